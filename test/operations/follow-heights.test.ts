/** Rows of a card that grow while people type and paste, as Word's form grew. */
import { expectRoundTrips, testUnless } from "../excel/asked-excel";
import type { SheetData } from "../../src/xlsx/workbook-data";
import { knownPlan } from "../plan/known-plans";
import { named, openAndFollow as openPlanAndFollow, quiet, startOfFirstPhase, stopFollowing, type, valueAt } from "./followed-plan";
import { subjectsOf } from "./opened-plans";
import { withoutWaiting } from "../excel/without-waiting";

withoutWaiting();

const plan = knownPlan("demo");
const { key } = subjectsOf(plan);
const openAndFollow = () => openPlanAndFollow(plan, key);

afterEach(stopFollowing);

describe("a text that needs more than its row has", () => {
  const prose = "Portare in un solo sportello i servizi che oggi stanno in sedi diverse, con orari uguali per tutti. ";

  const heightOf = (sheet: SheetData, row: number) => sheet.rows.get(row)?.height;

  test("makes the row of a merged field high enough, without a word and without reading again", async () => {
    const { excel, told, card } = await openAndFollow();
    const place = named(excel, card, "Finalita");
    type(excel, card, place, prose.repeat(8));
    await quiet();
    expect(prose.repeat(8).length).toBeGreaterThan(580);
    expect(heightOf(card, place.row)).toBeGreaterThan(4 * 13.5);
    expect(told.remarks).toEqual([]);
    expect(told.plans).toHaveLength(2);
    // To read the sheet, to look at the row, to raise it.
    expectRoundTrips(excel, 3);
  });

  test("costs one round trip more while the row is high enough, and none of one line", async () => {
    const { excel, card } = await openAndFollow();
    const place = named(excel, card, "Finalita");
    type(excel, card, place, prose.repeat(8));
    await quiet();
    const high = heightOf(card, place.row);
    for (const [text, syncs] of [
      [prose.repeat(5), 2],
      ["Breve", 1],
    ] as const) {
      excel.statistics.reset();
      type(excel, card, place, text);
      await quiet();
      expect([text, excel.statistics.syncs, heightOf(card, place.row)]).toEqual([text, syncs, high]);
    }
  });

  testUnless(["groupRefused", "groupFailsAfterwards", "undoNotSupported"], "what is not done as one step is not undone as one")(
    "is what it was once the person has undone it",
    async () => {
      const { excel, told, card } = await openAndFollow();
      const place = named(excel, card, "Finalita");
      const [before, low] = [valueAt(card, place), heightOf(card, place.row)];
      type(excel, card, place, prose.repeat(8));
      await quiet();
      expect(excel.workbook.undo()).toBe(true);
      await quiet();
      expect([valueAt(card, place), heightOf(card, place.row)]).toEqual([prose.repeat(8), low]);
      expect(excel.workbook.undo()).toBe(true);
      await quiet();
      expect([valueAt(card, place), heightOf(card, place.row)]).toEqual([before, low]);
      expect(told.plans.at(-1)?.plan).toEqual(plan);
    },
  );

  test("of eight lines pasted into a phase lets Excel fit the row, also one whose height was set", async () => {
    const { excel, card } = await openAndFollow();
    const { row } = startOfFirstPhase(card, plan.firstYear);
    excel.workbook.formats.setRowHeight(card, { row, column: 0, rows: 1, columns: 1 }, 18);
    excel.workbook.batch(() =>
      excel.workbook.cells.write(card, row, 1, [[Array.from({ length: 8 }, (_, at) => `riga ${at + 1}`).join("\n")]]),
    );
    await quiet();
    expect(heightOf(card, row)).toBeUndefined();
  });

  test("is left to the co-author's own window when a co-author typed it", async () => {
    const { excel, card } = await openAndFollow();
    const place = named(excel, card, "Finalita");
    const low = heightOf(card, place.row);
    type(excel, card, place, prose.repeat(8), "Remote");
    await quiet();
    expect(heightOf(card, place.row)).toBe(low);
    expectRoundTrips(excel, 1);
  });
});
