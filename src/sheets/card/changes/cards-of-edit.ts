/** What an edit of the plan means for the sheets of its cards: those that come, change and go. */
import { objectiveKey } from "../../../plan/codes/code";
import { hasCard } from "../../../plan/editing/objective-lookup";
import type { Objective } from "../../../plan/plan";
import type { ChangeContext } from "../../changes/change-context";
import type { KeptObjective } from "../../changes/paired-objectives";
import type { WorkbookChange } from "../../changes/workbook-change";
import { cardSheetName, cardTablePrefixes } from "../../layout/names";
import { registerOrder } from "../../sectors/register-sheet";
import { weightsTableOf } from "../../sectors/weight-place";
import type { SheetKind } from "../../workbook/sheet-kind";
import { planCardSheet } from "../card-sheet";
import { cardChanges } from "./card-changes";
import { deletionRecord, hidingChanges, showingChanges } from "./deletion-changes";
import { cardSheet, comingBack, isReplaced } from "./renamed-cards";

/** The sheets of new cards, or those of the same ones which lie deleted in the workbook. */
function added(context: ChangeContext): WorkbookChange[] {
  const { kept, added: objectives } = context.objectives;
  return [
    ...[...kept.flatMap(({ before, after }) => (hasCard(before) ? [] : [after])), ...objectives].flatMap((objective) =>
      newCard(context, objective),
    ),
    ...kept.filter((objective) => isReplaced(context, objective)).flatMap((objective) => remadeCard(context, objective)),
  ];
}

/** The card of another form, where the one stood that goes at the end. */
function remadeCard(context: ChangeContext, { after: objective, key, oldKey, repeated }: KeptObjective): WorkbookChange[] {
  if (!hasCard(objective)) return [];
  const { after: plan, names, newSheets, places } = context;
  const { name, position } = names.replaceSheet(cardSheet(context, oldKey, repeated).name);
  newSheets.cards.set(key, name);
  return [{ kind: "sheetAdded", plan: planCardSheet(objective, { plan, sheetName: name, points: places.points }), position }];
}

function newCard(context: ChangeContext, objective: Objective): WorkbookChange[] {
  if (!hasCard(objective)) return [];
  const { after: plan, names, newSheets, places } = context;
  const key = objectiveKey(objective.shortCodes, plan.codeScheme);
  const deleted = comingBack(context, key);
  if (deleted) {
    const sheet = names.sheet(deleted.sheet.name);
    newSheets.cards.set(key, sheet);
    // It stood among the weights as it will again, so that its formula is compared with the plan after.
    return [
      ...showingChanges(deleted.sheet, sheet),
      ...cardChanges({ snapshot: deleted.sheet, before: deleted.card, after: objective, planBefore: plan, planAfter: plan }, names),
    ];
  }
  const { name, position } = names.addSheet(cardSheetName(objective.shortCodes, plan.codeScheme), [cardTablePrefixes.phases]);
  newSheets.cards.set(key, name);
  return [{ kind: "sheetAdded", plan: planCardSheet(objective, { plan, sheetName: name, points: places.points }), position }];
}

function changes(context: ChangeContext): WorkbookChange[] {
  return context.objectives.kept.flatMap((objective) => onCard(context, objective));
}

function onCard(context: ChangeContext, objective: KeptObjective): WorkbookChange[] {
  const { before, after, oldKey, repeated } = objective;
  const { before: planBefore, after: planAfter } = context;
  if (!hasCard(before) || !hasCard(after) || isReplaced(context, objective)) return [];
  if (before === after && showsTheSame(context) && weightsTableOf(before, planBefore) === weightsTableOf(after, planAfter)) return [];
  if (repeated && JSON.stringify(before) === JSON.stringify(after)) return [];
  return cardChanges({ snapshot: cardSheet(context, oldKey, repeated), before, after, planBefore, planAfter }, context.names);
}

/** What a card shows of the plan besides itself: operational objectives with their titles, codes by the scheme. */
function showsTheSame({ before, after }: ChangeContext): boolean {
  return before.strategy === after.strategy && before.codeScheme === after.codeScheme;
}

function hidden(context: ChangeContext): WorkbookChange[] {
  const { kept, gone } = context.objectives;
  return [
    ...[...kept.flatMap(({ before, after }) => (hasCard(after) ? [] : [before])), ...gone].flatMap((objective) =>
      goneCard(context, objective),
    ),
    ...kept.filter((objective) => isReplaced(context, objective)).map((objective) => outdatedCard(context, objective)),
  ];
}

function outdatedCard(context: ChangeContext, { oldKey, key, repeated }: KeptObjective): WorkbookChange {
  const { name } = cardSheet(context, oldKey, repeated);
  return { kind: "sheetRemoved", sheet: context.names.sheet(name), replacedBy: context.newSheets.cards.get(key) ?? name };
}

function goneCard(context: ChangeContext, objective: Objective): WorkbookChange[] {
  if (!hasCard(objective)) return [];
  const { before, snapshot, deletedOn } = context;
  const key = objectiveKey(objective.shortCodes, before.codeScheme);
  return hidingChanges(cardSheet(context, key, false), deletionRecord(key, before, registerOrder(snapshot), deletedOn));
}

export const cardsOfEdit: Pick<SheetKind, "added" | "changes" | "hidden"> = { added, changes, hidden };
