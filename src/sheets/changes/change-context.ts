/** An edit of a plan as the kinds of sheets are asked what it changes on theirs. */
import type { IsoDate } from "../../plan/iso-date";
import type { Plan } from "../../plan/plan";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import type { PlacedSection } from "../areas/read-area";
import type { PlanPlaces } from "../workbook/plan-places";
import type { PairedObjectives } from "./paired-objectives";

/** What sheets and tables are called once they are renamed, and names for those that are added. */
export interface NamesAfter {
  /** By what it was called when it was read. */
  sheet(name: string): string;
  table(name: string): string;
  hasSheet(name: string): boolean;
  hasTable(name: string): boolean;
  hasTableWith(prefix: string): boolean;
  /** The name and the place of a sheet that is made anew; the one that goes comes behind it until then. */
  replaceSheet(name: string): { readonly name: string; readonly position: number };
  /**
   * A name for a new sheet as near to `wanted` as is free. It comes behind the last sheet that has a table which begins with the
   * first of these prefixes, else with the next, else at the end; `position` is how many sheets stand before it.
   */
  addSheet(wanted: string, behind: readonly [string, ...string[]]): { readonly name: string; readonly position: number };
}

/** An edit by which a deleted card is in the plan again: the objective's key, and the card's sheet as it is called now. */
export interface BroughtBack {
  readonly broughtBack: { readonly objective: string; readonly sheet: string };
}

export interface ChangeContext extends Partial<BroughtBack> {
  /** The workbook as it was read, and where the parts of the plan before stood in it. */
  readonly snapshot: WorkbookSnapshot;
  readonly places: PlanPlaces;
  readonly before: Plan;
  readonly after: Plan;
  /** Old key to new key, as in `PlanEdit`; those among them that are only spelt otherwise. */
  readonly codes: ReadonlyMap<string, string>;
  readonly objectives: PairedObjectives;
  readonly names: NamesAfter;
  /** Sheets that were added so far: of cards by the objective's key, of sectors by their codes, of areas section by section. */
  readonly newSheets: { readonly cards: Map<string, string>; readonly sectors: Map<string, string>; readonly areas: PlacedSection[] };
  /** Today, which a deleted card keeps. */
  readonly deletedOn: IsoDate | "";
}
