/** What a plan says where the file that it was made from contradicted itself: values named `plan…` are the plan's own. */
export const resolutionMessages = {
  "resolution.removed": {
    it: "Sono stati tolti dal testo.",
    en: "They were removed from the text.",
  },
  "resolution.leftOut": {
    it: "Non entra nel piano.",
    en: "It is not part of the plan.",
  },
  "resolution.code": {
    it: "Il codice è {planCode}.",
    en: "The code is {planCode}.",
  },
  "resolution.secondCard": {
    it: "La seconda ha il codice {code}.",
    en: "The second has the code {code}.",
  },
  "resolution.secondRow": {
    it: "La seconda riga è quella di {code}.",
    en: "The second row is that of {code}.",
  },
  "resolution.operational": {
    it: "{level|L’indirizzo strategico|L’obiettivo strategico|L’obiettivo operativo|L’attività} è {planOperational}, il codice {planCode}.",
    en: "The {level|strategic line|strategic objective|operational objective|activity} is {planOperational}, the code {planCode}.",
  },
  "resolution.operationalUnknown": {
    it: "{level|L’indirizzo strategico|L’obiettivo strategico|L’obiettivo operativo|L’attività} resta {planOperational}: {level|aggiungilo|aggiungilo|aggiungilo|aggiungila} al foglio Strategia o {level|scegline un altro|scegline un altro|scegline un altro|scegline un’altra} sulla scheda.",
    en: "The {level|strategic line|strategic objective|operational objective|activity} stays {planOperational}: add it to the sheet Strategia or choose another on the card.",
  },
  "resolution.levels": {
    it: "Indirizzo e obiettivo strategico sono quelli di {planOperational}.",
    en: "Line and strategic objective are those of {planOperational}.",
  },
  "resolution.title": {
    it: "Il titolo è «{planTitle}».",
    en: "The title is “{planTitle}”.",
  },
  "resolution.label": {
    it: "Si legge come nella strategia, «{title}».",
    en: "It reads as in the strategy, “{title}”.",
  },
  "resolution.firstCopy": {
    it: "Vale la prima copia: «{kept}».",
    en: "The first copy counts: “{kept}”.",
  },
  "resolution.phaseText": {
    it: "Sono nel testo della fase.",
    en: "They are in the phase’s text.",
  },
  "resolution.total": {
    it: "Il totale del settore è la somma dei pesi, {planTotal}.",
    en: "The sector’s total is the sum of the weights, {planTotal}.",
  },
  "resolution.priority": {
    it: "La priorità è {planPriority}.",
    en: "The priority is {planPriority}.",
  },
  "resolution.weight": {
    it: "Nel settore {sector} il peso è {planWeight}.",
    en: "In sector {sector} the weight is {planWeight}.",
  },
  "resolution.noCard": {
    it: "Resta nel registro senza scheda.",
    en: "It stays in the register without a card.",
  },
  "resolution.listed": {
    it: "Il settore {sector} ora lo elenca.",
    en: "Sector {sector} now lists it.",
  },
  "resolution.sector": {
    it: "È stato aggiunto, senza nome.",
    en: "It was added, without a name.",
  },
  "resolution.serves": {
    it: "La scheda serve anche {operational}.",
    en: "The card serves {operational} too.",
  },
  "resolution.servesNot": {
    it: "La scheda non serve {operational}.",
    en: "The card does not serve {operational}.",
  },
  "resolution.amount": {
    it: "L’importo è {amount}.",
    en: "The amount is {amount}.",
  },
  "resolution.answer": {
    it: "La risposta è da dare; le parole sono nel testo della verifica.",
    en: "The answer is still to be given; the words are in the check’s text.",
  },
} as const;
