import { emptyWorkbook } from "../../../xlsx/workbook-data";
import type { ShowDialog } from "../../api/office/dialogs";
import { createEmbeddedExcel, type EmbeddedExcel } from "../../api/embedded-excel";
import { themeOfAddress } from "../../api/office/office-theme";
import { Page } from "./page";
import { pageTroubles, pageVariant } from "./page-variant";
import { pageLanguage } from "./texts";

declare global {
  interface Window {
    /** The Excel behind this page; the start-up of the add-in's pages reaches it through its parent window. */
    embeddedExcel?: EmbeddedExcel;
    /** Shows a dialog of the add-in; its pages reach it in the same way. */
    showOfficeDialog?: ShowDialog;
  }
}

const root = document.getElementById("page");
if (!root) throw new Error("The page has no element with the id page.");

for (const sheet of [
  new URL("../page.css", import.meta.url),
  new URL("../grid.css", import.meta.url),
  new URL("../ribbon.css", import.meta.url),
  new URL("../print.css", import.meta.url),
]) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = sheet.href;
  link.addEventListener("load", () => page.grid.redraw());
  document.head.append(link);
}

const language = pageLanguage(location.search, navigator.language);
document.documentElement.lang = language;
// Sheets are paper in every theme, as in Excel: what stands around them is dark.
document.documentElement.dataset.theme = themeOfAddress(location.search);

const page = new Page(
  root,
  {
    language,
    addIn: {
      manifest: "manifest.xml",
      pane: "taskpane.html",
      pages: { "taskpane.html": "taskpane-embedded.html", "commands.html": "commands-embedded.html" },
    },
    host: (data) => {
      window.embeddedExcel = createEmbeddedExcel({
        data,
        variant: pageVariant(location.search),
        troubles: pageTroubles(location.search),
        locale: language === "it" ? "it-IT" : "en-US",
        excelApi: "1.20",
      });
      return window.embeddedExcel.workbook;
    },
  },
  emptyWorkbook(),
);
window.showOfficeDialog = (...dialog) => page.dialog.show(...dialog);
