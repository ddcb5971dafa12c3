/** Decides how much a rule of the checks weighs in the open plan. */
import { editOf } from "../../plan/editing/plan-edit";
import type { PlanChecks, RuleLevel } from "../../plan/plan-checks";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";

/** `level` undefined: as usual. Throws what the gateway refuses, and `ChecksTableMissingError` for a workbook without the table of rules. */
export function setRuleLevel(session: Session, rule: string, level: RuleLevel | undefined): Promise<DoneEdit> {
  return editPlan(session, {
    subject: rule,
    part: {},
    edit: ({ plan }) => ({
      edit: editOf({ ...plan, checks: withLevel(plan.checks, rule, level) }),
      words: { code: `done.ruleLevel.${level ?? "usual"}`, values: { rules: rule } },
    }),
  });
}

function withLevel(checks: PlanChecks, rule: string, level: RuleLevel | undefined): PlanChecks {
  const { [rule]: _, ...levels } = checks.levels;
  return { ...checks, levels: level === undefined ? levels : { ...levels, [rule]: level } };
}
