import type { Fact } from "../fact";

const style = "https://learn.microsoft.com/javascript/api/excel/excel.style";
const collection = "https://learn.microsoft.com/javascript/api/excel/excel.stylecollection";
const format = "https://learn.microsoft.com/javascript/api/excel/excel.rangeformat";
const border = "https://learn.microsoft.com/javascript/api/excel/excel.rangeborder";
const nullInAnswers =
  "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-property-values-in-the-response";

/** Named styles, and the looks of cells. */
export const styleFacts: readonly Fact[] = [
  {
    id: "styles.added-applied-told",
    feature: "StyleCollection.add, StyleCollection.getItem, StyleCollection.items, Style.name, Range.style, Workbook.styles",
    input: "A style is added and given to a range; a range of which it is a part is asked for its style.",
    excelDoes: "Lists the style, tells it of its cells and null where cells differ.",
    standing: "documented",
    sources: [style, collection, "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const { styles } = context.workbook;
        styles.add("Prova stile");
        sheet.getRange("A1").style = "Prova stile";
        const styled = sheet.getRange("A1").load("style");
        const mixed = sheet.getRange("A1:B1").load("style");
        styles.load("items/name");
        await context.sync();
        return [styled.style, mixed.style, styles.items.filter(({ name }) => name === "Prova stile").length];
      },
      expected: { always: ["Prova stile", null, 1] },
    },
  },
  {
    id: "styles.names-are-unique",
    feature: "StyleCollection.add, StyleCollection.getItemOrNullObject",
    input: "A style is added twice, and one that is not there is asked for.",
    excelDoes: "Refuses the second; gives a null object.",
    standing: "documented",
    sources: [collection, "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const { styles } = context.workbook;
        styles.add("Prova doppio");
        const missing = styles.getItemOrNullObject("Prova che non c'è");
        await context.sync();
        styles.add("Prova doppio");
        return [
          missing.isNullObject,
          await context.sync().then(
            () => "added",
            () => "refused",
          ),
        ];
      },
      expected: { always: [true, "refused"] },
    },
  },
  {
    id: "styles.unknown-style",
    feature: "Range.style",
    input: "A range is given a style that the workbook has not.",
    excelDoes: "Refuses it.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").style = "Prova che non c'è";
        return context.sync().then(
          () => "taken",
          () => "refused",
        );
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "styles.cells-follow-their-style",
    feature:
      "Style.numberFormat, Style.font, Style.fill, Style.borders, Style.horizontalAlignment, Style.verticalAlignment, Style.wrapText, Style.indentLevel, Style.textOrientation, Style.locked",
    input: "A cell has a style; then every part of the style is changed.",
    excelDoes: "Gives the cell the new look at once.",
    standing: "documented",
    sources: [style, "https://learn.microsoft.com/en-us/openspecs/office_file_formats/ms-xls/f9425d3f-1275-45be-8389-bf80f65b56b7"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        context.workbook.styles.add("Prova segue");
        const cell = sheet.getRange("B2");
        cell.style = "Prova segue";
        await context.sync();
        const changed = context.workbook.styles.getItem("Prova segue");
        changed.numberFormat = "0.00";
        changed.font.bold = true;
        changed.font.italic = true;
        changed.font.size = 14;
        changed.font.color = "#C00000";
        changed.fill.color = "#DDEBF7";
        changed.horizontalAlignment = "Left";
        changed.verticalAlignment = "Top";
        changed.wrapText = true;
        changed.indentLevel = 2;
        changed.textOrientation = 90;
        changed.locked = false;
        const bottom = changed.borders.getItem("EdgeBottom");
        bottom.style = "Continuous";
        bottom.weight = "Medium";
        bottom.color = "#0F6CBD";
        const line = cell.format.borders.getItem("EdgeBottom").load("style,weight,color");
        cell.load(
          "numberFormat,format/font/bold,format/font/italic,format/font/size,format/font/color,format/fill/color,format/protection/locked",
        );
        cell.format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation");
        await context.sync();
        const { font, fill, protection } = cell.format;
        return [
          [cell.numberFormat[0]?.[0], font.bold, font.italic, font.size, font.color, fill.color, protection.locked],
          [
            cell.format.horizontalAlignment,
            cell.format.verticalAlignment,
            cell.format.wrapText,
            cell.format.indentLevel,
            cell.format.textOrientation,
          ],
          [line.style, line.weight, line.color],
        ];
      },
      expected: {
        always: [
          ["0.00", true, true, 14, "#C00000", "#DDEBF7", false],
          ["Left", "Top", true, 2, 90],
          ["Continuous", "Medium", "#0F6CBD"],
        ],
      },
    },
  },
  {
    id: "styles.deleted-style-leaves-its-cells",
    feature: "Style.delete",
    input: "A style with a fill, worn by a cell, is deleted.",
    excelDoes: "Takes it from the cells too: the fill is gone; the style is told as null on the desktop, as Normal on the web.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/6407"],
    seenIn: "Windows 2511, web",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const { styles } = context.workbook;
        styles.add("Prova via");
        styles.getItem("Prova via").fill.color = "#FFFF00";
        const cell = sheet.getRange("A1");
        cell.values = [["resta"]];
        cell.style = "Prova via";
        await context.sync();
        styles.getItem("Prova via").delete();
        await context.sync();
        cell.load("values,style,format/fill/color");
        const gone = styles.getItemOrNullObject("Prova via");
        await context.sync();
        return [gone.isNullObject, cell.values[0]?.[0], cell.format.fill.color === "#FFFF00", cell.style === "Prova via"];
      },
      expected: { always: [true, "resta", false, false] },
    },
  },
  {
    id: "styles.normal-stays",
    feature: "Style.delete",
    input: "The style Normal is deleted.",
    excelDoes: "Refuses: every workbook has it.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/openspecs/office_file_formats/ms-xlsb/12e53ebe-f270-4beb-af3f-5ffde9494495"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const plain = sheet.getRange("A1").load("style");
        await context.sync();
        context.workbook.styles.getItem(plain.style).delete();
        return context.sync().then(
          () => "deleted",
          () => "refused",
        );
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "styles.indent-and-turning",
    feature: "Style.indentLevel, Style.textOrientation",
    input: "Indents of 250 and 251, and turnings of 90, 180 and 91 are set.",
    excelDoes: "Takes indents to 250 and turnings from -90 to 90, and 180 for letters one above the other.",
    standing: "documented",
    sources: [format],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cell = sheet.getRange("A1").format;
        const outcomes: string[] = [];
        for (const change of [
          () => (cell.indentLevel = 250),
          () => (cell.indentLevel = 251),
          () => (cell.textOrientation = 90),
          () => (cell.textOrientation = 180),
          () => (cell.textOrientation = 91),
        ]) {
          change();
          outcomes.push(
            await context.sync().then(
              () => "taken",
              () => "refused",
            ),
          );
        }
        return outcomes;
      },
      expected: { always: ["taken", "refused", "taken", "taken", "refused"] },
    },
  },
  {
    id: "styles.borders-by-side",
    feature: "RangeBorderCollection.getItem, RangeBorder.style, RangeBorder.weight, RangeBorder.color",
    input: "A range's upper edge gets a thick blue line; its cells are asked for theirs, and an unknown side is asked for.",
    excelDoes: "Draws it along the upper cells only; a side without a line says None; refuses the unknown side.",
    standing: "documented",
    sources: [border, "https://learn.microsoft.com/javascript/api/excel/excel.borderindex"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const top = sheet.getRange("B2:C4").format.borders.getItem("EdgeTop");
        top.style = "Continuous";
        top.weight = "Thick";
        top.color = "#0000FF";
        const upper = sheet.getRange("C2").format.borders.getItem("EdgeTop").load("style,weight,color");
        const lower = sheet.getRange("C3").format.borders.getItem("EdgeTop").load("style");
        await context.sync();
        sheet
          .getRange("B2")
          .format.borders.getItem("EdgeMiddle" as "EdgeTop")
          .load("style");
        return [
          upper.style,
          upper.weight,
          upper.color,
          lower.style,
          await context.sync().then(
            () => "taken",
            () => "refused",
          ),
        ];
      },
      expected: { always: ["Continuous", "Thick", "#0000FF", "None", "refused"] },
    },
  },
  {
    id: "styles.mixed-looks",
    feature: "RangeFont.bold, RangeFont.italic, RangeFont.size, FormatProtection.locked, FormatProtection.load, RangeFormat.protection",
    input: "One of two cells is bold, italic, larger and unlocked; both are asked together.",
    excelDoes: "Answers null for each.",
    standing: "documented",
    sources: [nullInAnswers, "https://learn.microsoft.com/javascript/api/excel/excel.formatprotection"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const one = sheet.getRange("A1").format;
        one.font.bold = true;
        one.font.italic = true;
        one.font.size = 20;
        one.protection.locked = false;
        const both = sheet.getRange("A1:B1").format;
        both.font.load("bold,italic,size");
        both.protection.load("locked");
        await context.sync();
        return [both.font.bold, both.font.italic, both.font.size, both.protection.locked];
      },
      expected: { always: [null, null, null, null] },
    },
  },
  {
    id: "styles.colours-by-name",
    feature: "RangeFont.color, RangeFill.color, RangeFill.clear",
    input: "A font is made orange by that word, a fill #ddebf7; then the fill is cleared.",
    excelDoes: "Tells colours as #RRGGBB in capitals, and white where there is no fill.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/javascript/api/excel/excel.rangefill",
      "https://learn.microsoft.com/javascript/api/excel/excel.rangefont",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const { font, fill } = sheet.getRange("A1").format;
        font.color = "orange";
        fill.color = "#ddebf7";
        font.load("color");
        fill.load("color");
        await context.sync();
        const set = [font.color, fill.color];
        fill.clear();
        fill.load("color");
        await context.sync();
        return [...set, fill.color];
      },
      expected: { always: ["#FFA500", "#DDEBF7", "#FFFFFF"] },
    },
  },
];
