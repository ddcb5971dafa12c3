import { ExcelError } from "../model/excel-error";
import type { Host } from "./host";
import type { AnyObject, HostClass } from "./host-class";
import type { QueryInfo } from "./protocol";

/** What to load of an object: `own` names of properties, `below` what to load of objects that it has. */
interface Wish {
  everything: boolean;
  readonly own: Set<string>;
  readonly below: Map<string, Wish>;
}

/** The loaded properties of an object, as the client library takes them in. */
export function loaded(object: AnyObject, query: QueryInfo, host: Host): Record<string, unknown> {
  const wish = newWish();
  for (const path of query.Select ?? []) note(wish, path.split(/[/.]/));
  for (const path of query.Expand ?? []) note(wish, [...path.split(/[/.]/), "*"]);
  if ((query.Select ?? []).length === 0) wish.everything = true;
  return object.type.items ? loadedCollection(object, wish, host, query) : loadedObject(object, wish, host);
}

function newWish(): Wish {
  return { everything: false, own: new Set(), below: new Map() };
}

function note(wish: Wish, path: readonly string[]): void {
  const [first = "", ...rest] = path.filter((part) => part !== "");
  const name = first.toLowerCase();
  if (name === "*" || (name === "$all" && rest.length === 0)) wish.everything = true;
  else if (rest.length === 0) wish.own.add(name);
  else {
    let below = wish.below.get(name);
    if (!below) wish.below.set(name, (below = newWish()));
    note(below, rest);
  }
}

function loadedObject(object: AnyObject, wish: Wish, host: Host): Record<string, unknown> {
  const { type, target } = object;
  const values: Record<string, unknown> = {};
  const names = lowerNames(type);
  if (wish.everything) {
    for (const [name, property] of Object.entries(type.properties ?? {})) if (property.get) values[name] = property.get(target, host);
  }
  for (const wanted of wish.own) {
    const name = names.properties.get(wanted);
    const property = name === undefined ? undefined : type.properties?.[name];
    if (name !== undefined && property?.get) values[name] = property.get(target, host);
    else loadBelow(object, wanted, wholeWish(), values, host);
  }
  for (const [wanted, below] of wish.below) loadBelow(object, wanted, below, values, host);
  return values;
}

function loadBelow(object: AnyObject, wanted: string, wish: Wish, values: Record<string, unknown>, host: Host): void {
  const { type, target } = object;
  const name = lowerNames(type).objects.get(wanted);
  const get = name === undefined ? undefined : type.objects?.[name];
  if (name === undefined || !get) throw new ExcelError("ApiNotFound", `The embedded Excel has no ${type.name}.${wanted}.`);
  host.troubles.grant(type.name, name);
  const child = get(target, host);
  if (child === null) values[name] = null;
  else
    values[name] = {
      ...child.type.identity?.(child.target, host),
      ...(child.type.items ? loadedCollection(child, wish, host, {}) : loadedObject(child, wish, host)),
    };
}

function loadedCollection(object: AnyObject, wish: Wish, host: Host, { Top, Skip = 0 }: QueryInfo): Record<string, unknown> {
  const { type, target } = object;
  const values: Record<string, unknown> = {};
  const names = lowerNames(type).properties;
  const ofItems: Wish = { everything: wish.everything, own: new Set(wish.own), below: new Map(wish.below) };
  for (const wanted of wish.own) {
    const name = names.get(wanted);
    if (name === undefined) continue;
    ofItems.own.delete(wanted);
    values[name] = type.properties?.[name]?.get?.(target, host);
  }
  if (wish.everything) {
    for (const [name, property] of Object.entries(type.properties ?? {})) values[name] = property.get?.(target, host);
  }
  const nested = ofItems.below.get("items");
  if (nested) {
    ofItems.below.delete("items");
    merge(ofItems, nested);
  }
  if (ofItems.own.delete("items")) ofItems.everything = true;
  const items = type.items?.(target, host) ?? [];
  const page = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  values["_Items"] = page.map((item) => ({ ...item.type.identity?.(item.target, host), ...loadedObject(item, ofItems, host) }));
  return values;
}

function merge(into: Wish, from: Wish): void {
  into.everything ||= from.everything;
  for (const name of from.own) into.own.add(name);
  for (const [name, below] of from.below) {
    const known = into.below.get(name);
    if (known) merge(known, below);
    else into.below.set(name, below);
  }
}

function wholeWish(): Wish {
  return { ...newWish(), everything: true };
}

interface LowerNames {
  readonly properties: ReadonlyMap<string, string>;
  readonly objects: ReadonlyMap<string, string>;
}

const lowerNamesOf = new WeakMap<object, LowerNames>();

/** The client asks in camel case, the answer has the library's original names. */
function lowerNames(type: HostClass<never>): LowerNames {
  let names = lowerNamesOf.get(type);
  if (!names) {
    const lower = (table: object | undefined) => new Map(Object.keys(table ?? {}).map((name) => [name.toLowerCase(), name]));
    lowerNamesOf.set(type, (names = { properties: lower(type.properties), objects: lower(type.objects) }));
  }
  return names;
}
