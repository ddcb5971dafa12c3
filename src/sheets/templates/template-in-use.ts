/**
 * The template that the cards follow, kept beside the one that its sheet shows: people change the sheet, and the cards stay as they
 * are until they are brought into line.
 */
import { readCodePattern } from "../../plan/template/code-pattern";
import type { Template } from "../../plan/template/template";
import type { ContentBlock } from "../layout/sheet-plan";
import { textOf } from "../reading/cell-entry";
import type { SnapshotReader } from "../reading/snapshot-reader";

/** A cell holds 32,767 characters. */
const charactersInCell = 30_000;
/** Enough for the largest description that is accepted; always as many, so that another text fits where this one stood. */
const cellsOfText = 16;
/** Rows that people insert through the sheet part them. */
const mostRows = 200;

/** The name of the cells, of the sheet's scope. */
export const inUseName = "ModelloNelleSchede";

/** What the cells hold, one below the other; undefined where it does not fit. */
export function inUseCells({ code, ...template }: Template): ContentBlock["cells"] | undefined {
  const text = JSON.stringify({ ...template, ...(code ? { code: code.text } : {}) });
  if (text.length > charactersInCell * cellsOfText) return undefined;
  return Array.from({ length: cellsOfText }, (_, at) => [text.slice(at * charactersInCell, (at + 1) * charactersInCell) || null]);
}

/** Undefined where the cells do not hold what was written. */
export function templateInUse(cells: readonly string[]): Template | undefined {
  try {
    const { code, ...template } = JSON.parse(cells.join("")) as Omit<Template, "code"> & { readonly code?: string };
    if (code === undefined) return template;
    const pattern = readCodePattern(code, template.levels);
    return "parts" in pattern ? { ...template, code: pattern } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** As `templateInUse`, of a sheet; undefined of one that was made before there were such cells, too. */
export function readTemplateInUse(reader: SnapshotReader): Template | undefined {
  const place = reader.rangeOfName(inUseName);
  if (!place) return undefined;
  reader.markUnderstood({ row: 0, column: place.column, rows: mostRows + place.row, columns: 1 });
  return templateInUse(Array.from({ length: mostRows }, (_, at) => textOf(reader.value(place.row + at, place.column))));
}
