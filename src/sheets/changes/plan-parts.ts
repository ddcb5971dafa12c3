/** The parts of a plan that sheets hold, and those in which two plans differ. */
import { differences } from "../../plan/difference/differences";
import { planShape, type Shape } from "../../plan/difference/shape";
import type { Plan } from "../../plan/plan";

/** Of sectors their rows in the table of sectors are one part, the entries of each in its own table another. */
export type PlanPart = Exclude<keyof Plan, "sectors"> | "sectorRows" | "sectorEntries";

const shape: Shape = { kind: "parts", parts: planShape({ kind: "whole" }) };

/**
 * A new sector is a new row, and its entries come with its sheet. Parts that were not read, and those that no edit has touched, are the
 * same objects: telling so takes no time.
 */
export function differingParts(before: Plan, after: Plan): PlanPart[] {
  return [...new Set(differences(shape, before, after).map(({ path }) => partAt(path)))];
}

function partAt([part, , field]: readonly string[]): PlanPart {
  if (part !== "sectors") return part as Exclude<keyof Plan, "sectors">;
  return field === "entries" ? "sectorEntries" : "sectorRows";
}
