/** The operations of the product, each loaded when it is first needed. */
import { PlanError } from "../plan/plan-error";
import type { Operations } from "./operations-context";

/** The server did not hand out the demo plan. */
export class DemoPlanUnreachableError extends PlanError {
  constructor(status: number | string, options?: ErrorOptions) {
    super("start.demo.unreachable", { status }, options);
  }
}

export const workbookOperations: Operations = {
  followWorkbook: async (follower) => (await import("../operations/session/follow-workbook")).followWorkbook(follower),
  readPlanDocument: async (file) => (await import("../operations/start/read-plan-document")).readPlanDocument(file),
  readDemoPlan: async (name) => {
    const demo = await fetchDemoPlan();
    const document = await (await import("../operations/start/read-plan-document")).readPlanDocument(new File([demo], "demo-plan.json"));
    return { ...document, source: name };
  },
  previewSetUp: async (plan) => (await import("../operations/start/preview-set-up")).previewSetUp(plan),
  setUpPlan: async (plan, progress) => (await import("../operations/start/set-up-plan")).setUpPlan(plan, progress),
  addCard: async (request, model) => (await import("../operations/card/add-card")).addCard(request, model),
  editCard: async (objective, change) => (await import("../operations/card/edit-card")).editCard(objective, change),
  setWeights: async (sector, weights) => (await import("../operations/sector/set-weights")).setWeights(sector, weights),
  moveCard: async (objective, to) => (await import("../operations/card/move-card")).moveCard(objective, to),
  shareCard: async (objective, sector) => (await import("../operations/card/share-card")).shareCard(objective, sector),
  stopSharing: async (objective, sector) => (await import("../operations/card/share-card")).stopSharing(objective, sector),
  makeCrossCutting: async (objective, points) => (await import("../operations/card/make-cross-cutting")).makeCrossCutting(objective, points),
  duplicateCard: async (objective) => (await import("../operations/card/duplicate-card")).duplicateCard(objective),
  deleteCard: async (objective) => (await import("../operations/card/delete-card")).deleteCard(objective),
  bringBackCard: async (sheet) => (await import("../operations/card/bring-back-card")).bringBackCard(sheet),
  checkPlan: async (open) => (await import("../operations/checks/check-open-plan")).checkOpenPlan(open),
  mendFindings: async (findings) => (await import("../operations/checks/mend-findings")).mendFindings(findings),
  acceptFinding: async (finding, reason) => (await import("../operations/checks/accept-finding")).acceptFinding(finding, reason),
  withdrawAcceptance: async (accepted) => (await import("../operations/checks/accept-finding")).withdrawAcceptance(accepted),
  setRuleLevel: async (rule, level) => (await import("../operations/checks/set-rule-level")).setRuleLevel(rule, level),
  verifyWorkbook: async (progress) => (await import("../operations/verification/verify-and-repair")).verifyOpenWorkbook(progress),
  repairWorkbook: async (progress) => (await import("../operations/verification/verify-and-repair")).repairOpenWorkbook(progress),
  renumberSector: async (sector) => (await import("../operations/sector/renumber-sector")).renumberSector(sector),
  writeChecks: async () => (await import("../operations/checks/write-checks")).writeChecks(),
  restoreEdit: async (id) => (await import("../operations/session/restore-edit")).restoreEdit(id),
  goTo: async (place) => (await import("../excel/read/go-to")).goTo(place),
};

async function fetchDemoPlan(): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch("demo-plan.json");
  } catch (error) {
    throw new DemoPlanUnreachableError(0, { cause: error });
  }
  if (!response.ok) throw new DemoPlanUnreachableError(response.status);
  return response.blob();
}
