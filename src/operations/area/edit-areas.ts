/** Adds, names and removes areas and their sections. */
import { addArea as withArea, addSection as withSection } from "../../plan/areas/edit-areas";
import { removeSection as withoutSection, renameArea as areaRenamed, renameSection as sectionRenamed } from "../../plan/areas/edit-areas";
import type { NamedSection } from "../../plan/areas/edit-areas";
import { editOf } from "../../plan/editing/plan-edit";
import type { TargetSection } from "../../plan/plan";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";
import { sectionSubject } from "./section-subject";

const part = { areas: true } as const;

/** With a sheet of its own behind those of the other areas. Throws what `addArea` of the plan and the gateway refuse. */
export function addArea(session: Session, area: string, sections: readonly NamedSection[]): Promise<DoneEdit> {
  return editPlan(session, {
    subject: area,
    part,
    edit: ({ plan }) => ({ edit: editOf(withArea(plan, area, sections)), words: { code: "done.area.added", values: { area } } }),
  });
}

/** Below the others on the area's sheet. */
export function addSection(session: Session, section: TargetSection): Promise<DoneEdit> {
  return editPlan(session, {
    subject: sectionSubject(section),
    part,
    edit: ({ plan }) => ({
      edit: editOf(withSection(plan, section)),
      words: { code: "done.section.added", values: { section: sectionSubject(section) } },
    }),
  });
}

export function renameArea(session: Session, area: string, to: string): Promise<DoneEdit> {
  return editPlan(session, {
    subject: to,
    part,
    edit: ({ plan }) => ({ edit: editOf(areaRenamed(plan, area, to)), words: { code: "done.area.renamed", values: { area, to } } }),
  });
}

export function renameSection(session: Session, section: TargetSection, to: NamedSection): Promise<DoneEdit> {
  const renamed = sectionSubject({ ...section, ...to });
  return editPlan(session, {
    subject: renamed,
    part,
    edit: ({ plan }) => ({
      edit: editOf(sectionRenamed(plan, section, to)),
      words: { code: "done.section.renamed", values: { section: sectionSubject(section), to: renamed } },
    }),
  });
}

/** Only while it holds no rows. */
export function removeSection(session: Session, section: TargetSection): Promise<DoneEdit> {
  return editPlan(session, {
    subject: sectionSubject(section),
    part,
    edit: ({ plan }) => ({
      edit: editOf(withoutSection(plan, section)),
      words: { code: "done.section.removed", values: { section: sectionSubject(section) } },
    }),
  });
}
