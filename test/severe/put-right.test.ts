/** What a person types while the pane is open is put right on every Excel that differs and under every trouble of Excel, or it stays and that is said. */
import { NotInFrontError } from "../../src/excel/excel-errors";
import type { GivenTrouble } from "../../src/host/api/troubles/active-troubles";
import { usualVariant, variants, type VariantName } from "../../src/host/model/variant";
import { valueEntry } from "../../src/plan/entry";
import { openExcel, sheetNamed } from "../excel/embedded";
import { follow, quiet, readAgain, startOfFirstPhase, stopFollowing, type, valueAt } from "../operations/followed-plan";
import { calmEnd, endOf, key, typing } from "./pane-sessions";
import { preparedWorkbook } from "./writing-operations";
import { withoutWaiting } from "../excel/without-waiting";

withoutWaiting();

jest.mock("../../src/excel/pauses", () => ({ pauses: [1, 1, 1, 1, 1, 1] }));
afterEach(stopFollowing);

const sessions = Object.entries(typing);

describe.each((Object.keys(variants) as VariantName[]).filter((name) => name !== usualVariant))("on an Excel as %s", (variant) => {
  test.each(sessions)("%s", async (_, session) => {
    expect((await endOf(session, { variant })).cells).toEqual((await calmEnd(session)).cells);
  });
});

describe.each([
  ["a moment of another workbook in front", { name: "anotherWorkbook", batches: 2 }],
  ["a moment of grouped sheets", { name: "invalidSelection", batches: 2 }],
  ["undo groups that are refused", { name: "groupRefused" }],
  ["undo groups that fail when all is done", { name: "groupFailsAfterwards" }],
  ["undo that is not supported", { name: "undoNotSupported" }],
  ["no printer", { name: "noPrinter" }],
  ["fitting to pages ignored", { name: "fitToPagesIgnored" }],
] satisfies [string, GivenTrouble][])("under %s", (_, trouble) => {
  test.each(sessions)("%s", async (_name, session) => {
    expect((await endOf(session, { troubles: [trouble] })).cells).toEqual((await calmEnd(session)).cells);
  });
});

test.each(["anotherWorkbook", "invalidSelection"] as const)(
  "while nobody ends the trouble %s what is typed stays, it is said why, and the pane catches up once it has ended",
  async (name) => {
    const excel = openExcel(await preparedWorkbook("plan"));
    const told = await follow();
    await quiet();
    excel.host.troubles.begin({ name });
    const card = sheetNamed(excel.workbook.data, key);
    const place = startOfFirstPhase(card, 2026);
    type(excel, card, place, "gen");
    await quiet();
    expect(valueAt(card, place)).toBe("gen");
    expect(told.failures).toEqual([expect.any(NotInFrontError)]);
    excel.host.troubles.end(name);
    await readAgain();
    expect(told.plans.at(-1)?.plan.objectives[0]?.card?.phases[0]?.windows[2026]?.start).toEqual(valueEntry("2026-01-01"));
  },
);
