/** Why a change cannot be written into the sheets of the plan. */
export const changeMessages = {
  "change.cardSheetMissing": {
    it: "Il foglio della scheda {objective} non si trova, oppure un’altra scheda ha lo stesso codice. Cerca il foglio, o dai a una delle due schede un altro numero, e riprova. Non è stato scritto niente.",
    en: "The sheet of card {objective} cannot be found, or another card has the same code. Look for the sheet, or give one of the two cards another number, and try again. Nothing was written.",
  },
  "change.fieldMissing": {
    it: "Foglio {sheet}: il nome «{name}», da cui si riconosce la cella «{label}», è stato cancellato. Ridai quel nome alla cella (Gestione nomi) e riprova. Non è stato scritto niente.",
    en: "Sheet {sheet}: the name “{name}”, by which the cell “{label}” is known, was deleted. Give the cell that name again (Name Manager) and try again. Nothing was written.",
  },
  "change.tableMissing": {
    it: "Foglio {sheet}: manca la tabella «{table}», in cui si deve scrivere. Recuperala con Annulla (Ctrl+Z) e riprova. Non è stato scritto niente.",
    en: "Sheet {sheet}: the table “{table}”, which is to be written in, is missing. Bring it back with Undo (Ctrl+Z) and try again. Nothing was written.",
  },
  "change.checksTableMissing": {
    it: "Foglio {sheet}: manca la tabella «{table}», in cui si tengono le decisioni sui controlli. Se è stata tolta, recuperala con Annulla (Ctrl+Z). Se il piano è stato fatto quando questa tabella non era prevista, apri una cartella vuota e prepara lì il piano da questo file. Non è stato scritto niente.",
    en: "Sheet {sheet}: the table “{table}”, in which decisions about the checks are kept, is missing. If it was taken out, bring it back with Undo (Ctrl+Z). If the plan was made before there was one, open an empty workbook and set the plan up there from this file. Nothing was written.",
  },
  "change.columnMissing": {
    it: "Foglio {sheet}, tabella {table}: manca la colonna «{column}», in cui si deve scrivere. Rimetti la colonna, oppure l’intestazione di prima, e riprova. Non è stato scritto niente.",
    en: "Sheet {sheet}, table {table}: the column “{column}”, which is to be written in, is missing. Put back the column, or its former header, and try again. Nothing was written.",
  },
  "change.unwritten.templates": {
    it: "Un modello che è già nella cartella si cambia nel suo foglio, non da qui. Apri il foglio Modello.",
    en: "A template that is in the workbook already is changed on its sheet, not from here. Open the sheet Modello.",
  },
  "change.unwritten.years": {
    it: "Il primo anno e il numero di anni non si cambiano in una cartella già preparata: ogni scheda ha le colonne di quegli anni. Salva il piano in un file, cambia lì gli anni, apri una cartella vuota e prepara lì il piano da quel file. Non è stato scritto niente.",
    en: "The first year and the number of years do not change in a workbook that is there already: every card has the columns of those years. Save the plan to a file, change the years there, open an empty workbook and set the plan up there from that file. Nothing was written.",
  },
  "change.unwritten.importReport": {
    it: "Il foglio «Importazione» ricorda com’era il documento da cui il piano è stato fatto e non si riscrive. Per importare di nuovo apri una cartella vuota e prepara lì il piano. Non è stato scritto niente.",
    en: "The sheet “Importazione” remembers the document that the plan was made from, and is not written again. To import once more open an empty workbook and set the plan up there. Nothing was written.",
  },
  "change.unwritten.sectorGone": {
    it: "Il settore {sector} non si può togliere da qui, né dargli un altro codice: ha un foglio suo, e le schede lo nominano. Sposta i suoi obiettivi in un altro settore, poi elimina il foglio e le righe del settore in «Settori» e in «Piano». Non è stato scritto niente.",
    en: "Sector {sector} cannot be taken out from here, nor be given another code: it has a sheet of its own, and cards name it. Move its objectives to another sector, then delete the sheet and the sector’s rows in “Settori” and “Piano”. Nothing was written.",
  },
  "change.unwritten.sectorSheetTaken": {
    it: "Al settore {sector} serve la tabella «{table}», ma ce n’è già una con quel nome. Dai un altro nome a quella, o un altro codice al settore, e riprova. Non è stato scritto niente.",
    en: "Sector {sector} needs the table “{table}”, but there already is one of that name. Give that one another name, or the sector another code, and try again. Nothing was written.",
  },
  "change.unwritten.sections": {
    it: "Area {area}: aree e sezioni che ci sono già non cambiano posto da qui. Sposta le righe nei loro fogli e riprova. Non è stato scritto niente.",
    en: "Area {area}: areas and sections that are there already do not change places from here. Move the rows on their sheets and try again. Nothing was written.",
  },
  "change.unwritten.sectionFilled": {
    it: "Foglio {sheet}: accanto alle righe da togliere ({cell}) c’è scritto altro, che andrebbe perso. Spostalo e riprova. Non è stato scritto niente.",
    en: "Sheet {sheet}: beside the rows that would go ({cell}) something else is written, which would be lost. Move it and try again. Nothing was written.",
  },
  "change.unwritten.codeScheme": {
    it: "Cifre e separatori dei codici si cambiano solo insieme ai codici: {code} non è scritto con quelli nuovi. Riscrivi i codici, oppure lascia lo schema com’è. Non è stato scritto niente.",
    en: "Digits and separators of codes change only together with the codes: {code} is not spelt with the new ones. Spell the codes anew, or leave the scheme as it is. Nothing was written.",
  },
  "change.unwritten.other": {
    it: "Foglio {sheet}: la modifica non si può scrivere così, perché alla rilettura risulterebbe diversa (un codice vuoto o ripetuto, un testo che si legge come numero, righe fuori ordine). Correggi il foglio a mano, oppure cambia la modifica, e riprova. Non è stato scritto niente.",
    en: "Sheet {sheet}: the change cannot be written like this, because it would be read as something else (a blank or repeated code, a text that reads as a number, rows out of order). Correct the sheet by hand, or alter the change, and try again. Nothing was written.",
  },
  "change.deletedCardMissing": {
    it: "La scheda eliminata {objective} non c’è più: il suo foglio nascosto è stato tolto. Si può solo crearne una nuova.",
    en: "The deleted card {objective} is gone: its hidden sheet was removed. All that can be done is to create a new one.",
  },
  "change.checksSheetTaken": {
    it: "C’è già un foglio «{sheet}» che non ha scritto Cardine. Dagli un altro nome e riprova: non è stato toccato.",
    en: "There already is a sheet “{sheet}” that Cardine did not write. Give it another name and try again: it was not touched.",
  },
} as const;
