/** The parts of a card, and what a part lacks. */
export const completenessMessages = {
  "completeness.blank": { it: "da compilare", en: "to be filled in" },
  "completeness.unreadableDate": { it: "«{typed}» non è una data che si possa leggere", en: "“{typed}” is not a date that can be read" },
  "completeness.unknownOwner": {
    it: "il settore «{sector}» non è nel foglio Settori",
    en: "the sector “{sector}” is not on the sheet Settori",
  },
  "completeness.noCard": { it: "l’obiettivo non ha ancora una scheda", en: "the objective has no card yet" },
  "completeness.unknownOperational": {
    it: "«{operational}» non è nel foglio Strategia",
    en: "“{operational}” is not on the sheet Strategia",
  },
  "completeness.unlisted": { it: "nessun settore elenca l’obiettivo", en: "no sector lists the objective" },
  "completeness.sectorWeight": { it: "da assegnare: {sectors}", en: "to be given: {sectors}" },
  "completeness.noPeg": { it: "nessun codice PEG", en: "no PEG code" },
  "completeness.noAnswer": { it: "rispondi sì o no", en: "answer yes or no" },
  "completeness.noResults": { it: "nessun risultato atteso", en: "no expected result" },
  "completeness.targets": {
    it: "{count} {count|risultato|risultati} senza valore atteso",
    en: "{count} {count|result|results} without a target",
  },
  "completeness.noPhases": { it: "nessuna fase", en: "no phase" },
  "completeness.phaseDates": { it: "{count} {count|fase|fasi} senza date", en: "{count} {count|phase|phases} without dates" },
  "completeness.phaseWeights": { it: "fanno {total}, non {full}", en: "they make {total}, not {full}" },
} as const;
