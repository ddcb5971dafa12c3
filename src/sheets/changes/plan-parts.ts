/** The parts of a plan that sheets hold, and whether two plans differ in one. */
import { sameContent } from "../../plan/difference/same-content";
import type { Plan } from "../../plan/plan";

/** Of sectors their rows in the table of sectors are one part, the entries of each in its own table another. */
export type PlanPart = Exclude<keyof Plan, "sectors"> | "sectorRows" | "sectorEntries";

type Differs = (before: Plan, after: Plan) => boolean;

const inPart = (part: Exclude<keyof Plan, "sectors">): Differs => (before, after) => !sameContent(before[part], after[part]);

/** A new sector is a new row, and its entries come with its sheet. */
const differsIn = {
  entity: inPart("entity"),
  title: inPart("title"),
  firstYear: inPart("firstYear"),
  years: inPart("years"),
  codeScheme: inPart("codeScheme"),
  points: inPart("points"),
  strategy: inPart("strategy"),
  sectorRows: (before, after) => before.sectors !== after.sectors && !sameContent(rowsOf(before), rowsOf(after)),
  sectorEntries: (before, after) => before.sectors.some(({ code, entries }) => after.sectors.some((sector) => sector.code === code && !sameContent(entries, sector.entries))),
  objectives: inPart("objectives"),
  peg: inPart("peg"),
  budget: inPart("budget"),
  targets: inPart("targets"),
  checks: inPart("checks"),
  importReport: inPart("importReport"),
} satisfies Record<PlanPart, Differs>;

function rowsOf({ sectors }: Plan): readonly unknown[] {
  return sectors.map(({ entries: _, ...row }) => row);
}

/** Parts that were not read, and those that no edit has touched, are the same objects: telling so takes no time. */
export function differingParts(before: Plan, after: Plan): PlanPart[] {
  return (Object.keys(differsIn) as PlanPart[]).filter((part) => differsIn[part](before, after));
}
