import type { Fact } from "../../fact";
import { handFact } from "./hand-fact";

/** People type into cards: texts, dates, choices, points. */
export const draftingFacts: readonly Fact[] = [
  {
    id: "drafting.text-cells-keep-what-is-written",
    feature: "Range.numberFormat, Range.values",
    input:
      "Write `05.02.01`, `1/06`, `=x`, `1E5` into cells that have been formatted as text, as putting the demo plan into an Italian Excel does.",
    excelDoes: "They stand as typed, not as dates, formulas or numbers.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cells = sheet.getRange("A1:D1");
        cells.numberFormat = [["@", "@", "@", "@"]];
        cells.values = [["05.02.01", "1/06", "=x", "1E5"]];
        cells.load("values,valueTypes");
        await context.sync();
        return [...cells.values, ...cells.valueTypes];
      },
      expected: {
        always: [
          ["05.02.01", "1/06", "=x", "1E5"],
          ["String", "String", "String", "String"],
        ],
      },
    },
    byHand: { where: "W", fallback: "`@` before values is not enough: write an apostrophe." },
  },
  handFact({
    id: "drafting.apostrophes-and-equals-signs",
    feature: "Range.values",
    input: "Set up a plan file with a title that begins with an apostrophe (`'ndrangheta`) and one that begins with `=`.",
    excelDoes: "Both stand as in the file, with one apostrophe and no formula.",
    where: "W L M O",
    fallback:
      "Excel takes an apostrophe in a cell formatted as text otherwise: change `literalText` in `src/excel/write/cell-contents.ts`.",
  }),
  handFact({
    id: "drafting.months-typed",
    feature: "Range.values",
    input: "In a phase type `gennaio`, `gen`, `sett`, `15/05`, `15/05/2026`, `gennaio 2021`.",
    excelDoes: "The bar covers the right months of the column's year.",
    where: "W M O",
    fallback: "The month formula reads the cell's type: report the value and what `ISTEXT` says of it.",
  }),
  handFact({
    id: "drafting.months-typed-in-other-regions",
    feature: "Range.values",
    input:
      "In a phase type `gennaio`, `gen`, `sett`, `15/05`, `15/05/2026`, `gennaio 2021` with Windows' short date set to `yyyy-MM-dd`, and to English (US).",
    excelDoes: "The bar covers the right months of the column's year.",
    where: "W L",
    fallback: "The month formula reads the cell's type: report the value and what `ISTEXT` says of it.",
  }),
  handFact({
    id: "drafting.rows-columns-and-sorting",
    feature: "Range.insert, Table.sort",
    input: "Insert a row above the phases and a column left of the card; sort the register.",
    excelDoes: "Names still point to their fields, and the card reads back.",
    where: "W L M O",
    fallback: "*Verifica e ripara* writes the names anew.",
  }),
  handFact({
    id: "drafting.undo-of-typing",
    feature: "undo",
    input: "Undo after typing in a card; undo after *Aggiungi scheda*.",
    excelDoes: "Typing is undone step by step; what the add-in did is not promised to be undone.",
    where: "W M",
    fallback: "The pane's own journal.",
  }),
  handFact({
    id: "drafting.drop-down-lists",
    feature: "Range.dataValidation",
    input: "Pick from the lists: operational objective, sector, priority, PEG.",
    excelDoes: "The lists open and hold all rows; prompts show.",
    where: "W L M O",
    fallback: "An inline list where it is short.",
  }),
  handFact({
    id: "drafting.button-while-typing",
    feature: "RunOptions.delayForCellEdit",
    input: "Press a button of the pane while typing in a cell.",
    excelDoes: "The operation waits until the cell is left, or says why not.",
    where: "W L M O",
    fallback: "A sentence asks to press Enter.",
  }),
  handFact({
    id: "drafting.total-of-points-changed",
    feature: "Style.numberFormat",
    input: "Change `PuntiTotali` to 1000 in a plan of before.",
    excelDoes:
      "Sectors, cards and pane speak of 1000 and of what is missing; cells still show `%` until the style *Cardine punti* is changed in *Stili cella*.",
    where: "W L M O",
    fallback: "Write the styles anew from the pane.",
  }),
];
