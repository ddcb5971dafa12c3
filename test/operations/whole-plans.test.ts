/** Whole plans as workbooks: what the cards, the sector sheets and the bars say, and that nothing is lost on the way back. */
import { readOpenPlan } from "./read-open-plan";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { valueOf, type Entry } from "../../src/plan/entry";
import type { Objective, Phase, Plan } from "../../src/plan/plan";
import { columnIndex } from "../../src/xlsx/cell-address";
import type { CellValue, SheetData, TableData, WorkbookData } from "../../src/xlsx/workbook-data";
import { legalSheetName, sectorSheetName } from "../../src/sheets/layout/names";
import { cellAt, closeExcel, openExcel, sheetNamed } from "../excel/embedded";
import { knownPlan, planFile, plansOfEveryShape, type KnownPlan } from "../plan/known-plans";
import { largePlan } from "../plan/large-plan";
import { severalForms } from "../plan/signed-codes";
import { readThroughFile, workbookOf } from "./workbooks";

const workbooks = new Map<string, Promise<WorkbookData>>();

/** Each plan is built once; no test here changes the workbook. */
function built(name: string, plan: Plan): Promise<WorkbookData> {
  const found = workbooks.get(name) ?? workbookOf(plan);
  workbooks.set(name, found);
  return found;
}

const otherBody = largePlan({
  sectors: 12,
  cards: 70,
  years: 5,
  codeScheme: {
    tree: [1, 2, 1],
    number: 3,
    treeSeparator: "-",
    sectorSeparator: "/",
    numberSeparator: "-",
    sharedSeparator: "+",
  },
});
const twoYears = largePlan({
  sectors: 4,
  cards: 9,
  years: 2,
  codeScheme: {
    tree: [1, 2, 1],
    number: 3,
    treeSeparator: ".",
    sectorSeparator: ".",
    numberSeparator: ".",
    sharedSeparator: "/",
  },
});
const plans: readonly (readonly [string, Plan])[] = [
  ...plansOfEveryShape.map((name) => [name, knownPlan(name)] as const),
  ["12 sectors, 70 cards, 5 years, codes such as 1-02-3/SA-012", otherBody],
  ["4 sectors, 9 cards, 2 years, codes L.SS.O.UU.NNN", twoYears],
  ["sectors whose codes hold signs", largePlan({ sectors: severalForms.length, cards: 30, years: 2, codes: severalForms })],
];

function named(sheet: SheetData, name: string): CellValue {
  const refersTo = sheet.names.find((found) => found.name === name)?.refersTo ?? "";
  const [, letters = "", digits = ""] = /!\$([A-Z]+)\$(\d+)/.exec(refersTo) ?? [];
  return cellAt(sheet, Number(digits) - 1, columnIndex(letters))?.value ?? null;
}

function tableOf(sheet: SheetData, prefix: string): TableData {
  const table = sheet.tables.find((found) => found.name.startsWith(prefix));
  if (!table) throw new Error(`no table ${prefix} on ${sheet.name}`);
  return table;
}

function shortCodes(objective: Objective, { codeScheme }: Plan): string[] {
  return objective.shortCodes.map(
    ({ sector, number }) => sector + codeScheme.numberSeparator + String(number).padStart(codeScheme.number, "0"),
  );
}

function cardSheets(plan: Plan, workbook: WorkbookData): [Objective, SheetData][] {
  return plan.objectives
    .filter((objective) => objective.card !== undefined)
    .map((objective) => [objective, sheetNamed(workbook, legalSheetName(shortCodes(objective, plan).join(" ")))]);
}

describe.each(plans.filter(([, plan]) => plan.objectives.length > 0))("the cards of %s", (name, plan) => {
  test("every code is its chain and its short codes, on the card and in the register", async () => {
    const workbook = await built(name, plan);
    const register = sheetNamed(workbook, "Obiettivi");
    const { range } = tableOf(register, "Obiettivi");
    const registered = Array.from({ length: range.rows - 1 }, (_, at) => cellAt(register, range.row + 1 + at, range.column + 1)?.value);
    for (const [objective, sheet] of cardSheets(plan, workbook)) {
      const { treeSeparator, sectorSeparator, sharedSeparator } = plan.codeScheme;
      const code = objective.operational + sectorSeparator + shortCodes(objective, plan).join(sharedSeparator);
      expect(named(sheet, "Codice")).toBe(code);
      expect(registered).toContain(code);
      const [line, strategic] = chainAbove(objective.operational, plan);
      expect(named(sheet, "Indirizzo")).toMatch(startingWith(`${line} – `));
      expect(named(sheet, "Strategico")).toMatch(startingWith(`${strategic} – `));
      expect(strategic?.startsWith(`${line}${treeSeparator}`)).toBe(true);
    }
  });

  test("a bar is drawn in the months of each window and in no other", async () => {
    const workbook = await built(name, plan);
    for (const [objective, sheet] of cardSheets(plan, workbook))
      expect([sheet.name, drawnBars(sheet)]).toEqual([
        sheet.name,
        [...(objective.card?.phases ?? []).map((phase) => bars(phase, plan)), ...emptyRows(sheet, objective, plan)],
      ]);
  });

  test("a sector's points are the sum of its weights, and what is missing is said", async () => {
    const workbook = await built(name, plan);
    for (const sector of plan.sectors) {
      const sheet = sheetNamed(workbook, sectorSheetName(sector.code));
      const sum = sector.entries.reduce((points, { weight }) => points + (weight.kind === "value" ? weight.value : 0), 0);
      expect(named(sheet, "TotalePesi")).toBeCloseTo(sum, 9);
      expect(String(named(sheet, "EsitoPesi")).includes("mancano")).toBe(sum > 0 && sum < 100);
    }
  });
});

describe.each(plans)("%s", (name, plan) => {
  test("its file gives back the same plan", async () => {
    const { plan: read, notes } = await readThroughFile(await built(name, plan));
    expect(notes).toEqual([]);
    expect(read).toEqual(plan);
  });

  test("the open workbook gives back the same plan", async () => {
    openExcel();
    try {
      await setUpPlan(new Session(), plan);
      const { plan: read, notes } = await readOpenPlan();
      expect(notes).toEqual([]);
      expect(read).toEqual(plan);
    } finally {
      closeExcel();
    }
  });
});

/** A sector of a published file, as far as these tests look at it. */
interface PublishedSector {
  readonly code: string;
  readonly total?: number | string | null;
}

describe.each<KnownPlan>(["sorana", "demo"])("the points of %s", (name) => {
  test("the sectors whose total is printed as 100 total 100", async () => {
    const { sectors } = JSON.parse(planFile(name)) as { sectors: readonly PublishedSector[] };
    const workbook = await built(name, knownPlan(name));
    const complete = sectors.filter(({ total }) => total !== undefined && total !== null && parseFloat(String(total)) === 100);
    for (const { code } of complete) expect([code, named(sheetNamed(workbook, `Settore ${code}`), "TotalePesi")]).toEqual([code, 100]);
    if (name === "sorana") expect(complete.map(({ code }) => code)).toEqual(["DG", "S1", "S2", "S3"]);
  });
});

test("the large published plan has 28 cards and 5 sector sheets", async () => {
  const workbook = await built("sorana", knownPlan("sorana"));
  expect(workbook.sheets.filter((sheet) => sheet.tables.some((table) => table.name.startsWith("Fasi_")))).toHaveLength(28);
  expect(workbook.sheets.filter((sheet) => sheet.name.startsWith("Settore "))).toHaveLength(5);
});

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}

function chainAbove(operational: string, plan: Plan): readonly (string | undefined)[] {
  for (const line of plan.strategy)
    for (const objective of line.objectives)
      if (objective.operational.some(({ code }) => code === operational)) return [line.code, objective.code];
  return [];
}

/** `1` where the phase runs, a digit a month of the plan; worked out from the windows, not by the sheet's formulas. */
function bars(phase: Phase, plan: Plan): string {
  return Array.from({ length: plan.years }, (_, at) => {
    const window = phase.windows[plan.firstYear + at];
    const [start, end] = [monthOf(window?.start), monthOf(window?.end)];
    const [first, last] = [start ?? end ?? 0, end ?? start ?? 0];
    return Array.from({ length: 12 }, (_month, month) => (month + 1 >= first && month + 1 <= last ? "1" : "0")).join("");
  }).join(" ");
}

function monthOf(entry: Entry<string> | undefined): number | undefined {
  const date = entry && valueOf(entry);
  return date === undefined ? undefined : Number(date.slice(5, 7));
}

const months = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

/** What the cells under the headings `gen 2026`… hold, a row of the phase table each. */
function drawnBars(sheet: SheetData): string[] {
  const { range } = tableOf(sheet, "Fasi_");
  const years = new Map<number, number[]>();
  for (let column = range.column; column < range.column + range.columns; column++) {
    const [, month = "", year = ""] = /^(\p{L}{3}) (\d{4})$/u.exec(String(cellAt(sheet, range.row, column)?.value)) ?? [];
    if (months.includes(month)) years.set(Number(year), [...(years.get(Number(year)) ?? []), column]);
  }
  return Array.from({ length: range.rows - 1 }, (_, at) =>
    [...years.values()]
      .map((columns) => columns.map((column) => String(cellAt(sheet, range.row + 1 + at, column)?.value || 0)).join(""))
      .join(" "),
  );
}

function emptyRows(sheet: SheetData, objective: Objective, plan: Plan): string[] {
  const empty = Array(plan.years).fill("0".repeat(12)).join(" ");
  return Array<string>(tableOf(sheet, "Fasi_").range.rows - 1 - (objective.card?.phases.length ?? 0)).fill(empty);
}
