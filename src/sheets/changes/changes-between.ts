/** What an edit of the plan means for the cells of the workbook that the plan was read from. */
import { objectiveKey } from "../../plan/codes/code";
import { hasCard, type DocumentedObjective } from "../../plan/editing/objective-lookup";
import type { PlanEdit } from "../../plan/editing/plan-edit";
import type { Objective, Plan } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import { planCardSheet } from "../card/card-sheet";
import { cardSheetName } from "../layout/names";
import type { PlanPlaces } from "../workbook/plan-places";
import { weightsTableOf } from "../sectors/weight-place";
import { registerOrder } from "../sectors/register-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../reading/sheet-snapshot";
import type { WorkbookChange } from "./workbook-change";
import { cardChanges } from "./card-changes";
import { CardSheetMissingError } from "./change-errors";
import { checksChanges } from "../checks/checks-changes";
import { deletedCard, deletionRecord, hidingChanges, showingChanges, type BroughtBack } from "./deletion-changes";
import { registerChanges, sectorChanges } from "./list-changes";
import { pairObjectives, type KeptObjective } from "./paired-objectives";
import { SheetNames, standsAside, type RecodedCard, type SheetOutline } from "./sheet-names";

/** An edit, or one by which a deleted card comes back. */
export type EditOfSheets = PlanEdit & Partial<BroughtBack>;

/** What the snapshot does not say. */
export interface ChangeCircumstances {
  /** All sheets of the workbook in their order, where the snapshot holds only some: for names that are free, and for places. */
  readonly sheets?: readonly SheetOutline[];
  /** Today, which a deleted card keeps. */
  readonly deletedOn?: IsoDate;
}

/**
 * The changes that make of `snapshot`, from which `before` and `places` were read, a workbook that reads as the edited
 * plan. Only objectives, the sectors' entries and the checks are compared. In order: sheets and tables of objectives with new short
 * codes are renamed; what differs on the cards is written; deleted cards that are in the plan again are shown; sheets of
 * new cards are added; then the sectors' tables, the checks' and the register, which speak of those sheets; the sheets of cards that
 * are gone are hidden last.
 *
 * It relies on the gateway for this: rows that are added take the formulas of the row above; Excel makes formulas follow
 * renamed sheets and tables. Throws, and then nothing is written, `CardSheetMissingError`, `FieldMissingError`,
 * `TableNotFoundError`, `ColumnNotFoundError`.
 */
export function changesBetween(snapshot: WorkbookSnapshot, before: Plan, places: PlanPlaces, edit: EditOfSheets, circumstances: ChangeCircumstances = {}): WorkbookChange[] {
  return new Difference(snapshot, before, places, edit, circumstances).changes();
}

class Difference {
  private readonly names: SheetNames;
  private readonly kept: readonly KeptObjective[];
  private readonly added: readonly Objective[];
  private readonly gone: readonly Objective[];
  /** Sheets of cards that were not there before, by the objective's key. */
  private readonly newSheets = new Map<string, string>();

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly before: Plan,
    private readonly places: PlanPlaces,
    private readonly edit: EditOfSheets,
    private readonly circumstances: ChangeCircumstances,
  ) {
    const { kept, added, gone } = pairObjectives(before, edit);
    this.kept = kept;
    this.added = added;
    this.gone = gone;
    const outlines = circumstances.sheets ?? snapshot.sheets.map(({ name, tables }) => ({ name, tables: tables.map((table) => table.name) }));
    const recoded = kept.flatMap(({ before: objective, after, key, oldKey, repeated }) =>
      key !== oldKey && hasCard(objective) ? [{ objective: after, sheet: this.cardSheet(oldKey, repeated) }] : [],
    );
    const back = added.flatMap((objective) => this.renamedComingBack(objective));
    this.names = new SheetNames(outlines, [...recoded, ...back], this.deletedSheets(), edit.plan);
  }

  changes(): WorkbookChange[] {
    const onCards = this.kept.flatMap((objective) => this.onCard(objective));
    const newCards = this.added.flatMap((objective) => this.newCard(objective));
    return [...this.names.changes, ...onCards, ...newCards, ...sectorChanges(this.snapshot, this.before, this.edit), ...checksChanges(this.snapshot, this.before, this.edit), ...this.inRegister(), ...this.gone.flatMap((objective) => this.goneCard(objective))];
  }

  private keyBefore(objective: Objective): string {
    return objectiveKey(objective.shortCodes, this.before.codeScheme);
  }

  /** The sheet of a card as it was read. */
  private cardSheet(key: string, repeated = false): SheetSnapshot {
    const name = repeated ? undefined : this.places.cards.get(key);
    const sheet = this.snapshot.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new CardSheetMissingError(key);
    return sheet;
  }

  private onCard({ before, after, oldKey, repeated }: KeptObjective): WorkbookChange[] {
    if (hasCard(before) && hasCard(after)) {
      const [planBefore, planAfter] = [this.before, this.edit.plan];
      if (before === after && weightsTableOf(before, planBefore) === weightsTableOf(after, planAfter)) return [];
      if (repeated && JSON.stringify(before) === JSON.stringify(after)) return [];
      return cardChanges({ snapshot: this.cardSheet(oldKey, repeated), before, after, planBefore, planAfter }, this.names);
    }
    if (hasCard(after)) return this.newCard(after);
    return hasCard(before) ? this.goneCard(before) : [];
  }

  /** The sheet of a new card, or that of the same one which lies deleted in the workbook. */
  private newCard(objective: Objective): WorkbookChange[] {
    if (!hasCard(objective)) return [];
    const { plan } = this.edit;
    const key = objectiveKey(objective.shortCodes, plan.codeScheme);
    const deleted = this.comingBack(key);
    if (deleted) {
      const sheet = this.names.sheet(deleted.sheet.name);
      this.newSheets.set(key, sheet);
      return [...showingChanges(deleted.sheet, sheet), ...this.sinceDeleted(deleted.sheet, deleted.card, objective)];
    }
    const { name, position } = this.names.addCard(cardSheetName(objective.shortCodes, plan.codeScheme));
    this.newSheets.set(key, name);
    const weightsTable = weightsTableOf(objective, plan);
    return [{ kind: "sheetAdded", plan: planCardSheet(objective, { plan, sheetName: name, points: this.places.points, ...(weightsTable === undefined ? {} : { weightsTable }) }), position }];
  }

  private comingBack(key: string): ReturnType<typeof deletedCard> {
    const { broughtBack } = this.edit;
    const sheet = broughtBack?.objective === key ? broughtBack.sheet : this.places.deleted.find(({ objective }) => objective === key)?.sheet;
    return sheet === undefined ? undefined : deletedCard(sheet, this.snapshot, this.edit.plan, this.places);
  }

  /** A deleted card whose code was given to another meanwhile comes back under the name of the code that it has now. */
  private renamedComingBack(objective: Objective): RecodedCard[] {
    const { codeScheme } = this.edit.plan;
    const key = objectiveKey(objective.shortCodes, codeScheme);
    const deleted = this.comingBack(key);
    if (!deleted) return [];
    return standsAside(deleted.sheet) || objectiveKey(deleted.card.shortCodes, codeScheme) !== key ? [{ objective, sheet: deleted.sheet }] : [];
  }

  private deletedSheets(): readonly SheetSnapshot[] {
    return this.snapshot.sheets.filter(({ name }) => this.places.deleted.some(({ sheet }) => sheet === name));
  }

  /** A deleted card stood among the weights as it will again, so that its formula is compared with the plan after. */
  private sinceDeleted(snapshot: SheetSnapshot, before: DocumentedObjective, after: DocumentedObjective): WorkbookChange[] {
    return cardChanges({ snapshot, before, after, planBefore: this.edit.plan, planAfter: this.edit.plan }, this.names);
  }

  private inRegister(): WorkbookChange[] {
    const { cards } = this.places;
    const recoded = new Map(this.kept.map(({ oldKey, key }) => [key, oldKey]));
    const withCard = new Set(this.edit.plan.objectives.filter(hasCard).map((objective) => objectiveKey(objective.shortCodes, this.edit.plan.codeScheme)));
    const now = (sheet: string | undefined) => (sheet === undefined ? undefined : this.names.sheet(sheet));
    return registerChanges(this.snapshot, this.before, this.edit, {
      read: (key) => cards.get(key),
      before: (key) => now(cards.get(key)),
      after: (key) => (withCard.has(key) ? (this.newSheets.get(key) ?? now(cards.get(recoded.get(key) ?? key))) : undefined),
    });
  }

  private goneCard(objective: Objective): WorkbookChange[] {
    if (!hasCard(objective)) return [];
    const key = this.keyBefore(objective);
    return hidingChanges(this.cardSheet(key), deletionRecord(key, this.before, registerOrder(this.snapshot), this.circumstances.deletedOn ?? ""));
  }

}
