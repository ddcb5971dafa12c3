import { handFact } from "./hand-fact";

/** A plan becomes a workbook, which then lives without the add-in. */
export const settingUpFacts = [
  handFact({
    id: "setting-up.demo-plan",
    feature: "WorksheetCollection.add",
    input: "Put the demo plan into an empty workbook.",
    excelDoes: "All sheets appear in order, without an error in the pane, in under a minute.",
    where: "W L M O",
    fallback: "Smaller chunks in the gateway.",
  }),
  handFact({
    id: "setting-up.sixty-cards-on-the-web",
    feature: "RequestContext.sync",
    input: "Set up a plan of 60 cards.",
    excelDoes: "No request above 5 MB is refused; the page stays usable.",
    where: "O",
    fallback: "Smaller chunks.",
  }),
  handFact({
    id: "setting-up.sixty-cards-on-the-desktop",
    feature: "RequestContext.sync",
    input: "Set up a plan of 60 cards.",
    excelDoes: "The pane never freezes Excel for 5 seconds (Excel would restart all add-ins).",
    where: "W M",
    fallback: "Read and hash in a worker.",
  }),
  handFact({
    id: "setting-up.stopped-half-way",
    feature: "Worksheet.delete",
    input: "Stop a set-up of 60 cards half-way.",
    excelDoes: "The sheets that were added are gone, and the sentence says so.",
    where: "W O",
    fallback: "Close without saving.",
  }),
  handFact({
    id: "setting-up.refused-beforehand",
    feature: "WorkbookProtection.protected, WorksheetProtection.protected, Workbook.readOnly",
    input: "Try it in a workbook whose structure is protected, with a protected card, in a read-only file.",
    excelDoes: "Each is refused before anything is written, with a sentence that names it.",
    where: "W",
    fallback: "",
  }),
  handFact({
    id: "setting-up.without-the-add-in",
    feature: "workbook",
    input: "Save, close, open without the add-in.",
    excelDoes: "Formulas, bars, totals and the mark of today are live.",
    where: "W L M O",
    fallback: "",
  }),
  handFact({
    id: "setting-up.built-on-the-command-line",
    feature: "workbook",
    input: "Open a workbook made by `cardine build`.",
    excelDoes: "There is no repair message; all styles, names, validations and print set-ups are there.",
    where: "W L",
    fallback: "Compare with the same file saved by Excel.",
  }),
];
