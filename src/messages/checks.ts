/** What the checks of a plan say: what is wrong, with both values, and what to do. */
export const checkMessages = {
  "check.code.duplicate": {
    it: "Il codice {code} è di due obiettivi, «{other}» e «{title}». Rinumera il secondo.",
    en: "The code {code} belongs to two objectives, “{other}” and “{title}”. Renumber the second.",
  },
  "check.code.listedTwice": {
    it: "Il settore {sector} elenca {subject} due volte. Togli una delle due righe.",
    en: "Sector {sector} lists {subject} twice. Take one of the two rows out.",
  },
  "check.code.gap": {
    it: "Nel settore {sector} dopo {before} viene {after}: {missing} non c’è. Rinumera, o lascia il vuoto se l’obiettivo è stato tolto.",
    en: "In sector {sector} {before} is followed by {after}: {missing} is not there. Renumber, or leave the gap if the objective was dropped.",
  },
  "check.code.gapAtStart": {
    it: "Il settore {sector} comincia da {after}: {missing} non c’è. Rinumera, o lascia il vuoto se l’obiettivo è stato tolto.",
    en: "Sector {sector} begins with {after}: {missing} is not there. Renumber, or leave the gap if the objective was dropped.",
  },
  "check.code.shared": {
    it: "{subject} è condiviso con il settore {sector}, che non lo elenca. Aggiungilo ai pesi di {sector}, o togli {code} dal codice.",
    en: "{subject} is shared with sector {sector}, which does not list it. Add it to the weights of {sector}, or take {code} out of the code.",
  },
} as const;
