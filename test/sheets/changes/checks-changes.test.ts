/** Levels of rules and accepted findings that change are written into their tables on `Piano`, and nothing else is. */
import fc from "fast-check";
import { moveToSector } from "../../../src/plan/editing/edit-objective";
import { editOf } from "../../../src/plan/editing/plan-edit";
import { restoreEdit } from "../../../src/plan/difference/restore";
import type { AcceptedFinding, PlanChecks } from "../../../src/plan/plan-checks";
import { usualChecks } from "../../../src/plan/plan-checks";
import { ChecksTableMissingError } from "../../../src/sheets/changes/change-errors";
import { smallPlan } from "../../operations/plans";
import { checks as arbitraryChecks } from "../../plan/arbitrary-plan";
import { EditedWorkbook } from "./edited-workbook";

function accepted(subject: string, parts: Partial<AcceptedFinding> = {}): AcceptedFinding {
  return {
    rule: "weight.sector",
    subject,
    found: `Il settore ${subject} fa 90 punti.`,
    values: "full=100 total=90",
    reason: "Un posto è vacante",
    on: "2026-11-22",
    ...parts,
  };
}

const three: PlanChecks = { levels: { "code.gap": "off" }, accepted: [accepted("S1"), accepted("S2"), accepted("S3")] };

function opened(checks: PlanChecks = three): EditedWorkbook {
  return new EditedWorkbook(smallPlan({ checks }));
}

function decide(workbook: EditedWorkbook, checks: Partial<PlanChecks>) {
  return workbook.edit(editOf({ ...workbook.plan, checks: { ...workbook.plan.checks, ...checks } }));
}

test("a level is one cell", () => {
  const changes = decide(opened(), { levels: { "code.gap": "off", "phases.weight": "note" } });
  expect(changes).toEqual([expect.objectContaining({ kind: "cells", sheet: "Impostazioni", cells: [["nota"]], was: [[null]] })]);
});

test("a rule that weighs as usual again has a blank cell", () => {
  const changes = decide(opened(), { levels: {} });
  expect(changes).toEqual([expect.objectContaining({ kind: "cells", cells: [[null]], was: [["no"]] })]);
});

test("a rule that the table does not list gets a row, and the acceptances below move down", () => {
  const workbook = opened();
  const { row } = workbook.model.tableStartingWith("Impostazioni", "ControlliAccettati").range;
  const changes = decide(workbook, { levels: { "code.gap": "off", "regola.di.domani": "error" } });
  expect(changes[0]).toMatchObject({ kind: "rows", table: "Regole", added: 1 });
  expect(workbook.model.tableStartingWith("Impostazioni", "ControlliAccettati").range.row).toBe(row + 1);
});

test("a level and an acceptance at once: the lower table is written first", () => {
  const workbook = opened();
  const changes = decide(workbook, {
    levels: { "code.gap": "off", "regola.di.domani": "error" },
    accepted: [...three.accepted, accepted("S1", { rule: "weight.missing" })],
  });
  expect(changes.flatMap((change) => (change.kind === "rows" ? [change.table] : []))).toEqual(["ControlliAccettati", "Regole"]);
});

test("the first acceptance stands in the blank row, a real date in it", () => {
  const changes = decide(opened(usualChecks), { accepted: [accepted("S1")] });
  expect(changes).toMatchObject([
    { kind: "cells", cells: [["Il settore S1 fa 90 punti.", "S1", 46348, "weight.sector", "Un posto è vacante", "full=100 total=90"]] },
  ]);
});

test("a reason of several lines makes its row higher", () => {
  const changes = decide(opened(usualChecks), {
    accepted: [
      accepted("S1", { reason: "Il posto è vacante da marzo e il concorso si conclude in autunno, perciò i punti restano da assegnare." }),
    ],
  });
  expect(changes.map(({ kind }) => kind)).toEqual(["cells", "heights"]);
});

test("an acceptance that is withdrawn takes its row along, also amid others; the last one leaves a blank row", () => {
  const workbook = opened();
  expect(decide(workbook, { accepted: [accepted("S1"), accepted("S3")] }).map(({ kind }) => kind)).toEqual(["rowRemoved"]);
  expect(decide(workbook, { accepted: [accepted("S3")] }).map(({ kind }) => kind)).toEqual(["rowRemoved"]);
  expect(decide(workbook, { accepted: [] }).map(({ kind }) => kind)).toEqual(["cells"]);
  expect(workbook.model.tableStartingWith("Impostazioni", "ControlliAccettati").range.rows).toBe(2);
});

test("a note beside a withdrawn acceptance stays where it is", () => {
  const workbook = opened();
  const { row } = workbook.model.tableStartingWith("Impostazioni", "ControlliAccettati").range;
  workbook.model.type("Impostazioni", row + 2, 8, "chiedere a Rossi");
  workbook.readAgain();
  workbook.model.applyAll(workbook.changes(editOf({ ...workbook.plan, checks: { ...three, accepted: [accepted("S1"), accepted("S3")] } })));
  expect(workbook.readAgain().plan.checks.accepted).toEqual([accepted("S1"), accepted("S3")]);
  expect(workbook.model.contentAt("Impostazioni", row + 2, 8)).toBe("chiedere a Rossi");
});

test("a rule that is listed twice has its level in both rows", () => {
  const workbook = opened(usualChecks);
  const { range } = workbook.model.tableStartingWith("Impostazioni", "Regole");
  workbook.model.type("Impostazioni", range.row + 1, range.column + range.columns - 1, "phases.weight");
  workbook.readAgain();
  decide(workbook, { levels: { "phases.weight": "off" } });
  decide(workbook, { levels: {} });
});

test("acceptances follow an objective to its new code, and back", () => {
  const workbook = opened({ levels: {}, accepted: [accepted("S1.00001", { rule: "phases.weight" })] });
  const before = workbook.plan;
  const edit = moveToSector(before, "S1.00001", "S3");
  workbook.edit(edit);
  expect(workbook.plan.checks.accepted[0]?.subject).toBe("S3.00001");
  workbook.edit(restoreEdit(workbook.plan, before, edit).edit);
  expect(workbook.plan.checks.accepted[0]?.subject).toBe("S1.00001");
});

test.each([
  ["Regole", { levels: { "code.gap": "note" as const } }],
  ["ControlliAccettati", { accepted: [] }],
])("without its table %s nothing is written, and the sentence names it", (table, checks) => {
  const workbook = opened();
  const { plan, places } = workbook.reading;
  workbook.model.removeTable("Impostazioni", table);
  expect(places.cards.size).toBeGreaterThan(0);
  const attempt = () => workbook.changes(editOf({ ...plan, checks: { ...plan.checks, ...checks } }));
  expect(attempt).toThrow(new ChecksTableMissingError("Impostazioni", table));
});

test("whatever is decided after whatever else, the workbook reads as it, and one step back restores it", () => {
  fc.assert(
    fc.property(arbitraryChecks, arbitraryChecks, (one, other) => {
      const workbook = opened(one);
      const before = workbook.plan;
      const edit = editOf({ ...before, checks: other });
      workbook.edit(edit);
      workbook.edit(restoreEdit(workbook.plan, before, edit).edit);
      expect(workbook.plan.checks.levels).toEqual(one.levels);
    }),
    { numRuns: 60 },
  );
});
