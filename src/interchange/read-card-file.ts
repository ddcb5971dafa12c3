/** One card of a plan file in the domain's terms, before the cards of one objective are brought together. */
import { readAmount } from "../plan/amount";
import { readDate, type DateReading } from "../plan/calendar-date";
import type { Entry } from "../plan/entry";
import type { ExpectedResult, IsoDate, Monitoring, ObjectiveCard, Phase, PhaseWindow, ResourceLine, Resources } from "../plan/plan";
import { readPoints } from "../plan/weight";
import { sameWording } from "../plan/wording";
import type { CardFile, ExpectedResultFile, MonitoringFile, PhaseFile, ResourcesFile, Scalar } from "./plan-file-shape";

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

/** `windowOutside` hears of a window in a year that the plan has not; its text is kept with the phase's. */
export function readCardFile(card: CardFile, years: readonly number[], windowOutside: (phase: number, year: string, words: string) => void): ObjectiveCard {
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
    resources: readResources(card.resources ?? {}),
    qualityCheck: { answer: answerOf(card.qualityCheck?.answer), text: textOf(card.qualityCheck?.text) },
    constraints: textOf(card.constraints),
    notes: notesOf(card.notes),
    detail: textOf(card.detail),
    expectedResults: (card.expectedResults ?? []).map(readResult).filter(saysSomething),
    phases: (card.phases ?? []).map((phase, at) => readPhase(phase, years, (year, words) => windowOutside(at, year, words))).filter(saysSomething),
    monitoring: (card.monitoring ?? []).map(readMonitoring),
  };
}

/** False for a row of which every field is blank. */
function saysSomething(row: object): boolean {
  return Object.values(row).some((value) =>
    typeof value === "string" ? value !== "" : typeof value === "object" && value !== null && ("kind" in value ? value.kind !== "blank" : Object.keys(value as object).length > 0),
  );
}

function answerOf(answer: string | boolean | null | undefined): "yes" | "no" | "" {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  const word = textOf(answer).toLowerCase();
  return ["sì", "si", "yes"].includes(word) ? "yes" : word === "no" ? "no" : "";
}

function readResources(resources: ResourcesFile): Resources {
  return {
    revenueCurrent: readAmount(resources.revenueCurrent),
    revenueCapital: readAmount(resources.revenueCapital),
    spendCurrent: readAmount(resources.spendCurrent),
    spendCapital: readAmount(resources.spendCapital),
    unit: textOf(resources.unit),
    specific: textOf(resources.specific),
    lines: (resources.lines ?? [])
      .map(
        (line): ResourceLine => ({
          peg: textOf(line.peg),
          budgetItem: textOf(line.budgetItem),
          kind: line.kind === "revenue" || line.kind === "spending" ? line.kind : "",
          nature: line.nature === "current" || line.nature === "capital" ? line.nature : "",
          year: readAmount(line.year),
          amount: readAmount(line.amount),
          note: textOf(line.note),
        }),
      )
      .filter(saysSomething),
  };
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

function readPhase(phase: PhaseFile, years: readonly number[], windowOutside: (year: string, words: string) => void): Phase {
  const windows: Record<number, PhaseWindow> = {};
  let text = textOf(phase.text);
  for (const [key, window] of Object.entries(phase.windows ?? {})) {
    const year = Number(key);
    if (!window) continue;
    if (!years.includes(year)) {
      const words = [textOf(window.start), textOf(window.end)].filter((word) => word !== "").join(" – ");
      if (words === "") continue;
      windowOutside(key, words);
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
