import type { Fact } from "../fact";

const table = "https://learn.microsoft.com/javascript/api/excel/excel.table";
const collection = "https://learn.microsoft.com/javascript/api/excel/excel.tablecollection";

/** What tables and their columns may be called, and how tables are found. */
export const tableNameFacts: readonly Fact[] = [
  {
    id: "table-shape.headers-become-texts",
    feature: "TableCollection.add",
    input: "A table is made over headers 2026, Nome, nome.",
    excelDoes: "Makes distinct texts of them: the number a text, the repeated one another text with a number.",
    standing: "reported",
    sources: [
      "https://xlsxwriter.readthedocs.io/working_with_tables.html",
      "https://zoboko.com/text/8m8v3gr4/excel-tables-a-complete-guide-for-creating-using-and-automating-lists-and-tables/5",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:C1").values = [[2026, "Nome", "nome"]];
        sheet.tables.add("A1:C2", true);
        const headers = sheet.getRange("A1:C1").load("values,valueTypes");
        await context.sync();
        return [headers.values[0]?.[0], headers.valueTypes[0]?.[0] ?? null, headers.values[0]?.[2] !== "nome"];
      },
      expected: { always: ["2026", "String", true] },
    },
  },
  {
    id: "table-shape.names-are-unique-in-the-workbook",
    feature: "Table.name",
    input: "A table of another sheet gets the name of a table, in other capitals.",
    excelDoes: "Refuses it as an invalid argument.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/551"],
    seenIn: "2019",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.tables.add("A1:B2", true).name = "ProvaFasi";
        const other = context.workbook.worksheets.add();
        await context.sync();
        other.tables.add("A1:B2", true).name = "PROVAFASI";
        const outcome = await context.sync().then(
          () => "taken",
          (refusal: OfficeExtension.Error) => refusal.code,
        );
        other.delete();
        await context.sync();
        return outcome;
      },
      expected: { always: "InvalidArgument" },
    },
  },
  {
    id: "table-shape.illegal-names",
    feature: "Table.name",
    input: "A table is named with a blank, with a digit in front, like a cell, and R.",
    excelDoes: "Refuses each.",
    standing: "documented",
    sources: [table, "https://github.com/OfficeDev/office-js-docs-reference/issues/555"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const made = sheet.tables.add("A1:B2", true);
        await context.sync();
        const outcomes: string[] = [];
        for (const name of ["due parole", "1fasi", "S1", "R1C1", "R"]) {
          made.name = name;
          outcomes.push(
            await context.sync().then(
              () => "taken",
              () => "refused",
            ),
          );
        }
        return outcomes;
      },
      expected: { always: ["refused", "refused", "refused", "refused", "refused"] },
    },
  },
  {
    id: "table-shape.found-by-name-or-not",
    feature: "TableCollection.getItem, TableCollection.getItemOrNullObject, TableCollection.items, Workbook.tables, Table.load",
    input: "A table is asked for by its name in the workbook and on its sheet, and one that is not there.",
    excelDoes: "Finds the one, gives a null object for the other; the sheet lists its own.",
    standing: "documented",
    sources: [collection],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.tables.add("A1:B2", true).name = "ProvaTrovata";
        const found = context.workbook.tables.getItem("ProvaTrovata").load("name");
        const missing = context.workbook.tables.getItemOrNullObject("ProvaMancante");
        const listed = sheet.tables;
        listed.load("items/name");
        await context.sync();
        return [found.name, missing.isNullObject, listed.items.map(({ name }) => name)];
      },
      expected: { always: ["ProvaTrovata", true, ["ProvaTrovata"]] },
    },
  },
];
