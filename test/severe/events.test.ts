/**
 * The pane is open while Excel tells of changes late, as if a person had made all of them, or not at all: what operations write
 * and what is put right under a person's hands ends as in calm, and the pane shows what it has done itself.
 */
import { checkOpenPlan } from "../../src/operations/check-open-plan";
import { editCard } from "../../src/operations/edit-card";
import { renumberSector } from "../../src/operations/renumber-sector";
import { restoreEdit } from "../../src/operations/restore-edit";
import { shareCard } from "../../src/operations/share-card";
import type { EmbeddedExcel } from "../../src/host/api/embedded-excel";
import type { GivenTrouble } from "../../src/host/api/active-troubles";
import { sentenceOf } from "../../src/messages";
import { openExcel, sheetNamed } from "../excel/embedded";
import { follow, named, quiet, readAgain, startOfFirstPhase, stopFollowing, type, type Told } from "../operations/followed-plan";
import { readOpenPlan } from "../operations/read-open-plan";
import { contentsOf } from "./cell-contents";
import { preparedWorkbook, writingOperations } from "./writing-operations";

jest.setTimeout(60_000);
afterEach(stopFollowing);

const key = "S1.00001";
const shared = "S1.00004 S2.00001";

type Session = (excel: EmbeddedExcel) => Promise<unknown>;

const typeMonth = (excel: EmbeddedExcel, month: string): void => {
  const card = sheetNamed(excel.workbook.data, key);
  type(excel, card, startOfFirstPhase(card, 2026), month);
};
const typeIn = (excel: EmbeddedExcel, sheet: string, name: string, text: string): void => {
  const card = sheetNamed(excel.workbook.data, sheet);
  type(excel, card, named(excel, card, name), text);
};
const writeTitle = () => editCard(key, { kind: "texts", texts: { title: "Dal pannello" } });
const writeMonthAsText = () => editCard(key, { kind: "texts", texts: { start: { kind: "text", text: "gennaio" } } });

/** What a person does at the sheets, alone and in turn with the pane. */
const sessions: Readonly<Record<string, Session>> = {
  "a month typed": async (excel) => typeMonth(excel, "gen"),
  "a month typed and taken back with Undo": async (excel) => {
    typeMonth(excel, "gen");
    await quiet();
    excel.workbook.undo();
  },
  "months typed fast one after the other": async (excel) => ["gen", "feb", "mar"].forEach((month) => typeMonth(excel, month)),
  "a number typed over": async (excel) => typeIn(excel, key, "Numero", "77"),
  "a shared code emptied": async (excel) => typeIn(excel, shared, "CodiciCondivisi", ""),
  "a formula typed over": async (excel) => typeIn(excel, key, "CodiceBreve", "S9.00009"),
  "a month written as a text from the pane": writeMonthAsText,
  "a month written as a text from the pane, then another one typed": async (excel) => {
    await writeMonthAsText();
    typeMonth(excel, "feb");
  },
  "a month written as a text, its cell emptied, the same typed": async (excel) => {
    await writeMonthAsText();
    await quiet();
    for (const text of ["", "gennaio"]) {
      typeIn(excel, key, "Inizio", text);
      await quiet();
    }
  },
  "a month typed, at once a title from the pane": async (excel) => {
    typeMonth(excel, "gen");
    return writeTitle();
  },
  "a card shared, and that restored": async () => {
    const { id } = await shareCard(key, "S3");
    await quiet();
    return restoreEdit(id);
  },
  "a sector renumbered whose sheet has another name, and that restored": async (excel) => {
    excel.workbook.sheets.rename(sheetNamed(excel.workbook.data, shared), "La mia scheda");
    await quiet();
    const { id } = await renumberSector("S1");
    await quiet();
    return restoreEdit(id);
  },
};

const operations = Object.entries(writingOperations).flatMap(([name, { on, run }]): [string, Session][] => (on === "plan" ? [[name, run]] : []));

interface End {
  readonly cells: object;
  readonly told: Told;
}

/** The pane then shows the plan as it is. */
async function endOf(session: Session, troubles: readonly GivenTrouble[], atLast?: () => Promise<void>): Promise<End> {
  const excel = openExcel(await preparedWorkbook("plan"), undefined, { excelApi: "1.20", troubles });
  const told = await follow();
  await quiet();
  await session(excel);
  await quiet();
  await atLast?.();
  expect(told.failures).toEqual([]);
  expect(told.plans.at(-1)?.plan).toEqual((await readOpenPlan()).plan);
  await stopFollowing();
  return { cells: contentsOf(excel.workbook.data), told };
}

const calm = new Map<Session, End>();

async function calmEnd(session: Session): Promise<End> {
  const end = calm.get(session) ?? (await endOf(session, []));
  calm.set(session, end);
  return end;
}

describe.each(["lateEvents", "foreignEvents"] as const)("under the trouble %s all ends as in calm, and nothing goes round in circles", (name) => {
  test.each([...operations, ...Object.entries(sessions)])("%s", async (_, session) => {
    const inCalm = await calmEnd(session);
    const { cells, told } = await endOf(session, [{ name }]);
    expect(cells).toEqual(inCalm.cells);
    expect(told.remarks).toEqual(inCalm.told.remarks);
    expect(told.plans.length).toBeLessThanOrEqual(inCalm.told.plans.length + 2);
  });
});

describe("while no event comes", () => {
  test.each(operations)("the pane shows at once what it has done: %s", async (_, session) => {
    expect((await endOf(session, [{ name: "missingEvents" }])).cells).toEqual((await calmEnd(session)).cells);
  });

  test.each(Object.entries(sessions))("reading again, as when the pane comes into focus, shows what people have done: %s", async (_, session) => {
    await endOf(session, [{ name: "missingEvents" }], readAgain);
  });

  test.each([
    ["a month", "Inizio", "gennaio", /gennaio/],
    ["a number", "Numero", "77", /S1\.00077/],
  ])("%s that was not put right is found by the checks, in a sentence", async (_, name, text, sentence) => {
    const { told } = await endOf(async (excel) => typeIn(excel, key, name, text), [{ name: "missingEvents" }], readAgain);
    const before = checkOpenPlan(told.plans[0]!, "2026-11-22").findings.map(({ id }) => id);
    const found = checkOpenPlan(told.plans.at(-1)!, "2026-11-22").findings.filter(({ id }) => !before.includes(id));
    expect(found.map(({ finding }) => sentenceOf(finding, "it"))).toContainEqual(expect.stringMatching(sentence));
  });
});
