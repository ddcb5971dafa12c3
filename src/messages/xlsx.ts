/** Why a file could not be read or written as a workbook. */
export const xlsxMessages = {
  "file.truncated": {
    it: "Il file «{file}» è incompleto: la copia o il download si è interrotto. Copialo o scaricalo di nuovo.",
    en: "The file “{file}” is incomplete: copying or downloading it was cut short. Copy or download it again.",
  },
  "file.encrypted": {
    it: "Il file «{file}» è protetto da una password di apertura. Aprilo nel suo programma, togli la password (in Excel e in Word: File › Informazioni › Proteggi) e salvalo.",
    en: "The file “{file}” asks for a password to open it. Open it in its program, remove the password (in Excel and Word: File › Info › Protect) and save it.",
  },
  "file.legacy": {
    it: "Il file «{file}» è nel vecchio formato .xls. Aprilo in Excel e salvalo con nome come cartella di lavoro .xlsx.",
    en: "The file “{file}” is in the old .xls format. Open it in Excel and save it as an .xlsx workbook.",
  },
  "file.notWorkbook": {
    it: "Il file «{file}» non è una cartella di lavoro .xlsx.",
    en: "The file “{file}” is not an .xlsx workbook.",
  },
  "file.tooLarge.bytes": {
    it: "Il file «{file}» è di {size} MB, molto più di quanto un piano possa contenere (il limite è {limit} MB), e non è stato aperto.",
    en: "The file “{file}” has {size} MB, far more than a plan can hold (the limit is {limit} MB), and was not opened.",
  },
  "file.tooLarge.unfolded": {
    it: "Il file «{file}» si spacchetta in almeno {size} MB, molto più di quanto un piano possa contenere (il limite è {limit} MB), e non è stato aperto.",
    en: "The file “{file}” unpacks to {size} MB at least, far more than a plan can hold (the limit is {limit} MB), and was not opened.",
  },
  "file.tooLarge.entries": {
    it: "Il file «{file}» ha {size} parti, molto più di quanto un piano possa contenere (il limite è {limit}), e non è stato aperto.",
    en: "The file “{file}” has {size} parts, far more than a plan can hold (the limit is {limit}), and was not opened.",
  },
  "file.tooLarge.cells": {
    it: "Il file «{file}» ha almeno {size} celle, molto più di quanto un piano possa contenere (il limite è {limit}), e non è stato aperto.",
    en: "The file “{file}” has {size} cells at least, far more than a plan can hold (the limit is {limit}), and was not opened.",
  },
  "file.tooLarge.sheetCells": {
    it: "Il file «{file}», foglio {sheet}, ha almeno {size} celle scritte, molto più di quanto un piano possa contenere (il limite è {limit}), e non è stato aperto.",
    en: "The file “{file}”, sheet {sheet}, has {size} written cells at least, far more than a plan can hold (the limit is {limit}), and was not opened.",
  },
  "file.tooLarge.area": {
    it: "Il file «{file}», foglio {sheet}, ha celle compilate così distanti fra loro che l’area ne comprende {size}, molto più di quanto un piano possa contenere (il limite è {limit}), e non è stato aperto.",
    en: "The file “{file}”, sheet {sheet}, has filled cells so far apart that the area between holds {size}, far more than a plan can hold (the limit is {limit}), and was not opened.",
  },
  "file.tooLarge.formulas": {
    it: "Il file «{file}» ripete formule per almeno {size} MB, molto più di quanto un piano possa contenere (il limite è {limit} MB), e non è stato aperto.",
    en: "The file “{file}” repeats formulas of {size} MB at least, far more than a plan can hold (the limit is {limit} MB), and was not opened.",
  },
  "file.damaged": {
    it: "Il file «{file}» è danneggiato (parte «{part}»). Prova ad aprirlo nel suo programma, che può ripararlo, e salvalo di nuovo.",
    en: "The file “{file}” is damaged (part “{part}”). Try to open it in its program, which may repair it, and save it again.",
  },
  "file.externalEntities": {
    it: "Il file «{file}» contiene dichiarazioni che nessun programma d’ufficio scrive (parte «{part}») e per sicurezza non è stato aperto.",
    en: "The file “{file}” holds declarations that no office program writes (part “{part}”) and was not opened, for safety.",
  },
  "file.noVisibleSheet": {
    it: "La cartella di lavoro non ha fogli visibili: Excel ne richiede almeno uno. Non è stato scritto niente.",
    en: "The workbook has no visible sheet: Excel requires at least one. Nothing was written.",
  },
  "file.textTooLong": {
    it: "Il testo in {place} supera i 32.767 caratteri che una cella può contenere. Accorcialo. Non è stato scritto niente.",
    en: "The text in {place} exceeds the 32,767 characters that a cell can hold. Shorten it. Nothing was written.",
  },
  "file.formulaTooLong": {
    it: "La formula in {place} supera gli 8.192 caratteri che Excel ammette. Non è stato scritto niente.",
    en: "The formula in {place} exceeds the 8,192 characters that Excel allows. Nothing was written.",
  },
  "file.tableColumns": {
    it: "Le colonne della tabella «{place}» non hanno ciascuna un nome proprio, come Excel richiede. Non è stato scritto niente.",
    en: "The columns of table “{place}” do not each have a name of their own, as Excel requires. Nothing was written.",
  },
  "file.promptTooLong": {
    it: "Il messaggio della cella {place} supera i 255 caratteri, o il suo titolo i 32. Accorcialo. Non è stato scritto niente.",
    en: "The message of cell {place} exceeds 255 characters, or its title 32. Shorten it. Nothing was written.",
  },
  "file.headerTooLong": {
    it: "L’intestazione o il piè di pagina del foglio «{place}» supera i 255 caratteri. Accorcialo. Non è stato scritto niente.",
    en: "The header or footer of sheet “{place}” exceeds 255 characters. Shorten it. Nothing was written.",
  },
} as const;
