/**
 * The pane is open while Excel tells of changes late, as if a person had made all of them, or not at all: what operations write
 * and what is put right under a person's hands ends as in calm, and the pane shows what it has done itself.
 */
import { checkOpenPlan } from "../../src/operations/checks/check-open-plan";
import { sentenceOf } from "../../src/messages";
import { readAgain, session, stopFollowing } from "../operations/followed-plan";
import { calmEnd, endOf, turns, typeIn, typing, key, type PaneSession } from "./pane-sessions";
import { writingOperations } from "./writing-operations";
import { withoutWaiting } from "../excel/without-waiting";

withoutWaiting();

afterEach(stopFollowing);

const sessions = Object.entries({ ...typing, ...turns });
const operations = Object.entries(writingOperations).flatMap(([name, { on, run }]): [string, PaneSession][] =>
  on === "plan" ? [[name, () => run(session)]] : [],
);

describe.each(["lateEvents", "foreignEvents"] as const)(
  "under the trouble %s all ends as in calm, and nothing goes round in circles",
  (name) => {
    test.each([...operations, ...sessions])("%s", async (_, paneSession) => {
      const inCalm = await calmEnd(paneSession);
      const { cells, told } = await endOf(paneSession, { troubles: [{ name }] });
      expect(cells).toEqual(inCalm.cells);
      expect(told.remarks).toEqual(inCalm.told.remarks);
      expect(told.plans.length).toBeLessThanOrEqual(inCalm.told.plans.length + 2);
    });
  },
);

describe("while no event comes", () => {
  test.each(operations)("the pane shows at once what it has done: %s", async (_, paneSession) => {
    expect((await endOf(paneSession, { troubles: [{ name: "missingEvents" }] })).cells).toEqual((await calmEnd(paneSession)).cells);
  });

  test.each(sessions)("reading again, as when the pane comes into focus, shows what people have done: %s", async (_, paneSession) => {
    await endOf(paneSession, { troubles: [{ name: "missingEvents" }], atLast: readAgain });
  });

  test.each([
    ["a month", "Inizio", "gennaio", /gennaio/],
    ["a number", "Numero", "77", /S1\.00077/],
  ])("%s that was not put right is found by the checks, in a sentence", async (_, name, text, sentence) => {
    const { told } = await endOf(async (excel) => typeIn(excel, key, name, text), {
      troubles: [{ name: "missingEvents" }],
      atLast: readAgain,
    });
    const before = checkOpenPlan(told.plans[0]!, "2026-11-22").findings.map(({ id }) => id);
    const found = checkOpenPlan(told.plans.at(-1)!, "2026-11-22").findings.filter(({ id }) => !before.includes(id));
    expect(found.map(({ finding }) => sentenceOf(finding, "it"))).toContainEqual(expect.stringMatching(sentence));
  });
});
