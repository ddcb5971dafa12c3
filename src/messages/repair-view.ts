/** *Verifica e ripara* in the pane. */
export const repairViewMessages = {
  "repair.offer": { it: "Verifica e ripara", en: "Verify and repair" },
  "repair.note": {
    it: "Confronta formule e nomi della cartella con quelli che il piano deve avere. Prima di scrivere mostra che cosa ha trovato.",
    en: "Compares the workbook’s formulas and names with those that the plan should have. Before writing it shows what it has found.",
  },
  "repair.sound": { it: "Tutto è come deve essere", en: "All is as it should be" },
  "repair.sound.note": {
    it: "Formule, nomi e tabelle della cartella sono al loro posto.",
    en: "The workbook’s formulas, names and tables are in their places.",
  },
  "repair.found": { it: "Non è come deve essere", en: "Not as it should be" },
  "repair.formulas": {
    it: "{count} {count|formula manca o è diversa|formule mancano o sono diverse}: {cells}.",
    en: "{count} {count|formula is missing or different|formulas are missing or different}: {cells}.",
  },
  "repair.typed": { it: "{cell}: «{value}» sta al posto della formula.", en: "{cell}: “{value}” stands in the place of the formula." },
  "repair.names": {
    it: "{count} {count|nome manca o è spostato|nomi mancano o sono spostati}: {names}.",
    en: "{count} {count|name is missing or astray|names are missing or astray}: {names}.",
  },
  "repair.withoutFrontPage": {
    it: "Foglio {sheet}: tiene insieme le impostazioni e il riepilogo dei settori. Diventa «Impostazioni», con tutto quello che contiene; davanti viene un foglio «Piano» nuovo, che dice a che punto è il piano, che cosa manca e dove andare.",
    en: "Sheet {sheet}: it holds the settings together with the summary of the sectors. It becomes “Impostazioni”, with all that it contains; in front comes a new sheet “Piano” that says how far the plan is, what is missing and where to go.",
  },
  "repair.moved": {
    it: "Le impostazioni sono ora nel foglio {sheet}; davanti c’è il foglio Piano nuovo.",
    en: "The settings are now on the sheet {sheet}; in front there is the new sheet Piano.",
  },
  "repair.confirm": { it: "Ripara {count} {count|elemento|elementi}", en: "Repair {count} {count|item|items}" },
  "repair.confirm.note": {
    it: "Dove c’è un valore al posto di una formula, la formula lo sostituisce; per riaverlo annulla questa modifica, dall’avviso o dalla vista Piano.",
    en: "Where a value stands in the place of a formula, the formula replaces it; to have it back undo this change, from the notice or from the view Plan.",
  },
  "repair.done": { it: "{count} {count|elemento rimesso|elementi rimessi} a posto", en: "{count} {count|item|items} put right" },
  "repair.left": {
    it: "{count} {count|elemento resta|elementi restano} da sistemare a mano",
    en: "{count} {count|item is|items are} left to be settled by hand",
  },
  "repair.again": { it: "Verifica di nuovo", en: "Verify again" },
} as const;
