/** What was done to the open plan: by the person through the pane, and by Cardine to what the person entered. */
export const doneMessages = {
  "done.nothing": {
    it: "Era già così: non è stato scritto niente.",
    en: "It was like this already: nothing was written.",
  },
  "done.area.added": { it: "Aggiunta l’area {area}, con il suo foglio.", en: "Area {area} added, with its sheet." },
  "done.area.renamed": { it: "L’area {area} ora si chiama {to}.", en: "Area {area} is now called {to}." },
  "done.section.added": { it: "Aggiunta la sezione {section}.", en: "Section {section} added." },
  "done.section.renamed": { it: "La sezione {section} ora è {to}.", en: "Section {section} is now {to}." },
  "done.section.removed": { it: "Tolta la sezione {section}, che era vuota.", en: "Section {section}, which was empty, removed." },
  "done.target.added": { it: "{section}: aggiunta la riga «{target}».", en: "{section}: row “{target}” added." },
  "done.target.changed": { it: "{section}: riga «{target}» aggiornata.", en: "{section}: row “{target}” updated." },
  "done.target.up": { it: "{section}: riga «{target}» spostata in su.", en: "{section}: row “{target}” moved up." },
  "done.target.down": { it: "{section}: riga «{target}» spostata in giù.", en: "{section}: row “{target}” moved down." },
  "done.target.removed": { it: "{section}: tolta la riga «{target}».", en: "{section}: row “{target}” removed." },
  "done.targets.weighed": {
    it: "{section}: {count} {count|peso aggiornato|pesi aggiornati}.",
    en: "{section}: {count} {count|weight|weights} updated.",
  },
  "done.add.phases": {
    it: "{objective}: {count} {count|fase aggiunta|fasi aggiunte}.",
    en: "{objective}: {count} {count|phase|phases} added.",
  },
  "done.add.expectedResults": {
    it: "{objective}: {count} {count|risultato atteso aggiunto|risultati attesi aggiunti}.",
    en: "{objective}: {count} expected {count|result|results} added.",
  },
  "done.add.resources.lines": {
    it: "{objective}: {count} {count|riga di risorse aggiunta|righe di risorse aggiunte}.",
    en: "{objective}: {count} {count|line|lines} of resources added.",
  },
  "done.remove.phases": {
    it: "{objective}: tolta la fase in posizione {position}.",
    en: "{objective}: phase in position {position} removed.",
  },
  "done.remove.expectedResults": {
    it: "{objective}: tolto il risultato atteso in posizione {position}.",
    en: "{objective}: expected result in position {position} removed.",
  },
  "done.remove.resources.lines": {
    it: "{objective}: tolta la riga di risorse in posizione {position}.",
    en: "{objective}: line of resources in position {position} removed.",
  },
  "done.move.phases": {
    it: "{objective}: fase spostata dalla posizione {position} alla {to}.",
    en: "{objective}: phase moved from position {position} to {to}.",
  },
  "done.move.expectedResults": {
    it: "{objective}: risultato atteso spostato dalla posizione {position} alla {to}.",
    en: "{objective}: expected result moved from position {position} to {to}.",
  },
  "done.move.resources.lines": {
    it: "{objective}: riga di risorse spostata dalla posizione {position} alla {to}.",
    en: "{objective}: line of resources moved from position {position} to {to}.",
  },
  "done.add.rows": {
    it: "{objective}, «{table}»: {count} {count|riga aggiunta|righe aggiunte}.",
    en: "{objective}, “{table}”: {count} {count|row|rows} added.",
  },
  "done.remove.rows": {
    it: "{objective}, «{table}»: tolta la riga {position}.",
    en: "{objective}, “{table}”: row {position} removed.",
  },
  "done.move.rows": {
    it: "{objective}, «{table}»: riga spostata dalla posizione {position} alla {to}.",
    en: "{objective}, “{table}”: row moved from position {position} to {to}.",
  },
  "done.replace": {
    it: "{objective}, «{table}»: riga {position} aggiornata.",
    en: "{objective}, “{table}”: row {position} updated.",
  },
  "done.split": {
    it: "{objective}: la fase in posizione {position} è ora divisa in due.",
    en: "{objective}: the phase in position {position} is now two.",
  },
  "done.spreadEqually.phases": {
    it: "{objective}: i pesi delle fasi sono in parti uguali.",
    en: "{objective}: the phases’ weights are equal.",
  },
  "done.spreadEqually.expectedResults": {
    it: "{objective}: i pesi dei risultati attesi sono in parti uguali.",
    en: "{objective}: the expected results’ weights are equal.",
  },
  "done.spreadRest.phases": {
    it: "{objective}: i punti che mancavano sono distribuiti tra le fasi.",
    en: "{objective}: the missing points are spread over the phases.",
  },
  "done.spreadRest.expectedResults": {
    it: "{objective}: i punti che mancavano sono distribuiti tra i risultati attesi.",
    en: "{objective}: the missing points are spread over the expected results.",
  },
  "done.weigh.phases": {
    it: "{objective}: pesi delle fasi scritti.",
    en: "{objective}: weights of the phases written.",
  },
  "done.weigh.expectedResults": {
    it: "{objective}: pesi dei risultati attesi scritti.",
    en: "{objective}: weights of the expected results written.",
  },
  "done.texts": {
    it: "{objective}: {count} {count|campo scritto|campi scritti}.",
    en: "{objective}: {count} {count|field|fields} written.",
  },
  "done.field": {
    it: "{objective}: «{field}» aggiornato.",
    en: "{objective}: “{field}” updated.",
  },
  "done.weights": {
    it: "Settore {sector}: {count} {count|peso scritto|pesi scritti}.",
    en: "Sector {sector}: {count} {count|weight|weights} written.",
  },
  "done.movedToOperational": {
    it: "{objective} è ora {level|nell’indirizzo strategico|nell’obiettivo strategico|nell’obiettivo operativo|nell’attività} {operational}.",
    en: "{objective} now belongs to the {level|strategic line|strategic objective|operational objective|activity} {operational}.",
  },
  "done.movedToSector": {
    it: "{objective} è passato al settore {sector}: ora è {newObjective}.",
    en: "{objective} has moved to sector {sector}: it is now {newObjective}.",
  },
  "done.shared": {
    it: "{objective} è ora condiviso con il settore {sector}: il suo codice è {newObjective}.",
    en: "{objective} is now shared with sector {sector}: its code is {newObjective}.",
  },
  "done.sharingStopped": {
    it: "{objective} non è più condiviso con il settore {sector}: il suo codice è {newObjective}.",
    en: "{objective} is no longer shared with sector {sector}: its code is {newObjective}.",
  },
  "done.crossCutting": {
    it: "{objective} è ora tra gli obiettivi di {count} {count|settore|settori}.",
    en: "{objective} is now among the objectives of {count} {count|sector|sectors}.",
  },
  "done.added": {
    it: "Scheda {objective} creata.",
    en: "Card {objective} created.",
  },
  "done.deleted": {
    it: "Scheda {objective} eliminata. Il suo foglio è nascosto: si può riportare nel piano anche più avanti.",
    en: "Card {objective} deleted. Its sheet is hidden: it can be brought back later too.",
  },
  "done.broughtBack": {
    it: "La scheda {objective} è di nuovo nel piano.",
    en: "Card {objective} is back in the plan.",
  },
  "done.broughtBackAs": {
    it: "La scheda {objective} è di nuovo nel piano come {newObjective}: nel frattempo il suo codice è stato dato a un altro obiettivo.",
    en: "Card {objective} is back in the plan as {newObjective}: its code has meanwhile gone to another objective.",
  },
  "done.templateFollowed": {
    it: "{count} {count|scheda aggiornata|schede aggiornate} secondo il foglio {sheet}.",
    en: "{count} {count|card|cards} brought into line with the sheet {sheet}.",
  },
  "done.renumbered": {
    it: "Settore {sector}: {count} {count|obiettivo ha|obiettivi hanno} un altro codice, i numeri vanno ora di seguito.",
    en: "Sector {sector}: {count} {count|objective has|objectives have} another code; the numbers have no gaps now.",
  },
  "done.mended": {
    it: "{count} {count|segnalazione corretta|segnalazioni corrette}: {rules:rule}.",
    en: "{count} {count|finding|findings} corrected: {rules:rule}.",
  },
  "done.mendedPartly": {
    it: "{count} {count|segnalazione corretta|segnalazioni corrette}: {rules:rule}. {left} {left|resta com’era: nel frattempo è cambiata, o serve la decisione di una persona|restano com’erano: nel frattempo sono cambiate, o serve la decisione di una persona}.",
    en: "{count} {count|finding|findings} corrected: {rules:rule}. {left} {left|is|are} left: changed meanwhile, or a person has to decide.",
  },
  "done.accepted": {
    it: "{subject}: accettata con il suo motivo – {rules:rule}.",
    en: "{subject}: accepted, with the reason – {rules:rule}.",
  },
  "done.acceptanceWithdrawn": {
    it: "{subject}: non è più accettata – {rules:rule}.",
    en: "{subject}: no longer accepted – {rules:rule}.",
  },
  "done.ruleLevel.error": {
    it: "«{rules:rule}» vale ora come errore.",
    en: "“{rules:rule}” now counts as an error.",
  },
  "done.ruleLevel.warning": {
    it: "«{rules:rule}» vale ora come avviso.",
    en: "“{rules:rule}” now counts as a warning.",
  },
  "done.ruleLevel.note": {
    it: "«{rules:rule}» vale ora come nota.",
    en: "“{rules:rule}” now counts as a note.",
  },
  "done.ruleLevel.off": {
    it: "«{rules:rule}» in questo piano non si controlla più.",
    en: "“{rules:rule}” is no longer checked in this plan.",
  },
  "done.ruleLevel.usual": {
    it: "«{rules:rule}» torna al livello predefinito.",
    en: "“{rules:rule}” is back at its default level.",
  },
  "done.checksWritten": {
    it: "Foglio {sheet} scritto: {errors} {errors|errore|errori}, {warnings} {warnings|avviso|avvisi}, {notes} {notes|nota|note}, {accepted} {accepted|accettata|accettate}.",
    en: "Sheet {sheet} written anew: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes} {notes|note|notes}, {accepted} accepted.",
  },
  "done.restored": {
    it: "Tutto come prima della modifica a {subject}.",
    en: "All as before the change to {subject}.",
  },
  "done.restoredPartly": {
    it: "Come prima della modifica a {subject}, tranne quello che è cambiato dopo: {kept:rule}.",
    en: "As before the change to {subject}, except for what has changed since: {kept:rule}.",
  },
  "done.notRestored": {
    it: "Della modifica a {subject} non resta niente da annullare: dopo è cambiato di nuovo tutto ({kept:rule}).",
    en: "Nothing of the change to {subject} is left to undo: all of it has changed again since ({kept:rule}).",
  },
  "done.verified": {
    it: "Formule e nomi sono tutti al loro posto: non è stato scritto niente.",
    en: "All formulas and names are in their places: nothing was written.",
  },
  "done.frontPageAdded": {
    it: "Davanti c’è un foglio nuovo, Piano, che dice a che punto è il piano. Impostazioni e regole sono rimaste com’erano, nel foglio {sheet}.",
    en: "There is a new sheet in front, Piano, which says how far the plan is. Settings and rules have stayed as they were, on the sheet {sheet}.",
  },
  "done.repaired": {
    it: "{count} {count|cella o nome rimesso|celle e nomi rimessi} a posto: {sheets}.",
    en: "{count} {count|cell or name|cells and names} put right: {sheets}.",
  },
  "done.repairedPartly": {
    it: "{count} {count|cella o nome rimesso|celle e nomi rimessi} a posto: {sheets}. {left} {left|elemento resta|elementi restano} da sistemare a mano: {left|è elencato|sono elencati} in Controlli, sotto «Verifica e ripara».",
    en: "{count} {count|cell or name|cells and names} put right: {sheets}. {left} {left|item is|items are} left to be settled by hand, listed in Checks under “Verify and repair”.",
  },
  "done.repairedNothing": {
    it: "Non è stato scritto niente: {left} {left|elemento va sistemato|elementi vanno sistemati} a mano, come indicato in Controlli, sotto «Verifica e ripara».",
    en: "Nothing was written: {left} {left|item has|items have} to be settled by hand, as told in Checks under “Verify and repair”.",
  },
  "done.putRight": {
    it: "Foglio {sheet}, cella {cell}: hai scritto «{typed}», ora c’è {now}.",
    en: "Sheet {sheet}, cell {cell}: you entered “{typed}”, it is now {now}.",
  },
  "done.putRight.edge": {
    it: "Foglio {sheet}, cella {cell}: qui c’è {now}, l’altro estremo del periodo che hai scritto accanto.",
    en: "Sheet {sheet}, cell {cell}: here is {now}, the other edge of the period that you entered beside it.",
  },
  "done.putRight.formula": {
    it: "Foglio {sheet}, cella {cell}: qui c’è una formula, che ora è tornata al posto di «{typed}» e dà «{now}».",
    en: "Sheet {sheet}, cell {cell}: a formula belongs here; it is back instead of “{typed}” and gives “{now}”.",
  },
  "done.putRight.emptied": {
    it: "Foglio {sheet}, cella {cell}: era stata svuotata una formula, che ora è tornata e dà «{now}».",
    en: "Sheet {sheet}, cell {cell}: a formula was cleared here; it is back and gives “{now}”.",
  },
  "done.putRight.code": {
    it: "Foglio {sheet}, cella {cell}: i codici non si scrivono a mano, perciò al posto di «{typed}» c’è «{now}». Per cambiarli usa le azioni della scheda (altro settore, condividi) o «Rinumera» nei pesi.",
    en: "Sheet {sheet}, cell {cell}: codes are not typed by hand, so instead of “{typed}” there is “{now}”. To change them, use the card’s actions (other sector, share) or “Renumber” in the weights.",
  },
  "done.putRight.many": {
    it: "Foglio {sheet}: {count} celle messe a posto, date riconosciute, formule o codici tornati ({cells}).",
    en: "Sheet {sheet}: {count} cells put right, dates recognised, formulas or codes brought back ({cells}).",
  },
} as const;
