/** With an Excel that fills formulas down the columns of tables, of whichever kind, every row still holds what is its own. */
import { applyChanges } from "../../src/excel/edit/apply-changes";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import type { EmbeddedExcel } from "../../src/host/api/embedded-excel";
import { variants, type VariantName } from "../../src/host/model/variant";
import { addCard, type CardRequest } from "../../src/operations/card/add-card";
import { bringBackCard } from "../../src/operations/card/bring-back-card";
import { deleteCard } from "../../src/operations/card/delete-card";
import { moveCard } from "../../src/operations/card/move-card";
import { renumberSector } from "../../src/operations/sector/renumber-sector";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import type { Plan } from "../../src/plan/plan";
import { changesBetween } from "../../src/sheets/changes/changes-between";
import { emptyCard } from "../plan/empty-card";
import { planWorkbook } from "../../src/sheets/workbook/plan-workbook";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { isFormula, type SheetPlan } from "../../src/sheets/layout/sheet-plan";
import { cellAddress } from "../../src/sheets/reading/snapshot-reader";
import { allStyles } from "../../src/sheets/layout/styles";
import { calculatedColumns } from "../../src/sheets/layout/table-formulas";
import { meansSame } from "../../src/sheets/verification/formulas/formula-text";
import { contains } from "../../src/sheets/layout/range-box";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import type { Cell } from "../../src/xlsx/workbook-data";
import { cellAt, closeExcel, openExcel, sheetNamed, workbookWith } from "../excel/embedded";
import { knownPlan, type KnownPlan } from "../plan/known-plans";
import { keyOf } from "./opened-plans";
import { smallPlan } from "./plans";
import { readOpenPlan } from "./read-open-plan";
import { workbookOf } from "./workbooks";
let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

const kinds = Object.keys(variants) as VariantName[];

async function openPlan(plan: Plan, name: VariantName): Promise<EmbeddedExcel> {
  const excel = openExcel(workbookWith("Foglio1"), undefined, { variant: variants[name] });
  await setUpPlan(session, plan);
  return excel;
}

/** The rows of a table by their headers. */
function rowsOf(excel: EmbeddedExcel, sheetName: string, tableName: string): Record<string, Cell | undefined>[] {
  const sheet = sheetNamed(excel.workbook.data, sheetName);
  const table = sheet.tables.find(({ name }) => name === tableName);
  if (!table) throw new Error(`no table ${tableName}`);
  const { range, columns } = table;
  return Array.from({ length: range.rows - 1 }, (_, at) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, cellAt(sheet, range.row + 1 + at, range.column + index)])),
  );
}

/** Formulas that are not those of the plan's sheets. */
function strayFormulas(excel: EmbeddedExcel, plan: Plan): string[] {
  return planWorkbook(plan).sheets.flatMap((sheet) => {
    const written = sheetNamed(excel.workbook.data, sheet.name);
    return sheet.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, r) =>
        line.flatMap((content, c) => {
          const held = cellAt(written, row + r, column + c)?.formula;
          const isAsPlanned = isFormula(content)
            ? held !== undefined && meansSame(held, content.formula, tableAround(sheet, row + r, column + c))
            : held === undefined;
          return isAsPlanned ? [] : [`${sheet.name}!${cellAddress(row + r, column + c)} ${held}`];
        }),
      ),
    );
  });
}

function tableAround({ tables }: SheetPlan, row: number, column: number): string | undefined {
  return tables.find(({ range }) => contains(range, row, column))?.name;
}

/** The bar's cells of a phase that a person types below the last one of a card. */
function barsOfTypedPhase(excel: EmbeddedExcel): Cell[] {
  const sheet = sheetNamed(excel.workbook.data, "S1.00001");
  const phases = () => sheet.tables.find(({ name }) => name.startsWith("Fasi"))!;
  const { range, columns } = phases();
  const below = range.row + range.rows;
  excel.workbook.typeInto(sheet, below, range.column + columns.findIndex(({ name }) => name === "Attività"), "Una fase in più");
  expect(phases().range.rows).toBe(range.rows + 1);
  const isMonth = (column: number) => /^[a-z]{3} \d{4}$/.test(columns[column - range.column]?.name ?? "");
  return [...(sheet.cells.get(below) ?? [])]
    .filter(([column, { formula }]) => isMonth(column) && formula !== undefined)
    .map(([, cell]) => cell);
}

/** Each row of the register tells of its own card or objective, and every sector finds its objectives there. */
async function expectSoundRegister(excel: EmbeddedExcel): Promise<Plan> {
  const { plan, notes } = await readOpenPlan();
  expect(notes).toEqual([]);
  const rows = rowsOf(excel, "Obiettivi", "Obiettivi").filter((row) => (row["Codice breve"]?.value ?? "") !== "");
  expect(rows.map((row) => [row["Codice breve"]?.value, row["Titolo"]?.value])).toEqual(
    plan.objectives.map((objective) => [keyOf(objective, plan), objective.title]),
  );
  expect(new Set(rows.map((row) => row["Codice"]?.value)).size).toBe(rows.length);
  for (const row of rows)
    expect(new Set(Object.values(row).flatMap((cell) => /([\w.]+)'?!/.exec(cell?.formula ?? "")?.slice(1) ?? [])).size).toBeLessThan(2);
  const told = plan.sectors.flatMap(({ code }) =>
    rowsOf(excel, `Settore ${code}`, `Pesi_${code}`).flatMap((row) =>
      row["Codice"]?.value ? [[row["Codice"].value, row["Obiettivo"]?.value]] : [],
    ),
  );
  const titles = new Map(plan.objectives.map((objective) => [keyOf(objective, plan), objective.title]));
  expect(told).toEqual(plan.sectors.flatMap(({ entries }) => entries.map(({ objective }) => [objective, titles.get(objective)])));
  return plan;
}

test("a plan's file declares its calculated columns and no others, so that a phase below the last gets its bar", async () => {
  const plan = smallPlan();
  const read = await readXlsx(await writeXlsx(await workbookOf(plan)), "piano.xlsx");
  const declared = read.sheets.flatMap(({ tables }) =>
    tables.flatMap(({ name, range, columns }) =>
      columns.flatMap(({ formula }, at) => (formula === undefined ? [] : [{ table: name, column: range.column + at, formula }])),
    ),
  );
  expect(declared).toEqual(planWorkbook(plan).sheets.flatMap(calculatedColumns));
  expect(barsOfTypedPhase(openExcel(read))).toHaveLength(36);
});

describe.each(kinds)("as %s", (name) => {
  describe.each(["demo", "sorana"] satisfies KnownPlan[])("the plan %s", (known) => {
    test("is set up with each formula in its place", async () => {
      const plan = knownPlan(known);
      const excel = await openPlan(plan, name);
      expect(strayFormulas(excel, plan)).toEqual([]);
      await expectSoundRegister(excel);
      const sectors = rowsOf(excel, "Settori", "Settori");
      expect(sectors.map((row) => [row["Codice"]?.value, row["Obiettivi"]?.value])).toEqual(
        plan.sectors.map(({ code, entries }) => [code, entries.length]),
      );
      const points = plan.sectors.map(({ entries }) =>
        entries.reduce((sum, { weight }) => sum + (weight.kind === "value" ? weight.value : 0), 0),
      );
      expect(sectors.map((row) => Number(row["Punti"]?.value))).toEqual(points.map((total) => expect.closeTo(total, 6)));
    });
  });

  const empty = (): Plan => smallPlan({ objectives: [], sectors: smallPlan().sectors.map((sector) => ({ ...sector, entries: [] })) });
  const request = (title: string, sector = "S1"): CardRequest => ({
    operational: "01.01.01",
    sector,
    title,
    priority: "ALTA",
    start: "2026-01-01",
    end: "2026-12-31",
    responsible: `Resp. ${title}`,
  });

  test("an empty plan takes its first, second and third card", async () => {
    const excel = await openPlan(empty(), name);
    for (const [at, title] of ["Primo", "Secondo", "Terzo"].entries()) {
      await addCard(session, request(title));
      const { objectives } = await expectSoundRegister(excel);
      expect(objectives.map((objective) => objective.card?.responsible)).toEqual(
        ["Resp. Primo", "Resp. Secondo", "Resp. Terzo"].slice(0, at + 1),
      );
      expect(rowsOf(excel, "Obiettivi", "Obiettivi").map((row) => row["Responsabile"]?.value)).toEqual(
        ["Resp. Primo", "Resp. Secondo", "Resp. Terzo"].slice(0, at + 1),
      );
    }
  });

  test("cards that are deleted, brought back, moved and renumbered keep their rows", async () => {
    const excel = await openPlan(empty(), name);
    for (const title of ["Primo", "Secondo", "Terzo"]) await addCard(session, request(title));
    await deleteCard(session, "S1.00002");
    await expectSoundRegister(excel);
    await bringBackCard(session, "S1.00002");
    await expectSoundRegister(excel);
    await moveCard(session, "S1.00001", { operational: "01.01.02" });
    await expectSoundRegister(excel);
    await moveCard(session, "S1.00002", { sector: "S2" });
    await expectSoundRegister(excel);
    await renumberSector(session, "S1");
    const { objectives } = await expectSoundRegister(excel);
    expect(objectives.map(({ title }) => title).sort()).toEqual(["Primo", "Secondo", "Terzo"]);
  });

  test("the only card goes, and another takes its row", async () => {
    const excel = await openPlan(empty(), name);
    await addCard(session, request("Primo"));
    await deleteCard(session, "S1.00001");
    await addCard(session, request("Secondo"));
    await addCard(session, request("Terzo", "S2"));
    const { objectives } = await expectSoundRegister(excel);
    expect(objectives.map(({ title }) => title)).toEqual(["Secondo", "Terzo"]);
  });

  test("an empty plan whose register shows totals takes cards above them", async () => {
    const data = structuredClone((await openPlan(empty(), name)).workbook.data);
    const register = sheetNamed(data, "Obiettivi");
    register.tables = register.tables.map((table) => ({
      ...table,
      range: { ...table.range, rows: table.range.rows + 1 },
      totalsRow: true,
    }));
    const excel = openExcel(data, undefined, { variant: variants[name] });
    for (const title of ["Primo", "Secondo", "Terzo"]) await addCard(session, request(title));
    const { objectives } = await expectSoundRegister(excel);
    expect(objectives.map(({ title }) => title)).toEqual(["Primo", "Secondo", "Terzo"]);
    expect(register.tables[0]).toMatchObject({ totalsRow: true, range: { rows: 5 } });
  });

  test("an objective without a card gets one, and the others beside it stay as they are", async () => {
    const withoutCards = { ...smallPlan(), objectives: smallPlan().objectives.map(({ card: _, ...objective }) => objective) };
    const excel = await openPlan(withoutCards, name);
    const snapshot = await readWorkbook();
    const { plan: before, places } = readWorkbookPlan(snapshot);
    const plan: Plan = {
      ...before,
      objectives: before.objectives.map((objective, at) =>
        at === 0 ? { ...objective, card: { ...emptyCard(), responsible: "Ada" } } : objective,
      ),
    };
    await applyChanges(changesBetween(snapshot, before, places, { plan, codes: new Map() }), allStyles);
    await expectSoundRegister(excel);
    expect(rowsOf(excel, "Obiettivi", "Obiettivi").map((row) => row["Responsabile"]?.value)).toEqual(["Ada", ""]);
  });

  test("a phase that is typed below the last one gets its bar, where Excel fills", async () => {
    const excel = await openPlan(smallPlan(), name);
    expect(barsOfTypedPhase(excel)).toHaveLength(name === "withoutFilling" ? 0 : 36);
  });
});
