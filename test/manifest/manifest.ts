import { readFileSync } from "node:fs";
import { join } from "node:path";

export const PROJECT = join(__dirname, "..", "..");

/** Where the manifest says the add-in is served during development. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000/";

/** A manifest in the DOM of the test environment; throws when it is not well-formed. */
export function parseManifest(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const complaint = document.querySelector("parsererror");
  if (complaint) throw new Error(`The manifest is not well-formed: ${complaint.textContent}`);
  return document.documentElement;
}

export const manifest = parseManifest(readFileSync(join(PROJECT, "manifest.xml"), "utf8"));

/** All elements of a local name, whatever their prefix, in document order. */
export function elements(within: Element, localName: string): Element[] {
  return [...within.getElementsByTagNameNS("*", localName)];
}

/** The only element of that local name. */
export function element(within: Element, localName: string): Element {
  const found = elements(within, localName);
  if (found.length !== 1) throw new Error(`${localName}: ${found.length} found, one expected`);
  return found[0]!;
}

/** Local names of an element's children in their order. */
export function childNames(parent: Element): string[] {
  return [...parent.children].map((child) => child.localName);
}

/** Width and height of a PNG file, read from its header. */
export function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG" || bytes.toString("latin1", 12, 16) !== "IHDR") throw new Error(`${path} is not a PNG file`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
