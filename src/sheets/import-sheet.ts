/** `Importazione`: what was contradictory in the published file that the plan was made from and how each was resolved, and reading it back. */
import type { Plan } from "../plan/plan";
import type { ImportNote, ImportReport } from "../plan/plan-checks";
import { dateContent, dateOf, textContent, textOf } from "./cell-entry";
import { sheetNames, tableNames } from "./names";
import { landscape, placeTable, placeTitle, type TableColumn } from "./reference-sheet";
import { ruleTitle } from "./rule-words";
import { box, SheetBuilder } from "./sheet-builder";
import type { SheetPlan } from "./sheet-plan";
import type { SheetSnapshot } from "./sheet-snapshot";
import { SnapshotReader } from "./snapshot-reader";
import { colors, styles } from "./styles";

const headers = { subject: "Riguarda", title: "Che cosa", found: "Com’era", resolved: "Nel piano ora", place: "Nel file", rule: "Regola" } as const;

/** Names of the sheet's scope. */
const cellNames = { source: "FileImportato", on: "DataImportazione" } as const;

const columns: readonly TableColumn<ImportNote>[] = [
  { header: headers.subject, width: 19, style: styles.text, content: ({ subject }) => textContent(subject) },
  { header: headers.title, width: 30, style: styles.computed, content: ({ rule }) => textContent(ruleTitle(rule)) },
  { header: headers.found, width: 56, style: styles.text, content: ({ found }) => textContent(found) },
  { header: headers.resolved, width: 56, style: styles.text, content: ({ resolved }) => textContent(resolved) },
  { header: headers.place, width: 24, style: styles.text, content: ({ place }) => textContent(place) },
  { header: headers.rule, width: 20, style: styles.text, content: ({ rule }) => textContent(rule) },
];

const labels = { source: "File", on: "Importato il" } as const;
const tableRow = 5;

export function planImportSheet(report: ImportReport, plan: Pick<Plan, "entity" | "title">): SheetPlan {
  const sheet = new SheetBuilder(sheetNames.importReport, colors.mutedText, columns.map((column) => column.width));
  placeTitle(sheet, "Importazione", "Dove il documento pubblicato si contraddiceva, e che cosa ne ha fatto il piano. Resta come memoria di com’era: cambiare queste righe non cambia il piano.", columns.length);
  sheet.cell(2, 0, labels.source, styles.label);
  sheet.nameRange(cellNames.source, sheet.cell(2, 1, textContent(report.source), styles.text, { columns: 2 }));
  sheet.cell(3, 0, labels.on, styles.label);
  sheet.nameRange(cellNames.on, sheet.cell(3, 1, report.on === "" ? null : dateContent({ kind: "value", value: report.on }), styles.date));
  const table = placeTable(sheet, tableNames.importReport, tableRow, 0, columns, report.notes);
  return sheet.build({
    freeze: { rows: tableRow + 1, columns: 0 },
    print: landscape(box(0, 0, table.row + table.rows, columns.length), tableRow, plan.entity, plan.title),
  });
}

/** The report that a workbook keeps; nothing where no sheet has its table. Rows that name no rule are passed over. */
export function readImportReport(sheets: readonly SheetSnapshot[]): ImportReport | undefined {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === tableNames.importReport.toLowerCase());
    if (!table) continue;
    const reader = new SnapshotReader(sheet);
    const on = dateOf(reader.named(cellNames.on), { edge: "start" });
    const notes = reader.readTable(table).rows.map((row): ImportNote => {
      const text = (key: keyof ImportNote) => textOf(row.value(headers[key]));
      return { rule: text("rule").trim(), subject: text("subject"), place: text("place"), found: text("found"), resolved: text("resolved") };
    });
    return { source: textOf(reader.named(cellNames.source)), on: on.kind === "value" ? on.value : "", notes: notes.filter(({ rule }) => rule !== "") };
  }
  return undefined;
}
