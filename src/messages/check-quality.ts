/** What the checks of quality say, of results and indicators, resources, those who answer, and time: what is wrong and what to do. */
export const qualityCheckMessages = {
  "check.results.beforePhase": {
    it: "Il risultato è atteso per il {date}, prima dell’inizio della fase {phase} ({limit}), che lo produce. Correggi il termine o la fase.",
    en: "The result is due on {date}, before phase {phase}, which brings it about, begins ({limit}). Correct the term or the phase.",
  },
  "check.results.afterPhase": {
    it: "Il risultato è atteso per il {date}, dopo la fine della fase {phase} ({limit}), che lo produce. Correggi il termine o la fase.",
    en: "The result is due on {date}, after phase {phase}, which brings it about, ends ({limit}). Correct the term or the phase.",
  },
  "check.results.baseline": {
    it: "{count} {count|valore atteso non ha|valori attesi non hanno} un punto di partenza: «{target}». Scrivi il valore base o l’ultimo rilevato, o un trattino se non c’è.",
    en: "{count} {count|target has|targets have} no starting point: “{target}”. Type the baseline or the last value, or a dash if there is none.",
  },
  "check.results.source": {
    it: "{count} {count|indicatore non dice|indicatori non dicono} da dove vengono i dati: «{indicator}». Scrivi la fonte, dove altri possano verificarli.",
    en: "{count} {count|indicator does|indicators do} not say where the data come from: “{indicator}”. Type the source, where others can verify them.",
  },
  "check.results.output": {
    it: "«{typed}» conta quello che si fa, non quello che si ottiene. Misura tempi, quota sul totale o effetti per chi riceve il servizio.",
    en: "“{typed}” counts what is done, not what it achieves. Measure times, a share of the whole or the effect on those who are served.",
  },
  "check.responsible.spelling": {
    it: "Il responsabile è scritto «{typed}», ma chi dirige {sector} è «{known}». Se è la stessa persona, correggi il nome.",
    en: "The responsible is written “{typed}”, but the head of {sector} is “{known}”. If this is the same person, correct the name.",
  },
  "check.responsible.service": {
    it: "Per «{service}» qui risponde «{typed}», nelle altre {count} schede «{known}». Correggi il nome, se non è voluto.",
    en: "For “{service}” this card names “{typed}”, the other {count} cards “{known}”. Correct the name, unless this is meant.",
  },
  "check.resources.missing": {
    it: "La scheda non dice con quali risorse: importi, righe e note sono vuoti. Scrivile, o == dove non ce ne sono.",
    en: "The card does not say with which resources: amounts, lines and notes are blank. Type them, or == where there are none.",
  },
  "check.resources.described": {
    it: "Le risorse dell’obiettivo dicono «{typed}», ma nessun importo è scritto. Scrivi quanto, o togli la nota.",
    en: "The objective’s resources say “{typed}”, but no amount is given. Type how much, or take the note out.",
  },
  "check.phases.overdue": {
    it: "La fase {phase} doveva finire il {date} ed è al {progress}%. Aggiorna l’avanzamento, o la data se è slittata.",
    en: "Phase {phase} was to end on {date} and stands at {progress}%. Update the progress, or the date if it was put off.",
  },
  "check.phases.notRecorded": {
    it: "La fase {phase} doveva finire il {date} e non ha un avanzamento, che altre fasi hanno. Scrivilo, o cambia la data se è slittata.",
    en: "Phase {phase} was to end on {date} and has no progress, which other phases have. Type it, or change the date if it was put off.",
  },
} as const;
