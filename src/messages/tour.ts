/** What the guided tour of a plan says. */
export const tourMessages = {
  "tour.offer": { it: "Fai un giro (2 minuti)", en: "Take a tour (2 minutes)" },
  "tour.button": { it: "Giro guidato", en: "Guided tour" },
  "tour.count": { it: "{at} di {all}", en: "{at} of {all}" },
  "tour.next": { it: "Avanti", en: "Next" },
  "tour.finish": { it: "Fine", en: "Done" },
  "tour.show": { it: "Mostra", en: "Show" },
  "tour.show.explanation": { it: "Riporta al punto di cui si parla", en: "Goes back to the place in question" },
  "tour.close": { it: "Chiudi il giro", en: "Close the tour" },

  "tour.plan.title": { it: "Tutto il piano in un foglio", en: "The whole plan on one sheet" },
  "tour.plan": {
    it: "Il foglio Piano riassume i settori con formule: cambia mentre si scrive, anche senza Cardine. Qui sotto ci sono gli stessi numeri e i prossimi passi: ognuno porta alla cella da riempire.",
    en: "The sheet Piano sums the sectors up with formulas: it changes as people type, even without Cardine. Below are the same figures and the next steps: each leads to the cell to fill in.",
  },
  "tour.card.title": { it: "Una scheda per obiettivo", en: "A card for each objective" },
  "tour.card": {
    it: "Il codice {code} non lo scrive nessuno: viene dall’obiettivo operativo, dal settore e dal primo numero libero. Il resto si scrive nelle celle, come sempre. La completezza, qui sotto, dice che cosa manca ancora.",
    en: "Nobody types the code {code}: it comes from the operational objective, the sector and the first free number. The rest is typed in the cells, as ever. Completeness, below, says what is still missing.",
  },
  "tour.phases.title": { it: "Fasi e barre", en: "Phases and bars" },
  "tour.phases": {
    it: "Nelle colonne inizio e fine scrivi gen, oppure 15/05: accanto la barra si disegna da sola. Prova a cambiare una data. Anche il totale dei pesi si aggiorna da solo: dice quanto manca a {full}.",
    en: "In the columns inizio and fine (start and end) type gen, or 15/05: the bar beside them draws itself. Try changing a date. The total of the weights updates itself, too: it says how much is missing to {full}.",
  },
  "tour.phases.noTotal": {
    it: "Nelle colonne inizio e fine scrivi gen, oppure 15/05: accanto la barra si disegna da sola. Prova a cambiare una data.",
    en: "In the columns inizio and fine (start and end) type gen, or 15/05: the bar beside them draws itself. Try changing a date.",
  },
  "tour.weights.noTotal.title": { it: "Quanto conta ogni obiettivo", en: "How much each objective counts" },
  "tour.weights.noTotal": {
    it: "I pesi del settore {sector} si scelgono in questo foglio, oppure qui sotto; le schede li riprendono.",
    en: "The weights of sector {sector} are chosen on this sheet, or below; the cards take them from there.",
  },
  "tour.weights.title": { it: "I {full} punti di un settore", en: "A sector’s {full} points" },
  "tour.weights": {
    it: "I pesi del settore {sector} si scrivono in questo foglio, oppure qui sotto; le schede li riprendono. Cambiane uno: il totale dice subito se mancano punti, e un clic ripartisce il resto.",
    en: "The weights of sector {sector} are typed on this sheet, or below; the cards take them from there. Change one: the total says at once whether points are missing, and one click spreads the rest.",
  },
  "tour.register.title": { it: "Il registro degli obiettivi", en: "The register of objectives" },
  "tour.register": {
    it: "Una riga per obiettivo, legata alla sua scheda: titolo, date e pesi arrivano da lì. In fondo a ogni riga «apri» porta alla scheda.",
    en: "A row for each objective, tied to its card: title, dates and weights come from there. At the end of each row «apri» (open) leads to the card.",
  },
  "tour.newCard.title": { it: "Ora prova tu", en: "Now try it yourself" },
  "tour.newCard": {
    it: "Scegli qui sotto un obiettivo operativo e un settore, scrivi un titolo e crea la scheda: il codice lo vedi prima. Se era solo una prova, la elimini dalla vista Scheda, con «Azioni».",
    en: "Choose an operational objective and a sector below, type a title and create the card: you see its code beforehand. If it was only a trial, delete it from the view Card, under “Actions”.",
  },
} as const;
