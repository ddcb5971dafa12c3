/** Workbook files as accidents, other programs and people's hands leave them: one change each, by chance. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Dice } from "./dice";

type Parts = Readonly<Record<string, Uint8Array>>;

/** Undefined where the file has nothing to change in this way. */
export type Mutation = (bytes: Uint8Array, dice: Dice) => Uint8Array | undefined;

const zipped = (parts: Parts) => zipSync(parts, { level: 1 });

function ofParts(change: (parts: Parts, dice: Dice) => Parts | undefined): Mutation {
  return (bytes, dice) => {
    const changed = change(unzipSync(bytes), dice);
    return changed && zipped(changed);
  };
}

/** Changes the text of one part, among those whose names fit and that have something to change. */
function ofPart(fits: RegExp, change: (xml: string, dice: Dice) => string | undefined): Mutation {
  return ofParts((parts, dice) => {
    const names = Object.keys(parts).filter((one) => fits.test(one));
    const first = dice.below(names.length);
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const former = strFromU8(parts[name] ?? new Uint8Array());
      const xml = change(former, dice);
      if (xml !== undefined && xml !== former) return { ...parts, [name]: strToU8(xml) };
    }
    return undefined;
  });
}

/** Changes one place among those that a pattern finds. */
function atOne(pattern: RegExp, change: (found: RegExpMatchArray, dice: Dice, all: readonly RegExpMatchArray[]) => string) {
  return (xml: string, dice: Dice): string | undefined => {
    const all = [...xml.matchAll(pattern)];
    const found = dice.of(all);
    return found && xml.slice(0, found.index) + change(found, dice, all) + xml.slice((found.index ?? 0) + found[0].length);
  };
}

const sheets = /worksheets\/[^/]+\.xml$/;
const tables = /tables\/[^/]+\.xml$/;
const workbook = /xl\/workbook\.xml$/;
const strings = /sharedStrings\.xml$/;
const anyXml = /\.(xml|rels)$/;

const openTag = /<[A-Za-z][\w:]*(?:\s[^<>]*?)?\/?>/g;
const tagWithAttributes = /(<[A-Za-z][\w:]*)((?:\s+[\w:]+="[^"]*")+)(\s*\/?>)/g;
const filledCell = /<c ([^>]*)>((?:(?!<f)[\s\S])*?)<\/c>/g;
const textCell = /<c [^>]*t="s"[^>]*><v>(\d+)<\/v><\/c>/g;
const numberCell = /<c ((?:(?!t=)[^>])*)><v>([^<]*)<\/v><\/c>/g;
const definedName = /<definedName [^>]*>[^<]*<\/definedName>/g;

function attributesIn(text: string): string[] {
  return [...text.matchAll(/\s+[\w:]+="[^"]*"/g)].map(([one]) => one);
}

const oddValue = (dice: Dice, former: string) =>
  dice.oneOf("", "0", "1", "-1", "99999999999", "A1", "x", "1e400", `${former}0`, former.slice(1), former.toUpperCase(), `${former} `);

function withOneAttribute(change: (attribute: string, dice: Dice) => string) {
  return atOne(tagWithAttributes, ([, start = "", attributes = "", end = ""], dice) => {
    const all = attributesIn(attributes);
    const at = dice.below(all.length);
    return start + all.map((one, index) => (index === at ? change(one, dice) : one)).join("") + end;
  });
}

const changedAttribute = withOneAttribute((one, dice) =>
  one.replace(/"([^"]*)"/, (_, value: string) => `"${oddValue(dice, value).replaceAll('"', "")}"`),
);
const removedAttribute = withOneAttribute(() => "");
const renamedAttribute = withOneAttribute((one) => one.replace(/([\w:]+)=/, "$1x="));
const reorderedAttributes = atOne(
  tagWithAttributes,
  ([, start = "", attributes = "", end = ""]) => start + attributesIn(attributes).reverse().join("") + end,
);

/** An element whole, from its tag to the one that closes it. */
function elementAt(xml: string, from: number): string {
  const name = /^<([\w:]+)/.exec(xml.slice(from, from + 100))?.[1] ?? "";
  let depth = 0;
  for (const tag of xml.slice(from).matchAll(new RegExp(`<${name}(?=[\\s/>])[^>]*?(/?)>|</${name}\\s*>`, "g"))) {
    if (tag[0].startsWith("</")) depth -= 1;
    else if (tag[1] !== "/") depth += 1;
    if (depth === 0) return xml.slice(from, from + tag.index + tag[0].length);
  }
  return "";
}

function atElement(change: (element: string) => string) {
  return (xml: string, dice: Dice): string | undefined => {
    const from = dice.of([...xml.matchAll(openTag)])?.index;
    if (from === undefined) return undefined;
    const element = elementAt(xml, from);
    return xml.slice(0, from) + change(element) + xml.slice(from + element.length);
  };
}

const swappedCells: Mutation = ofPart(sheets, (xml, dice) => {
  const found = [...xml.matchAll(textCell)];
  const [one, other] = [dice.of(found), dice.of(found)].toSorted((a, b) => (a?.index ?? 0) - (b?.index ?? 0));
  if (!one || !other || one.index === other.index) return undefined;
  const put = (into: RegExpMatchArray, of: RegExpMatchArray) => into[0].replace(/<v>\d+<\/v>/, `<v>${of[1] ?? ""}</v>`);
  const between = xml.slice((one.index ?? 0) + one[0].length, other.index);
  return xml.slice(0, one.index) + put(one, other) + between + put(other, one) + xml.slice((other.index ?? 0) + other[0].length);
});

/** Of bytes, as copying and downloading damage them. */
const ofBytes: Readonly<Record<string, Mutation>> = {
  "a byte flipped": (bytes, dice) => {
    const copy = bytes.slice();
    const at = dice.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << dice.below(8));
    return copy;
  },
  "a byte flipped in the directory": (bytes, dice) => {
    const copy = bytes.slice();
    const at = copy.length - 1 - dice.below(Math.min(copy.length, 6_000));
    copy[at] = (copy[at] ?? 0) ^ (1 << dice.below(8));
    return copy;
  },
  "cut short": (bytes, dice) => bytes.slice(0, dice.below(bytes.length)),
  "bytes missing within": (bytes, dice) => {
    const [at, count] = [dice.below(bytes.length), 1 + dice.below(1_000)];
    return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + count)]);
  },
  "bytes of another place": (bytes, dice) => {
    const copy = bytes.slice();
    copy.copyWithin(dice.below(bytes.length), dice.below(bytes.length), dice.below(bytes.length));
    return copy;
  },
  "something behind its end": (bytes, dice) => new Uint8Array([...bytes, ...new Uint8Array(dice.below(70_000))]),
};

/** Of the archive's entries. */
const ofEntries: Readonly<Record<string, Mutation>> = {
  "an entry missing": ofParts((parts, dice) => {
    const gone = dice.of(Object.keys(parts));
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
  }),
  "an entry with another's content": ofParts((parts, dice) => {
    const names = Object.keys(parts).filter((name) => sheets.test(name) || tables.test(name));
    const [one = "", other = ""] = [dice.of(names), dice.of(names)];
    const content = parts[other];
    return content && one !== other ? { ...parts, [one]: content } : undefined;
  }),
  "an entry twice": (bytes, dice) => {
    const parts = unzipSync(bytes);
    const name = dice.of(Object.keys(parts).filter((one) => sheets.test(one) || tables.test(one)));
    const content = name === undefined ? undefined : parts[name];
    if (name === undefined || !content) return undefined;
    // The same length, so that both entries can be called the same in the bytes.
    const double = `${name.slice(0, -1)}~`;
    const changed = strToU8(strFromU8(content).replace(/<v>(\d+)<\/v>/, "<v>1</v>"));
    const latin = Buffer.from(zipped({ ...parts, [double]: changed })).toString("latin1");
    return new Uint8Array(Buffer.from(latin.replaceAll(double, name), "latin1"));
  },
  "an entry empty": ofParts((parts, dice) => {
    const name = dice.of(Object.keys(parts));
    return name === undefined ? undefined : { ...parts, [name]: new Uint8Array() };
  }),
};

/** Of the XML, wherever. */
const ofXml: Readonly<Record<string, Mutation>> = Object.fromEntries(
  Object.entries({ any: anyXml, sheet: sheets, table: tables, workbook }).flatMap(([where, part]) => [
    [`an attribute changed (${where})`, ofPart(part, changedAttribute)],
    [`an attribute removed (${where})`, ofPart(part, removedAttribute)],
    [`an attribute renamed (${where})`, ofPart(part, renamedAttribute)],
    [
      `an element removed (${where})`,
      ofPart(
        part,
        atElement(() => ""),
      ),
    ],
    [
      `an element doubled (${where})`,
      ofPart(
        part,
        atElement((element) => element + element),
      ),
    ],
  ]),
);

/** Of what the file says. */
const ofContent: Readonly<Record<string, Mutation>> = {
  "a cell's type changed": ofPart(
    sheets,
    atOne(filledCell, ([whole], dice) => {
      const type = dice.oneOf("", ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="d"', ' t="inlineStr"', ' t="n"', ' t="boh"');
      return whole.replace(/ t="\w+"/, "").replace(/<c ([^>]*)>/, `<c $1${type}>`);
    }),
  ),
  "a cell's style changed": ofPart(
    sheets,
    atOne(filledCell, ([whole], dice, all) => {
      const style = / s="\d+"/.exec(dice.of(all)?.[0] ?? "")?.[0] ?? ' s="0"';
      return whole.replace(/ s="\d+"/, "").replace("<c ", `<c${style} `);
    }),
  ),
  "a number changed": ofPart(
    sheets,
    atOne(numberCell, ([, attributes = "", value = ""], dice) => {
      const odd = dice.oneOf(
        `${value}1`,
        `-${value}`,
        "1E+300",
        "1e999",
        "NaN",
        "12,5",
        " 7 ",
        "46022",
        "0.333333333333333",
        "abc",
        "0x1F",
      );
      return `<c ${attributes}><v>${odd}</v></c>`;
    }),
  ),
  "a number for a text": ofPart(
    sheets,
    atOne(textCell, ([whole], dice) => whole.replace(/ t="s"/, "").replace(/<v>\d+/, `<v>${dice.oneOf("57", "0.25", "46022", "-3")}`)),
  ),
  "a text for a number": ofPart(
    sheets,
    atOne(numberCell, ([, attributes = ""]) => `<c ${attributes} t="inlineStr"><is><t>Zirconio a parole</t></is></c>`),
  ),
  "another shared text": ofPart(
    sheets,
    atOne(textCell, ([whole], dice, all) => whole.replace(/<v>\d+/, `<v>${dice.of(all)?.[1] ?? "0"}`)),
  ),
  "a shared text that is not there": ofPart(
    sheets,
    atOne(textCell, ([whole], dice) => whole.replace(/<v>\d+/, `<v>${dice.oneOf("999999", "-1", "1.5", "x", "")}`)),
  ),
  "two cells exchanged": swappedCells,
  "shared texts exchanged": ofPart(
    strings,
    atOne(/(<si>(?:(?!<\/si>).)*<\/si>)(<si>(?:(?!<\/si>).)*<\/si>)/gs, ([, one = "", other = ""]) => other + one),
  ),
  "a shared text reworded": ofPart(
    strings,
    atOne(/(<t[^>]*>)([^<]+)(<\/t>)/g, ([, start = "", , end = ""]) => `${start}Zirconio riscritto${end}`),
  ),
  "a shared text with odd signs": ofPart(
    strings,
    atOne(
      /(<t[^>]*>)([^<]+)(<\/t>)/g,
      ([, start = "", text = "", end = ""], dice) =>
        start + text + dice.oneOf("&#0;", "&#1;", "_x0007_", "&#xD800;", "&#55296;", "&#xFFFF;", "🙂", "\u202e", "&amp;amp;") + end,
    ),
  ),
  "a cell moved onto another": ofPart(
    sheets,
    atOne(filledCell, ([whole], dice, all) =>
      whole.replace(/ ?r="[A-Z]+\d+"/, ` ${/r="[A-Z]+\d+"/.exec(dice.of(all)?.[0] ?? "")?.[0] ?? ""}`),
    ),
  ),
  "a cell moved far away": ofPart(
    sheets,
    atOne(filledCell, ([whole], dice) =>
      whole.replace(/r="[A-Z]+\d+"/, `r="${dice.oneOf("XFD1048576", "ZZZZ2", "A0", "A1048577", "BA12", "a1", "R1C1", "")}"`),
    ),
  ),
  "a row's number changed": ofPart(
    sheets,
    atOne(/<row r="\d+"/g, (_, dice) => `<row r="${dice.oneOf("1", "7", "300", "1048577", "0", "-2", "x", "")}"`),
  ),
  "a sheet renamed": ofPart(
    workbook,
    atOne(
      /(<sheet name=")[^"]*"/g,
      ([, start = ""], dice) => `${start}${dice.oneOf("Foglio1", "", "x".repeat(60), "Piano", "S1.00001", "a/b", "'apice'")}"`,
    ),
  ),
  "a sheet hidden": ofPart(
    workbook,
    atOne(/<sheet /g, (_, dice) => `<sheet state="${dice.oneOf("hidden", "veryHidden", "boh")}" `),
  ),
  "dates from 1904": ofPart(workbook, (xml) => xml.replace("<workbookPr", '<workbookPr date1904="1"')),
  "a name renamed": ofPart(
    workbook,
    atOne(definedName, ([whole]) => whole.replace(/ name="([^"]*)"/, ' name="$1_2"')),
  ),
  "a name's target changed": ofPart(
    workbook,
    atOne(definedName, ([whole], dice) =>
      whole.replace(
        />[^<]*</,
        `>${dice.oneOf("#REF!", "'Piano'!$B$6", "'Liste'!$A$1", "5", "", "Piano!$A$1:$XFD$1048576", "Altrove!$A$1")}<`,
      ),
    ),
  ),
  "two names exchanged": ofPart(workbook, (xml, dice) => {
    const names = [...xml.matchAll(/ name="(\w+)"( localSheetId="\d+")?[^>]*>/g)].map(([, name = ""]) => name);
    const [one = "", other = ""] = [dice.of(names), dice.of(names)];
    return xml
      .replaceAll(`name="${one}"`, 'name="~"')
      .replaceAll(`name="${other}"`, `name="${one}"`)
      .replaceAll('name="~"', `name="${other}"`);
  }),
  "a table's range changed": ofPart(
    tables,
    atOne(/ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g, ([, left = "", top = "", right = "", bottom = ""], dice) => {
      const [first, last] = [Number(top), Number(bottom)];
      return `ref="${dice.oneOf(`${left}${top}:${right}${last - 1}`, `${left}${top}:${right}${last + 3}`, `${left}${first + 1}:${right}${bottom}`, `${left}${first - 1}:${right}${bottom}`, `B${top}:${right}${bottom}`, `${left}${top}:C${bottom}`, `${left}${top}`, "A1:XFD1048576", `${right}${bottom}:${left}${top}`)}"`;
    }),
  ),
  "a table renamed": ofPart(tables, (xml, dice) =>
    xml.replace(/displayName="([^"]*)"/, `displayName="${dice.oneOf("Tabella1", "", "$1x", "Fasi_9")}"`),
  ),
  "a table's column renamed": ofPart(
    tables,
    atOne(/(<tableColumn [^>]*name=")[^"]*"/g, ([, start = ""]) => `${start}Colonna1"`),
  ),
  "a totals row announced": ofPart(tables, (xml) => xml.replace(' totalsRowShown="0"', ' totalsRowCount="1"')),
  "no header row announced": ofPart(tables, (xml) => xml.replace(" ref=", ' headerRowCount="0" ref=')),
};

export const mutations: Readonly<Record<string, Mutation>> = { ...ofBytes, ...ofEntries, ...ofXml, ...ofContent };

const eachPart = (change: (xml: string) => string): Mutation =>
  ofParts((parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, anyXml.test(name) ? strToU8(change(strFromU8(content))) : content]),
    ),
  );

const prologue = /^<\?xml[^>]*\?>\s*/;

/** The same file in another spelling, which must be read as the same. */
export const respellings: Readonly<Record<string, Mutation>> = {
  "attributes in another order": ofPart(anyXml, reorderedAttributes),
  "single quotes": eachPart((xml) => xml.replace(tagWithAttributes, (whole) => (whole.includes("'") ? whole : whole.replaceAll('"', "'")))),
  "a mark of its encoding": eachPart((xml) => `\ufeff${xml}`),
  "in UTF-16": ofParts((parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        anyXml.test(name) ? new Uint8Array(Buffer.from(`\ufeff${strFromU8(content).replace(prologue, "")}`, "utf16le")) : content,
      ]),
    ),
  ),
  "comments between": eachPart((xml) => xml.replace(/<(c|row|si|tableColumn|sheet|definedName) /g, "<!-- <v>1</v> --><$1 ")),
  "accents as numbers": eachPart((xml) => xml.replace(/[À-ÿ]/g, (sign) => `&#${sign.charCodeAt(0)};`)),
  "elements with a prefix": ofPart(/worksheets\/[^/]+\.xml$|sharedStrings\.xml$|tables\/[^/]+\.xml$/, (xml) =>
    xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, "<$1x:$2").replace(' xmlns="', ' xmlns:x="'),
  ),
  "texts in their cells": ofParts((parts) => {
    const name = Object.keys(parts).find((one) => strings.test(one));
    const items = [...strFromU8(parts[name ?? ""] ?? new Uint8Array()).matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) => item);
    return Object.fromEntries(
      Object.entries(parts).map(([part, content]) => [
        part,
        sheets.test(part)
          ? strToU8(
              strFromU8(content).replace(
                /(<c [^>]*)t="s"([^>]*)><v>(\d+)<\/v>/g,
                (_, start: string, end: string, at: string) => `${start}t="inlineStr"${end}><is>${items[Number(at)] ?? ""}</is>`,
              ),
            )
          : content,
      ]),
    );
  }),
};
