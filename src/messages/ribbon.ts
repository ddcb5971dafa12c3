/** What the ribbon's buttons say where there is no pane. */
export const ribbonMessages = {
  "ribbon.failed": { it: "Non si è potuto fare.", en: "This could not be done." },
  "ribbon.noCardInFront": {
    it: "Il foglio «{sheet}» non è una scheda obiettivo. Apri prima la scheda su cui vuoi lavorare.",
    en: "The sheet “{sheet}” is not an objective card. Open the card that you want to work on first.",
  },
  "ribbon.noCards": {
    it: "In questa cartella di lavoro non ci sono ancora schede obiettivo. Creane una con «Nuova scheda».",
    en: "This workbook has no objective cards yet. Make one with “New card”.",
  },
  "ribbon.lastCard": { it: "Dopo «{sheet}» non ci sono altre schede.", en: "There are no more cards after “{sheet}”." },
  "ribbon.firstCard": { it: "Prima di «{sheet}» non ci sono altre schede.", en: "There are no cards before “{sheet}”." },
} as const;
