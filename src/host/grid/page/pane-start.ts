import { CommandFunctions } from "../../api/office/command-functions";
import { themeOfAddress } from "../../api/office/office-theme";
import { installPageClient } from "../../api/page-client";
import { stepOutOfFrame } from "../drawing/regions";
import { pageLanguage } from "./texts";

/*
 * Start-up of a page of the add-in (the task pane, the function file) beside the grid. It stands between Microsoft's client library
 * and the add-in's own bundle, and is the only difference from the page in Excel: what office.js would find in Excel, it finds in
 * the page around the frame.
 */
const excel = window.parent.embeddedExcel;
if (!excel) throw new Error("This page of the add-in was opened outside the page of the embedded Excel.");
const displayLanguage = pageLanguage(location.search, navigator.language) === "it" ? "it-IT" : "en-US";
const functions = new CommandFunctions();
const { showOfficeDialog } = window.parent;
const leave = installPageClient(
  excel,
  { displayLanguage, functions, theme: themeOfAddress(location.search), ...(showOfficeDialog && { showDialog: showOfficeDialog }) },
  window,
);
window.commandFunctions = functions;
window.addEventListener("pagehide", leave);
stepOutOfFrame(window);
