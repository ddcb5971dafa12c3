/** A small plan, and edits of it. */
import { changeCard } from "../../../src/plan/editing/edit-card";
import { editOf, type PlanEdit } from "../../../src/plan/editing/plan-edit";
import { blank, valueEntry } from "../../../src/plan/entry";
import type { Phase, Plan } from "../../../src/plan/plan";
import { emptyCard } from "../../plan/empty-card";
import type { WorkbookChange } from "../../../src/sheets/changes/workbook-change";
import { objective, smallPlan } from "../../operations/plans";

export const card = "S1.00001";

export function phase(number: string, text: string): Phase {
  return {
    number,
    text,
    involved: "",
    weight: valueEntry(10),
    windows: { 2026: { start: valueEntry("2026-03-01"), end: valueEntry("2026-05-31") } },
    progress: blank,
  };
}

/** A plan of the two objectives of `smallPlan`, the first with so many phases. */
export function planWithPhases(count: number): Plan {
  const phases = Array.from({ length: count }, (_, at) => phase(String(at + 1), `Attività ${at + 1}`));
  const plan = smallPlan();
  return {
    ...plan,
    objectives: plan.objectives.map((each, at) => (at === 0 ? objective(each.shortCodes, { card: { ...emptyCard(), phases } }) : each)),
  };
}

export function withTitle(plan: Plan, title: string): PlanEdit {
  return editOf(changeCard(plan, card, { kind: "texts", texts: { title } }));
}

export function kinds(changes: readonly WorkbookChange[]): string[] {
  return changes.map(({ kind }) => kind);
}
