/** What the task pane says around its views. */
export const paneMessages = {
  "pane.name": { it: "Cardine", en: "Cardine" },
  "pane.reading": { it: "Lettura della cartella di lavoro…", en: "Reading the workbook…" },
  "pane.views": { it: "Viste del piano", en: "Views of the plan" },
  "pane.retry": { it: "Riprova", en: "Try again" },
  "pane.back": { it: "Indietro", en: "Back" },
  "pane.outsideExcel": {
    it: "Questa pagina lavora dentro Excel. Apri Cardine dalla barra multifunzione di Excel.",
    en: "This page works inside Excel. Open Cardine from the ribbon of Excel.",
  },

  "tab.plan": { it: "Piano", en: "Plan" },
  "tab.newCard": { it: "Nuova scheda", en: "New card" },

  "remarks.code": { it: "Codici", en: "Codes" },
  "remarks.weight": { it: "Pesi", en: "Weights" },
  "remarks.title": { it: "Titoli", en: "Titles" },
  "remarks.priority": { it: "Priorità", en: "Priorities" },
  "remarks.card": { it: "Schede ed elenchi", en: "Cards and lists" },
  "remarks.tree": { it: "Strategia", en: "Strategy" },
  "remarks.alignment": { it: "Raccordo", en: "Alignment" },
  "remarks.phases": { it: "Fasi", en: "Phases" },
  "remarks.text": { it: "Testi", en: "Texts" },
  "remarks.other": { it: "Altro", en: "Other" },
  "remarks.reading": { it: "Lettura dei fogli", en: "Reading of the sheets" },
  "remarks.group": { it: "{group} ({count})", en: "{group} ({count})" },
  "remarks.more": { it: "Mostra le altre {count}", en: "Show the other {count}" },
} as const;
