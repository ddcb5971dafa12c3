/** `Importazione`: what was contradictory in the published file that the plan was made from and how each was resolved. */
import type { Plan } from "../../plan/plan";
import type { ImportNote, ImportReport } from "../../plan/plan-checks";
import { dateContent, textContent } from "../reading/cell-entry";
import { sheetNames, tableNames } from "../layout/names";
import { landscape, placeBanner, placeTable, type TableColumn } from "../reference/reference-sheet";
import { importCellNames, importHeaders } from "./read-import-report";
import { ruleTitle } from "../checks/rule-words";
import { box, SheetBuilder } from "../layout/sheet-builder";
import type { SheetPlan } from "../layout/sheet-plan";
import { colors, styles } from "../layout/styles";

const columns: readonly TableColumn<ImportNote>[] = [
  { header: importHeaders.subject, width: 18, style: styles.text, content: ({ subject }) => textContent(subject) },
  { header: importHeaders.title, width: 26, style: styles.computed, content: ({ rule }) => textContent(ruleTitle(rule)) },
  { header: importHeaders.found, width: 44, style: styles.text, content: ({ found }) => textContent(found) },
  { header: importHeaders.resolved, width: 44, style: styles.text, content: ({ resolved }) => textContent(resolved) },
  { header: importHeaders.place, width: 18, style: styles.text, content: ({ place }) => textContent(place) },
  { header: importHeaders.rule, width: 13, style: styles.typedId, content: ({ rule }) => textContent(rule) },
];

const labels = { source: "File", on: "Importato il" } as const;
const tableRow = 5;

export function planImportSheet(report: ImportReport, plan: Pick<Plan, "entity" | "title">): SheetPlan {
  const widths = columns.map((column) => column.width);
  const sheet = new SheetBuilder(sheetNames.importReport, colors.mutedText, widths);
  placeBanner(
    sheet,
    "Importazione",
    "Dove il documento pubblicato si contraddiceva, e che cosa ne ha fatto il piano. Resta come memoria di com’era: cambiare queste righe non cambia il piano.",
    widths,
  );
  sheet.cell(3, 0, labels.source, styles.label);
  sheet.nameRange(importCellNames.source, sheet.cell(3, 1, textContent(report.source), styles.text, { columns: 2 }));
  sheet.cell(4, 0, labels.on, styles.label);
  sheet.nameRange(
    importCellNames.on,
    sheet.cell(4, 1, report.on === "" ? null : dateContent({ kind: "value", value: report.on }), styles.date),
  );
  const table = placeTable(sheet, tableNames.importReport, tableRow, 0, columns, report.notes);
  return sheet.build({
    freeze: { rows: tableRow + 1, columns: 0 },
    print: landscape(box(0, 0, table.row + table.rows, columns.length), tableRow, plan.entity, plan.title),
  });
}
