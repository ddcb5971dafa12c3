/** Why a description is no card template, and what changing one means for the cards. */
export const templateMessages = {
  "template.follow.title": { it: "Il foglio «{sheet}» è cambiato", en: "The sheet “{sheet}” has changed" },
  "template.follow.waiting": {
    it: "{count} {count|scheda segue|schede seguono} ancora il modello di prima. Guarda che cosa cambia, poi aggiornale tutte insieme.",
    en: "{count} {count|card follows|cards follow} the template as it was before. See what changes, then bring them all into line.",
  },
  "template.follow.look": { it: "Guarda che cosa cambia", en: "See what changes" },
  "template.follow.list": { it: "Che cosa cambia", en: "What changes" },
  "template.follow.confirm": { it: "Aggiorna {count} {count|scheda|schede}", en: "Bring {count} {count|card|cards} into line" },
  "template.follow.kept": {
    it: "Niente di ciò che le schede contengono va perso: un campo tolto dal modello resta nelle schede che lo hanno compilato, sotto «Altri contenuti».",
    en: "Nothing that the cards hold is lost: a field taken out of the template stays on the cards that say something in it, under “Other content”.",
  },
  "template.follow.looks": {
    it: "I fogli delle schede si rifanno: colori, larghezze e commenti aggiunti a mano nelle schede non restano.",
    en: "The cards’ sheets are made anew: colours, widths and comments added to them by hand do not stay.",
  },
  "template.follow.undo": {
    it: "Si può annullare dal riquadro finché resta aperto.",
    en: "It can be taken back from the pane as long as that stays open.",
  },
  "template.changed.fieldAdded": { it: "Campo nuovo: «{label}».", en: "New field: “{label}”." },
  "template.changed.fieldRemoved": { it: "Campo tolto: «{label}».", en: "Field taken out: “{label}”." },
  "template.changed.fieldRenamed": { it: "Il campo «{label}» si chiama «{to}».", en: "The field “{label}” is called “{to}”." },
  "template.changed.fieldOther": {
    it: "Campo «{label}»: tipo, voci, aiuto o obbligo.",
    en: "Field “{label}”: kind, choices, help or obligation.",
  },
  "template.changed.tableAdded": { it: "Tabella nuova: «{label}».", en: "New table: “{label}”." },
  "template.changed.tableRemoved": { it: "Tabella tolta: «{label}».", en: "Table taken out: “{label}”." },
  "template.changed.tableRenamed": { it: "La tabella «{label}» si chiama «{to}».", en: "The table “{label}” is called “{to}”." },
  "template.changed.tableRows": {
    it: "Tabella «{label}»: numero di righe o righe fisse.",
    en: "Table “{label}”: number of rows or fixed rows.",
  },
  "template.changed.columnAdded": { it: "{table}: colonna nuova «{label}».", en: "{table}: new column “{label}”." },
  "template.changed.columnRemoved": { it: "{table}: colonna tolta «{label}».", en: "{table}: column “{label}” taken out." },
  "template.changed.columnRenamed": {
    it: "{table}: la colonna «{label}» si chiama «{to}».",
    en: "{table}: the column “{label}” is called “{to}”.",
  },
  "template.changed.columnOther": {
    it: "{table}: colonna «{label}», tipo, voci o aiuto.",
    en: "{table}: column “{label}”, kind, choices or help.",
  },
  "template.changed.order": { it: "Ordine di parti, campi o colonne.", en: "Order of parts, fields or columns." },
  "template.changed.weights": { it: "Come si pesa.", en: "How weights work." },
  "template.changed.timeline": { it: "Cronoprogramma.", en: "Schedule." },
  "template.changed.title": { it: "Titolo o nome del modello.", en: "Title or name of the template." },
  "template.changed.codes": { it: "Codici degli obiettivi.", en: "Codes of objectives." },
  "template.sheetUnclear": {
    it: "Foglio «{sheet}», cella {cell}: «{value}» non si può usare in un modello. Correggilo, poi aggiorna le schede.",
    en: "Sheet “{sheet}”, cell {cell}: “{value}” cannot be used in a template. Correct it, then bring the cards into line.",
  },
  "template.cardHoldsMore": {
    it: "Il foglio «{sheet}» contiene in {cells} qualcosa che non fa parte della scheda («{value}») e che rifacendola andrebbe perso. Spostalo altrove, poi riprova.",
    en: "The sheet “{sheet}” holds in {cells} something that is no part of the card (“{value}”) and would be lost if it were made anew. Move it elsewhere, then try again.",
  },
  "template.referredTo": {
    it: "La formula di «{sheet}», cella {cell}, legge la scheda «{card}», che si rifà: il riferimento si perderebbe. Toglila o scrivi il suo valore, poi riprova.",
    en: "The formula on “{sheet}”, cell {cell}, reads the card “{card}”, which is made anew: the reference would be lost. Remove it or write its value, then try again.",
  },
  "template.codesFixed": {
    it: "Foglio «{sheet}»: schema dei codici e livelli dell’albero non cambiano più una volta che ci sono obiettivi, perché i codici danno il nome a schede e fogli. Rimetti lo schema «{pattern}».",
    en: "Sheet “{sheet}”: pattern of codes and levels of the tree do not change once there are objectives, since codes name cards and sheets. Put the pattern “{pattern}” back.",
  },
  "template.levelsFixed": {
    it: "Foglio «{sheet}»: l’albero strategico di questo piano ha {levels} {levels|livello|livelli}, e i fogli Strategia, Obiettivi e Impostazioni sono fatti per quelli. Rimetti {levels}, oppure comincia un piano nuovo con il modello cambiato.",
    en: "Sheet “{sheet}”: the strategic tree of this plan has {levels} {levels|level|levels}, and the sheets Strategia, Obiettivi and Impostazioni are made for those. Put {levels} back, or begin a new plan with the changed template.",
  },
  "template.idTaken": {
    it: "Foglio «{sheet}»: un altro modello del piano si chiama già «{id}». Scrivi un altro nome.",
    en: "Sheet “{sheet}”: another template of the plan is called “{id}” already. Write another name.",
  },
  "template.unchanged": {
    it: "Il foglio «{sheet}» dice ciò che le schede seguono già: non c’è niente da aggiornare.",
    en: "The sheet “{sheet}” says what the cards follow already: there is nothing to bring into line.",
  },
  "template.wrongFormat": {
    it: "«{file}», {place}: non è un modello di scheda nel formato «cardine-template/1» (c'è «{found}»). Correggilo e riprova.",
    en: "“{file}”, {place}: this is no card template in the format “cardine-template/1” (there is “{found}”). Correct it and try again.",
  },
  "template.fault.key": {
    it: "«{file}», {place}: «{value}» non può essere una chiave. Usa lettere e cifre, comincia con una lettera, al massimo 40 caratteri.",
    en: "“{file}”, {place}: “{value}” cannot be a key. Use letters and digits, begin with a letter, 40 characters at most.",
  },
  "template.fault.unknownKind": {
    it: "«{file}», {place}: non c'è un campo di tipo «{value}». Scegli uno dei tipi elencati in docs/modelli.md.",
    en: "“{file}”, {place}: there is no field of the kind “{value}”. Choose one of those listed in docs/modelli.md.",
  },
  "template.fault.kindMissing": {
    it: "«{file}», {place}: è un campo proprio dell'ente e non dice di che tipo è (kind). Scegli fra: {value}.",
    en: "“{file}”, {place}: this field is the body's own and does not say its kind. Choose one of: {value}.",
  },
  "template.fault.kindGiven": {
    it: "«{file}», {place}: questo campo ha già un significato e un tipo suo, «{value}» non lo può cambiare. Togli kind, o usa un'altra chiave.",
    en: "“{file}”, {place}: this field has a meaning and a kind of its own, which “{value}” cannot change. Remove kind, or use another key.",
  },
  "template.fault.listMissing": {
    it: "«{file}», {place}: un campo a scelta ha bisogno dell'elenco delle voci. Aggiungi list.",
    en: "“{file}”, {place}: a field of choices needs the list of them. Add list.",
  },
  "template.fault.unknownField": {
    it: "«{file}», {place}: il campo «{value}» non c'è fra quelli del modello, o non è di un tipo adatto. Aggiungilo in fields o correggi la chiave.",
    en: "“{file}”, {place}: the template has no field “{value}”, or not of a kind that fits. Add it to fields or correct the key.",
  },
  "template.fault.unknownTable": {
    it: "«{file}», {place}: la tabella «{value}» non c'è fra quelle del modello. Aggiungila in tables o correggi la chiave.",
    en: "“{file}”, {place}: the template has no table “{value}”. Add it to tables or correct the key.",
  },
  "template.fault.shownTwice": {
    it: "«{file}», {place}: «{value}» sta già in un'altra parte della scheda. Lascialo in un posto solo.",
    en: "“{file}”, {place}: “{value}” stands in another part of the card already. Leave it in one place.",
  },
  "template.fault.columnTwice": {
    it: "«{file}», {place}: la tabella ha già una colonna «{value}». Dalle un'altra chiave.",
    en: "“{file}”, {place}: the table has a column “{value}” already. Give this one another key.",
  },
  "template.fault.columnsMissing": {
    it: "«{file}», {place}: «{value}» è una tabella propria dell'ente e non dice quali colonne ha. Aggiungi columns.",
    en: "“{file}”, {place}: the table “{value}” is the body's own and does not say which columns it has. Add columns.",
  },
  "template.fault.partsMissing": {
    it: "Nel file {file}, alla voce «{place}», mancano le parti ({value}): il modello ha campi o tabelle che non starebbero in nessuna scheda. Aggiungi una parte, o togli campi e tabelle per un piano di sole righe.",
    en: "In the file {file}, “{place}” has no parts ({value}): the template has fields or tables that would stand on no card. Add a part, or remove fields and tables for a plan of rows only.",
  },
  "template.fault.emptyPart": {
    it: "«{file}», {place}: una parte della scheda mostra righe di campi (rows), una tabella (table) o tutte e due. Indicane almeno una.",
    en: "“{file}”, {place}: a part of the card shows rows of fields (rows), a table (table) or both. Give at least one of them.",
  },
  "template.fault.cycle": {
    it: "«{file}», {place}: i campi si aspettano l'un l'altro in cerchio, {value}. Togli una delle condizioni.",
    en: "“{file}”, {place}: the fields wait for each other in a circle, {value}. Remove one of the conditions.",
  },
  "template.fault.idTwice": {
    it: "«{file}», {place}: un altro modello del piano si chiama già «{value}». Dagli un altro id.",
    en: "“{file}”, {place}: another template of the plan is called “{value}” already. Give it another id.",
  },
  "template.fault.rule": {
    it: "«{file}», {place}: manca ciò di cui la regola dei pesi «{value}» ha bisogno. Aggiungilo e riprova.",
    en: "“{file}”, {place}: what the weight rule “{value}” needs is missing. Add it and try again.",
  },
  "template.fault.rows": {
    it: "«{file}», {place}: righe impossibili, {value}. Indica o un minimo e un massimo in ordine, o le righe fisse.",
    en: "“{file}”, {place}: impossible rows, {value}. Give either a least and a most in order, or the fixed rows.",
  },
  "template.fault.tooManyFields": {
    it: "«{file}», {place}: i campi sono troppi per una scheda ({value}). Togline e riprova.",
    en: "“{file}”, {place}: too many fields for a card ({value}). Remove some and try again.",
  },
  "template.fault.tooManyTables": {
    it: "«{file}», {place}: le tabelle sono troppe per una scheda ({value}). Togline e riprova.",
    en: "“{file}”, {place}: too many tables for a card ({value}). Remove some and try again.",
  },
  "template.fault.tooManyColumns": {
    it: "«{file}», {place}: le colonne sono troppe per una tabella ({value}). Togline e riprova.",
    en: "“{file}”, {place}: too many columns for a table ({value}). Remove some and try again.",
  },
  "template.pattern.unclosed": {
    it: "«{file}», {place}: nello schema dei codici «{pattern}» una graffa è aperta o chiusa da sola. Correggilo e riprova.",
    en: "“{file}”, {place}: in the pattern of codes “{pattern}” a brace is opened or closed alone. Correct it and try again.",
  },
  "template.pattern.unknownToken": {
    it: "«{file}», {place}: lo schema dei codici «{pattern}» contiene {at}, che non è previsto. Usa line, strategic, operational, activity, sector, prefix, year o n.",
    en: "“{file}”, {place}: the pattern of codes “{pattern}” holds {at}, which is unknown. Use line, strategic, operational, activity, sector, prefix, year or n.",
  },
  "template.pattern.twice": {
    it: "«{file}», {place}: nello schema dei codici «{pattern}» {at} c'è due volte. Lascialo in un posto solo.",
    en: "“{file}”, {place}: in the pattern of codes “{pattern}” {at} stands twice. Leave it in one place.",
  },
  "template.pattern.withoutNumber": {
    it: "«{file}», {place}: lo schema dei codici «{pattern}» non ha il numero {at}, quindi due obiettivi avrebbero lo stesso codice. Aggiungilo.",
    en: "“{file}”, {place}: the pattern of codes “{pattern}” lacks the number {at}, so two objectives would have the same code. Add it.",
  },
  "template.pattern.digits": {
    it: "«{file}», {place}: nello schema dei codici «{pattern}» le cifre di {at} non vanno: un numero ne ha da 1 a 9, un anno 2 o 4, il resto non si conta.",
    en: "“{file}”, {place}: in the pattern of codes “{pattern}” the digits of {at} cannot be: a number has 1 to 9, a year 2 or 4, all else has no count.",
  },
  "template.pattern.runTogether": {
    it: "«{file}», {place}: nello schema dei codici «{pattern}» non si capisce dove finisce la prima parte di {at}. Metti un separatore in mezzo.",
    en: "“{file}”, {place}: in the pattern of codes “{pattern}” nobody can tell where the first part of {at} ends. Put a separator between.",
  },
  "template.pattern.level": {
    it: "«{file}», {place}: lo schema dei codici «{pattern}» usa {at}, un livello che l'albero strategico del modello non ha. Correggi lo schema o levels.",
    en: "“{file}”, {place}: the pattern of codes “{pattern}” uses {at}, a level that the template's strategic tree does not have. Correct the pattern or levels.",
  },
  "template.pattern.tooLong": {
    it: "«{file}», {place}: lo schema dei codici «{pattern}» è più lungo di 80 caratteri. Accorcialo e riprova.",
    en: "“{file}”, {place}: the pattern of codes “{pattern}” is longer than 80 characters. Shorten it and try again.",
  },
} as const;
