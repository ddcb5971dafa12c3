/** Two printings of one card made one: the first counts, where it is blank the other does, and what they say differently is told. */
import type { Entry } from "../../plan/entry";
import type { ObjectiveCard } from "../../plan/plan";
import { sameWording } from "../../plan/notation/wording";

/** Hears of a field that both printings fill in, differently. */
export type DifferenceReport = (field: string, kept: string, other: string) => void;

/** `kept` completed by `other`. Notes stay each with its own printing. */
export function mergeCards(kept: ObjectiveCard, other: ObjectiveCard, differs: DifferenceReport): ObjectiveCard {
  const text = <T extends string>(field: string, one: T, copy: T): T => {
    if (one !== "" && copy !== "" && !sameWording(one, copy)) differs(field, one, copy);
    return one === "" ? copy : one;
  };
  const entry = <T extends string | number>(field: string, one: Entry<T>, copy: Entry<T>): Entry<T> => {
    if (one.kind !== "blank" && copy.kind !== "blank" && entryWords(one) !== entryWords(copy)) differs(field, entryWords(one), entryWords(copy));
    return one.kind === "blank" ? copy : one;
  };
  const list = <T>(field: string, one: readonly T[], copy: readonly T[]): readonly T[] => {
    if (one.length > 0 && copy.length > 0 && !sameWording(listWords(one), listWords(copy))) differs(field, listWords(one), listWords(copy));
    return one.length === 0 ? copy : one;
  };
  return {
    ...kept,
    purpose: text("purpose", kept.purpose, other.purpose),
    service: text("service", kept.service, other.service),
    responsible: text("responsible", kept.responsible, other.responsible),
    start: entry("start", kept.start, other.start),
    end: entry("end", kept.end, other.end),
    assessor: text("assessor", kept.assessor, other.assessor),
    units: text("units", kept.units, other.units),
    sharedWith: text("sharedWith", kept.sharedWith, other.sharedWith),
    peg: text("peg", kept.peg, other.peg),
    resources: {
      revenueCurrent: entry("resources.revenueCurrent", kept.resources.revenueCurrent, other.resources.revenueCurrent),
      revenueCapital: entry("resources.revenueCapital", kept.resources.revenueCapital, other.resources.revenueCapital),
      spendCurrent: entry("resources.spendCurrent", kept.resources.spendCurrent, other.resources.spendCurrent),
      spendCapital: entry("resources.spendCapital", kept.resources.spendCapital, other.resources.spendCapital),
      unit: text("resources.unit", kept.resources.unit, other.resources.unit),
      specific: text("resources.specific", kept.resources.specific, other.resources.specific),
      lines: list("resources.lines", kept.resources.lines, other.resources.lines),
    },
    qualityCheck: {
      answer: text("qualityCheck.answer", kept.qualityCheck.answer, other.qualityCheck.answer),
      text: text("qualityCheck.text", kept.qualityCheck.text, other.qualityCheck.text),
    },
    constraints: text("constraints", kept.constraints, other.constraints),
    detail: text("detail", kept.detail, other.detail),
    expectedResults: list("expectedResults", kept.expectedResults, other.expectedResults),
    phases: list("phases", kept.phases, other.phases),
    monitoring: list("monitoring", kept.monitoring, other.monitoring),
  };
}

function entryWords(entry: Entry<string | number>): string {
  return entry.kind === "value" ? String(entry.value) : entry.kind === "text" ? entry.text : entry.kind === "none" ? "==" : "";
}

/** All that the rows of a list say, a row after the other. */
function listWords(rows: readonly unknown[]): string {
  return rows.map((row) => leaves(row).join(" ")).join(" / ");
}

function leaves(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return value === "" || value === null || value === undefined ? [] : [String(value)];
  if ("kind" in value && ["blank", "none", "value", "text"].includes(String(value.kind))) return [entryWords(value as Entry<string | number>)].filter((words) => words !== "");
  return Object.values(value).flatMap(leaves);
}
