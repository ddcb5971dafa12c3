/** What people type in the pane, as a field or a column holds it: read as the sheets read it. Pure. */
import type { MessageKey } from "../../../messages";
import type { OwnValue } from "../../../plan/card/own-values";
import type { Entry } from "../../../plan/entry";
import { italianNumber, readAmount } from "../../../plan/notation/amount";
import { readDate } from "../../../plan/notation/calendar-date";
import { readPoints } from "../../../plan/weight";
import { yesNoOf } from "../../../sheets/card/fields/kind-cells";
import { noneMark } from "../../../sheets/reading/cell-entry";
import { amountText, numberText } from "../editing/entry-text";
import type { Typed } from "./held-text";

interface Problem {
  readonly problem: MessageKey;
}

export type TypedValue = { readonly value: unknown } | Problem;

const dateProblem = { problem: "card.typing.date" } as const;
const numberProblem = { problem: "card.typing.number" } as const;
const amountProblem = { problem: "card.resource.amountUnreadable" } as const;

/** What the text is in such a field, or what is wrong with it; undefined is what a field of the body's own holds that is blank. */
export function typedValue(declared: Typed, text: string): TypedValue {
  return declared.own ? ownValue(declared, text) : houseValue(declared, text);
}

function houseValue({ kind, edge = "start" }: Typed, text: string): TypedValue {
  switch (kind) {
    case "lines":
    case "operationals":
      return { value: linesOf(text) };
    case "date": {
      const date = readDate(text, { edge });
      return date.kind === "text" && date.value === undefined ? dateProblem : { value: date };
    }
    case "amount":
      return entry(readAmount(text), amountProblem);
    case "number":
    case "year":
      return entry(readAmount(text), numberProblem);
    case "points":
    case "percent":
      return entry(readPoints(text), numberProblem);
    case "answer":
      return { value: yesNoOf(text) };
    default:
      return { value: text.trim() };
  }
}

function entry(read: Entry<number>, problem: Problem): TypedValue {
  return read.kind === "text" ? problem : { value: read };
}

function ownValue({ own, kind }: Typed, text: string): TypedValue {
  const typed = text.trim();
  if (typed === "") return { value: undefined };
  switch (kind) {
    case "lines":
      return { value: linesOf(text) };
    case "date":
      return plain(readDate(typed, { edge: "start" }), dateProblem);
    case "amount":
      return plain(readAmount(typed), amountProblem);
    case "number":
      return plain(readAmount(typed), numberProblem);
    case "percent":
      return plain(readPoints(typed), numberProblem);
    default:
      return { value: own === "target" ? (numberWritten(typed) ?? typed) : typed };
  }
}

/** What the body's own fields hold are plain values; that there is none is said by its mark. */
function plain(read: Entry<string | number>, problem: Problem): TypedValue {
  if (read.kind === "value") return { value: read.value satisfies OwnValue };
  return read.kind === "none" ? { value: noneMark } : problem;
}

/** A target is a number where nothing but a number is written, as in a cell; not where writing it out would lose something, as of `007`. */
function numberWritten(typed: string): number | undefined {
  const value = italianNumber(typed);
  return value !== undefined && [numberText(value), amountText(value)].includes(typed) ? value : undefined;
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
