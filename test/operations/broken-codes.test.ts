/** Every way in which a person at the sheets can spoil a code, and what becomes of it: it is put right at once, or told at its place. */
import { checkPlan } from "../../src/checks/check-plan";
import type { OpenPlan } from "../../src/operations/following/open-plan";
import { objectiveKey } from "../../src/plan/codes/code";
import type { Plan } from "../../src/plan/plan";
import { PlacesInWorkbook } from "../../src/sheets/workbook/places-in-workbook";
import { sheetCellText } from "../../src/sheets/workbook/workbook-cells";
import type { EmbeddedExcel } from "../../src/host/api/embedded-excel";
import type { SheetData } from "../../src/xlsx/workbook-data";
import { sheetNamed } from "../excel/embedded";
import { knownPlan } from "../plan/known-plans";
import { planByTree } from "../plan/template/plans-by-tree";
import { named, openAndFollow, quiet, stopFollowing, type, valueAt, type Place, type Told } from "./followed-plan";
import { withoutWaiting } from "../excel/without-waiting";

withoutWaiting();

const demo = knownPlan("demo");
const own = "S1.00001";
const shared = "S2.00002/S1.00002";

afterEach(stopFollowing);

function keys({ objectives, codeScheme }: Plan): readonly string[] {
  return objectives.map(({ shortCodes }) => objectiveKey(shortCodes, codeScheme));
}

/** `rule cell` of the errors in the plan as it was last told, without those that the demo plan has by itself. */
function errors(told: Told): readonly string[] {
  const [first, last] = [errorsIn(told.plans[0]!), errorsIn(told.plans.at(-1)!)];
  return last.filter((error) => !first.includes(error));
}

function errorsIn(open: OpenPlan): readonly string[] {
  const places = new PlacesInWorkbook(open.snapshot, open);
  return checkPlan(open.plan)
    .filter(({ severity }) => severity === "error")
    .map(({ rule, place }) => `${rule} ${sheetCellText(places.cellOf(place))}`);
}

/** The cell of a table in this column that holds the value, or the first empty one. */
function inTable(sheet: SheetData, tableName: string, header: string, value: string): Place {
  const table = sheet.tables.find(({ name }) => name.toLowerCase() === tableName.toLowerCase())!;
  const column = table.range.column + table.columns.findIndex(({ name }) => name === header);
  for (let row = table.range.row + 1; row < table.range.row + table.range.rows; row++)
    if ((valueAt(sheet, { row, column }) ?? "") === value) return { row, column };
  throw new Error(`no row ${value}`);
}

async function afterTyping(excel: EmbeddedExcel, sheet: SheetData, place: Place, text: string): Promise<void> {
  type(excel, sheet, place, text);
  await quiet();
}

describe("on a card", () => {
  it.each([
    ["Codice", "03.02.01.S9.00009"],
    ["CodiceBreve", "S9.00009"],
    ["Settore", "S3"],
    ["Settore", "inventato"],
    ["Numero", "77"],
    ["Numero", "2"],
    ["Numero", "due"],
    ["CodiciCondivisi", "S3.00009"],
    ["CodiciCondivisi", "boh"],
  ])("%s is put back where «%s» is typed or pasted over it, and the person is told", async (name, typed) => {
    const { excel, told, card } = await openAndFollow(demo, own);
    const place = named(excel, card, name);
    const before = valueAt(card, place) ?? "";
    await afterTyping(excel, card, place, typed);
    expect(valueAt(card, place) ?? "").toEqual(before);
    expect(told.plans.at(-1)!.plan).toEqual(demo);
    expect(told.remarks).toHaveLength(1);
    expect(told.remarks[0]?.values).toMatchObject({ sheet: own });
  });

  it.each([
    ["lines alone", "1.01", "Operativo", "2 – Comune efficiente"],
    ["no tree, a prefix", "TRASP.1", "Prefisso", "PdO"],
    ["lines and a prefix", "OB.1.01", "Prefisso", ""],
  ])("what a number is counted within (%s) is part of the code of %s: %s comes back too", async (name, key, field, typed) => {
    const plan = planByTree(name);
    const { excel, told, card } = await openAndFollow(plan, key);
    const place = named(excel, card, field);
    const before = valueAt(card, place);
    await afterTyping(excel, card, place, typed);
    expect(valueAt(card, place)).toEqual(before);
    expect(told.plans.at(-1)!.plan).toEqual(plan);
    expect(told.remarks).toHaveLength(1);
  });

  it("the place in the tree may be chosen anew where the number is the sector's", async () => {
    const plan = planByTree("two levels, the sector before the number");
    const { excel, told, card } = await openAndFollow(plan, "AA.001");
    await afterTyping(excel, card, named(excel, card, "Operativo"), "01.02 – Piazze");
    expect(told.plans.at(-1)!.plan.objectives[0]).toMatchObject({ operational: "01.02" });
    expect(told.remarks).toEqual([]);
  });

  it("the number that is emptied comes back", async () => {
    const { excel, told, card } = await openAndFollow(demo, own);
    await afterTyping(excel, card, named(excel, card, "Numero"), "");
    expect(told.plans.at(-1)!.plan).toEqual(demo);
    expect(told.plans.at(-1)!.notes).toEqual([]);
  });

  it("a shared code that is emptied comes back", async () => {
    const { excel, told } = await openAndFollow(demo, own);
    const card = sheetNamed(excel.workbook.data, "S2.00002 S1.00002");
    await afterTyping(excel, card, named(excel, card, "CodiciCondivisi"), "");
    expect(told.plans.at(-1)!.plan).toEqual(demo);
  });

  it("what the person takes back with Undo stays, and is found to be wrong in its place", async () => {
    const { excel, told, card } = await openAndFollow(demo, own);
    const place = named(excel, card, "Numero");
    for (let round = 0; round < 2; round++) await afterTyping(excel, card, place, "77");
    expect(valueAt(card, place)).toBe(77);
    expect(errors(told)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^card\.unlisted S1\.00001!/), expect.stringMatching(/^card\.missing Settore S1!D8$/)]),
    );
  });

  it("what a co-author types is left to the co-author's Excel, and found to be wrong meanwhile", async () => {
    const { excel, told, card } = await openAndFollow(demo, own);
    type(excel, card, named(excel, card, "Settore"), "S3", "Remote");
    await quiet();
    expect(told.remarks).toEqual([]);
    expect(errors(told)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^code\.duplicate /), expect.stringMatching(/^card\.missing Settore S1!/)]),
    );
  });

  it.each(["99.99.99 – inventato", "senza codice", ""])(
    "an operational objective that is none («%s») is an error at its cell",
    async (typed) => {
      const { excel, told, card } = await openAndFollow(demo, own);
      await afterTyping(excel, card, named(excel, card, "Operativo"), typed);
      expect(errors(told)).toEqual([expect.stringMatching(/^tree\.unknown S1\.00001!/)]);
    },
  );

  it("a sheet that is renamed keeps its code, and the link that no longer finds it is told", async () => {
    const { excel, told, card } = await openAndFollow(demo, own);
    excel.workbook.sheets.rename(card, "La mia scheda");
    await afterTyping(excel, card, named(excel, card, "Finalita"), "Altro");
    expect(keys(told.plans.at(-1)!.plan)).toEqual(keys(demo));
    expect(told.plans.at(-1)!.notes).toEqual([
      { code: "reading.sheetName", values: { sheet: "La mia scheda", objective: own, name: own } },
    ]);
  });
});

describe("another card pasted over the whole of one", () => {
  it("brings its texts, but neither its code nor its weight", async () => {
    const { excel, told, card } = await openAndFollow(demo, own);
    const { workbook } = excel;
    const other = sheetNamed(workbook.data, "S3.00001");
    const rows = Math.min(...[other, card].flatMap(({ tables }) => tables.map(({ range }) => range.row)));
    workbook.batch(() => workbook.copyCells(other, { row: 0, column: 0, rows, columns: 40 }, card, 0, 0, "All"), {
      source: "Local",
      addIn: false,
    });
    await quiet();
    expect(keys(told.plans.at(-1)!.plan)).toEqual(keys(demo));
    expect(valueAt(card, named(excel, card, "Peso"))).toBe(60);
    expect(errors(told).filter((error) => /code|card|tree/.test(error))).toEqual([]);
  });
});

describe("a card's sheet copied in Excel", () => {
  it("is told as a code given twice, and its number may be mended by hand", async () => {
    const { excel, told, card } = await openAndFollow(demo, own);
    excel.workbook.sheets.copy(card, excel.workbook.data.sheets.indexOf(card) + 1);
    await quiet();
    const copy = excel.workbook.data.sheets.find(({ name }) => name.startsWith("S1.00001 ("))!;
    await afterTyping(excel, copy, named(excel, copy, "Finalita"), "Altro");
    expect(errors(told)).toEqual([expect.stringMatching(/^code\.duplicate /)]);
    await afterTyping(excel, copy, named(excel, copy, "Numero"), "3");
    expect(valueAt(copy, named(excel, copy, "Numero"))).toBe(3);
    expect(errors(told)).toEqual([expect.stringMatching(/^card\.unlisted S1\.00001 \(2\)!/)]);
  });
});

describe("in a sector's table", () => {
  async function typedOver(typed: string, code = own) {
    const opened = await openAndFollow(demo, own);
    const sheet = sheetNamed(opened.excel.workbook.data, "Settore S1");
    const place = inTable(sheet, "Pesi_S1", "Codice", code);
    await afterTyping(opened.excel, sheet, place, typed);
    return { ...opened, now: valueAt(sheet, place) ?? "" };
  }

  it.each(["S1.00009", "testo", "SG.00001", shared])("a code is put back where «%s» is typed over it", async (typed) => {
    const { told, now } = await typedOver(typed);
    expect(now).toBe(own);
    expect(told.plans.at(-1)!.plan).toEqual(demo);
    expect(told.remarks).toMatchObject([{ code: "done.putRight.code", values: { typed, now: own } }]);
  });

  it("a code that is only spelt otherwise is spelt by the scheme", async () => {
    const { told, now } = await typedOver("s1.1");
    expect(now).toBe(own);
    expect(told.plans.at(-1)!.plan).toEqual(demo);
  });

  it("an emptied code is found as a card that no sector lists", async () => {
    const { told, now } = await typedOver("");
    expect(now).toBe("");
    expect(errors(told)).toEqual(expect.arrayContaining([expect.stringMatching(/^card\.unlisted S1\.00001!/)]));
  });
});

describe("in the register", () => {
  it.each(["Codice breve", "Codice", "Settore", "Operativo"])("%s comes back from the card", async (header) => {
    const { excel, told } = await openAndFollow(demo, own);
    const sheet = sheetNamed(excel.workbook.data, "Obiettivi");
    const { row } = inTable(sheet, "Obiettivi", "Codice breve", own);
    const place = { row, column: inTableColumn(sheet, header) };
    const before = valueAt(sheet, place);
    await afterTyping(excel, sheet, place, "S9.00009");
    expect(valueAt(sheet, place)).toEqual(before);
    expect(told.plans.at(-1)!.plan).toEqual(demo);
  });

  it("the typed code of an objective without a card is put back", async () => {
    const { card: _, ...withoutCard } = demo.objectives.find((objective) => keyOfObjective(objective) === own)!;
    const plan: Plan = {
      ...demo,
      objectives: demo.objectives.map((objective) => (keyOfObjective(objective) === own ? withoutCard : objective)),
    };
    const { excel, told } = await openAndFollow(plan, "S2.00001");
    const sheet = sheetNamed(excel.workbook.data, "Obiettivi");
    const place = inTable(sheet, "Obiettivi", "Codice breve", own);
    await afterTyping(excel, sheet, place, "S1.00050");
    expect(valueAt(sheet, place)).toBe(own);
    expect(told.plans.at(-1)!.plan).toEqual(plan);
  });

  it("a row that is deleted is told, and typing the code below the table brings it back", async () => {
    const { excel, told } = await openAndFollow(demo, own);
    const sheet = sheetNamed(excel.workbook.data, "Obiettivi");
    const { row } = inTable(sheet, "Obiettivi", "Codice breve", own);
    excel.workbook.structure.delete(sheet, { row, column: 0, rows: 1, columns: 16_384 }, "Up");
    await quiet();
    expect(keys(told.plans.at(-1)!.plan).toSorted()).toEqual(keys(demo).toSorted());
    expect(told.plans.at(-1)!.notes).toEqual([{ code: "reading.notInRegister", values: { objective: own, sheet: own } }]);
    const { range } = sheet.tables[0]!;
    await afterTyping(excel, sheet, { row: range.row + range.rows, column: range.column }, own);
    expect(told.plans.at(-1)!.notes).toEqual([]);
  });
});

function keyOfObjective({ shortCodes }: Plan["objectives"][number]): string {
  return objectiveKey(shortCodes, demo.codeScheme);
}

function inTableColumn(sheet: SheetData, header: string): number {
  const table = sheet.tables[0]!;
  return table.range.column + table.columns.findIndex(({ name }) => name === header);
}
