/** What people type as the start and the end of a phase: dates as they write them, and what looks like them. */
import { blank, type Entry } from "../../src/plan/entry";
import type { Phase, Plan } from "../../src/plan/plan";
import { emptyCard } from "../../src/sheets/card/card-sheet";
import { objective, smallPlan } from "../operations/plans";

const fullNames = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"];

export const typedWindows: readonly string[] = [
  ...fullNames,
  ...fullNames.map((name) => name.slice(0, 3).toUpperCase()),
  "sett", " Dic. ", "dicembre 2026", "15/05", "1/06", "1/6", "01.01.2026", "15 / 05 / 2026", "31-12", "31.12.26", "2026-05-10",
  "30/06/2026 salvo proroga", "maggio (bozza)",
  "==", "-", "Cfr. già nel 2020", "da definire", "entro maggio", "mercoledì", "15/13", "2020", "5", "05",
];

export function asTyped(text: string): Entry<string> {
  return { kind: "text", text };
}

export function windowed(start: Entry<string>, end: Entry<string>): Phase {
  return { number: "1", text: "Attività", involved: "", weight: blank, windows: { 2026: { start, end } }, progress: blank };
}

/** A small plan with one card, `S1.00001`, that has these phases. */
export function planOfPhases(phases: readonly Phase[]): Plan {
  return smallPlan({ objectives: [objective([{ sector: "S1", number: 1 }], { card: { ...emptyCard(), phases } })] });
}
