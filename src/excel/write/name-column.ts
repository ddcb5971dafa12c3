import { columnReference } from "../../sheets/layout/names";
import type { TableColumnName } from "../../sheets/layout/sheet-plan";

/**
 * Gives a name to a column of a table as it grows. `add` would take the cells that the column has now (office-js #740); nothing
 * of the formula is localised.
 */
export function nameColumn(names: Excel.NamedItemCollection, name: string, column: TableColumnName): void {
  names.addFormulaLocal(name, `=${columnReference(column)}`);
}
