/** Why a file cannot be read as a plan file. */
export const interchangeMessages = {
  "interchange.notJson": {
    it: "«{file}» non è un file di piano: non è JSON valido ({reason}). Scegli un file esportato da Cardine, con estensione .json.",
    en: "“{file}” is not a plan file: it is not valid JSON ({reason}). Choose a file exported by Cardine, ending in .json.",
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
    en: "“{file}”, {place}: there is {value}, but another value: see the format's schema belongs here. Correct it and try again.",
  },
  "interchange.tooDeep": {
    it: "«{file}» non è un file di piano: ha più di {deepest} livelli di parti dentro parti. Chiedi un altro file a chi te l’ha dato.",
    en: "“{file}” is not a plan file: it has more than {deepest} levels of parts within parts. Ask for another file.",
  },
  "interchange.textTooLong": {
    it: "«{file}», {place}: il testo ha {length} caratteri, una cella di Excel ne tiene {longest}. Accorcialo o dividilo e riprova.",
    en: "“{file}”, {place}: the text has {length} characters, an Excel cell holds {longest}. Shorten or split it and try again.",
  },
} as const;
