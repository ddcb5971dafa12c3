/** What the checks of cards, the finance chart and the flat template say: what is wrong, with both values, and what to do. */
export const cardCheckMessages = {
  "check.phases.weight": {
    it: "I pesi delle fasi fanno {total}, non {full}. Correggi i pesi.",
    en: "The weights of the phases make {total}, not {full}. Correct the weights.",
  },
  "check.phases.noWeights": {
    it: "{count} {count|fase|fasi} e nessun peso: il totale è {total}, non {full}. Scrivi i pesi, o == dove non ce n’è.",
    en: "{count} {count|phase|phases} and no weight: the total is {total}, not {full}. Type the weights, or == where there is none.",
  },
  "check.phases.repeated": {
    it: "Il numero {number} è di due fasi; la seconda è alla riga {position}. Rinumerala.",
    en: "The number {number} belongs to two phases; the second is in row {position}. Renumber it.",
  },
  "check.phases.skipped": {
    it: "Dopo la fase {before} viene la {after}: la {missing} non c’è. Rinumera le fasi.",
    en: "Phase {before} is followed by {after}: {missing} is not there. Renumber the phases.",
  },
  "check.phases.startsLate": {
    it: "Le fasi cominciano dal numero {after}: la {missing} non c’è. Rinumera le fasi.",
    en: "The phases begin with number {after}: {missing} is not there. Renumber the phases.",
  },
  "check.phases.before": {
    it: "La fase {phase} comincia il {date}, prima dell’inizio della scheda ({limit}). Correggi la fase o la durata.",
    en: "Phase {phase} begins on {date}, before its card does ({limit}). Correct the phase or the card’s dates.",
  },
  "check.phases.after": {
    it: "La fase {phase} finisce il {date}, dopo la fine della scheda ({limit}). Correggi la fase o la durata.",
    en: "Phase {phase} ends on {date}, after its card does ({limit}). Correct the phase or the card’s dates.",
  },
  "check.phases.cardReversed": {
    it: "La scheda comincia il {start} e finisce il {end}, prima di cominciare. Correggi le date.",
    en: "The card begins on {start} and ends on {end}, before it begins. Correct the dates.",
  },
  "check.phases.reversed": {
    it: "Nel {year} la fase {phase} comincia il {start} e finisce il {end}, prima di cominciare. Correggi le date.",
    en: "In {year} phase {phase} begins on {start} and ends on {end}, before it begins. Correct the dates.",
  },
  "check.phases.noDates": {
    it: "La fase {phase} pesa {points} ma non ha date. Scrivi quando si svolge, o == se non ha un tempo.",
    en: "Phase {phase} weighs {points} but has no dates. Type when it runs, or == if it has no time of its own.",
  },
  "check.phases.noWeight": {
    it: "La fase {phase} ha date ({dates}) ma non un peso. Scrivi il peso, o == se non ne ha.",
    en: "Phase {phase} has dates ({dates}) but no weight. Type the weight, or == if it has none.",
  },
  "check.phases.noStart": {
    it: "Nel {year} la fase {phase} finisce il {date} ma non ha un inizio. Scrivilo.",
    en: "In {year} phase {phase} ends on {date} but has no start. Type it.",
  },
  "check.phases.noEnd": {
    it: "Nel {year} la fase {phase} comincia il {date} ma non ha una fine. Scrivila.",
    en: "In {year} phase {phase} begins on {date} but has no end. Type it.",
  },
  "check.date.unreadable": {
    it: "«{typed}» non è una data né un mese. Scrivi qui la data e sposta le parole nel testo accanto.",
    en: "“{typed}” is neither a date nor a month. Type the date here and move the words to the text beside it.",
  },
  "check.date.words": {
    it: "«{typed}» dice più di una data: si legge {date}. Sposta le parole nel testo accanto.",
    en: "“{typed}” says more than a date: it is read as {date}. Move the words to the text beside it.",
  },
  "check.date.noYear": {
    it: "«{typed}» non dice l’anno. Scrivi la data intera.",
    en: "“{typed}” does not say the year. Type the whole date.",
  },
  "check.date.otherYear": {
    it: "Nelle colonne del {year} la fase {phase} ha la data {date}, di un altro anno. Correggila, o scrivila nelle colonne del suo anno.",
    en: "In the columns of {year} phase {phase} has the date {date}, of another year. Correct it, or type it in the columns of its year.",
  },
  "check.date.firstDay": {
    it: "Inizio e fine sono il {date}, primo giorno del mese: è così che Excel interpreta un mese scritto con l’anno, come «dic-26». Se intendevi tutto il mese, la fine è {last}.",
    en: "Start and end are {date}, the first day of a month: that is how Excel takes a month typed with its year, such as “dic-26”. If you meant the whole month, the end is {last}.",
  },
  "check.results.total": {
    it: "I pesi dei risultati attesi fanno {total}, non {full}. Correggi i pesi, o toglili tutti.",
    en: "The weights of the expected results make {total}, not {full}. Correct the weights, or take all of them out.",
  },
  "check.results.weight": {
    it: "I pesi dei risultati attesi fanno {total}, non {full}; {without} {without|risultato è senza peso|risultati sono senza peso}. Correggi i pesi, o toglili tutti.",
    en: "The weights of the expected results make {total}, not {full}; {without} {without|result has none|results have none}. Correct the weights, or take all of them out.",
  },
  "check.results.before": {
    it: "Il risultato è atteso per il {date}, prima dell’inizio della scheda ({limit}). Correggi il termine o la durata.",
    en: "The result is due on {date}, before its card begins ({limit}). Correct the term or the card’s dates.",
  },
  "check.results.after": {
    it: "Il risultato è atteso per il {date}, dopo la fine della scheda ({limit}). Correggi il termine o la durata.",
    en: "The result is due on {date}, after its card ends ({limit}). Correct the term or the card’s dates.",
  },
  "check.results.selfDeclared": {
    it: "«{typed}»: il risultato è attestato da chi ne risponde. Indica una fonte che altri possano verificare.",
    en: "“{typed}”: the result is attested by those who answer for it. Name a source that others can verify.",
  },
  "check.field.responsible": {
    it: "Il responsabile non è indicato. Scrivi chi risponde dell’obiettivo.",
    en: "Nobody is named as responsible. Type who answers for the objective.",
  },
  "check.field.purpose": {
    it: "La finalità non è indicata. Scrivi a che cosa serve l’obiettivo.",
    en: "The purpose is blank. Type what the objective is for.",
  },
  "check.field.quality": {
    it: "Le verifiche di qualità non dicono né SÌ né NO. Scegli una risposta.",
    en: "The quality checks say neither YES nor NO. Choose an answer.",
  },
  "check.field.constraints": {
    it: "Vincoli e criticità sono vuoti. Scrivili, o un trattino se non ce ne sono.",
    en: "Constraints are blank. Type them, or a dash if there are none.",
  },
  "check.field.unit": {
    it: "L’unità organizzativa è vuota. Scrivi chi lavora all’obiettivo.",
    en: "The organisational unit is blank. Type who works on the objective.",
  },
  "check.field.required": {
    it: "«{field}» è vuoto, e il modello della scheda lo chiede. Compilalo.",
    en: "“{field}” is blank, and the card's template asks for it. Fill it in.",
  },
  "check.peg.unknown": {
    it: "Il codice PEG {peg} (scritto «{typed}») non è nell’elenco dei codici PEG. Correggilo, o aggiungi il codice al foglio PEG.",
    en: "The PEG code {peg} (written “{typed}”) is not in the list of PEG codes. Correct it, or add the code to the sheet PEG.",
  },
  "check.peg.form": {
    it: "I codici del foglio PEG, come {peg}, hanno un’altra forma di quelli delle schede, come «{typed}»: {count} {count|codice|codici} non si {count|può|possono} confrontare. Usa la stessa forma nel foglio e nelle schede.",
    en: "The codes of the sheet PEG, such as {peg}, have another form than those of the cards, such as “{typed}”: {count} {count|code|codes} cannot be compared. Use one form on the sheet and on the cards.",
  },
  "check.peg.missing": {
    it: "La scheda non ha un codice PEG. Sceglilo dall’elenco, o scrivi == se non ne ha.",
    en: "The card has no PEG code. Choose one from the list, or type == if it has none.",
  },
  "check.peg.text": {
    it: "«{typed}» non è un codice PEG. Scegli un codice dall’elenco.",
    en: "“{typed}” is not a PEG code. Choose a code from the list.",
  },
  "check.amount.code": {
    it: "«{typed}» ha la forma di un codice di bilancio, ma sta dove va un importo. Spostalo nel campo PEG o nella voce di bilancio, e scrivi l’importo in euro (12,50 con la virgola).",
    en: "“{typed}” has the form of a finance code but stands where an amount belongs. Move it to the PEG field or the budget item, and write the amount in euro (12,50 with a comma).",
  },
  "check.amount.text": {
    it: "«{typed}» non è un solo importo. Scrivi qui solo l’importo; voci, anni e parole vanno nelle righe delle risorse.",
    en: "“{typed}” is not one amount. Type only the amount here; items, years and words go to the lines of resources.",
  },
  "check.amount.textOfYear": {
    it: "Nel {year} lo stanziamento «{typed}» di {peg} non è un solo importo. Scrivi l’importo.",
    en: "In {year} the allocation “{typed}” of {peg} is not one amount. Type the amount.",
  },
  "check.monitoring.placeholder": {
    it: "L’esito «{outcome}» è già indicato, ma «{label}» non ha ancora una data. Togli l’esito, o scrivi la data della verifica.",
    en: "The outcome “{outcome}” is marked already, but “{label}” has no date yet. Take the outcome out, or type the date of the check.",
  },
  "check.monitoring.early": {
    it: "L’esito «{outcome}» è già indicato, ma la verifica è del {date}. Togli l’esito, o correggi la data.",
    en: "The outcome “{outcome}” is marked already, but the check is due on {date}. Take the outcome out, or correct the date.",
  },
  "check.template.text": {
    it: "«{typed}» è un testo del modulo vuoto. Sostituiscilo con le parole dell’obiettivo, o cancellalo.",
    en: "“{typed}” is a text of the empty form. Put the objective’s own words in its place, or clear it.",
  },
  "check.area.weight": {
    it: "I pesi di {subject} fanno {total}, non {full}. Correggi i pesi.",
    en: "The weights of {subject} make {total}, not {full}. Correct the weights.",
  },
  "check.area.missing": {
    it: "In {subject} «{target}» non ha un peso. Scrivilo, o * se è remunerato con incentivi.",
    en: "In {subject} “{target}” has no weight. Type it, or * if it is paid through incentives.",
  },
  "check.area.unmeasured": {
    it: "In {subject} «{target}» non ha peso, risultato atteso e indicatore. Scrivili, o * come peso se è remunerato con incentivi.",
    en: "In {subject} “{target}” has no weight, expected result or indicator. Type them, or * as the weight if it is paid through incentives.",
  },
  "check.area.unlisted": {
    it: "In {subject} il peso «{typed}» di «{target}» non è fra quelli previsti ({listed}). Scegline uno.",
    en: "In {subject} the weight “{typed}” of “{target}” is none of those foreseen ({listed}). Choose one.",
  },
  "check.area.unreadable": {
    it: "In {subject} il peso «{typed}» di «{target}» non è un numero. Scrivi un numero.",
    en: "In {subject} the weight “{typed}” of “{target}” is not a number. Type a number.",
  },
} as const;
