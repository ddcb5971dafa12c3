/** Why a file cannot be read as a plan file. */
export const interchangeMessages = {
  "interchange.notJson": {
    it: "«{file}» non è un file di piano: non è JSON valido ({reason}). Scegli un file esportato da Cardine, con estensione .json.",
    en: "“{file}” is not a plan file: it is not valid JSON ({reason}). Choose a file exported by Cardine, ending in .json.",
  },
  "reading.comment": {
    it: "Foglio {sheet}, cella {cell}: il commento «{value}» non entra nel piano. Se serve, scrivilo nelle note della scheda.",
    en: "Sheet {sheet}, cell {cell}: the comment “{value}” is not part of the plan. If it is needed, write it in the card’s notes.",
  },
  "reading.shape": {
    it: "Foglio {sheet}, presso {cell}: il testo «{value}» sta in una forma, perciò non entra nel piano. Se serve, scrivilo in una cella.",
    en: "Sheet {sheet}, near {cell}: the text “{value}” stands in a shape, so it is not part of the plan. If it is needed, write it in a cell.",
  },
  "interchange.encoding": {
    it: "«{file}», riga {line}: ci sono byte che non sono testo né in UTF-8, né in UTF-16, né in Windows-1252. Salva di nuovo il file in UTF-8.",
    en: "“{file}”, line {line}: there are bytes that are no text in UTF-8, UTF-16 or Windows-1252. Save the file again as UTF-8.",
  },
  "interchange.duplicateKey": {
    it: "«{file}», {place}: il campo «{key}» compare due volte e non si sa quale valga. Togline uno e riprova.",
    en: "“{file}”, {place}: the field “{key}” is there twice, and which counts is unknown. Remove one and try again.",
  },
  "interchange.expected.digits": {
    it: "«{file}», {place}: c’è {value}, ma qui va un numero di cifre da 1 a 9. Correggilo e riprova.",
    en: "“{file}”, {place}: there is {value}, but a number of digits from 1 to 9 belongs here. Correct it and try again.",
  },
  "interchange.expected.separator": {
    it: "«{file}», {place}: c’è {value}, ma qui va un separatore di non più di 3 caratteri. Correggilo e riprova.",
    en: "“{file}”, {place}: there is {value}, but a separator of at most 3 characters belongs here. Correct it and try again.",
  },
  "interchange.expected.writableNumber": {
    it: "«{file}», {place}: c’è {value}, un numero troppo grande per essere tenuto com’è scritto. Correggilo, o scrivilo tra virgolette se è un codice, e riprova.",
    en: "“{file}”, {place}: there is {value}, a number too large to be kept as it is written. Correct it, or put it in quotes if it is a code, and try again.",
  },
  "interchange.wrongFormat": {
    it: "«{file}» non è nel formato «cardine-plan/1» (il campo format dice «{found}»). Chiedi un file in questo formato a chi te l’ha dato.",
    en: "“{file}” is not in the format “cardine-plan/1” (its field format says “{found}”). Ask for a file in that format.",
  },
  "interchange.missingPart": {
    it: "«{file}»: manca «{place}», che il formato chiede. Aggiungilo e riprova.",
    en: "“{file}”: “{place}” is missing, which the format asks for. Add it and try again.",
  },
  "interchange.expected.text": {
    it: "«{file}», {place}: c’è {value}, ma qui va un testo. Correggilo e riprova.",
    en: "“{file}”, {place}: there is {value}, but text belongs here. Correct it and try again.",
  },
  "interchange.expected.textOrNumber": {
    it: "«{file}», {place}: c’è {value}, ma qui va un testo o un numero. Correggilo e riprova.",
    en: "“{file}”, {place}: there is {value}, but text or a number belongs here. Correct it and try again.",
  },
  "interchange.expected.number": {
    it: "«{file}», {place}: c’è {value}, ma qui va un numero. Correggilo e riprova.",
    en: "“{file}”, {place}: there is {value}, but a number belongs here. Correct it and try again.",
  },
  "interchange.expected.integer": {
    it: "«{file}», {place}: c’è {value}, ma qui va un numero intero. Correggilo e riprova.",
    en: "“{file}”, {place}: there is {value}, but a whole number belongs here. Correct it and try again.",
  },
  "interchange.expected.list": {
    it: "«{file}», {place}: c’è {value}, ma qui va un elenco. Correggilo e riprova.",
    en: "“{file}”, {place}: there is {value}, but a list belongs here. Correct it and try again.",
  },
  "interchange.expected.object": {
    it: "«{file}», {place}: c’è {value}, ma qui va un gruppo di campi. Correggilo e riprova.",
    en: "“{file}”, {place}: there is {value}, but a group of fields belongs here. Correct it and try again.",
  },
  "interchange.expected.yesOrNo": {
    it: "«{file}», {place}: c’è {value}, ma qui va true o false. Correggilo e riprova.",
    en: "“{file}”, {place}: there is {value}, but true or false belongs here. Correct it and try again.",
  },
  "interchange.expected.otherwise": {
    it: "«{file}», {place}: c’è {value}, ma qui va un altro valore: vedi lo schema del formato. Correggilo e riprova.",
    en: "“{file}”, {place}: there is {value}, but a different value belongs here: see the format’s schema. Correct it and try again.",
  },
  "interchange.tooMany": {
    it: "«{file}», {place}: sono {size}, ma una cartella di Excel che si possa usare e stampare ne tiene {limit}. Dividi il piano e riprova.",
    en: "“{file}”, {place}: there are {size}, but a workbook that Excel can use and print holds {limit}. Divide the plan and try again.",
  },
  "interchange.tooDeep": {
    it: "«{file}» non è un file di piano: ha più di {deepest} livelli di parti dentro parti. Chiedi un altro file a chi te l’ha dato.",
    en: "“{file}” is not a plan file: it has more than {deepest} levels of parts within parts. Ask for another file.",
  },
  "interchange.textTooLong": {
    it: "«{file}», {place}: il testo ha {length} caratteri, una cella di Excel ne tiene {longest}. Accorcialo o dividilo e riprova.",
    en: "“{file}”, {place}: the text has {length} characters, an Excel cell holds {longest}. Shorten or split it and try again.",
  },
  "form.noTables": {
    it: "«{file}» non contiene tabelle, e senza non si capisce dove si scrive. Usa il documento in cui il modulo è disegnato con una tabella.",
    en: "“{file}” holds no table, and without one nobody can tell where to write. Use the document in which the form is drawn with a table.",
  },
  "form.notAForm": {
    it: "«{file}» non è una cartella di Excel (.xlsx) né un documento di Word (.docx). Salva il modulo in uno di questi formati e riprova.",
    en: "“{file}” is neither an Excel workbook (.xlsx) nor a Word document (.docx). Save the form in one of these formats and try again.",
  },
  "form.unreadable": {
    it: "In «{source}» non ci sono etichette con un posto per scrivere, né tabelle con intestazioni. Apri il foglio del modulo e riprova.",
    en: "“{source}” has no labels with room to write, and no tables with headings. Open the sheet of the form and try again.",
  },
} as const;
