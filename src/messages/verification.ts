/** What hinders a workbook from being put right, each with a way out. */
export const verificationMessages = {
  "verify.sheetMissing": {
    it: "Manca il foglio {sheet}. Annulla (Ctrl+Z) finché torna, oppure riprendilo da una versione precedente (File › Informazioni › Cronologia versioni); poi ripeti la verifica. Le formule che ne parlano restano come sono.",
    en: "The sheet {sheet} is missing. Undo (Ctrl+Z) until it is back, or take it from an earlier version (File › Info › Version History); then verify again. Formulas that speak of it stay as they are.",
  },
  "verify.tableMissing": {
    it: "Foglio {sheet}: manca la tabella «{table}». Annulla (Ctrl+Z) finché torna, oppure seleziona le sue celle con le intestazioni, scegli Inserisci › Tabella e chiamala {table} (Struttura tabella › Nome tabella); poi ripeti la verifica. Le formule che ne parlano restano come sono.",
    en: "Sheet {sheet}: the table “{table}” is missing. Undo (Ctrl+Z) until it is back, or select its cells with the headers, choose Insert › Table and name it {table} (Table Design › Table Name); then verify again. Formulas that speak of it stay as they are.",
  },
  "verify.columnMissing": {
    it: "Foglio {sheet}, tabella {table}: manca la colonna «{column}». Annulla (Ctrl+Z) finché torna, oppure rimetti la colonna con questa intestazione; poi ripeti la verifica, che ne riscrive le formule.",
    en: "Sheet {sheet}, table {table}: the column “{column}” is missing. Undo (Ctrl+Z) until it is back, or put a column with this header back; then verify again, which writes its formulas anew.",
  },
  "verify.nameLost": {
    it: "Foglio {sheet}: il nome «{name}» è stato cancellato e la sua cella non si trova. Annulla (Ctrl+Z) finché torna, oppure seleziona la cella giusta e scrivi {name} nella casella Nome, a sinistra della barra della formula; poi ripeti la verifica.",
    en: "Sheet {sheet}: the name “{name}” was deleted and its cell cannot be found. Undo (Ctrl+Z) until it is back, or select the right cell and type {name} into the Name Box, left of the formula bar; then verify again.",
  },
  "verify.rowsUndecided": {
    it: "Foglio {sheet}, {count|riga|righe} {rows}: {count|ripete|ripetono} la stessa scheda e non si capisce di quale {count|sia|siano}; possono essere di: {cards}. Elimina le righe in più, oppure scrivi in ogni riga il codice giusto nella colonna «Codice breve»; poi ripeti la verifica.",
    en: "Sheet {sheet}, {count|row|rows} {rows}: {count|it repeats|they repeat} one card, and which it should be cannot be told; possible are: {cards}. Delete the rows that are too many, or type the right code of each row into the column “Codice breve”; then verify again.",
  },
  "verify.cardsWithoutRow": {
    it: "Foglio {sheet}: {count|la scheda|le schede} {cards} non {count|ha|hanno} una riga nel registro. Scrivi il codice nella prima riga sotto la tabella, colonna «Codice breve»; poi ripeti la verifica, che collega il resto della riga.",
    en: "Sheet {sheet}: the {count|card|cards} {cards} {count|has|have} no row in the register. Type the code into the first row below the table, column “Codice breve”; then verify again, which links the rest of the row.",
  },
} as const;
