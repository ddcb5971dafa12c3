import { handFact } from "./hand-fact";

/** Tables of phases and registers get rows, by typing and from the pane, high enough for their texts. */
export const rowFacts = [
  handFact({
    id: "rows.typed-below-the-last",
    feature: "table",
    input: "Type below the last phase.",
    excelDoes: "The table grows; weight total, month formulas and bars cover the new row.",
    where: "W L M O",
    fallback: "A button in the pane adds the row.",
  }),
  handFact({
    id: "rows.of-two-added-cards",
    feature: "TableRowCollection.add",
    input: "*Aggiungi scheda* twice in one sector.",
    excelDoes:
      "The new rows of the register and the sector look, validate and colour like the others; *Gestisci regole* shows one rule a column.",
    where: "W L M O",
    fallback: "Write looks and rules of the row anew instead of copying the row above.",
  }),
  handFact({
    id: "rows.added-from-the-pane",
    feature: "Range.insert, ConditionalFormatCollection",
    input: "On a card without blank phase rows, add three phases from the pane.",
    excelDoes: "*Gestisci regole* shows one rule a block; drop-downs and bars are in the new rows; the printed area reaches the last row.",
    where: "W M O",
    fallback: "Create the rules anew from the plan after `rows` (`src/excel/edit/rows/row-steps.ts`).",
  }),
  handFact({
    id: "rows.added-and-undone-at-once",
    feature: "RunOptions.mergeUndoGroup",
    input: "On a card without blank phase rows, add three phases from the pane, then press Ctrl+Z once (a current Microsoft 365).",
    excelDoes: "The three rows are gone in one step.",
    where: "W M O",
    fallback: "The pane's own journal restores.",
  }),
  handFact({
    id: "rows.raised-for-long-texts",
    feature: "RangeFormat.rowHeight, RangeFormat.autofitRows",
    input:
      "With the pane open, paste 600 characters into *Finalità* and eight lines (Alt+Enter) into a phase; close the pane and write more into that phase.",
    excelDoes: "Both rows show all lines; without the pane the phase's row still grows.",
    where: "W M O",
    fallback: "Set heights of table rows by hand, as for merged fields (`src/excel/edit/rows/row-heights.ts`).",
  }),
  handFact({
    id: "rows.raised-and-undone",
    feature: "RangeFormat.rowHeight",
    input: "With the pane open, paste 600 characters into *Finalità*, then press Ctrl+Z twice.",
    excelDoes: "The height goes back, then the text; neither comes again by itself.",
    where: "W M O",
    fallback: "Raise the row without an undo step.",
  }),
];
