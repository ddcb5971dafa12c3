import type { PageSetup } from "../../../xlsx/workbook-data";

/** Sheets of paper by their code in files, in millimetres, upright. */
const PAPERS: Readonly<Record<number, { readonly name: string; readonly width: number; readonly height: number }>> = {
  1: { name: "Letter", width: 215.9, height: 279.4 },
  5: { name: "Legal", width: 215.9, height: 355.6 },
  8: { name: "A3", width: 297, height: 420 },
  9: { name: "A4", width: 210, height: 297 },
  11: { name: "A5", width: 148, height: 210 },
};
const A4 = 9;

/** Pixels of an inch and of a millimetre, as browsers print them. */
export const INCH = 96;
export const MILLIMETRE = INCH / 25.4;

export interface Paper {
  readonly name: string;
  readonly landscape: boolean;
  /** In millimetres, as it lies. */
  readonly width: number;
  readonly height: number;
}

/** The paper of a page set-up; A4 where none is said, as European printers have it. */
export function paperOf({ paper, orientation }: PageSetup): Paper {
  const { name, width, height } = PAPERS[paper ?? A4] ?? PAPERS[A4]!;
  const landscape = orientation === "landscape";
  return landscape ? { name, landscape, width: height, height: width } : { name, landscape, width, height };
}
