import { handFact } from "./hand-fact";

/** What comes out on paper. */
export const printingFacts = [
  handFact({
    id: "printing.to-pdf",
    feature: "Worksheet.pageLayout",
    input: "Print a card and a sector sheet to PDF.",
    excelDoes: "A4 landscape, one page wide, a repeated header, page numbers, no text cut off.",
    where: "W M",
    fallback: "Compute the row heights higher.",
  }),
  handFact({
    id: "printing.scale-instead-of-fit",
    feature: "PageLayoutZoomOptions.scale",
    input: "Set up the demo plan while the ribbon shows Home, and look at the print preview of Strategia and of a card.",
    excelDoes: "One page wide, fitted or at a scale.",
    where: "W M",
    fallback: "Compute the scale with wider digits.",
  }),
  handFact({
    id: "printing.font-missing",
    feature: "RangeFormat.rowHeight",
    input: "Open a plan in an Excel without the font Aptos or Calibri.",
    excelDoes: "Rows are still high enough.",
    where: "W",
    fallback: "Compute widths by the font that stands in.",
  }),
];
