/** What the list of all cards and sheets says. */
export const finderMessages = {
  "finder.hint": { it: "Codice, titolo, settore, foglio", en: "Code, title, sector, sheet" },
  "finder.hint.areas": { it: "Area, riga, foglio", en: "Area, row, sheet" },
  "finder.list.areas": { it: "Aree e fogli", en: "Areas and sheets" },
  "finder.areas": { it: "Aree", en: "Areas" },
  "finder.found.areas": { it: "{count} {count|foglio|fogli}", en: "{count} {count|sheet|sheets}" },
  "finder.none.areas": {
    it: "Nessun foglio e nessuna riga con «{query}». Prova con una parola sola.",
    en: "No sheet and no row with “{query}”. Try a single word.",
  },
  "finder.clear": { it: "Cancella la ricerca", en: "Clear the search" },
  "finder.list": { it: "Schede e fogli", en: "Cards and sheets" },
  "finder.others": { it: "Altri fogli", en: "Other sheets" },
  "finder.found": { it: "{count} {count|scheda o foglio|schede e fogli}", en: "{count} {count|card or sheet|cards and sheets}" },
  "finder.none": {
    it: "Nessuna scheda e nessun foglio con «{query}». Prova con una parola sola o con il codice.",
    en: "No card and no sheet with “{query}”. Try a single word or the code.",
  },
  "finder.about.plan": {
    it: "Quadro del piano: a che punto è, che cosa manca",
    en: "The plan at a glance: how far it is, what is missing",
  },
  "finder.about.settings": { it: "Impostazioni del piano e regole dei controlli", en: "The plan’s settings and the rules of the checks" },
  "finder.about.strategy": { it: "Indirizzi, obiettivi strategici e operativi", en: "Lines, strategic and operational objectives" },
  "finder.about.sectors": { it: "Settori dell’ente e loro punti", en: "Sectors of the body and their points" },
  "finder.about.peg": { it: "Codici PEG", en: "PEG codes" },
  "finder.about.budget": { it: "Voci di bilancio", en: "Budget items" },
  "finder.about.register": { it: "Registro degli obiettivi", en: "Register of objectives" },
  "finder.about.lists": { it: "Voci degli elenchi a scelta", en: "Entries of the drop-down lists" },
  "finder.about.checks": { it: "Segnalazioni alla data dell’ultimo controllo", en: "What the last checks found" },
  "finder.about.importReport": { it: "Contraddizioni del file importato", en: "Contradictions of the imported file" },
} as const;
