/** How a sheet prints, from the elements of its part. */
import type { PageSetup } from "../workbook-data";
import { DEFAULT_MARGINS } from "../writing/page-writer";
import { decodedText } from "../xml/xml-text";
import { child, children, flag, numeral, type XmlNode } from "../xml/xml-tree";

type Sections = NonNullable<PageSetup["header"]>;
type MarginSide = keyof typeof DEFAULT_MARGINS;

/** Print area and titles are names, so they are not among what this finds. */
export function readPage(sheet: XmlNode): PageSetup {
  const page: PageSetup = {};
  const setup = child(sheet, "pageSetup")?.attributes ?? {};
  const { orientation } = setup;
  if (orientation === "portrait" || orientation === "landscape") page.orientation = orientation;
  const paper = numeral(setup["paperSize"]);
  if (paper !== undefined) page.paper = paper;
  if (flag(child(child(sheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"])) {
    const width = numeral(setup["fitToWidth"]) ?? 1;
    const height = numeral(setup["fitToHeight"]) ?? 1;
    if (width > 0) page.fitToWidth = width;
    if (height > 0) page.fitToHeight = height;
  } else {
    const scale = numeral(setup["scale"]);
    if (scale !== undefined && scale !== 100) page.scale = scale;
  }
  const margins = readMargins(child(sheet, "pageMargins"));
  if (margins) page.margins = margins;
  const header = readSections(child(child(sheet, "headerFooter"), "oddHeader"));
  if (header) page.header = header;
  const footer = readSections(child(child(sheet, "headerFooter"), "oddFooter"));
  if (footer) page.footer = footer;
  if (flag(child(sheet, "printOptions")?.attributes["horizontalCentered"])) page.horizontallyCentered = true;
  const breaks = children(child(sheet, "rowBreaks"), "brk").flatMap((node) => numeral(node.attributes["id"]) ?? []);
  if (breaks.length > 0) page.rowBreaks = breaks;
  return page;
}

function readMargins(node: XmlNode | undefined): PageSetup["margins"] {
  if (node === undefined) return undefined;
  const sides = Object.keys(DEFAULT_MARGINS) as MarginSide[];
  const margins = { ...DEFAULT_MARGINS } as Record<MarginSide, number>;
  for (const side of sides) margins[side] = numeral(node.attributes[side]) ?? DEFAULT_MARGINS[side];
  return sides.every((side) => margins[side] === DEFAULT_MARGINS[side]) ? undefined : margins;
}

/** `&Lleft&Ccenter&Rright`; text before the first mark is in the middle, `&&` is a literal ampersand. */
function readSections(node: XmlNode | undefined): Sections | undefined {
  const sections: { left?: string; center?: string; right?: string } = {};
  let current: keyof Sections = "center";
  for (const [piece] of decodedText(node?.text ?? "").matchAll(/&[\s\S]|[^&]+|&$/gu)) {
    if (piece === "&L") current = "left";
    else if (piece === "&C") current = "center";
    else if (piece === "&R") current = "right";
    else sections[current] = (sections[current] ?? "") + piece;
  }
  return Object.keys(sections).length === 0 ? undefined : sections;
}
