import { handFact } from "./hand-fact";

/** The pane and the buttons of the ribbon. */
export const paneFacts = [
  handFact({
    id: "pane.contrast-zoom-and-narrator",
    feature: "task pane",
    input: "Use the pane in Windows' contrast themes, at 200 % zoom, with the keyboard alone, with Narrator.",
    excelDoes: "The pane is usable, the focus visible, every control named.",
    where: "W",
    fallback: "",
  }),
  handFact({
    id: "pane.theme-changed",
    feature: "Office.context.officeTheme",
    input: "Change to Office's dark theme while the pane is open.",
    excelDoes: "The pane follows when it gets the focus.",
    where: "W M O",
    fallback: "Reload the pane.",
  }),
  handFact({
    id: "pane.sheet-renamed-and-hidden",
    feature: "Worksheet.onNameChanged, Worksheet.onVisibilityChanged",
    input: "Rename and hide a sheet while the pane is open (ExcelApi 1.14 and 1.17).",
    excelDoes: "The pane knows it at once, or when it gets the focus.",
    where: "W O",
    fallback: "Read again when the pane gets the focus.",
  }),
  handFact({
    id: "pane.keyboard-goes-to-the-cell",
    feature: "task pane",
    input: "On *Scheda* press something that is missing, and type at once.",
    excelDoes:
      "On the web what is typed comes into the cell, as it does after selecting a named range (office-js #2576); on the desktop no add-in can hand the keyboard over (office-js #5050), and the pane says that F6 leads to the cell.",
    where: "W M O",
    fallback: "Take `leavePane` out; F6 leads to the sheet everywhere.",
  }),
  handFact({
    id: "pane.list-of-cards-by-ctrl-k",
    feature: "task pane",
    input: "Press Ctrl+K in the pane, then in a cell.",
    excelDoes: "In the pane the list of cards and sheets opens; in a cell Excel's own dialog for links.",
    where: "W L M O",
    fallback: "Another key in `finder-button.tsx`; the button in the header stays.",
  }),
  handFact({
    id: "pane.every-ribbon-button",
    feature: "manifest",
    input: "Press every button of the tab *Cardine*, with the pane open and closed.",
    excelDoes:
      "There is one pane only, which changes its view (Excel on the web once refused a shared pane id); *Aggiungi fase* and the card buttons act without it; on `Piano` *Aggiungi fase* opens a small window that says why not.",
    where: "W L M O",
    fallback: "A pane id of its own for each button in `manifest.xml`.",
  }),
];
