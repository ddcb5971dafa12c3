/** The plan: strategy, sectors, objectives, finance chart and settings. Pure data; see the glossary in the user guide. */
import type { Objective } from "./card/card";
import type { Entry } from "./entry";
import type { CodeScheme } from "./codes/code-scheme";
import type { Template } from "./template/template";
import type { ImportReport, PlanChecks } from "./plan-checks";

export type {
  ExpectedResult,
  Monitoring,
  Objective,
  ObjectiveCard,
  Phase,
  QualityCheck,
  ResourceLine,
  Resources,
  ShortCode,
} from "./card/card";
export type { PhaseWindow } from "./card/field-kinds";

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
  /** All year sections of the areas in their order, where some hold no targets yet; the targets say them, if absent. */
  readonly sections?: readonly TargetSection[];
  readonly checks: PlanChecks;
  /** The body's own card templates; none where all cards follow the usual one. */
  readonly templates: readonly Template[];
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
  /** Of a tree of four levels. */
  readonly activities?: readonly Activity[];
}

/** Attività, the fourth level of a tree; its code includes those above. */
export interface Activity {
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

/** A year section of an area: the targets that make a total together. */
export interface TargetSection {
  readonly area: string;
  /** As printed: "ANNO 2021 E 2022". */
  readonly section: string;
  readonly years: readonly number[];
}

/** A row of the flat template: a target of an area in a year section. */
export interface Target extends TargetSection {
  readonly service: string;
  /** S sviluppo, M mantenimento. */
  readonly type: string;
  readonly description: string;
  readonly expectedResult: string;
  readonly indicator: string;
  readonly weight: SectorWeight;
  readonly crossCutting: boolean;
}
