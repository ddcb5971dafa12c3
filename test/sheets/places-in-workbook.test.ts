/** Every place of a plan leads to the cell of its workbook that shows what stands there. */
import type { PlanPlace } from "../../src/checks/plan-place";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { areasOf } from "../../src/plan/areas/area";
import { objectiveKey } from "../../src/plan/codes/code";
import type { Plan } from "../../src/plan/plan";
import { totalWeight } from "../../src/plan/weight";
import { amountOf, dateOf, linesOf, pointsOf, textOf, weightOf } from "../../src/sheets/reading/cell-entry";
import { PlacesInWorkbook } from "../../src/sheets/workbook/places-in-workbook";
import { sheetCellText } from "../../src/sheets/workbook/workbook-cells";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import type { SheetSnapshot, SnapshotValue, WorkbookSnapshot } from "../../src/sheets/reading/sheet-snapshot";
import { SnapshotReader } from "../../src/sheets/reading/snapshot-reader";
import { smallPlan } from "../operations/plans";
import { workbookOf } from "../operations/workbooks";
import { knownPlan, plansOfEveryShape } from "../plan/known-plans";

/** A place, and what the plan holds there beside what its cell is read as. */
type Expectation = readonly [place: PlanPlace, planned: unknown, read: (value: SnapshotValue | undefined) => unknown];

function* placesOf(plan: Plan): Generator<Expectation> {
  yield [{ kind: "plan" }, plan.title, textOf];
  for (const objective of plan.objectives) yield* placesOfObjective(objectiveKey(objective.shortCodes, plan.codeScheme), objective);
  for (const sector of plan.sectors) {
    yield [{ kind: "sector", sector: sector.code }, totalWeight(sector.entries.map(({ weight }) => weight)), Number];
    for (const { objective, weight } of sector.entries) yield [{ kind: "entry", sector: sector.code, objective }, weight, weightOf];
  }
  for (const line of plan.strategy)
    for (const { operational } of line.objectives) for (const { code } of operational) yield [{ kind: "operational", code }, code, textOf];
  for (const { code } of plan.peg) yield [{ kind: "peg", code }, code, textOf];
  for (const [at, target] of plan.targets.entries()) {
    yield [{ kind: "target", at, field: "description" }, target.description, textOf];
    yield [{ kind: "target", at, field: "indicator" }, target.indicator, textOf];
    yield [{ kind: "target", at, field: "weight" }, target.weight, weightOf];
  }
  for (const area of areasOf(plan))
    for (const { title, targets } of area.sections)
      yield [{ kind: "section", area: area.title, section: title }, totalWeight(targets.map(({ weight }) => weight)), Number];
}

function* placesOfObjective(
  objective: string,
  { title, priority, otherOperational, card }: Plan["objectives"][number],
): Generator<Expectation> {
  yield [{ kind: "card", objective }, title, textOf];
  yield [{ kind: "card", objective, field: "shortCodes" }, objective, textOf];
  yield [{ kind: "card", objective, field: "priority" }, priority, textOf];
  yield [{ kind: "card", objective, field: "otherOperational" }, otherOperational, linesOf];
  if (!card) return;
  for (const field of ["purpose", "service", "responsible", "assessor", "units", "sharedWith", "peg", "constraints", "detail"] as const)
    yield [{ kind: "card", objective, field }, card[field], textOf];
  for (const edge of ["start", "end"] as const)
    yield [{ kind: "card", objective, field: edge }, card[edge], (value) => dateOf(value, { edge })];
  for (const part of ["revenueCurrent", "revenueCapital", "spendCurrent", "spendCapital"] as const)
    yield [{ kind: "card", objective, field: `resources.${part}` }, card.resources[part], amountOf];
  yield [{ kind: "card", objective, field: "phases" }, totalWeight(card.phases.map(({ weight }) => weight)), Number];
  yield [{ kind: "card", objective, field: "expectedResults" }, totalWeight(card.expectedResults.map(({ weight }) => weight)), Number];
  for (const [at, phase] of card.phases.entries()) {
    for (const field of ["number", "text", "involved"] as const) yield [{ kind: "phase", objective, at, field }, phase[field], textOf];
    yield [{ kind: "phase", objective, at, field: "weight" }, phase.weight, pointsOf];
    for (const [key, window] of Object.entries(phase.windows)) {
      const year = Number(key);
      for (const edge of ["start", "end"] as const)
        yield [{ kind: "window", objective, at, year, edge }, window[edge], (value) => dateOf(value, { edge, year })];
    }
  }
  for (const [at, result] of card.expectedResults.entries())
    for (const field of ["text", "indicator", "target", "source"] as const)
      yield [{ kind: "result", objective, at, field }, result[field], textOf];
  for (const [at, line] of card.resources.lines.entries()) {
    yield [{ kind: "resource", objective, at, field: "amount" }, line.amount, amountOf];
    yield [{ kind: "resource", objective, at, field: "peg" }, line.peg, textOf];
  }
  for (const [at, check] of card.monitoring.entries())
    for (const field of ["label", "outcome", "because"] as const)
      yield [{ kind: "monitoring", objective, at, field }, check[field], textOf];
}

async function opened(plan: Plan) {
  const snapshot = snapshotOfFile(await workbookOf(plan), "piano.xlsx");
  return { snapshot, reading: readWorkbookPlan(snapshot) };
}

/** The snapshot with another in place of one sheet. */
function withSheet(snapshot: WorkbookSnapshot, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

test.each(plansOfEveryShape)(
  "%s: the cell of every place holds what the plan holds there",
  async (name) => {
    const { snapshot, reading } = await opened(knownPlan(name));
    const places = new PlacesInWorkbook(snapshot, reading);
    const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, new SnapshotReader(sheet)]));
    const wrong = [...placesOf(reading.plan)].flatMap(([place, planned, read]) => {
      const cell = places.cellOf(place);
      const found = read(sheets.get(cell.sheet)?.value(cell.row, cell.column));
      return JSON.stringify(found) === JSON.stringify(planned) ? [] : [{ place, cell: sheetCellText(cell), planned, found }];
    });
    expect(wrong).toEqual([]);
  },
  60_000,
);

test("an objective without a card is found in the register", async () => {
  const [first] = smallPlan().objectives;
  if (!first) throw new Error("the plan has an objective");
  const { card: _, ...listed } = { ...first, shortCodes: [{ sector: "S1", number: 2 }] };
  const { snapshot, reading } = await opened(smallPlan({ objectives: [...smallPlan().objectives, listed] }));
  const cell = new PlacesInWorkbook(snapshot, reading).cellOf({ kind: "card", objective: "S1.00002", field: "title" });
  expect(cell.sheet).toBe("Obiettivi");
  expect(new SnapshotReader(snapshot.sheets.find(({ name }) => name === "Obiettivi")!).value(cell.row, cell.column)).toBe(first.title);
});

test("a field that lost its name is found by its label, the rows of a table that is gone at the card's title", async () => {
  const { snapshot } = await opened(smallPlan());
  const damaged = withSheet(snapshot, "S1.00001", (sheet) => ({
    ...sheet,
    names: sheet.names.filter(({ name }) => name !== "Vincoli"),
    tables: [],
  }));
  const places = new PlacesInWorkbook(damaged, readWorkbookPlan(damaged));
  const label = places.cellOf({ kind: "card", objective: "S1.00001", field: "constraints" });
  expect(new SnapshotReader(damaged.sheets.find(({ name }) => name === "S1.00001")!).value(label.row, label.column)).toBe(
    "Vincoli / Criticità",
  );
  expect(places.cellOf({ kind: "phase", objective: "S1.00001", at: 3, field: "weight" })).toEqual(
    places.cellOf({ kind: "card", objective: "S1.00001" }),
  );
});
