import ExcelJS from "exceljs";
import { CalcBed } from "../host/calc/calc-bed";
import type { CellValue } from "../../src/xlsx/workbook-data";
import { isError } from "../../src/host/calc/values";
import { DATA, FORMULAS, NAMES, TABLES } from "./calc-formulas";
import { hasLibreOffice, recalculatedByLibreOffice, valuesOf } from "./libre-office";

const SUBJECTS = Object.keys(FORMULAS);
const judged = hasLibreOffice ? describe : describe.skip;
if (!hasLibreOffice) console.warn("LibreOffice (soffice) is not installed: the calculation engine is not compared with it.");

/** Formulas stand in column K of "Prova", below one another. */
const cases = SUBJECTS.flatMap((subject) => FORMULAS[subject]!.map((entry) => ({ subject, formula: typeof entry === "string" ? entry : entry[0], excel: typeof entry === "string" ? undefined : entry[1] }))).map(
  (item, index) => ({ ...item, address: `K${index + 20}` }),
);

async function workbookFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, cells] of Object.entries(DATA)) {
    const sheet = workbook.addWorksheet(name);
    for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value as ExcelJS.CellValue;
  }
  for (const { sheet, name, rows, columns } of TABLES) {
    const worksheet = workbook.getWorksheet(sheet)!;
    const body = Array.from({ length: rows - 1 }, (_, row) => columns.map((_column, column) => worksheet.getCell(row + 2, column + 1).value));
    worksheet.addTable({ name, ref: "A1", headerRow: true, columns: columns.map((column) => ({ name: column })), rows: body });
  }
  workbook.definedNames.model = Object.entries(NAMES).map(([name, refersTo]) => ({ name, ranges: [refersTo] }));
  const sheet = workbook.getWorksheet("Prova")!;
  for (const { address, formula } of cases) sheet.getCell(address).value = { formula: inFile(formula) } as ExcelJS.CellValue;
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}

/** Newer functions have a prefix in files. */
function inFile(formula: string): string {
  return formula.replace(/\b(IFS|SWITCH|CONCAT|TEXTJOIN|MAXIFS|MINIFS|XOR|IFNA|UNICHAR|UNICODE|NUMBERVALUE|DAYS|ISOWEEKNUM|STDEV\.P|VAR\.P|SHEET|AGGREGATE|ISFORMULA)\(/g, "_xlfn.$1(");
}

function ourBed(): CalcBed {
  const bed = new CalcBed(() => new Date());
  for (const [name, cells] of Object.entries(DATA)) bed.fill(name, cells);
  for (const { sheet, name, row, column, rows, columns } of TABLES) {
    bed.sheet(sheet).tables.push({ name, range: { row, column, rows, columns: columns.length }, columns: columns.map((columnName) => ({ name: columnName })) });
  }
  for (const [name, refersTo] of Object.entries(NAMES)) bed.data.names.push({ name, refersTo });
  bed.fill("Prova", Object.fromEntries(cases.map(({ address, formula }) => [address, `=${formula}`])));
  return bed;
}

/** Numbers agree in their first 14 digits; errors by code, where LibreOffice saves its own kinds of error as `#VALUE!`. */
function agree(ours: CellValue, theirs: CellValue): boolean {
  if (isError(ours) && isError(theirs) && theirs.error === "#VALUE!") return true;
  if (typeof ours === "number" && typeof theirs === "number") return Math.abs(ours - theirs) <= 1e-14 * Math.max(Math.abs(ours), Math.abs(theirs), 1e-300) * 10;
  return JSON.stringify(ours) === JSON.stringify(theirs);
}

judged("our results and LibreOffice's", () => {
  let theirs: Map<string, CellValue>;
  let bed: CalcBed;

  beforeAll(async () => {
    theirs = valuesOf(recalculatedByLibreOffice(await workbookFile())).get("Prova")!;
    bed = ourBed();
  }, 200_000);

  it.each(SUBJECTS)("agree about %s", (subject) => {
    const different = cases
      .filter((item) => item.subject === subject && item.excel === undefined)
      .filter(({ address }) => !agree(bed.value("Prova", address), theirs.get(address) ?? null))
      .map(({ address, formula }) => `${formula}: ${JSON.stringify(bed.value("Prova", address))}, LibreOffice ${JSON.stringify(theirs.get(address) ?? null)}`);
    expect(different).toEqual([]);
  });
});

describe("where LibreOffice is known to differ", () => {
  const bed = ourBed();
  it.each(cases.filter((item) => item.excel !== undefined))("$formula is Excel's $excel", ({ address, excel }) => {
    expect(bed.value("Prova", address)).toEqual(excel);
  });
});
