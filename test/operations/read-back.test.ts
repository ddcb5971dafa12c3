/** What Excel makes of a table's formulas is read back where they were written, written once more, and told where that does not help. */
import { addCard } from "../../src/operations/card/add-card";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { readSheets } from "../../src/excel/read/read-workbook";
import { verifyWorkbook } from "../../src/sheets/verification/verify-workbook";
import { repeatsLinks } from "../../src/excel/read/read-back";
import type { EmbeddedExcel } from "../../src/host/api/embedded-excel";
import { variants } from "../../src/host/model/variant";
import type { Cell } from "../../src/xlsx/workbook-data";
import { pagesAgain, testByBatch } from "../excel/asked-excel";
import { closeExcel, openExcel } from "../excel/embedded";
import { recording } from "../excel/faults";
import { objective, smallPlan } from "./plans";

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(() => {
  jest.restoreAllMocks();
  closeExcel();
});

const plan = smallPlan({ objectives: [...smallPlan().objectives, objective([{ sector: "S2", number: 2 }])] });
const request = { operational: "01.01.01", sector: "S1", title: "Un altro", priority: "", start: "", end: "", responsible: "" };

/** An Excel that fills the register's titles down whenever the register is made or stretched, `times` times. */
function filling(excel: EmbeddedExcel, member: "add" | "resize", times: number): void {
  meddling(excel, member, { times, rows: 2 }, (titles) => titles.map(() => titles[0]));
}

/** An Excel that makes other titles of those of the register once it has so many rows. */
function meddling(
  { workbook }: EmbeddedExcel,
  member: "add" | "resize",
  { times, rows: least }: { readonly times: number; readonly rows: number },
  meddle: (titles: readonly (Cell | undefined)[]) => readonly (Cell | undefined)[],
): void {
  const { tables } = workbook;
  const real = tables[member].bind(tables) as (...args: unknown[]) => unknown;
  let left = times;
  jest.spyOn(tables, member as "resize").mockImplementation(((...args: unknown[]) => {
    const made = real(...args);
    const sheet = workbook.data.sheets.find(({ name }) => name === "Obiettivi");
    const table = sheet?.tables[0];
    if (!sheet || !table || table.range.rows <= least || table.range.columns < 15 || left-- <= 0) return made;
    const rows = Array.from({ length: table.range.rows - 1 }, (_, at) => table.range.row + 1 + at);
    const cells = (row: number) => sheet.cells.get(row) ?? new Map<number, Cell>();
    const titles = meddle(rows.map((row) => cells(row).get(2)));
    rows.forEach((row, at) => sheet.cells.set(row, new Map([...cells(row), [2, { value: null, ...cells(row).get(2), ...titles[at] }]])));
    return made;
  }) as typeof tables.resize);
}

async function found() {
  return verifyWorkbook((await readSheets({ formulaTexts: true })).snapshot);
}

describe.each(Object.entries(variants))("on an Excel as %s", (_, variant) => {
  test("a set-up that Excel fills is written once more", async () => {
    filling(openExcel(undefined, undefined, { variant }), "add", 1);
    expect(await setUpPlan(session, plan)).toMatchObject({ notAsMeant: 0 });
    expect(await found()).toEqual({ differences: [], obstacles: [] });
  });

  test("a card that is added to a register that Excel fills is in a register that is right again", async () => {
    const excel = openExcel(undefined, undefined, { variant });
    await setUpPlan(session, plan);
    filling(excel, "resize", 1);
    const { done } = await addCard(session, request);
    expect(done.notAsMeant).toBeUndefined();
    expect(await found()).toEqual({ differences: [], obstacles: [] });
  });

  test("a row whose formula Excel has emptied is written once more", async () => {
    const excel = openExcel(undefined, undefined, { variant });
    await setUpPlan(session, plan);
    meddling(excel, "resize", { times: 1, rows: 4 }, (titles) =>
      titles.map((title, at) => (at === titles.length - 1 ? { value: null, formula: '=""' } : title)),
    );
    const { done } = await addCard(session, request);
    expect(done.notAsMeant).toBeUndefined();
    expect(await found()).toEqual({ differences: [], obstacles: [] });
  });

  test("what Excel fills again and again is told by its number", async () => {
    const excel = openExcel(undefined, undefined, { variant });
    await setUpPlan(session, plan);
    filling(excel, "resize", 99);
    const { done } = await addCard(session, request);
    expect(done.notAsMeant).toBe((await found()).differences.length);
    expect(done.notAsMeant).toBeGreaterThan(0);
  });

  testByBatch("reading back what is as it was written takes no round trip more", async () => {
    const sent = recording();
    openExcel(undefined, sent.interfere, { variant });
    await setUpPlan(session, plan);
    const setUp = sent.batches.length;
    await addCard(session, request);
    // Two to look, one to write, one for the pages; and for the card three to read, one to look, one to write, one for pages, one to show it.
    expect([setUp, sent.batches.length - setUp]).toEqual([4 + pagesAgain, 7 + pagesAgain]);
  });
});

test.each([
  [
    true,
    [
      ["='A'!Titolo", "x"],
      ["='A'!Titolo", "y"],
    ],
  ],
  [
    true,
    [
      ["=Biblioteca!Titolo", "x"],
      ["=Biblioteca!Titolo", "y"],
    ],
  ],
  [
    true,
    [
      ['=HYPERLINK("#\'A\'!A1","apri")', "x"],
      ['=HYPERLINK("#\'A\'!A1","apri")', "y"],
    ],
  ],
  [
    false,
    [
      ['="Ecco!"', "x"],
      ['="Ecco!"', "y"],
    ],
  ],
  [
    false,
    [
      ["='A'!Titolo", "=[@Peso]"],
      ["='B'!Titolo", "=[@Peso]"],
    ],
  ],
  [
    false,
    [
      ['=""', "testo"],
      ['=""', "testo"],
    ],
  ],
])("links that rows repeat: %s", (expected, formulas) => expect(repeatsLinks(formulas)).toBe(expected));
