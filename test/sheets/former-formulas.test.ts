/** Workbooks built before hold longer formulas in the columns of the phases: of days and months they answer the same, and nothing is wrong with them. */
import fc from "fast-check";
import { readSheets } from "../../src/excel/read/read-workbook";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { blank, type Entry } from "../../src/plan/entry";
import { formOf } from "../../src/plan/template/card-form";
import { formTable } from "../../src/plan/template/form-parts";
import { usualTemplate } from "../../src/plan/template/shipped";
import { computedColumns, formerFormulas } from "../../src/sheets/card/tables/table-columns";
import { isFormula } from "../../src/sheets/layout/sheet-plan";
import { verifyWorkbook } from "../../src/sheets/verification/verify-workbook";
import { closeExcel, openExcel } from "../excel/embedded";
import { asTyped, planOfPhases, windowed } from "../plan/typed-windows";

afterEach(closeExcel);

const table = "Fasi_S1_00001";
const stroke = fc.constantFrom("/", ".", "-");
const padded = (max: number) =>
  fc.integer({ min: 1, max }).chain((count) => fc.constantFrom(String(count), String(count).padStart(2, "0")));
const behind = fc.constantFrom("", " ", " (bozza)", " salvo proroga");
const word = fc
  .tuple(fc.constantFrom("gennaio", "feb", "MARZO", "sett", "Dic", "giu."), fc.constantFrom("", " 2026", " 2027"), behind)
  .map((parts) => parts.join(""));
const words = fc.oneof(word, fc.constantFrom("ge", "??? ", "entro", "n;f", "(bozza)", "salvo proroga", "", "TRUE", "2020", "5"));
/** Days as people write them, of the years of the plan. */
const dates = fc
  .tuple(padded(28), stroke, padded(12), fc.option(fc.constantFrom("2026", "2027", "2028")), behind)
  .map(([day, mark, month, year, after]) => `${day}${mark}${month}${year ? `${mark}${year}` : ""}${after}`);
const typed = fc.oneof(
  fc.oneof(dates, words).map(asTyped),
  fc
    .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((date): Entry<string> => ({ kind: "value", value: date.toISOString().slice(0, 10) })),
  fc.constant(blank),
);

const planOf = (windows: readonly (readonly [Entry<string>, Entry<string>])[]) =>
  planOfPhases(windows.map(([start, end]) => windowed(start, end)));
const { firstYear, years } = planOf([]);
const planYears = Array.from({ length: years }, (_, at) => firstYear + at);
const form = formOf(usualTemplate, planYears);
const phases = formTable(form, "phases")!;
const formerly = formerFormulas(phases, form);
/** The formulas of the phases as they were, by their columns. */
const former = [...computedColumns(phases, form)].map(
  ([header, content]) => [header, (isFormula(content!) && formerly.get(content.formula)) || ""] as const,
);

async function writeFormer(): Promise<void> {
  await Excel.run(async (context) => {
    for (const [header, formula] of former)
      context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().formulas = formula as unknown as string[][];
    await context.sync();
  });
}

/** The rows of the phases, whole. */
async function rows(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    return body.values;
  });
}

test("whatever day or month is typed as a window, the former formulas answer the same", async () => {
  const windows = fc.sample(fc.tuple(typed, typed), { numRuns: 400, seed: 7 });
  openExcel();
  await setUpPlan(new Session(), planOf(windows));
  const figures = [-5, -45_000, 0, 0.5, 3_000_000, true].map((value) => [value, value]);
  await Excel.run(async (context) => {
    context.workbook.tables
      .getItem(table)
      .columns.getItem("2026 inizio")
      .getDataBodyRange()
      .getCell(0, 0)
      .getResizedRange(figures.length - 1, 1).values = figures;
    await context.sync();
  });
  const now = await rows();
  await writeFormer();
  expect(await rows()).toEqual(now);
  expect(now.flat().filter((value) => value === 1).length).toBeGreaterThan(400);
});

describe("a workbook with the former formulas", () => {
  test("holds what it should", async () => {
    openExcel();
    await setUpPlan(new Session(), planOf([[blank, blank]]));
    await writeFormer();
    const { snapshot } = await readSheets({ formulaTexts: true });
    expect(verifyWorkbook(snapshot)).toEqual({ differences: [], obstacles: [] });
  });

  test("but not where one stands in another's place", async () => {
    openExcel();
    await setUpPlan(new Session(), planOf([[blank, blank]]));
    const [, [, february] = []] = former;
    await Excel.run(async (context) => {
      for (const header of ["gen 2026", "feb 2026"])
        context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().formulas = february as unknown as string[][];
      await context.sync();
    });
    const { snapshot } = await readSheets({ formulaTexts: true });
    const { differences } = verifyWorkbook(snapshot);
    expect(new Set(differences.map((difference) => difference.kind === "formula" && difference.formula))).toEqual(
      new Set(["=(1>=[@[2026 da]])*([@[2026 a]]>=1)"]),
    );
  });
});
