/** What the operations of a session have done, so that it can be taken back. */
import { objectiveKey } from "../../plan/codes/code";
import { followCodes } from "../../plan/codes/follow-codes";
import { editOf, type PlanEdit } from "../../plan/editing/plan-edit";
import type { Plan, ShortCode } from "../../plan/plan";
import { PlanError } from "../../plan/plan-error";
import type { WrittenContent } from "../../sheets/verification/mending-changes";
import type { DoneEdit, DoneWords } from "./done-edit";
import { partWithCodes, type PartToRead } from "./part-to-read";

/** The session's journal holds no such edit: it was made in another session, or many edits ago. */
export class EditForgottenError extends PlanError {
  constructor() {
    super("operation.editForgotten");
  }
}

export interface JournalEntry {
  readonly done: DoneEdit;
  /** What the edit concerned, for people: the key of an objective or the code of a sector. */
  readonly subject: string;
  readonly reversal: Reversal;
}

/** How an edit is taken back. */
export type Reversal =
  | {
      readonly kind: "plan";
      /** What is read to take it back. */
      readonly part: PartToRead;
      /** What was read for the edit. */
      readonly before: Plan;
      readonly edit: PlanEdit;
    }
  /** The card was deleted; its hidden sheet brings it back. */
  | { readonly kind: "bringBack"; readonly sheet: string }
  /** The card was added or brought back. */
  | { readonly kind: "delete"; readonly objective: string }
  /** Formulas were put right; what stood there before comes back. */
  | { readonly kind: "contents"; readonly written: readonly WrittenContent[] };

/** Plans share what an edit left alone, so that an entry holds little more than the cards that it concerned. */
const mostEntries = 100;

export class Journal {
  private entries: readonly JournalEntry[] = [];
  private lastId = 0;

  /** All edits that can be taken back, newest first. */
  get edits(): readonly DoneEdit[] {
    return this.entries.map(({ done }) => done);
  }

  /**
   * Enters an edit that has been written, and numbers it. Earlier ones follow objectives whose codes it changed, and sheets that it
   * renamed: old name to new one.
   */
  enter(
    entry: Omit<JournalEntry, "done"> & { readonly done: Omit<DoneEdit, "id"> },
    edit: PlanEdit,
    renamed: ReadonlyMap<string, string>,
  ): DoneEdit {
    if (edit.codes.size > 0 || renamed.size > 0) this.entries = this.entries.map((known) => followed(known, edit, renamed));
    return this.add({ ...entry, done: { ...entry.done, id: ++this.lastId } });
  }

  /** As `enter`, for cells that were written and belong to no edit of the plan. */
  enterContents(words: DoneWords, subject: string, written: readonly WrittenContent[]): DoneEdit {
    return this.add({ done: { ...words, id: ++this.lastId, codes: new Map() }, subject, reversal: { kind: "contents", written } });
  }

  /** Throws `EditForgottenError`. */
  entry(id: number): JournalEntry {
    const entry = this.entries.find(({ done }) => done.id === id);
    if (!entry) throw new EditForgottenError();
    return entry;
  }

  /** An edit that was taken back cannot be taken back again. */
  forget(id: number): void {
    this.entries = this.entries.filter(({ done }) => done.id !== id);
  }

  private add(entry: JournalEntry): DoneEdit {
    this.entries = [entry, ...this.entries].slice(0, mostEntries);
    return entry.done;
  }
}

function followed(entry: JournalEntry, { plan, codes }: PlanEdit, sheets: ReadonlyMap<string, string>): JournalEntry {
  const renamed = (key: string) => codes.get(key) ?? key;
  const { reversal } = entry;
  if (reversal.kind === "bringBack") return { ...entry, reversal: { ...reversal, sheet: sheets.get(reversal.sheet) ?? reversal.sheet } };
  if (reversal.kind === "delete") return { ...entry, reversal: { ...reversal, objective: renamed(reversal.objective) } };
  if (reversal.kind === "contents")
    return {
      ...entry,
      reversal: { ...reversal, written: reversal.written.map((write) => ({ ...write, sheet: sheets.get(write.sheet) ?? write.sheet })) },
    };
  // An edit of codes is not taken back over a later one.
  if (reversal.edit.codes.size > 0) return entry;
  const shortCodes = new Map(
    plan.objectives.map((objective) => [objectiveKey(objective.shortCodes, plan.codeScheme), objective.shortCodes]),
  );
  const follow = (known: Plan) => ({
    ...recoded(known, (key) => shortCodes.get(codes.get(key) ?? ""), renamed),
    checks: followCodes(known.checks, codes, keysOf(known)),
  });
  return {
    ...entry,
    reversal: {
      ...reversal,
      part: partWithCodes(reversal.part, codes),
      before: follow(reversal.before),
      edit: editOf(follow(reversal.edit.plan)),
    },
  };
}

function keysOf({ objectives, codeScheme }: Plan): readonly string[] {
  return objectives.map(({ shortCodes }) => objectiveKey(shortCodes, codeScheme));
}

function recoded(plan: Plan, shortCodesOf: (key: string) => readonly ShortCode[] | undefined, renamed: (key: string) => string): Plan {
  return {
    ...plan,
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      shortCodes: shortCodesOf(objectiveKey(objective.shortCodes, plan.codeScheme)) ?? objective.shortCodes,
    })),
    sectors: plan.sectors.map((sector) => ({
      ...sector,
      entries: sector.entries.map((entry) => ({ ...entry, objective: renamed(entry.objective) })),
    })),
  };
}
