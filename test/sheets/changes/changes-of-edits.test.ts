/** Which changes an edit of the plan makes: no more than needed, and none that loses what people typed. */
import { changeCard } from "../../../src/plan/editing/edit-card";
import { duplicateObjective, moveToOperational, moveToSector, renumberSector } from "../../../src/plan/editing/edit-objective";
import { editOf } from "../../../src/plan/editing/plan-edit";
import { blank } from "../../../src/plan/entry";
import { repairsOf } from "../../../src/sheets/card/repairs";
import { changesBetween } from "../../../src/sheets/changes/changes-between";
import {
  CardSheetMissingError,
  ColumnNotFoundError,
  FieldMissingError,
  TableNotFoundError,
} from "../../../src/sheets/changes/change-errors";
import { readWorkbookPlan } from "../../../src/sheets/workbook/read-workbook-plan";
import { objective, smallPlan } from "../../operations/plans";
import { EditedWorkbook } from "./edited-workbook";
import { card, phase, planWithPhases, withTitle, kinds } from "./edited-plan";

test("an edit that changes nothing makes no changes", () => {
  const workbook = new EditedWorkbook(planWithPhases(3));
  expect(workbook.changes(editOf(workbook.plan))).toEqual([]);
});

test("a text is one cell, at its name, with what was there", () => {
  const workbook = new EditedWorkbook(smallPlan());
  const { row, column } = workbook.model.placeOfName(card, "Titolo");
  expect(workbook.edit(withTitle(workbook.plan, "Altro titolo"))).toEqual([
    { kind: "cells", sheet: card, row, column, cells: [["Altro titolo"]], was: [["Obiettivo 1"]] },
  ]);
});

test("moving to another operational objective is one cell: all codes follow by formula", () => {
  const workbook = new EditedWorkbook(smallPlan());
  const [change, ...others] = workbook.edit(moveToOperational(workbook.plan, card, "01.01.02"));
  expect(change).toMatchObject({ kind: "cells", cells: [["01.01.02 – Tenerli aperti"]], was: [["01.01.01 – Aprire gli sportelli"]] });
  expect(others).toEqual([]);
});

describe("phases", () => {
  test("fill the blank rows of the table", () => {
    const workbook = new EditedWorkbook(planWithPhases(2));
    const { range } = workbook.model.tableStartingWith(card, "Fasi_");
    const changes = workbook.edit(editOf(changeCard(workbook.plan, card, { kind: "add", list: "phases", items: [phase("3", "Nuova")] })));
    expect(kinds(changes)).toEqual(["cells", "cells"]);
    expect(changes.every((change) => change.kind === "cells" && change.row === range.row + 3)).toBe(true);
  });

  test("add rows where the table is full, one more than needed, with the formulas of the others", () => {
    const workbook = new EditedWorkbook(planWithPhases(5));
    const { range } = workbook.model.tableStartingWith(card, "Fasi_");
    const items = [phase("6", "Sesta"), phase("7", "Settima"), phase("8", "Ottava")];
    const [rows, ...cells] = workbook.edit(editOf(changeCard(workbook.plan, card, { kind: "add", list: "phases", items })));
    const free = range.rows - 1 - 5;
    expect(rows).toEqual({ kind: "rows", sheet: card, table: "Fasi_S1_00001", range, added: items.length - free + 1 });
    expect(new Set(kinds(cells))).toEqual(new Set(["cells"]));
    const sheet = workbook.model.snapshot().sheets.find(({ name }) => name === card);
    expect(sheet && repairsOf(sheet, workbook.plan, "PuntiTotali")).toEqual([]);
  });

  test("move up where one is removed; the last row is left blank, and no row of the card goes", () => {
    const workbook = new EditedWorkbook(planWithPhases(4));
    const { range } = workbook.model.tableStartingWith(card, "Fasi_");
    const changes = workbook.edit(editOf(changeCard(workbook.plan, card, { kind: "remove", list: "phases", at: 1 })));
    expect(new Set(kinds(changes))).toEqual(new Set(["cells"]));
    expect(workbook.model.tableStartingWith(card, "Fasi_").range).toEqual(range);
    expect(workbook.model.contentAt(card, range.row + 4, range.column + 1)).toBeNull();
  });

  test("leave alone what was typed in cells that do not change", () => {
    const workbook = new EditedWorkbook(planWithPhases(2));
    const { range } = workbook.model.tableStartingWith(card, "Fasi_");
    workbook.model.type(card, range.row + 1, range.column + 4, "marzo");
    workbook.readAgain();
    workbook.edit(editOf(changeCard(workbook.plan, card, { kind: "spreadEqually", list: "phases" })));
    expect(workbook.model.contentAt(card, range.row + 1, range.column + 4)).toBe("marzo");
  });

  test("take what people noted in a column of their own along", () => {
    const workbook = new EditedWorkbook(planWithPhases(3));
    const column = workbook.model.addColumn(card, "Fasi_", "Appunti");
    const { range } = workbook.model.tableStartingWith(card, "Fasi_");
    const noted = () => [1, 2, 3, 4].map((at) => workbook.model.contentAt(card, range.row + at, column));
    workbook.model.type(card, range.row + 3, column, "sentire l'ufficio tributi");
    workbook.readAgain();
    workbook.edit(editOf(changeCard(workbook.plan, card, { kind: "move", list: "phases", from: 2, to: 0 })));
    expect(noted()).toEqual(["sentire l'ufficio tributi", null, null, null]);
    workbook.edit(editOf(changeCard(workbook.plan, card, { kind: "remove", list: "phases", at: 0 })));
    expect(noted()).toEqual([null, null, null, null]);
  });
});

describe("formulas of people's own", () => {
  test("in the last phase are not taken over by added rows, and do not make blank ones phases", () => {
    const workbook = new EditedWorkbook(planWithPhases(5));
    const { range } = workbook.model.tableStartingWith(card, "Fasi_");
    const last = range.row + range.rows - 1;
    const own = workbook.model.addColumn(card, "Fasi_", "Doppio");
    for (let row = range.row + 1; row <= last; row++) workbook.model.type(card, row, own, { formula: "=2*[@Peso]" });
    workbook.edit(editOf(changeCard(workbook.readAgain().plan, card, { kind: "add", list: "phases", items: [phase("6", "Sesta")] })));
    workbook.model.type(card, last, range.column + 3, { formula: "=100/3" });
    workbook.edit(editOf(changeCard(workbook.readAgain().plan, card, { kind: "add", list: "phases", items: [phase("7", "Settima")] })));
    expect(workbook.model.contentAt(card, last + 1, own)).toEqual({ formula: "=2*[@Peso]" });
    expect(workbook.model.contentAt(card, last + 2, range.column + 3)).toBeNull();
  });
});

describe("another owner", () => {
  test("renames sheet and tables first, then writes fields, weight, link and both sectors", () => {
    const workbook = new EditedWorkbook(smallPlan());
    const changes = workbook.edit(moveToSector(workbook.plan, card, "S3"));
    expect(kinds(changes).slice(0, 4)).toEqual(["sheetRenamed", "tableRenamed", "tableRenamed", "tableRenamed"]);
    expect(workbook.reading.places.cards.get("S3.00001")).toBe("S3.00001");
    expect(workbook.model.tableStartingWith("S3.00001", "Fasi_").name).toBe("Fasi_S3_00001");
    const weight = workbook.model.placeOfName("S3.00001", "Peso");
    expect(workbook.model.contentAt("S3.00001", weight.row, weight.column)).toEqual({
      formula: expect.stringContaining("Pesi_S3[Peso]") as string,
    });
    const links = changes.flatMap((change) => (change.kind === "cells" && change.sheet === "Obiettivi" ? change.cells.flat() : []));
    expect(links).toEqual([{ formula: `=HYPERLINK("#'S3.00001'!A1","apri ▸")` }]);
  });

  test("fills the blank row of a sector that had no objective, and leaves one behind where it was the only one", () => {
    const workbook = new EditedWorkbook(smallPlan());
    const rows = (sheet: string) => workbook.model.tableStartingWith(sheet, "Pesi_").range.rows;
    expect(rows("Settore S3")).toBe(2);
    const there = workbook.edit(moveToSector(workbook.plan, card, "S3"));
    expect(there.filter(({ kind }) => kind === "rows")).toEqual([]);
    workbook.edit(moveToSector(workbook.plan, "S3.00001", "S1"));
    expect(rows("Settore S3")).toBe(2);
    expect(workbook.model.contentAt("Settore S3", 7, 1)).toEqual({ formula: expect.stringContaining('""') as string });
  });

  test("keeps the row where somebody noted something beside the table", () => {
    const workbook = new EditedWorkbook(smallPlan());
    const { range } = workbook.model.tableStartingWith("Settore S1", "Pesi_");
    workbook.model.type("Settore S1", range.row + 1, range.column + range.columns + 2, "da discutere in giunta");
    workbook.readAgain();
    const edit = moveToSector(workbook.plan, card, "S3");
    const changes = workbook.changes(edit);
    workbook.model.applyAll(changes);
    expect(changes.filter(({ kind }) => kind === "rowRemoved")).toEqual([]);
    expect(workbook.readAgain().plan).toEqual(edit.plan);
    expect(workbook.model.contentAt("Settore S1", range.row + 1, range.column + range.columns + 2)).toBe("da discutere in giunta");
  });
});

describe("new numbers", () => {
  test("go to several cards at once, each name being free when it is given", () => {
    const plan = smallPlan();
    const objectives = [2, 3, 4].map((number) => objective([{ sector: "S1", number }]));
    const entries = objectives.map(({ shortCodes: [code] }) => ({
      objective: `S1.0000${code?.number ?? 0}`,
      weight: blank,
      excerpt: false,
      notes: [],
    }));
    const workbook = new EditedWorkbook({
      ...plan,
      objectives,
      sectors: plan.sectors.map((sector) => ({ ...sector, entries: sector.code === "S1" ? entries : [] })),
    });
    workbook.edit(renumberSector(workbook.plan, "S1"));
    expect([...workbook.reading.places.cards]).toEqual([1, 2, 3].map((number) => [`S1.0000${number}`, `S1.0000${number}`]));
  });

  test("may change places; one sheet then has a number behind its name", () => {
    const plan = smallPlan({
      objectives: [objective([{ sector: "S1", number: 1 }]), objective([{ sector: "S1", number: 2 }])],
      sectors: smallPlan().sectors.map((sector) => ({ ...sector, entries: [] })),
    });
    const workbook = new EditedWorkbook(plan);
    const [first, second] = workbook.plan.objectives;
    if (!first || !second) throw new Error("The plan has two objectives.");
    const swapped = [
      { ...first, shortCodes: second.shortCodes },
      { ...second, shortCodes: first.shortCodes },
    ];
    workbook.edit({
      plan: { ...workbook.plan, objectives: swapped },
      codes: new Map([
        ["S1.00001", "S1.00002"],
        ["S1.00002", "S1.00001"],
      ]),
    });
    expect(workbook.plan.objectives.map(({ title }) => title)).toEqual([first.title, second.title]);
    expect(workbook.reading.places.cards.get("S1.00001")).toBe("S1.00001");
    expect(workbook.reading.places.cards.get("S1.00002")).toBe("S1.00002~2");
  });
});

describe("a new objective", () => {
  test("gets its sheet behind the last card, and then its rows", () => {
    const workbook = new EditedWorkbook(smallPlan());
    const changes = workbook.edit(duplicateObjective(workbook.plan, card));
    expect(kinds(changes)).toEqual(["sheetAdded", "rows", "cells", "rows"]);
    const [register] = changes.slice(-1);
    expect(register?.kind === "rows" && register.formulas?.flatMap(({ cells }) => cells.flat())).toContainEqual({
      formula: "='S1.00005'!Codice",
    });
    const names = workbook.model.sheetNames;
    expect(names.indexOf("S1.00005")).toBe(names.indexOf("S1.00004 S2.00001") + 1);
  });

  test("may be written into a workbook of which only some sheets were read", () => {
    const workbook = new EditedWorkbook(smallPlan());
    const part = workbook.model.snapshot((sheet) =>
      ["Impostazioni", "Strategia", "Settori", "Obiettivi", "Settore S1", card].includes(sheet),
    );
    const { plan, places } = readWorkbookPlan(part);
    expect([...places.cards.keys()]).toEqual([card]);
    expect([...places.sectors]).toEqual([["S1", "Settore S1"]]);
    const sheets = workbook.model.snapshot().sheets.map(({ name, tables }) => ({ name, tables: tables.map((table) => table.name) }));
    const edit = duplicateObjective(plan, card, workbook.model.sheetNames);
    workbook.model.applyAll(changesBetween(part, plan, places, edit, { sheets }));
    const { plan: read, notes } = workbook.readAgain();
    expect(notes).toEqual([]);
    expect(read.objectives.map(({ title }) => title)).toEqual(["Obiettivo 1", "Obiettivo 4 1", "Obiettivo 1 (copia)"]);
    expect(workbook.model.sheetNames.at(-2)).toBe("S1.00005");
  });
});

describe("what cannot be written is said before anything is", () => {
  test("a field whose name was deleted", () => {
    const workbook = new EditedWorkbook(smallPlan());
    workbook.model.removeName(card, "Titolo");
    workbook.readAgain();
    expect(() => workbook.changes(withTitle(workbook.plan, "Altro"))).toThrow(new FieldMissingError(card, "Titolo", "Titolo"));
  });

  test("a table that is gone", () => {
    const workbook = new EditedWorkbook(smallPlan());
    workbook.model.removeTable(card, "Fasi_");
    workbook.readAgain();
    expect(() =>
      workbook.changes(editOf(changeCard(workbook.plan, card, { kind: "add", list: "phases", items: [phase("1", "Nuova")] }))),
    ).toThrow(new TableNotFoundError(card, "Fasi"));
  });

  test("a sector's table, and the register", () => {
    for (const [sheet, table] of [
      ["Settore S1", "Pesi_S1"],
      ["Obiettivi", "Obiettivi"],
    ] as const) {
      const workbook = new EditedWorkbook(smallPlan());
      workbook.model.removeTable(sheet, table);
      workbook.readAgain();
      expect(() => workbook.changes(duplicateObjective(workbook.plan, card))).toThrow(new TableNotFoundError(sheet, table));
    }
  });

  test("a column whose header was reworded", () => {
    const workbook = new EditedWorkbook(planWithPhases(2));
    const { range } = workbook.model.tableStartingWith(card, "Fasi_");
    workbook.model.type(card, range.row, range.column + 1, "Che cosa");
    workbook.readAgain();
    expect(() =>
      workbook.changes(editOf(changeCard(workbook.plan, card, { kind: "add", list: "phases", items: [phase("3", "Nuova")] }))),
    ).toThrow(new ColumnNotFoundError(card, "Fasi_S1_00001", "Attività"));
  });

  test("the second of two cards with one code", () => {
    const workbook = new EditedWorkbook(smallPlan());
    const number = workbook.model.placeOfName("S1.00004 S2.00001", "Numero");
    workbook.model.type("S1.00004 S2.00001", number.row, number.column, 1);
    const shared = workbook.model.placeOfName("S1.00004 S2.00001", "CodiciCondivisi");
    workbook.model.type("S1.00004 S2.00001", shared.row, shared.column, null);
    workbook.readAgain();
    const second = {
      ...workbook.plan,
      objectives: workbook.plan.objectives.map((each, at) => (at === 1 ? { ...each, title: "Altro" } : each)),
    };
    expect(() => workbook.changes(editOf(second))).toThrow(new CardSheetMissingError(card));
  });
});
