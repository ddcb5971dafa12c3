/**
 * What the rules rest on: articles and guidelines in short, as they are cited to people. No law says that weights total 100 or how
 * codes are written; such rules are the plan's own or come with its form.
 */

/** The plan's own chapter on its objective cards: what a card states, one univocal code tied to the line that it implements. */
export const ownCode = "regola del piano: codice univoco, legato all’indirizzo che attua";
/** The plan's own rule: weights are points of a foreseen total. */
export const ownWeights = "regola del piano: pesi su un totale stabilito";
/** The plan's own rule: the card and the sector's page say the same. */
export const ownListing = "regola del piano: ogni obiettivo del settore è approfondito nella sua scheda";
/** What the plan's own cards must state. */
export const ownCard = "regola del piano: contenuti della scheda obiettivo";
/** No source but the consistency of the form itself. */
export const ownScheme = "schema proprio";
/** Objectives are relevant to the mission and strategy of the body. */
export const strategicRelevance = "D.Lgs. 150/2009, art. 5 c. 2 lett. a";
/** Objectives are specific and measurable in concrete, clear terms. */
export const specificAndMeasurable = "D.Lgs. 150/2009, art. 5 c. 2 lett. b";
/** Objectives are tied to a determined period. */
export const determinedPeriod = "D.Lgs. 150/2009, art. 5 c. 2 lett. d";
/** Objectives are correlated with the resources that are available. */
export const tiedToResources = "D.Lgs. 150/2009, art. 5 c. 2 lett. g";
/** The finance plan entrusts objectives and resources to the heads of services, down to items. */
export const entrustedToHeads = "D.Lgs. 267/2000 (TUEL), art. 169 c. 1-2";
/** Attainment is measured during the year and at its end, by objective procedures. */
export const documentedMeasurement = "Linee guida 2/2017 per il sistema di misurazione e valutazione della performance, § 3";
/** Indicators are measured by an objective procedure on reliable sources; self-declarations suit that poorly. */
export const objectiveIndicators = "Linee guida 2/2017 per il sistema di misurazione e valutazione della performance, § 4.2";
/** What the national model of the plan asks of every objective: who answers, by when, measured how, from where, how far, from which data. */
const modelPlan = "D.M. 132/2022, Piano-tipo, sottosezione 2.2";
/** An indicator says where it starts from. */
export const statedBaseline = `${modelPlan}, lett. g`;
/** An indicator says where its data can be verified. */
export const statedSource = `${modelPlan}, lett. i`;
/** What was attained is measured on the way, so that something can still be done. */
export const monitoredOnTheWay = "Linee guida 2/2017 per il sistema di misurazione e valutazione della performance, § 4.2, box 5";
