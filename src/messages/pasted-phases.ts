/** A pasted table of phases: what is asked of it, how it was read, what could not be taken over. */
export const pastedPhasesMessages = {
  "card.paste.title": { it: "Incolla fasi da una tabella", en: "Paste phases from a table" },
  "card.paste.box": { it: "Incolla qui la tabella", en: "Paste the table here" },
  "card.paste.hint": { it: "Ctrl+V", en: "Ctrl+V" },
  "card.paste.explanation": {
    it: "In Word, in Excel o nel programma dei progetti seleziona le righe delle fasi, copiale, poi premi Ctrl+V nel riquadro. Prima di aggiungerle vedi come sono state capite.",
    en: "In Word, Excel or your project software select the rows of the phases, copy them, then press Ctrl+V in the box. Before adding them you see how they were understood.",
  },
  "card.paste.noTable": {
    it: "Qui serve una tabella: copia le righe da Word o da Excel e incollale.",
    en: "This takes a table: copy its rows from Word or Excel and paste them.",
  },
  "card.paste.found": {
    it: "{count} {count|fase|fasi} in {rows} {rows|riga|righe}",
    en: "{count} {count|phase|phases} in {rows} {rows|row|rows}",
  },
  "card.paste.check": {
    it: "Controlla che cosa contiene ogni colonna; se non è giusto, cambialo nell’elenco.",
    en: "Check what each column holds; where it is wrong, change it in the list.",
  },
  "card.paste.preview": { it: "Tabella incollata", en: "Pasted table" },
  "card.paste.moreRows": {
    it: "Altre righe, lette allo stesso modo ma non mostrate qui: {count}.",
    en: "More rows, read in the same way but not shown here: {count}.",
  },
  "card.paste.column": { it: "Colonna {column}", en: "Column {column}" },
  "card.paste.ignored": { it: "lascia fuori", en: "leave out" },
  "card.paste.progress": { it: "Avanzamento", en: "Progress" },
  "card.paste.year": { it: "Anno", en: "Year" },
  "card.paste.period": { it: "Periodo", en: "Period" },
  "card.paste.startOf": { it: "Inizio {year}", en: "Start {year}" },
  "card.paste.endOf": { it: "Fine {year}", en: "End {year}" },
  "card.paste.periodOf": { it: "Periodo {year}", en: "Period {year}" },
  "card.paste.quarter": { it: "{number}° trim. {year}", en: "Q{number} {year}" },
  "card.paste.half": { it: "{number}° sem. {year}", en: "H{number} {year}" },
  "card.paste.stretch": { it: "{from}–{to} {year}", en: "{from}–{to} {year}" },
  "card.paste.ofRows": { it: "Anno dato dalle righe", en: "Year given by the rows" },
  "card.paste.headerRows": { it: "Righe di intestazione", en: "Header rows" },
  "card.paste.dateOrder": { it: "Date come {example}", en: "Dates like {example}" },
  "card.paste.dayFirst": { it: "giorno/mese", en: "day/month" },
  "card.paste.monthFirst": { it: "mese/giorno", en: "month/day" },
  "card.paste.noText": {
    it: "Nessuna colonna è l’attività: sceglila, altrimenti le fasi restano senza testo.",
    en: "No column is the activity: choose it, or the phases will have no text.",
  },
  "card.paste.phases": { it: "Le fasi che aggiungi", en: "The phases that you add" },
  "card.paste.phase": { it: "{number}. {text}", en: "{number}. {text}" },
  "card.paste.weight": { it: "peso {weight}", en: "weight {weight}" },
  "card.paste.rows": { it: "Righe che non sembrano fasi", en: "Rows that do not look like phases" },
  "card.paste.row": { it: "Riga {row}", en: "Row {row}" },
  "card.paste.rowWords": { it: "Riga {row}: «{words}»", en: "Row {row}: “{words}”" },
  "card.paste.row.phase": { it: "è una fase", en: "is a phase" },
  "card.paste.row.goesOn": { it: "continua la fase sopra", en: "goes on with the phase above" },
  "card.paste.row.leftOut": { it: "resta fuori", en: "is left out" },
  "card.paste.notes": { it: "Come è stato letto", en: "How it was read" },
  "card.paste.problems": { it: "Da controllare", en: "To be checked" },
  "card.paste.problem": { it: "Riga {row}, colonna {column}: {what}", en: "Row {row}, column {column}: {what}" },
  "card.paste.leftOut": { it: "Resta fuori", en: "Left out" },
  "card.paste.nothingLeftOut": {
    it: "Il resto della tabella viene riportato per intero.",
    en: "All else in the table is taken over.",
  },
  "card.paste.add": { it: "Aggiungi {count} {count|fase|fasi}", en: "Add {count} {count|phase|phases}" },
  "card.paste.another": { it: "Incolla un’altra tabella", en: "Paste another table" },

  "paste.left.value": { it: "«{value}»", en: "“{value}”" },
  "paste.left.column": { it: "Colonna {column} «{heading}»: {values}", en: "Column {column} “{heading}”: {values}" },
  "paste.left.twice": {
    it: "Colonna {column} «{heading}», di cui c’è già un’altra: {values}",
    en: "Column {column} “{heading}”, of which there is another: {values}",
  },
  "paste.left.unnamed": { it: "Colonna {column}: {values}", en: "Column {column}: {values}" },
  "paste.left.empty": { it: "Colonna {column} «{heading}», vuota", en: "Column {column} “{heading}”, empty" },
  "paste.left.heading": { it: "Intestazione «{value}»", en: "Heading “{value}”" },
  "paste.left.unread": {
    it: "Copiato insieme, ma nascosto o in un’altra tabella: {values}",
    en: "Copied along, but hidden or in another table: {values}",
  },

  "paste.monthFirst": {
    it: "Le date sono lette mese/giorno: «{example}» è il {date}.",
    en: "Dates are read month/day: “{example}” is {date} (day/month).",
  },
  "paste.dayFirst": {
    it: "Le date sono lette giorno/mese: «{example}» è il {date}.",
    en: "Dates are read day/month: “{example}” is {date} (day/month).",
  },
  "paste.parts": {
    it: "I pesi della colonna {column} sono parti di 1, convertite in punti: «{example}» diventa {points} su {full}.",
    en: "The weights of column {column} are parts of 1, converted to points: “{example}” becomes {points} of {full}.",
  },
  "paste.percent": {
    it: "I pesi della colonna {column} sono percentuali, convertite in punti: «{example}» diventa {points} su {full}.",
    en: "The weights of column {column} are percentages, converted to points: “{example}” becomes {points} of {full}.",
  },
  "paste.yearRow": {
    it: "La riga {row} («{value}») dà l’anno alle righe sotto.",
    en: "Row {row} (“{value}”) gives the year to the rows below.",
  },
  "paste.yearAssumed": {
    it: "Dove non è scritto un altro anno, le date sono del {year}.",
    en: "Where no other year is written, dates are of {year}.",
  },

  "paste.dateUnreadable": { it: "«{value}» non è una data: resta scritto così", en: "“{value}” is not a date: it stays as written" },
  "paste.otherYear": { it: "«{value}» non è dell’anno della sua colonna", en: "“{value}” is not of its column’s year" },
  "paste.otherDates": {
    it: "«{value}» non va d’accordo con le date di un’altra colonna, che valgono: non viene riportato",
    en: "“{value}” does not agree with the dates of another column, which count: it is left out",
  },
  "paste.otherMarks": {
    it: "i mesi segnati non vanno d’accordo con le date, che valgono",
    en: "the months that are marked do not agree with the dates, which count",
  },
  "paste.outsidePlan": {
    it: "«{value}» è fuori dagli anni del piano: quel tempo non viene riportato",
    en: "“{value}” is outside the plan’s years: that time is left out",
  },
  "paste.weightUnreadable": { it: "«{value}» non è un peso: resta scritto così", en: "“{value}” is not a weight: it stays as written" },
  "paste.numberUnreadable": {
    it: "«{value}» non è il numero di una fase: le fasi si numerano da sole",
    en: "“{value}” is not a phase’s number: phases are numbered by themselves",
  },
  "paste.notJoined": {
    it: "«{value}» non si unisce alla fase sopra: non viene riportato",
    en: "“{value}” is not joined to the phase above: it is left out",
  },
  "paste.yearUnreadable": { it: "«{value}» non è un anno: non viene riportato", en: "“{value}” is not a year: it is left out" },
  "paste.markUnreadable": {
    it: "«{value}» non è un segno che la fase è in corso: non viene riportato",
    en: "“{value}” is no mark that the phase runs: it is left out",
  },
  "paste.markWord": {
    it: "«{value}» vale come segno che la fase è in corso: la parola non viene riportata",
    en: "“{value}” counts as a mark that the phase runs: the word is left out",
  },
  "paste.gap": {
    it: "la fase si interrompe qui: le date vanno dal primo all’ultimo mese segnato, pausa compresa",
    en: "the phase pauses here: its dates go from the first month marked to the last, the pause included",
  },
} as const;
