import { readXlsx, writeXlsx } from "../../../src/xlsx";
import { parseColumnReference } from "../../../src/xlsx/table-column-reference";
import { emptySheet, emptyWorkbook, type Cell, type SheetData, type WorkbookData } from "../../../src/xlsx/workbook-data";
import { UnwritableWorkbookError } from "../../../src/xlsx/workbook-file-error";
import { partsOf } from "../../xlsx/package-parts";
import type { Fact } from "../fact";

/** A workbook with one sheet of cells from A1 on. */
function workbookWith(name: string, rows: readonly (readonly Cell[])[], parts: Partial<SheetData> = {}): WorkbookData {
  const cells = new Map(rows.map((row, r) => [r, new Map(row.map((cell, c) => [c, cell] as const))] as const));
  return { ...emptyWorkbook(), sheets: [{ ...emptySheet(name), cells, ...parts }] };
}

async function part(data: WorkbookData, name: string): Promise<string> {
  return (await partsOf(data))[name] ?? "";
}

/** What files must hold that no schema asks for, and what Excel makes of it. */
export const fileFacts: readonly Fact[] = [
  {
    id: "files.numbers-as-text-are-ignored",
    feature: "ignoredErrors/ignoredError",
    input: "A code such as `05` is kept as text on purpose.",
    excelDoes: "Shows a green triangle on the cell, unless the file says that it is to be ignored.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/en-us/previous-versions/office/developer/office-2010/cc881429(v=office.14)"],
    seenIn: "",
    trial: {
      kind: "file",
      async run() {
        const sheet = await part(workbookWith("Foglio", [[{ value: "05", format: { numberFormat: "@" } }]]), "xl/worksheets/sheet1.xml");
        return /<ignoredErrors>.*<\/ignoredErrors>/u.exec(sheet)?.[0] ?? null;
      },
      expected: { always: '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>' },
    },
  },
  {
    id: "files.name-of-column-is-structured",
    feature: "definedName",
    input: "A name stands for a whole column of a table.",
    excelDoes: "Keeps it as `Voci[Codice]` in the file, and the name grows with the table.",
    standing: "reported",
    sources: ["https://github.com/EPPlusSoftware/EPPlus/issues/871"],
    seenIn: "",
    trial: {
      kind: "file",
      async run() {
        const table = { name: "Voci", range: { row: 0, column: 0, rows: 3, columns: 1 }, columns: [{ name: "Codice" }] };
        const data = {
          ...workbookWith("Foglio", [[{ value: "Codice" }], [{ value: "a" }], [{ value: "b" }]], { tables: [table] }),
          names: [{ name: "Elenco", refersTo: "Voci[Codice]" }],
        };
        const read = await readXlsx(await writeXlsx(data), "prova.xlsx");
        const place = parseColumnReference(read.names[0]?.refersTo ?? "", read.sheets);
        return [
          (await part(data, "xl/workbook.xml")).includes('<definedName name="Elenco">Voci[Codice]</definedName>'),
          place?.box.row ?? null,
          place?.box.rows ?? null,
        ];
      },
      expected: { always: [true, 1, 2] },
    },
  },
  {
    id: "files.error-text-225",
    feature: "dataValidation/@error",
    input: "The text of a validation's alert has 226 characters.",
    excelDoes: "Does not hold it: 225 are the most, while a prompt may have 255.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/en-us/openspecs/office_file_formats/ms-xlsb/b8894965-c186-4bba-8a0b-8ec2a37a1cbe"],
    seenIn: "",
    trial: {
      kind: "file",
      async run() {
        const noted = (length: number) =>
          workbookWith("Foglio", [], {
            validations: [
              {
                range: { row: 0, column: 0, rows: 1, columns: 1 },
                rule: { kind: "any" },
                error: { title: "No", message: "x".repeat(length), style: "stop" },
              },
            ],
          });
        await writeXlsx(noted(225));
        return writeXlsx(noted(226)).then(
          () => "written",
          (error: unknown) => (error instanceof UnwritableWorkbookError ? "refused" : "failed"),
        );
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "files.sheet-names-are-quoted",
    feature: "definedName",
    input: "A name stands for a cell of the sheet `R1.00001`.",
    excelDoes:
      "Reads `R1.00001!$A$1` as a reference in the style R1C1 that is broken, and repairs the file; in apostrophes it is the sheet.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    byHand: { where: "W L", fallback: "keep the apostrophes: they are never wrong (`src/xlsx/writing/names-writer.ts`)" },
    trial: {
      kind: "file",
      async run() {
        const data = { ...workbookWith("R1.00001", [[{ value: 1 }]]), names: [{ name: "Codice", refersTo: "R1.00001!$A$1" }] };
        return /<definedName [^>]*>([^<]*)</u.exec(await part(data, "xl/workbook.xml"))?.[1] ?? null;
      },
      expected: { always: "'R1.00001'!$A$1" },
    },
  },
];
