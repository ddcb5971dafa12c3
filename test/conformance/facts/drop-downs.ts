import { validationOf } from "../../../src/host/grid/entry/cell-validation";
import type { Fact } from "../fact";

const structuredNames = "https://github.com/OfficeDev/office-js/issues/740";
const namesAfterRows = "https://github.com/EPPlusSoftware/EPPlus/issues/871";
const namedItem = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.nameditem";

/** Drop-down lists whose entries stand in a column of a table, and the names that carry them. */
export const dropDownFacts: readonly Fact[] = [
  {
    id: "drop-downs.names-add-resolves-structure",
    feature: "NamedItemCollection.add",
    input: "A name is added that refers to `=Voci[Codice]`.",
    excelDoes: "Takes the cells that the column has at the moment: the name says `=Foglio!$A$2:$A$3` and does not grow with the table.",
    standing: "reported",
    sources: [structuredNames],
    seenIn: "Windows, 1904; until 1903 the structure stayed",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A3").values = [["Codice"], ["a"], ["b"]];
        sheet.tables.add("A1:A3", true).name = "VociProva";
        const name = context.workbook.names.add("ElencoProva", "=VociProva[Codice]").load("formula");
        await context.sync();
        return name.formula.endsWith("!$A$2:$A$3");
      },
      expected: { always: true },
    },
  },
  {
    id: "drop-downs.add-formula-local-keeps-structure",
    feature: "NamedItemCollection.addFormulaLocal",
    input: "The same with `addFormulaLocal`, where nothing in the formula is localised.",
    excelDoes: "The name says `=Voci[Codice]`.",
    standing: "reported",
    sources: [structuredNames],
    seenIn: "Windows, 1904",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A3").values = [["Codice"], ["a"], ["b"]];
        sheet.tables.add("A1:A3", true).name = "VociProva";
        await context.sync();
        const name = context.workbook.names.addFormulaLocal("ElencoProva", "=VociProva[Codice]").load("formula");
        await context.sync();
        return name.formula;
      },
      expected: { always: "=VociProva[Codice]" },
    },
  },
  {
    id: "drop-downs.structured-name-has-range",
    feature: "NamedItem.getRangeOrNullObject",
    input: "A name that refers to `=Voci[Codice]` is asked for its type and its range, after a row was added to the table.",
    excelDoes: "The type is a range, and the range is the column's body as it is now.",
    standing: "guessed",
    sources: [namedItem],
    seenIn: "",
    byHand: { where: "W L M O", fallback: "ask the table for its column instead of the name (`src/excel/read/sheet-part.ts`)" },
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A3").values = [["Codice"], ["a"], ["b"]];
        const table = sheet.tables.add("A1:A3", true);
        table.name = "VociProva";
        await context.sync();
        const name = context.workbook.names.addFormulaLocal("ElencoProva", "=VociProva[Codice]").load("type");
        table.resize("A1:A4");
        const range = name.getRangeOrNullObject().load("rowIndex,rowCount");
        await context.sync();
        return [name.type, range.isNullObject ? null : [range.rowIndex, range.rowCount]];
      },
      expected: { always: ["Range", [1, 3]] },
    },
  },
  {
    id: "drop-downs.grow-with-the-table",
    feature: "DataValidation.rule",
    input: "A list takes its entries from a name of a whole column; an entry is typed below the table.",
    excelDoes: "The table grows, the name means the new row too, the list offers the entry and takes it.",
    standing: "reported",
    sources: [namesAfterRows],
    seenIn: "",
    trial: {
      kind: "person",
      run({ workbook, sheet }) {
        workbook.typeBlock(sheet, 0, 0, [["Codice"], ["a"], ["b"]]);
        const { table } = workbook.tables.add(sheet, { row: 0, column: 0, rows: 3, columns: 1 });
        workbook.names.add("Elenco", `=${table.name}[Codice]`);
        workbook.validations.set(sheet, { row: 0, column: 3, rows: 1, columns: 1 }, { rule: { kind: "list", source: "=Elenco" } });
        workbook.typeInto(sheet, 3, 0, "c");
        const list = validationOf(workbook, sheet, { row: 0, column: 3 });
        return [list?.choices() ?? null, list?.acceptsTyped("c") ?? null, list?.acceptsTyped("d") ?? null];
      },
      expected: { always: [["a", "b", "c"], true, false] },
    },
  },
];
