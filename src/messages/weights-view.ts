/** What the view of a sector's points says. */
export const weightsViewMessages = {
  "weights.sectorField": { it: "Settore", en: "Sector" },
  "weights.choose": { it: "Scegli…", en: "Choose…" },
  "weights.choose.advice": {
    it: "Scegli un settore qui, oppure apri il suo foglio: i suoi {full} punti compaiono in questa vista e si scrivono uno sotto l’altro.",
    en: "Choose a sector here, or open its sheet: its {full} points appear in this view and are typed one under the other.",
  },
  "weights.noObjectives": {
    it: "Il settore {sector} non ha ancora obiettivi. La scheda che crei comparirà qui, in attesa dei suoi punti.",
    en: "Sector {sector} has no objectives yet. The card that you make will appear here, waiting for its points.",
  },
  "weights.total": { it: "{total} su {full}", en: "{total} of {full}" },
  "weights.give": { it: "Assegna il resto a {objective}", en: "Give the rest to {objective}" },
  "weights.spread": { it: "Ripartisci il resto", en: "Spread the rest" },
  "weights.spread.explanation": {
    it: "Alt+R. Il resto va agli obiettivi senza punti, in parti uguali; se tutti ne hanno, a tutti in proporzione.",
    en: "Alt+R. The rest goes to the objectives without points, in equal parts; where all have some, to all in proportion.",
  },
  "weights.rows": { it: "Obiettivi e punti di {sector}", en: "Objectives and points of {sector}" },
  "weights.points": { it: "Punti di {objective}", en: "Points of {objective}" },
  "weights.unreadable": {
    it: "«{typed}» non è un numero di punti: scrivi un numero da 0 a {full}, oppure * se l’obiettivo è remunerato con incentivi.",
    en: "“{typed}” is no number of points: write a number from 0 to {full}, or * if the objective is paid through incentives.",
  },
  "weights.outOfRange": {
    it: "{typed} è fuori dai {full} punti: scrivi un numero da 0 a {full}, oppure *.",
    en: "{typed} is outside the {full} points: write a number from 0 to {full}, or *.",
  },
  "weights.shared": { it: "Condiviso", en: "Shared" },
  "weights.elsewhere": { it: "in {sector} pesa {weight}", en: "weighs {weight} in {sector}" },
  "weights.elsewhereNone": { it: "in {sector} non ha ancora punti", en: "has no points in {sector} yet" },
  "weights.crossCutting": { it: "Trasversale, di {owner}", en: "Cross-cutting, of {owner}" },
  "weights.excerpt": { it: "Rinvio", en: "Excerpt" },
  "weights.incentive": { it: "Incentivi: fuori dai {full}", en: "Incentives: outside the {full}" },
  "weights.unknownObjective": { it: "Non è nel registro degli obiettivi", en: "Not in the register of objectives" },
  "weights.allSectors": { it: "Tutti i settori", en: "All sectors" },
  "weights.sector": { it: "{sector}: {what}", en: "{sector}: {what}" },
  "weights.figures": { it: "{total} {mark}", en: "{total} {mark}" },
  "weights.figures.missing": { it: "−{points}", en: "−{points}" },
  "weights.figures.excess": { it: "+{points}", en: "+{points}" },
} as const;
