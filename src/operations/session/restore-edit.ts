/** Takes an edit of this session back, as far as nobody has changed the same since. */
import { restoreEdit as takenBack } from "../../plan/difference/restore";
import { applyChanges } from "../../excel/edit/apply-changes";
import { readSheets } from "../../excel/read/read-workbook";
import { contentChanges, contentsBack, type WrittenContent } from "../../sheets/verification/mending-changes";
import { bringBackCard } from "../card/bring-back-card";
import { deleteCard } from "../card/delete-card";
import { nothingDone, type DoneEdit, type DoneWords, type RestoredEdit } from "./done-edit";
import { carryOut } from "./edit-plan";
import type { JournalEntry } from "./journal";
import type { Session } from "./session";

/**
 * `id` is the edit's number in the journal. Taking back is an edit too, and can be taken back itself. Throws
 * `EditForgottenError`, and before anything is written what the gateway refuses.
 */
export async function restoreEdit(session: Session, id: number): Promise<RestoredEdit> {
  const restored = await takeBack(session, session.journal.entry(id));
  if (restored.done.id !== nothingDone.id) session.journal.forget(id);
  return restored;
}

async function takeBack(session: Session, { subject, reversal }: JournalEntry): Promise<RestoredEdit> {
  switch (reversal.kind) {
    case "bringBack":
      return { done: await bringBackCard(session, reversal.sheet), kept: [] };
    case "delete":
      return { done: await deleteCard(session, reversal.objective), kept: [] };
    case "contents":
      return { done: await takeBackContents(session, subject, reversal.written), kept: [] };
    case "plan":
      return takeBackEdit(session, subject, reversal);
  }
}

/** Only where the cells still hold what was written. Names that came back stay. */
function takeBackContents(session: Session, subject: string, written: readonly WrittenContent[]): Promise<DoneEdit> {
  return session.inTurn(async () => {
    const sheets = new Set(written.map(({ sheet }) => sheet));
    const { snapshot } = await readSheets({ wants: ({ name }) => sheets.has(name), formulaTexts: true });
    const back = contentsBack(written, snapshot);
    if (back.length === 0) return notRestored(subject, [...sheets]);
    await applyChanges(contentChanges(back, snapshot), []);
    return session.journal.enterContents({ code: "done.restored", values: { subject } }, subject, back);
  });
}

async function takeBackEdit(
  session: Session,
  subject: string,
  { part, before, edit: edited }: Extract<JournalEntry["reversal"], { kind: "plan" }>,
): Promise<RestoredEdit> {
  const {
    done,
    edit: { kept },
  } = await carryOut(session, {
    subject,
    part,
    edit: ({ plan }) => {
      const restoring = takenBack(plan, before, edited);
      return { edit: { ...restoring.edit, kept: restoring.kept }, words: restoredWords(subject, restoring.kept) };
    },
  });
  // Formulas elsewhere speak of the cards that were made anew.
  if (before.templates !== edited.plan.templates) await session.inTurn(() => mendTemplateEdit());
  return { done: done.id === nothingDone.id && kept.length > 0 ? notRestored(subject, kept) : done, kept };
}

async function mendTemplateEdit(): Promise<void> {
  const { mendOpenWorkbook } = await import("../verification/verify-and-repair");
  await mendOpenWorkbook({ step: () => undefined, cancelled: false });
}

function restoredWords(subject: string, kept: readonly string[]): DoneWords {
  return kept.length === 0
    ? { code: "done.restored", values: { subject } }
    : { code: "done.restoredPartly", values: { subject, kept: kept.join(", ") } };
}

function notRestored(subject: string, kept: readonly string[]): DoneEdit {
  return { ...nothingDone, code: "done.notRestored", values: { subject, kept: kept.join(", ") } };
}
