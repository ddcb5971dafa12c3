/** What can stand in the way of what a user does. */
export const operationMessages = {
  "operation.alreadyAPlan": {
    it: "Questa cartella di lavoro contiene già un piano. Apri una cartella nuova per prepararne un altro.",
    en: "This workbook already holds a plan. Open a new workbook to set up another one.",
  },
  "operation.sectorsAlike": {
    it: "I codici di settore «{other}» e «{sector}» per Excel sono lo stesso codice, perché non distingue maiuscole e minuscole: cambiane uno nel file del piano.",
    en: "The sector codes “{other}” and “{sector}” are the same code to Excel, which does not tell capitals from small letters: change one of them in the plan file.",
  },
  "operation.unknownOperationalObjective": {
    it: "{level|L’indirizzo strategico|L’obiettivo strategico|L’obiettivo operativo|L’attività} «{operational}» non è nel foglio Strategia. {level|Scegline uno dall’elenco o aggiungilo|Scegline uno dall’elenco o aggiungilo|Scegline uno dall’elenco o aggiungilo|Scegline una dall’elenco o aggiungila} lì.",
    en: "The {level|strategic line|strategic objective|operational objective|activity} “{operational}” is not on the sheet Strategia. Choose one from the list or add it there.",
  },
  "operation.sectorNotInCodes": {
    it: "{objective} non può avere anche un codice di «{sector}»: i codici di questo piano non dicono il settore. Puoi renderlo trasversale, oppure scrivere gli altri settori nella scheda.",
    en: "{objective} cannot have a code of “{sector}” too: the codes of this plan do not say their sector. Make it cross-cutting, or write the other sectors on the card.",
  },
  "operation.prefixMissing": {
    it: "Manca la sigla del codice: scrivine una, o scegline una già in uso.",
    en: "The prefix of the code is missing: write one, or choose one in use.",
  },
  "operation.prefixUnusable": {
    it: "«{prefix}» non può essere la sigla di un codice: sono lettere e cifre, senza spazi.",
    en: "“{prefix}” cannot be the prefix of a code: letters and digits, without blanks.",
  },
  "operation.areaUnnamed": { it: "L’area non ha un nome: scrivilo e riprova.", en: "The area has no name: type it and try again." },
  "operation.areaTwice": {
    it: "C’è già un’area «{area}». Scegli un altro nome.",
    en: "There is an area “{area}” already. Choose another name.",
  },
  "operation.unknownArea": {
    it: "L’area «{area}» non c’è più, o ha un altro nome. Guarda il suo foglio e riprova.",
    en: "The area “{area}” is not there any more, or has another name. Look at its sheet and try again.",
  },
  "operation.sectionTwice": {
    it: "{area}: c’è già la sezione «{section}» per questi anni. Cambia il titolo o gli anni.",
    en: "{area}: there is a section “{section}” for these years already. Change the title or the years.",
  },
  "operation.sectionUnnamed": {
    it: "{area}: la sezione non ha né titolo né anni. Scrivine uno e riprova.",
    en: "{area}: the section has neither title nor years. Type one and try again.",
  },
  "operation.unknownSection": {
    it: "{area}: la sezione «{section}» non c’è più, o ha altri titolo e anni. Guarda il foglio dell’area e riprova.",
    en: "{area}: the section “{section}” is not there any more, or has other title and years. Look at the area’s sheet and try again.",
  },
  "operation.sectionFilled": {
    it: "{area}: la sezione «{section}» ha {count} {count|riga|righe}. Toglile prima, oppure lasciala.",
    en: "{area}: the section “{section}” has {count} {count|row|rows}. Remove them first, or leave it.",
  },
  "operation.targetChanged": {
    it: "{area}, {section}: la riga è cambiata nel frattempo. Guardala com’è adesso e riprova.",
    en: "{area}, {section}: the row has changed meanwhile. Look at it as it is now and try again.",
  },
  "operation.unknownSector": {
    it: "Il settore «{sector}» non è nel foglio Settori. Scegline uno dall’elenco o aggiungilo lì.",
    en: "The sector “{sector}” is not on the sheet Settori. Choose one from the list or add it there.",
  },
  "operation.titleMissing": {
    it: "Manca il titolo dell’obiettivo.",
    en: "The title of the objective is missing.",
  },
  "operation.dateUnreadable": {
    it: "«{date}» non è una data che si possa leggere. Scrivila come 01/02/{year}, oppure con il mese: «gen {year}».",
    en: "“{date}” is not a date that can be read. Write it as 01/02/{year}, or with the month: “gen {year}”.",
  },
  "operation.datesReversed": {
    it: "La fine ({end}) viene prima dell’inizio ({start}).",
    en: "The end ({end}) comes before the start ({start}).",
  },
  "operation.numbersUsedUp": {
    it: "Nel settore «{sector}» i numeri di {digits} cifre sono finiti. Aumenta le «Cifre del numero» fra le impostazioni del piano.",
    en: "Sector “{sector}” has used up its numbers of {digits} digits. Raise the “Cifre del numero” among the plan’s settings.",
  },
  "operation.tableMissing": {
    it: "Nella cartella di lavoro manca la tabella «{table}», in cui la scheda va registrata. Recuperala con Annulla (Ctrl+Z) e riprova. Non è stato scritto niente.",
    en: "The workbook lacks the table “{table}”, in which the card is to be entered. Bring it back with Undo (Ctrl+Z) and try again. Nothing was written.",
  },
  "operation.editForgotten": {
    it: "Questa modifica non si può più annullare da qui: è di un’altra sessione, è già stata annullata, oppure ne sono seguite molte altre.",
    en: "This change can no longer be undone from here: it belongs to another session, it has been undone already, or many others have followed.",
  },
} as const;
