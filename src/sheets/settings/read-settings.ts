/** Reading the settings of the sheet `Impostazioni`. */
import { italianNumber } from "../../plan/notation/amount";
import { defaultCodeScheme, longestSeparator, mostDigits, type CodeScheme } from "../../plan/codes/code-scheme";
import type { Plan } from "../../plan/plan";
import { usualPoints } from "../../plan/weight";
import { textOf } from "../reading/cell-entry";
import { workbookNames } from "../layout/names";
import type { SnapshotValue } from "../reading/sheet-snapshot";
import { treeLevels } from "../reference/tree-levels";

/** Nobody plans for years before. */
export const leastYear = 1900;
/** Nor for years after, nor for more of them: a plan file holds no others. */
const lastYear = 2199;
const mostYears = 10;

/** Years of a plan. */
export type PlanYears = Pick<Plan, "firstYear" | "years">;

export interface SettingsSource {
  readonly named: (name: string) => SnapshotValue | undefined;
  /** Is called with the name of each setting that is missing or no number. */
  readonly problem: (name: string, value: string) => void;
  /** Tells years that are. */
  readonly otherwise: () => PlanYears;
  /** How many levels the tree has. */
  readonly levels: number;
}

export function readSettings({
  named,
  problem,
  otherwise,
  levels,
}: SettingsSource): Pick<Plan, "entity" | "title" | "firstYear" | "years" | "codeScheme" | "points"> {
  const text = (name: string, fallback: string): string => {
    const value = named(name);
    if (value === undefined) problem(name, "");
    return value === undefined ? fallback : textOf(value);
  };
  const separator = (name: string, fallback: string): string => {
    const read = text(name, fallback);
    if (read.length <= longestSeparator) return read;
    problem(name, read);
    return fallback;
  };
  const whole = (name: string, fallback: number | (() => number), [least, most]: readonly [number, number]): number => {
    const value = named(name);
    const read = Number(value);
    if (value !== undefined && value !== "" && Number.isInteger(read) && read >= least && read <= most) return read;
    problem(name, textOf(value));
    return typeof fallback === "number" ? fallback : fallback();
  };
  // Workbooks of before the setting count in the usual points.
  const points = (): number => {
    const value = named(workbookNames.points);
    if (value === undefined) return usualPoints;
    const read = typeof value === "number" ? value : italianNumber(textOf(value));
    if (read !== undefined && read > 0) return read;
    problem(workbookNames.points, textOf(value));
    return usualPoints;
  };
  const scheme = defaultCodeScheme;
  const digits = [1, mostDigits] as const;
  const codeScheme: CodeScheme = {
    tree: treeLevels.slice(0, levels).map(({ digits: name }, at) => whole(name, scheme.tree[at] ?? scheme.tree.at(-1)!, digits)),
    number: whole(workbookNames.numberDigits, scheme.number, digits),
    treeSeparator: separator(workbookNames.treeSeparator, scheme.treeSeparator),
    sectorSeparator: separator(workbookNames.sectorSeparator, scheme.sectorSeparator),
    numberSeparator: separator(workbookNames.numberSeparator, scheme.numberSeparator),
    sharedSeparator: separator(workbookNames.sharedSeparator, scheme.sharedSeparator),
  };
  return {
    entity: text(workbookNames.entity, ""),
    title: text(workbookNames.title, ""),
    firstYear: whole(workbookNames.firstYear, () => otherwise().firstYear, [leastYear, lastYear]),
    years: whole(workbookNames.years, () => otherwise().years, [1, mostYears]),
    codeScheme,
    points: points(),
  };
}
