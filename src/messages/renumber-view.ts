/** What closing the gaps in a sector's numbers says beforehand. */
export const renumberViewMessages = {
  "renumber.gaps": { it: "Nei numeri di {sector} ci sono salti.", en: "Numbers of {sector} are skipped." },
  "renumber.offer": { it: "Rinumera…", en: "Renumber…" },
  "renumber.title": { it: "Rinumera il settore {sector}", en: "Renumber sector {sector}" },
  "renumber.list": { it: "Codici di {sector} che cambiano", en: "Codes of {sector} that change" },
  "renumber.confirm": { it: "Rinumera {count} {count|obiettivo|obiettivi}", en: "Renumber {count} {count|objective|objectives}" },
  "renumber.note": {
    it: "I numeri diventano 1, 2, 3…, senza salti, nell’ordine di adesso. Registro, pesi e collegamenti seguono da soli. Chi ha già il piano in mano conosce i codici di prima: dopo l’adozione è meglio non farlo.",
    en: "The numbers become 1, 2, 3…, without gaps, in their present order. Register, weights and links follow by themselves. Whoever holds the plan already knows the former codes: once it is adopted, better leave them.",
  },
  "renumber.clearsUndo": {
    it: "I fogli delle schede cambiano nome: Excel perciò svuota il suo elenco «Annulla». Cardine può comunque rimettere tutto com’era.",
    en: "The cards’ sheets are renamed, so Excel empties its own Undo list. Cardine can still put everything back as it was.",
  },
  "renumber.sheet": { it: "foglio {before} → {after}", en: "sheet {before} → {after}" },
  "renumber.noCard": { it: "senza scheda", en: "no card" },
  "renumber.otherSectors": { it: "Altri settori", en: "Other sectors" },
  "renumber.otherSectors.follow": {
    it: "{sectors}: {count|condivide o elenca|condividono o elencano} uno di questi obiettivi, e il suo codice segue",
    en: "{sectors}: {count|it shares or lists|they share or list} one of these objectives, and its code follows",
  },
  "renumber.deleted": { it: "Eliminate", en: "Deleted" },
  "renumber.deleted.keep": {
    it: "{cards} {count|tiene|tengono} il {count|suo|loro} codice.",
    en: "{cards} {count|keeps its code|keep their codes}.",
  },
  "renumber.deleted.overtaken": {
    it: "{cards}: il codice passa a un altro obiettivo; {count|la scheda riportata prende|le schede riportate prendono} il numero successivo.",
    en: "{cards}: another objective gets the code; {count|the card, brought back, takes|the cards, brought back, take} the next number.",
  },
} as const;
