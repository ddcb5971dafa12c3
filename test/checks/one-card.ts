/** A plan of one card with nothing wrong, and what is found once something in it is changed. */
import { defaultCodeScheme } from "../../src/plan/codes/code-scheme";
import { blank, valueEntry } from "../../src/plan/entry";
import type { ObjectiveCard, Plan } from "../../src/plan/plan";
import { usualChecks } from "../../src/plan/plan-checks";
import { usualPoints } from "../../src/plan/weight";
import { findingsOf } from "./card-rules";

export const completeCard: ObjectiveCard = {
  excerpt: false,
  state: "",
  purpose: "Servizi più vicini",
  service: "Sportello",
  responsible: "Il dirigente",
  start: valueEntry("2021-01-01"),
  end: valueEntry("2021-12-31"),
  assessor: "",
  units: "Sportello",
  sharedWith: "",
  peg: "12.01",
  resources: {
    revenueCurrent: blank,
    revenueCapital: blank,
    spendCurrent: blank,
    spendCapital: blank,
    unit: "Dotazione del settore",
    specific: "",
    lines: [],
  },
  qualityCheck: { answer: "no", text: "" },
  constraints: "Organico ridotto",
  notes: [],
  detail: "",
  expectedResults: [],
  phases: [],
  monitoring: [],
};

/** The plan with this change of its card. */
export function planOf(change: Partial<ObjectiveCard>): Plan {
  return {
    entity: "",
    title: "",
    firstYear: 2021,
    years: 3,
    codeScheme: defaultCodeScheme,
    templates: [],
    strategy: [],
    sectors: [],
    objectives: [
      {
        shortCodes: [{ sector: "S1", number: 1 }],
        title: "Sportello",
        operational: "",
        otherOperational: [],
        priority: "",
        card: { ...completeCard, ...change },
      },
    ],
    peg: [{ code: "12 01 00 00", description: "", responsible: "", assignee: "", allocations: {} }],
    budget: [],
    targets: [],
    checks: usualChecks,
    points: usualPoints,
  };
}

/** Ids of the rules that find something in the card with this change, in their order. */
export function checked(change: Partial<ObjectiveCard>, today?: string): string[] {
  return findingsOf(planOf(change), { today }).map(({ rule }) => rule);
}
