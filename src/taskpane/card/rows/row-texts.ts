import { columnValue } from "../../../plan/card/held-fields";
import type { CardForm, FormColumn, FormTable } from "../../../plan/template/form-parts";
import type { WorkbookSnapshot } from "../../../sheets/reading/sheet-snapshot";
import type { Speech } from "../../speech/speech";
import { heldText } from "../typing/held-text";
import { columnControl } from "./column-control";
import { columnName } from "./row-names";

interface ColumnText {
  readonly text: string;
  /** With the column's name; nothing where it is blank. */
  readonly said: readonly string[];
}

interface TextSetting {
  readonly table: FormTable;
  readonly form: CardForm;
  readonly workbook: WorkbookSnapshot;
}

/** What a row says in some of its columns. */
export function columnTexts(row: object, columns: readonly FormColumn[], setting: TextSetting, speech: Speech): readonly ColumnText[] {
  const { say } = speech;
  return columns.map((column) => {
    const held = heldText(column, columnValue(row, column)).replace(/\n/g, " · ");
    const control = columnControl(column, { ...setting, say });
    const text = (control.kind === "choice" ? control.names?.get(held) : undefined) ?? held;
    const said = text === "" ? [] : [say("card.rows.detail", { column: columnName(column, setting.table, speech), text })];
    return { text, said };
  });
}

/** Columns that the template has besides those that the pane shows of itself. */
export function furtherColumns({ columns }: FormTable, shown: readonly string[]): readonly FormColumn[] {
  return columns.filter(({ key, kind }) => kind !== "windows" && key !== "ticks" && !shown.includes(key));
}
