/** What the pane says of documents that a plan is made from. */
export const documentsViewMessages = {
  "documents.heading": { it: "Piano da documenti", en: "Plan from documents" },
  "documents.step": { it: "Lettura di «{file}» ({done} di {of})…", en: "Reading “{file}” ({done} of {of})…" },
  "documents.counts": {
    it: "{values} {values|valore letto|valori letti}, di cui {guesses} da guardare; {unplaced} {unplaced|testo|testi} senza un posto nel piano.",
    en: "{values} {values|value|values} read, {guesses} of them to be looked at; {unplaced} {unplaced|text|texts} without a place in the plan.",
  },
  "documents.template": { it: "Le schede seguono il modello «{template}».", en: "The cards follow the template “{template}”." },
  "documents.usualLabels": {
    it: "Le schede sono state riconosciute dalle etichette usuali.",
    en: "The cards were recognised by the usual labels.",
  },
  "documents.results": { it: "Risultati attesi", en: "Expected results" },
  "documents.cards": { it: "Schede da portare nel piano: {count}", en: "Cards to be taken into the plan: {count}" },
  "documents.card.look": { it: "{count} da guardare", en: "{count} to be looked at" },
  "documents.card.left": { it: "{count} senza posto", en: "{count} without a place" },
  "documents.card.unnamed": { it: "Scheda {number}", en: "Card {number}" },
  "documents.code": { it: "Codice", en: "Code" },
  "documents.card.take": { it: "Porta nel piano {card}", en: "Take {card} into the plan" },
  "documents.sourceOf": { it: "{place}: «{text}»", en: "{place}: “{text}”" },
  "documents.unplaced": { it: "Senza un posto: {count}", en: "Without a place: {count}" },
  "documents.putInto": { it: "Dove va «{text}»", en: "Where “{text}” goes" },
  "documents.putNowhere": { it: "Non va nel piano", en: "Does not go into the plan" },
  "documents.putIn": { it: "Aggiungi a: {field}", en: "Add to: {field}" },
  "documents.labels": {
    it: "Etichette dei documenti: {count}, di cui {unknown} non riconosciute",
    en: "Labels of the documents: {count}, {unknown} of them not recognised",
  },
  "documents.labels.explanation": {
    it: "Ciò che scegli qui vale per tutte le schede, che vengono lette di nuovo.",
    en: "What you choose here counts for all cards, which are read again.",
  },
  "documents.label": { it: "{text} ({count} {count|volta|volte})", en: "{text} ({count} {count|time|times})" },
  "documents.label.means": { it: "Che cosa dice «{text}»", en: "What “{text}” says" },
  "documents.label.none": { it: "Lascia fuori", en: "Leave out" },
  "documents.guesses": {
    it: "{count} {count|lettura incerta|letture incerte}: riguarda la scheda dopo averla creata.",
    en: "{count} {count|uncertain reading|uncertain readings}: look the card through once it is made.",
  },
  "documents.others": { it: "Testi senza un posto nel piano: {count}", en: "Texts without a place in the plan: {count}" },
  "documents.others.explanation": {
    it: "Per esempio premesse, indici e tabelle che non fanno parte di un piano: restano nel documento.",
    en: "For example prefaces, contents and tables that are no part of a plan: they stay in the document.",
  },
  "documents.others.all": { it: "Mostra gli altri {count}", en: "Show the other {count}" },
} as const;
