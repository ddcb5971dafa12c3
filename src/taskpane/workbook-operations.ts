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
  readOpenPlan: async () => (await import("../operations/read-open-plan")).readOpenPlan(),
  readPlanDocument: async (file) => (await import("../operations/read-plan-document")).readPlanDocument(file),
  readDemoPlan: async (name) => {
    const demo = await fetchDemoPlan();
    const document = await (await import("../operations/read-plan-document")).readPlanDocument(new File([demo], "demo-plan.json"));
    return { ...document, source: name };
  },
  previewSetUp: async (plan) => (await import("../operations/preview-set-up")).previewSetUp(plan),
  setUpPlan: async (plan, progress) => (await import("../operations/set-up-plan")).setUpPlan(plan, progress),
  addCard: async (request) => (await import("../operations/add-card")).addCard(request),
  goTo: async (sheet) => (await import("../excel/go-to")).goTo(sheet),
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
