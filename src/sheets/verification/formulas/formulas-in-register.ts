/** The formulas of the register, each row's by the card that it belongs to. */
import { objectiveKey } from "../../../plan/codes/code";
import { columnsByHeader } from "../../card/card-places";
import { textOf } from "../../reading/cell-entry";
import type { Obstacle } from "../obstacle";
import { registerHeaders, registerRowColumns, type RegisteredPlan, type RegisterItem } from "../../sectors/register-sheet";
import { besideIn } from "../../reading/row-column";
import type { SnapshotTable } from "../../reading/sheet-snapshot";
import { headerKey, type SnapshotReader } from "../../reading/snapshot-reader";
import { formulaIn } from "./cell-formulas";
import { registerRowsOf, type RegisterRows } from "../register-rows";
import type { FormulaOf } from "./formulas-in-tables";

/** What the register lists. */
export interface Registered {
  /** The plan's objectives with the sheets of their cards. */
  readonly items: readonly RegisterItem[];
  /** All sheets of the workbook in their order. */
  readonly sheets: readonly string[];
  readonly plan: RegisteredPlan;
}

export interface RegisterFormulas {
  readonly formulaOf: FormulaOf;
  readonly obstacles: readonly Obstacle[];
}

/** Every row that has a card is linked to it in all columns. Of one without a card only the code is always a formula; what people typed beside it stays. */
export function formulasInRegister(reader: SnapshotReader, table: SnapshotTable, { items, sheets, plan }: Registered): RegisterFormulas {
  const bySheet = new Map(items.flatMap((item) => (item.sheet === undefined ? [] : [[item.sheet, item] as const])));
  const byKey = new Map(items.map((item) => [objectiveKey(item.objective.shortCodes, plan.codeScheme), item]));
  const rows = registerRowsOf(reader, table, {
    sheets: sheets.filter((sheet) => bySheet.has(sheet)),
    sheetOf: (key) => byKey.get(key)?.sheet,
  });
  const contents = new Map(registerRowColumns(plan).map(({ header, content }) => [headerKey(header), content]));
  const columnOf = columnsByHeader(reader.readTable(table));
  const valueUnder = (header: string, row: number) => reader.value(row, columnOf(header) ?? -1);
  const itemIn = (row: number): RegisterItem | undefined => {
    const sheet = rows.cards.get(row);
    if (sheet !== undefined) return bySheet.get(sheet);
    const typed = byKey.get(textOf(valueUnder(registerHeaders.shortCode, row)).trim());
    return typed?.sheet === undefined ? typed : undefined;
  };
  return {
    formulaOf: (header, row) => {
      const item = itemIn(row);
      const column = columnOf(header);
      if (
        !item ||
        column === undefined ||
        (item.sheet === undefined && header !== headerKey(registerHeaders.code) && !reader.isFormula(row, column))
      )
        return undefined;
      return formulaIn(contents.get(header)?.(item, 0, besideIn(row, columnOf)));
    },
    obstacles: obstaclesOf(rows, reader.sheet.name),
  };
}

function obstaclesOf({ undecided, unlisted }: RegisterRows, sheet: string): Obstacle[] {
  const rows = undecided.map((row) => row + 1).join(", ");
  const cards = unlisted.join(", ");
  if (undecided.length > 0)
    return [{ code: "verify.rowsUndecided", values: { sheet, rows, count: undecided.length, cards: cards === "" ? "–" : cards } }];
  return unlisted.length === 0 ? [] : [{ code: "verify.cardsWithoutRow", values: { sheet, cards, count: unlisted.length } }];
}
