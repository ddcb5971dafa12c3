/** Start-up of the pane: waits for Office, then renders in its language and theme. The only file here that knows Office. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { languageOfTag, sentence } from "../messages/known";
import { Pane } from "./pane";
import { viewOfAddress } from "./shell/views";
import { paneThemeFor } from "./theme";
import { workbookOperations } from "./workbook-operations";

async function start(): Promise<void> {
  const root = document.getElementById("pane");
  if (!root) throw new Error("The page has no element with the id pane.");
  const { host } = await Office.onReady();
  const language = languageOfTag(host ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  if (String(host) !== "Excel") {
    root.textContent = sentence("pane.outsideExcel", {}, language);
    return;
  }
  const operations = workbookOperations();
  createRoot(root).render(
    <StrictMode>
      <Pane
        language={language}
        themeNow={() => paneThemeFor(Office.context.officeTheme)}
        operations={operations}
        firstView={viewOfAddress(window.location.search)}
      />
    </StrictMode>,
  );
}

void start();
