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
    id: "pane.every-ribbon-button",
    feature: "manifest",
    input: "Press every button of the tab *Cardine*, with the pane open and closed.",
    excelDoes:
      "There is one pane only, which changes its view (Excel on the web once refused a shared pane id); *Aggiungi fase* and the card buttons act without it; on `Piano` *Aggiungi fase* opens a small window that says why not.",
    where: "W L M O",
    fallback: "A pane id of its own for each button in `manifest.xml`.",
  }),
];
