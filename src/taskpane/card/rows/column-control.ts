import type { CardForm, FormColumn, FormTable } from "../../../plan/template/form-parts";
import type { WorkbookSnapshot } from "../../../sheets/reading/sheet-snapshot";
import type { Speech } from "../../speech/speech";
import { kindNames, natureNames } from "../resources/resource-words";
import { controlOf, type TypingControl } from "../typing/typing-control";

interface ColumnSetting {
  readonly table: FormTable;
  readonly form: CardForm;
  readonly workbook: WorkbookSnapshot;
  readonly say: Speech["say"];
}

const termNames = { ...kindNames, ...natureNames };

/** By what a column is typed: terms are chosen by their names, the year of a line of resources among those of the plan. */
export function columnControl(column: FormColumn, { table, form, workbook, say }: ColumnSetting): TypingControl {
  if (column.kind === "term") {
    const choices = Object.keys(column.terms ?? {});
    const names = choices.map((term) => {
      const name = termNames[term as keyof typeof termNames];
      return [term, name === undefined ? (column.terms?.[term] ?? term) : say(name)] as const;
    });
    return { kind: "choice", choices, names: new Map(names) };
  }
  if (column.key === "year" && table.key === "resources.lines") return { kind: "choice", choices: form.years.map(String) };
  return controlOf(column, workbook);
}
