/** Reading the settings of the sheet `Impostazioni`. */
import { italianNumber } from "../../plan/notation/amount";
import { defaultCodeScheme, longestSeparator, mostDigits, type CodeScheme } from "../../plan/codes/code-scheme";
import type { Plan } from "../../plan/plan";
import { usualPoints } from "../../plan/weight";
import { textOf } from "../reading/cell-entry";
import { workbookNames } from "../layout/names";
import type { SnapshotValue } from "../reading/sheet-snapshot";

/** Nobody plans for years before. */
export const leastYear = 1900;
/** Nor for years after, nor for more of them: a plan file holds no others. */
const lastYear = 2199;
const mostYears = 10;

/** Years of a plan. */
export type PlanYears = Pick<Plan, "firstYear" | "years">;

/** Reads the plan's settings; `problem` is called with the name of each that is missing or no number. Where it is a year, `otherwise` tells. */
export function readSettings(
  named: (name: string) => SnapshotValue | undefined,
  problem: (name: string, value: string) => void,
  otherwise: () => PlanYears,
): Pick<Plan, "entity" | "title" | "firstYear" | "years" | "codeScheme" | "points"> {
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
    line: whole(workbookNames.lineDigits, scheme.line, digits),
    strategicObjective: whole(workbookNames.strategicDigits, scheme.strategicObjective, digits),
    operationalObjective: whole(workbookNames.operationalDigits, scheme.operationalObjective, digits),
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
