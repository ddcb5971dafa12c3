/** What used to go lost without a word when people changed a plan's workbook, each kind with one case. */
import type { ReadingNote } from "../../src/sheets/reading/reading-note";
import type { SheetSnapshot, SnapshotValue, WorkbookSnapshot } from "../../src/sheets/reading/sheet-snapshot";
import { areasOf, sectionsOf } from "../../src/plan/areas/area";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { knownPlan } from "../plan/known-plans";
import { WorkbookModel } from "./changes/workbook-model";

const plan = knownPlan("demo");
const built = () => new WorkbookModel(plan).snapshot();

function changed(
  snapshot: WorkbookSnapshot,
  wanted: (sheet: SheetSnapshot) => boolean,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (wanted(sheet) ? change(sheet) : sheet)) };
}

/** The sheet with what `at` says in the cells of a table's column. */
function withColumn(
  sheet: SheetSnapshot,
  table: string,
  header: string,
  at: (row: number, was: SnapshotValue) => SnapshotValue,
): SheetSnapshot {
  const { range } = sheet.tables.find(({ name }) => name.startsWith(table))!;
  const headers = sheet.values[range.row - sheet.origin.row]!;
  const column = headers.indexOf(header);
  const values = sheet.values.map((line, r) => {
    const row = r + sheet.origin.row - range.row - 1;
    return row < 0 || row >= range.rows - 1 ? line : line.with(column, at(row, line[column]!));
  });
  return { ...sheet, values };
}

function codes(notes: readonly ReadingNote[]): ReadonlySet<string> {
  return new Set(notes.map(({ code }) => code));
}

test("without a single name, as programs save that do not know them, cards read as before but for their checks", () => {
  const bare = changed(
    built(),
    () => true,
    (sheet) => ({ ...sheet, names: [] }),
  );
  const { plan: read, notes } = readWorkbookPlan(bare);
  const said = ({ title, priority, card }: (typeof plan.objectives)[number]) => ({
    title,
    priority,
    purpose: card?.purpose,
    phases: card?.phases,
    results: card?.expectedResults,
    lines: card?.resources.lines,
  });
  expect(read.objectives.map(said)).toEqual(plan.objectives.map(said));
  expect(codes(notes)).toContain("reading.nameMissingFoundByLabel");
});

test("areas are known by their tables", () => {
  const flat = knownPlan("altopiano");
  const bare = changed(
    new WorkbookModel(flat).snapshot(),
    ({ name }) => name.startsWith("Area"),
    (sheet) => ({ ...sheet, names: [] }),
  );
  const { plan: read, notes } = readWorkbookPlan(bare);
  expect(read.targets).toEqual(flat.targets);
  expect(notes).toEqual([]);
});

test("a sector that the list has lost is named with its sheet and how many weights stand there", () => {
  const without = changed(
    built(),
    ({ name }) => name === "Settori",
    (sheet) => withColumn(sheet, "Settori", "Codice", (row, was) => (row === plan.sectors.length - 1 ? "" : was)),
  );
  const gone = plan.sectors.at(-1)!;
  const { notes } = readWorkbookPlan(without);
  expect(notes).toContainEqual(
    expect.objectContaining({
      code: "reading.sectorNotListed",
      values: { sheet: `Settore ${gone.code}`, sector: gone.code, count: gone.entries.length },
    }),
  );
});

test("fewer years leave whole columns out, and each is named with its cells", () => {
  const model = new WorkbookModel(plan);
  const years = model.snapshot().names.find(({ name }) => name === "Anni")!.range!;
  model.type("Impostazioni", years.row, years.column, plan.years - 1);
  const last = plan.firstYear + plan.years - 1;
  const lost = readWorkbookPlan(model.snapshot()).notes.filter(
    ({ code, values }) => code === "reading.furtherColumn" && values["column"] === `${last} inizio`,
  );
  const typed = plan.objectives.flatMap(
    ({ card }) => card?.phases.filter(({ windows }) => windows[last] && windows[last].start.kind !== "blank") ?? [],
  );
  expect(typed.length).toBeGreaterThan(0);
  expect(lost.reduce((sum, { values }) => sum + Number(values["count"]), 0)).toBe(typed.length);
});

test.each(["Anni", "PrimoAnno"])("where %s is in words, the years are those that the cards have columns for", (name) => {
  const model = new WorkbookModel(plan);
  const { row, column } = model.snapshot().names.find((known) => known.name === name)!.range!;
  model.type("Impostazioni", row, column, "tre");
  const { plan: read, notes } = readWorkbookPlan(model.snapshot());
  expect(read).toEqual(plan);
  expect(notes).toEqual([{ code: "reading.settingUnreadable", values: { sheet: "Impostazioni", name, value: "tre" } }]);
});

test.each([
  ["SeparatoreAlbero", "2026"],
  ["CifreNumero", 2026],
  ["Anni", 2026],
  ["PrimoAnno", 46_022],
] as const)("%s that no plan file could hold is named, and the usual counts", (name, value) => {
  const model = new WorkbookModel(plan);
  const { row, column } = model.snapshot().names.find((known) => known.name === name)!.range!;
  model.type("Impostazioni", row, column, value);
  const { plan: read, notes } = readWorkbookPlan(model.snapshot());
  expect(read).toEqual(plan);
  expect(notes).toContainEqual({ code: "reading.settingUnreadable", values: { sheet: "Impostazioni", name, value: String(value) } });
});

test("a finance row without its code is named with all that it holds", () => {
  const without = changed(
    built(),
    ({ name }) => name === "PEG",
    (sheet) => withColumn(sheet, "PEG", "Codice", (row, was) => (row === 1 ? "" : was)),
  );
  const described = changed(
    without,
    ({ name }) => name === "PEG",
    (sheet) => withColumn(sheet, "PEG", "Descrizione", (row, was) => (row === 1 ? "" : was)),
  );
  const { plan: read, notes } = readWorkbookPlan(described);
  expect(read.peg).toHaveLength(plan.peg.length - 1);
  expect(notes.find(({ code }) => code === "reading.rowLeftOut")?.values).toMatchObject({ sheet: "PEG", table: "PEG" });
});

test("another title for the same line further down is named", () => {
  const retitled = changed(
    built(),
    ({ name }) => name === "Strategia",
    (sheet) => withColumn(sheet, "Strategia", "Indirizzo strategico", (row, was) => (row === 1 ? "Un altro titolo" : was)),
  );
  const repeated = plan.strategy[0]!.objectives.flatMap(({ operational }) => operational).length > 1;
  expect(repeated).toBe(true);
  expect(readWorkbookPlan(retitled).notes).toEqual([
    expect.objectContaining({
      code: "reading.valueLeftOut",
      values: expect.objectContaining({ sheet: "Strategia", value: "Un altro titolo" }) as unknown,
    }),
  ]);
});

test.each([
  ["uscita", "spending"],
  ["Entrate", "revenue"],
] as const)("“%s” is understood", (word, kind) => {
  const { sheet, changedPlan } = withKind(word);
  expect(changedPlan.notes.filter(({ code }) => code === "reading.valueLeftOut")).toEqual([]);
  expect(sheet.lines[0]?.kind).toBe(kind);
});

test("“forse” is not, and is named", () => {
  const { changedPlan } = withKind("forse");
  expect(changedPlan.notes).toContainEqual(
    expect.objectContaining({
      code: "reading.valueLeftOut",
      values: expect.objectContaining({ value: "forse", field: "E / S" }) as unknown,
    }),
  );
});

/** The first card that has resource lines, with a word in the first one's column of revenue and spending. */
function withKind(word: string) {
  const at = plan.objectives.findIndex(({ card }) => (card?.resources.lines.length ?? 0) > 0);
  const snapshot = built();
  const name = [...readWorkbookPlan(snapshot).places.cards.values()][at]!;
  const typed = changed(
    snapshot,
    (sheet) => sheet.name === name,
    (sheet) => withColumn(sheet, "Risorse_", "E / S", (row, was) => (row === 0 ? word : was)),
  );
  const changedPlan = readWorkbookPlan(typed);
  return { changedPlan, sheet: { lines: changedPlan.plan.objectives[at]?.card?.resources.lines ?? [] } };
}

test.each([
  ["Titolo secondo", 2],
  ["titolo 1", 1],
  ["II", 2],
] as const)("“%s” of the budget is understood", (word, title) => {
  const typed = changed(
    built(),
    ({ name }) => name === "Bilancio",
    (sheet) => withColumn(sheet, "Bilancio", "Titolo", () => word),
  );
  const { plan: read, notes } = readWorkbookPlan(typed);
  expect(new Set(read.budget.map((row) => row.title))).toEqual(new Set([title]));
  expect(notes).toEqual([]);
});

test("a sheet of people's own is named once, with how many cells it has", () => {
  const snapshot = built();
  const own: SheetSnapshot = {
    name: "Appunti",
    origin: { row: 0, column: 0 },
    values: [
      ["da fare", ""],
      ["", "telefonare"],
    ],
    formulas: [
      [false, false],
      [false, false],
    ],
    names: [],
    tables: [],
  };
  expect(readWorkbookPlan({ ...snapshot, sheets: [...snapshot.sheets, own] }).notes).toEqual([
    {
      code: "reading.furtherSheet",
      values: { sheet: "Appunti", count: 2, cell: "A1", value: "da fare" },
      cells: [
        { cell: "A1", value: "da fare" },
        { cell: "B2", value: "telefonare" },
      ],
    },
  ]);
});

describe("an area's sheet", () => {
  const flat = knownPlan("altopiano");
  const isFirst = ({ name }: SheetSnapshot) => name === "Area 1";
  const [area] = areasOf(flat);
  const withoutRows = (tables: (name: string) => boolean) =>
    changed(new WorkbookModel(flat).snapshot(), isFirst, (sheet) => ({
      ...sheet,
      values: sheet.values.map((line, r) => {
        const row = sheet.origin.row + r;
        return sheet.tables.some(({ name, range }) => tables(name) && row > range.row && row < range.row + range.rows)
          ? line.map(() => "")
          : line;
      }),
    }));

  test("keeps a section without rows as one that is still to be filled", () => {
    const [section] = area!.sections;
    const { plan: read, notes } = readWorkbookPlan(withoutRows((name) => name.endsWith(String(section!.years[0]))));
    expect(read.targets).toHaveLength(flat.targets.length - section!.targets.length);
    expect(read.sections).toEqual(sectionsOf(flat));
    expect(notes).toEqual([]);
  });

  test("names a column that it has lost, and one that says the same as another", () => {
    const twice = changed(new WorkbookModel(flat).snapshot(), isFirst, (sheet) => ({
      ...sheet,
      values: sheet.values.map((line) => line.map((value) => (value === "Risultato atteso" ? "Servizio" : value))),
    }));
    const { plan: read, notes } = readWorkbookPlan(twice);
    const [section] = area!.sections;
    expect(read.targets.map(({ service }) => service)).toEqual(flat.targets.map(({ service }) => service));
    expect(codes(notes)).toEqual(new Set(["reading.columnMissing", "reading.furtherColumn"]));
    expect(notes.flatMap(({ cells = [] }) => cells.map(({ value }) => value))).toContain(section!.targets[0]!.expectedResult);
  });

  test("names its own title where it has no sections", () => {
    const rows = withoutRows(() => true);
    const said = new Set(area!.sections.flatMap(({ title, years }) => [title, years.join(", ")]));
    const bare = changed(rows, isFirst, (sheet) => ({
      ...sheet,
      values: sheet.values.map((line) => line.map((value) => (said.has(String(value)) ? "" : value))),
    }));
    const { plan: read, notes } = readWorkbookPlan(bare);
    expect(read.targets.some((target) => target.area === area!.title)).toBe(false);
    expect(notes).toEqual([
      expect.objectContaining({
        code: "reading.emptyArea",
        values: expect.objectContaining({ sheet: "Area 1", value: area!.title }) as unknown,
      }),
    ]);
  });
});
