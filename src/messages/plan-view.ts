/** What the view of the whole plan says. */
export const planViewMessages = {
  "plan.heading": { it: "Il piano in breve", en: "The plan in short" },
  "plan.period": { it: "{entity} · {first}–{last}", en: "{entity} · {first}–{last}" },
  "plan.oneYear": { it: "{entity} · {first}", en: "{entity} · {first}" },
  "plan.objectives": { it: "{count|obiettivo|obiettivi}", en: "{count|objective|objectives}" },
  "plan.cards": { it: "{count|scheda|schede}", en: "{count|card|cards}" },
  "plan.sectors": { it: "{count|settore|settori}", en: "{count|sector|sectors}" },
  "plan.targets": { it: "{count|obiettivo di area|obiettivi di area}", en: "{count|area target|area targets}" },
  "plan.sectorPoints": { it: "Pesi per settore", en: "Weights by sector" },
  "plan.refresh": { it: "Rileggi", en: "Read again" },
  "plan.toSheet": { it: "Vai al foglio {sheet}", en: "Go to sheet {sheet}" },
  "plan.noSectors": {
    it: "Non ci sono ancora settori. Scrivili nel foglio Settori, uno per riga, poi rileggi.",
    en: "There are no sectors yet. Write them on the sheet Settori, one a row, then read again.",
  },
  "plan.noCards": {
    it: "Non c’è ancora nessuna scheda. Le schede si aggiungono da «Nuova scheda», scegliendo l’obiettivo operativo: il codice viene da sé.",
    en: "There is no card yet. Add cards under “New card” by choosing the operational objective: the code comes by itself.",
  },
  "plan.notes": { it: "{count} {count|nota|note} di lettura", en: "{count} {count|note|notes} on reading" },

  "points.complete": { it: "100 punti", en: "100 points" },
  "points.missing": { it: "{missing|manca|mancano} {missing} {missing|punto|punti}", en: "{missing} {missing|point|points} missing" },
  "points.excess": { it: "{excess} {excess|punto|punti} di troppo", en: "{excess} {excess|point|points} too many" },
  "points.none": { it: "pesi non indicati", en: "no weights given" },
  "points.noObjectives": { it: "nessun obiettivo", en: "no objectives" },
  "points.incentive": { it: "solo incentivi", en: "incentives only" },
} as const;
