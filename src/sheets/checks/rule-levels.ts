/** `Regole`, a table of the sheet `Impostazioni`: how much each rule of the checks weighs in this plan; `rule-level-rows.ts` reads it back. */
import { textContent } from "../reading/cell-entry";
import { tableNames, workbookNames } from "../layout/names";
import { settingsColumnWidths } from "../settings/settings-columns";
import { placeTable, rowColumns, type TableColumn } from "../reference/reference-sheet";
import type { SizedColumn } from "../reading/row-column";
import { ruleLevelHeaders, type RuleLevelRow } from "./rule-level-rows";
import { box, type SheetBuilder } from "../layout/sheet-builder";
import type { StyleDefinition } from "../layout/sheet-plan";
import { styles } from "../layout/styles";

const looks: Readonly<Record<keyof RuleLevelRow, StyleDefinition>> = {
  title: styles.computed,
  usual: styles.computed,
  level: styles.choice,
  rule: styles.id,
};

type RuleColumns = readonly (keyof RuleLevelRow)[];

const columnOrder = Object.keys(ruleLevelHeaders) as RuleColumns;

function columnsIn(order: RuleColumns): readonly TableColumn<RuleLevelRow>[] {
  return order.map((key, at) => ({
    header: ruleLevelHeaders[key],
    width: settingsColumnWidths[at] ?? 0,
    style: looks[key],
    content: (row) => textContent(row[key]),
  }));
}

/** What the rows hold, column by column. */
export const ruleLevelColumns: readonly SizedColumn<RuleLevelRow>[] = rowColumns(columnsIn(columnOrder));

export const ruleLevelsHelp =
  "Ogni regola vale come di solito, se accanto non c’è scritto altro: errore, avviso, nota, oppure no per non applicarla in questo piano.";

/** The table with these rows; returns the row behind it. */
export function placeRuleLevels(sheet: SheetBuilder, row: number, rows: readonly RuleLevelRow[], order = columnOrder): number {
  const table = placeTable(sheet, tableNames.ruleLevels, row, 0, columnsIn(order), rows);
  sheet.validate({
    range: box(table.row + 1, order.indexOf("level"), table.rows - 1),
    rule: { kind: "list", source: `=${workbookNames.levelList}` },
    prompt: {
      title: "In questo piano",
      message: "Vuoto: come di solito. Altrimenti errore, avviso, nota, oppure no per non applicare la regola.",
    },
    error: { title: "Voce non riconosciuta", message: "Scegli errore, avviso, nota o no, oppure lascia vuoto.", style: "stop" },
  });
  return table.row + table.rows;
}
