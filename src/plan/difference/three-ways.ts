/** Taking an earlier change back on what has changed since: what was before, what the change made, what is now. */
import { sameContent } from "./same-content";

export interface TakenBack<T> {
  readonly value: T;
  /** Somebody has changed it since, so that not all came back. */
  readonly kept: boolean;
}

/** One part: what was before, unless somebody has changed it since. */
export function takeBackPart<T>(before: T, made: T, now: T): TakenBack<T> {
  if (sameContent(before, made) || sameContent(now, before)) return { value: now, kept: false };
  return sameContent(now, made) ? { value: before, kept: false } : { value: now, kept: true };
}

/** Named parts, each by itself. */
export function takeBackParts<T extends object>(before: T, made: T, now: T, parts: readonly (keyof T)[]): TakenBack<T> {
  const value = { ...now };
  let kept = false;
  for (const part of parts) {
    const taken = takeBackPart(before[part], made[part], now[part]);
    value[part] = taken.value;
    kept ||= taken.kept;
  }
  return { value, kept };
}

/** The items of a list with what tells each from the others. */
export type Identified<T> = ReadonlyMap<string, T>;

export interface TakenBackList<T> {
  readonly items: Identified<T>;
  /** Ids of items that somebody has changed since, so that not all came back. */
  readonly kept: readonly string[];
}

/**
 * A list: items that the change added go, unless changed since; those that it removed come back behind the one that they
 * followed; those in both are taken back by `item`. The order of before comes back too, unless somebody has moved items.
 */
export function takeBackList<T>(before: Identified<T>, made: Identified<T>, now: Identified<T>, item: (before: T, made: T, now: T) => TakenBack<T>): TakenBackList<T> {
  const items = new Map<string, T>();
  const kept: string[] = [];
  for (const [id, present] of now) {
    const [was, became] = [before.get(id), made.get(id)];
    if (was !== undefined && became !== undefined) {
      const taken = item(was, became, present);
      if (taken.kept) kept.push(id);
      items.set(id, taken.value);
    } else if (was === undefined && became !== undefined && sameContent(present, became)) {
      continue;
    } else {
      if (was === undefined ? became !== undefined : !sameContent(present, was)) kept.push(id);
      items.set(id, present);
    }
  }
  for (const [id, was] of before) {
    if (now.has(id)) continue;
    const became = made.get(id);
    if (became === undefined) items.set(id, was);
    else if (!sameContent(was, became)) kept.push(id);
  }
  const moved = !sameContent(common(made, now), common(now, made));
  return { items: ordered(items, moved ? [...now.keys()] : [...before.keys()], moved ? [...before.keys()] : [...now.keys()]), kept };
}

function common<T>(ids: Identified<T>, others: Identified<T>): readonly string[] {
  return [...ids.keys()].filter((id) => others.has(id));
}

/** Items in one order; those that it lacks go behind the one that they follow in the other. */
function ordered<T>(items: Identified<T>, order: readonly string[], otherOrder: readonly string[]): Identified<T> {
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
