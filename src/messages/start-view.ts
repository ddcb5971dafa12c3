/** What the pane says while a workbook becomes a plan. */
export const startMessages = {
  "start.heading": { it: "Comincia un piano", en: "Begin a plan" },
  "start.explanation": {
    it: "Questa cartella di lavoro non contiene ancora un piano. Cardine vi aggiunge i fogli che servono; quello che c’è già scritto resta com’è.",
    en: "This workbook does not hold a plan yet. Cardine adds the sheets that it takes; what is written there already stays as it is.",
  },
  "start.new": { it: "Piano nuovo", en: "New plan" },
  "start.new.explanation": {
    it: "Da zero: ente, anni, settori e obiettivi operativi.",
    en: "From scratch: body, years, sectors and operational objectives.",
  },
  "start.file": { it: "Piano da un file", en: "Plan from a file" },
  "start.file.explanation": {
    it: "Un file di piano (.json) o la cartella di lavoro di un altro piano di Cardine (.xlsx). Si può anche trascinare qui.",
    en: "A plan file (.json) or the workbook of another Cardine plan (.xlsx). You can also drop it here.",
  },
  "start.file.drop": { it: "Rilascia qui il file del piano", en: "Drop the plan’s file here" },
  "start.demo": { it: "Piano dimostrativo", en: "Demo plan" },
  "start.demo.explanation": {
    it: "Un’unione di comuni inventata, per provare.",
    en: "An invented union of municipalities, to try things out.",
  },
  "start.demo.name": { it: "piano dimostrativo", en: "demo plan" },
  "start.demo.unreachable": {
    it: "Il piano dimostrativo non si è potuto caricare (risposta {status}). Controlla la connessione e riprova.",
    en: "The demo plan could not be loaded (answer {status}). Check the connection and try again.",
  },
  "start.opening": { it: "Lettura di «{file}»…", en: "Reading “{file}”…" },

  "newPlan.heading": { it: "Piano nuovo", en: "New plan" },
  "newPlan.entity": { it: "Ente", en: "Body" },
  "newPlan.entity.hint": { it: "Comune o unione di comuni", en: "Municipality or union of municipalities" },
  "newPlan.title": { it: "Titolo del piano", en: "Title of the plan" },
  "newPlan.title.usual": { it: "Piano della performance {period}", en: "Performance plan {period}" },
  "newPlan.firstYear": { it: "Primo anno", en: "First year" },
  "newPlan.years": { it: "Anni", en: "Years" },
  "newPlan.template": { it: "Scheda", en: "Card" },
  "newPlan.template.hint": {
    it: "Etichette, campi e tabelle si possono cambiare anche dopo, nel foglio Modello.",
    en: "Labels, fields and tables can be changed later too, on the sheet Modello.",
  },
  "newPlan.template.full": {
    it: "Unioni e comuni più grandi: tre anni, risorse, fasi mese per mese, monitoraggio.",
    en: "Unions and larger municipalities: three years, resources, phases month by month, monitoring.",
  },
  "newPlan.template.yearly": {
    it: "PEG o piano degli obiettivi di un anno: personale, capitoli, verifiche con scostamento.",
    en: "Executive plan of one year: staff, chapters, checks with deviation.",
  },
  "newPlan.template.onePage": {
    it: "Una pagina per la sezione 2.2 del PIAO: al più tre indicatori, ruoli invece di nomi.",
    en: "One page for section 2.2 of the PIAO: three indicators at most, roles instead of names.",
  },
  "newPlan.template.indicators": {
    it: "Aziende sanitarie, regioni, università: una riga per indicatore, soglia minima e massima.",
    en: "Health bodies, regions, universities: a row an indicator, least and most.",
  },
  "newPlan.codes": { it: "Codici degli obiettivi", en: "Codes of objectives" },
  "newPlan.tree": {
    it: "Gli obiettivi discendono da un albero strategico (indirizzo, obiettivo strategico, obiettivo operativo)",
    en: "Objectives hang on a strategic tree (line, strategic objective, operational objective)",
  },
  "newPlan.pattern.choice": { it: "Un codice si scrive così", en: "A code is written like this" },
  "newPlan.pattern.other": { it: "In un altro modo…", en: "In another way…" },
  "newPlan.pattern": { it: "Schema del codice", en: "Pattern of the code" },
  "newPlan.pattern.hint": {
    it: "Fra graffe ciò che cambia: {sector} settore, {year} o {shortYear} anno, {n} numero di due cifre; con l’albero anche {tree}.",
    en: "In braces what changes: {sector}, {year} or {shortYear}, {n} a number of two digits; with a tree also {tree}.",
  },
  "newPlan.pattern.example": { it: "Per esempio {code}", en: "For example {code}" },
  "newPlan.pattern.unclosed": { it: "Una graffa è aperta o chiusa da sola.", en: "A brace is opened or closed alone." },
  "newPlan.pattern.unknownToken": {
    it: "{at} non è previsto: si possono usare settore (sector), anno (year), numero (n) e i livelli dell’albero.",
    en: "{at} is unknown: use sector, year, n and the levels of the tree.",
  },
  "newPlan.pattern.twice": { it: "{at} c’è due volte: lascialo in un posto solo.", en: "{at} stands twice: leave it in one place." },
  "newPlan.pattern.withoutNumber": {
    it: "Manca il numero {at}: senza, due obiettivi avrebbero lo stesso codice.",
    en: "The number {at} is missing: without it two objectives would have the same code.",
  },
  "newPlan.pattern.digits": {
    it: "Le cifre di {at} non vanno: un numero ne ha da 1 a 9, un anno 2 o 4.",
    en: "The digits of {at} cannot be: a number has 1 to 9, a year 2 or 4.",
  },
  "newPlan.pattern.runTogether": {
    it: "Non si capisce dove finisce la prima parte di {at}: metti un separatore in mezzo.",
    en: "Nobody can tell where the first part of {at} ends: put a separator between.",
  },
  "newPlan.pattern.level": {
    it: "{at} è un livello dell’albero strategico, e questo piano non ne ha.",
    en: "{at} is a level of the strategic tree, and this plan has none.",
  },
  "newPlan.pattern.notYet": { it: "{at} non si può ancora usare.", en: "{at} cannot be used yet." },
  "newPlan.pattern.tooLong": {
    it: "Lo schema è più lungo di 80 caratteri: accorcialo.",
    en: "The pattern is longer than 80 characters: shorten it.",
  },
  "newPlan.sectors": { it: "Settori", en: "Sectors" },
  "newPlan.sectors.hint": {
    it: "Il codice (S1) entra nel codice di ogni obiettivo del settore. Ne basta uno; gli altri si aggiungono quando si vuole nel foglio Settori.",
    en: "The code (S1) becomes part of the code of each of the sector’s objectives. One will do; add the others whenever you like on the sheet Settori.",
  },
  "newPlan.sector.code": { it: "Codice del settore {row}", en: "Code of sector {row}" },
  "newPlan.sector.name": { it: "Nome del settore {row}", en: "Name of sector {row}" },
  "newPlan.sector.codes": { it: "Codice", en: "Code" },
  "newPlan.sector.names": { it: "Nome", en: "Name" },
  "newPlan.sector.add": { it: "Aggiungi un settore", en: "Add a sector" },
  "newPlan.sector.remove": { it: "Togli il settore {row}", en: "Remove sector {row}" },
  "newPlan.strategy": { it: "Strategia", en: "Strategy" },
  "newPlan.strategy.hint": {
    it: "Per aggiungere schede serve almeno un obiettivo operativo. Un ramo basta per cominciare: il resto si scrive nel foglio Strategia. I codici li assegna Cardine.",
    en: "Cards need at least one operational objective to belong to. One branch will do to begin with: write the rest on the sheet Strategia. Cardine assigns the codes.",
  },
  "newPlan.line": { it: "Indirizzo strategico", en: "Strategic line" },
  "newPlan.strategicObjective": { it: "Obiettivo strategico", en: "Strategic objective" },
  "newPlan.operational": { it: "Obiettivo operativo {code}", en: "Operational objective {code}" },
  "newPlan.operational.add": { it: "Aggiungi un obiettivo operativo", en: "Add an operational objective" },
  "newPlan.operational.remove": { it: "Togli l’obiettivo operativo {code}", en: "Remove operational objective {code}" },
  "newPlan.continue": { it: "Continua", en: "Continue" },
  "newPlan.entityMissing": { it: "Scrivi il nome dell’ente.", en: "Write the body’s name." },
  "newPlan.titleMissing": { it: "Scrivi il titolo del piano.", en: "Write the title of the plan." },
  "newPlan.firstYearWrong": {
    it: "«{typed}» non è un anno: scrivilo con quattro cifre, da {first} a {last}.",
    en: "“{typed}” is not a year: write four digits, from {first} to {last}.",
  },
  "newPlan.sectorCodeMissing": {
    it: "Dai un codice al settore «{name}», per esempio S{row}.",
    en: "Give sector “{name}” a code, such as S{row}.",
  },
  "newPlan.sectorCodeWrong": {
    it: "«{code}» non va bene: un codice di settore ha lettere o cifre, anche con segni, ed è lungo al massimo {longest}: S1, DG, U/2.",
    en: "“{code}” will not do: a sector’s code has letters or digits, with signs if need be, and is no longer than {longest}: S1, DG, U/2.",
  },
  "newPlan.sectorCodeTwice": {
    it: "Il codice «{code}» c’è già: due settori non possono averlo.",
    en: "The code “{code}” is taken: two sectors cannot have it.",
  },
  "newPlan.branchMissing": {
    it: "Scrivi a quale indirizzo e obiettivo strategico appartengono gli obiettivi operativi.",
    en: "Write to which line and strategic objective the operational objectives belong.",
  },

  "proposal.heading": { it: "Che cosa verrà creato", en: "What will be created" },
  "proposal.sheets": { it: "{sheets} {sheets|foglio|fogli}", en: "{sheets} {sheets|sheet|sheets}" },
  "proposal.sectors": { it: "{sectors} {sectors|settore|settori}", en: "{sectors} {sectors|sector|sectors}" },
  "proposal.cards": { it: "{cards} {cards|scheda|schede} obiettivo", en: "{cards} objective {cards|card|cards}" },
  "proposal.targets": { it: "{targets} {targets|obiettivo|obiettivi} di area", en: "{targets} area {targets|target|targets}" },
  "proposal.noOperational": {
    it: "Non ci sono ancora obiettivi operativi: prima di aggiungere schede andranno scritti nel foglio Strategia. Oppure torna indietro e scrivine uno ora.",
    en: "There are no operational objectives yet: before cards can be added, they will have to be written on the sheet Strategia. Or go back and write one now.",
  },
  "proposal.create": { it: "Crea il piano", en: "Create the plan" },
  "proposal.clean": { it: "Nel file non ci sono contraddizioni.", en: "The file holds no contradictions." },
  "proposal.remarks": {
    it: "{count} {count|punto|punti} da conoscere, con la soluzione adottata",
    en: "{count} {count|thing|things} to know, and how {count|it was|they were} settled",
  },
  "proposal.creating": { it: "Creazione del piano", en: "Creating the plan" },
  "proposal.step": { it: "{done} di {total} · {what}", en: "{done} of {total} · {what}" },
  "proposal.stop": { it: "Interrompi", en: "Stop" },
  "proposal.stopping": {
    it: "Interruzione: si tolgono i fogli già aggiunti…",
    en: "Stopping: the sheets already added are being removed…",
  },
  "proposal.done": {
    it: "Il piano è pronto: {sectors} {sectors|settore|settori}, {cards} {cards|scheda|schede}, {sheets} {sheets|foglio|fogli}.",
    en: "The plan is ready: {sectors} {sectors|sector|sectors}, {cards} {cards|card|cards}, {sheets} {sheets|sheet|sheets}.",
  },
  "proposal.pagesLeft": {
    it: "Excel però non ha impostato le pagine per la stampa: succede quando sul computer non c’è nessuna stampante. Quando ce n’è una, apri ogni scheda e premi «Imposta pagina».",
    en: "Excel did not set up the pages for printing, though, as happens when the computer has no printer. Once there is one, open each card and press “Page set-up”.",
  },
  "proposal.doneFlat": {
    it: "Il piano è pronto: {targets} {targets|obiettivo|obiettivi} di area, {sheets} {sheets|foglio|fogli}.",
    en: "The plan is ready: {targets} area {targets|target|targets}, {sheets} {sheets|sheet|sheets}.",
  },
} as const;
