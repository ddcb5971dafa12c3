import { formulaWrites, literalText, plainWrites, textFormattedCells } from "../../src/excel/write/cell-contents";
import type { ContentBlock } from "../../src/sheets/layout/sheet-plan";

const f = (formula: string) => ({ formula });
const never = () => false;

describe("text in cells of any format", () => {
  test.each(["=x", "+39", "-5", "@nome", "05.02.01", "1/06", "1E5", "gen 2021", "TRUE", "Falso", "#N/A", "1 · IDENTITÀ"])(
    "%s is marked as text",
    (text) => {
      expect(literalText(text, false)).toBe(`'${text}`);
    },
  );

  test.each(["Finalità", "gennaio", "Unità organizzativa / Personale"])("%s needs no mark", (text) => {
    expect(literalText(text, false)).toBe(text);
  });

  test("in a cell formatted as text nothing is marked but a text's own apostrophe", () => {
    expect(literalText("=x", true)).toBe("=x");
    expect(literalText("'ndrangheta", true)).toBe("''ndrangheta");
    expect(literalText("'ndrangheta", false)).toBe("''ndrangheta");
  });
});

describe("a block", () => {
  const block: ContentBlock = {
    row: 4,
    column: 2,
    cells: [
      ["a", 1, f("=A1"), f("=A2")],
      [null, true, f("=B1"), f("=B2")],
      ["", null, f("=C1"), "=text"],
    ],
  };

  test("is first written without its formulas", () => {
    expect(plainWrites([block], never)).toEqual([
      {
        row: 4,
        column: 2,
        rows: 3,
        columns: 4,
        cells: [
          ["a", 1, null, null],
          [null, true, null, null],
          [null, null, null, "'=text"],
        ],
      },
    ]);
  });

  test("then its formulas follow as full rectangles that touch nothing else", () => {
    expect(formulaWrites(block, () => true)).toEqual([
      {
        row: 4,
        column: 4,
        rows: 2,
        columns: 2,
        cells: [
          ["=A1", "=A2"],
          ["=B1", "=B2"],
        ],
      },
      { row: 6, column: 4, rows: 1, columns: 1, cells: [["=C1"]] },
    ]);
  });

  test("without plain contents is not written in the first pass", () => {
    expect(plainWrites([{ row: 0, column: 0, cells: [[f("=A1"), null]] }], never)).toEqual([]);
  });

  test("of many rows is written in parts that together hold every cell once", () => {
    const cells = Array.from({ length: 5_000 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
    const writes = plainWrites([{ row: 3, column: 0, cells }], never);
    expect(writes.length).toBeGreaterThan(1);
    expect(writes.flatMap((write) => write.cells)).toEqual(cells);
    expect(writes.map((write) => write.row)).toEqual(
      writes.map((_, at) => 3 + writes.slice(0, at).reduce((sum, write) => sum + write.rows, 0)),
    );
  });
});

describe("several blocks", () => {
  test("that lie close go in one write with gaps", () => {
    expect(
      plainWrites(
        [
          { row: 2, column: 1, cells: [["a"]] },
          { row: 3, column: 3, cells: [[1]] },
        ],
        never,
      ),
    ).toEqual([
      {
        row: 2,
        column: 1,
        rows: 2,
        columns: 3,
        cells: [
          ["a", null, null],
          [null, null, 1],
        ],
      },
    ]);
  });

  test("that lie far apart go by themselves", () => {
    expect(
      plainWrites(
        [
          { row: 0, column: 0, cells: [["a"]] },
          { row: 500, column: 50, cells: [["b"]] },
        ],
        never,
      ),
    ).toHaveLength(2);
  });
});

test("of several styles over a cell the last one says whether it is formatted as text", () => {
  const look = { font: { size: 10, color: "#000000" }, vertical: "top", locked: true } as const;
  const isText = textFormattedCells(
    {
      styles: [
        { row: 0, column: 0, rows: 9, columns: 9, style: "testo" },
        { row: 2, column: 2, rows: 1, columns: 1, style: "numero" },
      ],
    },
    [
      { name: "testo", numberFormat: "@", ...look },
      { name: "numero", numberFormat: "0", ...look },
    ],
  );
  expect([isText(1, 1), isText(2, 2), isText(20, 0)]).toEqual([true, false, false]);
});
