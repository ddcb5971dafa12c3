import { applyChanges } from "../../src/excel/edit/apply-changes";
import { watchWorkbook, type SheetEdit, type WorkbookListener } from "../../src/excel/read/watch-workbook";
import { testUnless } from "./asked-excel";
import { asCoAuthor } from "./co-author";
import { arrived } from "../host/api/client";
import { closeExcel, openExcel, refusal, sheetNamed, workbookWith, type Interference } from "./embedded";

afterEach(closeExcel);

async function watching({ excelApi = "1.17", interfere }: { excelApi?: string; interfere?: Interference } = {}) {
  const excel = openExcel(workbookWith("A", "B"), interfere, { excelApi });
  const edits: SheetEdit[] = [];
  const heard: string[] = [];
  const listener: WorkbookListener = {
    edited: (edit) => void edits.push(edit),
    activated: (sheet) => void heard.push(`activated ${sheet}`),
    selected: ({ sheet, range: { row, column, rows, columns } }) =>
      void heard.push(`selected ${sheet} ${row},${column} ${rows}×${columns}`),
    structureChanged: () => void heard.push("structure"),
    wrote: (changes) => void heard.push(`wrote ${changes.map(({ kind }) => kind).join(", ")}`),
    failed: () => void heard.push("failed"),
  };
  const watch = await watchWorkbook(listener);
  excel.statistics.reset();
  const { workbook } = excel;
  return { excel, workbook, edits, heard, listener, watch, sheet: (name: string) => sheetNamed(workbook.data, name) };
}

describe("edits", () => {
  test("a person's entry is told with what the cell held and holds, without a round trip", async () => {
    const { excel, workbook, edits, sheet } = await watching();
    workbook.typeInto(sheet("B"), 2, 1, "0,5");
    await arrived();
    expect(edits).toEqual([
      {
        sheet: "B",
        range: { row: 2, column: 1, rows: 1, columns: 1 },
        kind: "rangeEdited",
        source: "local",
        own: false,
        single: { before: "", after: 0.5 },
      },
    ]);
    expect(excel.statistics.syncs).toBe(0);
  });

  testUnless(["foreignEvents"], "Excel does not tell what the add-in wrote")(
    "what the add-in writes is known as its own, what a co-author writes as theirs",
    async () => {
      const { workbook, edits, sheet } = await watching();
      await applyChanges([{ kind: "cells", sheet: "A", row: 0, column: 0, cells: [[1, 2]], was: [[null, null]] }], []);
      asCoAuthor(workbook, (theirs) => theirs.typeInto(sheet("A"), 0, 0, "x"));
      await arrived();
      expect(edits).toMatchObject([
        { sheet: "A", range: { rows: 1, columns: 2 }, source: "local", own: true },
        { sheet: "A", source: "remote", own: false },
      ]);
      expect(edits[0]?.single).toBeUndefined();
    },
  );

  test("what the session writes is told once it is written, though no event of Excel comes", async () => {
    const { excel, heard, watch } = await watching();
    excel.host.troubles.begin({ name: "missingEvents" });
    await applyChanges([{ kind: "cells", sheet: "A", row: 0, column: 0, cells: [[1]], was: [[null]] }], []);
    await applyChanges(
      [
        { kind: "sheetRenamed", sheet: "A", to: "C" },
        { kind: "sheetShown", sheet: "B", shown: false },
        { kind: "heights", sheet: "C", rows: [] },
      ],
      [],
    );
    await watch.stop();
    await applyChanges([{ kind: "cells", sheet: "C", row: 0, column: 0, cells: [[2]], was: [[1]] }], []);
    expect(heard).toEqual(["wrote cells", "wrote sheetRenamed, sheetShown, heights"]);
  });

  test("rows that come are told apart from entries", async () => {
    const { workbook, edits, sheet } = await watching();
    workbook.structure.insert(sheet("A"), { row: 3, column: 0, rows: 2, columns: 16_384 }, "Down");
    await arrived();
    expect(edits).toMatchObject([{ sheet: "A", kind: "cellsMoved", range: { row: 3, rows: 2, column: 0 } }]);
  });
});

describe("sheets", () => {
  test("the one that somebody goes to is told by its name", async () => {
    const { workbook, heard, sheet } = await watching();
    workbook.sheets.activate(sheet("B"));
    await arrived();
    expect(heard).toEqual(["activated B"]);
  });

  test("cells that somebody selects on them are told without a round trip", async () => {
    const { excel, workbook, heard, sheet } = await watching();
    workbook.selection.select(sheet("B"), { row: 2, column: 1, rows: 1, columns: 3 });
    await arrived();
    expect(heard).toEqual(["selected B 2,1 1×3"]);
    expect(excel.statistics.syncs).toBe(0);
  });

  test("come, go, are renamed and hidden", async () => {
    const { workbook, heard, sheet } = await watching();
    workbook.sheets.add("C");
    workbook.sheets.rename(sheet("B"), "D");
    workbook.sheets.setVisibility(sheet("D"), "hidden");
    workbook.sheets.delete(sheet("C"));
    await arrived();
    expect(heard).toEqual(["structure", "structure", "structure", "structure"]);
  });

  test.each(["1.14", "1.17"])("a renamed sheet is told by its new name (ExcelApi %s)", async (excelApi) => {
    const { workbook, heard, edits, sheet } = await watching({ excelApi });
    workbook.sheets.rename(sheet("B"), "D");
    workbook.sheets.activate(sheet("D"));
    workbook.typeInto(sheet("D"), 0, 0, "x");
    await arrived();
    expect(heard).toContain("activated D");
    expect(edits.map((edit) => edit.sheet)).toEqual(["D"]);
  });

  test("a new sheet is known when something happens on it, and edits keep their order", async () => {
    const { workbook, edits, sheet } = await watching();
    workbook.sheets.add("C");
    workbook.typeInto(sheet("C"), 0, 0, "1");
    workbook.typeInto(sheet("A"), 0, 0, "2");
    await arrived();
    expect(edits.map((edit) => edit.sheet)).toEqual(["C", "A"]);
  });
});

test("what fails while an event is looked at is told, and the next one is heard", async () => {
  let refuses = false;
  const { workbook, heard, edits, sheet } = await watching({ interfere: () => (refuses ? refusal("GeneralException") : undefined) });
  workbook.sheets.add("C");
  await arrived();
  refuses = true;
  workbook.typeInto(sheet("C"), 0, 0, "1");
  await arrived();
  refuses = false;
  workbook.typeInto(sheet("C"), 0, 0, "2");
  await arrived();
  expect(heard).toEqual(["structure", "failed"]);
  expect(edits.map(({ single }) => single?.after)).toEqual([2]);
});

test("a watch that is stopped is silent, and can be stopped twice", async () => {
  const { workbook, edits, watch, sheet } = await watching();
  await watch.stop();
  await watch.stop();
  workbook.typeInto(sheet("A"), 0, 0, "1");
  await arrived();
  expect(edits).toEqual([]);
});
