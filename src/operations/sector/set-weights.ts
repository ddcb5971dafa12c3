/** Sets points of a sector's objectives. */
import { editOf } from "../../plan/editing/plan-edit";
import { weighEntries } from "../../plan/editing/sector-weights";
import type { SectorWeight } from "../../plan/plan";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";

/** Weights by the objectives' keys. Throws, before anything is written, what `weighEntries` and the gateway refuse. */
export function setWeights(session: Session, sector: string, weights: ReadonlyMap<string, SectorWeight>): Promise<DoneEdit> {
  return editPlan(session, {
    subject: sector,
    part: { sectors: [sector] },
    edit: ({ plan }) => ({
      edit: editOf(weighEntries(plan, sector, weights)),
      words: { code: "done.weights", values: { sector, count: weights.size } },
    }),
  });
}
