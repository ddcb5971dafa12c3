import type { Phase } from "../../plan/plan";

/** As people call it: its number, or its place among the rows where it has none. */
export function phaseName(phase: Phase, at: number): string {
  return phase.number.trim() === "" ? `(${at + 1})` : phase.number.trim();
}
