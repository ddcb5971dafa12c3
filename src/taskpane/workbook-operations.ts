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
  followWorkbook: async (follower) => (await import("../operations/follow-workbook")).followWorkbook(follower),
  readPlanDocument: async (file) => (await import("../operations/read-plan-document")).readPlanDocument(file),
  readDemoPlan: async (name) => {
    const demo = await fetchDemoPlan();
    const document = await (await import("../operations/read-plan-document")).readPlanDocument(new File([demo], "demo-plan.json"));
    return { ...document, source: name };
  },
  previewSetUp: async (plan) => (await import("../operations/preview-set-up")).previewSetUp(plan),
  setUpPlan: async (plan, progress) => (await import("../operations/set-up-plan")).setUpPlan(plan, progress),
  addCard: async (request, model) => (await import("../operations/add-card")).addCard(request, model),
  editCard: async (objective, change) => (await import("../operations/edit-card")).editCard(objective, change),
  setWeights: async (sector, weights) => (await import("../operations/set-weights")).setWeights(sector, weights),
  moveCard: async (objective, to) => (await import("../operations/move-card")).moveCard(objective, to),
  shareCard: async (objective, sector) => (await import("../operations/share-card")).shareCard(objective, sector),
  stopSharing: async (objective, sector) => (await import("../operations/share-card")).stopSharing(objective, sector),
  makeCrossCutting: async (objective, points) => (await import("../operations/make-cross-cutting")).makeCrossCutting(objective, points),
  duplicateCard: async (objective) => (await import("../operations/duplicate-card")).duplicateCard(objective),
  deleteCard: async (objective) => (await import("../operations/delete-card")).deleteCard(objective),
  bringBackCard: async (sheet) => (await import("../operations/bring-back-card")).bringBackCard(sheet),
  checkPlan: async (open) => (await import("../operations/check-open-plan")).checkOpenPlan(open),
  mendFindings: async (findings) => (await import("../operations/mend-findings")).mendFindings(findings),
  acceptFinding: async (finding, reason) => (await import("../operations/accept-finding")).acceptFinding(finding, reason),
  withdrawAcceptance: async (accepted) => (await import("../operations/accept-finding")).withdrawAcceptance(accepted),
  setRuleLevel: async (rule, level) => (await import("../operations/set-rule-level")).setRuleLevel(rule, level),
  verifyWorkbook: async (progress) => (await import("../operations/verify-and-repair")).verifyOpenWorkbook(progress),
  repairWorkbook: async (progress) => (await import("../operations/verify-and-repair")).repairOpenWorkbook(progress),
  renumberSector: async (sector) => (await import("../operations/renumber-sector")).renumberSector(sector),
  writeChecks: async () => (await import("../operations/write-checks")).writeChecks(),
  restoreEdit: async (id) => (await import("../operations/restore-edit")).restoreEdit(id),
  goTo: async (place) => (await import("../excel/go-to")).goTo(place),
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
