import type { Fact } from "../fact";

/** What Microsoft's own samples (OfficeDev/office-js-snippets) showed the host to refuse or to answer otherwise than Excel. */
export const snippetFacts: readonly Fact[] = [
  {
    id: "snippets.list-from-range-object",
    feature: "ListDataValidation.source",
    input: "The source of a drop-down list is given as a range object of another sheet.",
    excelDoes: "The list takes its entries from those cells.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/en-us/javascript/api/excel/excel.listdatavalidation",
      "https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/22-data-validation/data-validation.yaml",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const other = context.workbook.worksheets.add("Elenchi");
        other.getRange("A1:A3").values = [["uno"], ["due"], ["tre"]];
        const { dataValidation } = sheet.getRange("A1:A2");
        dataValidation.rule = { list: { inCellDropDown: true, source: other.getRange("A1:A3") } };
        dataValidation.load("type");
        await context.sync();
        other.delete();
        await context.sync();
        return dataValidation.type;
      },
      expected: { always: "List" },
    },
  },
  {
    id: "snippets.one-number-format-for-all",
    feature: "Range.numberFormat",
    input: "A block of one format is given to a range of several cells.",
    excelDoes: "All cells take the format.",
    standing: "reported",
    sources: [
      "https://github.com/OfficeDev/office-js-docs-pr/issues/5400",
      "https://github.com/OfficeDev/office-js-docs-reference/issues/578",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("B10:C11");
        range.numberFormat = [["0.00%"]];
        range.load("numberFormat");
        await context.sync();
        return range.numberFormat as string[][];
      },
      expected: {
        always: [
          ["0.00%", "0.00%"],
          ["0.00%", "0.00%"],
        ],
      },
    },
  },
  {
    id: "snippets.named-colours",
    feature: "RangeFill.color",
    input: "Colours are given by names of HTML that are none of the basic ones, in any case.",
    excelDoes: "The cells take the colour, which reads back as #RRGGBB.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangefill",
      "https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/42-range/range-copyfrom.yaml",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const names = ["LightGray", "coral", "orange"];
        const fills = names.map((name, row) => {
          const { fill } = sheet.getCell(row, 0).format;
          fill.color = name;
          return fill.load("color");
        });
        await context.sync();
        return fills.map(({ color }) => color);
      },
      expected: { always: ["#D3D3D3", "#FF7F50", "#FFA500"] },
    },
  },
];
