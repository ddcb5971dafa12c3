/** What Excel can refuse, and what to do then. */
export const excelMessages = {
  "excel.cellEdit": {
    it: "Excel sta aspettando che si finisca di scrivere in una cella. Premi Invio o Esc e riprova.",
    en: "Excel is waiting for a cell to be completed. Press Enter or Esc and try again.",
  },
  "excel.workbookProtected": {
    it: "La struttura della cartella di lavoro è protetta: non si possono aggiungere, rinominare o nascondere fogli. Togli la protezione (Revisione › Proteggi cartella di lavoro) e riprova.",
    en: "The structure of the workbook is protected: no sheet can be added, renamed or hidden. Remove the protection (Review › Protect Workbook) and try again.",
  },
  "excel.dateSystem": {
    it: "Questa cartella di lavoro conta le date dal 1904, come faceva Excel sui Mac di una volta: Cardine le sbaglierebbe di 1.462 giorni, perciò non ha letto né scritto niente. Togli la spunta a «Usa sistema data 1904» (File › Opzioni › Impostazioni avanzate; sul Mac Excel › Preferenze › Calcolo) e riprova. Le date già scritte diventano altre, quattro anni e un giorno prima: ricontrollale, o usa una cartella di lavoro nuova.",
    en: "This workbook counts dates from 1904, as Excel on Macs once did: Cardine would be wrong by 1,462 days, so it has read and written nothing. Clear “Use 1904 date system” (File › Options › Advanced; on a Mac Excel › Preferences › Calculation) and try again. Dates that are there become others, four years and a day earlier: check them, or use a new workbook.",
  },
  "excel.writeRefused": {
    it: "Excel non permette di scrivere: il foglio è protetto o il file è aperto in sola lettura. Togli la protezione (Revisione › Rimuovi protezione foglio) o abilita la modifica e riprova.",
    en: "Excel does not allow writing: the sheet is protected or the file is open for reading only. Remove the protection (Review › Unprotect Sheet) or enable editing and try again.",
  },
  "excel.sheetProtected": {
    it: "Il foglio «{sheet}» è protetto e non tutte le celle da scrivere sono libere. Togli la protezione (Revisione › Rimuovi protezione foglio) e riprova. Non è stato scritto niente.",
    en: "The sheet “{sheet}” is protected and not all of the cells to be written are open. Remove the protection (Review › Unprotect Sheet) and try again. Nothing was written.",
  },
  "excel.sheetNameClash": {
    it: "C’è già un foglio che si chiama «{sheet}». Rinominalo o usa una cartella di lavoro nuova. Non è stato scritto niente.",
    en: "There already is a sheet named “{sheet}”. Rename it or use a new workbook. Nothing was written.",
  },
  "excel.sheetName": {
    it: "«{sheet}» non può essere il nome di un foglio: Excel ne ammette da 1 a 31 caratteri, senza \\ / ? * : [ ]. Accorcia il codice da cui viene. Non è stato scritto niente.",
    en: "“{sheet}” cannot be the name of a sheet: Excel takes 1 to 31 characters, none of \\ / ? * : [ ]. Shorten the code that it comes from. Nothing was written.",
  },
  "excel.nameClash": {
    it: "Nella cartella di lavoro c’è già un nome o una tabella «{name}». Usa una cartella di lavoro nuova o dai un altro nome a quello che c’è. Non è stato scritto niente.",
    en: "The workbook already holds a name or a table “{name}”. Use a new workbook or rename what is there. Nothing was written.",
  },
  "excel.notFound": {
    it: "Nella cartella di lavoro non si trova «{what}»: è stato rinominato o eliminato. Annulla la modifica e riprova.",
    en: "“{what}” is not in the workbook: it was renamed or deleted. Undo that change and try again.",
  },
  "excel.changedMeanwhile": {
    it: "Nel frattempo la cartella di lavoro è cambiata: qualcosa che c’era è stato eliminato o rinominato, o ne è stato aggiunto uno con lo stesso nome ({place}). Riprova.",
    en: "The workbook changed meanwhile: something that was there was deleted or renamed, or another of the same name was added ({place}). Try again.",
  },
  "excel.textTooLong": {
    it: "Il testo per la cella {cell} del foglio «{sheet}» è più lungo di quanto una cella di Excel contenga ({longest} caratteri). Accorcialo e riprova. Non è stato scritto niente.",
    en: "The text for cell {cell} of sheet “{sheet}” is longer than an Excel cell holds ({longest} characters). Shorten it and try again. Nothing was written.",
  },
  "excel.tooMuch": {
    it: "Excel non accetta tanti dati in una volta sola. Riprova con meno fogli o dall’Excel installato sul computer.",
    en: "Excel does not take that much data at once. Try again with fewer sheets or in the desktop Excel.",
  },
  "excel.tooOld": {
    it: "Questa versione di Excel è troppo vecchia per Cardine: serve Excel 2021, Microsoft 365 o Excel per il web.",
    en: "This version of Excel is too old for Cardine: Excel 2021, Microsoft 365 or Excel on the web is needed.",
  },
  "excel.undoGroupRefused": {
    it: "Excel non può riunire queste modifiche in un solo passo di Annulla. Riprova.",
    en: "Excel cannot gather these changes into one undo step. Try again.",
  },
  "excel.notInFront": {
    it: "Excel lavora solo sulla cartella che è in primo piano, con un solo foglio selezionato. Torna su questa cartella, separa i fogli se sono raggruppati (clic destro su una linguetta › Separa fogli), fai clic su una cella e riprova.",
    en: "Excel works only on the workbook in front, with a single sheet selected. Come back to this workbook, ungroup the sheets if they are grouped (right-click a tab › Ungroup Sheets), click a cell and try again.",
  },
  "excel.pageRefused": {
    it: "Excel non ha impostato la pagina per la stampa: succede quando sul computer non c’è nessuna stampante. Aggiungine una, anche «Microsoft Print to PDF», e riprova.",
    en: "Excel did not set up the page for printing, as happens when the computer has no printer. Add one, “Microsoft Print to PDF” will do, and try again.",
  },
  "excel.pagesLeft": {
    it: "È tutto scritto, ma Excel non ha impostato per la stampa {sheets}: succede quando sul computer non c’è nessuna stampante. Quando ce n’è una, apri la scheda e premi «Imposta pagina».",
    en: "Everything is written, but Excel did not set up for printing {sheets}, as happens when the computer has no printer. Once there is one, open the card and press “Page set-up”.",
  },
  "excel.refused": {
    it: "Excel ha rifiutato l’operazione (codice {refusal}). Salva, riapri la cartella di lavoro e riprova.",
    en: "Excel refused the operation (code {refusal}). Save, reopen the workbook and try again.",
  },
  "excel.notAsMeant": {
    it: "In {count} {count|cella|celle} Excel non ha scritto quello che doveva, neanche al secondo tentativo: apri Controlli e premi «Verifica e ripara», che dice quali.",
    en: "In {count} {count|cell|cells} Excel did not write what it should have, nor at the second attempt: open Checks and press “Verify and repair”, which says which.",
  },
  "excel.cancelled": {
    it: "L’operazione è stata interrotta su richiesta.",
    en: "The operation was stopped on request.",
  },
  "excel.setUpUndone": {
    it: "La preparazione della cartella di lavoro si è fermata. I fogli già aggiunti ({removed}) sono stati tolti e la cartella è com’era prima.",
    en: "Setting up the workbook stopped. The sheets already added ({removed}) were removed and the workbook is as it was before.",
  },
  "excel.setUpLeft": {
    it: "La preparazione della cartella di lavoro si è fermata e questi fogli non si sono potuti togliere: {left}. Eliminali, oppure chiudi la cartella senza salvare.",
    en: "Setting up the workbook stopped and these sheets could not be removed: {left}. Delete them, or close the workbook without saving.",
  },
  "excel.editUndone": {
    it: "La modifica non è riuscita e la cartella di lavoro è com’era prima: non è cambiato niente. Riprova.",
    en: "The edit failed and the workbook is as it was before: nothing has changed. Try again.",
  },
  "excel.editUndoneBarPages": {
    it: "La modifica non è riuscita e i dati sono com’erano prima; ma Excel non ha rimesso a posto l’area di stampa di {sheets}. Vai sul foglio e premi «Imposta pagina».",
    en: "The edit failed and the data are as they were before, but Excel did not put back the print area of {sheets}. Go to the sheet and press “Page set-up”.",
  },
  "excel.editHalfDone": {
    it: "La modifica si è fermata a metà e non si è potuta togliere del tutto. Controlla {places}. Premi Ctrl+Z finché tornano com’erano; se non basta, chiudi senza salvare oppure riapri una versione precedente (File › Informazioni › Cronologia versioni).",
    en: "The edit stopped half-way and could not be taken back completely. Look at {places}. Press Ctrl+Z until they are as they were; if that is not enough, close without saving or reopen an earlier version (File › Info › Version History).",
  },
} as const;
