/**
 * Programs that are not ours judge the files that we make: Microsoft's Open XML SDK finds nothing against them, SheetJS and openpyxl
 * read the values that our reader reads; and what schemas do not say is looked at (`test/files`).
 */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { read, type WorkSheet } from "xlsx";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { cellReference } from "../../src/xlsx/cell-address";
import { decodedText } from "../../src/xlsx/xml/xml-text";
import type { CellValue, WorkbookData } from "../../src/xlsx/workbook-data";
import { problemsOfFile } from "../files/file-problems";
import { producedWorkbooks } from "../files/produced-files";
import { sampleWorkbook } from "../xlsx/sample-workbook";
import { python, runPython, testWith } from "./xlsx-programs";

const directory = mkdtempSync(join(tmpdir(), "cardine-judged-"));
const names = producedWorkbooks.map(([name]) => name);
const pathOf = (name: string) => join(directory, `${names.indexOf(name)}.xlsx`);
const fileOf = (name: string) => new Uint8Array(readFileSync(pathOf(name)));

beforeAll(async () => {
  for (const [name, workbook] of producedWorkbooks) writeFileSync(pathOf(name), await writeXlsx(await workbook()));
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

test.each(names)("nothing that schemas do not say is wrong with %s", (name) => {
  expect(problemsOfFile(fileOf(name))).toEqual([]);
});

describe("Microsoft's Open XML SDK", () => {
  test("has nothing against any file, and names the part and the element of one that was broken", async () => {
    const broken = join(directory, "broken.xlsx");
    writeFileSync(broken, withoutNameOfColumn(await writeXlsx(sampleWorkbook())));
    const { [broken]: found, ...others } = judged([...names.map(pathOf), broken]);
    expect(others).toEqual(Object.fromEntries(names.map((name) => [pathOf(name), []])));
    expect(found).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\/xl\/tables\/table1\.xml .*tableColumn\[1\].*'name' is missing/u)]),
    );
  });
});

test.each(names)("SheetJS reads the values of %s as we do", async (name) => {
  const { Sheets, SheetNames } = read(fileOf(name), { type: "array" });
  const ours = await readXlsx(fileOf(name), name);
  expect(SheetNames).toEqual(ours.sheets.map((sheet) => sheet.name));
  expect(differences(ours, (sheet, address) => ofSheetJs(Sheets[sheet], address))).toEqual([]);
});

testWith(python !== undefined, "Python with openpyxl").each(names)("openpyxl reads the values of %s as we do", async (name) => {
  const theirs = runPython(READ_VALUES, pathOf(name)) as Record<string, Record<string, string | number | boolean>>;
  const ours = spelledOut(await readXlsx(fileOf(name), name));
  expect(differences(ours, (sheet, address) => decoded(theirs[sheet]?.[address]))).toEqual([]);
});

/** openpyxl leaves `_x0007_` as the file spells it in some texts and not in others: told apart no further than that. */
function spelledOut(workbook: WorkbookData): WorkbookData {
  for (const { cells } of workbook.sheets)
    for (const columns of cells.values())
      for (const [column, cell] of columns)
        if (typeof cell.value === "string") columns.set(column, { ...cell, value: decoded(cell.value) });
  return workbook;
}

function decoded<T>(value: T): T {
  if (typeof value !== "string") return value;
  const text = decodedText(value);
  return (text === value ? value : decoded(text)) as T;
}

/** What the SDK says of each file. One process for all: it takes ten seconds to warm up. */
function judged(paths: readonly string[]): Record<string, readonly string[]> {
  return JSON.parse(
    execFileSync(process.execPath, [join(__dirname, "sdk-validator.mjs"), ...paths], { encoding: "utf8", maxBuffer: 64 * 2 ** 20 }),
  ) as Record<string, readonly string[]>;
}

function withoutNameOfColumn(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const name = "xl/tables/table1.xml";
  return zipSync({
    ...parts,
    [name]: strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(/(<tableColumn id="1") name="[^"]*"/u, "$1")),
  });
}

type TheirValue = string | number | boolean | undefined;

/** Filled cells that another program reads otherwise. A formula's empty result is nothing to some. */
function differences({ sheets }: WorkbookData, theirs: (sheet: string, address: string) => TheirValue): string[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, columns]) =>
      [...columns].flatMap(([column, { value }]) => {
        const address = cellReference(row, column);
        const [ours, other] = [plain(value), theirs(name, address) ?? ""];
        return ours === other
          ? []
          : [`${name}!${address}: ${JSON.stringify(ours).slice(0, 80)}, they ${JSON.stringify(other).slice(0, 80)}`];
      }),
    ),
  );
}

function plain(value: CellValue): string | number | boolean {
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

function ofSheetJs(sheet: WorkSheet | undefined, address: string): TheirValue {
  const cell = sheet?.[address] as { t: string; v?: TheirValue; w?: string } | undefined;
  return cell?.t === "e" ? cell.w : cell?.v;
}

const READ_VALUES = `
import datetime, json, sys
from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel
workbook = load_workbook(sys.argv[1], data_only=True)
def plain(value):
    return to_excel(value) if isinstance(value, (datetime.date, datetime.time, datetime.timedelta)) else value
print(json.dumps({sheet.title: {cell.coordinate: plain(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None} for sheet in workbook.worksheets}))
`;
