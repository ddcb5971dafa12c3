/** Small invented plans for tests of operations. */
import { defaultCodeScheme } from "../../src/plan/codes/code-scheme";
import type { Objective, Plan, ShortCode } from "../../src/plan/plan";
import { usualChecks } from "../../src/plan/plan-checks";
import { usualPoints } from "../../src/plan/weight";
import { emptyCard } from "../plan/empty-card";
import { knownPlan } from "../plan/known-plans";

export function objective(shortCodes: readonly ShortCode[], parts: Partial<Objective> = {}): Objective {
  return {
    shortCodes,
    title: `Obiettivo ${shortCodes.map((code) => code.number).join(" ")}`,
    operational: "01.01.01",
    otherOperational: [],
    priority: "ALTA",
    card: emptyCard(),
    ...parts,
  };
}

/** Two sectors, a tree of three operational objectives, three objectives of which one is shared. */
export function smallPlan(parts: Partial<Plan> = {}): Plan {
  const weight = (value: number) => ({ kind: "value", value }) as const;
  return {
    entity: "Unione di prova",
    title: "Piano della performance 2026-2028",
    firstYear: 2026,
    years: 3,
    codeScheme: defaultCodeScheme,
    templates: [],
    strategy: [
      {
        code: "01",
        title: "Servizi vicini",
        assessors: [{ portfolio: "Servizi", name: "Ada Prova" }],
        objectives: [
          {
            code: "01.01",
            title: "Sportelli",
            operational: [
              { code: "01.01.01", title: "Aprire gli sportelli" },
              { code: "01.01.02", title: "Tenerli aperti" },
            ],
          },
        ],
      },
    ],
    sectors: [
      {
        code: "S1",
        name: "Servizi",
        head: "Bea Prova",
        mission: "",
        entries: [
          { objective: "S1.00001", weight: weight(60), excerpt: false, notes: [] },
          { objective: "S1.00004/S2.00001", weight: weight(40), excerpt: false, notes: [] },
        ],
      },
      {
        code: "S2",
        name: "Finanze",
        head: "",
        mission: "",
        entries: [{ objective: "S1.00004/S2.00001", weight: weight(100), excerpt: false, notes: [] }],
      },
      { code: "S3", name: "Nuovo", head: "", mission: "", entries: [] },
    ],
    objectives: [
      objective([{ sector: "S1", number: 1 }]),
      objective([
        { sector: "S1", number: 4 },
        { sector: "S2", number: 1 },
      ]),
    ],
    peg: [],
    budget: [],
    targets: [],
    checks: usualChecks,
    points: usualPoints,
    ...parts,
  };
}

/** Small, for tests that open it a hundred times, but with a whole card, a finance chart and a budget. */
export function smallPlanWithWholeCard(): Plan {
  const demo = knownPlan("demo");
  const small = smallPlan();
  const whole = demo.objectives.find(({ shortCodes, card }) => card && shortCodes[0]?.sector === "S1");
  const [first, ...others] = small.objectives;
  if (!whole || !first) throw new Error("No whole card");
  return { ...small, peg: demo.peg, budget: demo.budget, objectives: [{ ...first, title: whole.title, card: whole.card! }, ...others] };
}
