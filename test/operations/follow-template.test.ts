/** What people change on the sheet of a template reaches its cards in one step, with everything that they hold, and can be taken back. */
import { changedTemplates } from "../../src/operations/template/changed-templates";
import { followTemplate } from "../../src/operations/template/follow-template";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { Session } from "../../src/operations/session/session";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { readSheets, readWorkbook } from "../../src/excel/read/read-workbook";
import type { Plan } from "../../src/plan/plan";
import { SnapshotReader } from "../../src/sheets/reading/snapshot-reader";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { verifyWorkbook } from "../../src/sheets/verification/verify-workbook";
import type { EmbeddedExcel } from "../../src/host/api/embedded-excel";
import { closeExcel } from "../excel/embedded";
import { planWithTemplates } from "../plan/template/plan-with-templates";
import { openPlan } from "./opened-plans";
import { cellsOf } from "./workbooks";

const { plan } = readPlanFile(JSON.stringify(planWithTemplates), "piano.json");
const silent = { step: () => undefined, cancelled: false };

let session: Session;
beforeEach(() => {
  session = new Session();
});
afterEach(closeExcel);

/** Writes into the row of a template's table whose first filled key is this. */
async function typeInRow(table: string, key: string, header: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const [headers, body] = [found.getHeaderRowRange().load("values"), found.getDataBodyRange().load("values")];
    await context.sync();
    const column = (headers.values[0] as unknown[]).indexOf(header);
    const row = (body.values as unknown[][]).findIndex((values) => values.includes(key));
    expect([column >= 0, row >= 0]).toEqual([true, true]);
    found.getDataBodyRange().getCell(row, column).values = [[text]];
    await context.sync();
  });
}

async function addRow(table: string, values: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(table).rows.add(undefined, [[...values]]);
    await context.sync();
  });
}

async function open() {
  const snapshot = await readWorkbook();
  return { ...readWorkbookPlan(snapshot), snapshot };
}

async function labelsOn(sheet: string): Promise<readonly string[]> {
  const { snapshot } = await open();
  const reader = new SnapshotReader(snapshot.sheets.find(({ name }) => name === sheet)!);
  return reader.sheet.values.flat().map(String);
}

function broken({ workbook }: EmbeddedExcel): string[] {
  return [...cellsOf(workbook.data)].flatMap(({ sheet, row, column, cell }) =>
    /#REF!|#NAME\?/.test(`${cell.formula ?? ""} ${JSON.stringify(cell.value ?? "")}`)
      ? [`${sheet.name} ${row} ${column} ${cell.formula}`]
      : [],
  );
}

const card = "AMB 26-001";
const withoutTemplates = ({ templates: _, ...others }: Plan) => others;

describe("a label, a column and an obligation changed on the sheet", () => {
  const change = async () => {
    await typeInRow("Modello1_Campi", "Finalita", "Etichetta", "Perché lo facciamo");
    await typeInRow("Modello1_Colonne", "share", "Etichetta", "Impegno");
    await typeInRow("Modello1_Campi", "budget", "Obbligatorio", "sempre");
  };

  it("leave the cards readable as they are, and are told field by field", async () => {
    await openPlan(plan);
    await change();
    const read = await open();
    expect(withoutTemplates(read.plan)).toEqual(withoutTemplates(plan));
    expect(read.plan.templates).toEqual(plan.templates);
    expect(read.notes.map(({ code }) => code)).toEqual(["reading.templateChanged"]);
    expect(changedTemplates(read)).toMatchObject([
      {
        cards: ["AMB/26-001"],
        differences: [
          { code: "template.changed.fieldRenamed", values: { label: "A che cosa serve", to: "Perché lo facciamo" } },
          { code: "template.changed.fieldOther", values: { label: "Spesa prevista" } },
          { code: "template.changed.columnRenamed", values: { table: "Personale", label: "% di impiego", to: "Impegno" } },
        ],
      },
    ]);
  });

  it("reach the cards in one step; no formula breaks, and nothing that they hold changes", async () => {
    const excel = await openPlan(plan);
    await change();
    const sheets = excel.workbook.data.sheets.map(({ name }) => name);
    const done = await followTemplate(session, "Modello", silent);
    expect(done).toMatchObject({ code: "done.templateFollowed", values: { count: 1 } });
    const read = await open();
    expect(withoutTemplates(read.plan)).toEqual(withoutTemplates(plan));
    expect(read.plan.templates[0]?.fields.purpose?.label.it).toBe("Perché lo facciamo");
    expect(read.notes).toEqual([]);
    expect(excel.workbook.data.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(await labelsOn(card)).toEqual(expect.arrayContaining(["Perché lo facciamo", "Impegno"]));
    expect(broken(excel)).toEqual([]);
    const { snapshot } = await readSheets({ formulaTexts: true });
    expect(verifyWorkbook(snapshot)).toEqual({ differences: [], obstacles: [] });
  });

  it("can be taken back: the cards are as they were, and the sheet still shows what people wrote", async () => {
    const excel = await openPlan(plan);
    await change();
    const { id } = await followTemplate(session, "Modello", silent);
    await restoreEdit(session, id);
    const read = await open();
    expect(read.plan).toEqual(plan);
    expect(read.notes.map(({ code }) => code)).toEqual(["reading.templateChanged"]);
    expect(await labelsOn(card)).toContain("A che cosa serve");
    expect(broken(excel)).toEqual([]);
  });
});

test("another rule of weights reaches the sectors' sheets too, there and back", async () => {
  await openPlan(plan);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Modello").names.getItem("ModelloPesiObiettivi").getRange().values = [["somma"]];
    await context.sync();
  });
  const verified = async () => verifyWorkbook((await readSheets({ formulaTexts: true })).snapshot);
  const { id } = await followTemplate(session, "Modello", silent);
  expect((await open()).plan.templates[0]?.weights.objectives).toEqual({ rule: "sum" });
  expect(await labelsOn("Settore AMB")).toContainEqual(expect.stringContaining("I punti del settore fanno 100"));
  expect(await verified()).toEqual({ differences: [], obstacles: [] });
  await restoreEdit(session, id);
  expect(await labelsOn("Settore AMB")).toContainEqual(expect.stringContaining("uno dei coefficienti del modello"));
  expect(await verified()).toEqual({ differences: [], obstacles: [] });
});

test("stopped once the cards are written, it still answers with the edit, which can be taken back", async () => {
  await openPlan(plan);
  await typeInRow("Modello1_Campi", "Finalita", "Etichetta", "Perché");
  let isStopped = false;
  // The look over the whole workbook that follows begins with this sheet; no card is written there.
  const stoppedLate = {
    step: (_done: number, _total: number, what: string) => (isStopped ||= what === "Piano"),
    get cancelled() {
      return isStopped;
    },
  };
  const { id } = await followTemplate(session, "Modello", stoppedLate);
  await restoreEdit(session, id);
  expect((await open()).plan).toEqual(plan);
});

test("a field and a table come by their labels alone, and keep the keys that were made of these", async () => {
  await openPlan(plan);
  await addRow("Modello1_Campi", ["", "Ufficio di staff", "", "scelta", "", "Segreteria\nGabinetto", "", "", ""]);
  await addRow("Modello1_Tabelle", ["", "Rischi", "", "", "", ""]);
  await addRow("Modello1_Colonne", ["Rischi", "", "Che cosa può andare storto", "", "", "", "", "", ""]);
  await followTemplate(session, "Modello", silent);
  const { plan: read, notes } = await open();
  expect(notes).toEqual([]);
  expect(read.templates[0]?.fields.ufficioDiStaff).toEqual({
    label: { it: "Ufficio di staff" },
    kind: "choice",
    list: ["Segreteria", "Gabinetto"],
  });
  expect(read.templates[0]?.tables.rischi?.columns).toEqual([
    { key: "cheCosaPuoAndareStorto", label: { it: "Che cosa può andare storto" }, kind: "text" },
  ]);
  await typeInRow("Modello1_Campi", "ufficioDiStaff", "Etichetta", "Ufficio");
  const { plan: renamed, places } = await open();
  expect(renamed).toEqual(read);
  expect(places.changedTemplates[0]?.template.fields.ufficioDiStaff?.label.it).toBe("Ufficio");
});

test("a field that is taken out stays on the cards that say something in it", async () => {
  await openPlan(plan);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Modello1_Campi");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    table.rows.getItemAt((body.values as unknown[][]).findIndex((values) => values.includes("budget"))).delete();
    await context.sync();
  });
  await typeInRow("Modello1_Parti", "agreed | budget", "Campi della riga", "agreed");
  await followTemplate(session, "Modello", silent);
  const read = await open();
  expect(read.plan.templates[0]?.fields.budget).toBeUndefined();
  expect(read.plan.objectives).toEqual(plan.objectives);
  expect(await labelsOn(card)).toContain("ALTRI CONTENUTI");
});

describe("nothing is written", () => {
  const unchanged = async (words: RegExp) => {
    const { plan: before } = await open();
    await expect(followTemplate(session, "Modello", silent)).rejects.toMatchObject({ code: expect.stringMatching(words) as string });
    expect((await open()).plan).toEqual(before);
  };

  it("where the sheet says what no template can", async () => {
    await openPlan(plan);
    await typeInRow("Modello1_Parti", "steps", "Campi della riga", "steps | nessuno");
    await unchanged(/^template\.sheetUnclear$/);
  });

  it("where fields wait for each other in a circle", async () => {
    await openPlan(plan);
    await typeInRow("Modello1_Campi", "digital", "Obbligatorio", "se why = Si fa a piedi");
    await unchanged(/^template\.fault\.cycle$/);
  });

  it("where a card's sheet holds more than the card", async () => {
    await openPlan(plan);
    await typeInRow("Modello1_Campi", "Finalita", "Etichetta", "Perché");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(card).getRange("A200").values = [["Da chiedere al sindaco"]];
      await context.sync();
    });
    await unchanged(/^template\.cardHoldsMore$/);
  });

  it("where a formula of people's own reads a card", async () => {
    await openPlan(plan);
    await typeInRow("Modello1_Campi", "Finalita", "Etichetta", "Perché");
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Appunti").getRange("B2").formulas = [[`='${card}'!A1`]];
      await context.sync();
    });
    await unchanged(/^template\.referredTo$/);
  });

  it("where the codes of objectives that are there would change", async () => {
    await openPlan(plan);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Modello").names.getItem("ModelloCodice").getRange().values = [["{sector}.{n:2}"]];
      await context.sync();
    });
    await unchanged(/^template\.codesFixed$/);
  });
});
