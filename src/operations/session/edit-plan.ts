/** How every edit of the open plan goes: read what it concerns, edit the plan, write the difference, enter it in the journal. */
import { applyChanges } from "../../excel/edit/apply-changes";
import type { Progress } from "../../excel/progress";
import { localDay } from "../../plan/notation/calendar-date";
import type { PlanEdit } from "../../plan/editing/plan-edit";
import type { Plan } from "../../plan/plan";
import { changesBetween } from "../../sheets/changes/changes-between";
import { stylesFor } from "../../sheets/layout/styles";
import { clearsUndo, type WorkbookChange } from "../../sheets/changes/workbook-change";
import { nothingDone, type DoneEdit, type DoneWords } from "./done-edit";
import type { Reversal } from "./journal";
import { mendUnlike } from "../verification/mend-unlike";
import { isWhole, partWithCodes, type PartToRead } from "./part-to-read";
import { readPart, type ReadPart } from "./read-part";
import type { Session } from "./session";

export interface EditRequest<E extends PlanEdit = PlanEdit> {
  /** What it concerns, for people: the key of an objective or the code of a sector. */
  readonly subject: string;
  readonly part: PartToRead;
  /** Whether what was read of that part is enough; else the whole plan is read. */
  readonly suffices?: (part: ReadPart) => boolean;
  /** Of long work: what is told of it while it goes on, and how it is stopped. */
  readonly progress?: Progress;
  /** Pure; what it throws is thrown before anything is written. */
  readonly edit: (part: ReadPart) => ToldEdit<E>;
}

/** An edit with what is told of it once it is done. */
export interface ToldEdit<E extends PlanEdit = PlanEdit> {
  readonly edit: E;
  readonly words: DoneWords;
  /** How it is taken back; by putting back what was before, if absent. */
  readonly reversal?: Reversal | undefined;
}

/** An edit that was carried out: what was read for it, what it made of that, and what was written. */
export interface CarriedOut<E extends PlanEdit> {
  readonly done: DoneEdit;
  readonly edit: E;
  readonly changes: readonly WorkbookChange[];
}

/** As `carryOut`, for whoever only wants to tell of it. */
export async function editPlan(session: Session, request: EditRequest): Promise<DoneEdit> {
  return (await carryOut(session, request)).done;
}

/**
 * Carries an edit out once those before it have ended: three round trips to read, one to look once more, one to write, and one
 * for pages where a sheet is added or a printed table grows. Where there is nothing to change nothing is written, and the journal holds nothing of it.
 */
export function carryOut<E extends PlanEdit>(session: Session, request: EditRequest<E>): Promise<CarriedOut<E>> {
  return session.inTurn(async () => {
    const { read, part } = await readFor(session, request);
    const { edit, words, reversal = backTo(read.plan, edit, part) } = request.edit(read);
    const changes = changesBetween(read.snapshot, read.plan, read.places, edit, { sheets: read.sheets, deletedOn: localDay(new Date()) });
    if (changes.length === 0) return { done: nothingDone, edit, changes };
    const { pagesLeft, unlike } = await applyChanges(changes, stylesFor(read.plan.points), request.progress);
    const notAsMeant = await mendUnlike(unlike);
    const told = {
      ...words,
      codes: edit.codes,
      ...(clearsUndo(changes) ? { restoringClearsUndo: true } : {}),
      ...leaving(pagesLeft),
      ...(notAsMeant > 0 ? { notAsMeant } : {}),
    };
    const done = session.journal.enter({ done: told, subject: request.subject, reversal }, edit, renamedSheets(changes));
    return { done, edit, changes };
  });
}

async function readFor<E extends PlanEdit>(
  session: Session,
  { part, suffices }: EditRequest<E>,
): Promise<{ readonly read: ReadPart; readonly part: PartToRead }> {
  const read = await readPart(session, part);
  if (isWhole(part) || !suffices || suffices(read)) return { read, part };
  const whole = { whole: true, cards: part.cards ?? [] } as const;
  return { read: await readPart(session, whole), part: whole };
}

/** What a done edit tells of pages. */
export function leaving(pagesLeft: readonly string[]): Pick<DoneEdit, "pagesLeft"> {
  return pagesLeft.length > 0 ? { pagesLeft } : {};
}

function renamedSheets(changes: readonly WorkbookChange[]): ReadonlyMap<string, string> {
  return new Map(changes.flatMap((change) => (change.kind === "sheetRenamed" ? [[change.sheet, change.to] as const] : [])));
}

function backTo(before: Plan, edit: PlanEdit, part: PartToRead): Reversal {
  return { kind: "plan", part: partWithCodes(part, edit.codes), before, edit };
}
