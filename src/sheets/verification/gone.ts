/** Sheets, tables and columns that a workbook should have and has not. */
import { tableNames } from "../layout/names";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import { formulaIn } from "./formulas/cell-formulas";
import type { FormulaDifference } from "./difference";
import type { Expectation } from "./expectation";
import { canonicalFormula } from "./formulas/formula-text";
import { Layout } from "./layout";
import { missingNames } from "./missing-names";
import type { Obstacle } from "./obstacle";
import { missingColumns } from "./formulas/formulas-in-tables";

interface GoneTable {
  readonly sheet: string;
  readonly table: string;
}

interface GoneColumn extends GoneTable {
  readonly column: string;
  /** It held formulas. */
  readonly computed: boolean;
}

/** Tables that workbooks of before the checks do not have, and those of an area, which are called by its years. */
const dispensable = (table: string) => table === tableNames.ruleLevels || table === tableNames.accepted || /^Area_\d+_/.test(table);

export class Gone {
  private readonly tables: readonly GoneTable[];
  private readonly columns: readonly GoneColumn[];
  private readonly names: readonly { readonly sheet: string; readonly name: string }[];
  private readonly spoken: ReadonlySet<string>;

  constructor(private readonly expectation: Expectation & { readonly snapshot: WorkbookSnapshot }) {
    const { sheets, snapshot } = expectation;
    const laidOut = sheets.map(({ plan, sheet }) => ({
      plan,
      sheet: sheet.name,
      reader: new SnapshotReader(sheet),
      layout: new Layout(plan, sheet, snapshot.names),
    }));
    this.tables = laidOut.flatMap(({ plan, sheet, layout }) =>
      plan.tables.flatMap(({ name }) =>
        dispensable(name) || layout.tables.some(({ planned }) => planned.name === name) ? [] : [{ sheet, table: name }],
      ),
    );
    this.columns = laidOut.flatMap(({ plan, sheet, layout, reader }) =>
      layout.tables.flatMap((table) =>
        missingColumns(plan, table, reader).map((missing) => ({ sheet, table: table.found.name, ...missing })),
      ),
    );
    this.names = laidOut.flatMap(({ plan, sheet, layout, reader }) =>
      missingNames(plan, layout, reader, snapshot.names).lost.map((name) => ({ sheet, name })),
    );
    this.spoken = this.columns.length + this.names.length === 0 ? new Set() : formulasOf(expectation);
  }

  /** A formula that Excel would refuse, since something that it speaks of is not there. */
  isSpokenOfBy({ formula, table: own }: FormulaDifference): boolean {
    const text = canonicalFormula(formula);
    const missingTables = [...this.tables.map(({ table }) => table), ...this.expectation.missing.flatMap(({ tables }) => tables)];
    return (
      missingTables.some((table) => text.includes(`${table.toLowerCase()}[`)) || this.columns.some((column) => speaksOf(text, column, own))
    );
  }

  /** Columns and names that people type in and that no formula speaks of are told where the plan is read. */
  obstacles(): Obstacle[] {
    const { missing } = this.expectation;
    const isSpoken = (test: (formula: string) => boolean) => [...this.spoken].some(test);
    return [
      ...missing.flatMap(({ sheet, isThere }): Obstacle[] => (isThere ? [] : [{ code: "verify.sheetMissing", values: { sheet } }])),
      ...[...missing.flatMap(tablesOnly), ...this.tables].map(({ sheet, table }): Obstacle => ({
        code: "verify.tableMissing",
        values: { sheet, table },
      })),
      ...this.columns
        .filter((gone) => gone.computed || isSpoken((formula) => speaksOf(formula, gone, undefined)))
        .map(({ sheet, table, column }): Obstacle => ({ code: "verify.columnMissing", values: { sheet, table, column } })),
      ...this.names.flatMap(({ sheet, name }): Obstacle[] => {
        const word = new RegExp(`(?<![\\p{L}\\p{N}_.\\[])${name.toLowerCase()}(?![\\p{L}\\p{N}_.\\[!])`, "u");
        return isSpoken((formula) => word.test(formula)) ? [{ code: "verify.nameLost", values: { sheet, name } }] : [];
      }),
    ];
  }
}

function tablesOnly({ sheet, isThere, tables }: Expectation["missing"][number]): GoneTable[] {
  return isThere ? tables.map((table) => ({ sheet, table })) : [];
}

function speaksOf(text: string, { table, column }: GoneColumn, own: string | undefined): boolean {
  const [key, header] = [table.toLowerCase(), column.toLowerCase()];
  return (
    text.includes(`${key}[${header}]`) ||
    text.includes(`${key}[@${header}]`) ||
    (own?.toLowerCase() === key && text.includes(`[@${header}]`))
  );
}

/** All formulas that the workbook should hold; those in a table name it. */
function formulasOf({ sheets }: Expectation): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ plan: { blocks, tables } }) =>
      blocks.flatMap(({ row, cells }) => {
        const own = tables.find(({ range }) => row > range.row && row < range.row + range.rows);
        return cells.flat().flatMap((content) => {
          const formula = formulaIn(content);
          return formula === undefined
            ? []
            : [
                own
                  ? canonicalFormula(formula).replaceAll(/(?<![\p{L}\p{N}_])\[@/gu, `${own.name.toLowerCase()}[@`)
                  : canonicalFormula(formula),
              ];
        });
      }),
    ),
  );
}
