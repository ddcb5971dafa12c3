/** Plan files as accidents, other programs and people's hands leave them: one change each, by chance. */
import type { Dice } from "./dice";
import type { Mutation } from "./workbook-variants";

type Json = unknown;
type Group = Record<string, Json>;

/** A part of a file by the way to it. */
interface Part {
  readonly holder: Group | Json[];
  readonly key: string | number;
}

function isGroup(value: Json): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function* partsOf(value: Json): Generator<Part> {
  if (typeof value !== "object" || value === null) return;
  const holder = value as Group | Json[];
  for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
    yield { holder, key };
    yield* partsOf(valueAt({ holder, key }));
  }
}

function valueAt({ holder, key }: Part): Json {
  return (holder as Group)[key];
}

function put({ holder, key }: Part, value: Json): void {
  (holder as Group)[key] = value;
}

function remove({ holder, key }: Part): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

function ofText(change: (text: string, dice: Dice) => string): Mutation {
  return (bytes, dice) => new TextEncoder().encode(change(new TextDecoder().decode(bytes), dice));
}

/** Changes one part among those that fit. */
function ofPart(fits: (part: Part) => boolean, change: (part: Part, dice: Dice, all: readonly Part[]) => void): Mutation {
  return ofText((text, dice) => {
    const content: Json = JSON.parse(text);
    const all = [...partsOf(content)].filter(fits);
    const part = dice.of(all);
    if (part) change(part, dice, all);
    return JSON.stringify(content, null, dice.below(3));
  });
}

const any = () => true;
const named = ({ holder }: Part) => !Array.isArray(holder);
const listed = ({ holder }: Part) => Array.isArray(holder);
const plain = (part: Part) => ["string", "number", "boolean"].includes(typeof valueAt(part));
const text = (part: Part) => typeof valueAt(part) === "string";

export const planFileMutations: Readonly<Record<string, Mutation>> = {
  "a byte flipped": (bytes, dice) => {
    const copy = bytes.slice();
    const at = dice.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << dice.below(8));
    return copy;
  },
  "cut short": (bytes, dice) => bytes.slice(0, dice.below(bytes.length)),
  "bytes missing within": (bytes, dice) => {
    const at = dice.below(bytes.length);
    return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + dice.below(200))]);
  },
  "in Windows-1252": (bytes) => new Uint8Array(Buffer.from(new TextDecoder().decode(bytes).replace(/[^\u0000-ÿ]/g, "?"), "latin1")),
  "something behind its end": ofText((text, dice) => text + dice.oneOf("x", "}", "\u0000", "{}", " \n ")),
  "a key renamed": ofPart(named, (part, dice) => {
    const value = valueAt(part);
    remove(part);
    const key = String(part.key);
    put({ ...part, key: dice.oneOf(`${key}x`, key.toUpperCase(), "titolo", "__proto__x", `${key} `, "") }, value);
  }),
  "a part removed": ofPart(any, remove),
  "a key twice": ofText((text, dice) => {
    const keys = [...text.matchAll(/"(\w+)"\s*:\s*("(?:[^"\\]|\\.)*"|\d+)/g)];
    const found = dice.of(keys);
    if (!found) return text;
    return `${text.slice(0, found.index)}"${found[1] ?? ""}": ${dice.oneOf('"Zirconio doppio"', "7", "null")}, ${text.slice(found.index)}`;
  }),
  "a key of another kind added": ofPart(named, (part, dice) =>
    put({ ...part, key: dice.oneOf("zirconio", "note", "2031", "code2") }, "Zirconio aggiunto"),
  ),
  "another value": ofPart(any, (part, dice) =>
    put(
      part,
      dice.oneOf<Json>(
        null,
        "",
        "Zirconio a parole",
        0,
        -1,
        12.5,
        1e300,
        true,
        [],
        {},
        ["Zirconio"],
        { x: 1 },
        "12,5",
        "=1+1",
        " ",
        "\u0000",
        "x".repeat(40_000),
      ),
    ),
  ),
  "another text": ofPart(text, (part, dice) =>
    put(part, `${String(valueAt(part))}${dice.oneOf(" Zirconio", "1", "\u0007", "\n", "\ud800", " %")}`),
  ),
  "a text for a number, a number for a text": ofPart(plain, (part) => {
    const value = valueAt(part);
    put(part, typeof value === "number" ? String(value) : 4711);
  }),
  "two parts exchanged": ofPart(plain, (part, dice, all) => {
    const other = dice.of(all) ?? part;
    const value = valueAt(part);
    put(part, valueAt(other));
    put(other, value);
  }),
  "a row twice": ofPart(listed, ({ holder, key }) => (holder as Json[]).splice(Number(key), 0, (holder as Json[])[Number(key)])),
  "rows turned round": ofPart(
    (part) => Array.isArray(valueAt(part)),
    (part) => put(part, (valueAt(part) as Json[]).toReversed()),
  ),
  "a list for its only row": ofPart(
    (part) => isGroup(valueAt(part)),
    (part) => put(part, [valueAt(part)]),
  ),
  "a row for its list": ofPart(
    (part) => Array.isArray(valueAt(part)),
    (part) => put(part, (valueAt(part) as Json[])[0] ?? "Zirconio"),
  ),
};

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString("latin1");
  }
}

/** Texts, numbers and truth values of a plan file by their places; undefined of what is no JSON. */
export function valuesInPlanFile(bytes: Uint8Array): ReadonlyMap<string, string | number | boolean> | undefined {
  const values = new Map<string, string | number | boolean>();
  const visit = (value: Json, place: string): void => {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") values.set(place, value);
    else if (Array.isArray(value)) value.forEach((item, at) => visit(item, `${place}[${at}]`));
    else if (isGroup(value)) for (const [key, item] of Object.entries(value)) visit(item, place === "" ? key : `${place}.${key}`);
  };
  try {
    visit(JSON.parse(decoded(bytes).replace(/^\ufeff/, "")), "");
  } catch {
    return undefined;
  }
  return values;
}
