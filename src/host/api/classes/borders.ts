import type { RangeBox } from "../../../xlsx/workbook-data";
import { formatAt } from "../../model/cells/cell-access";
import { oneOf } from "../arguments";
import type { Host } from "../host";
import { HostObject, type HostClass, type Property } from "../host-class";
import { borderWords, changedBorder, type BorderWords } from "./format-words";
import type { Formatted } from "./formatted";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];
type Edge = "top" | "bottom" | "left" | "right";

interface BorderTarget {
  readonly of: Formatted;
  readonly side: Side;
}

/** The cells of a range that a side runs along, and on which of their edges. */
interface Run {
  readonly box: RangeBox;
  readonly edge: Edge;
}

const EDGES: Partial<Record<Side, Edge>> = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" };

const borderClass: HostClass<BorderTarget> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ side }) => side },
    Color: word("color"),
    Style: word("style"),
    Weight: word("weight"),
  },
};

export const bordersClass: HostClass<Formatted> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  items: (of) => SIDES.map((side) => new HostObject(borderClass, { of, side })),
  item: (of, key) => new HostObject(borderClass, { of, side: oneOf(key, SIDES) }),
};

function word(field: keyof BorderWords): Property<BorderTarget> {
  return { get: (target, host) => readWord(target, field, host), set: (target, value, host) => writeWord(target, field, value, host) };
}

function readWord({ of, side }: BorderTarget, field: keyof BorderWords, host: Host): string | null {
  if (!of.range) {
    const edge = EDGES[side];
    return edge ? of.read(host, ({ borders }) => borderWords(borders?.[edge])[field]) : borderWords(undefined)[field];
  }
  const [run] = runs(of.range.box, side);
  if (!run) return borderWords(undefined)[field];
  const { sheet } = of.range;
  const first = borderWords(formatAt(sheet, run.box.row, run.box.column)?.borders?.[run.edge])[field];
  for (let row = run.box.row; row < run.box.row + run.box.rows; row++) {
    for (let column = run.box.column; column < run.box.column + run.box.columns; column++) {
      if (borderWords(formatAt(sheet, row, column)?.borders?.[run.edge])[field] !== first) return null;
    }
  }
  return first;
}

function writeWord({ of, side }: BorderTarget, field: keyof BorderWords, value: unknown, host: Host): void {
  if (!of.range) {
    const edge = EDGES[side];
    if (edge)
      of.change(host, { borders: { [edge]: changedBorder(of.read(host, ({ borders }) => borders?.[edge]) ?? undefined, field, value) } });
    return;
  }
  const { sheet, box } = of.range;
  for (const run of runs(box, side)) {
    host.workbook.formats.changeEach(sheet, run.box, (format) => ({
      borders: { [run.edge]: changedBorder(format?.borders?.[run.edge], field, value) },
    }));
  }
}

function runs(box: RangeBox, side: Side): Run[] {
  switch (side) {
    case "EdgeTop":
      return [{ box: { ...box, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ box: { ...box, row: box.row + box.rows - 1, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ box: { ...box, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ box: { ...box, column: box.column + box.columns - 1, columns: 1 }, edge: "right" }];
    case "InsideHorizontal":
      if (box.rows === 1) return [];
      return [
        { box: { ...box, rows: box.rows - 1 }, edge: "bottom" },
        { box: { ...box, row: box.row + 1, rows: box.rows - 1 }, edge: "top" },
      ];
    case "InsideVertical":
      if (box.columns === 1) return [];
      return [
        { box: { ...box, columns: box.columns - 1 }, edge: "right" },
        { box: { ...box, column: box.column + 1, columns: box.columns - 1 }, edge: "left" },
      ];
    default:
      return [];
  }
}
