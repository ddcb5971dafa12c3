/** Formulas of a plan's workbook that somebody wrote over, each with what stands there and what it would give. */
import { isFormula } from "../sheets/layout/sheet-plan";
import type { ReadingNote } from "../sheets/reading/reading-note";
import type { WorkbookSnapshot } from "../sheets/reading/sheet-snapshot";
import { cellAddress } from "../sheets/reading/snapshot-reader";
import type { FormulaDifference, WorkbookDifference } from "../sheets/verification/difference";
import { verifyWorkbook } from "../sheets/verification/verify-workbook";
import type { Cell, CellValue, WorkbookData } from "../xlsx/workbook-data";
import { shownNumber } from "./shown-number";

/**
 * The notes on reading a workbook, with both values wherever another one stands in a formula's place than the formula would give.
 * `data` is the file that `snapshot` was made of, and stays as it is. Throws `NotAPlanError`.
 */
export async function withComputedValues(
  notes: readonly ReadingNote[],
  data: WorkbookData,
  snapshot: WorkbookSnapshot,
): Promise<readonly ReadingNote[]> {
  // Verifying takes longer than reading, and what stands in a formula's place is never read without a note.
  if (!notes.some(({ cells = [] }) => cells.length > 0)) return notes;
  const computed = await computedNotes(verifyWorkbook(snapshot).differences.filter(isWrittenOver), data);
  const told = new Set(computed.map(placeOf));
  return [...notes.filter((note) => !inPlaceOfFormula.has(note.code) || !told.has(placeOf(note))), ...computed];
}

/** What the reading says of a cell in which a formula should stand. */
const inPlaceOfFormula: ReadonlySet<string> = new Set<ReadingNote["code"]>(["reading.overwritten", "reading.outsideLayout"]);

function placeOf({ values: { sheet, cell } }: ReadingNote): string {
  return JSON.stringify([sheet, cell]);
}

/** Another formula shows what somebody made it show, and an emptied cell shows nothing. */
function isWrittenOver(difference: WorkbookDifference): difference is FormulaDifference {
  return difference.kind === "formula" && difference.found !== null && !isFormula(difference.found);
}

async function computedNotes(differences: readonly FormulaDifference[], data: WorkbookData): Promise<readonly ReadingNote[]> {
  if (differences.length === 0) return [];
  const mended = await withFormulas(differences, data);
  return differences.flatMap(({ sheet, row, column }): ReadingNote[] => {
    const [standing, computed] = [data, mended].map((workbook) => cellOf(workbook, sheet, row, column));
    if (!standing || !computed || isError(computed.value) || sameValue(standing.value, computed.value)) return [];
    const cell = cellAddress(row, column);
    const [value, given] = [standing.value, computed.value].map((one) => shown(one, standing));
    return [
      {
        code: "reading.overwrittenComputed",
        values: { sheet, cell, value: value ?? "", computed: given ?? "" },
        cells: [{ cell, value: value ?? "" }],
      },
    ];
  });
}

/** The workbook as it would be with these formulas in their places. */
async function withFormulas(differences: readonly FormulaDifference[], data: WorkbookData): Promise<WorkbookData> {
  const { CalculationEngine } = await import("../host/calc/engine");
  const sheets = data.sheets.map((sheet) => ({ ...sheet, cells: new Map([...sheet.cells].map(([row, cells]) => [row, new Map(cells)])) }));
  const mended = { ...data, sheets };
  const engine = new CalculationEngine(mended, { now: () => new Date() });
  const changed = differences.flatMap(({ sheet: name, row, column, formula }) => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    const cells = sheet?.cells.get(row);
    const cell = cells?.get(column);
    if (!sheet || !cells || !cell) return [];
    cells.set(column, { ...cell, formula });
    return [{ sheet, row, column }];
  });
  engine.cellsChanged(changed);
  return mended;
}

function cellOf({ sheets }: WorkbookData, name: string, row: number, column: number): Cell | undefined {
  return sheets
    .find((sheet) => sheet.name === name)
    ?.cells.get(row)
    ?.get(column);
}

function isError(value: CellValue): boolean {
  return typeof value === "object" && value !== null;
}

/** As far as people can tell. */
const least = 1e-9;

function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < least;
  return shown(one) === shown(other);
}

function shown(value: CellValue, { format }: Pick<Cell, "format"> = {}): string {
  if (value === null || typeof value === "object") return "";
  const numberFormat = format?.numberFormat;
  return typeof value === "number" && numberFormat !== undefined ? shownNumber(value, numberFormat) : String(value);
}
