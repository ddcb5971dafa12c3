/** Why a change cannot be written into the sheets of the plan. */
export const changeMessages = {
  "change.cardSheetMissing": {
    it: "Il foglio della scheda {objective} non si trova, oppure un'altra scheda ha lo stesso codice. Cerca il foglio, o dai a una delle due schede un altro numero, e riprova. Non è stato scritto niente.",
    en: "The sheet of card {objective} cannot be found, or another card has the same code. Look for the sheet, or give one of the two cards another number, and try again. Nothing was written.",
  },
  "change.fieldMissing": {
    it: "Foglio {sheet}: il nome «{name}», da cui si riconosce la cella «{label}», è stato cancellato. Ridai quel nome alla cella (Gestione nomi) e riprova. Non è stato scritto niente.",
    en: "Sheet {sheet}: the name “{name}”, by which the cell “{label}” is known, was deleted. Give the cell that name again (Name Manager) and try again. Nothing was written.",
  },
  "change.tableMissing": {
    it: "Foglio {sheet}: manca la tabella «{table}», in cui si deve scrivere. Ripristinala (Annulla) e riprova. Non è stato scritto niente.",
    en: "Sheet {sheet}: the table “{table}”, which is to be written in, is missing. Restore it (Undo) and try again. Nothing was written.",
  },
  "change.checksTableMissing": {
    it: "Foglio {sheet}: manca la tabella «{table}», in cui si tengono le decisioni sui controlli. Se è stata tolta, ripristinala (Annulla). Se il piano è stato fatto prima che ci fosse, apri una cartella vuota e prepara lì il piano da questo file. Non è stato scritto niente.",
    en: "Sheet {sheet}: the table “{table}”, in which decisions about the checks are kept, is missing. If it was taken out, restore it (Undo). If the plan was made before there was one, open an empty workbook and set the plan up there from this file. Nothing was written.",
  },
  "change.columnMissing": {
    it: "Foglio {sheet}, tabella {table}: manca la colonna «{column}», in cui si deve scrivere. Rimetti la colonna, oppure l'intestazione di prima, e riprova. Non è stato scritto niente.",
    en: "Sheet {sheet}, table {table}: the column “{column}”, which is to be written in, is missing. Put back the column, or its former header, and try again. Nothing was written.",
  },
  "change.deletedCardMissing": {
    it: "La scheda eliminata {objective} non c'è più: il suo foglio nascosto è stato tolto. Si può solo crearne una nuova.",
    en: "The deleted card {objective} is gone: its hidden sheet was removed. All that can be done is to create a new one.",
  },
  "change.checksSheetTaken": {
    it: "C'è già un foglio «{sheet}» che non ha scritto Cardine. Dagli un altro nome e riprova: non è stato toccato.",
    en: "There already is a sheet “{sheet}” that Cardine did not write. Give it another name and try again: it was not touched.",
  },
} as const;
