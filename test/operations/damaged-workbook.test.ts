/** A plan's workbook that people have changed in every way that Excel allows: what can be read is read, the rest is named. */
import { readOpenPlan } from "./read-open-plan";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import type { ObjectiveCard, Plan } from "../../src/plan/plan";
import type { ReadingNote } from "../../src/sheets/reading/reading-note";
import { sentenceOf } from "../../src/messages";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { largePlan } from "../plan/large-plan";
import { closeExcel, openExcel, sheetNamed } from "../excel/embedded";
import { readThroughFile } from "./workbooks";

afterEach(closeExcel);

const plan = largePlan({ sectors: 2, cards: 2, years: 2 });
const sheet = "SG.00001";

interface Reading {
  readonly plan: Plan;
  readonly notes: readonly ReadingNote[];
}

/** What is read, the same from the open workbook and from its file, after `damage`. */
async function readAfter(damage: (workbook: Excel.Workbook, data: WorkbookData) => void): Promise<Reading> {
  const excel = openExcel();
  await setUpPlan(new Session(), plan);
  await Excel.run(async (context) => {
    damage(context.workbook, excel.workbook.data);
    await context.sync();
  });
  const open = await readOpenPlan();
  expect(await readThroughFile(excel.workbook.data)).toEqual(open);
  for (const note of open.notes) expect(sentenceOf(note, "it")).not.toMatch(/\{\w+\}|undefined/);
  return { plan: open.plan, notes: open.notes };
}

/** The plan with another first card. */
function withCard(change: Partial<ObjectiveCard>): Plan {
  const [first, ...others] = plan.objectives;
  if (!first?.card) throw new Error("the plan has no card");
  return { ...plan, objectives: [{ ...first, card: { ...first.card, ...change } }, ...others] };
}

/** The first card as the plan has it. */
const card = plan.objectives[0]?.card as ObjectiveCard;

function cardSheet(workbook: Excel.Workbook): Excel.Worksheet {
  return workbook.worksheets.getItem(sheet);
}

function table(workbook: Excel.Workbook, name: string): Excel.Table {
  return workbook.tables.getItem(name);
}

/** Deletes the cells of a table's column as people do, the cells to the right moving in. */
function deleteColumn(workbook: Excel.Workbook, data: WorkbookData, tableName: string, header: string): void {
  for (const { name, tables } of data.sheets) {
    const found = tables.find((candidate) => candidate.name === tableName);
    if (!found) continue;
    const at = found.columns.findIndex((column) => column.name === header);
    workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(found.range.row, found.range.column + at, found.range.rows, 1)
      .delete("Left");
  }
}

test("nothing changed, nothing to say", async () => {
  expect(await readAfter(() => undefined)).toEqual({ plan, notes: [] });
});

test("a renamed card sheet is still the card, and its name is told, since links do not find it", async () => {
  const { plan: read, notes } = await readAfter((workbook) => (cardSheet(workbook).name = "La mia scheda"));
  expect(read).toEqual(plan);
  expect(notes).toEqual([{ code: "reading.sheetName", values: expect.objectContaining({ sheet: "La mia scheda" }) }]);
});

test("renamed sectors', reference and settings sheets are still what they were", async () => {
  const renamed = await readAfter((workbook) => {
    for (const name of ["Piano", "Impostazioni", "Strategia", "Settori", "PEG", "Obiettivi", "Settore SG"])
      workbook.worksheets.getItem(name).name = `Il foglio ${name}`;
  });
  expect(renamed).toEqual({ plan, notes: [] });
});

test.each([1, 4, 12, 30])("a row inserted at %d moves nothing out of reach", async (row) => {
  expect(await readAfter((workbook) => void cardSheet(workbook).getRange(`${row}:${row}`).insert("Down"))).toEqual({ plan, notes: [] });
});

test("a column inserted moves nothing out of reach", async () => {
  expect(await readAfter((workbook) => void cardSheet(workbook).getRange("A:A").insert("Right"))).toEqual({ plan, notes: [] });
});

test("a column of a table deleted is named, the others are read", async () => {
  const { plan: read, notes } = await readAfter((workbook, data) => deleteColumn(workbook, data, "Risultati_SG_00001", "Fonte"));
  expect(read).toEqual(withCard({ expectedResults: card.expectedResults.map((result) => ({ ...result, source: "" })) }));
  expect(notes).toEqual([{ code: "reading.columnMissing", values: { sheet, table: "Risultati_SG_00001", column: "Fonte" } }]);
});

test("a column of a sector's table deleted is named", async () => {
  const { notes } = await readAfter((workbook, data) => deleteColumn(workbook, data, "Pesi_SG", "Peso"));
  expect(notes).toEqual([{ code: "reading.columnMissing", values: { sheet: "Settore SG", table: "Pesi_SG", column: "Peso" } }]);
});

test.each([
  ["Strategia", "Obiettivo operativo"],
  ["Settori", "Missione"],
  ["PEG", "Descrizione"],
])("a column of the table %s deleted is named: %s", async (name, column) => {
  const { notes } = await readAfter((workbook, data) => deleteColumn(workbook, data, name, column));
  expect(notes).toContainEqual({ code: "reading.columnMissing", values: { sheet: name, table: name, column } });
});

test("whole columns of the card deleted leave what stands elsewhere, and are named", async () => {
  const { plan: read, notes } = await readAfter((workbook) => void cardSheet(workbook).getRange("C:C").delete("Left"));
  expect(read.objectives[0]?.shortCodes).toEqual(plan.objectives[0]?.shortCodes);
  expect(read.objectives[0]?.card?.phases.map((phase) => phase.weight)).toEqual(card.phases.map((phase) => phase.weight));
  expect(notes.length).toBeGreaterThan(0);
  expect(notes.every((note) => note.values.sheet === sheet)).toBe(true);
  expect(read.objectives[1]).toEqual(plan.objectives[1]);
});

test("a deleted name is found by its label, and that is said", async () => {
  const { plan: read, notes } = await readAfter((workbook) => cardSheet(workbook).names.getItem("Responsabile").delete());
  expect(read).toEqual(plan);
  expect(notes).toMatchObject([{ code: "reading.nameMissingFoundByLabel", values: { sheet, name: "Responsabile" } }]);
});

test("a deleted name of the title is said to be missing, the title is read where it stands", async () => {
  const { plan: read, notes } = await readAfter((workbook) => cardSheet(workbook).names.getItem("Titolo").delete());
  expect(read).toEqual(plan);
  expect(notes.map(({ code, values }) => [code, values.name])).toEqual([["reading.nameMissingFoundByLabel", "Titolo"]]);
});

test("deleted names of sector and number leave the code of the sheet's name", async () => {
  const { plan: read, notes } = await readAfter((workbook) => {
    for (const name of ["Settore", "Numero", "CodiceBreve"]) cardSheet(workbook).names.getItem(name).delete();
  });
  expect(read).toEqual(plan);
  expect(notes.length).toBeGreaterThan(0);
});

test("a deleted name of a setting is named and the usual value taken", async () => {
  const { plan: read, notes } = await readAfter((workbook) => workbook.names.getItem("TitoloPiano").delete());
  expect(read).toEqual({ ...plan, title: "" });
  expect(notes).toContainEqual({ code: "reading.settingUnreadable", values: { sheet: "Impostazioni", name: "TitoloPiano", value: "" } });
});

test("a table made smaller leaves its last rows outside, and they are named", async () => {
  const { plan: read, notes } = await readAfter((workbook, data) => {
    const range = sheetNamed(data, sheet).tables.find(({ name }) => name === "Fasi_SG_00001")?.range ?? { row: 0, column: 0, columns: 1 };
    table(workbook, "Fasi_SG_00001").resize(cardSheet(workbook).getRangeByIndexes(range.row, range.column, 4, range.columns));
  });
  expect(read).toEqual(withCard({ phases: card.phases.slice(0, 3) }));
  expect(notes.map(({ values }) => values.value)).toEqual(expect.arrayContaining(card.phases.slice(3).map((phase) => phase.text)));
  expect(notes.every(({ code }) => code === "reading.outsideLayout")).toBe(true);
});

test("a table turned into plain cells is named, with all that was in it", async () => {
  const { plan: read, notes } = await readAfter((workbook) => void table(workbook, "Fasi_SG_00001").convertToRange());
  expect(read).toEqual(withCard({ phases: [] }));
  expect(notes).toContainEqual({ code: "reading.tableMissing", values: { sheet, table: "Fasi" } });
  expect(notes.map(({ values }) => values.value)).toEqual(expect.arrayContaining(card.phases.map((phase) => phase.text)));
});

test.each([sheet, "Piano", "Impostazioni", "Strategia", "Settori", "PEG", "Bilancio", "Obiettivi", "Settore SG"])(
  "what is typed outside the layout of %s is named",
  async (name) => {
    const { plan: read, notes } = await readAfter((workbook) => {
      const target = workbook.worksheets.getItem(name).getRange("ET90:ET91");
      target.values = [["ricordarsi di telefonare"], [2031]];
    });
    expect(read).toEqual(plan);
    expect(notes).toEqual([
      {
        code: "reading.outsideLayout",
        values: { sheet: name, cell: "ET90", value: "ricordarsi di telefonare" },
        cells: [{ cell: "ET90", value: "ricordarsi di telefonare" }],
      },
      { code: "reading.outsideLayout", values: { sheet: name, cell: "ET91", value: "2031" }, cells: [{ cell: "ET91", value: "2031" }] },
    ]);
  },
);

test("a deleted sector sheet is named, the sector is kept", async () => {
  const { plan: read, notes } = await readAfter((workbook) => workbook.worksheets.getItem("Settore SG").delete());
  expect(read.sectors[0]).toEqual({ ...plan.sectors[0], entries: [] });
  expect(notes).toContainEqual({ code: "reading.sheetMissing", values: { sheet: "Settore SG" } });
});

test("a deleted card leaves its objective in the sector's list; a deleted register is named", async () => {
  const { plan: read, notes } = await readAfter((workbook) => {
    cardSheet(workbook).delete();
    workbook.worksheets.getItem("Obiettivi").delete();
  });
  expect(read.objectives).toEqual([plan.objectives[1]]);
  expect(read.sectors[0]?.entries).toEqual(plan.sectors[0]?.entries);
  expect(notes).toContainEqual({ code: "reading.tableMissing", values: { sheet: "Obiettivi", table: "Obiettivi" } });
});

test("a copied card is read and its code said to stand twice", async () => {
  const { plan: read, notes } = await readAfter((workbook) => void cardSheet(workbook).copy("End"));
  expect(read.objectives).toHaveLength(3);
  expect(notes).toContainEqual({ code: "reading.duplicateCode", values: { code: sheet, sheet, other: `${sheet} (2)` } });
});
