/** What differs between two plans, field by field. */
import { valueAt } from "../card/paths";
import { identified } from "./items";
import { sameContent } from "./same-content";
import type { Shape } from "./shape";

export interface Difference {
  /** Parts and ids that lead to it: `["sectors", "S1", "head"]`. */
  readonly path: readonly string[];
  /** Undefined where it was not there. */
  readonly before: unknown;
  /** Undefined where it is no more. */
  readonly after: unknown;
}

/** In the order of the shape; an item that came or went is one difference, another order of items one of their list. */
export function differences(shape: Shape, before: unknown, after: unknown, path: readonly string[] = []): readonly Difference[] {
  if (Object.is(before, after)) return [];
  const missing = before === undefined || after === undefined;
  if (shape.kind === "whole" || missing) return sameContent(before, after) ? [] : [{ path, before, after }];
  if (shape.kind === "parts")
    return Object.entries(shape.parts).flatMap(([key, part]) =>
      differences(part, valueAt(before as object, key), valueAt(after as object, key), [...path, key]),
    );
  const [was, is] = [before, after].map((value) => itemsOf(shape, value));
  const item: Shape = shape.kind === "list" ? shape.item : { kind: "whole" };
  const ids = new Set([...was!.keys(), ...is!.keys()]);
  const found = [...ids].flatMap((id) => differences(item, was!.get(id), is!.get(id), [...path, id]));
  const moved = shape.kind === "list" && !sameContent(common(was!, is!), common(is!, was!));
  return moved ? [...found, { path, before: [...was!.keys()], after: [...is!.keys()] }] : found;
}

function itemsOf(shape: Extract<Shape, { kind: "list" | "record" }>, value: unknown): ReadonlyMap<string, unknown> {
  return shape.kind === "list" ? identified(value as readonly never[], shape.idOf) : new Map(Object.entries(value as object));
}

function common(ids: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>): readonly string[] {
  return [...ids.keys()].filter((id) => others.has(id));
}
