/** *Verifica e ripara*: looks whether the open workbook holds what it should, and puts right what it does not. */
import { applyChanges } from "../../excel/edit/apply-changes";
import { CancelledError } from "../../excel/excel-errors";
import type { Progress } from "../../excel/progress";
import { readSheets } from "../../excel/read/read-workbook";
import type { WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";
import { sheetNames } from "../../sheets/layout/names";
import type { StyleDefinition } from "../../sheets/layout/sheet-plan";
import { stylesFor } from "../../sheets/layout/styles";
import { settingsMove, type SettingsMove } from "../../sheets/plan/move-settings";
import type { WorkbookDifference, Verification } from "../../sheets/verification/difference";
import { contentsWritten, mendingChanges } from "../../sheets/verification/mending-changes";
import { verifyWorkbook } from "../../sheets/verification/verify-workbook";
import { readWorkbookPlan } from "../../sheets/workbook/read-workbook-plan";
import { nothingDone, type DoneEdit, type DoneWords } from "../session/done-edit";
import type { Session } from "../session/session";

/** What was put right, and what still is not as it should be. */
export interface WorkbookRepair {
  readonly done: DoneEdit;
  readonly mended: readonly WorkbookDifference[];
  readonly left: Verification;
  /** What the sheet of the settings is called now, where the workbook was given a front page. */
  readonly moved?: string;
}

/** As often as what Excel made of it is written once more. */
const writings = 2;

/** Three round trips; nothing is written. Throws `NotAPlanError` and what the gateway refuses. */
export function verifyOpenWorkbook(session: Session, progress: Progress): Promise<Verification> {
  return session.inTurn(async () => {
    const { verification } = await look(progress);
    return verification;
  });
}

/**
 * Puts right what is found now, by one edit, reads it back, and writes once more what Excel made otherwise. What was typed over a
 * formula can be restored. Throws, before anything is written, `NotAPlanError`, `SheetProtectedError` and what else the gateway
 * refuses.
 */
export function repairOpenWorkbook(session: Session, progress: Progress): Promise<WorkbookRepair> {
  return session.inTurn(() => repair(session, progress));
}

async function repair(session: Session, progress: Progress): Promise<WorkbookRepair> {
  const looked = await look(progress);
  const move = looked.verification.withoutFrontPage === undefined ? undefined : moveIn(looked.snapshot);
  const { mended, left } = await mendFrom(looked, progress, move);
  return {
    done:
      mended.length > 0
        ? session.journal.enterContents(wordsOf(mended, left), sheetNames.plan, contentsWritten(mended))
        : move
          ? { ...nothingDone, code: "done.frontPageAdded", values: { sheet: move.settings } }
          : untouched(left),
    mended,
    left,
    ...(move ? { moved: move.settings } : {}),
  };
}

/** A front page for the workbook, and what it wears. */
interface Move extends SettingsMove {
  readonly styles: readonly StyleDefinition[];
}

function moveIn(snapshot: WorkbookSnapshot): Move | undefined {
  const reading = readWorkbookPlan(snapshot);
  const move = settingsMove(snapshot, reading);
  return move && { ...move, styles: stylesFor(reading.plan.points) };
}

/** As `repairOpenWorkbook`, within an edit that has its turn: nothing is entered in the journal. */
export async function mendOpenWorkbook(progress: Progress): Promise<Pick<WorkbookRepair, "mended" | "left">> {
  return mendFrom(await look(progress), progress, undefined);
}

/** `move` is part of the first writing, so that the workbook gets all or nothing of both. */
async function mendFrom(looked: Look, progress: Progress, move: Move | undefined): Promise<Pick<WorkbookRepair, "mended" | "left">> {
  let { snapshot, verification: left } = looked;
  let found = left.differences;
  for (let writing = 0, moves = move; writing < writings && (moves || left.differences.length > 0); writing++, moves = undefined) {
    await applyChanges([...mendingChanges(left.differences, snapshot), ...(moves?.changes ?? [])], moves?.styles ?? [], progress);
    if (moves) found = found.map((difference) => afterMove(difference, moves));
    ({ snapshot, verification: left } = await look(progress));
    found = [...found, ...left.differences.filter((difference) => !found.some((known) => isSamePlace(known, difference)))];
  }
  return { mended: found.filter((difference) => !left.differences.some((other) => isSamePlace(difference, other))), left };
}

function afterMove(difference: WorkbookDifference, { former, settings }: SettingsMove): WorkbookDifference {
  return difference.sheet === former ? { ...difference, sheet: settings } : difference;
}

interface Look {
  readonly snapshot: WorkbookSnapshot;
  readonly verification: Verification;
}

async function look(progress: Progress): Promise<Look> {
  progress.step(0, 1, sheetNames.plan);
  const { snapshot } = await readSheets({ formulaTexts: true });
  if (progress.cancelled) throw new CancelledError();
  return { snapshot, verification: verifyWorkbook(snapshot) };
}

function isSamePlace(one: WorkbookDifference, other: WorkbookDifference): boolean {
  if (one.sheet !== other.sheet) return false;
  if (one.kind === "name" || other.kind === "name")
    return one.kind === "name" && other.kind === "name" && one.name === other.name && one.scope === other.scope;
  return one.row === other.row && one.column === other.column;
}

function untouched({ differences, obstacles }: Verification): DoneEdit {
  const left = differences.length + obstacles.length;
  return left === 0 ? { ...nothingDone, code: "done.verified" } : { ...nothingDone, code: "done.repairedNothing", values: { left } };
}

function wordsOf(mended: readonly WorkbookDifference[], left: Verification): DoneWords {
  const rest = left.differences.length + left.obstacles.length;
  const values = { count: mended.length, sheets: [...new Set(mended.map(({ sheet }) => sheet))].join(", ") };
  return rest === 0 ? { code: "done.repaired", values } : { code: "done.repairedPartly", values: { ...values, left: rest } };
}
