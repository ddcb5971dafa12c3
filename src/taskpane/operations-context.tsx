/** What the pane can do to the workbook; given from outside, so that the views know neither Excel nor the network. */
import { createContext, useContext } from "react";
import type { Finding } from "../checks/rule";
import type { CellPlace } from "../excel/read/go-to";
import type { Progress } from "../excel/progress";
import type { AddedCard, CardModel, CardRequest } from "../operations/card/add-card";
import type { CheckedPlan } from "../operations/checks/checked-plan";
import type { DoneEdit, RestoredEdit } from "../operations/session/done-edit";
import type { Follower, Following, OpenPlan } from "../operations/session/open-plan";
import type { PlanDocument } from "../operations/start/read-plan-document";
import type { SetUpResult } from "../operations/start/set-up-plan";
import type { Repair } from "../operations/verification/verify-and-repair";
import type { CardChange } from "../plan/editing/card-change";
import type { Plan, SectorWeight } from "../plan/plan";
import type { AcceptedFinding, RuleLevel } from "../plan/plan-checks";
import type { Verification } from "../sheets/verification/difference";

export type { CellPlace } from "../excel/read/go-to";
export type { CardModel } from "../operations/card/add-card";
export type { OpenPlan } from "../operations/session/open-plan";

/** `objective` is the key of an objective throughout: its short codes, owner first (`S3.00007`, `DG.00004/S4.00002`). */
export interface Operations {
  /** Reads the workbook and goes on telling what happens in it until it is stopped. */
  followWorkbook(follower: Follower): Promise<Following>;
  readPlanDocument(file: File): Promise<PlanDocument>;
  /** `name` is what to call it. */
  readDemoPlan(name: string): Promise<PlanDocument>;
  previewSetUp(plan: Plan): Promise<SetUpResult>;
  setUpPlan(plan: Plan, progress: Progress): Promise<SetUpResult>;
  /** `model` gives the card its content; without it the card is blank. */
  addCard(request: CardRequest, model?: CardModel): Promise<AddedCard>;
  editCard(objective: string, change: CardChange): Promise<DoneEdit>;
  /** Points of some of a sector's objectives, by the objective's key. */
  setWeights(sector: string, weights: ReadonlyMap<string, SectorWeight>): Promise<DoneEdit>;
  moveCard(objective: string, to: { readonly operational: string } | { readonly sector: string }): Promise<DoneEdit>;
  /** The sector gets a short code of its own in the objective and a row, without points, among its weights. */
  shareCard(objective: string, sector: string): Promise<DoneEdit>;
  stopSharing(objective: string, sector: string): Promise<DoneEdit>;
  /** Every sector that does not list the objective yet gets a row for it, with these points. */
  makeCrossCutting(objective: string, points: number): Promise<DoneEdit>;
  /** Writes the dated sheet `Controlli` anew and shows it; there is nothing to take back. */
  writeChecks(): Promise<DoneEdit>;
  /** Compares the workbook with what it should hold; nothing is written. */
  verifyWorkbook(progress: Progress): Promise<Verification>;
  /** Puts right what is found then, by one edit, and reads it back. */
  repairWorkbook(progress: Progress): Promise<Repair>;
  /** Closes the gaps in the sector's numbers; sheets, tables, register and other sectors follow. */
  renumberSector(sector: string): Promise<DoneEdit>;
  duplicateCard(objective: string): Promise<AddedCard>;
  /** Hides the sheet and takes the objective out of the register and the sectors; `bringBackCard` undoes it, also later. */
  deleteCard(objective: string): Promise<DoneEdit>;
  /** `sheet` is that of a deleted card. */
  bringBackCard(sheet: string): Promise<DoneEdit>;
  /** On this day and by the plan's own settings; asks nothing of Excel, and what has not changed since the last call is not looked at again. */
  checkPlan(open: OpenPlan): Promise<CheckedPlan>;
  /** Mends those that are still found in the sheets as they are now, by one edit. */
  mendFindings(findings: readonly Finding[]): Promise<DoneEdit>;
  /** The finding is listed apart from now on, and counts for nothing, for as long as its values stay. */
  acceptFinding(finding: Finding, reason: string): Promise<DoneEdit>;
  withdrawAcceptance(accepted: AcceptedFinding): Promise<DoneEdit>;
  /** `level` undefined: as usual. */
  setRuleLevel(rule: string, level: RuleLevel | undefined): Promise<DoneEdit>;
  /** Takes an edit of this session back, as far as nobody has changed the same since. */
  restoreEdit(id: number): Promise<RestoredEdit>;
  /** Selects a cell, or shows a sheet. */
  goTo(place: CellPlace): Promise<void>;
}

export const OperationsContext = createContext<Operations | undefined>(undefined);

export function useOperations(): Operations {
  const operations = useContext(OperationsContext);
  if (!operations) throw new Error("The pane was rendered without operations.");
  return operations;
}
