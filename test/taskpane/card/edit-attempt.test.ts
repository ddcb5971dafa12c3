/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { PlanError } from "../../../src/plan/plan-error";
import { attempt } from "../../../src/taskpane/card/actions/edit-attempt";
import { smallPlan } from "../../operations/plans";
import { openPlanOf } from "../open-plans";

const open = openPlanOf(smallPlan());

function throwing(error: Error) {
  return () =>
    attempt(open, "S1.00001", () => {
      throw error;
    });
}

test("what the plan refuses is told, and a fault is no refusal", () => {
  const refusal = new PlanError("operation.alreadyShared");
  expect(throwing(refusal)()).toEqual({ refusal });
  expect(throwing(new TypeError("x is not a function"))).toThrow(TypeError);
});
