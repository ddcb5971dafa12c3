import ExcelJS from "exceljs";
import type { CellValue } from "../../src/xlsx/workbook-data";
import { isError } from "../../src/host/calc/values/values";
import { agree, CASES, SUBJECTS } from "../host/calc/formula-cases";
import { hasLibreOffice, recalculatedByLibreOffice, valuesOf } from "./libre-office";

const judged = hasLibreOffice ? describe : describe.skip;
if (!hasLibreOffice) console.warn("LibreOffice (soffice) is not installed: the expected results of formulas are not compared with it.");

const { cells: DATA, tables: TABLES, names: NAMES } = CASES;
/** Formulas stand in column K of "Prova", below one another. */
const placed = SUBJECTS.flatMap((subject) =>
  CASES.formulas[subject]!.map(([formula, expected, source]) => ({ subject, formula, expected, source })),
).map((item, index) => ({ ...item, address: `K${index + 20}` }));

async function workbookFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, cells] of Object.entries(DATA)) {
    const sheet = workbook.addWorksheet(name);
    for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value as ExcelJS.CellValue;
  }
  for (const { sheet, name, rows, columns } of TABLES) {
    const worksheet = workbook.getWorksheet(sheet)!;
    const body = Array.from({ length: rows - 1 }, (_, row) =>
      columns.map((_column, column) => worksheet.getCell(row + 2, column + 1).value),
    );
    worksheet.addTable({ name, ref: "A1", headerRow: true, columns: columns.map((column) => ({ name: column })), rows: body });
  }
  workbook.definedNames.model = Object.entries(NAMES).map(([name, refersTo]) => ({ name, ranges: [refersTo] }));
  const sheet = workbook.getWorksheet("Prova")!;
  for (const { address, formula, source } of placed)
    if (source !== "Excel") sheet.getCell(address).value = { formula: inFile(formula) } as ExcelJS.CellValue;
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}

/** Newer functions have a prefix in files. */
function inFile(formula: string): string {
  return formula.replace(
    /\b(IFS|SWITCH|CONCAT|TEXTJOIN|MAXIFS|MINIFS|XOR|IFNA|UNICHAR|UNICODE|NUMBERVALUE|DAYS|ISOWEEKNUM|STDEV\.P|VAR\.P|SHEET|AGGREGATE|ISFORMULA)\(/g,
    "_xlfn.$1(",
  );
}

/** LibreOffice saves its own kinds of error as `#VALUE!`. */
function agreeWithLibreOffice(expected: CellValue, theirs: CellValue): boolean {
  return agree(expected, theirs) || (isError(expected) && isError(theirs) && theirs.error === "#VALUE!");
}

judged("the expected results of formulas", () => {
  let theirs: Map<string, CellValue>;

  beforeAll(async () => {
    theirs = valuesOf(recalculatedByLibreOffice(await workbookFile())).get("Prova")!;
  }, 200_000);

  it.each(SUBJECTS)("are LibreOffice's: %s", (subject) => {
    const different = placed
      .filter((item) => item.subject === subject && item.source !== "Excel")
      .filter(({ address, expected }) => !agreeWithLibreOffice(expected, theirs.get(address) ?? null))
      .map(
        ({ address, formula, expected }) =>
          `${formula}: ${JSON.stringify(expected)}, LibreOffice ${JSON.stringify(theirs.get(address) ?? null)}`,
      );
    expect(different).toEqual([]);
  });
});
