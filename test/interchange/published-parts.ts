/** Plan files as published plans make them: the parts that the tests are about, the rest as small as it can be. */
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { sentenceOf } from "../../src/messages";
import { objectiveKey } from "../../src/plan/codes/code";
import type { Plan } from "../../src/plan/plan";

export const strategy = [
  {
    code: "05",
    title: "Organizzazione",
    objectives: [
      { code: "05.01", title: "Legalità", operational: [{ code: "05.01.01", title: "Prevenire la corruzione" }] },
      {
        code: "05.02",
        title: "Efficienza",
        operational: [
          { code: "05.02.01", title: "Gestire le risorse" },
          { code: "05.02.02", title: "Curare il personale" },
        ],
      },
    ],
  },
];
export const sectors = [
  { code: "DG", name: "Direzione", objectives: [] as object[] },
  { code: "S1", name: "Affari generali", objectives: [] as object[] },
];

export function read(parts: object) {
  const text = JSON.stringify({
    format: "cardine-plan/1",
    entity: "Unione di prova",
    title: "Piano",
    firstYear: 2021,
    years: 3,
    strategy,
    ...parts,
  });
  const { plan, contradictions } = readPlanFile(text, "piano.json");
  for (const contradiction of contradictions) expect(sentenceOf(contradiction, "it")).not.toMatch(/[{}]|non era previsto/);
  const again = readPlanFile(writePlanFile(plan), "piano.json");
  expect(again.plan).toEqual(plan);
  return { plan, contradictions, told: contradictions.map(({ rule, subject, place }) => `${rule} ${subject} ${place}`) };
}

export const keys = (plan: Plan) => plan.objectives.map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme));
export const listed = (sector: string, ...rows: object[]) =>
  sectors.map((one) => (one.code === sector ? { ...one, objectives: rows } : one));
export const chained = (...operationalObjectives: string[]) => ({ operationalObjectives });
