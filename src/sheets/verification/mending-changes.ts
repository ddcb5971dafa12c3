/** What has to be done to a workbook so that it is as it should be. */
import { isFormula } from "../layout/sheet-plan";
import { cellsChanges, sameContent, type CellWrite } from "../changes/cell-writes";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import type { NameMended, TableCellsChange, WorkbookChange } from "../changes/workbook-change";
import { contentNow, formulaDifference } from "./formulas/cell-formulas";
import type { WorkbookDifference, NameDifference } from "./difference";
import { sameName } from "../layout/names";

/** A cell that was put right: what it holds now, and what it held. */
export interface WrittenContent extends CellWrite {
  readonly sheet: string;
  /** The table around the cell. */
  readonly table?: string;
}

/** Names first, of which the formulas speak. */
export function mendingChanges(differences: readonly WorkbookDifference[], snapshot: WorkbookSnapshot): WorkbookChange[] {
  return [
    ...differences.filter((difference) => difference.kind === "name").map(mended),
    ...contentChanges(contentsWritten(differences), snapshot),
  ];
}

/** What mending these writes into cells. */
export function contentsWritten(differences: readonly WorkbookDifference[]): WrittenContent[] {
  return differences.flatMap((difference) => {
    if (difference.kind === "name") return [];
    const { sheet, row, column, formula, found, table } = difference;
    return [{ sheet, row, column, content: { formula }, was: found, ...(table === undefined ? {} : { table }) }];
  });
}

/** The same the other way round, for cells that hold what was written still. */
export function contentsBack(written: readonly WrittenContent[], { sheets }: WorkbookSnapshot): WrittenContent[] {
  return sheets.flatMap((sheet) => {
    const reader = new SnapshotReader(sheet);
    return written
      .filter((write) => write.sheet === sheet.name && isStill(reader, write))
      .map((write) => ({ ...write, content: write.was, was: write.content }));
  });
}

function isStill(reader: SnapshotReader, { content, table, ...place }: WrittenContent): boolean {
  return isFormula(content)
    ? formulaDifference(reader, place, content.formula, table).length === 0
    : sameContent(contentNow(reader, place), content);
}

/**
 * A formula of the row (`[@Peso]`) is the same all down its column, so that Excel may fill it; what else stands in tables is written
 * with the table drawn in.
 */
export function contentChanges(written: readonly WrittenContent[], { sheets }: WorkbookSnapshot): WorkbookChange[] {
  const isByRow = ({ table, content, was }: WrittenContent) =>
    table !== undefined && ![content, was].some((one) => isFormula(one) && one.formula.includes("[@"));
  return sheets.flatMap(({ name: sheet, tables }) => {
    const own = written.filter((write) => write.sheet === sheet);
    const drawnIn = tables.flatMap(({ name, range }): TableCellsChange[] => {
      const inTable = own.filter((write) => isByRow(write) && sameName(write.table ?? "", name));
      return inTable.length === 0 ? [] : [{ kind: "tableCells", sheet, table: name, range, writes: cellsChanges(sheet, inTable) }];
    });
    return [
      ...cellsChanges(
        sheet,
        own.filter((write) => !isByRow(write)),
      ),
      ...drawnIn,
    ];
  });
}

function mended({ sheet, scope, name, range, column, isThere, found }: NameDifference): NameMended {
  return { kind: "nameMended", sheet, scope, name, range, ...(column && { column }), isThere, ...(found ? { was: found } : {}) };
}
