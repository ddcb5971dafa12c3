/** One card of a plan file in the domain's terms, before the cards of one objective are brought together. */
import { readAmount } from "../../plan/notation/amount";
import { readDate, type DateReading } from "../../plan/notation/calendar-date";
import type { Entry } from "../../plan/entry";
import type { ExpectedResult, Monitoring, ObjectiveCard, Phase, PhaseWindow, ResourceLine, Resources } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import { readPoints } from "../../plan/weight";
import { sameWording } from "../../plan/notation/wording";
import type { MessageValues } from "../../messages/message-values";
import type { ContradictionCode } from "../contradictions/contradiction";
import type { AllocationPart, CardFile, ExpectedResultFile, MonitoringFile, PhaseFile, ResourcesFile, Scalar } from "./plan-file-shape";

/** Hears what the plan cannot hold as the card says it; `field` is its path within the card. */
export type CardReport = (rule: string, code: ContradictionCode, field: string, values: MessageValues) => void;

/** Hears of each row of the card's tables as it stands in the plan, and of its path within the card: `phases[3]`. */
export type RowReport = (row: object, field: string) => void;

export function textOf(value: Scalar): string {
  return value === null || value === undefined ? "" : String(value);
}

export function dateOf(value: Scalar, reading: DateReading): Entry<IsoDate> {
  return readDate(textOf(value), reading);
}

const priorities = ["ALTA", "MEDIA", "BASSA"] as const;

/** `Alta` is `ALTA`; other words stay as they are. */
export function priorityOf(value: Scalar): string {
  const text = textOf(value);
  return priorities.find((priority) => sameWording(priority, text)) ?? text;
}

/** Notes are single lines. */
export function notesOf(notes: CardFile["notes"]): string[] {
  const given = typeof notes === "string" ? [notes] : (notes ?? []);
  return given.flatMap((note) => note.split("\n")).map((line) => line.trim()).filter((line) => line !== "");
}

/** A card in the domain's terms; `years` are the plan's. */
export function readCardFile(card: CardFile, years: readonly number[], report: CardReport, placed: RowReport): ObjectiveCard {
  return {
    excerpt: card.excerpt === true,
    purpose: textOf(card.purpose),
    service: textOf(card.service),
    responsible: textOf(card.responsible),
    start: dateOf(card.start, { edge: "start" }),
    end: dateOf(card.end, { edge: "end" }),
    assessor: textOf(card.assessor),
    units: textOf(card.units),
    sharedWith: textOf(card.sharedWith),
    peg: textOf(card.peg),
    resources: readResources(card.resources ?? {}, report, placed),
    qualityCheck: readQualityCheck(card.qualityCheck ?? {}, report),
    constraints: textOf(card.constraints),
    notes: notesOf(card.notes),
    detail: textOf(card.detail),
    expectedResults: rowsOf(card.expectedResults, "expectedResults", readResult, placed).filter(saysSomething),
    phases: rowsOf(card.phases, "phases", (phase, field) => readPhase(phase, years, field, report), placed).filter(saysSomething),
    monitoring: rowsOf(card.monitoring, "monitoring", readMonitoring, placed),
  };
}

function rowsOf<Given, Row extends object>(given: readonly Given[] | null | undefined, list: string, read: (given: Given, field: string) => Row, placed: RowReport): Row[] {
  return (given ?? []).map((one, at) => {
    const field = `${list}[${at}]`;
    const row = read(one, field);
    placed(row, field);
    return row;
  });
}

/** False for a row of which every field is blank. */
function saysSomething(row: object): boolean {
  return Object.values(row).some((value) =>
    typeof value === "string" ? value !== "" : typeof value === "object" && value !== null && ("kind" in value ? value.kind !== "blank" : Object.keys(value as object).length > 0),
  );
}

/** An answer that is neither yes nor no is kept with the words that follow it. */
function readQualityCheck({ answer, text }: NonNullable<CardFile["qualityCheck"]>, report: CardReport): ObjectiveCard["qualityCheck"] {
  const word = typeof answer === "boolean" ? (answer ? "yes" : "no") : textOf(answer).toLowerCase();
  if (["sì", "si", "yes"].includes(word)) return { answer: "yes", text: textOf(text) };
  if (word === "no" || word === "") return { answer: word, text: textOf(text) };
  report("field.quality", "interchange.qualityAnswer", "qualityCheck.answer", { answer: textOf(answer) });
  return { answer: "", text: [textOf(answer), textOf(text)].filter((part) => part !== "").join(" – ") };
}

function readResources(resources: ResourcesFile, report: CardReport, placed: RowReport): Resources {
  const total = (part: AllocationPart) => amountOf(resources[part], `resources.${part}`, report);
  return {
    revenueCurrent: total("revenueCurrent"),
    revenueCapital: total("revenueCapital"),
    spendCurrent: total("spendCurrent"),
    spendCapital: total("spendCapital"),
    unit: textOf(resources.unit),
    specific: textOf(resources.specific),
    lines: rowsOf(resources.lines, "resources.lines", (line, field) => readResourceLine(line, field, report), placed).filter(saysSomething),
  };
}

function readResourceLine(line: NonNullable<ResourcesFile["lines"]>[number], field: string, report: CardReport): ResourceLine {
  return {
    peg: textOf(line.peg),
    budgetItem: textOf(line.budgetItem),
    kind: line.kind === "revenue" || line.kind === "spending" ? line.kind : "",
    nature: line.nature === "current" || line.nature === "capital" ? line.nature : "",
    year: readAmount(line.year),
    amount: amountOf(line.amount, `${field}.amount`, report),
    note: textOf(line.note),
  };
}

function amountOf(given: string | number | null | undefined, field: string, report: CardReport): Entry<number> {
  const amount = readAmount(given);
  if (amount.kind === "value" && typeof given === "string" && given.startsWith("=")) report("amount.prefix", "interchange.amountPrefix", field, { typed: given, amount: amount.value });
  return amount;
}

function readResult(result: ExpectedResultFile): ExpectedResult {
  return {
    text: textOf(result.text),
    indicator: textOf(result.indicator),
    baseline: textOf(result.baseline),
    target: textOf(result.target),
    lastValue: textOf(result.lastValue),
    source: textOf(result.source),
    weight: readPoints(result.weight),
  };
}

/** Times in a year that the plan has not are kept with the phase's words. */
function readPhase(phase: PhaseFile, years: readonly number[], field: string, report: CardReport): Phase {
  const windows: Record<number, PhaseWindow> = {};
  let text = textOf(phase.text);
  for (const [key, window] of Object.entries(phase.windows ?? {})) {
    const year = Number(key);
    if (!window) continue;
    if (!years.includes(year)) {
      const words = [textOf(window.start), textOf(window.end)].filter((word) => word !== "").join(" – ");
      if (words === "") continue;
      report("phases.year", "interchange.windowOutsidePlan", `${field}.windows.${key}`, { year: key, words });
      text = `${text} [${key}: ${words}]`.trim();
      continue;
    }
    const start = dateOf(window.start, { edge: "start", year });
    const end = dateOf(window.end, { edge: "end", year });
    if (start.kind !== "blank" || end.kind !== "blank") windows[year] = { start, end };
  }
  return { number: textOf(phase.number), text, involved: textOf(phase.involved), weight: readPoints(phase.weight), windows, progress: readPoints(phase.progress) };
}

function readMonitoring(check: MonitoringFile): Monitoring {
  return {
    label: textOf(check.label),
    date: dateOf(check.date, { edge: "end" }),
    outcome: textOf(check.outcome),
    percent: readPoints(check.percent),
    because: textOf(check.because),
  };
}
