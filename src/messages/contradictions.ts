/** What a plan file contradicts itself in, with both values. What the plan makes of it is in `resolutions.ts`. */
export const contradictionMessages = {
  "interchange.controlCharacters": {
    it: "{place}: c’erano caratteri che un foglio non può contenere ({characters}).",
    en: "{place}: there were characters that a sheet cannot hold ({characters}).",
  },
  "interchange.valueLeftOut": {
    it: "{place}: «{value}» non è un valore previsto qui e il piano non lo può contenere.",
    en: "{place}: “{value}” is not a value that belongs here, and the plan cannot hold it.",
  },
  "interchange.unknownField": {
    it: "{place}: il formato non prevede questo campo, che contiene {value}.",
    en: "{place}: the format has no such field; it holds {value}.",
  },
  "interchange.codeMalformed": {
    it: "{subject}: il codice «{code}» non segue lo schema, che prevede {written}.",
    en: "{subject}: the code “{code}” does not follow the scheme, which asks for {written}.",
  },
  "interchange.codeUnreadable": {
    it: "{place}: «{code}» non si legge come codice; {written} è libero.",
    en: "{place}: “{code}” cannot be read as a code; {written} is free.",
  },
  "interchange.listedCodeUnreadable": {
    it: "{place}: «{code}» non si legge come codice di obiettivo.",
    en: "{place}: “{code}” cannot be read as an objective’s code.",
  },
  "interchange.duplicateCode": {
    it: "Il codice {subject} sta su due schede, «{other}» e «{title}»; per la seconda c’è {code}.",
    en: "The code {subject} stands on two cards, “{other}” and “{title}”; for the second there is {code}.",
  },
  "interchange.duplicateListing": {
    it: "Il codice {subject} sta su due righe dell’elenco, «{other}» e «{title}»; la seconda è la scheda {code}.",
    en: "The code {subject} stands on two rows of the list, “{other}” and “{title}”; the second is the card {code}.",
  },
  "interchange.codeChain": {
    it: "{subject}: il codice comincia con {prefix}, ma la scheda indica {chain}.",
    en: "{subject}: the code begins with {prefix}, but the card names {chain}.",
  },
  "interchange.pageCode": {
    it: "{subject}: {count|a pagina|alle pagine} {page} il codice è «{found}», sulla scheda «{code}».",
    en: "{subject}: {count|on page|on pages} {page} the code is “{found}”, on the card “{code}”.",
  },
  "interchange.pageTitle": {
    it: "{subject}: {count|a pagina|alle pagine} {page} il titolo è «{found}», sulla scheda «{title}».",
    en: "{subject}: {count|on page|on pages} {page} the title is “{found}”, on the card “{title}”.",
  },
  "interchange.pageOfAnother": {
    it: "{subject}: {count|a pagina|alle pagine} {page} il titolo è «{found}», quello di un’altra scheda; sulla scheda è «{title}».",
    en: "{subject}: {count|on page|on pages} {page} the title is “{found}”, that of another card; on the card it is “{title}”.",
  },
  "interchange.codeLevel": {
    it: "{subject}: la scheda è in {operational}, ma più in alto indica {chain}.",
    en: "{subject}: the card is in {operational}, but above it names {chain}.",
  },
  "interchange.listedTitleOfAnother": {
    it: "{subject}: nell’elenco il titolo è «{listed}», sulla scheda «{title}»: uno dei due è di un altro obiettivo.",
    en: "{subject}: the list titles it “{listed}”, the card “{title}”: one of the two belongs to another objective.",
  },
  "interchange.operationalUnknown": {
    it: "{subject}: {operational} non è nella strategia.",
    en: "{subject}: {operational} is not in the strategy.",
  },
  "interchange.labelDiffers": {
    it: "{subject}: sulla scheda si legge «{label}», nella strategia «{title}».",
    en: "{subject}: the card says “{label}”, the strategy “{title}”.",
  },
  "interchange.copyDiffers": {
    it: "{subject}: due copie della scheda dicono «{kept}» e «{other}» ({name}).",
    en: "{subject}: two copies of the card say “{kept}” and “{other}” ({name}).",
  },
  "interchange.windowOutsidePlan": {
    it: "{subject}: una fase ha tempi nel {year} ({words}), che il piano non comprende.",
    en: "{subject}: a phase has times in {year} ({words}), which the plan does not cover.",
  },
  "interchange.totalDiffers": {
    it: "Settore {subject}: il totale stampato è {printed}, la somma dei pesi {total}.",
    en: "Sector {subject}: the printed total is {printed}, the sum of weights {total}.",
  },
  "interchange.pageTotal": {
    it: "Settore {subject}: i pesi sulla sua pagina fanno {total}, non {full}, senza contare le schede che non elenca.",
    en: "Sector {subject}: the weights on its page total {total}, not {full}, leaving out the cards that it does not list.",
  },
  "interchange.listedTitle": {
    it: "{subject}: nell’elenco il titolo è «{listed}», sulla scheda «{title}».",
    en: "{subject}: the list titles it “{listed}”, the card “{title}”.",
  },
  "interchange.listedPriority": {
    it: "{subject}: nell’elenco la priorità è {listed}, sulla scheda {priority}.",
    en: "{subject}: the list gives priority {listed}, the card {priority}.",
  },
  "interchange.cardWeight": {
    it: "{subject}: nel settore {sector} il peso è {listed}, sulla scheda {card}.",
    en: "{subject}: in sector {sector} the weight is {listed}, on the card {card}.",
  },
  "interchange.cardWithoutWeight": {
    it: "{subject}: sulla scheda manca il peso; nel settore {sector} è {listed}.",
    en: "{subject}: the card has no weight; in sector {sector} it is {listed}.",
  },
  "interchange.pageWithoutWeight": {
    it: "{subject}: nella pagina del settore {sector} manca il peso; sulla scheda è {card}.",
    en: "{subject}: the page of sector {sector} has no weight; on the card it is {card}.",
  },
  "interchange.sharedCode": {
    it: "{subject}: l’elenco lo chiama {listed}, la scheda {code}.",
    en: "{subject}: the list calls it {listed}, the card {code}.",
  },
  "interchange.cardMissing": {
    it: "{subject}: è in elenco ma non ha scheda.",
    en: "{subject}: it is listed but has no card.",
  },
  "interchange.cardUnlisted": {
    it: "{subject}: la scheda sta nella parte del settore {sector}, che non la elenca.",
    en: "{subject}: the card stands in the part of sector {sector}, which does not list it.",
  },
  "interchange.sectorAdded": {
    it: "Il settore {sector} ha schede ma non è fra i settori.",
    en: "Sector {sector} has cards but is not among the sectors.",
  },
  "interchange.referenceAdded": {
    it: "{subject}: il raccordo lo riferisce anche a {operational}, la scheda no.",
    en: "{subject}: the alignment refers it to {operational} too, the card does not.",
  },
  "interchange.referenceMissing": {
    it: "{subject}: la scheda serve anche {operational}, ma il raccordo non ha il suo RIF.",
    en: "{subject}: the card serves {operational} too, but the alignment has no RIF. for it.",
  },
  "interchange.alignmentDiffers": {
    it: "{subject}: nel raccordo sta sotto {alignment}, ma il codice comincia con {prefix}.",
    en: "{subject}: the alignment places it under {alignment}, but the code begins with {prefix}.",
  },
  "interchange.amountPrefix": {
    it: "{subject}: l’importo «{typed}» ({place}) ha un «=» davanti; si legge come {amount}.",
    en: "{subject}: the amount “{typed}” ({place}) has a “=” before it; it reads as {amount}.",
  },
  "interchange.qualityAnswer": {
    it: "{subject}: alle verifiche di qualità si risponde «{answer}», né sì né no.",
    en: "{subject}: the quality check is answered “{answer}”, neither yes nor no.",
  },
  "interchange.copyCode": {
    it: "{subject}: un’altra copia della stessa scheda ha il codice {code}.",
    en: "{subject}: another copy of the same card has the code {code}.",
  },
  "interchange.listedCodeMalformed": {
    it: "{subject}: in elenco il codice «{code}» non segue lo schema, che prevede {written}.",
    en: "{subject}: the listed code “{code}” does not follow the scheme, which asks for {written}.",
  },
  "interchange.listedTwice": {
    it: "{subject}: il settore {sector} lo elenca due volte, la seconda con peso «{weight}».",
    en: "{subject}: sector {sector} lists it twice, the second time with weight “{weight}”.",
  },
} as const;
