/** Lets something that a rule found stand, with the reason why, or takes that back. */
import { acceptedFinding } from "../../checks/acceptance";
import type { Finding } from "../../checks/rule";
import { localDay } from "../../plan/notation/calendar-date";
import { editOf } from "../../plan/editing/plan-edit";
import type { AcceptedFinding, PlanChecks } from "../../plan/plan-checks";
import { PlanError } from "../../plan/plan-error";
import { sheetNames } from "../../sheets/layout/names";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import { findingInItalian } from "./finding-in-italian";
import type { Session } from "../session/session";

/** Nobody can judge later why it was let stand. */
export class ReasonMissingError extends PlanError {
  constructor() {
    super("operation.reasonMissing");
  }
}

/**
 * Enters the acceptance among the plan's settings, in the words of the sheets; one of the same thing is replaced. Throws
 * `ReasonMissingError`, and what the gateway refuses.
 */
export async function acceptFinding(session: Session, finding: Finding, reason: string): Promise<DoneEdit> {
  const why = reason.trim();
  if (why === "") throw new ReasonMissingError();
  const accepted = acceptedFinding(finding, findingInItalian(finding), why, localDay(new Date()));
  const subject = subjectOf(finding);
  return editPlan(session, {
    subject,
    part: {},
    edit: ({ plan }) => ({
      edit: editOf({ ...plan, checks: { ...plan.checks, accepted: [...without(plan.checks, accepted), accepted] } }),
      words: { code: "done.accepted", values: { subject, rules: finding.rule } },
    }),
  });
}

/** What is no longer there is withdrawn already. Throws what the gateway refuses. */
export function withdrawAcceptance(session: Session, accepted: AcceptedFinding): Promise<DoneEdit> {
  const subject = subjectOf(accepted);
  return editPlan(session, {
    subject,
    part: {},
    edit: ({ plan }) => ({
      edit: editOf({ ...plan, checks: { ...plan.checks, accepted: without(plan.checks, accepted) } }),
      words: { code: "done.acceptanceWithdrawn", values: { subject, rules: accepted.rule } },
    }),
  });
}

function without({ accepted }: PlanChecks, { rule, subject, values }: AcceptedFinding): readonly AcceptedFinding[] {
  return accepted.filter((other) => other.rule !== rule || other.subject !== subject || other.values !== values);
}

/** What concerns the plan as a whole stands on its sheet. */
function subjectOf({ subject }: Pick<Finding, "subject">): string {
  return subject === "" ? sheetNames.plan : subject;
}
