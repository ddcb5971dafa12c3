import { handFact } from "./hand-fact";

/** The add-in comes into Excel, speaks its language and needs nobody else. */
export const installingFacts = [
  handFact({
    id: "installing.sideloaded-on-the-desktop",
    feature: "manifest",
    input: "`npm run sideload`; restart Excel.",
    excelDoes:
      "There is a tab *Cardine* with *Apri Cardine*; icons are sharp at 100 %, 150 %, 200 % and in the dark theme; the pane opens.",
    where: "W L M",
    fallback: "Register it by hand: shared folder (W), `wef` folder (M).",
  }),
  handFact({
    id: "installing.uploaded-on-the-web",
    feature: "manifest",
    input: "Upload `manifest.xml`.",
    excelDoes: "There is the tab, as on the desktop, and no message about the manifest.",
    where: "O",
    fallback: "`npx office-addin-manifest validate manifest.xml` (asks a Microsoft service).",
  }),
  handFact({
    id: "installing.language-of-excel",
    feature: "Office.context.displayLanguage",
    input: "Open Excel in English, then in Italian.",
    excelDoes: "Tab, button and pane follow the language.",
    where: "W L M O",
    fallback: "The pane offers the language itself.",
  }),
  handFact({
    id: "installing.without-a-network",
    feature: "manifest",
    input: "Pull the network cable after the pane has loaded; watch the network in the developer tools.",
    excelDoes: "Everything works, and nothing is requested from elsewhere.",
    where: "W",
    fallback: "Host office.js ourselves.",
  }),
  handFact({
    id: "installing.settings-lost-on-closing",
    feature: "Workbook.settings",
    input: "Close and open the file twice.",
    excelDoes: "Nothing that matters is gone: none of it was kept in settings or XML parts.",
    where: "M",
    fallback: "Keep it in cells.",
  }),
];
