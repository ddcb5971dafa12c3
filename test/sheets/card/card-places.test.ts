/** Where the pane jumps to: the cells of a card's fields and of its tables' rows. */
import { cardPlaces, cellInTable } from "../../../src/sheets/card/card-places";
import { startHeader } from "../../../src/sheets/card/tables/gantt-formulas";
import { knownPlan } from "../../plan/known-plans";
import { WorkbookModel } from "../changes/workbook-model";

const plan = knownPlan("demo");
const model = new WorkbookModel(plan);
const sheet = model.snapshot().sheets.find(({ name }) => name === "S1.00001");
if (!sheet) throw new Error("The demo plan has no card S1.00001.");
const objective = plan.objectives.find(({ shortCodes: [code] }) => code?.sector === "S1" && code.number === 1);
const places = cardPlaces(sheet, plan);

test("a field stands at the top left cell of its name", () => {
  const place = places.fields.get("purpose");
  expect(place && model.contentAt("S1.00001", place.row, place.column)).toBe(objective?.card?.purpose);
});

test("every phase and result stands at its row, by its columns", () => {
  const texts = (key: "phases" | "expectedResults", header: string) => {
    const table = places.tables.get(key);
    return table?.rows.map((_, at) => {
      const place = cellInTable(table, at, header);
      return place && model.contentAt("S1.00001", place.row, place.column);
    });
  };
  expect(texts("phases", "Attività")).toEqual(objective?.card?.phases.map(({ text }) => text));
  expect(texts("expectedResults", "Indicatore")).toEqual(objective?.card?.expectedResults.map(({ indicator }) => indicator));
});

test("behind the last phase come the blank rows of its table", () => {
  const phases = places.tables.get("phases");
  const free = phases && cellInTable(phases, phases.rows.length, startHeader(plan.firstYear));
  expect(free?.row).toBe((phases?.rows.at(-1) ?? 0) + 1);
  expect(free?.row).toBe(phases?.blankRows[0]);
  expect(phases && cellInTable(phases, phases.rows.length + phases.blankRows.length, "Attività")).toBeUndefined();
});

test("a header is known however its case and blanks; one that is not there has no place", () => {
  const phases = places.tables.get("phases");
  expect(phases?.columnOf("attività ")).toBe(phases?.columnOf("Attività"));
  expect(phases && cellInTable(phases, 0, "Costo")).toBeUndefined();
});
