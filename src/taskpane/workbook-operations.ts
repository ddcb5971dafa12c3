/** The operations of the product, a line each; each is loaded when it is first needed. */
import type { Session } from "../operations/session/session";
import { PlanError } from "../plan/plan-error";

/** The server did not hand out the demo plan. */
export class DemoPlanUnreachableError extends PlanError {
  constructor(status: number | string, options?: ErrorOptions) {
    super("start.demo.unreachable", { status }, options);
  }
}

export type Operations = Readonly<ReturnType<typeof workbookOperations>>;

/** Operations on the open workbook, all in one session, which begins here. What each of them takes and does is said where it is defined. */
export function workbookOperations() {
  const { inSession, apart } = loading();
  return {
    followWorkbook: inSession(async () => (await import("../operations/following/follow-workbook")).followWorkbook),
    readPlanDocument: apart(async () => (await import("../operations/start/read-plan-document")).readPlanDocument),
    readDemoPlan: apart(async () => readDemoPlan),
    readDocuments: apart(async () => (await import("../operations/documents/import-documents")).readDocuments),
    recogniseDocuments: apart(async () => (await import("../operations/documents/import-documents")).recogniseDocuments),
    planOfDocuments: apart(async () => (await import("../operations/documents/import-documents")).planOfDocuments),
    readCardsDocument: apart(async () => (await import("../operations/documents/read-cards-document")).readCardsDocument),
    readForm: apart(async () => (await import("../operations/start/read-form")).readForm),
    readOpenForm: apart(async () => (await import("../operations/start/read-form")).readOpenForm),
    previewSetUp: apart(async () => (await import("../operations/start/preview-set-up")).previewSetUp),
    setUpPlan: inSession(async () => (await import("../operations/start/set-up-plan")).setUpPlan),
    addCard: inSession(async () => (await import("../operations/card/add-card")).addCard),
    editCard: inSession(async () => (await import("../operations/card/edit-card")).editCard),
    setWeights: inSession(async () => (await import("../operations/sector/set-weights")).setWeights),
    addArea: inSession(async () => (await import("../operations/area/edit-areas")).addArea),
    addSection: inSession(async () => (await import("../operations/area/edit-areas")).addSection),
    renameArea: inSession(async () => (await import("../operations/area/edit-areas")).renameArea),
    renameSection: inSession(async () => (await import("../operations/area/edit-areas")).renameSection),
    removeSection: inSession(async () => (await import("../operations/area/edit-areas")).removeSection),
    addTarget: inSession(async () => (await import("../operations/area/edit-targets")).addTarget),
    editTarget: inSession(async () => (await import("../operations/area/edit-targets")).editTarget),
    moveTarget: inSession(async () => (await import("../operations/area/edit-targets")).moveTarget),
    removeTarget: inSession(async () => (await import("../operations/area/edit-targets")).removeTarget),
    weighTargets: inSession(async () => (await import("../operations/area/edit-targets")).weighTargets),
    moveCard: inSession(async () => (await import("../operations/card/move-card")).moveCard),
    shareCard: inSession(async () => (await import("../operations/card/share-card")).shareCard),
    stopSharing: inSession(async () => (await import("../operations/card/share-card")).stopSharing),
    makeCrossCutting: inSession(async () => (await import("../operations/card/make-cross-cutting")).makeCrossCutting),
    duplicateCard: inSession(async () => (await import("../operations/card/duplicate-card")).duplicateCard),
    deleteCard: inSession(async () => (await import("../operations/card/delete-card")).deleteCard),
    bringBackCard: inSession(async () => (await import("../operations/card/bring-back-card")).bringBackCard),
    renumberSector: inSession(async () => (await import("../operations/sector/renumber-sector")).renumberSector),
    followTemplate: inSession(async () => (await import("../operations/template/follow-template")).followTemplate),
    checkPlan: apart(async () => (await import("../operations/checks/check-open-plan")).checkOpenPlan),
    mendFindings: inSession(async () => (await import("../operations/checks/mend-findings")).mendFindings),
    acceptFinding: inSession(async () => (await import("../operations/checks/accept-finding")).acceptFinding),
    withdrawAcceptance: inSession(async () => (await import("../operations/checks/accept-finding")).withdrawAcceptance),
    setRuleLevel: inSession(async () => (await import("../operations/checks/set-rule-level")).setRuleLevel),
    writeChecks: inSession(async () => (await import("../operations/checks/write-checks")).writeChecks),
    verifyWorkbook: inSession(async () => (await import("../operations/verification/verify-and-repair")).verifyOpenWorkbook),
    repairWorkbook: inSession(async () => (await import("../operations/verification/verify-and-repair")).repairOpenWorkbook),
    restoreEdit: inSession(async () => (await import("../operations/session/restore-edit")).restoreEdit),
    goTo: apart(async () => (await import("../excel/read/go-to")).goTo),
  };
}

function loading() {
  let session: Session | undefined;
  const begun = async () => {
    const loaded = await import("../operations/session/session");
    return (session ??= new loaded.Session());
  };
  return {
    /** An operation that has its turn in the session, or leaves something in it. */
    inSession:
      <Given extends unknown[], Result>(load: () => Promise<(session: Session, ...given: Given) => Result | Promise<Result>>) =>
      async (...given: Given): Promise<Result> => {
        const [operation, current] = await Promise.all([load(), begun()]);
        return operation(current, ...given);
      },
    /** One that needs none. */
    apart:
      <Given extends unknown[], Result>(load: () => Promise<(...given: Given) => Result | Promise<Result>>) =>
      async (...given: Given): Promise<Result> =>
        (await load())(...given),
  };
}

/** The demo plan from where the pane was loaded; `name` is what to call it. Throws `DemoPlanUnreachableError`. */
async function readDemoPlan(name: string) {
  const demo = await fetchDemoPlan();
  const { readPlanDocument } = await import("../operations/start/read-plan-document");
  return { ...(await readPlanDocument(new File([demo], "demo-plan.json"))), source: name };
}

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
