import fc from "fast-check";
import type { WorkbookChange } from "../../../src/host/model/workbook-change";
import { boxAddress, readBox, splitAddress } from "../../../src/host/model/address";
import { quoteSheetName } from "../../../src/xlsx/cell-address";
import { box, formulaAt, openWorkbook, refusalOf, sheetOf, type, valueAt } from "./open-workbook";

test.each(["", "a".repeat(32), "a/b", "a\\b", "a?", "a*", "a:b", "[a]", "'a", "a'", "History", "history"])(
  "%p cannot name a sheet",
  (name) => {
    expect(refusalOf(() => openWorkbook().sheets.rename(sheetOf(openWorkbook()), name))).toBe("InvalidArgument");
  },
);

test.each(["S1", "XFD9", "R", "c", "R1C1", "1a", "con spazio", "a-b", "x".repeat(256), "TRUE"])("%p cannot be a defined name", (name) => {
  expect(refusalOf(() => openWorkbook().names.add(name, 1))).toBe("InvalidArgument");
});

test.each(["Peso", "_x", "XFE1", "Città", "a.b", "Peso2021"])("%p can be a defined name", (name) => {
  const workbook = openWorkbook();
  workbook.names.add(name, 1);
  expect(workbook.names.find(name.toUpperCase())?.name).toBe(name);
});

test("a name may exist once in the workbook and once on each sheet", () => {
  const workbook = openWorkbook(["Uno", "Due"]);
  const [uno, due] = [sheetOf(workbook, "Uno"), sheetOf(workbook, "Due")];
  workbook.names.add("Peso", { sheet: uno, box: box("A1") }, uno);
  workbook.names.add("Peso", { sheet: due, box: box("A1") }, due);
  workbook.cells.write(uno, 0, 0, [[1, "=Peso"]]);
  workbook.cells.write(due, 0, 0, [[2, "=Peso", "=Uno!Peso"]]);
  expect([valueAt(uno, "B1"), valueAt(due, "B1"), valueAt(due, "C1")]).toEqual([1, 2, 1]);
  expect(refusalOf(() => workbook.names.add("PESO", 1, uno))).toBe("ItemAlreadyExists");
});

test("a renamed sheet is followed by formulas and names; its name may not be taken", () => {
  const workbook = openWorkbook(["S1.00001", "Altro"]);
  const [card, other] = [sheetOf(workbook, "S1.00001"), sheetOf(workbook, "Altro")];
  workbook.names.add("Titolo", { sheet: card, box: box("B2") });
  type(workbook, other, "A1", "='S1.00001'!B2");
  workbook.sheets.rename(card, "S2.00003 nuova");
  expect([formulaAt(other, "A1"), workbook.names.find("Titolo")?.refersTo]).toEqual(["='S2.00003 nuova'!B2", "'S2.00003 nuova'!$B$2"]);
  expect(refusalOf(() => workbook.sheets.rename(card, "ALTRO"))).toBe("ItemAlreadyExists");
});

test("a deleted sheet leaves dead references; the last visible one stays", () => {
  const workbook = openWorkbook(["Uno", "Due"]);
  type(workbook, sheetOf(workbook, "Due"), "A1", "=Uno!A1");
  workbook.sheets.delete(sheetOf(workbook, "Uno"));
  expect(valueAt(sheetOf(workbook, "Due"), "A1")).toEqual({ error: "#REF!" });
  expect(refusalOf(() => workbook.sheets.delete(sheetOf(workbook, "Due")))).toBe("InvalidOperation");
  expect(refusalOf(() => workbook.sheets.setVisibility(sheetOf(workbook, "Due"), "hidden"))).toBe("InvalidOperation");
});

test("a copied sheet has names and tables of its own", () => {
  const workbook = openWorkbook(["Scheda"]);
  const sheet = sheetOf(workbook);
  workbook.cells.write(sheet, 0, 0, [["Peso"], [5]]);
  workbook.tables.add(sheet, box("A1:A2"));
  workbook.names.add("Primo", { sheet, box: box("A2") }, sheet);
  const copy = workbook.sheets.copy(sheet, 1);
  expect([copy.name, copy.names[0]?.refersTo, copy.tables[0]?.name]).toEqual(["Scheda (2)", "'Scheda (2)'!$A$2", "Tabella2"]);
});

describe("the undo stack", () => {
  const edits: [string, (workbook: ReturnType<typeof openWorkbook>) => unknown][] = [
    ["protecting a sheet", (workbook) => workbook.protection.protectSheet(sheetOf(workbook, "Due"))],
    ["deleting a sheet", (workbook) => workbook.sheets.delete(sheetOf(workbook, "Due"))],
    ["copying a sheet", (workbook) => workbook.sheets.copy(sheetOf(workbook, "Due"), 0)],
    ["renaming a sheet", (workbook) => workbook.sheets.rename(sheetOf(workbook, "Due"), "Tre")],
    ["moving a sheet", (workbook) => workbook.sheets.move(sheetOf(workbook, "Due"), 0)],
    ["hiding a sheet", (workbook) => workbook.sheets.setVisibility(sheetOf(workbook, "Due"), "hidden")],
    ["protecting the structure", (workbook) => workbook.protection.protectStructure()],
  ];
  test.each(edits)("is gone after %s", (_, edit) => {
    const workbook = openWorkbook(["Uno", "Due"]);
    type(workbook, sheetOf(workbook, "Uno"), "A1", "x");
    expect(workbook.canUndo).toBe(true);
    edit(workbook);
    expect(workbook.canUndo).toBe(false);
  });

  test("survives adding a sheet, which can be undone itself", () => {
    const workbook = openWorkbook(["Uno"]);
    type(workbook, sheetOf(workbook), "A1", "x");
    workbook.sheets.add("Due");
    workbook.undo();
    workbook.undo();
    expect([workbook.sheets.all().length, valueAt(sheetOf(workbook), "A1")]).toEqual([1, null]);
  });

  test("takes back any run of edits exactly", () => {
    const edit = fc.oneof(
      fc.record({
        kind: fc.constant("type" as const),
        row: fc.nat(5),
        column: fc.nat(4),
        text: fc.constantFrom("1", "x", "=B2+1", "=SUM(A1:C3)", ""),
      }),
      fc.record({
        kind: fc.constantFrom("insertRow" as const, "deleteRow" as const, "insertColumn" as const, "fill" as const),
        row: fc.nat(5),
        column: fc.nat(4),
        text: fc.constant(""),
      }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const prepared = openWorkbook();
        prepared.cells.write(sheetOf(prepared), 0, 0, [
          [1, "=A1", 3],
          ["=SUM(A1:C1)", 5, 6],
        ]);
        prepared.merges.merge(sheetOf(prepared), box("A5:B5"));
        const workbook = openWorkbook([], { data: prepared.data });
        const sheet = sheetOf(workbook);
        const before = structuredClone(sheet);
        for (const { kind, row, column, text } of edits) {
          if (kind === "type") workbook.typeInto(sheet, row, column, text);
          else if (kind === "insertRow") workbook.structure.insert(sheet, { ...box("1:1"), row }, "Down");
          else if (kind === "deleteRow") workbook.structure.delete(sheet, { ...box("1:1"), row }, "Up");
          else if (kind === "insertColumn") workbook.structure.insert(sheet, { ...box("A:A"), column }, "Right");
          else workbook.formats.change(sheet, { row, column, rows: 2, columns: 2 }, { fill: "#ABCDEF" });
        }
        const after = structuredClone(sheet);
        while (workbook.canUndo) workbook.undo();
        expect(sheet).toEqual(before);
        while (workbook.canRedo) workbook.redo();
        expect(sheet).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });
});

test("listeners hear what happened after the calculation, with its origin", () => {
  const workbook = openWorkbook(["Uno"]);
  const sheet = sheetOf(workbook);
  type(workbook, sheet, "B1", "=A1*10");
  const heard: WorkbookChange[] = [];
  const seen: unknown[] = [];
  workbook.onChanged((change) => {
    heard.push(change);
    seen.push(valueAt(sheet, "B1"));
  });
  workbook.batch(() => type(workbook, sheet, "A1", "4"), { source: "Remote", addIn: false });
  expect(heard).toMatchObject([{ kind: "cells", source: "Remote", how: "RangeEdited", before: null, after: 4, box: box("A1") }]);
  expect(seen).toEqual([40]);
});

test("rules: a later one takes its cells from an earlier one; long lists and broken formulas are refused", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  const list = { rule: { kind: "list" as const, source: "=Elenco" } };
  workbook.validations.set(sheet, box("A1:A10"), list);
  workbook.validations.set(sheet, box("A4:A5"), undefined);
  expect(sheet.validations.map(({ range }) => boxAddress(range))).toEqual(["A1:A3", "A6:A10"]);
  expect(workbook.validations.at(sheet, box("A2:A4"))).toBe("mixed");
  expect(refusalOf(() => workbook.validations.set(sheet, box("A1"), { rule: { kind: "list", source: "a,".repeat(128) } }))).toBe(
    "InvalidArgument",
  );
  expect(refusalOf(() => workbook.validations.set(sheet, box("A1"), { rule: { kind: "custom", formula: "=AND(" } }))).toBe(
    "InvalidArgument",
  );
});

test("addresses are read as they are written", () => {
  const side = (limit: number) => fc.nat(limit - 1);
  fc.assert(
    fc.property(
      side(1_048_000),
      side(16_000),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      fc.boolean(),
      (row, column, rows, columns, absolute) => {
        const range = { row, column, rows, columns };
        expect(readBox(boxAddress(range, absolute))).toEqual(range);
      },
    ),
  );
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[\\/?*:[\]!]/.test(name)),
      (name) => {
        expect(splitAddress(`${quoteSheetName(name)}!A1`)).toEqual({ sheet: name, local: "A1" });
      },
    ),
  );
});
