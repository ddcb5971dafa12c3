/** What people type as the start and the end of a phase: dates as they write them, and what looks like them. */
import { blank, type Entry } from "../../src/plan/entry";
import type { Phase, Plan } from "../../src/plan/plan";
import { emptyCard } from "./empty-card";
import { objective, smallPlan } from "../operations/plans";

const fullNames = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];

export const typedWindows: readonly string[] = [
  ...fullNames,
  ...fullNames.map((name) => name.slice(0, 3).toUpperCase()),
  "sett",
  " Dic. ",
  "dicembre 2026",
  "15/05",
  "1/06",
  "1/6",
  "01.01.2026",
  "15 / 05 / 2026",
  "31-12",
  "31.12.26",
  "2026-05-10",
  "30/06/2026 salvo proroga",
  "maggio (bozza)",
  "giugno-settembre",
  "Giugno - Settembre",
  "giu-set",
  "da marzo a ottobre",
  "marzo a maggio",
  "novembre e dicembre",
  "marzo-marzo",
  "settembre-giugno",
  "giugno-settembre (salvo proroga)",
  "entro il 30/06/2026",
  "entro 30/06",
  "entro giugno",
  "Entro il 31.12.2026",
  "fine maggio",
  "entro fine maggio",
  "inizio ottobre",
  "metà luglio",
  "fine maggio 2026",
  "I trimestre",
  "IV TRIMESTRE",
  "1° trimestre",
  "secondo trimestre 2026",
  "3 trim.",
  "1° semestre",
  "II semestre",
  "2° quadrimestre",
  "V trimestre",
  "tutto l'anno",
  "tutto l’anno",
  "intero anno 2026",
  "anno 2026",
  "tutto il 2026",
  "dicembre 2027",
  "gen 26",
  "gen 2026",
  "mar-26",
  "15 maggio",
  "1° marzo 2026",
  "31/06",
  "31/04/2026",
  "29/02",
  "30/02",
  "01/01 - 31/12",
  "01/01/2026 - 31/12/2026",
  "31/12/2025",
  "marzo forse aprile",
  "15/05 e 16/07",
  "settore tributi",
  "aprire la gara",
  "marketing",
  "generale",
  "maggioranza",
  "art. 5/12",
  "12/2026",
  "n. 3-4",
  "==",
  "-",
  "Cfr. già nel 2020",
  "da definire",
  "entro maggio",
  "mercoledì",
  "15/13",
  "2020",
  "5",
  "05",
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
