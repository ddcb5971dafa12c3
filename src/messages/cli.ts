/** What the command line says. */
export const cliMessages = {
  "cli.help": {
    it: "cardine {version} – piani della performance in Excel\n\nUso: cardine COMANDO [opzioni]\n\n{commands}\n\nOpzioni:\n{options}\n  --help, --version\n\nEsce con 0 se è fatto, 1 se ci sono errori nel piano, 2 se i dati o il comando non vanno bene.",
    en: "cardine {version} – performance plans in Excel\n\nUsage: cardine COMMAND [options]\n\n{commands}\n\nOptions:\n{options}\n  --help, --version\n\nExits with 0 when done, 1 when the plan has errors, 2 on bad input or usage.",
  },
  "cli.usage.build": { it: "build PIANO.json -o PIANO.xlsx", en: "build PLAN.json -o PLAN.xlsx" },
  "cli.help.build": { it: "prepara la cartella di lavoro da un file di piano", en: "makes a workbook from a plan file" },
  "cli.usage.read": { it: "read PIANO.xlsx [-o PIANO.json]", en: "read PLAN.xlsx [-o PLAN.json]" },
  "cli.help.read": { it: "ricava il file di piano da una cartella di lavoro", en: "makes a plan file from a workbook" },
  "cli.usage.import": {
    it: "import FILE… -o PIANO.json [--template MODELLO.json] [--json]",
    en: "import FILE… -o PLAN.json [--template TEMPLATE.json] [--json]",
  },
  "cli.help.import": {
    it: "ricava il file di piano da documenti: .docx, .xlsx, .odt, .ods, .html, .txt",
    en: "makes a plan file from documents: .docx, .xlsx, .odt, .ods, .html, .txt",
  },
  "cli.option.template": { it: "--template MODELLO.json", en: "--template TEMPLATE.json" },
  "cli.option.template.help": { it: "modello che seguono le schede dei documenti", en: "template that the documents’ cards follow" },
  "cli.guesses": {
    it: "{file}: {count} letture da guardare, perché non sono sicure:",
    en: "{file}: {count} readings to look at, since they are not certain:",
  },
  "cli.unplaced": {
    it: "{file}: {count} testi che non hanno un posto nel piano:",
    en: "{file}: {count} texts that have no place in the plan:",
  },
  "cli.imported": {
    it: "{file}: {cards} schede, {targets} obiettivi di area, {sectors} settori; {values} valori letti, di cui {guesses} da guardare; {unplaced} testi senza posto, {contradictions} contraddizioni.",
    en: "{file}: {cards} cards, {targets} objectives of areas, {sectors} sectors; {values} values read, {guesses} of them to be looked at; {unplaced} texts without a place, {contradictions} contradictions.",
  },
  "cli.usage.check": { it: "check FILE… [--json] [--on GIORNO]", en: "check FILE… [--json] [--on DAY]" },
  "cli.help.check": {
    it: "controlla il piano di uno o più file, .json o .xlsx",
    en: "checks the plans of one or more files, .json or .xlsx",
  },
  "cli.option.output": { it: "-o, --output FILE", en: "-o, --output FILE" },
  "cli.option.output.help": { it: "file da scrivere", en: "file to write" },
  "cli.option.force": { it: "--force", en: "--force" },
  "cli.option.force.help": { it: "sovrascrive un file che c’è già", en: "overwrite a file that is there already" },
  "cli.option.json": { it: "--json", en: "--json" },
  "cli.option.json.help": { it: "risultato in JSON sull’uscita standard", en: "result as JSON on standard output" },
  "cli.option.all": { it: "--all", en: "--all" },
  "cli.option.all.help": { it: "tutte le annotazioni, una per una", en: "all notes, one by one" },
  "cli.option.commentsAsNotes": { it: "--comments-as-notes", en: "--comments-as-notes" },
  "cli.option.commentsAsNotes.help": {
    it: "con read, i commenti sui fogli delle schede entrano nelle note delle schede, ciascuno con la sua cella",
    en: "with read, comments on the sheets of cards go into the cards’ notes, each with its cell",
  },
  "cli.commentsOffered": {
    it: "Con --comments-as-notes {count} {count|commento entra|commenti entrano} nelle note delle schede; la cartella resta com’è.",
    en: "With --comments-as-notes {count} {count|comment goes|comments go} into the cards’ notes; the workbook stays as it is.",
  },
  "cli.commentsTaken": {
    it: "{count} {count|commento è|commenti sono} ora nelle note delle schede, con la cella davanti.",
    en: "{count} {count|comment is|comments are} now in the cards’ notes, with the cell in front.",
  },
  "cli.option.follow": { it: "--follow CHI", en: "--follow WHICH" },
  "cli.option.follow.help": {
    it: "con build, che cosa vale dove scheda, codice e raccordo non concordano: chain (predefinito), code, alignment",
    en: "with build, which counts where card, code and alignment do not agree: chain (the default), code, alignment",
  },
  "cli.option.on": { it: "--on AAAA-MM-GG", en: "--on YYYY-MM-DD" },
  "cli.option.on.help": {
    it: "con check, il giorno a cui guardare esiti e scadenze; senza, gli esiti datati e le fasi in ritardo non si guardano",
    en: "with check, the day to look at outcomes and deadlines on; without it dated outcomes and late phases are not looked at",
  },
  "cli.commandMissing": {
    it: "Manca il comando. «cardine --help» li elenca.",
    en: "A command is missing. “cardine --help” lists them.",
  },
  "cli.commandUnknown": {
    it: "Il comando «{command}» non esiste. «cardine --help» elenca quelli che ci sono.",
    en: "There is no command “{command}”. “cardine --help” lists those that there are.",
  },
  "cli.optionUnknown": {
    it: "«cardine {command}» non conosce l’opzione «{option}». «cardine --help» elenca quelle che ci sono.",
    en: "“cardine {command}” does not know the option “{option}”. “cardine --help” lists those that there are.",
  },
  "cli.optionValue": {
    it: "L’opzione «{option}» di «cardine {command}» vuole il nome di un file.",
    en: "The option “{option}” of “cardine {command}” wants the name of a file.",
  },
  "cli.followValue": {
    it: "L’opzione «{option}» di «cardine {command}» vuole chain, code o alignment, non «{value}».",
    en: "The option “{option}” of “cardine {command}” wants chain, code or alignment, not “{value}”.",
  },
  "cli.dayMissing": {
    it: "L’opzione «{option}» di «cardine {command}» vuole dopo di sé un giorno come 2025-09-30.",
    en: "The option “{option}” of “cardine {command}” wants a day such as 2025-09-30 behind it.",
  },
  "cli.dayWrong": {
    it: "L’opzione «{option}» di «cardine {command}» vuole un giorno come 2025-09-30, non «{value}».",
    en: "The option “{option}” of “cardine {command}” wants a day such as 2025-09-30, not “{value}”.",
  },
  "cli.optionWithoutValue": {
    it: "L’opzione «{option}» di «cardine {command}» non vuole un valore.",
    en: "The option “{option}” of “cardine {command}” takes no value.",
  },
  "cli.fileMissing": {
    it: "Manca il file da leggere. «cardine --help» mostra come si scrive «{command}».",
    en: "The file to read is missing. “cardine --help” shows how “{command}” is written.",
  },
  "cli.tooManyFiles": {
    it: "«cardine {command}» prende un file solo: «{file}» è di troppo.",
    en: "“cardine {command}” takes a single file: “{file}” is one too many.",
  },
  "cli.outputMissing": {
    it: "Manca il file da scrivere: aggiungi -o FILE a «cardine {command}».",
    en: "The file to write is missing: add -o FILE to “cardine {command}”.",
  },
  "cli.exists": {
    it: "Il file «{file}» c’è già e non è stato toccato. Per sovrascriverlo aggiungi --force.",
    en: "The file “{file}” is there already and was not touched. Add --force to overwrite it.",
  },
  "cli.read.ENOENT": { it: "Il file «{file}» non c’è.", en: "There is no file “{file}”." },
  "cli.read.EISDIR": { it: "«{file}» è una cartella, non un file.", en: "“{file}” is a folder, not a file." },
  "cli.read.EACCES": { it: "Non è permesso leggere il file «{file}».", en: "Reading the file “{file}” is not allowed." },
  "cli.read.notRegular": {
    it: "«{file}» non è un file: è un dispositivo, una pipe o un socket, che potrebbe non finire mai.",
    en: "“{file}” is no file but a device, a pipe or a socket, which may never end.",
  },
  "cli.read.failed": { it: "Il file «{file}» non si può leggere ({reason}).", en: "The file “{file}” cannot be read ({reason})." },
  "cli.write.ENOENT": { it: "La cartella di «{file}» non c’è.", en: "The folder of “{file}” does not exist." },
  "cli.write.EISDIR": { it: "«{file}» è una cartella, non un file.", en: "“{file}” is a folder, not a file." },
  "cli.write.EACCES": { it: "Non è permesso scrivere il file «{file}».", en: "Writing the file “{file}” is not allowed." },
  "cli.write.notRegular": {
    it: "«{file}» non è un file: è un dispositivo, una pipe o un socket. Non è stato toccato.",
    en: "“{file}” is no file but a device, a pipe or a socket. It was not touched.",
  },
  "cli.write.differs": {
    it: "Il file «{file}», riletto, non è come è stato scritto: il disco potrebbe essere pieno o guasto. Quello di prima è rimasto com’era.",
    en: "The file “{file}” does not read back as it was written: the disk may be full or faulty. What was there before is as it was.",
  },
  "cli.sameFile": {
    it: "«{file}» è lo stesso file che viene letto («{input}»): scriverlo lo cancellerebbe. Indica un altro file da scrivere.",
    en: "“{file}” is the very file that is read (“{input}”): writing it would wipe it out. Name another file to write.",
  },
  "cli.write.failed": { it: "Il file «{file}» non si può scrivere ({reason}).", en: "The file “{file}” cannot be written ({reason})." },
  "cli.output.ENOSPC": {
    it: "Il disco è pieno: il risultato non è stato scritto per intero. Fa’ posto, o scrivilo altrove, e riprova.",
    en: "The disk is full: the result was not written in full. Make room, or write it elsewhere, and try again.",
  },
  "cli.output.EPIPE": {
    it: "Chi legge l’uscita standard l’ha chiusa: il risultato non è stato scritto per intero.",
    en: "Whoever reads standard output has closed it: the result was not written in full.",
  },
  "cli.output.failed": {
    it: "L’uscita standard non si può scrivere ({reason}): il risultato non è completo.",
    en: "Standard output cannot be written ({reason}): the result is not complete.",
  },
  "cli.built": {
    it: "{file}: {cards} schede, {sectors} settori, {sheets} fogli.",
    en: "{file}: {cards} cards, {sectors} sectors, {sheets} sheets.",
  },
  "cli.readDone": {
    it: "{file}: {objectives} obiettivi, {sectors} settori.",
    en: "{file}: {objectives} objectives, {sectors} sectors.",
  },
  "cli.contradictions": {
    it: "{file}: {count} {count|contraddizione|contraddizioni} nel piano com’era scritto:",
    en: "{file}: {count} {count|contradiction|contradictions} in the plan as it was written:",
  },
  "cli.resolved": { it: "{found} {resolved}", en: "{found} {resolved}" },
  "cli.notes": {
    it: "{file}: {count} annotazioni di lettura:",
    en: "{file}: {count} notes on reading:",
  },
  "cli.severity.error": { it: "Errori", en: "Errors" },
  "cli.severity.warning": { it: "Avvisi", en: "Warnings" },
  "cli.severity.note": { it: "Note", en: "Notes" },
  "cli.wholePlan": { it: "Tutto il piano", en: "The whole plan" },
  "cli.findings": {
    it: "{file}: {errors} {errors|errore|errori}, {warnings} {warnings|avviso|avvisi}, {notes} {notes|nota|note}.",
    en: "{file}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes} {notes|note|notes}.",
  },
  "cli.findingsAccepted": {
    it: "{file}: {errors} {errors|errore|errori}, {warnings} {warnings|avviso|avvisi}, {notes} {notes|nota|note}, {accepted} {accepted|accettata|accettate}.",
    en: "{file}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes} {notes|note|notes}, {accepted} accepted.",
  },
  "cli.accepted": { it: "Accettate", en: "Accepted" },
  "cli.outdated": {
    it: "Accettate, ma non si trovano più: toglile dalla tabella ControlliAccettati",
    en: "Accepted, but no longer found: take them out of the table ControlliAccettati",
  },
  "cli.acceptedBecause": { it: "accettata: {reason}", en: "accepted: {reason}" },
  "cli.byRule": { it: "Per regola:", en: "By rule:" },
  "cli.buildResolves": {
    it: "Dove scheda, codice e raccordo non concordano: «cardine build» ne fa un piano che concorda; --follow chain, code o alignment dice che cosa vale.",
    en: "Where card, code and alignment do not agree: “cardine build” makes a plan of it that does; --follow chain, code or alignment says which counts.",
  },
  "cli.noFindings": { it: "{file}: niente da segnalare.", en: "{file}: nothing to report." },
  "cli.more": { it: "… e altre {count}. Con --all si vedono tutte.", en: "… and {count} more. With --all all are shown." },
  "cli.similar": {
    it: "… e altre {count} come questa{places}. Con --all si vedono tutte.",
    en: "… and {count} more like this{places}. With --all all are shown.",
  },
} as const;
