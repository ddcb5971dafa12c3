/** An `.xlsx` file taken apart for checks: its parts as trees, and what refers to what. Our reader has no say in it, only its XML scanner. */
import { strFromU8, unzipSync } from "fflate";
import { decodedText } from "../../src/xlsx/xml/xml-text";
import { children, parseXml, type XmlNode } from "../../src/xlsx/xml/xml-tree";

export interface PackageRelationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part it means, whether there is one or not. */
  readonly target: string;
}

export interface SheetParts {
  readonly name: string;
  readonly part: string;
  readonly root: XmlNode;
  readonly tables: readonly { readonly part: string; readonly root: XmlNode }[];
}

export interface WorkbookPackage {
  /** Root elements by part name, lists of relationships and of types among them. */
  readonly parts: ReadonlyMap<string, XmlNode>;
  readonly relationships: (part: string) => readonly PackageRelationship[];
  readonly workbook: XmlNode;
  readonly styles: XmlNode;
  readonly strings: XmlNode;
  readonly sheets: readonly SheetParts[];
}

/** What is wrong with a file in one respect, a sentence each. */
export type FileCheck = (file: WorkbookPackage) => string[];

const nothing: XmlNode = { name: "", attributes: {}, children: [], text: "" };

export function openPackage(bytes: Uint8Array): WorkbookPackage {
  return packageOf(new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])));
}

/** The same from the texts of its parts. */
export function packageOf(texts: ReadonlyMap<string, string>): WorkbookPackage {
  const parts = new Map([...texts].map(([name, xml]) => [name, parseXml(xml)]));
  const relationships = (part: string) => relationshipsOf(parts, part);
  const part = (name: string) => parts.get(name) ?? nothing;
  const workbook = part("xl/workbook.xml");
  const targets = new Map(relationships("xl/workbook.xml").map(({ id, target }) => [id, target]));
  const [sheetList] = children(workbook, "sheets");
  const sheets = children(sheetList, "sheet").map(({ attributes }) => {
    const sheet = targets.get(attributes["r:id"] ?? attributes["id"] ?? "") ?? "";
    const tables = relationships(sheet)
      .filter(({ type }) => type === "table")
      .map(({ target }) => ({ part: target, root: part(target) }));
    return { name: decodedText(attributes["name"] ?? ""), part: sheet, root: part(sheet), tables };
  });
  return { parts, relationships, workbook, styles: part("xl/styles.xml"), strings: part("xl/sharedStrings.xml"), sheets };
}

/** Where the relationships of a part stand; `""` is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function relationshipsOf(parts: ReadonlyMap<string, XmlNode>, part: string): PackageRelationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return children(parts.get(relationshipsPart(part)), "Relationship").map(({ attributes }) => ({
    id: attributes["Id"] ?? "",
    type: (attributes["Type"] ?? "").replace(/^.*\//su, ""),
    target: new URL(attributes["Target"] ?? "", `file:///${folder}`).pathname.slice(1),
  }));
}

/** All elements of a part with their depth-first order kept. */
export function* elements(root: XmlNode): Generator<XmlNode> {
  yield root;
  for (const one of root.children) yield* elements(one);
}

/** The texts that occur more than once, letters' case aside. */
export function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text.toLowerCase()).size);
}
