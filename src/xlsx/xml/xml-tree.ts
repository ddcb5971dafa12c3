/** The small parts of a workbook as a tree; sheets' cells are never held this way. */
import { scanXml, type XmlAttributes, type XmlHandler } from "./xml-scanner";

export interface XmlNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlNode[];
  text: string;
}

/** Collects what a scanner tells into nodes. `roots` are the outermost ones. */
export class TreeBuilder implements XmlHandler {
  readonly roots: XmlNode[] = [];
  private readonly path: XmlNode[] = [];

  open(name: string, attributes: XmlAttributes): void {
    const node: XmlNode = { name, attributes, children: [], text: "" };
    (this.path.at(-1)?.children ?? this.roots).push(node);
    this.path.push(node);
  }

  close(): void {
    this.path.pop();
  }

  text(text: string): void {
    const node = this.path.at(-1);
    if (node) node.text += text;
  }
}

/** The root element of a part. */
export function parseXml(xml: string): XmlNode {
  const builder = new TreeBuilder();
  scanXml(xml, builder);
  return builder.roots[0] ?? { name: "", attributes: {}, children: [], text: "" };
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** All elements of that name below `node`, at any depth, in document order. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((one) => (one.name === name ? [one] : descendants(one, name)));
}

/** An attribute by its name alone: files choose the prefixes of their namespaces. */
export function attributeNamed(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((one) => one === name || one.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** An xsd:boolean attribute; `absent` where there is none. */
export function flag(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}

/** A number attribute; undefined where there is none or it is no number. */
export function numeral(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
