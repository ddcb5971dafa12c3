/** A body that counts in 1000 or in 10, from the plan to the workbook and back; and workbooks that know no other total than 100. */
import { checkPlan } from "../../src/checks/check-plan";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { editCard } from "../../src/operations/card/edit-card";
import { duplicateCard } from "../../src/operations/card/duplicate-card";
import { setWeights } from "../../src/operations/sector/set-weights";
import { Session } from "../../src/operations/session/session";
import { changeCard } from "../../src/plan/editing/edit-card";
import { spreadSectorRest } from "../../src/plan/editing/weights";
import { weighEntries } from "../../src/plan/editing/sector-weights";
import { blank, valueEntry } from "../../src/plan/entry";
import type { Plan } from "../../src/plan/plan";
import { totalWeight } from "../../src/plan/weight";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { repairsOfSheet } from "../../src/sheets/repairs/repairs-of-sheet";
import type { CellValue, WorkbookData } from "../../src/xlsx/workbook-data";
import { closeExcel, openExcel, sheetNamed } from "../excel/embedded";
import { knownPlan } from "../plan/known-plans";
import { countedIn } from "../plan/other-points";
import { openPlan, subjectsOf } from "./opened-plans";
import { readOpenPlan } from "./read-open-plan";
import { cellsOf, readThroughFile, workbookOf } from "./workbooks";

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

const demo = knownPlan("demo");

/** What the cell of a sheet's own name shows. */
function shown(workbook: WorkbookData, sheet: string, name: string): CellValue {
  const { names, cells } = sheetNamed(workbook, sheet);
  const [, column = "", row = ""] = /\$([A-Z]+)\$(\d+)/.exec(names.find((own) => own.name === name)?.refersTo ?? "") ?? [];
  return cells.get(Number(row) - 1)?.get([...column].reduce((so, letter) => 26 * so + letter.charCodeAt(0) - 64, 0) - 1)?.value ?? null;
}

function found(plan: Plan): readonly string[] {
  return checkPlan(plan).map(({ rule, subject }) => `${rule} ${subject}`);
}

describe.each([1000, 10])("a plan that counts in %d", (points) => {
  const plan = countedIn(points, demo);
  const { key, owner } = subjectsOf(plan);

  test("is read from its file as it was, and its sheets say its total", async () => {
    const workbook = await workbookOf(plan);
    const read = await readThroughFile(workbook);
    expect({ plan: read.plan, notes: read.notes }).toEqual({ plan, notes: [] });
    expect([shown(workbook, `Settore ${owner}`, "TotalePesi"), shown(workbook, `Settore ${owner}`, "EsitoPesi")]).toEqual([
      points,
      `✓ ${points} punti`,
    ]);
    expect(shown(workbook, key, "AvanzamentoFasi")).toEqual(shown(await workbookOf(demo), key, "AvanzamentoFasi"));
    const saysHundred = [...cellsOf(workbook)]
      .map(({ cell }) => (typeof cell.value === "string" ? cell.value : ""))
      .filter((text) => /\b100\b(?!%)/.test(text));
    expect(saysHundred).toEqual([]);
  });

  test("shows its points without a percent sign, and what is a percentage with one", async () => {
    const { styles } = await workbookOf(plan);
    const formats = Object.fromEntries(styles.map(({ name, format }) => [name, format.numberFormat]));
    expect([formats["Cardine punti"] ?? "General", formats["Cardine percentuale"]]).toEqual(["General", 'General"%"']);
  });

  test("has the findings that it has in a hundred, each with its own total", () => {
    expect(found(plan)).toEqual(found(demo));
    const lowered = weighEntries(plan, owner, new Map([[key, valueEntry(0)]]));
    expect(checkPlan(lowered).find(({ rule, subject }) => rule === "weight.sector" && subject === owner)?.values).toMatchObject({
      full: points,
    });
  });

  test("is spread over phases and objectives until the sheets say that nothing is missing", async () => {
    const excel = await openPlan(plan);
    await editCard(session, key, { kind: "spreadEqually", list: "phases" });
    expect((await readOpenPlan()).plan).toEqual(changeCard(plan, key, { kind: "spreadEqually", list: "phases" }));
    expect(shown(excel.workbook.data, key, "PesoFasi")).toBe(points);
    await setWeights(session, owner, new Map([[key, blank]]));
    expect(shown(excel.workbook.data, `Settore ${owner}`, "EsitoPesi")).toMatch(/^▲ manca/);
    const rest = spreadSectorRest(owner, (await readOpenPlan()).plan);
    expect(totalWeight([...rest.values()])).toBe(points);
    await setWeights(session, owner, rest);
    expect(shown(excel.workbook.data, `Settore ${owner}`, "EsitoPesi")).toBe(`✓ ${points} punti`);
  });
});

/** The workbook as it was made before there was the setting: no name, and 100 in every formula and text. */
function withoutSetting(workbook: WorkbookData): WorkbookData {
  const before = structuredClone(workbook);
  const setting = before.names.find(({ name }) => name === "PuntiTotali");
  const row = Number(/\$(\d+)$/.exec(setting?.refersTo ?? "")?.[1]) - 1;
  sheetNamed(before, "Impostazioni").cells.delete(row);
  for (const { sheet, row: at, column, cell } of cellsOf(before)) {
    if (!cell.formula?.includes("PuntiTotali")) continue;
    const value = String(cell.value);
    const isLegend = value.startsWith("I punti del settore");
    sheet.cells.get(at)?.set(column, isLegend ? { value } : { ...cell, formula: cell.formula.replaceAll("PuntiTotali", "100") });
  }
  return { ...before, names: before.names.filter((name) => name !== setting) };
}

describe("a workbook without the setting", () => {
  const made = async () => withoutSetting(await workbookOf(demo));

  test("is read as a plan that counts in 100, with nothing to remark", async () => {
    const { plan, notes } = readWorkbookPlan(snapshotOfFile(await made(), "piano.xlsx"));
    expect(plan).toEqual(demo);
    expect(notes).toEqual([]);
  });

  test("gets cards whose formulas say 100 as its other ones do, and repairs of that kind", async () => {
    const excel = openExcel(structuredClone(await made()));
    const { key, owner } = subjectsOf(demo);
    const { sheet: added } = await duplicateCard(session, key);
    const data = excel.workbook.data;
    expect(
      [...cellsOf(data)].filter(
        ({ cell }) =>
          cell.formula?.includes("PuntiTotali") || cell.value === "#NAME?" || (typeof cell.value === "object" && cell.value !== null),
      ),
    ).toEqual([]);
    expect(shown(data, added, "PesoFasi")).toBe(shown(data, key, "PesoFasi"));
    const snapshot = await readWorkbook();
    const reading = readWorkbookPlan(snapshot);
    const sheet = snapshot.sheets.find(({ name }) => name === `Settore ${owner}`)!;
    const bare = { ...sheet, formulas: sheet.formulas?.map((cells) => cells.map(() => false)) ?? [] };
    const formulas = repairsOfSheet(bare, reading).map(({ content }) => JSON.stringify(content));
    expect(formulas.filter((text) => text.includes("ROUND(100-TotalePesi"))).toHaveLength(1);
    expect(formulas.filter((text) => text.includes("PuntiTotali"))).toEqual([]);
  });
});

test.each([
  ["mille", "mille"],
  [0, "0"],
  [-5, "-5"],
  [null, ""],
])("points that are %j are reported, and 100 stand in for them", async (typed, value) => {
  const workbook = structuredClone(await workbookOf(demo));
  const refersTo = workbook.names.find(({ name }) => name === "PuntiTotali")?.refersTo ?? "";
  const row = Number(/\$(\d+)$/.exec(refersTo)?.[1]) - 1;
  sheetNamed(workbook, "Impostazioni").cells.get(row)?.set(1, { value: typed });
  const { plan, notes } = readWorkbookPlan(snapshotOfFile(workbook, "piano.xlsx"));
  expect(plan.points).toBe(100);
  expect(notes).toEqual([{ code: "reading.settingUnreadable", values: { sheet: "Impostazioni", name: "PuntiTotali", value } }]);
});
