/** Which cards have other codes after an edit, so that their sheets and tables are called otherwise. */
import { objectiveKey } from "../../../plan/codes/code";
import { hasCard, type DocumentedObjective } from "../../../plan/editing/objective-lookup";
import { sameContent } from "../../../plan/difference/same-content";
import type { Objective } from "../../../plan/plan";
import { templateOfCard } from "../../../plan/template/templates-of-plan";
import type { ChangeContext } from "../../changes/change-context";
import { CardSheetMissingError } from "../../changes/change-errors";
import type { KeptObjective } from "../../changes/paired-objectives";
import { standsAside, type CardsToName, type RecodedCard } from "../../changes/sheet-names";
import type { SheetSnapshot } from "../../reading/sheet-snapshot";
import { deletedCard } from "./deletion-changes";

/** An edit before it is known what sheets are called after it. */
export type EditToName = Omit<ChangeContext, "names" | "newSheets">;

/** The sheet of a card as it was read. Throws `CardSheetMissingError`. */
export function cardSheet({ snapshot, places }: EditToName, key: string, repeated: boolean): SheetSnapshot {
  const name = repeated ? undefined : places.cards.get(key);
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new CardSheetMissingError(key);
  return sheet;
}

/** The deleted card that an objective of the edited plan was, by its key. */
export function comingBack(
  { broughtBack, places, snapshot, after }: EditToName,
  key: string,
): { readonly card: DocumentedObjective; readonly sheet: SheetSnapshot } | undefined {
  const sheet = broughtBack?.objective === key ? broughtBack.sheet : places.deleted.find(({ objective }) => objective === key)?.sheet;
  return sheet === undefined ? undefined : deletedCard(sheet, snapshot, after, places);
}

/** Whether a card is another form after the edit, so that its sheet is made anew. */
export function isReplaced({ before: planBefore, after: planAfter }: EditToName, { before, after }: KeptObjective): boolean {
  if (!hasCard(before) || !hasCard(after)) return false;
  return !sameContent(templateOfCard(planBefore, before.card), templateOfCard(planAfter, after.card));
}

/** The cards that need other names, the sheets of deleted ones, which make room for them, and those that are made anew. */
export function renamedCards(edit: EditToName): CardsToName {
  const { snapshot, places, objectives } = edit;
  const replaced = objectives.kept.filter((objective) => isReplaced(edit, objective));
  const recoded = objectives.kept.flatMap((objective) => {
    const { before, after, key, oldKey, repeated } = objective;
    const isRecoded = key !== oldKey && hasCard(before) && !replaced.includes(objective);
    return isRecoded ? [{ objective: after, sheet: cardSheet(edit, oldKey, repeated) }] : [];
  });
  const back = objectives.added.flatMap((objective) => renamedComingBack(edit, objective));
  return {
    recoded: [...recoded, ...back],
    replaced: replaced.map(({ oldKey, repeated }) => cardSheet(edit, oldKey, repeated)),
    deleted: snapshot.sheets.filter(({ name }) => places.deleted.some(({ sheet }) => sheet === name)),
  };
}

/** A deleted card whose code was given to another meanwhile comes back under the name of the code that it has now. */
function renamedComingBack(edit: EditToName, objective: Objective): RecodedCard[] {
  const { codeScheme } = edit.after;
  const key = objectiveKey(objective.shortCodes, codeScheme);
  const deleted = comingBack(edit, key);
  if (!deleted) return [];
  return standsAside(deleted.sheet) || objectiveKey(deleted.card.shortCodes, codeScheme) !== key
    ? [{ objective, sheet: deleted.sheet }]
    : [];
}
