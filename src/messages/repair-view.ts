/** *Verifica e ripara* in the pane. */
export const repairViewMessages = {
  "repair.offer": { it: "Verifica e ripara", en: "Verify and repair" },
  "repair.note": {
    it: "Confronta formule e nomi della cartella con quelli che il piano deve avere. Prima di scrivere mostra che cosa ha trovato.",
    en: "Compares the workbook's formulas and names with those that the plan should have. Before writing it shows what it has found.",
  },
  "repair.sound": { it: "Tutto è come deve essere", en: "All is as it should be" },
  "repair.sound.note": {
    it: "Formule, nomi e tabelle della cartella sono al loro posto.",
    en: "The workbook's formulas, names and tables are in their places.",
  },
  "repair.found": { it: "Non è come deve essere", en: "Not as it should be" },
  "repair.formulas": {
    it: "{count} {count|formula manca o è un’altra|formule mancano o sono altre}: {cells}.",
    en: "{count} {count|formula is missing or another|formulas are missing or others}: {cells}.",
  },
  "repair.typed": { it: "{cell}: «{value}» sta al posto della formula.", en: "{cell}: “{value}” stands in the place of the formula." },
  "repair.names": {
    it: "{count} {count|nome manca o è spostato|nomi mancano o sono spostati}: {names}.",
    en: "{count} {count|name is missing or astray|names are missing or astray}: {names}.",
  },
  "repair.confirm": { it: "Ripara {count} {count|cosa|cose}", en: "Repair {count} {count|thing|things}" },
  "repair.confirm.note": {
    it: "Quello che è scritto sopra una formula lascia il posto alla formula; si riprende con Annulla, qui sotto o nella vista Piano.",
    en: "What is typed over a formula makes room for the formula; Undo brings it back, here below or in the view Plan.",
  },
  "repair.done": { it: "{count} {count|cosa rimessa|cose rimesse} a posto", en: "{count} {count|thing|things} put right" },
  "repair.left": {
    it: "{count} {count|cosa resta|cose restano} da sistemare a mano",
    en: "{count} {count|thing is|things are} left to be settled by hand",
  },
  "repair.again": { it: "Verifica di nuovo", en: "Verify again" },
} as const;
