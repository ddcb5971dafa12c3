/** How high a card's rows must be for texts that come into it after it was made. */
import type { Plan } from "../../../src/plan/plan";
import { changeCard } from "../../../src/plan/editing/edit-card";
import { editOf } from "../../../src/plan/editing/plan-edit";
import { emptyCard } from "../../plan/empty-card";
import { cardPlaces } from "../../../src/sheets/card/card-places";
import { heightsNeeded } from "../../../src/sheets/card/heights";
import type { RangeBox } from "../../../src/sheets/layout/sheet-plan";
import type { SheetSnapshot } from "../../../src/sheets/reading/sheet-snapshot";
import { lineHeight, textHeight } from "../../../src/sheets/layout/text-height";
import type { HeightsChange, WorkbookChange } from "../../../src/sheets/changes/workbook-change";
import { planWorkbook } from "../../../src/sheets/workbook/plan-workbook";
import { readPlanFile } from "../../../src/interchange/plan-file/read-plan-file";
import { plansOfShippedTemplates } from "../../plan/template/shipped-cards";
import { smallPlan } from "../../operations/plans";
import { knownPlan, plansOfEveryShape } from "../../plan/known-plans";
import { EditedWorkbook } from "../changes/edited-workbook";

const key = "S1.00001";
const everywhere: RangeBox = { row: 0, column: 0, rows: 1000, columns: 100 };
const prose = "Avviare lo sportello unico e portarvi i servizi che oggi stanno in sedi diverse. ";

function sheetOf(workbook: EditedWorkbook, name = key): SheetSnapshot {
  const found = workbook.model.snapshot().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function heightsIn(changes: readonly WorkbookChange[]): HeightsChange["rows"] {
  return changes.flatMap((change) => (change.kind === "heights" ? change.rows : []));
}

/** Types a text into a field of the small plan's first card, and asks for the heights of that cell alone. */
function needOf(field: "purpose" | "title" | "priority" | "start", text: string | number) {
  const workbook = new EditedWorkbook(smallPlan());
  const place = cardPlaces(sheetOf(workbook), smallPlan()).fields.get(field)!;
  workbook.model.type(key, place.row, place.column, text);
  const changes = heightsNeeded(sheetOf(workbook), smallPlan(), [{ ...place, rows: 1, columns: 1 }]);
  return { place, rows: heightsIn(changes) };
}

describe("a new card", () => {
  test.each(plansOfEveryShape)("of %s is high enough for its texts, also those over several rows", (name) => {
    const plan = knownPlan(name);
    const workbook = new EditedWorkbook(plan);
    const cards = workbook.model.snapshot().sheets.filter((sheet) => sheet.tables.some((table) => table.name.startsWith("Fasi_")));
    const needs = cards.flatMap((sheet) =>
      heightsIn(heightsNeeded(sheet, plan, [everywhere])).map((need) => ({ sheet: sheet.name, need })),
    );
    if (cards.length > 0) expect(needs.length).toBeGreaterThan(cards.length);
    for (const { sheet, need } of needs) {
      const height = Array.from({ length: need.rows }, (_, at) => workbook.model.heightAt(sheet, need.row + at) ?? 0).reduce(
        (sum, points) => sum + points,
        0,
      );
      expect({ sheet, need, enough: height >= need.height }).toEqual({ sheet, need, enough: true });
    }
  });

  test("shows the whole name of its sector beside the code", () => {
    const { plan: file, sheet } = plansOfShippedTemplates.find(({ template }) => template === "piao-sintetica")!;
    const { plan } = readPlanFile(file, "piano.json");
    const [sector] = plan.sectors;
    const planned = planWorkbook(plan).sheets.find(({ name }) => name === sheet)!;
    const { range } = planned.names.find(({ name }) => name === "NomeSettore")!;
    const { height = 0 } = planned.rowHeights.find(({ row, rows }) => row <= range.row && range.row < row + rows) ?? {};
    expect(height).toBeGreaterThanOrEqual(textHeight(sector!.name, planned.columnWidths[range.column]!));
  });

  test("whose detail is longer than Excel's highest row has it over several rows, and so has its need", () => {
    const [objective, ...others] = smallPlan().objectives;
    const workbook = new EditedWorkbook(
      smallPlan({ objectives: [{ ...objective!, card: { ...emptyCard(), detail: prose.repeat(120) } }, ...others] }),
    );
    const { row } = cardPlaces(sheetOf(workbook), smallPlan()).fields.get("detail")!;
    const need = heightsIn(heightsNeeded(sheetOf(workbook), smallPlan(), [everywhere])).find((found) => found.row === row);
    expect(need?.rows).toBe(2);
    expect(need?.height).toBeLessThanOrEqual(2 * (workbook.model.heightAt(key, row) ?? 0));
  });

  test("leaves one-line rows of its tables to Excel, which fits them while people type", () => {
    const workbook = new EditedWorkbook(smallPlan());
    for (const { range } of sheetOf(workbook).tables)
      for (let row = range.row + 1; row < range.row + range.rows; row++) expect(workbook.model.heightAt(key, row)).toBeUndefined();
  });
});

describe("a text that is typed", () => {
  test("needs its lines over the width of the merged field", () => {
    const { place, rows } = needOf("purpose", prose.repeat(8));
    expect(rows).toEqual([{ row: place.row, rows: 1, height: expect.any(Number) }]);
    expect(rows[0]!.height).toBeGreaterThan(4 * lineHeight);
    expect(rows[0]!.height).toBeLessThan(7 * lineHeight);
  });

  test("needs every line that it was given", () => {
    expect(needOf("purpose", "uno\ndue\ntre").rows).toEqual([{ row: 5, rows: 1, height: Math.ceil(3 * lineHeight + 4) }]);
  });

  test("of one line needs nothing, and neither does a number", () => {
    expect([needOf("purpose", "Breve").rows, needOf("purpose", "").rows, needOf("start", 46_000).rows]).toEqual([[], [], []]);
  });

  test("needs no more than Excel has to give", () => {
    expect(needOf("purpose", prose.repeat(200)).rows).toMatchObject([{ height: 409 }]);
  });

  test("as title needs the two rows of the banner together", () => {
    expect(needOf("title", prose.repeat(3)).rows).toMatchObject([{ row: 0, rows: 2 }]);
  });

  test("in a narrow field needs more than in a wide one", () => {
    const [narrow, wide] = [needOf("priority", prose.repeat(3)).rows[0]!, needOf("purpose", prose.repeat(3)).rows[0]!];
    expect(narrow.height).toBeGreaterThan(2 * wide.height);
  });

  test("elsewhere is not looked at", () => {
    const workbook = new EditedWorkbook(smallPlan());
    const place = cardPlaces(sheetOf(workbook), smallPlan()).fields.get("purpose")!;
    workbook.model.type(key, place.row, place.column, prose.repeat(8));
    expect(heightsNeeded(sheetOf(workbook), smallPlan(), [{ row: place.row + 1, column: 0, rows: 30, columns: 60 }])).toEqual([]);
  });

  test("in rows of a table lets Excel fit them", () => {
    const workbook = new EditedWorkbook(smallPlan());
    const { range } = workbook.model.tableStartingWith(key, "Fasi_");
    for (let at = 1; at <= 4; at++) workbook.model.type(key, range.row + at, range.column + 1, at === 3 ? "breve" : prose.repeat(at));
    const rows = heightsIn(heightsNeeded(sheetOf(workbook), smallPlan(), [{ row: range.row + 1, column: 1, rows: 4, columns: 1 }]));
    expect(rows.map(({ row, fitted }) => [row - range.row, fitted])).toEqual([
      [1, true],
      [2, true],
      [4, true],
    ]);
  });
});

describe("what an edit writes", () => {
  function edited(plan: Plan, change: Parameters<typeof changeCard>[2]) {
    const workbook = new EditedWorkbook(plan);
    const changes = workbook.edit(editOf(changeCard(workbook.plan, key, change)));
    return { workbook, changes, rows: heightsIn(changes) };
  }

  test("makes its field as high as that of a new card with the same text", () => {
    const text = prose.repeat(12);
    const { workbook, rows } = edited(smallPlan(), { kind: "texts", texts: { detail: text } });
    const [objective, ...others] = smallPlan().objectives;
    const fresh = new EditedWorkbook(smallPlan({ objectives: [{ ...objective!, card: { ...emptyCard(), detail: text } }, ...others] }));
    const { row } = cardPlaces(sheetOf(workbook), smallPlan()).fields.get("detail")!;
    expect(rows).toEqual([{ row, rows: 1, height: fresh.model.heightAt(key, row) }]);
  });

  test("asks for no height where all texts take one line", () => {
    expect(edited(smallPlan(), { kind: "texts", texts: { purpose: "Breve", detail: "Anche" } }).rows).toEqual([]);
  });

  test("fits the rows of a table, those that it adds among them", () => {
    const [phase] = knownPlan("demo").objectives[0]?.card?.phases ?? [];
    const items = Array.from({ length: 8 }, () => ({ ...phase!, windows: {}, text: prose.repeat(3) }));
    const { workbook, changes, rows } = edited(smallPlan(), { kind: "add", list: "phases", items });
    const { range } = workbook.model.tableStartingWith(key, "Fasi_");
    expect(rows.map(({ row, fitted }) => [row, fitted])).toEqual(items.map((_, at) => [range.row + 1 + at, true]));
    expect(changes.findIndex(({ kind }) => kind === "heights")).toBeGreaterThan(changes.findIndex(({ kind }) => kind === "rows"));
  });
});
