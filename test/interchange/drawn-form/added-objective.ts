import { emptyCard } from "../../../src/sheets/card/card-sheet";
import { objectiveKey } from "../../../src/plan/codes/code";
import { blank } from "../../../src/plan/entry";
import type { Plan } from "../../../src/plan/plan";
import { mainTemplate } from "../../../src/plan/template/templates-of-plan";

/** The plan with a first card, blank but for its title, in its first sector. */
export function addedObjective(plan: Plan, title: string): Plan {
  const shortCodes = [{ sector: plan.sectors[0]?.code ?? "", number: 1 }];
  const entry = { objective: objectiveKey(shortCodes, plan.codeScheme), weight: blank, excerpt: false, notes: [] };
  return {
    ...plan,
    objectives: [
      {
        shortCodes,
        title,
        operational: "",
        otherOperational: [],
        priority: "",
        card: { ...emptyCard(mainTemplate(plan), plan), state: "BOZZA" },
      },
    ],
    sectors: plan.sectors.map((sector) => ({ ...sector, entries: [entry] })),
  };
}
