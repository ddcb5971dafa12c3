/**
 * Reads one XML part from end to end and insists that it is well-formed: an unbalanced sheet must not pass for an empty one.
 * Document types and entities are refused outright, so nothing outside the part is ever looked at. Prefixes are
 * dropped from the names of elements and stay on those of attributes (`r:id` is not `id`).
 */
export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Character data; one text may come in several pieces. */
  text(text: string): void;
}

/** The part is not well-formed; `offset` counts characters. */
export class MalformedXmlError extends Error {
  constructor(
    what: string,
    readonly offset: number,
  ) {
    super(`${what} at ${offset}`);
    this.name = "MalformedXmlError";
  }
}

/** The part declares a document type. */
export class DocumentTypeError extends Error {
  override name = "DocumentTypeError";
}

const DEPTH_LIMIT = 256;
const NO_ATTRIBUTES: XmlAttributes = Object.freeze(Object.create(null) as Record<string, string>);
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function decoded(text: string, offset: number): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,32};?)/g, (_, entity: string) => {
    const name = entity.endsWith(";") ? entity.slice(0, -1) : "";
    const code = /^#x[0-9a-f]+$/iu.test(name)
      ? parseInt(name.slice(2), 16)
      : /^#\d+$/u.test(name)
        ? parseInt(name.slice(1), 10)
        : undefined;
    const character = code === undefined ? NAMED.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined) throw new MalformedXmlError("Unknown entity", offset);
    return character;
  });
}

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** Where a name that begins at `from` ends. */
function nameEnd(xml: string, from: number): number {
  let at = from;
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code <= SPACE || code === SLASH || code === GREATER || code === EQUALS || code === LESS || code === QUOTE || code === APOSTROPHE)
      break;
  }
  if (at === from) throw new MalformedXmlError("Broken tag", from);
  return at;
}

function skipBlanks(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= SPACE) at++;
  return at;
}

/** Reads attributes from the end of a tag's name on; `end` is where its `/` or `>` stands. */
function readAttributes(xml: string, from: number): { attributes: XmlAttributes; end: number } {
  let at = skipBlanks(xml, from);
  let mark = xml.charCodeAt(at);
  if (mark === GREATER || mark === SLASH) return { attributes: NO_ATTRIBUTES, end: at };
  const attributes = Object.create(null) as Record<string, string>;
  for (
    let blanks = at - from;
    mark !== GREATER && mark !== SLASH;
    blanks = skipBlanks(xml, at) - at, at += blanks, mark = xml.charCodeAt(at)
  ) {
    const stop = nameEnd(xml, at);
    const name = xml.slice(at, stop);
    const equals = skipBlanks(xml, stop);
    const open = skipBlanks(xml, equals + 1);
    const quote = xml.charCodeAt(open);
    const close = quote === QUOTE ? xml.indexOf('"', open + 1) : quote === APOSTROPHE ? xml.indexOf("'", open + 1) : -1;
    if (blanks === 0 || xml.charCodeAt(equals) !== EQUALS || close < 0) throw new MalformedXmlError("Broken attribute", at);
    const value = xml.slice(open + 1, close);
    if (value.includes("<")) throw new MalformedXmlError("Broken attribute", at);
    if (name in attributes) throw new MalformedXmlError("Attribute given twice", at);
    attributes[name] = decoded(value, at);
    at = close + 1;
  }
  return { attributes, end: at };
}

/** Tells `handler` what `xml` contains, in order. */
export function scanXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let position = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  let rootSeen = false;
  while (position < xml.length) {
    const next = xml.indexOf("<", position);
    if (next !== position) {
      const text = xml.slice(position, next < 0 ? xml.length : next);
      if (open.length > 0) handler.text(decoded(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text, position));
      else if (text.trim() !== "") throw new MalformedXmlError("Text outside the root element", position);
      if (next < 0) break;
    }
    const mark = xml.charCodeAt(next + 1);
    if (mark === SLASH) {
      const end = xml.indexOf(">", next);
      const name = end < 0 ? "" : xml.slice(next + 2, end).trimEnd();
      if (open.pop() !== name) throw new MalformedXmlError("Tags do not match", next);
      handler.close(withoutPrefix(name));
      position = end + 1;
    } else if (mark === 33 || mark === 63) {
      position = skipDeclaration(xml, next, open.length > 0 ? handler : undefined);
    } else {
      const stop = nameEnd(xml, next + 1);
      const name = xml.slice(next + 1, stop);
      const { attributes, end } = readAttributes(xml, stop);
      const closed = xml.charCodeAt(end) === SLASH;
      if (closed && xml.charCodeAt(end + 1) !== GREATER) throw new MalformedXmlError("Broken tag", next);
      if (open.length === 0 && rootSeen) throw new MalformedXmlError("Two root elements", next);
      rootSeen = true;
      const local = withoutPrefix(name);
      handler.open(local, attributes);
      if (closed) handler.close(local);
      else if (open.push(name) > DEPTH_LIMIT) throw new MalformedXmlError("Nested too deeply", next);
      position = end + (closed ? 2 : 1);
    }
  }
  if (open.length > 0 || !rootSeen) throw new MalformedXmlError("Ends before its root element does", xml.length);
}

/** Passes over a comment, a processing instruction or a CDATA section (whose text is told); returns where it ends. */
function skipDeclaration(xml: string, start: number, handler: XmlHandler | undefined): number {
  const [opening, closing] = xml.startsWith("<!--", start)
    ? ["<!--", "-->"]
    : xml.startsWith("<![CDATA[", start)
      ? ["<![CDATA[", "]]>"]
      : ["<?", "?>"];
  if (!xml.startsWith(opening, start)) throw new DocumentTypeError();
  const end = xml.indexOf(closing, start + opening.length);
  if (end < 0) throw new MalformedXmlError("Unfinished declaration", start);
  if (opening === "<![CDATA[") handler?.text(xml.slice(start + opening.length, end));
  return end + closing.length;
}
