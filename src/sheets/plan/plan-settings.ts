/** Reading the settings of the sheet `Piano`. */
import { italianNumber } from "../../plan/notation/amount";
import { defaultCodeScheme, type CodeScheme } from "../../plan/codes/code-scheme";
import type { Plan } from "../../plan/plan";
import { usualPoints } from "../../plan/weight";
import { textOf } from "../reading/cell-entry";
import { workbookNames } from "../layout/names";
import type { SnapshotValue } from "../reading/sheet-snapshot";

/** Nobody plans for years before. */
export const leastYear = 1900;

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
  const whole = (name: string, fallback: number | (() => number), least: number): number => {
    const value = named(name);
    const read = Number(value);
    if (value !== undefined && value !== "" && Number.isInteger(read) && read >= least) return read;
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
  const codeScheme: CodeScheme = {
    line: whole(workbookNames.lineDigits, scheme.line, 1),
    strategicObjective: whole(workbookNames.strategicDigits, scheme.strategicObjective, 1),
    operationalObjective: whole(workbookNames.operationalDigits, scheme.operationalObjective, 1),
    number: whole(workbookNames.numberDigits, scheme.number, 1),
    treeSeparator: text(workbookNames.treeSeparator, scheme.treeSeparator),
    sectorSeparator: text(workbookNames.sectorSeparator, scheme.sectorSeparator),
    numberSeparator: text(workbookNames.numberSeparator, scheme.numberSeparator),
    sharedSeparator: text(workbookNames.sharedSeparator, scheme.sharedSeparator),
  };
  return {
    entity: text(workbookNames.entity, ""),
    title: text(workbookNames.title, ""),
    firstYear: whole(workbookNames.firstYear, () => otherwise().firstYear, leastYear),
    years: whole(workbookNames.years, () => otherwise().years, 1),
    codeScheme,
    points: points(),
  };
}
