/** Why a plan cannot be edited as asked. */
export const editingMessages = {
  "operation.unknownObjective": {
    it: "L’obiettivo «{objective}» non è più nel piano: forse qualcuno lo ha eliminato o ne ha cambiato il codice. Rileggi il piano e riprova.",
    en: "The objective “{objective}” is no longer in the plan: perhaps somebody deleted it or changed its code. Read the plan again and retry.",
  },
  "operation.reasonMissing": {
    it: "Scrivi il motivo: chi legge il piano deve sapere perché va bene così.",
    en: "Give the reason: whoever reads the plan must know why it is fine as it is.",
  },
  "operation.noCard": {
    it: "L’obiettivo {objective} è nel piano ma non ha ancora una scheda.",
    en: "Objective {objective} is in the plan but has no card yet.",
  },
  "operation.position": {
    it: "Nella scheda {objective} la riga {row} non c’è: le righe sono {count}. Forse qualcuno l’ha tolta; rileggi la scheda e riprova.",
    en: "Card {objective} has no row {row}: there are {count}. Perhaps somebody removed it; read the card again and retry.",
  },
  "operation.weightCount": {
    it: "Nella scheda {objective} le righe sono {count} e i pesi indicati {given}. Rileggi la scheda e riprova.",
    en: "Card {objective} has {count} rows but {given} weights were given. Read the card again and retry.",
  },
  "operation.nothingToSpread": {
    it: "In {place} non c’è niente a cui dare punti: aggiungi prima le righe, oppure togli «==» da quelle che devono avere un peso.",
    en: "Nothing in {place} can take points: add rows first, or clear “==” where there should be a weight.",
  },
  "operation.totalOver": {
    it: "In {place} i pesi fanno già {total}: non resta niente da distribuire. Abbassane qualcuno, oppure dividi in parti uguali.",
    en: "The weights in {place} make {total} already: nothing is left to spread. Lower some, or spread them equally.",
  },
  "operation.sameSector": {
    it: "L’obiettivo {objective} è già del settore {sector}.",
    en: "Objective {objective} belongs to sector {sector} already.",
  },
  "operation.alreadyShared": {
    it: "L’obiettivo {objective} è già del settore {sector} o condiviso con esso.",
    en: "Objective {objective} belongs to sector {sector} already or is shared with it.",
  },
  "operation.notShared": {
    it: "L’obiettivo {objective} non è condiviso con il settore {sector}.",
    en: "Objective {objective} is not shared with sector {sector}.",
  },
  "operation.pointsOutOfRange": {
    it: "{points} non va bene: i punti di un settore vanno da 0 a {full}.",
    en: "{points} will not do: the points of a sector go from 0 to {full}.",
  },
  "operation.rowChanged": {
    it: "{objective}: la riga {row} è cambiata nel frattempo, perciò non è stato scritto niente. Chiudi il modulo, guarda com’è ora e riprova.",
    en: "{objective}: row {row} has changed meanwhile, so nothing was written. Close the form, look at the row as it is now and try again.",
  },
  "operation.weightNotListed": {
    it: "«{weight}» non va bene: il peso è uno di questi: {allowed}.",
    en: "“{weight}” will not do: the weight is one of these: {allowed}.",
  },
  "operation.noTotal": {
    it: "In {place} i pesi non fanno un totale: non ci sono punti da distribuire.",
    en: "The weights in {place} make no total: there are no points to spread.",
  },
  "operation.codeTaken": {
    it: "Nel frattempo il codice {code} è stato dato a un altro obiettivo: la scheda non può riprenderlo.",
    en: "Meanwhile the code {code} has gone to another objective: the card cannot take it back.",
  },
} as const;
