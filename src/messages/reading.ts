/** Sentences about what was found on reading a workbook. */
export const readingMessages = {
  "reading.notAPlan": {
    it: "«{source}» non è un piano di Cardine: mancano i fogli e i nomi che lo fanno riconoscere. Apri la cartella del piano, oppure crea un nuovo piano.",
    en: "“{source}” is not a Cardine plan: the sheets and names that mark one are missing. Open the plan’s workbook, or create a new plan.",
  },
  "reading.nameMissing": {
    it: "Foglio {sheet}: il nome «{name}» ({label}) non porta più a una cella di questo foglio e il campo non si trova. Riscrivi il valore nella scheda dopo averla riparata.",
    en: "Sheet {sheet}: the name “{name}” ({label}) leads to no cell of this sheet any more and its field cannot be found. Type the value again once the card is repaired.",
  },
  "reading.nameMissingFoundByLabel": {
    it: "Foglio {sheet}: il nome «{name}» non porta più a una cella di questo foglio; il valore è stato letto in {cell}, accanto a «{label}».",
    en: "Sheet {sheet}: the name “{name}” leads to no cell of this sheet any more; its value was read in {cell}, beside “{label}”.",
  },
  "reading.tableMissing": {
    it: "Foglio {sheet}: manca la tabella «{table}». Le sue righe non sono state lette.",
    en: "Sheet {sheet}: the table “{table}” is missing. Its rows were not read.",
  },
  "reading.columnMissing": {
    it: "Foglio {sheet}, tabella {table}: manca la colonna «{column}». Rimetti la colonna, oppure l’intestazione di prima.",
    en: "Sheet {sheet}, table {table}: the column “{column}” is missing. Put the column or its former header back.",
  },
  "reading.templateChanged": {
    it: "Il foglio {sheet} è stato cambiato e le schede seguono ancora il modello di prima: aprile in Excel e premi «Aggiorna» nel riquadro.",
    en: "The sheet {sheet} has been changed and the cards still follow the template as it was: open them in Excel and bring them into line in the pane.",
  },
  "reading.outsideLayout": {
    it: "Foglio {sheet}, cella {cell}: «{value}» sta fuori dai campi e dalle tabelle, perciò non entra nel piano. Spostalo in un campo o in una riga della tabella.",
    en: "Sheet {sheet}, cell {cell}: “{value}” lies outside the fields and tables, so it is not part of the plan. Move it into a field or a table row.",
  },
  "reading.rowLeftOut": {
    it: "Foglio {sheet}, riga {row}: «{value}» non entra nel piano, perché alla riga manca il codice o la voce che la fa riconoscere. Completa la riga, oppure svuotala.",
    en: "Sheet {sheet}, row {row}: “{value}” is not part of the plan, since the row lacks the code or entry that identifies it. Complete the row, or empty it.",
  },
  "reading.valueLeftOut": {
    it: "Foglio {sheet}, cella {cell}: «{value}» in «{field}» non è stato capito e non entra nel piano. Correggilo, oppure spostalo in un campo di testo.",
    en: "Sheet {sheet}, cell {cell}: “{value}” in “{field}” was not understood and is not part of the plan. Correct it, or move it into a text field.",
  },
  "reading.furtherColumn": {
    it: "Foglio {sheet}: la colonna «{column}» ({cell}) non fa parte del piano; quello che contiene, {count} {count|cella|celle}, resta solo in questo foglio.",
    en: "Sheet {sheet}: the column “{column}” ({cell}) is not part of the plan; what it holds, {count} {count|cell|cells}, stays on this sheet only.",
  },
  "reading.emptyArea": {
    it: "Foglio {sheet}, cella {cell}: sotto «{value}» non c’è nessun obiettivo, perciò non entra nel piano. Scrivine uno nella tabella, oppure togli questo testo.",
    en: "Sheet {sheet}, cell {cell}: there is no objective beneath “{value}”, so it is not part of the plan. Write one in the table, or remove this text.",
  },
  "reading.overwritten": {
    it: "Foglio {sheet}, cella {cell}: «{value}» sta al posto della formula di «{field}». Il foglio mostra questo valore, il piano no: «Verifica e ripara» rimette la formula.",
    en: "Sheet {sheet}, cell {cell}: “{value}” stands in the place of the formula of “{field}”. The sheet shows it, the plan does not: “Verify and repair” puts the formula back.",
  },
  "reading.overwrittenComputed": {
    it: "Foglio {sheet}, cella {cell}: «{value}» sta al posto della formula, che darebbe «{computed}». Il foglio mostra il primo valore, il piano il secondo: «Verifica e ripara» rimette la formula.",
    en: "Sheet {sheet}, cell {cell}: “{value}” stands in the place of the formula, which would give “{computed}”. The sheet shows the one, the plan says the other: “Verify and repair” puts the formula back.",
  },
  "reading.sectorNotListed": {
    it: "Foglio {sheet}: il settore {sector} non è nel foglio Settori, perciò i suoi {count} pesi non entrano nel piano. Scrivi {sector} in una riga di Settori, oppure togli questo foglio.",
    en: "Sheet {sheet}: the sector {sector} is not on the sheet Settori, so its {count} weights are not part of the plan. Write {sector} in a row of Settori, or remove this sheet.",
  },
  "reading.furtherSheet": {
    it: "Il foglio «{sheet}» non fa parte del piano: {count} {count|cella resta|celle restano} solo in questa cartella, da {cell} «{value}».",
    en: "The sheet “{sheet}” is not part of the plan: {count} {count|cell stays|cells stay} in this workbook only, from {cell} “{value}”.",
  },
  "reading.listWords": {
    it: "Foglio {sheet}, cella {cell}: la voce «{value}» vale in questa cartella, ma non fa parte del piano: un’altra cartella costruita dal piano non l’avrà.",
    en: "Sheet {sheet}, cell {cell}: the entry “{value}” holds in this workbook but is not part of the plan: another workbook built from the plan will not have it.",
  },
  "reading.numberFromSheetName": {
    it: "Foglio {sheet}: settore «{sector}» e numero «{number}» non bastano per il codice; è stato letto dal nome del foglio.",
    en: "Sheet {sheet}: sector “{sector}” and number “{number}” do not make a code; it was read from the sheet’s name.",
  },
  "reading.codeUnreadable": {
    it: "Foglio {sheet}: «{value}» non è un codice breve di obiettivo. Scrivilo come S3.00007.",
    en: "Sheet {sheet}: “{value}” is not an objective’s short code. Write it as S3.00007.",
  },
  "reading.sheetMissing": {
    it: "Manca il foglio {sheet} con i pesi del settore. Recuperalo con Annulla (Ctrl+Z), oppure togli il settore dal foglio Settori.",
    en: "Sheet {sheet} with the sector’s weights is missing. Bring it back with Undo (Ctrl+Z), or remove the sector from the sheet Settori.",
  },
  "reading.duplicateCode": {
    it: "Il codice {code} è su due schede, {sheet} e {other}. Cambia il numero di una delle due.",
    en: "The code {code} stands on two cards, {sheet} and {other}. Change the number of one of them.",
  },
  "reading.sheetName": {
    it: "Il foglio «{sheet}» è la scheda {objective}, ma non ne ha il nome: i collegamenti del registro non lo trovano. Ridagli il nome {name}.",
    en: "The sheet “{sheet}” is the card {objective} but does not have its name: links of the register do not find it. Name it {name} again.",
  },
  "reading.notInRegister": {
    it: "La scheda {objective} non è più nel registro Obiettivi. Scrivi {objective} nella prima riga sotto la tabella, colonna «Codice breve»: il resto della riga torna da solo.",
    en: "The card {objective} is no longer in the register Obiettivi. Write {objective} in the first row below the table, column “Codice breve”: the rest of the row comes back by itself.",
  },
  "reading.settingUnreadable": {
    it: "Foglio {sheet}: l’impostazione «{name}» manca o non è valida («{value}»). Vale quello che dicono le colonne delle schede, o il valore predefinito: scrivila di nuovo.",
    en: "Sheet {sheet}: the setting “{name}” is missing or not valid (“{value}”). What the cards’ columns say counts, or the default value: type it again.",
  },
  "reading.ruleLevelUnreadable": {
    it: "Foglio {sheet}, tabella Regole: per la regola {rule} «{value}» non è errore, avviso, nota o no. Vale il livello predefinito.",
    en: "Sheet {sheet}, table Regole: “{value}” for the rule {rule} is none of errore, avviso, nota, no. Its default level counts.",
  },
  "reading.acceptedDateUnreadable": {
    it: "Foglio {sheet}, tabella ControlliAccettati, riga {row}: «{value}» non è una data. L’accettazione vale lo stesso, senza data.",
    en: "Sheet {sheet}, table ControlliAccettati, row {row}: “{value}” is not a date. The acceptance stands all the same, without one.",
  },
} as const;
