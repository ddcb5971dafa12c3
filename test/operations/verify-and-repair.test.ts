/** *Verifica e ripara* on damaged workbooks: what it mends, what it says, and what it leaves alone. */
import { readSheets } from "../../src/excel/read/read-workbook";
import { variants } from "../../src/host/model/variant";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { repairOpenWorkbook, verifyOpenWorkbook } from "../../src/operations/verification/verify-and-repair";
import { Session } from "../../src/operations/session/session";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { verifyWorkbook } from "../../src/sheets/verification/verify-workbook";
import { closeExcel, openExcel } from "../excel/embedded";
import { readOpenPlan } from "./read-open-plan";
import { objective, smallPlan } from "./plans";

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

const plan = smallPlan({ objectives: [...smallPlan().objectives, objective([{ sector: "S2", number: 2 }])] });
const waiting = { step: () => undefined, cancelled: false };

async function change(damage: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    damage(context.workbook);
    await context.sync();
  });
}

async function valueOf(sheet: string, cell: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
}

/** The register filled down by hand, names deleted, a calculated column overwritten. */
function severalDamages(workbook: Excel.Workbook): void {
  const register = workbook.worksheets.getItem("Obiettivi");
  register.getRange("A6:P7").copyFrom("A5:P5", "Formulas");
  for (const name of ["CifreNumero", "ElencoSettori"]) workbook.names.getItem(name).delete();
  for (const name of ["Codice", "Titolo", "Numero"]) workbook.worksheets.getItem("S2.00002").names.getItem(name).delete();
  workbook.worksheets.getItem("Settore S1").getRange("B8:B9").values = [["Un titolo"], ["Un altro"]];
}

describe.each(Object.entries(variants))("on an Excel as %s", (_, variant) => {
  async function onDamaged(damage: (workbook: Excel.Workbook) => void): Promise<void> {
    openExcel(undefined, undefined, { variant });
    await setUpPlan(session, plan);
    await change(damage);
  }

  test("mends a register filled down, deleted names and an overwritten calculated column, and says what it did", async () => {
    await onDamaged(severalDamages);
    const { done, mended, left } = await repairOpenWorkbook(session, waiting);
    expect(left).toEqual({ differences: [], obstacles: [] });
    expect(mended.filter(({ kind }) => kind === "name")).toHaveLength(5);
    expect(mended.filter(({ sheet }) => sheet === "Obiettivi")).toHaveLength(32);
    expect(mended).toContainEqual(expect.objectContaining({ sheet: "Settore S1", row: 7, column: 1, found: "Un titolo" }));
    expect(done).toMatchObject({
      code: "done.repaired",
      values: { count: mended.length, sheets: "Impostazioni, Settori, S2.00002, Obiettivi, Settore S1" },
    });
    expect((await readOpenPlan()).plan).toEqual(plan);
    expect([await valueOf("Obiettivi", "A5"), await valueOf("Obiettivi", "A6"), await valueOf("Obiettivi", "A7")]).toEqual([
      "S1.00001",
      "S1.00004/S2.00001",
      "S2.00002",
    ]);
  });

  test("a list that comes back grows with its table again", async () => {
    await onDamaged((workbook) => workbook.names.getItem("ElencoSettori").delete());
    await repairOpenWorkbook(session, waiting);
    const formula = await Excel.run(async (context) => {
      const name = context.workbook.names.getItem("ElencoSettori").load("formula");
      await context.sync();
      return name.formula;
    });
    expect(formula).toBe("=Settori[Codice]");
  });

  test("finds without writing", async () => {
    await onDamaged(severalDamages);
    const before = await readSheets({ formulaTexts: true });
    const found = await verifyOpenWorkbook(session, waiting);
    expect(found.differences.length).toBeGreaterThan(30);
    expect(await readSheets({ formulaTexts: true })).toEqual(before);
  });

  test("a sound workbook is left alone, and that is said", async () => {
    await onDamaged(() => undefined);
    expect(await repairOpenWorkbook(session, waiting)).toMatchObject({
      done: { id: 0, code: "done.verified" },
      mended: [],
      left: { differences: [], obstacles: [] },
    });
  });

  test("what was typed over formulas comes back when the repair is taken back, and goes again when that is", async () => {
    await onDamaged((workbook) => {
      workbook.worksheets.getItem("Obiettivi").getRange("L5").values = [[12]];
      workbook.worksheets.getItem("Settore S1").getRange("B8").values = [["Un titolo"]];
    });
    const { done } = await repairOpenWorkbook(session, waiting);
    expect(await valueOf("Obiettivi", "L5")).toBe(60);
    const { done: restored } = await restoreEdit(session, done.id);
    expect([await valueOf("Obiettivi", "L5"), await valueOf("Settore S1", "B8")]).toEqual([12, "Un titolo"]);
    await restoreEdit(session, restored.id);
    expect(await valueOf("Obiettivi", "L5")).toBe(60);
  });

  test("taking back leaves a cell that somebody has changed since", async () => {
    await onDamaged((workbook) => (workbook.worksheets.getItem("Obiettivi").getRange("L5:L6").values = [[12], [13]]));
    const { done } = await repairOpenWorkbook(session, waiting);
    await change((workbook) => (workbook.worksheets.getItem("Obiettivi").getRange("L5").values = [[99]]));
    await restoreEdit(session, done.id);
    expect([await valueOf("Obiettivi", "L5"), await valueOf("Obiettivi", "L6")]).toEqual([99, 13]);
  });

  test("a protected sheet is told by its name, and nothing is written anywhere", async () => {
    await onDamaged((workbook) => {
      severalDamages(workbook);
      workbook.worksheets.getItem("Obiettivi").protection.protect();
    });
    const before = await readSheets({ formulaTexts: true });
    await expect(repairOpenWorkbook(session, waiting)).rejects.toMatchObject({
      code: "excel.sheetProtected",
      values: { sheet: "Obiettivi" },
    });
    expect(await readSheets({ formulaTexts: true })).toEqual(before);
  });

  test("a table that is gone is told with its sheet; the rest is mended", async () => {
    await onDamaged((workbook) => {
      workbook.tables.getItem("Obiettivi").convertToRange();
      workbook.names.getItem("ElencoSettori").delete();
    });
    const { done, mended, left } = await repairOpenWorkbook(session, waiting);
    expect(mended).toEqual([expect.objectContaining({ kind: "name", name: "ElencoSettori" })]);
    expect(left).toEqual({
      differences: [],
      obstacles: [{ code: "verify.tableMissing", values: { sheet: "Obiettivi", table: "Obiettivi" } }],
    });
    expect(done).toMatchObject({ code: "done.repairedPartly", values: { left: 1 } });
  });

  test("stopping leaves everything as it was", async () => {
    await onDamaged(severalDamages);
    const before = await readSheets({ formulaTexts: true });
    await expect(repairOpenWorkbook(session, { ...waiting, cancelled: true })).rejects.toMatchObject({ code: "excel.cancelled" });
    expect(await readSheets({ formulaTexts: true })).toEqual(before);
  });

  test("a workbook that is no plan is refused", async () => {
    openExcel(undefined, undefined, { variant });
    await expect(repairOpenWorkbook(session, waiting)).rejects.toMatchObject({ code: "reading.notAPlan" });
  });

  test("a workbook of before the setting of points holds its number again", async () => {
    await onDamaged((workbook) => {
      workbook.names.getItem("PuntiTotali").delete();
      workbook.worksheets.getItem("Impostazioni").getRange("9:9").delete("Up");
    });
    const { snapshot } = await readSheets({ formulaTexts: true });
    expect(readWorkbookPlan(snapshot).places.points).toBe("100");
    await repairOpenWorkbook(session, waiting);
    const after = await readSheets({ formulaTexts: true });
    expect(verifyWorkbook(after.snapshot)).toEqual({ differences: [], obstacles: [] });
    expect(
      after.snapshot.sheets.flatMap(({ formulaTexts = [] }) => formulaTexts.flat()).filter((formula) => formula.includes("PuntiTotali")),
    ).toEqual([]);
  });
});
