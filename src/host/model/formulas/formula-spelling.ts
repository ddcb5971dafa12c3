import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import type { Token } from "@borgar/fx/xlsx";
import type { SheetData, TableColumn, TableData } from "../../../xlsx/workbook-data";
import { rangeToken, rewriteTokens, sheetPrefix } from "../../calc/formula/formula-tokens";
import { definitionOf } from "../../calc/functions/index";
import { splitAddress } from "../address";
import { bodyOf } from "../tables/calculated-columns";
import type { Editing } from "../cells/editing";
import { tableAt } from "./formula-acceptance";

/** What a formula's words are looked up in. */
type Named = Pick<Editing, "data" | "directory">;

/**
 * The text that Excel gives back for a formula that is written into a cell of a sheet. It keeps the formula taken apart: functions
 * and references come back in capitals, sheets, names, tables and columns as they are called, sheets quoted only where they must be,
 * numbers in their shortest form, and the row of the table around the cell as `[@Peso]`. Blanks stay. For one write: a block
 * repeats its formulas, and each is spelt once.
 */
export function excelsSpelling(workbook: Named, sheet: SheetData): (formula: string, row: number, column: number) => string {
  const known = new Map<string, string>();
  return (formula, row, column) => {
    const table = tableAt({ sheet, row, column });
    const key = `${table?.name ?? ""}\n${formula}`;
    let spelt = known.get(key);
    if (spelt === undefined) known.set(key, (spelt = rewriteTokens(formula, (token) => spelledToken(token, workbook, { sheet, table }))));
    return spelt;
  };
}

/** What is around the cell. */
interface Around {
  readonly sheet: SheetData;
  readonly table: TableData | undefined;
}

function spelledToken(token: Token, workbook: Named, { sheet, table }: Around): string | undefined {
  switch (token.type) {
    case "func":
      return definitionOf(token.value)?.name;
    case "bool":
      return token.value.toUpperCase();
    case "number":
      return shortest(token.value);
    case "range":
    case "range_beam":
      return spelledReference(token, workbook);
    case "range_named":
      return spelledName(token.value, workbook, sheet);
    case "structured":
      return spelledStructure(token.value, workbook, table);
    default:
      return undefined;
  }
}

/** Powers of ten stay as they are. */
function shortest(number: string): string {
  const text = String(Number(number));
  return /^[\d.]+$/.test(number) && /^[\d.]+$/.test(text) ? text : number;
}

function spelledReference(token: Token, { directory }: Named): string | undefined {
  const reference = rangeToken(token);
  if (!reference || reference.workbook) return undefined;
  const sheet = directory.sheet(reference.sheet);
  const prefix = sheet ? sheetPrefix(sheet.name) : reference.prefix;
  return prefix + token.value.slice(reference.prefix.length).toUpperCase();
}

/** The name of the sheet goes before one of the workbook; tables are called like names. */
function spelledName(text: string, { data, directory }: Named, own: SheetData): string | undefined {
  const { sheet: named, local } = splitAddress(text);
  const sheet = named === undefined ? own : directory.sheet(named);
  if (!sheet) return undefined;
  const known = [...sheet.names, ...data.names].find(({ name }) => same(name, local))?.name ?? directory.table(local)?.table.name;
  return (named === undefined ? "" : sheetPrefix(sheet.name)) + (known ?? local);
}

function spelledStructure(text: string, { directory }: Named, own: TableData | undefined): string | undefined {
  const parsed = parseStructRef(text);
  const table = parsed?.table ? directory.table(parsed.table)?.table : own;
  if (!parsed || !table) return undefined;
  const columns = parsed.columns?.map((column) => columnNamed(table, column)?.name ?? column);
  const isThisRow = parsed.sections?.length === 1 && same(parsed.sections[0] ?? "", "this row");
  const isShortened = isThisRow && table === own && columns?.length === 1 && bodyOf(table).rows > 1;
  const spelled = { ...parsed, table: parsed.table && !isShortened ? table.name : "", ...(columns && { columns }) };
  if (isThisRow && !columns?.length) return undefined;
  return stringifyStructRef(spelled, { thisRow: isThisRow && !isShortened && /#this row/iu.test(text) });
}

/** Most are spelt as they are called, so capitals are looked past only where none is. */
function columnNamed({ columns }: TableData, text: string): TableColumn | undefined {
  return columns.find(({ name }) => name === text) ?? columns.find(({ name }) => same(name, text));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
