/** What fields and columns hold as people read and type it. Pure. */
import type { FieldKind } from "../../../plan/card/field-kinds";
import { rulesOf } from "../../../plan/card/field-kinds";
import type { OwnValue } from "../../../plan/card/own-values";
import { ownWords } from "../../../plan/card/own-values";
import type { Entry } from "../../../plan/entry";
import type { IsoDate } from "../../../plan/iso-date";
import { isoDateIn, italianDate } from "../../../plan/notation/calendar-date";
import type { FormColumn, FormField } from "../../../plan/template/form-parts";
import { no, yes } from "../../../sheets/card/fields/kind-cells";
import { amountText, entryText, numberText } from "../editing/entry-text";

/** A field or a column, as far as it says what it holds. */
export interface Typed extends Pick<FormField, "own" | "edge"> {
  readonly kind: FormField["kind"] | FormColumn["kind"];
}

/** As its cell shows it; `""` where it is blank. Of a term its key. */
export function heldText(declared: Typed, value: unknown): string {
  const { kind, own } = declared;
  if (value === undefined || kind === "code" || kind === "computed") return "";
  if (own) return ownText(kind, value as OwnValue);
  switch (kind) {
    case "lines":
    case "operationals":
      return (value as readonly string[]).join("\n");
    case "date":
      return entryText(value as Entry<IsoDate>, italianDate);
    case "amount":
      return entryText(value as Entry<number>, amountText);
    case "number":
    case "points":
    case "percent":
    case "year":
      return entryText(value as Entry<number>, numberText);
    case "answer":
      return value === "" ? "" : value === "yes" ? yes : no;
    case "flag":
      return value === true ? yes : no;
    case "term":
      return value as string;
    default:
      return rulesOf(kind).words(value);
  }
}

function ownText(kind: FieldKind | "term", value: OwnValue): string {
  if (typeof value === "number") return kind === "amount" ? amountText(value) : numberText(value);
  if (typeof value === "string") return kind === "date" && isoDateIn(value) !== undefined ? italianDate(value) : value;
  return Array.isArray(value) ? value.join("\n") : ownWords(value);
}
