/** The plan: strategy, sectors, objectives, finance chart and settings. Pure data; see the glossary in the user guide. */
import type { Entry } from "./entry";
import type { CodeScheme } from "./codes/code-scheme";
import type { ImportReport, PlanChecks } from "./plan-checks";
import type { IsoDate } from "./iso-date";

export interface Plan {
  /** The body: a municipality or a union of municipalities. */
  readonly entity: string;
  readonly title: string;
  readonly firstYear: number;
  /** How many years the plan covers, at least 1. */
  readonly years: number;
  readonly codeScheme: CodeScheme;
  /** What every set of weights totals: 100, unless the body counts otherwise. */
  readonly points: number;
  readonly strategy: readonly StrategicLine[];
  readonly sectors: readonly Sector[];
  readonly objectives: readonly Objective[];
  readonly peg: readonly PegCode[];
  readonly budget: readonly BudgetRow[];
  readonly targets: readonly Target[];
  readonly checks: PlanChecks;
  /** Of a plan that was made from a published file. */
  readonly importReport?: ImportReport;
}

/** Indirizzo strategico. */
export interface StrategicLine {
  readonly code: string;
  readonly title: string;
  readonly assessors: readonly Assessor[];
  readonly objectives: readonly StrategicObjective[];
}

export interface Assessor {
  readonly portfolio: string;
  readonly name: string;
}

/** Obiettivo strategico; its code includes its line's. */
export interface StrategicObjective {
  readonly code: string;
  readonly title: string;
  readonly operational: readonly OperationalObjective[];
}

/** Obiettivo operativo; its code includes its line's and its strategic objective's. */
export interface OperationalObjective {
  readonly code: string;
  readonly title: string;
}

/** Settore or servizio: owner of objectives. */
export interface Sector {
  readonly code: string;
  readonly name: string;
  /** Dirigente or responsabile. */
  readonly head: string;
  readonly mission: string;
  /** Its objectives in their order, its own and those of others in which it has a share. This is where weights are. */
  readonly entries: readonly SectorEntry[];
}

/** An objective's line in a sector's table of points. */
export interface SectorEntry {
  /** Short codes joined by `/`, owner first: `S3.00007`, `DG.00004/S4.00002`. Identifies the objective. */
  readonly objective: string;
  /** Points of the sector's, which make the plan's. */
  readonly weight: SectorWeight;
  /** The objective's card stands in this sector's part too, as a one-page excerpt. */
  readonly excerpt: boolean;
  /** What is noted under that excerpt, one line each. */
  readonly notes: readonly string[];
}

/** Points; `incentive` (printed `*`) is paid by incentives and stands outside the total; blank where none was given. */
export type SectorWeight = Entry<number> | { readonly kind: "incentive" };

/** Obiettivo esecutivo. */
export interface Objective {
  /** Short codes, owner first; at least one. */
  readonly shortCodes: readonly ShortCode[];
  readonly title: string;
  /** Code of the primary operational objective as the card says, `""` where unknown. It gives the code its prefix. */
  readonly operational: string;
  /** Further operational objectives that it serves: codes, or words where no code could be read. */
  readonly otherOperational: readonly string[];
  readonly priority: string;
  /** Absent where the plan lists the objective but holds no card of it. */
  readonly card?: ObjectiveCard;
}

/** `S3.00007`: the sector and the progressive number within it. */
export interface ShortCode {
  readonly sector: string;
  readonly number: number;
}

/** Scheda obiettivo: all that documents an objective besides its identity. Texts are `""` where blank. */
export interface ObjectiveCard {
  /** A one-page copy whose full card stands elsewhere; not held to completeness. */
  readonly excerpt: boolean;
  readonly purpose: string;
  readonly service: string;
  readonly responsible: string;
  readonly start: Entry<IsoDate>;
  readonly end: Entry<IsoDate>;
  readonly assessor: string;
  readonly units: string;
  /** Other sectors involved, in words. */
  readonly sharedWith: string;
  /** PEG code(s) as written on the card: `12.01`, `15`, words. */
  readonly peg: string;
  readonly resources: Resources;
  readonly qualityCheck: QualityCheck;
  readonly constraints: string;
  /** Notes printed under the card, one line each. */
  readonly notes: readonly string[];
  readonly detail: string;
  readonly expectedResults: readonly ExpectedResult[];
  readonly phases: readonly Phase[];
  readonly monitoring: readonly Monitoring[];
}

/** Rilevanza contabile. */
export interface Resources {
  readonly revenueCurrent: Entry<number>;
  readonly revenueCapital: Entry<number>;
  readonly spendCurrent: Entry<number>;
  readonly spendCapital: Entry<number>;
  /** Overall resources of the unit, in words. */
  readonly unit: string;
  /** Resources specific to the objective, in words. */
  readonly specific: string;
  readonly lines: readonly ResourceLine[];
}

export interface ResourceLine {
  readonly peg: string;
  /** Voce di bilancio. */
  readonly budgetItem: string;
  readonly kind: "revenue" | "spending" | "";
  readonly nature: "current" | "capital" | "";
  readonly year: Entry<number>;
  readonly amount: Entry<number>;
  readonly note: string;
}

export interface QualityCheck {
  readonly answer: "yes" | "no" | "";
  /** Which one: service charter, customer survey… */
  readonly text: string;
}

/** Risultato atteso. */
export interface ExpectedResult {
  readonly text: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
  readonly lastValue: string;
  readonly source: string;
  readonly weight: Entry<number>;
}

/** Fase or attività. */
export interface Phase {
  /** As printed, `"1"`; `"0"` tells what the previous plan did. */
  readonly number: string;
  readonly text: string;
  /** Soggetti or settori coinvolti. */
  readonly involved: string;
  readonly weight: Entry<number>;
  /** By plan year; a year without a window is absent. */
  readonly windows: Readonly<Record<number, PhaseWindow>>;
  /** Avanzamento in percent. */
  readonly progress: Entry<number>;
}

/** When a phase runs in one year. */
export interface PhaseWindow {
  readonly start: Entry<IsoDate>;
  readonly end: Entry<IsoDate>;
}

export interface Monitoring {
  /** As printed: "Avanzamento al 31/12/2021". */
  readonly label: string;
  readonly date: Entry<IsoDate>;
  readonly outcome: string;
  readonly percent: Entry<number>;
  /** "in quanto": why it was reached only partly, or not. */
  readonly because: string;
}

/** A code of the finance plan (PEG, art. 169 TUEL). */
export interface PegCode {
  /** As in the chart: `12 01 00 00`. */
  readonly code: string;
  readonly description: string;
  /** Sector code of the codice responsabile. */
  readonly responsible: string;
  /** Sector code of the assegnatario. */
  readonly assignee: string;
  /** By year. */
  readonly allocations: Readonly<Record<number, Allocation>>;
}

export interface Allocation {
  readonly revenueCurrent: Entry<number>;
  readonly revenueCapital: Entry<number>;
  readonly spendCurrent: Entry<number>;
  readonly spendCapital: Entry<number>;
}

/** A row of the budget table by strategic objective, mission and programme (D.Lgs. 118/2011). */
export interface BudgetRow {
  /** Titolo: 1 current, 2 capital. */
  readonly title: number;
  readonly line: string;
  /** One or several strategic objectives: `"1"`, `"1, 2"`. */
  readonly objective: string;
  readonly objectiveTitle: string;
  readonly mission: string;
  readonly missionTitle: string;
  readonly programme: string;
  readonly programmeTitle: string;
  /** Euro by year; the year before the plan may be among them. */
  readonly amounts: Readonly<Record<number, Entry<number>>>;
}

/** A row of the flat template: a target of an area in a year section. */
export interface Target {
  readonly area: string;
  /** As printed: "ANNO 2021 E 2022". */
  readonly section: string;
  readonly years: readonly number[];
  readonly service: string;
  /** S sviluppo, M mantenimento. */
  readonly type: string;
  readonly description: string;
  readonly expectedResult: string;
  readonly indicator: string;
  readonly weight: SectorWeight;
  readonly crossCutting: boolean;
}
