/** Taking an earlier change back on what has changed since: what was before, what the change made, what is now. */
import { valueAt, withValueAt } from "../card/paths";
import { identified, type Items } from "./items";
import { sameContent } from "./same-content";
import type { Shape } from "./shape";

export interface TakenBack<T> {
  readonly value: T;
  /** Paths of what somebody has changed since, so that it did not come back: `["sectors", "S1", "head"]`. */
  readonly kept: readonly (readonly string[])[];
}

/**
 * What was before, part by part, unless somebody has changed the part since. Of lists, items that the change added go, unless
 * changed since; those that it removed come back behind the one that they followed; the order of before comes back too, unless
 * somebody has moved items. Something that is not there at one of the three times is taken as one.
 */
export function takeBack<T>(shape: Shape, before: T, made: T, now: T): TakenBack<T> {
  if (sameContent(before, made) || sameContent(now, before)) return { value: now, kept: [] };
  if (sameContent(now, made)) return { value: before, kept: [] };
  if (shape.kind === "record") {
    const [was, became, is] = [before, made, now].map((value) => new Map(Object.entries((value ?? {}) as object)));
    const { items, kept } = takeBackItems({ kind: "whole" }, was!, became!, is!);
    return { value: (items.size === 0 && before === undefined ? undefined : Object.fromEntries(items)) as T, kept };
  }
  if (shape.kind === "whole" || [before, made, now].some((value) => value === undefined)) return { value: now, kept: [[]] };
  if (shape.kind === "parts") return takeBackParts(shape.parts, before as T & object, made as T & object, now as T & object);
  const [was, became, is] = [before, made, now].map((value) => identified(value as readonly never[], shape.idOf));
  const { items, kept } = takeBackItems(shape.item, was!, became!, is!);
  return { value: [...items.values()] as T, kept };
}

function takeBackParts<T extends object>(parts: Readonly<Record<string, Shape>>, before: T, made: T, now: T): TakenBack<T> {
  const kept: (readonly string[])[] = [];
  const value = Object.entries(parts).reduce((so, [key, part]) => {
    const present = valueAt(now, key);
    const taken = takeBack(part, valueAt(before, key), valueAt(made, key), present);
    kept.push(...taken.kept.map((path) => [key, ...path]));
    return Object.is(taken.value, present) ? so : withValueAt(so, key, taken.value);
  }, now);
  return { value, kept };
}

function takeBackItems<T>(
  shape: Shape,
  before: Items<T>,
  made: Items<T>,
  now: Items<T>,
): { readonly items: Items<T>; readonly kept: readonly (readonly string[])[] } {
  const items = new Map<string, T>();
  const kept: (readonly string[])[] = [];
  for (const [id, present] of now) {
    const [was, became] = [before.get(id), made.get(id)];
    if (was !== undefined && became !== undefined) {
      const taken = takeBack(shape, was, became, present);
      kept.push(...taken.kept.map((path) => [id, ...path]));
      items.set(id, taken.value);
    } else if (was === undefined && became !== undefined && sameContent(present, became)) {
      continue;
    } else {
      if (was === undefined ? became !== undefined : !sameContent(present, was)) kept.push([id]);
      items.set(id, present);
    }
  }
  for (const [id, was] of before) {
    if (now.has(id)) continue;
    const became = made.get(id);
    if (became === undefined) items.set(id, was);
    else if (!sameContent(was, became)) kept.push([id]);
  }
  const moved = !sameContent(common(made, now), common(now, made));
  return { items: ordered(items, moved ? [...now.keys()] : [...before.keys()], moved ? [...before.keys()] : [...now.keys()]), kept };
}

function common<T>(ids: Items<T>, others: Items<T>): readonly string[] {
  return [...ids.keys()].filter((id) => others.has(id));
}

/** Items in one order; those that it lacks go behind the one that they follow in the other. */
function ordered<T>(items: Items<T>, order: readonly string[], otherOrder: readonly string[]): Items<T> {
  const ids = order.filter((id) => items.has(id));
  const placed = new Set(ids);
  otherOrder.forEach((id, at) => {
    if (placed.has(id) || !items.has(id)) return;
    const previous = otherOrder.slice(0, at).findLast((other) => placed.has(other));
    ids.splice(previous === undefined ? 0 : ids.indexOf(previous) + 1, 0, id);
    placed.add(id);
  });
  return new Map(ids.map((id) => [id, items.get(id)!]));
}
