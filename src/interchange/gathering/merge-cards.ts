/** Two printings of one card made one: the first counts, where it is blank the other does, and what they say differently is told. */
import { rulesOf } from "../../plan/card/field-kinds";
import { columnValue, declaredLists, fieldsOfCard, itemsOf, withCardField, withItems } from "../../plan/card/held-fields";
import type { ListDeclaration } from "../../plan/card/lists";
import type { ObjectiveCard } from "../../plan/plan";
import { sameWording } from "../../plan/notation/wording";

/** Hears of a field that both printings fill in, differently. */
export type DifferenceReport = (field: string, kept: string, other: string) => void;

/** `kept` completed by `other`. Notes stay each with its own printing. */
export function mergeCards(kept: ObjectiveCard, other: ObjectiveCard, differs: DifferenceReport): ObjectiveCard {
  const others = new Map(fieldsOfCard(other).map(({ field, value }) => [field.key, value]));
  const merged = fieldsOfCard(kept).reduce((so, { field: { key, kind, ofPrinting }, value }) => {
    const { isBlank, same, words } = rulesOf(kind);
    const copy = others.get(key);
    if (ofPrinting || isBlank(copy)) return so;
    if (isBlank(value)) return withCardField(so, key, copy);
    if (!same(value, copy)) differs(key, words(value), words(copy));
    return so;
  }, kept);
  return declaredLists.reduce((so, list) => {
    const [one, copy] = [itemsOf(kept, list.key), itemsOf(other, list.key)];
    if (one.length === 0) return withItems(so, list.key, copy);
    if (copy.length > 0 && !sameWording(listWords(one, list), listWords(copy, list)))
      differs(list.key, listWords(one, list), listWords(copy, list));
    return so;
  }, merged);
}

/** All that the items of a list say, one after the other. */
function listWords(items: readonly object[], { columns }: ListDeclaration): string {
  const wordsOf = (item: object) =>
    columns.map((column) =>
      column.kind === "term" ? String(columnValue(item, column)) : rulesOf(column.kind).words(columnValue(item, column)),
    );
  return items
    .map((item) =>
      wordsOf(item)
        .filter((words) => words !== "")
        .join(" "),
    )
    .join(" / ");
}
