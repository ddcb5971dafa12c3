/** The pane with some findings, opened at the checks. */
import { act as doing } from "@testing-library/react";
import type { Language } from "../../../src/messages";
import type { CheckedPlan, OpenFinding } from "../../../src/operations/checks/checked-plan";
import type { DoneEdit } from "../../../src/operations/session/done-edit";
import type { AcceptedFinding, PlanChecks } from "../../../src/plan/plan-checks";
import type { Operations } from "../../../src/taskpane/operations-context";
import { smallPlan } from "../../operations/plans";
import { openPane, screen, ToldWorkbook, waitFor } from "../pane-bed";
import { found } from "./found";

export const done: DoneEdit = { id: 1, code: "done.weights", values: { sector: "S1", count: 1 }, codes: new Map() };
export const fix = { safe: true, code: "task.step", values: { done: 95, total: 100, what: "Fine" } } as const;
export const card = (objective: string) => ({ kind: "card", objective, field: "purpose" }) as const;

export const points = found("points");
export const purpose = found(
  "purpose",
  {
    rule: "field.purpose",
    subject: "S1.00001",
    place: card("S1.00001"),
    code: "check.code.gapAtStart",
    values: { sector: "S1", after: "S1.00003", missing: "S1.00002" },
  },
  { cell: { sheet: "S1.00001", row: 14, column: 3 } },
);
export const reversed = found(
  "reversed",
  {
    rule: "phases.reversed",
    severity: "warning",
    subject: "S1.00001",
    place: card("S1.00001"),
    code: "check.weight.missing",
    values: { sector: "S1" },
  },
  { cell: { sheet: "S1.00001", row: 20, column: 3 }, fix },
);
export const reversedToo = found(
  "reversedToo",
  {
    rule: "phases.reversed",
    severity: "warning",
    subject: "S1.00004/S2.00001",
    place: card("S1.00004/S2.00001"),
    code: "check.weight.missing",
    values: { sector: "S2" },
  },
  { cell: { sheet: "S1.00004 S2.00001", row: 21, column: 3 }, fix: { ...fix, safe: false } },
);
export const unit = found("unit", {
  rule: "field.unit",
  severity: "note",
  subject: "S1.00001",
  place: card("S1.00001"),
  code: "check.weight.words",
  values: { sector: "S1", typed: "molti" },
});
export const all = [points, purpose, reversed, reversedToo, unit];
export const acceptance: AcceptedFinding = {
  rule: "weight.sector",
  subject: "S2",
  found: "Fanno 90",
  values: "full=100 total=90",
  reason: "Mancano i dati",
  on: "2026-02-28",
};

/** The view on a plan in which this is found, and what is found after each change. */
export async function openChecks(
  first: readonly OpenFinding[] | CheckedPlan,
  {
    operations = {},
    language = "it",
    checks,
  }: { readonly operations?: Partial<Operations>; readonly language?: Language; readonly checks?: Partial<PlanChecks> } = {},
) {
  const asChecked = (told: readonly OpenFinding[] | CheckedPlan): CheckedPlan =>
    "findings" in told ? told : { findings: told, outdated: [] };
  let now = asChecked(first);
  const plan = () => smallPlan(checks ? { checks: { levels: {}, accepted: [], ...checks } } : {});
  const told = new ToldWorkbook((workbook) => workbook.plan(plan()));
  const goTo = jest.fn(() => Promise.resolve());
  const pane = openPane({
    language,
    firstView: "checks",
    operations: { followWorkbook: told.followWorkbook, checkPlan: () => Promise.resolve(now), goTo, ...operations },
  });
  await screen.findByRole("button", { name: /Scrivi il foglio Controlli|Write the sheet/ });
  return {
    ...pane,
    goTo,
    told,
    /** The plan changes, and with it what is found. */
    change: async (next: readonly OpenFinding[]) => {
      now = asChecked(next);
      doing(() => told.plan(plan()));
      await waitFor(() => expect(rows().length + (next.length === 0 ? 0 : -next.length)).toBe(0));
    },
  };
}

export const rows = () => screen.queryAllByRole("button", { name: /^(Errore|Avviso|Nota): / });
export const row = (name: RegExp) => screen.getByRole("button", { name });
export const present = () =>
  rows()
    .filter((button) => button.getAttribute("aria-current") === "true")
    .map((button) => button.textContent);
