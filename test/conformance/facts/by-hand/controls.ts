import { handFact } from "./hand-fact";

/** *Controlli*: the view in the pane and the sheet. */
export const controlFacts = [
  handFact({
    id: "controls.ribbon-button-and-findings",
    feature: "Range.select",
    input: "Press *Controlli* in the tab *Cardine*, with the pane open on another view and with it closed; press a finding.",
    excelDoes: "The pane shows *Controlli*; a finding selects its cell also on a hidden column and behind frozen panes.",
    where: "W L M O",
    fallback: "One address for all buttons; the view is chosen in the pane.",
  }),
  handFact({
    id: "controls.ten-minutes-of-typing",
    feature: "Worksheet.onChanged",
    input: "Work for ten minutes with the pane on *Controlli* in a plan of 60 cards.",
    excelDoes: "Typing never waits; a finding comes and goes within a second of leaving the cell.",
    where: "W O",
    fallback: "Check on demand only.",
  }),
  handFact({
    id: "controls.links-of-the-sheet",
    feature: "HYPERLINK",
    input:
      "*Scrivi il foglio Controlli* in an Italian Excel, then press links of all kinds in *Dove* (a card, `Settore S3`, `S2.00002 S1.00002`, `Impostazioni`), also after a card's sheet has been renumbered and the sheet written anew; the same in LibreOffice.",
    excelDoes: "Each link selects its cell; there is no security warning and no broken reference.",
    where: "W L M O",
    fallback: "Links without `#`, or as hyperlinks of the cell (`src/sheets/checks/checks-sheet.ts`).",
  }),
  handFact({
    id: "controls.sheet-written-again",
    feature: "Worksheet.delete",
    input:
      "Press *Scrivi il foglio Controlli* again with that sheet in front, with its filter set, and with a formula elsewhere that speaks of its table.",
    excelDoes:
      "There is one sheet *Controlli*, in the same place, with *Novità* since the last; no repair message on the next opening; the formula shows `#RIF!`, as `docs/decisions.md` says.",
    where: "W L O",
    fallback: "Clear and write the old sheet.",
  }),
  handFact({
    id: "controls.levels-of-rules",
    feature: "Range.dataValidation",
    input: "In the list *In questo piano* of *Regole* on `Impostazioni` choose *avviso*, then *no*, then empty the cell; type `spento`.",
    excelDoes: "There are four choices; *Controlli* follows within a second; `spento` is refused with our sentence.",
    where: "W L M O",
    fallback: "An inline list.",
  }),
  handFact({
    id: "controls.finding-chosen-then-away",
    feature: "Range.select",
    input: "With the pane on *Controlli*, choose a finding, then click another cell, select several, follow a link, type.",
    excelDoes: "The finding keeps its place, the focus stays in the sheet, nothing typed is lost.",
    where: "W O",
    fallback: "Select without activating the sheet.",
  }),
];
