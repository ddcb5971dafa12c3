/** Every text of the page around the grid, in both languages. */
const TEXTS = {
  title: { it: "Excel incorporato", en: "Embedded Excel" },
  newWorkbook: { it: "Cartella senza nome", en: "Untitled workbook" },
  open: { it: "Apri", en: "Open" },
  save: { it: "Salva", en: "Save" },
  undo: { it: "Annulla", en: "Undo" },
  redo: { it: "Ripeti", en: "Redo" },
  printPreview: { it: "Anteprima di stampa", en: "Print preview" },
  print: { it: "Stampa", en: "Print" },
  page: { it: "Pagina", en: "Page" },
  printedPage: { it: "Pagina come sarà stampata", en: "Page as it will be printed" },
  previousPage: { it: "Pagina precedente", en: "Previous page" },
  nextPage: { it: "Pagina successiva", en: "Next page" },
  ofPages: { it: "di {pages}", en: "of {pages}" },
  pageOf: { it: "Pagina {page} di {pages}", en: "Page {page} of {pages}" },
  wholePage: { it: "Pagina intera", en: "Whole page" },
  landscape: { it: "orizzontale", en: "landscape" },
  portrait: { it: "verticale", en: "portrait" },
  nothingToPrint: { it: "Il foglio è vuoto: non c'è niente da stampare.", en: "The sheet is empty: there is nothing to print." },
  nameBox: { it: "Casella del nome", en: "Name box" },
  formulaBar: { it: "Barra della formula", en: "Formula bar" },
  grid: { it: "Foglio {sheet}", en: "Sheet {sheet}" },
  sheetTabs: { it: "Fogli", en: "Sheets" },
  previousTabs: { it: "Fogli precedenti", en: "Previous sheets" },
  nextTabs: { it: "Fogli successivi", en: "Next sheets" },
  pane: { it: "Riquadro attività", en: "Task pane" },
  closePane: { it: "Chiudi il riquadro", en: "Close the pane" },
  ribbon: { it: "Barra multifunzione", en: "Ribbon" },
  unreadableManifest: {
    it: "Non posso leggere il manifesto del componente aggiuntivo, quindi la sua barra multifunzione manca: {reason}",
    en: "The add-in's manifest cannot be read, so its ribbon is missing: {reason}",
  },
  commandTimeout: {
    it: "«{command}» non ha finito entro cinque minuti. Quello che ha già scritto resta: controllalo e riprova.",
    en: "“{command}” has not finished within five minutes. What it has already written stays: look it over and try again.",
  },
  commandFailed: { it: "«{command}» si è interrotto: {reason}", en: "“{command}” has stopped: {reason}" },
  commandUnloadable: {
    it: "Il componente aggiuntivo non ha caricato i suoi comandi: «{command}» non può partire.",
    en: "The add-in has not loaded its commands: “{command}” cannot start.",
  },
  paneWidth: { it: "Larghezza del riquadro", en: "Width of the pane" },
  choices: { it: "Valori ammessi", en: "Allowed values" },
  showChoices: { it: "Mostra i valori ammessi", en: "Show the allowed values" },
  refused: {
    it: "Il valore non è ammesso in questa cella.",
    en: "This value is not allowed in this cell.",
  },
  keepAnyway: { it: "Lascia così", en: "Keep it" },
  retry: { it: "Riprova", en: "Try again" },
  cancel: { it: "Annulla", en: "Cancel" },
  zoom: { it: "Ingrandimento", en: "Zoom" },
  zoomIn: { it: "Ingrandisci", en: "Zoom in" },
  zoomOut: { it: "Riduci", en: "Zoom out" },
  close: { it: "Chiudi", en: "Close" },
  protectedCell: {
    it: "La cella è protetta: non si può modificare.",
    en: "The cell is protected and cannot be changed.",
  },
  unreadableFormula: {
    it: "C’è un problema con questa formula. Se non volevi scrivere una formula, metti davanti un apostrofo: '== si legge come testo.",
    en: "There is a problem with this formula. If it was not meant as one, put an apostrophe before it: '== is read as text.",
  },
  pasteOnMerged: {
    it: "Qui ci sono celle unite: per incollare, scegli celle che non lo sono, oppure separale prima.",
    en: "There are merged cells here: to paste, choose cells that are not merged, or unmerge them first.",
  },
  pasteOffSheet: {
    it: "Quello che incolli non ci sta: uscirebbe dal foglio. Scegli una cella più in alto o più a sinistra.",
    en: "What you paste does not fit: it would leave the sheet. Choose a cell higher up or further left.",
  },
  unreadableFile: { it: "Non posso aprire {file}: {reason}", en: "Cannot open {file}: {reason}" },
  unwritableFile: { it: "Non posso salvare {file}: {reason}", en: "Cannot save {file}: {reason}" },
  unknownPlace: { it: "{name} non è un indirizzo né un nome.", en: "{name} is neither an address nor a name." },
  dropHere: { it: "Lascia qui il file .xlsx", en: "Drop the .xlsx file here" },
} as const;

export type Language = "it" | "en";
export type TextKey = keyof typeof TEXTS;

/** A text of the page with its `{values}` filled in. */
export function text(key: TextKey, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return TEXTS[key][language].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

/** Italian for an Italian browser, else English; `?lang=it` or `?lang=en` in the address wins. */
export function pageLanguage(search: string, browser: string): Language {
  const asked = new URLSearchParams(search).get("lang");
  if (asked === "it" || asked === "en") return asked;
  return browser.toLowerCase().startsWith("it") ? "it" : "en";
}
