/** By what a field or a column is typed. Pure. */
import type { TypedFieldKey } from "../../../plan/editing/card-change";
import type { FormColumn, FormField } from "../../../plan/template/form-parts";
import { no, yes } from "../../../sheets/card/fields/kind-cells";
import { listOf } from "../../../sheets/card/fields/field-lists";
import { SnapshotReader } from "../../../sheets/reading/snapshot-reader";
import type { WorkbookSnapshot } from "../../../sheets/reading/sheet-snapshot";
import { textOf } from "../../../sheets/reading/cell-entry";

export type TypingControl =
  /** Several lines, of a text or one for each item. */
  | { readonly kind: "text"; readonly isList: boolean }
  | { readonly kind: "input"; readonly isNumber: boolean }
  /** `names` are those of choices that are not called as they are held. */
  | { readonly kind: "choice"; readonly choices: readonly string[]; readonly names?: ReadonlyMap<string, string> };

/** These belong to the objective's code and place, or to what the card as a whole is: the actions of the card change them. */
const structural: ReadonlySet<string> = new Set(["operational", "excerpt", "template"]);

/** Whether people type the field in the pane. */
export function isTypedField(field: FormField): field is FormField & { readonly key: TypedFieldKey } {
  return field.kind !== "code" && field.kind !== "computed" && !structural.has(field.key);
}

/** `workbook` holds the short lists that the body may have reworded. */
export function controlOf(declared: FormField | FormColumn, workbook: WorkbookSnapshot): TypingControl {
  const { kind, own, list } = declared;
  if (own === "yesNo" || kind === "answer" || kind === "flag") return { kind: "choice", choices: [yes, no] };
  if (list && (own === undefined || own === "choice")) return { kind: "choice", choices: list.values };
  const usual = own ? undefined : listOf(declared);
  const choices = usual && !usual.isFree ? listItems(usual.name, workbook) : [];
  if (choices.length > 0) return { kind: "choice", choices };
  switch (kind) {
    case "text":
      return { kind: "text", isList: false };
    case "lines":
    case "operationals":
      return { kind: "text", isList: true };
    case "number":
    case "amount":
    case "percent":
    case "points":
    case "year":
      return { kind: "input", isNumber: true };
    default:
      return { kind: "input", isNumber: false };
  }
}

/** A single line shows no further ones: what holds several is typed in several. */
export function withLines(control: TypingControl, text: string): TypingControl {
  return control.kind === "input" && text.includes("\n") ? { kind: "text", isList: false } : control;
}

/** The items of one of the workbook's short lists; none where it is gone. */
function listItems(name: string, { names, sheets }: WorkbookSnapshot): readonly string[] {
  const found = names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheet = sheets.find((one) => one.name === found?.sheet);
  if (!sheet || !found?.range) return [];
  const { row, column, rows } = found.range;
  const reader = new SnapshotReader(sheet);
  return Array.from({ length: rows }, (_, at) => textOf(reader.value(row + at, column)).trim()).filter((item) => item !== "");
}
