/** What JSON may say and a program that reads it loses without a word: a key that an object has twice, a number that none can hold. */

/** A key that is there again, or a number whose digits would be lost, with its path (`cards[3].weight`) and as it is written. */
export interface JsonLoss {
  readonly kind: "duplicateKey" | "number";
  readonly place: string;
  readonly value: string;
}

/** A list or an object that is open: where it stands, the keys that it has had, or how many items. */
interface OpenPart {
  readonly place: string;
  readonly keys: Set<string> | undefined;
  key: string;
  items: number;
}

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],:]|true|false|null/gsu;

/** The first loss of a text that is JSON, in the order of the text. */
export function firstLoss(json: string): JsonLoss | undefined {
  const open: OpenPart[] = [];
  let isKey = false;
  for (const [text] of json.matchAll(token)) {
    const part = open.at(-1);
    if (text === "{" || text === "[") {
      open.push({ place: part ? placeIn(part) : "", keys: text === "{" ? new Set() : undefined, key: "", items: 0 });
      isKey = text === "{";
    } else if (text === "}" || text === "]") open.pop();
    else if (text === ":") isKey = false;
    else if (text === "," && part) {
      part.items += 1;
      isKey = part.keys !== undefined;
    } else if (isKey && part?.keys) {
      part.key = JSON.parse(text) as string;
      if (part.keys.has(part.key)) return { kind: "duplicateKey", place: placeIn(part), value: part.key };
      part.keys.add(part.key);
    } else if (isLostNumber(text)) return { kind: "number", place: part ? placeIn(part) : "", value: text };
  }
  return undefined;
}

function placeIn({ place, keys, key, items }: OpenPart): string {
  if (!keys) return `${place}[${items}]`;
  return place === "" ? key : `${place}.${key}`;
}

/** Beyond what a number holds, or a whole one of more digits than it keeps. */
function isLostNumber(text: string): boolean {
  if (!/^[-\d]/.test(text)) return false;
  const number = Number(text);
  return !Number.isFinite(number) || (/^-?\d+$/.test(text) && !Number.isSafeInteger(number));
}
