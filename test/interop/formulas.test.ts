/** LibreOffice calculates every formula of whole plans and agrees with the values that we wrote. */
import fc from "fast-check";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { planOfTemplates } from "../plan/template/arbitrary-cards";
import { planByTree, treeCases } from "../plan/template/plans-by-tree";
import { planWithTemplates } from "../plan/template/plan-with-templates";
import { defaultCodeScheme } from "../../src/plan/codes/code-scheme";
import { blank } from "../../src/plan/entry";
import type { Plan } from "../../src/plan/plan";
import { writeXlsx } from "../../src/xlsx";
import { cellReference } from "../../src/xlsx/cell-address";
import type { CellValue, WorkbookData } from "../../src/xlsx/workbook-data";
import { isError } from "../../src/host/calc/values/values";
import { agree } from "../host/calc/formula-cases";
import { cellsOf, workbookOf } from "../operations/workbooks";
import { largePlan, type PlanSize } from "../plan/large-plan";
import { severalForms } from "../plan/signed-codes";
import { asTyped, planOfPhases, typedWindows, windowed } from "../plan/typed-windows";
import { knownPlan, plansOfEveryShape } from "../plan/known-plans";
import { countedIn } from "../plan/other-points";
import { hasLibreOffice, recalculatedByLibreOffice, valuesOf } from "./libre-office";
import { testWith } from "./xlsx-programs";
const libreOfficeTest = testWith(hasLibreOffice, "LibreOffice");

/** Results by sheet and address. */
type Results = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** The workbook with a wrong result in every formula cell, so that one which LibreOffice had merely kept is seen. */
function poisoned(workbook: WorkbookData): WorkbookData {
  for (const { sheet, row, column, cell } of cellsOf(workbook))
    if (cell.formula !== undefined) sheet.cells.get(row)?.set(column, { ...cell, value: "not calculated" });
  return workbook;
}

function formulaResults(workbook: WorkbookData): Results {
  const results = new Map<string, Map<string, CellValue>>();
  for (const { sheet, row, column, cell } of cellsOf(workbook)) {
    if (cell.formula === undefined) continue;
    const ofSheet = results.get(sheet.name) ?? new Map<string, CellValue>();
    results.set(sheet.name, ofSheet.set(cellReference(row, column), cell.value));
  }
  return results;
}

/** A formula's empty result is empty text in a file; LibreOffice saves its own kinds of error as `#VALUE!`. */
function same(ours: CellValue, theirs: CellValue | undefined): boolean {
  const [a, b] = [ours ?? "", theirs ?? ""];
  if (isError(a) && isError(b) && b.error === "#VALUE!") return true;
  return agree(typeof a === "string" ? a.replaceAll("\r\n", "\n") : a, b);
}

function differences(ours: Results, theirs: Results): string[] {
  const found: string[] = [];
  for (const [sheet, cells] of ours)
    for (const [address, value] of cells) {
      const other = theirs.get(sheet)?.get(address);
      if (!same(value, other)) found.push(`${sheet}!${address}: ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(other)}`);
    }
  return found;
}

/** LibreOffice's results for the workbook, of which it is told none of ours. */
async function theirResults(workbook: WorkbookData): Promise<Results> {
  return valuesOf(recalculatedByLibreOffice(await writeXlsx(poisoned(workbook))));
}

function countOf(results: Results): number {
  return [...results.values()].reduce((sum, cells) => sum + cells.size, 0);
}

const otherBodies: Readonly<Record<string, PlanSize>> = {
  "12 sectors, 70 cards, 5 years, codes such as 1-02-3/SA-012": {
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
  },
  "sectors whose codes hold signs": { sectors: severalForms.length, cards: 30, years: 2, codes: severalForms },
  "4 sectors, 9 cards, 2 years, codes without separators in the tree": {
    sectors: 4,
    cards: 9,
    years: 2,
    codeScheme: { ...defaultCodeScheme, treeSeparator: "" },
  },
};

/** LibreOffice takes `_x0041_` in a shared text for a letter's number, and writes it otherwise than it was. */
function withoutEscapes(plan: Plan): Plan {
  return JSON.parse(JSON.stringify(plan).replaceAll("_x0041_", "x0041")) as Plan;
}

const subjects: readonly (readonly [string, () => Plan])[] = [
  ...plansOfEveryShape.map((name) => [name, () => knownPlan(name)] as const),
  ...[1000, 10].map((points) => [`the demo plan where weights make ${points}`, () => countedIn(points, knownPlan("demo"))] as const),
  [
    "a card whose windows were typed as texts",
    () =>
      planOfPhases([
        ...typedWindows.map((text) => windowed(asTyped(text), blank)),
        ...typedWindows.map((text) => windowed({ kind: "value", value: "2026-03-31" }, asTyped(text))),
      ]),
  ],
  ...Object.keys(treeCases).map((name) => [`a tree and codes: ${name}`, () => planByTree(name)] as const),
  ["cards of four templates", () => readPlanFile(JSON.stringify(planWithTemplates), "piano.json").plan],
  ["any templates", () => withoutEscapes(fc.sample(planOfTemplates, { seed: 12, numRuns: 2 })[1]!)],
  ...Object.entries(otherBodies).map(([name, size]) => [name, () => largePlan(size)] as const),
];

describe.each(subjects)("%s", (name, plan) => {
  libreOfficeTest("LibreOffice agrees in every formula cell of every sheet", async () => {
    const workbook = await workbookOf(plan());
    const ours = formulaResults(workbook);
    console.info(`${name}: ${countOf(ours)} formulas on ${ours.size} sheets`);
    expect(ours.size).toBeGreaterThan(5);
    expect(differences(ours, await theirResults(workbook))).toEqual([]);
  });
});

libreOfficeTest("a result of ours that does not follow from the cells is found", async () => {
  const workbook = await workbookOf(knownPlan("demo"));
  const ours = formulaResults(workbook);
  const sector = workbook.sheets.find((sheet) => sheet.name.startsWith("Settore "));
  const [row, column, weight] = [...cellsOf({ ...workbook, sheets: sector ? [sector] : [] })].flatMap(({ row, column, cell }) =>
    typeof cell.value === "number" && cell.formula === undefined ? [[row, column, cell.value] as const] : [],
  )[0] ?? [0, 0, 0];
  sector?.cells.get(row)?.set(column, { value: weight + 1 });
  const found = differences(ours, await theirResults(workbook));
  // The sector's total and its words, the summary's copies, the figures that count sectors at 100, the card's and the register's weight.
  expect(found.length).toBeGreaterThanOrEqual(6);
  expect(found).toContainEqual(`${sector?.name}!D5: 100, LibreOffice 101`);
});
