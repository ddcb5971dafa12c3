/** Plans in an open workbook, for tests of what is done to it; each test gets a copy of a workbook that was set up once. */
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { objectiveKey } from "../../src/plan/codes/code";
import type { Objective, ObjectiveCard, Plan } from "../../src/plan/plan";
import type { EmbeddedExcel } from "../../src/host/api/embedded-excel";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { openExcel, type Interference } from "../excel/embedded";

const setUp = new Map<Plan, WorkbookData>();

export async function openPlan(plan: Plan, interfere?: Interference): Promise<EmbeddedExcel> {
  let data = setUp.get(plan);
  if (!data) {
    const excel = openExcel();
    await setUpPlan(new Session(), plan);
    data = excel.workbook.data;
    setUp.set(plan, data);
  }
  return openExcel(structuredClone(data), interfere);
}

export function keyOf(objective: Objective, plan: Plan): string {
  return objectiveKey(objective.shortCodes, plan.codeScheme);
}

export interface Subjects {
  /** A card with phases and results that one sector alone lists. */
  readonly key: string;
  readonly objective: Objective & { readonly card: ObjectiveCard };
  readonly owner: string;
  /** A sector that does not list it. */
  readonly other: string;
  /** An operational objective that it does not belong to. */
  readonly operational: string;
  readonly shared?: { readonly key: string; readonly partner: string };
}

export function subjectsOf(plan: Plan): Subjects {
  const lists = (key: string) =>
    plan.sectors.filter(({ entries }) => entries.some(({ objective }) => objective === key)).map(({ code }) => code);
  const objective = plan.objectives.find(
    (candidate): candidate is Subjects["objective"] =>
      candidate.card !== undefined &&
      !candidate.card.excerpt &&
      candidate.card.phases.length > 2 &&
      candidate.card.expectedResults.length > 0 &&
      candidate.shortCodes.length === 1 &&
      lists(keyOf(candidate, plan)).length === 1,
  );
  const [owner] = objective?.shortCodes ?? [];
  if (!objective || !owner) throw new Error("the plan has no card with phases");
  const key = keyOf(objective, plan);
  const shared = plan.objectives.find(({ card, shortCodes }) => card && shortCodes.length > 1);
  const operational = plan.strategy.flatMap((line) =>
    line.objectives.flatMap((strategic) => strategic.operational.map(({ code }) => code)),
  );
  const other = plan.sectors.find(({ code }) => !lists(key).includes(code))?.code;
  const elsewhere = operational.find((code) => code !== objective.operational);
  if (other === undefined || elsewhere === undefined) throw new Error("the plan has nowhere to move the card");
  return {
    key,
    objective,
    owner: owner.sector,
    other,
    operational: elsewhere,
    ...(shared ? { shared: { key: keyOf(shared, plan), partner: shared.shortCodes[1]?.sector ?? "" } } : {}),
  };
}
