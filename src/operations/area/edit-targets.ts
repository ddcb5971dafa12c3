/** Adds, changes, moves, removes and weighs rows of areas. */
import type { ShownTarget, TargetContent, WeighedTarget } from "../../plan/areas/edit-areas";
import * as rows from "../../plan/areas/edit-areas";
import { editOf } from "../../plan/editing/plan-edit";
import type { TargetSection } from "../../plan/plan";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";
import { sectionSubject } from "./section-subject";

const part = { areas: true } as const;

/** Behind the section's others. Throws what the edit of the plan and the gateway refuse, before anything is written. */
export function addTarget(session: Session, section: TargetSection, content: TargetContent): Promise<DoneEdit> {
  return editPlan(session, {
    subject: sectionSubject(section),
    part,
    edit: ({ plan }) => ({
      edit: editOf(rows.addTarget(plan, section, content)),
      words: { code: "done.target.added", values: { section: sectionSubject(section), target: nameOf(content) } },
    }),
  });
}

export function editTarget(session: Session, shown: ShownTarget, content: Partial<TargetContent>): Promise<DoneEdit> {
  return editPlan(session, {
    subject: sectionSubject(shown.target),
    part,
    edit: ({ plan }) => ({
      edit: editOf(rows.editTarget(plan, shown, content)),
      words: { code: "done.target.changed", values: valuesOf({ ...shown.target, ...content }) },
    }),
  });
}

export function moveTarget(session: Session, shown: ShownTarget, by: 1 | -1): Promise<DoneEdit> {
  return editPlan(session, {
    subject: sectionSubject(shown.target),
    part,
    edit: ({ plan }) => ({
      edit: editOf(rows.moveTarget(plan, shown, by)),
      words: { code: by < 0 ? "done.target.up" : "done.target.down", values: valuesOf(shown.target) },
    }),
  });
}

export function removeTarget(session: Session, shown: ShownTarget): Promise<DoneEdit> {
  return editPlan(session, {
    subject: sectionSubject(shown.target),
    part,
    edit: ({ plan }) => ({
      edit: editOf(rows.removeTarget(plan, shown)),
      words: { code: "done.target.removed", values: valuesOf(shown.target) },
    }),
  });
}

/** Weights of rows of one section. */
export function weighTargets(session: Session, section: TargetSection, weights: readonly WeighedTarget[]): Promise<DoneEdit> {
  return editPlan(session, {
    subject: sectionSubject(section),
    part,
    edit: ({ plan }) => ({
      edit: editOf(rows.weighTargets(plan, weights)),
      words: { code: "done.targets.weighed", values: { section: sectionSubject(section), count: weights.length } },
    }),
  });
}

function valuesOf(target: TargetSection & TargetContent) {
  return { section: sectionSubject(target), target: nameOf(target) };
}

/** As much of it as tells it from others. */
function nameOf({ description, service }: TargetContent): string {
  const name = [description, service].find((text) => text.trim() !== "")?.trim() ?? "–";
  return name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name;
}

const longestName = 60;
