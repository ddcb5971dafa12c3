import type { Fact } from "../fact";

/** Tables: their shape, their growth, their calculated columns. */
export const tableFacts: readonly Fact[] = [
  {
    id: "tables.formulas-before-table-stay",
    feature: "TableCollection.add",
    input: "Different formulas stand in a column; then a table is made over them.",
    excelDoes: "Each cell keeps its formula.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/2093", "https://github.com/OfficeDev/office-js/issues/5909"],
    seenIn: "Windows, 2108 and later",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A3").formulas = [["Numero"], ["=1+1"], ["=2+2"]];
        sheet.tables.add("A1:A3", true);
        const body = sheet.getRange("A2:A3").load("formulas");
        await context.sync();
        return body.formulas;
      },
      expected: { always: [["=1+1"], ["=2+2"]] },
    },
  },
];
