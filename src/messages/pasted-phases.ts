/** What could not be understood in a pasted table of phases. */
export const pastedPhasesMessages = {
  "paste.dateUnreadable": { it: "«{value}» non è una data: resta scritto così", en: "“{value}” is not a date: it stays as written" },
  "paste.otherYear": { it: "«{value}» non è dell'anno della sua colonna", en: "“{value}” is not of its column's year" },
  "paste.outsidePlan": {
    it: "«{value}» è fuori dagli anni del piano: non viene riportato",
    en: "“{value}” is outside the plan's years: it is left out",
  },
  "paste.weightUnreadable": { it: "«{value}» non è un peso: resta scritto così", en: "“{value}” is not a weight: it stays as written" },
  "paste.markUnreadable": {
    it: "«{value}» non è un segno che la fase è in corso: non viene riportato",
    en: "“{value}” is no mark that the phase runs: it is left out",
  },
  "paste.gap": {
    it: "la fase si interrompe qui: le date vanno dal primo all'ultimo mese segnato",
    en: "the phase pauses here: its dates go from the first month marked to the last",
  },
} as const;
