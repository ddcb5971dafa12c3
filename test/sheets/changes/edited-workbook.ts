/** An open workbook in small, on which edits of its plan are written and read back. */
import type { PlanEdit } from "../../../src/plan/editing/plan-edit";
import type { Plan } from "../../../src/plan/plan";
import { changesBetween } from "../../../src/sheets/changes/changes-between";
import type { ReadingNote } from "../../../src/sheets/reading/reading-note";
import { bringBack } from "../../../src/sheets/card/changes/deletion-changes";
import { readWorkbookPlan, type WorkbookPlanReading } from "../../../src/sheets/workbook/read-workbook-plan";
import type { WorkbookChange } from "../../../src/sheets/changes/workbook-change";
import { WorkbookModel } from "./workbook-model";

/** The day on which tests delete cards. */
export const deletedOn = "2026-11-22";

/** What people's own columns give to say. */
const ofPeople: ReadonlySet<string> = new Set<ReadingNote["code"]>(["reading.furtherColumn"]);

export class EditedWorkbook {
  private last: WorkbookPlanReading | undefined;

  constructor(
    plan: Plan,
    readonly model = new WorkbookModel(plan),
  ) {}

  /** The workbook as it was read last. */
  get reading(): WorkbookPlanReading {
    return (this.last ??= readWorkbookPlan(this.model.snapshot()));
  }

  get plan(): Plan {
    return this.reading.plan;
  }

  /** Reads the workbook again, for instance after somebody typed. */
  readAgain(): WorkbookPlanReading {
    this.last = undefined;
    return this.reading;
  }

  changes(edit: PlanEdit): WorkbookChange[] {
    return changesBetween(this.model.snapshot(), this.plan, this.reading.places, edit, { deletedOn });
  }

  /** Writes the edit, and expects the workbook to read as the edited plan, with nothing left to say and no formula astray. */
  edit(edit: PlanEdit): WorkbookChange[] {
    const changes = this.changes(edit);
    this.model.applyAll(changes);
    const { plan, notes } = this.readAgain();
    expect(plan).toEqual(edit.plan);
    expect(notes.filter(({ code }) => !ofPeople.has(code))).toEqual([]);
    expect(this.model.brokenReferences()).toEqual([]);
    return changes;
  }

  /** `sheet` is that of a deleted card. */
  bringBack(sheet: string): WorkbookChange[] {
    return this.edit(bringBack(this.model.snapshot(), this.plan, this.reading.places, sheet));
  }
}
