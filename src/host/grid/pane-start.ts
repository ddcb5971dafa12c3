import { installPageClient } from "../api/page-client";
import { pageLanguage } from "./texts";

/*
 * Start-up of the task pane beside the grid. It stands between Microsoft's client library and the pane's own bundle,
 * and is the only difference from the pane in Excel: what office.js would find in Excel, it finds in the page around the frame.
 */
const excel = window.parent.embeddedExcel;
if (!excel) throw new Error("The pane was opened outside the page of the embedded Excel.");
const displayLanguage = pageLanguage(location.search, navigator.language) === "it" ? "it-IT" : "en-US";
installPageClient(excel, { displayLanguage }, window);
