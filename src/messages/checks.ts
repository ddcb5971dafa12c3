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
    it: "Nel settore {sector} dopo {before} viene {after}, senza {missing}. Rinumera, o lascia il vuoto se l’obiettivo è stato tolto.",
    en: "In sector {sector} {before} is followed by {after}, without {missing}. Renumber, or leave the gap if the objective was dropped.",
  },
  "check.code.gapAtStart": {
    it: "Il settore {sector} comincia da {after}, senza {missing}. Rinumera, o lascia il vuoto se l’obiettivo è stato tolto.",
    en: "Sector {sector} begins with {after}, without {missing}. Renumber, or leave the gap if the objective was dropped.",
  },
  "check.code.shared": {
    it: "{subject} è condiviso con il settore {sector}, che non lo elenca. Aggiungilo ai pesi di {sector}, o togli {code} dal codice.",
    en: "{subject} is shared with sector {sector}, which does not list it. Add it to the weights of {sector}, or take {code} out of the code.",
  },
  "check.tree.unknown": {
    it: "L’obiettivo operativo {operational} non è nella strategia. Aggiungilo al foglio Strategia o scegline un altro sulla scheda.",
    en: "Operational objective {operational} is not in the strategy. Add it to the sheet Strategia or choose another on the card.",
  },
  "check.tree.unknownPlace": {
    it: "{operational} non è nella strategia. Aggiungilo al foglio Strategia o scegli un’altra voce sulla scheda.",
    en: "{operational} is not in the strategy. Add it to the sheet Strategia or choose another entry on the card.",
  },
  "check.tree.missingPlace": {
    it: "Manca il posto nella strategia, e con esso l’inizio del codice. Sceglilo sulla scheda.",
    en: "The place in the strategy is missing, and with it the beginning of the code. Choose it on the card.",
  },
  "check.tree.missing": {
    it: "Manca l’obiettivo operativo, e con esso l’inizio del codice. Sceglilo sulla scheda.",
    en: "The operational objective is missing, and with it the beginning of the code. Choose it on the card.",
  },
  "check.card.missing": {
    it: "Il settore {sector} elenca «{title}», che non ha una scheda. Crea la scheda o togli la riga.",
    en: "Sector {sector} lists “{title}”, which has no card. Create the card or take the row out.",
  },
  "check.card.unknown": {
    it: "Il settore {sector} elenca {code}, che non è il codice di nessun obiettivo. Rimetti il codice giusto o togli la riga.",
    en: "Sector {sector} lists {code}, which is no objective’s code. Put the right code back or take the row out.",
  },
  "check.card.unlisted": {
    it: "«{title}» ha una scheda, ma nessun settore lo elenca. Aggiungilo al settore {sector} con il suo peso.",
    en: "“{title}” has a card, but no sector lists it. Add it to sector {sector} with its weight.",
  },
  "check.weight.tooLow": {
    it: "I pesi del settore {sector} fanno {total}, non {full}: {points|manca|mancano} {points} {points|punto|punti}. Distribuiscili fra gli obiettivi.",
    en: "The weights of sector {sector} total {total}, not {full}: {points} {points|point is|points are} missing. Spread them over the objectives.",
  },
  "check.weight.tooHigh": {
    it: "I pesi del settore {sector} fanno {total}, non {full}: {points} {points|punto|punti} di troppo. Toglili dagli obiettivi.",
    en: "The weights of sector {sector} total {total}, not {full}: {points} {points|point|points} too many. Take them off the objectives.",
  },
  "check.code.moved": {
    it: "Il settore {sector} elenca {listed}, senza scheda; la scheda {card}, che nessun settore elenca, ha lo stesso titolo «{title}». Se è lo stesso obiettivo, tieni un solo codice.",
    en: "Sector {sector} lists {listed}, without a card; the card {card}, which no sector lists, has the same title “{title}”. If it is the same objective, keep one code.",
  },
  "check.weight.rounded.phases": {
    it: "I pesi delle fasi fanno {total} e non {full} perché sono arrotondati. Assegna il resto a uno di essi.",
    en: "The weights of the phases make {total}, not {full}, since each is rounded. Give the rest to one of them.",
  },
  "check.percent.fractions.phases": {
    it: "I pesi delle fasi fanno {total} e non {full}: sembrano percentuali scritte come frazioni, per esempio 0,3 per 30 %. Scrivi i punti, che insieme fanno {full}.",
    en: "The weights of the phases make {total}, not {full}: they look like percentages written as fractions, such as 0.3 for 30%. Type the points, which make {full} together.",
  },
  "check.weight.rounded.expectedResults": {
    it: "I pesi dei risultati attesi fanno {total} e non {full} perché sono arrotondati. Assegna il resto a uno di essi.",
    en: "The weights of the expected results make {total}, not {full}, since each is rounded. Give the rest to one of them.",
  },
  "check.percent.fractions.expectedResults": {
    it: "I pesi dei risultati attesi fanno {total} e non {full}: sembrano percentuali scritte come frazioni, per esempio 0,3 per 30 %. Scrivi i punti, che insieme fanno {full}.",
    en: "The weights of the expected results make {total}, not {full}: they look like percentages written as fractions, such as 0.3 for 30%. Type the points, which make {full} together.",
  },
  "check.weight.rounded.sector": {
    it: "I pesi del settore {subject} fanno {total} e non {full} perché sono arrotondati. Assegna il resto a uno di essi.",
    en: "The weights of sector {subject} make {total}, not {full}, since each is rounded. Give the rest to one of them.",
  },
  "check.percent.fractions.sector": {
    it: "I pesi del settore {subject} fanno {total} e non {full}: sembrano percentuali scritte come frazioni, per esempio 0,3 per 30 %. Scrivi i punti, che insieme fanno {full}.",
    en: "The weights of sector {subject} make {total}, not {full}: they look like percentages written as fractions, such as 0.3 for 30%. Type the points, which make {full} together.",
  },
  "check.weight.rounded.section": {
    it: "I pesi di {subject} fanno {total} e non {full} perché sono arrotondati. Assegna il resto a uno di essi.",
    en: "The weights of {subject} make {total}, not {full}, since each is rounded. Give the rest to one of them.",
  },
  "check.percent.fractions.section": {
    it: "I pesi di {subject} fanno {total} e non {full}: sembrano percentuali scritte come frazioni, per esempio 0,3 per 30 %. Scrivi i punti, che insieme fanno {full}.",
    en: "The weights of {subject} make {total}, not {full}: they look like percentages written as fractions, such as 0.3 for 30%. Type the points, which make {full} together.",
  },
  "check.percent.weight": {
    it: "Il peso {typed} è meno di un punto: se volevi {points} %, scrivi {points}.",
    en: "The weight {typed} is less than one point: if you meant {points}%, type {points}.",
  },
  "check.percent.progress": {
    it: "L’avanzamento {typed} è meno dell’1 %: se volevi {points} %, scrivi {points}.",
    en: "The progress {typed} is less than 1%: if you meant {points}%, type {points}.",
  },
  "check.weight.missing": {
    it: "Nel settore {sector} l’obiettivo non ha un peso. Scrivilo, o * se è remunerato con incentivi.",
    en: "In sector {sector} the objective has no weight. Enter it, or * if it is paid through incentives.",
  },
  "check.weight.words": {
    it: "Nel settore {sector} il peso «{typed}» non è un numero. Scrivi i punti, o * se è remunerato con incentivi.",
    en: "In sector {sector} the weight “{typed}” is not a number. Enter the points, or * if it is paid through incentives.",
  },
} as const;
