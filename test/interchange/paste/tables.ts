/** Tables as tests write them, and what was read of them in few words. */
import type { PastedPhases } from "../../../src/interchange/paste/pasted-phases";
import type { PastingPlan } from "../../../src/interchange/paste/pasted-table";
import type { Entry } from "../../../src/plan/entry";
import { italianDate } from "../../../src/plan/notation/calendar-date";
import type { Phase } from "../../../src/plan/plan";

/** Three years from 2026. */
export const plan: PastingPlan = { firstYear: 2026, years: 3, points: 100 };

/** A row a line, cells between strokes. */
export function table(text: string): string[][] {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split("|"));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? "").trim()));
}

function edge(entry: Entry<string>): string {
  if (entry.kind === "value") return italianDate(entry.value);
  return entry.kind === "text"
    ? `«${entry.text}»${entry.value === undefined ? "" : ` ${italianDate(entry.value)}`}`
    : entry.kind === "none"
      ? "=="
      : "";
}

/** `01/01/2026–31/03/2026`, a year after the other. */
export function times({ windows }: Phase): string {
  return Object.values(windows)
    .map(({ start, end }) => `${edge(start)}–${edge(end)}`)
    .join(", ");
}

/** The text of each phase with its times. */
export function timesByText({ phases }: PastedPhases): Record<string, string> {
  return Object.fromEntries(phases.map((phase) => [phase.text, times(phase)]));
}

/** Codes of problems by what stands in their cells. */
export function problemsOf({ problems }: PastedPhases): string[] {
  return problems.map(({ row, column, value, code }) => `${row},${column} ${value} ${code.replace("paste.", "")}`);
}

/** What is not taken, a column or a row a line. */
export function leftOutOf({ leftOut, doubtful }: PastedPhases): string[] {
  return [
    ...leftOut.map((part) =>
      part.kind === "column"
        ? `column ${part.column} ${part.heading}: ${part.values.join(", ")}`
        : `heading ${part.row},${part.column} ${part.value}`,
    ),
    ...doubtful.filter(({ choice }) => choice === "leftOut").map(({ row, values }) => `row ${row}: ${values.join(", ")}`),
  ];
}
