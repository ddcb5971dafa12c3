import { handFact } from "./hand-fact";

/** Codes of cards: typed over, copied, numbered anew. */
export const codeFacts = [
  handFact({
    id: "codes.pasted-over-and-undone",
    feature: "Worksheet.onChanged",
    input:
      "With the pane open, paste another code over *Codice*, *Settore*, *Numero* of a card and over a code in a sector's table; then press Ctrl+Z twice.",
    excelDoes:
      "The code is back within a second and the pane says so; the second undo leaves what was pasted, and *Controlli* tells of it.",
    where: "W M O",
    fallback: "List the cell in *Controlli* without putting it back.",
  }),
  handFact({
    id: "codes.number-typed-without-the-add-in",
    feature: "DataValidation.errorAlert",
    input: "Type over *Numero* of a card without the add-in.",
    excelDoes: "Excel warns and lets it through only after *Sì*.",
    where: "W L M O",
    fallback: "Refuse it (`stop`) in `src/sheets/card/card-sheet.ts`.",
  }),
  handFact({
    id: "codes.renumbered-and-taken-back",
    feature: "Worksheet.name",
    input:
      "*Rinumera…* in a sector with ten cards after a skipped number, then *Annulla* in the pane; the same in Excel 2021, which has no event of a sheet's name.",
    excelDoes:
      "Sheets, register, sector tables and links bear the new codes, then the old ones; the pane lists each objective once; Excel's own undo list is empty, as was said before.",
    where: "W L O",
    fallback: "Close and open the pane: it reads everything anew.",
  }),
  handFact({
    id: "codes.of-a-copied-card",
    feature: "Worksheet.copy",
    input: "Copy a card's sheet (*Sposta o copia*), then give the copy another *Numero*.",
    excelDoes: "*Controlli* tells of the code given twice, then of a card that no sector lists; the number typed stays.",
    where: "W M O",
    fallback: "",
  }),
];
