import { runRibbonCommand, ribbonCommands } from "../../src/commands/ribbon-commands";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { cardPlaces } from "../../src/sheets/card/card-places";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import { goTo } from "../../src/excel/read/go-to";
import { selectedCell } from "../../src/excel/read/selection";
import { deleteCard } from "../../src/operations/card/delete-card";
import { editCard } from "../../src/operations/card/edit-card";
import { Session } from "../../src/operations/session/session";
import { emptyPhase } from "./phases";
import { testUnless } from "../excel/asked-excel";
import { closeExcel, openExcel, sheetNamed } from "../excel/embedded";
import { smallPlan } from "./plans";

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

/** Presses a button of the ribbon; what it says, if anything. */
async function press(button: keyof typeof ribbonCommands): Promise<string[]> {
  const said: string[] = [];
  await runRibbonCommand(
    () => ribbonCommands[button]!(session),
    async (text) => void said.push(text),
    "it",
  );
  return said;
}

async function phasesOf(sheet: string) {
  const { sheets } = await readWorkbook();
  const places = cardPlaces(
    sheets.find(({ name }) => name === sheet)!,
    smallPlan(),
  ).tables.get("phases")!;
  return { ...places, text: places.columnOf("Attività")! };
}

describe("add phase", () => {
  it("selects the first free row of the phases", async () => {
    openExcel();
    await setUpPlan(session, smallPlan());
    await goTo({ sheet: "S1.00001" });
    expect(await press("addPhase")).toEqual([]);
    const { blankRows, text } = await phasesOf("S1.00001");
    expect(await selectedCell()).toEqual({ sheet: "S1.00001", row: blankRows[0], column: text });
  });

  testUnless(["noPrinter"], "it looks at what is printed")("adds a row, formulas of the bars included, where all are filled", async () => {
    openExcel();
    await setUpPlan(session, smallPlan());
    const free = (await phasesOf("S1.00001")).blankRows.length;
    await editCard(session, "S1.00001", {
      kind: "add",
      list: "phases",
      items: Array.from({ length: free }, (_, at) => emptyPhase(`Fase ${at}`)),
    });
    await goTo({ sheet: "S1.00001" });
    const before = await phasesOf("S1.00001");
    expect(before.blankRows).toEqual([]);
    expect(await press("addPhase")).toEqual([]);
    const after = await phasesOf("S1.00001");
    expect(after.blankRows).toHaveLength(1);
    expect(await selectedCell()).toEqual({ sheet: "S1.00001", row: after.blankRows[0], column: after.text });
    const sheet = (await readWorkbook()).sheets.find(({ name }) => name === "S1.00001")!;
    const row = after.blankRows[0]! - sheet.origin.row;
    expect(sheet.formulas![row]!.filter(Boolean)).toHaveLength(sheet.formulas![row - 1]!.filter(Boolean).length);
  });

  it("says that the row is there, though Excel did not set up the page", async () => {
    const excel = openExcel();
    await setUpPlan(session, smallPlan());
    const free = (await phasesOf("S1.00001")).blankRows.length;
    await editCard(session, "S1.00001", {
      kind: "add",
      list: "phases",
      items: Array.from({ length: free }, (_, at) => emptyPhase(`Fase ${at}`)),
    });
    await goTo({ sheet: "S1.00001" });
    excel.host.troubles.begin({ name: "noPrinter" });
    expect(await press("addPhase")).toEqual([expect.stringMatching(/^È tutto scritto, ma Excel non ha impostato per la stampa S1\.00001/)]);
    expect((await phasesOf("S1.00001")).blankRows).toHaveLength(1);
  });

  it("says what to do on a sheet that is no card", async () => {
    openExcel();
    await setUpPlan(session, smallPlan());
    await goTo({ sheet: "Piano" });
    expect(await press("addPhase")).toEqual([
      "Non si è potuto fare. Il foglio «Piano» non è una scheda obiettivo. Apri prima la scheda su cui vuoi lavorare.",
    ]);
  });
});

describe("next and previous card", () => {
  it("leaf through the cards in the order of the sheets, past sheets that are none", async () => {
    const { workbook } = openExcel();
    await setUpPlan(session, smallPlan());
    const cards = workbook.data.sheets.filter(({ tables }) => tables.some(({ name }) => name.startsWith("Fasi_"))).map(({ name }) => name);
    await goTo({ sheet: "Piano" });
    for (const card of cards) {
      expect(await press("nextCard")).toEqual([]);
      const { box: title } = workbook.names.rangeOf(workbook.names.find("Titolo", sheetNamed(workbook.data, card))!)!;
      expect(await selectedCell()).toEqual({ sheet: card, row: title.row, column: title.column });
    }
    expect(await press("nextCard")).toEqual([`Non si è potuto fare. Dopo «${cards.at(-1)}» non ci sono altre schede.`]);
    for (const card of cards.slice(0, -1).reverse()) {
      expect(await press("previousCard")).toEqual([]);
      expect((await selectedCell()).sheet).toBe(card);
    }
    expect(await press("previousCard")).toEqual([`Non si è potuto fare. Prima di «${cards[0]}» non ci sono altre schede.`]);
  });

  it("pass over a deleted card", async () => {
    openExcel();
    await setUpPlan(session, smallPlan());
    await deleteCard(session, "S1.00001");
    await goTo({ sheet: "Piano" });
    await press("nextCard");
    expect((await selectedCell()).sheet).not.toBe("S1.00001");
  });

  it("say that a workbook without cards has none", async () => {
    openExcel();
    await setUpPlan(session, smallPlan({ objectives: [], sectors: smallPlan().sectors.map((sector) => ({ ...sector, entries: [] })) }));
    expect(await press("nextCard")).toEqual([
      "Non si è potuto fare. In questa cartella di lavoro non ci sono ancora schede obiettivo. Creane una con «Nuova scheda».",
    ]);
  });
});

describe("page set-up", () => {
  testUnless(["noPrinter"], "it looks at what is printed")(
    "prints a card whose phases have grown to its end, in place of what somebody set",
    async () => {
      const { workbook } = openExcel();
      await setUpPlan(session, smallPlan());
      const sheet = () => workbook.data.sheets.find(({ name }) => name === "S1.00001")!;
      const areaBefore = sheet().page.printArea!;
      await editCard(session, "S1.00001", {
        kind: "add",
        list: "phases",
        items: Array.from({ length: 30 }, (_, at) => emptyPhase(`Fase ${at}`)),
      });
      await goTo({ sheet: "S1.00001" });
      expect(await press("printSetUp")).toEqual([]);
      const { printArea, rowBreaks = [] } = sheet().page;
      expect(printArea!.rows).toBeGreaterThanOrEqual(areaBefore.rows + 20);
      expect(rowBreaks.length).toBeGreaterThan(0);
      expect(Math.max(...rowBreaks)).toBeLessThan(printArea!.rows);
    },
  );
});

test("a button that could not do its work has ended only once its window is open, since Office then ends the page that opens it", async () => {
  let open: () => void = () => undefined;
  let ended = false;
  const running = runRibbonCommand(
    () => Promise.reject(new Error("no")),
    () => new Promise<void>((opened) => (open = opened)),
    "it",
  ).then(() => (ended = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(ended).toBe(false);
  open();
  await running;
  expect(ended).toBe(true);
});
