import type { Fact } from "../fact";

const structured =
  "https://support.microsoft.com/en-gb/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e";
const thisRow = "https://techcommunity.microsoft.com/discussions/excelgeneral/excel-formula-help/3288846";
const quoting = "https://github.com/jmcnamara/XlsxWriter/issues/1078";
const rereading = "The comparison takes both spellings for the same (`src/sheets/verification/formulas/formula-text.ts`).";

/** The text in which a formula comes back that was written through `formulas`. */
export const formulaTextFacts: readonly Fact[] = [
  {
    id: "formula-texts.cells-in-capitals",
    feature: "Range.formulas",
    input: "`=SUM(a1,$b$2:b3)` is written.",
    excelDoes: "Gives references back in capitals.",
    standing: "reported",
    sources: ["https://jabsto.com/Tutorial/topic-107/Microsoft-Excel-2010-57.html"],
    seenIn: "Excel 2010",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("D1");
        cell.formulas = [["=SUM(a1,$b$2:b3)"]];
        cell.load("formulas");
        await context.sync();
        return cell.formulas;
      },
      expected: { always: [["=SUM(A1,$B$2:B3)"]] },
    },
  },
  {
    id: "formula-texts.functions-in-capitals",
    feature: "Range.formulas",
    input: "`=sum(1,2)` and `=if(true,1,2)` are written.",
    excelDoes: "Gives functions and truth values back in capitals.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cells = sheet.getRange("A1:B1");
        cells.formulas = [["=sum(1,2)", "=if(true,1,2)"]];
        cells.load("formulas");
        await context.sync();
        return cells.formulas;
      },
      expected: { always: [["=SUM(1,2)", "=IF(TRUE,1,2)"]] },
    },
    byHand: { where: "W L M O", fallback: rereading },
  },
  {
    id: "formula-texts.names-as-they-were-defined",
    feature: "Range.formulas",
    input: "A formula names a defined name, a table and a column in other capitals.",
    excelDoes: "Gives them back as they are called.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A3").values = [["Peso"], [1], [2]];
        sheet.tables.add("A1:A3", true).name = "PesiDiProva";
        context.workbook.names.add("Aliquota", "=3");
        const cell = sheet.getRange("C1");
        cell.formulas = [["=SUM(pesidiprova[peso])*ALIQUOTA"]];
        cell.load("formulas");
        await context.sync();
        return cell.formulas;
      },
      expected: { always: [["=SUM(PesiDiProva[Peso])*Aliquota"]] },
    },
    byHand: { where: "W L M O", fallback: rereading },
  },
  {
    id: "formula-texts.quotes-where-they-are-needed",
    feature: "Range.formulas",
    input: "Sheets called `Prova`, `S1.00001` and `Due parole` are named in quotes.",
    excelDoes: "Gives the first back without quotes; the second begins like a cell, the third has a blank.",
    standing: "reported",
    sources: [quoting, "https://github.com/JanKallman/EPPlus/issues/363"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        context.workbook.worksheets.add("S1.00001");
        context.workbook.worksheets.add("Due parole");
        const cells = sheet.getRange("A2:C2");
        cells.formulas = [["='Prova'!A1", "='S1.00001'!A1", "='Due parole'!A1"]];
        cells.load("formulas");
        await context.sync();
        return cells.formulas;
      },
      expected: { always: [["=Prova!A1", "='S1.00001'!A1", "='Due parole'!A1"]] },
    },
  },
  {
    id: "formula-texts.this-row-becomes-at",
    feature: "Range.formulas",
    input: "`[#This Row]` is written into a table of two rows.",
    excelDoes: "Gives `[@Peso]` back, without the table's name.",
    standing: "documented",
    sources: [structured, thisRow, "https://github.com/JanKallman/EPPlus/issues/521", "https://github.com/dfinke/ImportExcel/issues/866"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B3").values = [
          ["Peso", "Doppio"],
          [1, ""],
          [2, ""],
        ];
        sheet.tables.add("A1:B3", true).name = "PesiDiProva";
        const cells = sheet.getRange("B2:B3");
        cells.formulas = [["=PesiDiProva[[#This Row],[Peso]]*2"], ["=PesiDiProva[[#This Row],[Peso]]*2"]];
        cells.load("formulas");
        await context.sync();
        return cells.formulas;
      },
      expected: { always: [["=[@Peso]*2"], ["=[@Peso]*2"]] },
    },
  },
  {
    id: "formula-texts.this-row-stays-in-one-row",
    feature: "Range.formulas",
    input: "`[#This Row]` is written into a table of one row.",
    excelDoes: "Leaves it as it is.",
    standing: "documented",
    sources: [structured, thisRow],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B2").values = [
          ["Peso", "Doppio"],
          [1, ""],
        ];
        sheet.tables.add("A1:B2", true).name = "PesiDiProva";
        const cell = sheet.getRange("B2");
        cell.formulas = [["=PesiDiProva[[#This Row],[Peso]]*2"]];
        cell.load("formulas");
        await context.sync();
        return cell.formulas;
      },
      expected: { always: [["=PesiDiProva[[#This Row],[Peso]]*2"]] },
    },
  },
  {
    id: "formula-texts.neighbouring-columns-of-the-row",
    feature: "Range.formulas",
    input: "A formula of a table sums two neighbouring columns of its row.",
    excelDoes: "Gives the table's name back with them.",
    standing: "documented",
    sources: ["https://support.microsoft.com/en-us/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8"],
    seenIn: "Excel 2016",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:C3").values = [
          ["da", "a", "Somma"],
          [1, 2, ""],
          [3, 4, ""],
        ];
        sheet.tables.add("A1:C3", true).name = "SommeDiProva";
        const cells = sheet.getRange("C2:C3");
        cells.formulas = [["=SUM(SommeDiProva[@[da]:[a]])"], ["=SUM(SommeDiProva[@[da]:[a]])"]];
        cells.load("formulas");
        await context.sync();
        return cells.formulas;
      },
      expected: { always: [["=SUM(SommeDiProva[@[da]:[a]])"], ["=SUM(SommeDiProva[@[da]:[a]])"]] },
    },
  },
  {
    id: "formula-texts.cells-of-a-table-stay-cells",
    feature: "Range.formulas",
    input: "A formula of a table refers to a cell of its row as `A2`.",
    excelDoes: "Makes no structured reference of it.",
    standing: "documented",
    sources: [structured],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:B3").values = [
          ["Peso", "Doppio"],
          [1, ""],
          [2, ""],
        ];
        sheet.tables.add("A1:B3", true);
        const cells = sheet.getRange("B2:B3");
        cells.formulas = [["=A2*2"], ["=A3*2"]];
        cells.load("formulas");
        await context.sync();
        return cells.formulas;
      },
      expected: { always: [["=A2*2"], ["=A3*2"]] },
    },
  },
  {
    id: "formula-texts.blanks-stay",
    feature: "Range.formulas",
    input: "A formula with blanks and a line break is written.",
    excelDoes: "Keeps them.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/en-us/openspecs/office_file_formats/ms-xls/38a4d7be-040b-4206-b078-62f5aeec72f3",
      "https://learn.microsoft.com/en-us/openspecs/office_file_formats/ms-xls/3ba6adc8-2581-4758-b322-29718f8ed125",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("B1");
        cell.formulas = [["=IF(A1 = 1,\n 2, 3)"]];
        cell.load("formulas");
        await context.sync();
        return cell.formulas;
      },
      expected: { always: [["=IF(A1 = 1,\n 2, 3)"]] },
    },
  },
  {
    id: "formula-texts.numbers-in-their-shortest-form",
    feature: "Range.formulas",
    input: "`=1.50+2.0` is written.",
    excelDoes: "Gives `=1.5+2` back.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.formulas = [["=1.50+2.0"]];
        cell.load("formulas");
        await context.sync();
        return cell.formulas;
      },
      expected: { always: [["=1.5+2"]] },
    },
    byHand: { where: "W L M O", fallback: rereading },
  },
  {
    id: "formula-texts.no-single-cell-sign-is-added",
    feature: "Range.formulas",
    input: "A function that wants one value is given a name, through `formulas`.",
    excelDoes:
      "Gives the formula back without `@`: `formulas` writes and reads as Excel with dynamic arrays does. `@` shows in formulas of files that were made without them.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays",
      "https://learn.microsoft.com/en-us/office/vba/excel/concepts/cells-and-ranges/range-formula-vs-formula2",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        context.workbook.names.add("Aliquota", sheet.getRange("A1"));
        const cell = sheet.getRange("B1");
        cell.formulas = [["=LEFT(Aliquota,2)"]];
        cell.load("formulas");
        await context.sync();
        return cell.formulas;
      },
      expected: { always: [["=LEFT(Aliquota,2)"]] },
    },
  },
  {
    id: "formula-texts.follow-a-renamed-sheet",
    feature: "Worksheet.name",
    input: "A sheet that a formula refers to gets another name.",
    excelDoes: "The formula names it by that, in quotes only where they are needed.",
    standing: "reported",
    sources: ["https://docs.infor.com/cpm/10.4.x/en-us/useradminlib/infor_cpm_excel_services_vb_user_guide/xhy1582886072807.html", quoting],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const other = context.workbook.worksheets.add("S1.00001");
        const cell = sheet.getRange("A1");
        cell.formulas = [["='S1.00001'!A1"]];
        other.name = "Biblioteca";
        cell.load("formulas");
        await context.sync();
        return cell.formulas;
      },
      expected: { always: [["=Biblioteca!A1"]] },
    },
  },
  {
    id: "formula-texts.apostrophe-is-not-given-back",
    feature: "Range.formulas",
    input: "A text that looks like a formula is written with an apostrophe before it.",
    excelDoes: "Gives the text back without the apostrophe, so that it would be a formula if it were written again as it was read.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/6687"],
    seenIn: "Excel on the web",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1");
        cell.formulas = [["'=SOMMA(A2)"]];
        cell.load("formulas");
        await context.sync();
        return cell.formulas;
      },
      expected: { always: [["=SOMMA(A2)"]] },
    },
  },
];
