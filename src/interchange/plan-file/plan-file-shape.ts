/**
 * The shape of a `cardine-plan/1` file after validation: everything optional but what makes it a plan file, since a
 * published plan has holes. A `Scalar` is as published: text, a number or nothing.
 */
import type { RuleLevel } from "../../plan/plan-checks";

export type Scalar = string | number | boolean | null | undefined;

export interface PlanFile {
  readonly format: string;
  readonly entity: string;
  readonly title: string;
  readonly firstYear: number;
  readonly years: number;
  readonly codeScheme?: unknown;
  readonly strategy?: readonly StrategicLineFile[];
  readonly sectors?: readonly SectorFile[];
  readonly alignment?: readonly AlignmentFile[];
  readonly peg?: readonly PegFile[];
  readonly budget?: readonly BudgetFile[];
  readonly cards?: readonly CardFile[];
  readonly targets?: readonly TargetFile[];
  readonly sections?: readonly TargetSectionFile[] | null;
  readonly points?: number | null;
  readonly templates?: readonly unknown[] | null;
  readonly checks?: ChecksFile | null;
  readonly importReport?: ImportReportFile | null;
}

export interface ChecksFile {
  readonly levels?: Readonly<Record<string, RuleLevel>> | null;
  readonly accepted?: readonly AcceptedFile[] | null;
}

export interface AcceptedFile {
  readonly rule: string;
  readonly subject: string;
  readonly found?: string | null;
  readonly values?: string | null;
  readonly reason?: string | null;
  readonly on?: string | null;
}

export interface ImportReportFile {
  readonly source?: string | null;
  readonly on?: string | null;
  readonly notes?: readonly ImportNoteFile[] | null;
}

export interface ImportNoteFile {
  readonly rule: string;
  readonly subject?: string | null;
  readonly place?: string | null;
  readonly found?: string | null;
  readonly resolved?: string | null;
}

export interface TreeNodeFile {
  readonly code: string | number;
  readonly title?: string | null;
}

export interface StrategicLineFile extends TreeNodeFile {
  readonly assessors?: readonly { readonly portfolio?: string; readonly name?: string }[];
  readonly objectives?: readonly StrategicObjectiveFile[];
}

export interface StrategicObjectiveFile extends TreeNodeFile {
  readonly operational?: readonly OperationalObjectiveFile[];
}

export interface OperationalObjectiveFile extends TreeNodeFile {
  readonly activities?: readonly TreeNodeFile[] | null;
}

export interface SectorFile {
  readonly code: string;
  readonly name?: string | null;
  readonly head?: string | null;
  readonly mission?: string | null;
  readonly objectives?: readonly SectorObjectiveFile[];
  readonly total?: string | number | null;
}

export interface SectorObjectiveFile {
  readonly code: string;
  readonly title?: string | null;
  readonly priority?: string | null;
  readonly weight?: string | number | null;
}

export interface AlignmentFile {
  readonly objective: string;
  readonly title?: string | null;
  readonly operational: string;
  readonly reference?: boolean | null;
}

export type AllocationPart = "revenueCurrent" | "revenueCapital" | "spendCurrent" | "spendCapital";

export interface PegFile {
  readonly code: string;
  readonly description?: string | null;
  readonly responsible?: string | null;
  readonly assignee?: string | null;
  readonly allocations?: Readonly<Record<string, Partial<Record<AllocationPart, string | number | null>>>> | null;
}

export interface BudgetFile {
  readonly title?: number | string | null;
  readonly line?: string | number | null;
  readonly objective?: string | number | null;
  readonly objectiveTitle?: string | null;
  readonly mission?: string | number | null;
  readonly missionTitle?: string | null;
  readonly programme?: string | number | null;
  readonly programmeTitle?: string | null;
  readonly amounts?: Readonly<Record<string, string | number | null>> | null;
}

export interface TargetSectionFile {
  readonly area: string;
  readonly section?: string | null;
  readonly years?: readonly (number | string)[] | null;
}

export interface TargetFile extends TargetSectionFile {
  readonly service?: string | null;
  readonly type?: string | null;
  readonly description?: string | null;
  readonly expectedResult?: string | null;
  readonly indicator?: string | null;
  readonly weight?: string | number | null;
  readonly crossCutting?: boolean | null;
}

/** Where a card stands in the tree. */
export interface ChainFile {
  readonly line?: string | null;
  readonly strategicObjective?: string | null;
  readonly operationalObjectives?: readonly string[] | null;
  readonly activity?: string | null;
  /** Further places, where the last level is not that of operational objectives. */
  readonly others?: readonly string[] | null;
}

/** A card as far as it is read by itself; its fields and lists are read by their declarations (`plan/card`). */
export interface CardFile {
  readonly code: string;
  readonly section?: string | null;
  readonly title?: string | null;
  readonly pageCodes?: readonly Scalar[] | null;
  readonly pageTitles?: readonly Scalar[] | null;
  readonly chain?: ChainFile | null;
  readonly template?: string | null;
  readonly excerpt?: boolean | null;
  readonly priority?: string | null;
  readonly weight?: string | number | null;
  readonly notes?: readonly string[] | string | null;
}
