/** Sentences about plan files: what cannot be read, and what a file contradicts itself in and how that was resolved. */
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
  "interchange.controlCharacters": {
    it: "{place}: tolti caratteri che un foglio non può contenere ({characters}).",
    en: "{place}: characters that a sheet cannot hold were removed ({characters}).",
  },
  "interchange.unknownField": {
    it: "{place}: il formato non ha questo campo; il valore {value} non entra nel piano.",
    en: "{place}: the format has no such field; the value {value} is not part of the plan.",
  },
  "interchange.codeMalformed": {
    it: "{subject}: il codice «{code}» non segue lo schema; è diventato {written}.",
    en: "{subject}: the code “{code}” does not follow the scheme; it became {written}.",
  },
  "interchange.codeUnreadable": {
    it: "{place}: «{code}» non si legge come codice; la scheda ha ricevuto {written}.",
    en: "{place}: “{code}” cannot be read as a code; the card was given {written}.",
  },
  "interchange.listedCodeUnreadable": {
    it: "{place}: «{code}» non si legge come codice di obiettivo.",
    en: "{place}: “{code}” cannot be read as an objective's code.",
  },
  "interchange.duplicateCode": {
    it: "Il codice {subject} sta su due schede, «{other}» e «{title}»; la seconda è diventata {code}.",
    en: "The code {subject} stands on two cards, “{other}” and “{title}”; the second became {code}.",
  },
  "interchange.duplicateListing": {
    it: "Il codice {subject} sta su due righe dell’elenco, «{other}» e «{title}»; la seconda è la scheda {code}.",
    en: "The code {subject} stands on two rows of the list, “{other}” and “{title}”; the second is the card {code}.",
  },
  "interchange.codeChain": {
    it: "{subject}: il codice comincia con {prefix}, ma la scheda indica l’obiettivo operativo {chain}; vale la scheda.",
    en: "{subject}: the code begins with {prefix}, but the card names operational objective {chain}; the card counts.",
  },
  "interchange.pageCode": {
    it: "{subject}: a pagina {page} il codice è «{found}», sulla scheda «{code}»; vale la scheda.",
    en: "{subject}: on page {page} the code is “{found}”, on the card “{code}”; the card counts.",
  },
  "interchange.pageTitle": {
    it: "{subject}: a pagina {page} il titolo è «{found}», sulla scheda «{title}»; vale la scheda.",
    en: "{subject}: on page {page} the title is “{found}”, on the card “{title}”; the card counts.",
  },
  "interchange.pageOfAnother": {
    it: "{subject}: a pagina {page} il titolo è «{found}», quello di un’altra scheda; sulla scheda è «{title}», e vale questo.",
    en: "{subject}: on page {page} the title is “{found}”, that of another card; on the card it is “{title}”, which counts.",
  },
  "interchange.codeLevel": {
    it: "{subject}: l’obiettivo operativo è {operational}, ma più in alto la scheda indica {chain}; vale l’obiettivo operativo.",
    en: "{subject}: the operational objective is {operational}, but above it the card names {chain}; the operational objective counts.",
  },
  "interchange.listedTitleOfAnother": {
    it: "{subject}: nell’elenco il titolo è «{listed}», sulla scheda «{title}»: uno dei due è di un altro obiettivo; vale la scheda.",
    en: "{subject}: the list titles it “{listed}”, the card “{title}”: one of the two belongs to another objective; the card counts.",
  },
  "interchange.operationalUnknown": {
    it: "{subject}: l’obiettivo operativo {operational} non è nella strategia. Aggiungilo al foglio Strategia o scegline un altro sulla scheda.",
    en: "{subject}: operational objective {operational} is not in the strategy. Add it to the sheet Strategia or choose another on the card.",
  },
  "interchange.labelDiffers": {
    it: "{subject}: sulla scheda si legge «{label}», nella strategia «{title}»; vale la strategia.",
    en: "{subject}: the card says “{label}”, the strategy “{title}”; the strategy counts.",
  },
  "interchange.copyDiffers": {
    it: "{subject}: due copie della scheda dicono «{kept}» e «{other}» ({field}); tenuta la prima.",
    en: "{subject}: two copies of the card say “{kept}” and “{other}” ({field}); the first was kept.",
  },
  "interchange.windowOutsidePlan": {
    it: "{subject}: una fase ha tempi nel {year} ({words}), che il piano non comprende; sono stati aggiunti al testo della fase.",
    en: "{subject}: a phase has times in {year} ({words}), which the plan does not cover; they were added to the phase's text.",
  },
  "interchange.totalDiffers": {
    it: "Settore {subject}: il totale stampato è {printed}, la somma dei pesi {total}; vale la somma.",
    en: "Sector {subject}: the printed total is {printed}, the sum of weights {total}; the sum counts.",
  },
  "interchange.pageTotal": {
    it: "Settore {subject}: i pesi sulla sua pagina fanno {total}, non 100, senza contare le schede che non elenca.",
    en: "Sector {subject}: the weights on its page total {total}, not 100, leaving out the cards that it does not list.",
  },
  "interchange.listedTitle": {
    it: "{subject}: nell’elenco il titolo è «{listed}», sulla scheda «{title}»; vale la scheda.",
    en: "{subject}: the list titles it “{listed}”, the card “{title}”; the card counts.",
  },
  "interchange.listedPriority": {
    it: "{subject}: nell’elenco la priorità è {listed}, sulla scheda {priority}; vale la scheda.",
    en: "{subject}: the list gives priority {listed}, the card {priority}; the card counts.",
  },
  "interchange.cardWeight": {
    it: "{subject}: nel settore {sector} il peso è {listed}, sulla scheda {card}; vale la pagina del settore.",
    en: "{subject}: in sector {sector} the weight is {listed}, on the card {card}; the sector's page counts.",
  },
  "interchange.cardWithoutWeight": {
    it: "{subject}: sulla scheda manca il peso; nel settore {sector} è {listed}, e vale questo.",
    en: "{subject}: the card has no weight; in sector {sector} it is {listed}, which counts.",
  },
  "interchange.pageWithoutWeight": {
    it: "{subject}: nella pagina del settore {sector} manca il peso; sulla scheda è {card}, e vale questo.",
    en: "{subject}: the page of sector {sector} has no weight; on the card it is {card}, which counts.",
  },
  "interchange.sharedCode": {
    it: "{subject}: l’elenco lo chiama {listed}, la scheda {code}; vale la scheda.",
    en: "{subject}: the list calls it {listed}, the card {code}; the card counts.",
  },
  "interchange.cardMissing": {
    it: "{subject}: è in elenco ma non ha scheda; resta nel registro senza scheda.",
    en: "{subject}: it is listed but has no card; it stays in the register without one.",
  },
  "interchange.cardUnlisted": {
    it: "{subject}: la scheda sta nella parte del settore {sector}, che non la elenca; è stata aggiunta all’elenco.",
    en: "{subject}: the card stands in the part of sector {sector}, which does not list it; it was added to the list.",
  },
  "interchange.sectorAdded": {
    it: "Il settore {sector} ha schede ma non è fra i settori; è stato aggiunto senza nome.",
    en: "Sector {sector} has cards but is not among the sectors; it was added without a name.",
  },
  "interchange.referenceAdded": {
    it: "{subject}: il raccordo lo riferisce anche a {operational}, la scheda no; è stato aggiunto alla scheda.",
    en: "{subject}: the alignment refers it to {operational} too, the card does not; it was added to the card.",
  },
  "interchange.referenceMissing": {
    it: "{subject}: la scheda serve anche {operational}, ma il raccordo non ha il suo RIF.",
    en: "{subject}: the card serves {operational} too, but the alignment has no RIF. for it.",
  },
  "interchange.alignmentDiffers": {
    it: "{subject}: nel raccordo sta sotto {alignment}, ma il codice comincia con {prefix}; il codice segue ora la scheda ({chain}).",
    en: "{subject}: the alignment places it under {alignment}, but the code begins with {prefix}; the code now follows the card ({chain}).",
  },
  "interchange.amountPrefix": {
    it: "{subject}: l’importo «{typed}» ({place}) è stato letto come {amount}.",
    en: "{subject}: the amount “{typed}” ({place}) was read as {amount}.",
  },
  "interchange.qualityAnswer": {
    it: "{subject}: alle verifiche di qualità si risponde «{answer}», né sì né no; le parole sono restate nel testo.",
    en: "{subject}: the quality check is answered “{answer}”, neither yes nor no; the words were kept in its text.",
  },
  "interchange.copyCode": {
    it: "{subject}: un’altra copia della stessa scheda porta il codice {code}; vale il primo.",
    en: "{subject}: another copy of the same card carries the code {code}; the first counts.",
  },
  "interchange.listedCodeMalformed": {
    it: "{subject}: in elenco il codice «{code}» non segue lo schema; è diventato {written}.",
    en: "{subject}: the listed code “{code}” does not follow the scheme; it became {written}.",
  },
  "interchange.listedTwice": {
    it: "{subject}: il settore {sector} lo elenca due volte; la seconda volta, con peso «{weight}», non conta.",
    en: "{subject}: sector {sector} lists it twice; the second time, with weight “{weight}”, does not count.",
  },
} as const;
