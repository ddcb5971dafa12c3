/**
 * A workbook as cells, names and tables, on which changes are carried out as `workbook-change.ts` says, without Excel. It
 * checks what each change says that was there. Of formulas it computes those by which a plan is read: short codes, and
 * the register's links.
 */
import { formatShortCode, shortCodeAt } from "../../../src/plan/codes/code";
import { operationalCode } from "../../../src/sheets/card/fields/kind-cells";
import type { CodeScheme } from "../../../src/plan/codes/code-scheme";
import { planWorkbook } from "../../../src/sheets/workbook/plan-workbook";
import type { Plan } from "../../../src/plan/plan";
import type { CellContent, RangeBox, SheetPlan } from "../../../src/sheets/layout/sheet-plan";
import type { SheetSnapshot, SnapshotValue, WorkbookSnapshot } from "../../../src/sheets/reading/sheet-snapshot";
import { following, piecesOfFormula, type Contents, type ModelSheet } from "./model-sheet";
import type { RowRemoved, RowsChange, WorkbookChange } from "../../../src/sheets/changes/workbook-change";

/** What any formula shows that is not computed here. */
const someResult = "ƒ";

export class WorkbookModel {
  private readonly sheets: ModelSheet[];
  private readonly names: { name: string; sheet: ModelSheet; range: RangeBox }[] = [];

  /** Of the plan's codes: a template's, which no edit changes. */
  private readonly planned: CodeScheme;

  /** `sheets` are those of the plan, if they are not as workbooks have them now. */
  constructor(plan: Plan, sheets = planWorkbook(plan).sheets) {
    this.sheets = [];
    this.planned = plan.codeScheme;
    for (const sheet of sheets) this.add(sheet);
  }

  get sheetNames(): readonly string[] {
    return this.sheets.map(({ name }) => name);
  }

  isShown(name: string): boolean {
    return this.sheet(name).shown;
  }

  applyAll(changes: readonly WorkbookChange[]): void {
    for (const sheet of this.sheets) sheet.fresh.clear();
    for (const change of changes) this.apply(change);
  }

  apply(change: WorkbookChange): void {
    switch (change.kind) {
      case "cells":
        change.cells.forEach((row, r) =>
          row.forEach((content, c) => this.write(change.sheet, change.row + r, change.column + c, content, change.was[r]?.[c] ?? null)),
        );
        break;
      case "heights":
        for (const { height, rows, ...row } of change.rows) {
          expect(height).toBeGreaterThan(18);
          this.heighten(this.sheet(change.sheet), { ...row, rows, height: height / rows });
        }
        break;
      case "rows":
        this.addRows(change);
        break;
      case "rowRemoved":
        this.removeRow(change);
        break;
      case "partAdded": {
        this.shift(this.changed(change.sheet), change.row, change.rows);
        this.fill(this.sheet(change.sheet), change.part);
        break;
      }
      case "partRemoved": {
        const sheet = this.changed(change.sheet);
        sheet.tables = sheet.tables.filter(({ name }) => name !== change.table);
        sheet.names = sheet.names.filter(({ name }) => !change.names.includes(name));
        for (let row = change.row; row < change.row + change.rows; row++) sheet.cells.delete(row);
        this.shift(sheet, change.row + change.rows, -change.rows);
        break;
      }
      case "sheetRenamed":
        this.renameSheet(change.sheet, change.to);
        break;
      case "tableRenamed":
        this.renameTable(change.sheet, change.table, change.to);
        break;
      case "sheetAdded":
        this.add(change.plan, change.position);
        break;
      case "sheetRemoved":
        this.sheets.splice(this.sheets.indexOf(this.sheet(change.sheet)), 1);
        break;
      case "sheetShown":
        this.changed(change.sheet).shown = change.shown;
        break;
      case "nameAdded":
        this.changed(change.sheet).names.push({ name: change.name, range: change.range });
        break;
      case "nameRemoved": {
        const sheet = this.changed(change.sheet);
        expect(sheet.names).toContainEqual({ name: change.name, range: change.range });
        sheet.names = sheet.names.filter(({ name }) => name !== change.name);
        break;
      }
      case "nameMended":
      case "tableCells":
        throw new Error(`no edit of a plan has to mend: ${change.kind}`);
    }
  }

  /** Types into a cell, as a person does. */
  type(sheet: string, row: number, column: number, content: CellContent): void {
    this.put(this.changed(sheet), row, column, content);
  }

  contentAt(sheet: string, row: number, column: number): CellContent {
    return this.sheet(sheet).cells.get(row)?.get(column) ?? null;
  }

  /** Points; a row that nobody set fits what it holds. */
  heightAt(sheet: string, row: number): number | undefined {
    return this.sheet(sheet).heights.get(row);
  }

  placeOfName(sheet: string, name: string): RangeBox {
    const found = this.sheet(sheet).names.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`There is no name ${name} on ${sheet}.`);
    return found.range;
  }

  tableStartingWith(sheet: string, prefix: string): { readonly name: string; readonly range: RangeBox } {
    const found = this.sheet(sheet).tables.find((table) => table.name.startsWith(prefix));
    if (!found) throw new Error(`There is no table ${prefix} on ${sheet}.`);
    return found;
  }

  /** A column of people's own at the table's right end. */
  addColumn(sheet: string, prefix: string, header: string): number {
    const { name, range } = this.tableStartingWith(sheet, prefix);
    const column = range.column + range.columns;
    this.type(sheet, range.row, column, header);
    this.resize(this.sheet(sheet), name, { ...range, columns: range.columns + 1 });
    return column;
  }

  removeName(sheet: string, name: string): void {
    const found = this.changed(sheet);
    found.names = found.names.filter((candidate) => candidate.name !== name);
  }

  removeWorkbookName(name: string): void {
    this.names.splice(
      this.names.findIndex((candidate) => candidate.name === name),
      1,
    );
  }

  removeTable(sheet: string, prefix: string): void {
    const found = this.changed(sheet);
    found.tables = found.tables.filter((table) => !table.name.startsWith(prefix));
  }

  /** Formulas that speak of a sheet or table that is not there, or link to one. */
  brokenReferences(): string[] {
    const sheets = new Set(this.sheetNames);
    const tables = new Set(this.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)));
    return this.sheets.flatMap((sheet) =>
      [...sheet.cells.values()].flatMap((row) =>
        [...row.values()].flatMap((content) => {
          if (typeof content !== "object") return [];
          const { formula } = content;
          // A text, as the target of a link, doubles the quotes in a name.
          const read = formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (part) =>
            part.startsWith('"') ? part.replace(/""/g, '"') : part,
          );
          const toSheets = [...read.matchAll(/'((?:[^']|'')+)'!/g)].map(([, name = ""]) => name.replace(/''/g, "'"));
          const toTables = [...formula.matchAll(/([\p{L}_][\p{L}\p{N}_]*)\[(?!@)/gu)].map(([, name = ""]) => name);
          return toSheets.every((name) => sheets.has(name)) && toTables.every((name) => tables.has(name))
            ? []
            : [`${sheet.name}: ${formula}`];
        }),
      ),
    );
  }

  /** The workbook as it reads now; sheets that did not change are the same objects as before. */
  snapshot(only: (sheet: string) => boolean = () => true): WorkbookSnapshot {
    for (const sheet of this.sheets) sheet.read ??= this.read(sheet);
    // What the register shows follows the cards.
    for (const sheet of this.sheets) if (sheet.tables.some(({ name }) => name === "Obiettivi")) sheet.read = this.read(sheet);
    const read = this.sheets.flatMap((sheet) => (sheet.read && only(sheet.name) ? [sheet.read] : []));
    return {
      source: "prova.xlsx",
      sheets: read,
      names: this.names.filter(({ sheet }) => only(sheet.name)).map(({ name, sheet, range }) => ({ name, sheet: sheet.name, range })),
    };
  }

  private sheet(name: string): ModelSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  }

  private changed(name: string): ModelSheet {
    const sheet = this.sheet(name);
    delete sheet.read;
    return sheet;
  }

  private add(plan: SheetPlan, position = this.sheets.length): void {
    expect(this.sheetNames.map((name) => name.toLowerCase())).not.toContain(plan.name.toLowerCase());
    const tables = this.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
    for (const { name } of plan.tables) expect(tables).not.toContain(name.toLowerCase());
    const sheet: ModelSheet = {
      name: plan.name,
      shown: true,
      fresh: new Set(),
      cells: new Map(),
      heights: new Map(),
      names: [],
      tables: [],
    };
    this.fill(sheet, plan);
    this.sheets.splice(position, 0, sheet);
    for (const { name, range } of plan.workbookNames) this.names.push({ name, sheet, range });
  }

  private heighten({ heights }: ModelSheet, { row, rows, height }: SheetPlan["rowHeights"][number]): void {
    for (let at = 0; at < rows; at++) heights.set(row + at, height);
  }

  private fill(sheet: ModelSheet, plan: SheetPlan): void {
    for (const heights of plan.rowHeights) this.heighten(sheet, heights);
    sheet.names.push(...plan.names.map(({ name, range }) => ({ name, range })));
    sheet.tables.push(...plan.tables.map(({ name, range }) => ({ name, range })));
    for (const block of plan.blocks)
      block.cells.forEach((row, r) =>
        row.forEach((content, c) => content !== null && this.put(sheet, block.row + r, block.column + c, content)),
      );
  }

  private put(sheet: ModelSheet, row: number, column: number, content: CellContent): void {
    const cells = sheet.cells.get(row) ?? new Map<number, Contents>();
    sheet.cells.set(row, cells);
    if (content === null || content === "") cells.delete(column);
    else cells.set(column, content);
  }

  private write(name: string, row: number, column: number, content: CellContent, was: CellContent): void {
    const sheet = this.changed(name);
    const there = sheet.fresh.has(row) ? null : (sheet.cells.get(row)?.get(column) ?? null);
    expect({ sheet: name, row, column, was: there }).toEqual({ sheet: name, row, column, was });
    this.put(sheet, row, column, content);
  }

  private addRows({ sheet: name, table: tableName, range, added, formulas = [] }: RowsChange): void {
    const sheet = this.changed(name);
    const table = sheet.tables.find((candidate) => candidate.name === tableName);
    expect(table?.range).toEqual(range);
    const end = range.row + range.rows;
    this.shift(sheet, end, added);
    const above = sheet.cells.get(end - 1) ?? new Map<number, Contents>();
    for (let row = end; row < end + added; row++) sheet.fresh.add(row);
    const own = new Set(formulas.flatMap(({ column, cells }) => (cells[0] ?? []).map((_, at) => column + at)));
    for (let row = end; row < end + added; row++)
      for (const [column, content] of above)
        if (typeof content === "object" && column >= range.column && column < range.column + range.columns && !own.has(column))
          this.put(sheet, row, column, content);
    for (const { row, column, cells } of formulas)
      cells.forEach((line, r) => line.forEach((content, c) => this.put(sheet, row + r, column + c, content)));
    this.resize(sheet, tableName, { ...range, rows: range.rows + added });
  }

  private removeRow({ sheet: name, table: tableName, range, row, was }: RowRemoved): void {
    const sheet = this.changed(name);
    const table = sheet.tables.find((candidate) => candidate.name === tableName);
    expect(table?.range).toEqual(range);
    expect(range.rows).toBeGreaterThan(2);
    expect(Array.from({ length: range.columns }, (_, at) => sheet.cells.get(row)?.get(range.column + at) ?? null)).toEqual(was);
    sheet.cells.delete(row);
    this.shift(sheet, row + 1, -1);
    this.resize(sheet, tableName, { ...range, rows: range.rows - 1 });
  }

  private resize(sheet: ModelSheet, tableName: string, range: RangeBox): void {
    sheet.tables = sheet.tables.map((table) => (table.name === tableName ? { name: tableName, range } : table));
  }

  /** All from a row on moves; tables that begin above it keep their range. */
  private shift(sheet: ModelSheet, first: number, by: number): void {
    const move = (row: number) => (row >= first ? row + by : row);
    const moved = (range: RangeBox): RangeBox => ({ ...range, row: move(range.row) });
    sheet.fresh = new Set([...sheet.fresh].map(move));
    sheet.cells = new Map(
      [...sheet.cells].map(([row, cells]) => [
        move(row),
        new Map([...cells].map(([column, content]) => [column, following(content, move)])),
      ]),
    );
    sheet.heights = new Map([...sheet.heights].map(([row, height]) => [move(row), height]));
    sheet.names = sheet.names.map(({ name, range }) => ({ name, range: moved(range) }));
    for (const name of this.names) if (name.sheet === sheet) name.range = moved(name.range);
    sheet.tables = sheet.tables.map(({ name, range }) => ({ name, range: moved(range) }));
  }

  private renameSheet(from: string, to: string): void {
    expect(this.sheets.filter((sheet) => sheet.name !== from).map(({ name }) => name.toLowerCase())).not.toContain(to.toLowerCase());
    this.changed(from).name = to;
    this.rewrite(`'${from.replace(/'/g, "''")}'!`, `'${to.replace(/'/g, "''")}'!`);
  }

  private renameTable(sheet: string, from: string, to: string): void {
    const taken = this.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).filter((name) => name !== from);
    expect(taken.map((name) => name.toLowerCase())).not.toContain(to.toLowerCase());
    const table = this.changed(sheet).tables.find(({ name }) => name === from);
    if (!table) throw new Error(`There is no table ${from} on ${sheet}.`);
    table.name = to;
    this.rewrite(`${from}[`, `${to}[`);
  }

  /** As Excel does: formulas follow, texts within them do not. */
  private rewrite(from: string, to: string): void {
    for (const sheet of this.sheets)
      for (const row of sheet.cells.values())
        for (const [column, content] of row) {
          if (typeof content !== "object" || !content.formula.includes(from)) continue;
          row.set(column, {
            formula: content.formula.replace(piecesOfFormula, (piece) => (piece.startsWith('"') ? piece : piece.replaceAll(from, to))),
          });
        }
  }

  private read(sheet: ModelSheet): SheetSnapshot {
    const filled = [...sheet.cells].filter(([, cells]) => cells.size > 0);
    const rows = filled.map(([row]) => row);
    const columns = filled.flatMap(([, cells]) => [...cells.keys()]);
    const used = { row: Math.min(...rows), column: Math.min(...columns), rows: Math.max(...rows) + 1, columns: Math.max(...columns) + 1 };
    const grid = <T>(of: (content: CellContent) => T): T[][] =>
      Array.from({ length: used.rows - used.row }, (_, r) =>
        Array.from({ length: used.columns - used.column }, (_unused, c) => of(sheet.cells.get(used.row + r)?.get(used.column + c) ?? null)),
      );
    return {
      name: sheet.name,
      origin: { row: used.row, column: used.column },
      values: grid((content) => this.shown(sheet, content)),
      formulas: grid((content) => typeof content === "object" && content !== null),
      names: [...sheet.names],
      tables: sheet.tables.map((table) => ({ ...table })),
    };
  }

  private shown(sheet: ModelSheet, content: CellContent): SnapshotValue {
    if (content === null) return "";
    if (typeof content !== "object") return content;
    const { formula } = content;
    const linkText = /^=HYPERLINK\(".*","((?:[^"]|"")*)"\)$/.exec(formula)?.[1];
    if (formula === '=""') return "";
    if (linkText !== undefined) return linkText.replace(/""/g, '"');
    const { CodiceBreve: own } = Object.fromEntries(sheet.names.map(({ name, range }) => [name, range]));
    const isOwn = own && sheet.cells.get(own.row)?.get(own.column) === content;
    if (isOwn) return this.shortCode(sheet);
    const link = /^='((?:[^']|'')+)'!(\w+)&""$/.exec(formula);
    const card = link && this.sheets.find(({ name }) => name === link[1]?.replace(/''/g, "'"));
    const place = card?.names.find(({ name }) => name === link?.[2])?.range;
    return card && place ? this.shown(card, card.cells.get(place.row)?.get(place.column) ?? null) : someResult;
  }

  private shortCode(sheet: ModelSheet): string {
    const value = (name: string) => {
      const range = sheet.names.find((candidate) => candidate.name === name)?.range;
      return range ? (sheet.cells.get(range.row)?.get(range.column) ?? "") : "";
    };
    const shared = value("CodiciCondivisi");
    const scheme = this.scheme();
    const place = {
      sector: String(value("Settore")),
      operational: operationalCode(String(value("Operativo")), scheme),
      prefix: String(value("Prefisso")),
    };
    const own = formatShortCode(shortCodeAt(place, Number(value("Numero")), scheme), scheme);
    return shared === "" ? own : `${own}${scheme.sharedSeparator}${String(shared)}`;
  }

  private scheme(): CodeScheme {
    const setting = (wanted: string) => {
      const { sheet, range } = this.names.find(({ name }) => name === wanted) ?? {};
      return (range && sheet?.cells.get(range.row)?.get(range.column)) ?? "";
    };
    return {
      ...this.planned,
      number: Number(setting("CifreNumero")),
      numberSeparator: String(setting("SeparatoreNumero")),
      sharedSeparator: String(setting("SeparatoreCondivisi")),
      treeSeparator: String(setting("SeparatoreAlbero")),
    };
  }
}
