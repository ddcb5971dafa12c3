/** Reading plans from documents that are none of Cardine's. */
export const documentMessages = {
  "document.legacy": {
    it: "«{file}» è un documento di Word fino al 2003 (.doc). Aprilo in Word, salvalo come .docx e riprova con quello.",
    en: "“{file}” is a document of Word up to 2003 (.doc). Open it in Word, save it as .docx and try again with that.",
  },
  "document.unknown": {
    it: "«{file}» non è un documento che Cardine sa leggere. Vanno bene .docx, .xlsx, .odt, .ods, .html e .txt: aprilo con il suo programma e salvalo in uno di questi.",
    en: "“{file}” is no document that Cardine can read. It takes .docx, .xlsx, .odt, .ods, .html and .txt: open it in its own program and save it as one of these.",
  },
  "document.noPart": {
    it: "«{file}» è un archivio, ma non contiene un documento. Aprilo in Word, salvalo come .docx e riprova con quello.",
    en: "“{file}” is an archive, but there is no document in it. Open it in Word, save it as .docx and try again with that.",
  },
  "document.tooMany": {
    it: "«{file}» ha più di {limit} celle: nessun piano ne ha tante. Dividilo in più documenti e riprova.",
    en: "“{file}” has more than {limit} cells: no plan has so many. Divide it into several documents and try again.",
  },
  "document.empty": {
    it: "«{file}» non contiene né testo né tabelle. Se le pagine sono immagini, serve il documento da cui sono state fatte.",
    en: "“{file}” has neither text nor tables. If its pages are pictures, the document that they were made from is needed.",
  },
  "document.noPlan": {
    it: "In {files} non si riconosce niente di un piano: né schede, né obiettivi con pesi, né programmazione strategica. Controlla di aver scelto il documento giusto.",
    en: "Nothing in {files} looks like a plan: no cards, no objectives with weights, no strategic tree. Check that it is the right document.",
  },
  "document.place.sheet": { it: "{file}, foglio {sheet}, cella {address}", en: "{file}, sheet {sheet}, cell {address}" },
  "document.place.cell": {
    it: "{file}, tabella {table}, riga {row}, cella {column}",
    en: "{file}, table {table}, row {row}, cell {column}",
  },
  "document.place.table": { it: "{file}, tabella {table}", en: "{file}, table {table}" },
  "document.place.paragraph": { it: "{file}, paragrafo {paragraph}", en: "{file}, paragraph {paragraph}" },
  "document.unplaced": { it: "{place}: «{text}» non ha un posto nel piano.", en: "{place}: “{text}” has no place in the plan." },
  "document.prose": { it: "{cell}: testo fuori dalle schede, «{value}».", en: "{cell}: text outside the cards, “{value}”." },
  "document.guess.lostMark": {
    it: "{cell}: nessuna casella è barrata, ma solo una non è vuota: si è scelta quella ({value}).",
    en: "{cell}: no box is ticked, but only one is not marked as empty: that one was taken ({value}).",
  },
  "document.guess.unparted": {
    it: "{cell}: etichetta e valore stanno nella stessa cella senza niente in mezzo ({value}).",
    en: "{cell}: label and value stand in one cell with nothing between them ({value}).",
  },
  "document.guess.goesOn": {
    it: "{cell}: la tabella non ha intestazioni, si è letta come seguito di quella prima ({value}).",
    en: "{cell}: the table has no headings and was read as going on from the one before ({value}).",
  },
  "document.guess.otherColumn": {
    it: "{cell}: la riga è spostata rispetto alle intestazioni, si è letta secondo numeri e parole ({value}).",
    en: "{cell}: the row is shifted from its headings and was read by its numbers and words ({value}).",
  },
  "document.guess.otherTable": {
    it: "{cell}: due tabelle dicono cose diverse, si è seguita quella con i numeri completi ({value}).",
    en: "{cell}: two tables say it differently; the one whose numbers are whole was followed ({value}).",
  },
  "document.guess.section": {
    it: "{cell}: il documento non ha una pagina di questo settore, il codice è stato composto dal nome ({value}).",
    en: "{cell}: the document has no page of this sector; its code was made from the name ({value}).",
  },
} as const;
