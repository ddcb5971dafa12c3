/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { found } from "../checks/found";
import { closeExcel } from "../../excel/embedded";
import { screen, waitFor, within } from "../pane-bed";
import { openCard } from "./card-bed";

afterEach(closeExcel);

const slowly = { timeout: 30_000 };
const reversed = found(
  "reversed",
  {
    rule: "phases.reversed",
    subject: "S1.00001",
    place: { kind: "card", objective: "S1.00001", field: "end" },
    code: "check.phases.cardReversed",
    values: { start: "01/06/2026", end: "01/03/2026" },
  },
  {
    cell: { sheet: "S1.00001", row: 9, column: 4 },
    fix: { safe: false, code: "fix.phases.reversed", values: { before: "a – b", after: "b – a" } },
  },
);
const note = found("note", { rule: "field.unit", severity: "note", subject: "S1.00001", place: { kind: "card", objective: "S1.00001" } });
const ofAnother = found("other", { subject: "S2.00001", place: { kind: "card", objective: "S2.00001" } });

describe("the state of a card", () => {
  it("is chosen in its head and written to its cell", async () => {
    const { user, card } = await openCard("S1.00001");
    const state = screen.getByRole("combobox", { name: "Stato della scheda" });
    await user.selectOptions(state, "Pronta");
    await waitFor(async () => expect((await card()).state).toBe("PRONTA"), slowly);
    await waitFor(() => expect(screen.getByRole("combobox", { name: "Stato della scheda" })).toHaveValue("ready"), slowly);
  });
});

describe("what is wrong with a card", () => {
  const checkPlan = () => Promise.resolve({ findings: [reversed, note, ofAnother], outdated: [] });

  it("stands on its view, with the way to its cell, and the card does not count as done", async () => {
    const { user } = await openCard("S1.00001", { operations: { checkPlan } });
    const list = await screen.findByRole("list", { name: "Da correggere (1)" }, slowly);
    const items = within(list).getAllByRole("listitem");
    expect(items).toHaveLength(1);
    expect(within(items[0]!).getByRole("img", { name: /^Errore/ })).toBeVisible();
    expect(screen.queryByText("Non manca niente di obbligatorio.")).toBeNull();
    await user.click(within(items[0]!).getByRole("button", { name: /^La scheda comincia il 01\/06\/2026/ }));
    await waitFor(async () => expect(await selectedCell()).toBe("S1.00001!E10"));
  });

  it("is mended there", async () => {
    const asked: unknown[] = [];
    const mendFindings = (findings: readonly unknown[]) => {
      asked.push(...findings);
      return new Promise<never>(() => undefined);
    };
    const { user } = await openCard("S1.00001", { operations: { checkPlan, mendFindings } });
    await user.click(await screen.findByRole("button", { name: /^Correggi: La scheda comincia/ }, slowly));
    expect(asked).toEqual([reversed.finding]);
  });
});

async function selectedCell(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replaceAll("'", "").replaceAll("$", "");
  });
}
