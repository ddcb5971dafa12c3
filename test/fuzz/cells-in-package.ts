/**
 * What stands in the cells of an `.xlsx` file, read by patterns and not by the product's reader, so that the one can be held against
 * the other. It knows files as programs write them, without comments between the tags or texts spelt as `CDATA`.
 */
import { strFromU8, unzipSync } from "fflate";

export interface CellInPackage {
  /** The name of the sheet. */
  readonly sheet: string;
  /** `C15`. */
  readonly cell: string;
  readonly value: string | number | boolean;
  readonly isFormula: boolean;
  /** The number of its format, and the calendar of the file, which say how the value is shown. */
  readonly look: string;
}

type Parts = ReadonlyMap<string, string>;

/** By part and address: whoever renames a sheet changes none of its cells. Undefined of what is no archive. */
export function cellsInPackage(bytes: Uint8Array): ReadonlyMap<string, CellInPackage> | undefined {
  const parts = partsIn(bytes);
  if (!parts) return undefined;
  const main = targetsOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  const targets = targetsOf(parts, main);
  const strings = textItems(parts.get((targets.find(({ type }) => type === "sharedStrings")?.target ?? "").toLowerCase()) ?? "");
  const cells = new Map<string, CellInPackage>();
  const calendar = /<(?:\w+:)?workbookPr\s[^>]*date1904="(?:1|true)"/.test(parts.get(main.toLowerCase()) ?? "") ? "1904" : "";
  for (const [, attributes = ""] of (parts.get(main.toLowerCase()) ?? "").matchAll(/<(?:\w+:)?sheet\s([^>]*?)\/?>/g)) {
    const id = attribute(attributes, "\\w+:id");
    const target = targets.find((one) => one.id === id)?.target ?? "";
    for (const cell of sheetCells(parts.get(target.toLowerCase()) ?? "", strings))
      cells.set(`${target}!${cell.cell}`, { ...cell, sheet: attribute(attributes, "name") ?? "", look: `${calendar}${cell.look}` });
  }
  return cells;
}

/** What a file says of its names and tables. */
export function declaredInPackage(bytes: Uint8Array): string {
  const parts = partsIn(bytes) ?? new Map<string, string>();
  const declared = [...parts].filter(([name]) => /tables?\/|workbook\.xml$|_rels\//.test(name));
  return JSON.stringify(declared.toSorted());
}

function partsIn(bytes: Uint8Array): Parts | undefined {
  try {
    return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name.replace(/^\//, "").toLowerCase(), strFromU8(content)]));
  } catch {
    return undefined;
  }
}

function targetsOf(parts: Parts, part: string): { readonly id: string; readonly type: string; readonly target: string }[] {
  const slash = part.lastIndexOf("/") + 1;
  const xml = parts.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`.toLowerCase()) ?? "";
  return [...xml.matchAll(/<Relationship\s([^>]*?)\/?>/g)].map(([, attributes = ""]) => {
    const target = attribute(attributes, "Target") ?? "";
    return {
      id: attribute(attributes, "Id") ?? "",
      type: (attribute(attributes, "Type") ?? "").replace(/^.*\//, ""),
      target: target.startsWith("/") ? target.slice(1) : part.slice(0, slash) + target,
    };
  });
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? plain(found[1] ?? found[2] ?? "") : undefined;
}

function* sheetCells(xml: string, strings: readonly string[]): Generator<Omit<CellInPackage, "sheet">> {
  const data = /<(?:\w+:)?sheetData\s*>([\s\S]*)<\/(?:\w+:)?sheetData\s*>/.exec(xml)?.[1] ?? "";
  let [row, column] = [0, 0];
  for (const [, tag = "", attributes = "", closed, content = ""] of data.matchAll(
    /<(?:\w+:)?(row|c)((?:\s[^>]*?)?)(\/?)>(?:((?:(?!<\/?(?:\w+:)?(?:c|row)\b)[\s\S])*)<\/(?:\w+:)?c\s*>)?/g,
  )) {
    const given = attribute(attributes, "r");
    if (tag === "row") {
      row = given === undefined ? row + 1 : Number(given);
      column = 0;
      continue;
    }
    const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(given ?? "") ?? [];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    if (closed === "/") continue;
    const value = cellValue(attribute(attributes, "t") ?? "n", content, strings);
    if (value === undefined || value === "") continue;
    const place = letters === undefined ? `${columnLetters(column)}${row}` : `${letters}${digits}`;
    yield { cell: place, value, isFormula: /<(?:\w+:)?f[\s/>]/.test(content), look: attribute(attributes, "s") ?? "0" };
  }
}

function cellValue(type: string, content: string, strings: readonly string[]): CellInPackage["value"] | undefined {
  if (type === "inlineStr") return textsIn(content);
  const value = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v\s*>/.exec(content)?.[1];
  if (value === undefined) return undefined;
  if (type === "s") return strings[Number(value)];
  if (type === "b") return value.trim() === "1" || value.trim() === "true";
  const number = Number(value);
  return type === "n" && value.trim() !== "" && Number.isFinite(number) ? number : plain(value);
}

function textItems(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si\s*>)/g)].map(([, item = ""]) => textsIn(item));
}

function textsIn(xml: string): string {
  return [...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*?)?>([\s\S]*?)<\/(?:\w+:)?t\s*>/g)].map(([, text = ""]) => plain(text)).join("");
}

function plain(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  const decoded = text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, entity: string) =>
    entity.startsWith("#")
      ? String.fromCodePoint(/^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1)))
      : (entities[entity] ?? whole),
  );
  return decoded.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);
}
