/** The columns of a card's tables, made of their declarations. */
import type { CardItem, CardListKey } from "../../../plan/card/card";
import { columnValue, listDeclaration } from "../../../plan/card/held-fields";
import type { ColumnDeclaration } from "../../../plan/card/lists";
import type { CellContent, StyleDefinition } from "../../layout/sheet-plan";
import type { RowColumn } from "../../reading/row-column";
import type { TableRow } from "../../reading/snapshot-reader";
import { columnCells, type CellReading } from "../fields/kind-cells";

export interface StyledColumn<T> extends RowColumn<T> {
  readonly content: (item: T, at: number) => CellContent;
  readonly style: StyleDefinition;
}

type KeyOf<Key extends CardListKey> = keyof CardItem<Key> & string;

export function columnsOf(list: CardListKey): readonly ColumnDeclaration[] {
  return listDeclaration(list).columns;
}

/** The headers of a list's columns by their keys. */
export function headersOf<Key extends CardListKey>(list: Key): Readonly<Record<KeyOf<Key>, string>> {
  return Object.fromEntries(columnsOf(list).map(({ key, header }) => [key, header])) as Record<KeyOf<Key>, string>;
}

/** A declared column as the table shows it. */
export function itemColumn<T extends object>(column: ColumnDeclaration): StyledColumn<T> {
  const { style, columnStyle = style, content, understands } = columnCells(column);
  return {
    header: column.header,
    style: columnStyle,
    content: (item) => content(columnValue(item, column)),
    understands,
  };
}

/** What a row holds in a declared column. */
export function readColumn(row: TableRow, column: ColumnDeclaration, reading: CellReading): unknown {
  return columnCells(column).read(row.value(column.header), { ...reading, edge: column.edge });
}
