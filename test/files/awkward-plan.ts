/** Seventy cards of a body whose codes, names and texts are all legal and none of them easy: references, operators, markup, emoji. */
import { objectiveKey } from "../../src/plan/codes/code";
import type { Objective, Plan, Sector, ShortCode } from "../../src/plan/plan";
import { largePlan } from "../plan/large-plan";

/** They make sheets `R1.00001`, `C2.00001`, `S'1.00001`, tables `Fasi_R1_00001` and names of sheets that must be quoted. */
const codes = ["R1", "C2", "RC", "S'1", "È", "S&A", "1", "TRUE", "U.T.", "A1B", "R", "C", "__proto__", "SETTOREDALCODICELUNGHISSIMO"];
const texts = [
  "=1+1",
  "'ndrangheta: beni confiscati",
  "@tutti",
  "-5 %",
  "+39 051",
  "🙂👩‍👩‍👧 famiglie",
  "_x000D_",
  "a\u0007b",
  "</t>&amp;",
  "05.02.01",
  "1/06",
  "1E5",
  "#N/A",
  "VERO",
  '"virgolette"',
  "[parentesi]",
];

export function awkwardPlan(): Plan {
  const usual = largePlan({ sectors: codes.length, cards: 70, years: 3 });
  const code = (sector: string) => codes[usual.sectors.findIndex((one) => one.code === sector)] ?? sector;
  const renamed = (shortCodes: readonly ShortCode[]) => shortCodes.map((shortCode) => ({ ...shortCode, sector: code(shortCode.sector) }));
  const keys = new Map(
    usual.objectives.map(({ shortCodes }) => [
      objectiveKey(shortCodes, usual.codeScheme),
      objectiveKey(renamed(shortCodes), usual.codeScheme),
    ]),
  );
  return {
    ...usual,
    entity: "Unione dell'Alta & Bassa Valle di Là dal Fiume, dei Comuni Riuniti e delle Frazioni &P di Montagna".repeat(3),
    title: "Piano della performance <2026> “triennale”",
    objectives: usual.objectives.map((objective, at) => awkward({ ...objective, shortCodes: renamed(objective.shortCodes) }, at)),
    sectors: usual.sectors.map((sector): Sector => ({
      ...sector,
      code: code(sector.code),
      name: `Settore ${texts[codes.indexOf(code(sector.code)) % texts.length]}`,
      entries: sector.entries.map((entry) => ({ ...entry, objective: keys.get(entry.objective) ?? entry.objective })),
    })),
    peg: usual.peg.map((peg) => ({ ...peg, responsible: code(peg.responsible), assignee: code(peg.assignee) })),
  };
}

function awkward(objective: Objective, at: number): Objective {
  const text = (step: number) => texts[(at + step) % texts.length] ?? "";
  const { card } = objective;
  return {
    ...objective,
    title: `${text(0)} – ${objective.title}`,
    ...(card
      ? {
          card: {
            ...card,
            purpose: text(1),
            service: text(2),
            units: text(3),
            detail: `${text(4)}\n${text(5)}`,
            peg: text(9),
            phases: card.phases.map((phase, n) => ({ ...phase, text: text(n) })),
          },
        }
      : {}),
  };
}
