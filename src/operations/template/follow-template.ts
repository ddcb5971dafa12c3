/** Brings the cards into line with the sheet of their template, on which people have changed something. */
import type { Progress } from "../../excel/progress";
import { readSheets } from "../../excel/read/read-workbook";
import { cardsOfTemplate, replaceTemplate } from "../../plan/editing/edit-templates";
import { PlanError } from "../../plan/plan-error";
import { cellAddress } from "../../sheets/reading/snapshot-reader";
import type { SheetSnapshot } from "../../sheets/reading/sheet-snapshot";
import { expectedSheets } from "../../sheets/verification/expected-sheets";
import { readWorkbookPlan } from "../../sheets/workbook/read-workbook-plan";
import type { DoneEdit } from "../session/done-edit";
import { editPlan } from "../session/edit-plan";
import type { Session } from "../session/session";
import { mendOpenWorkbook } from "../verification/verify-and-repair";
import { ensureFollowable, sheetsFollowing } from "./changed-templates";

/** Nobody has changed the sheet since the cards were last brought into line with it, or somebody has changed it back. */
export class TemplateUnchangedError extends PlanError {
  constructor(sheet: string) {
    super("template.unchanged", { sheet });
  }
}

/** A formula of people's own reads a card that is to be made anew. */
export class CardReferredToError extends PlanError {
  constructor(sheet: string, cell: string, card: string) {
    super("template.referredTo", { sheet, cell, card });
  }
}

/**
 * The cards are made anew, all or none: each where it stood, with all that it held. Then formulas elsewhere that speak of them are put
 * right. Throws, before anything is written, `TemplateUnchangedError`, `CardReferredToError`, what `ensureFollowable` throws and what
 * the gateway refuses.
 */
export async function followTemplate(session: Session, sheet: string, progress: Progress): Promise<DoneEdit> {
  await session.inTurn(() => ensureUnreferenced(sheet));
  const done = await editPlan(session, {
    subject: sheet,
    part: "whole",
    progress,
    edit: (read) => {
      const changed = read.places.changedTemplates.find((one) => one.sheet === sheet);
      if (!changed) throw new TemplateUnchangedError(sheet);
      ensureFollowable(changed, read);
      const edit = replaceTemplate(read.plan, changed.of, changed.template, sheet);
      return { edit, words: { code: "done.templateFollowed", values: { sheet, count: cardsOfTemplate(read.plan, changed.of).length } } };
    },
  });
  // Nothing stops it any more: the cards are written, and the edit must come to be known.
  await session.inTurn(() => mendOpenWorkbook({ step: progress.step, cancelled: false }));
  return done;
}

/** Formulas follow a sheet that makes room, and break when it goes. */
async function ensureUnreferenced(sheet: string): Promise<void> {
  const { snapshot } = await readSheets({ formulaTexts: true });
  const reading = readWorkbookPlan(snapshot);
  const changed = reading.places.changedTemplates.find((one) => one.sheet === sheet);
  if (!changed) return;
  const cards = sheetsFollowing(changed.of, reading);
  const ours = new Set(expectedSheets(reading, snapshot).sheets.map((expected) => expected.sheet.name));
  for (const own of snapshot.sheets.filter(({ name }) => !ours.has(name))) ensureReadsNone(own, cards);
}

function ensureReadsNone({ name, formulaTexts = [], origin }: SheetSnapshot, cards: readonly string[]): void {
  formulaTexts.forEach((texts, row) =>
    texts.forEach((text, column) => {
      const card = cards.find((one) => text.includes(`${one}'!`) || text.includes(`${one}!`));
      if (card !== undefined) throw new CardReferredToError(name, cellAddress(row + origin.row, column + origin.column), card);
    }),
  );
}
