/** What a plan decides about its checks, on the sheet `Impostazioni`: kept, read back, and said where it cannot be read. */
import { rules } from "../../src/checks/rules";
import type { PlanChecks } from "../../src/plan/plan-checks";
import { usualChecks } from "../../src/plan/plan-checks";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { ruleTitle } from "../../src/sheets/checks/rule-words";
import { smallPlan } from "../operations/plans";
import { WorkbookModel } from "./changes/workbook-model";

const decided: PlanChecks = {
  levels: { "phases.weight": "warning", "code.gap": "off", "regola.di.domani": "error" },
  accepted: [
    {
      rule: "weight.sector",
      subject: "S1",
      found: "Il settore S1 fa 90 punti invece di 100.",
      values: "full=100 total=90",
      reason: "Un posto è vacante",
      on: "2026-11-22",
    },
    { rule: "field.unit", subject: "S1.00001", found: "Mancano le unità.", values: "", reason: "=non serve", on: "" },
  ],
};

/** Types into a column of a table on `Impostazioni`, in the row of the rule `key`. */
function typeInto(model: WorkbookModel, table: string, header: string, key: string, content: string | number | null): void {
  const { range } = model.tableStartingWith("Impostazioni", table);
  const rows = Array.from({ length: range.rows - 1 }, (_, at) => range.row + 1 + at);
  const under = (text: string) =>
    Array.from({ length: range.columns }, (_, at) => range.column + at).find(
      (at) => model.contentAt("Impostazioni", range.row, at) === text,
    );
  const [ids, column] = [under("Regola") ?? 0, under(header)];
  const row = rows.find((at) => model.contentAt("Impostazioni", at, ids) === key);
  if (row === undefined || column === undefined) throw new Error(`There is no cell ${header} of ${key} in ${table}.`);
  model.type("Impostazioni", row, column, content);
}

test("what was decided comes back from the sheet, ids that no rule has among it", () => {
  const plan = smallPlan({ checks: decided });
  const { plan: read, notes } = readWorkbookPlan(new WorkbookModel(plan).snapshot());
  expect(read.checks).toEqual(decided);
  expect(notes).toEqual([]);
});

test("every rule has its row: an Italian title for people first, its id for programs last; it weighs as usual", () => {
  const model = new WorkbookModel(smallPlan());
  const { range } = model.tableStartingWith("Impostazioni", "Regole");
  const rows = Array.from({ length: range.rows - 1 }, (_, at) =>
    Array.from({ length: 4 }, (_unused, column) => model.contentAt("Impostazioni", range.row + 1 + at, column)),
  );
  const words = { error: "errore", warning: "avviso", note: "nota" };
  expect(rows).toEqual(rules.map(({ id, severity }) => [ruleTitle(id), words[severity], null, id]));
  expect(rows.filter(([title]) => title === null || title === "")).toEqual([]);
});

test("a level is read in whatever case it is typed", () => {
  const model = new WorkbookModel(smallPlan());
  typeInto(model, "Regole", "In questo piano", "code.gap", " NO ");
  typeInto(model, "Regole", "In questo piano", "weight.missing", "Errore");
  const { plan, notes } = readWorkbookPlan(model.snapshot());
  expect(plan.checks.levels).toEqual({ "code.gap": "off", "weight.missing": "error" });
  expect(notes).toEqual([]);
});

test("a level that is none is told with its value, and the rule weighs as usual", () => {
  const model = new WorkbookModel(smallPlan());
  typeInto(model, "Regole", "In questo piano", "code.gap", "forse");
  const { plan, notes } = readWorkbookPlan(model.snapshot());
  expect(plan.checks).toEqual(usualChecks);
  expect(notes).toEqual([{ code: "reading.ruleLevelUnreadable", values: { sheet: "Impostazioni", rule: "code.gap", value: "forse" } }]);
});

test("an acceptance whose date is none still stands; one without a rule accepts nothing; both are told", () => {
  const model = new WorkbookModel(smallPlan({ checks: decided }));
  typeInto(model, "ControlliAccettati", "Data", "weight.sector", "l’altro ieri");
  typeInto(model, "ControlliAccettati", "Regola", "field.unit", null);
  const { plan, notes } = readWorkbookPlan(model.snapshot());
  const { row } = model.tableStartingWith("Impostazioni", "ControlliAccettati").range;
  expect(plan.checks.accepted).toEqual([{ ...decided.accepted[0], on: "" }]);
  expect(notes).toEqual([
    { code: "reading.acceptedDateUnreadable", values: { sheet: "Impostazioni", row: row + 2, value: "l’altro ieri" } },
    expect.objectContaining({
      code: "reading.rowLeftOut",
      values: { sheet: "Impostazioni", table: "ControlliAccettati", row: row + 3, value: "Mancano le unità. · S1.00001 · =non serve" },
    }),
  ]);
});

test("a date that was typed as text is read", () => {
  const model = new WorkbookModel(smallPlan({ checks: decided }));
  typeInto(model, "ControlliAccettati", "Data", "field.unit", "15/03/2026");
  expect(readWorkbookPlan(model.snapshot()).plan.checks.accepted[1]?.on).toBe("2026-03-15");
});

test("a workbook of before these tables leaves all rules as they are, and nothing is said", () => {
  const model = new WorkbookModel(smallPlan());
  model.removeTable("Impostazioni", "Regole");
  model.removeTable("Impostazioni", "ControlliAccettati");
  for (const { range } of new WorkbookModel(smallPlan()).snapshot().sheets.find((sheet) => sheet.name === "Impostazioni")?.tables ?? []) {
    for (let row = range.row - 2; row < range.row + range.rows; row++)
      for (let column = 0; column < 6; column++) model.type("Impostazioni", row, column, null);
  }
  const { plan, notes } = readWorkbookPlan(model.snapshot());
  expect(plan.checks).toEqual(usualChecks);
  expect(notes).toEqual([]);
});
