/** What the pane says where a plan file contradicts itself: what can be chosen, and what is settled. */
export const importMessages = {
  "import.heading": {
    it: "Il file si contraddice in {count} {count|punto|punti}",
    en: "The file contradicts itself in {count} {count|thing|things}",
  },
  "import.explanation": {
    it: "Per ogni tipo scegli che cosa vale: sotto vedi che cosa dirà il piano. Il foglio Importazione ne tiene nota.",
    en: "Choose for each kind what counts: below it you see what the plan will say. The sheet Importazione keeps a note of it.",
  },
  "import.explanation.settled": {
    it: "Qui sotto leggi che cosa dirà il piano. Il foglio Importazione ne tiene nota.",
    en: "Below you read what the plan will say. The sheet Importazione keeps a note of it.",
  },
  "import.kind": { it: "{kind} ({count})", en: "{kind} ({count})" },
  "import.usual": { it: "{answer} (consigliato)", en: "{answer} (recommended)" },

  "import.operational": { it: "Codice e obiettivo operativo", en: "Code and operational objective" },
  "import.operational.chain": { it: "Il codice segue la scheda", en: "The code follows the card" },
  "import.operational.code": { it: "La scheda segue il codice stampato", en: "The card follows the printed code" },
  "import.operational.alignment": { it: "Scheda e codice seguono il raccordo", en: "Card and code follow the alignment table" },

  "import.further": { it: "Altri obiettivi operativi", en: "Further operational objectives" },
  "import.further.both": { it: "Quelli della scheda e quelli del raccordo", en: "Those of the card and those of the alignment table" },
  "import.further.card": { it: "Solo quelli della scheda", en: "Only those of the card" },
  "import.further.alignment": { it: "Solo quelli del raccordo", en: "Only those of the alignment table" },

  "import.weight": { it: "Pesi", en: "Weights" },
  "import.weight.list": { it: "Vale la pagina del settore", en: "The sector’s page counts" },
  "import.weight.card": { it: "Vale la scheda", en: "The card counts" },

  "import.priority": { it: "Priorità", en: "Priorities" },
  "import.priority.card": { it: "Vale la scheda", en: "The card counts" },
  "import.priority.list": { it: "Vale la pagina del settore", en: "The sector’s page counts" },

  "import.title": { it: "Titoli scritti in modi diversi", en: "Titles worded differently" },
  "import.title.card": { it: "Vale la prima pagina della scheda", en: "The card’s first page counts" },
  "import.title.pages": { it: "Valgono le altre pagine della scheda", en: "The card’s other pages count" },
  "import.title.list": { it: "Vale la pagina del settore", en: "The sector’s page counts" },
  "import.title.alignment": { it: "Vale il raccordo", en: "The alignment table counts" },

  "import.otherTitle": { it: "Titoli che sono di un altro obiettivo", en: "Titles that belong to another objective" },
  "import.otherTitle.card": { it: "Vale la scheda", en: "The card counts" },
  "import.otherTitle.list": { it: "Vale la pagina del settore", en: "The sector’s page counts" },
  "import.otherTitle.alignment": { it: "Vale il raccordo", en: "The alignment table counts" },

  "import.resolved": { it: "Nel piano", en: "In the plan" },
  "import.all": { it: "Mostra tutti ({count})", en: "Show all ({count})" },
  "import.fewer": { it: "Mostra meno", en: "Show fewer" },
  "import.settled": { it: "Senza nulla da scegliere ({count})", en: "With nothing to choose ({count})" },
} as const;
