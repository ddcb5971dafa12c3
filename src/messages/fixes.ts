/** What mending a finding will do: what is there now, and what will be. */
export const fixMessages = {
  "fix.code.duplicate": {
    it: "Il codice {before} di «{title}» diventa {after}.",
    en: "The code {before} of “{title}” becomes {after}.",
  },
  "fix.code.listedTwice": {
    it: "La riga ripetuta di {objective} nel settore {sector} viene tolta: il totale passa da {before} a {after}.",
    en: "The repeated row of {objective} in sector {sector} is taken out: the total goes from {before} to {after}.",
  },
  "fix.code.gap": {
    it: "Nel settore {sector} {count} {count|codice cambia|codici cambiano} per chiudere i vuoti: {before} diventa {after}.",
    en: "In sector {sector} {count} {count|code changes|codes change} to close the gaps: {before} becomes {after}.",
  },
  "fix.code.moved": {
    it: "{listed} diventa {card}, nei pesi di {sector}, con il peso che aveva.",
    en: "{listed} becomes {card}, among the weights of {sector}, with the weight that it had.",
  },
  "fix.listed": {
    it: "{objective}, che oggi manca nei pesi di {sector}, viene aggiunto in fondo, con il peso ancora da scrivere.",
    en: "{objective}, which the weights of {sector} lack today, is added at their end, its weight still to be entered.",
  },
  "fix.tree.code": {
    it: "«{typed}» diventa {code}, che nella strategia ha questo titolo.",
    en: "“{typed}” becomes {code}, which has this title in the strategy.",
  },
  "fix.weight.sector": {
    it: "I pesi del settore {sector} passano da {total} a {full}: {count} {count|obiettivo prende|obiettivi prendono} i punti che mancano.",
    en: "The weights of sector {sector} go from {total} to {full}: {count} {count|objective takes|objectives take} the missing points.",
  },
  "fix.weight.words": {
    it: "Nel settore {sector} il peso «{typed}» diventa {points}.",
    en: "In sector {sector} the weight “{typed}” becomes {points}.",
  },
  "fix.weights": {
    it: "I pesi passano da {total} a {full}: ora {before}, poi {after}.",
    en: "The weights go from {total} to {full}: now {before}, then {after}.",
  },
  "fix.percent.fraction": {
    it: "{typed} diventa {points}, cioè {points} %.",
    en: "{typed} becomes {points}, that is {points}%.",
  },
  "fix.phases.weight": {
    it: "I pesi delle fasi passano da {total} a {full}: ora {before}, poi {after}.",
    en: "The weights of the phases go from {total} to {full}: now {before}, then {after}.",
  },
  "fix.results.weight": {
    it: "I pesi dei risultati attesi passano da {total} a {full}: ora {before}, poi {after}.",
    en: "The weights of the expected results go from {total} to {full}: now {before}, then {after}.",
  },
  "fix.phases.number": {
    it: "Le fasi, ora numerate {before}, diventano {after}.",
    en: "The phases, now numbered {before}, become {after}.",
  },
  "fix.phases.reversed": {
    it: "Inizio e fine si scambiano: ora {before}, poi {after}.",
    en: "Start and end are exchanged: now {before}, then {after}.",
  },
  "fix.date.plain": {
    it: "«{typed}» diventa {date}.",
    en: "“{typed}” becomes {date}.",
  },
  "fix.date.stretch": {
    it: "«{typed}» diventa inizio {start} e fine {end}.",
    en: "“{typed}” becomes the start {start} and the end {end}.",
  },
  "fix.date.divide": {
    it: "Il periodo scritto nel {year} si divide fra i suoi anni: {after}.",
    en: "The time typed in {year} is divided among its years: {after}.",
  },
  "fix.date.lastDay": {
    it: "La fine passa dal {date} al {last}.",
    en: "The end moves from {date} to {last}.",
  },
  "fix.date.toPhase": {
    it: "«{typed}» diventa {date}; le parole vanno nel testo della fase {phase}.",
    en: "“{typed}” becomes {date}; the words go to the text of phase {phase}.",
  },
  "fix.date.toNotes": {
    it: "«{typed}» diventa {date}; le parole vanno nelle note della scheda.",
    en: "“{typed}” becomes {date}; the words go to the notes of the card.",
  },
  "fix.date.year": {
    it: "«{typed}» diventa {date}, nel solo anno del piano.",
    en: "“{typed}” becomes {date}, in the only year of the plan.",
  },
  "fix.peg.code": {
    it: "«{typed}» diventa {code}, il codice che nell’elenco PEG ha questa descrizione.",
    en: "“{typed}” becomes {code}, the code of this description in the list of PEG codes.",
  },
  "fix.amount.text": {
    it: "L’importo «{typed}» diventa il numero {amount}.",
    en: "The amount “{typed}” becomes the number {amount}.",
  },
  "fix.monitoring.early": {
    it: "L’esito «{outcome}» viene tolto, fino alla verifica.",
    en: "The outcome “{outcome}” is taken out, until the check is made.",
  },
  "fix.template.text": {
    it: "«{typed}» viene tolto: il campo resta vuoto.",
    en: "“{typed}” is taken out: the field is left blank.",
  },
} as const;
