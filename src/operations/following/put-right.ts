/** What Cardine put right in cells that a person had just changed, and which of it they took back. */
import { applyChanges } from "../../excel/edit/apply-changes";
import type { SheetEdit } from "../../excel/read/watch-workbook";
import { fromSerial } from "../../plan/notation/calendar-date";
import type { Plan } from "../../plan/plan";
import { natureOf } from "../../sheets/card/reading/card-readings";
import { heightsNeeded } from "../../sheets/card/heights";
import { codeRepairs } from "../../sheets/repairs/code-repairs";
import { repairChanges, type Repair } from "../../sheets/repairs/repair";
import { repairsOfSheet } from "../../sheets/repairs/repairs-of-sheet";
import type { CellContent, RangeBox } from "../../sheets/layout/sheet-plan";
import type { SheetSnapshot, SnapshotValue, WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";
import { SnapshotReader } from "../../sheets/reading/snapshot-reader";
import type { WorkbookChange } from "../../sheets/changes/workbook-change";
import type { WrittenAreas } from "../../sheets/changes/written-areas";
import type { OpenPlan } from "./open-plan";
import { OwnCells } from "./own-cells";
import type { Remark } from "../start/read-plan-document";
import { contains } from "../../sheets/layout/range-box";

/** More cells at once are told in one sentence. */
const toldOneByOne = 3;
const cellsNamed = 6;

/** The plan as it was read before some edits, and what this session itself has written since. */
interface PlanBefore extends OpenPlan {
  readonly written: ReadonlyMap<string, WrittenAreas>;
}

export class PuttingRight {
  /** By sheet and cell. Kept while the cell holds what was typed or what it was put right to. */
  private readonly repaired = new Map<string, Map<string, Repair>>();
  /** Written, but not yet told: what the cells hold now is known when they have been read again. */
  private untold: readonly Repair[] = [];
  private readonly own = new OwnCells();

  /** The session has written into these cells between two readings: what it left there is never put right, whosever an event says it is. */
  wrote(sheets: ReadonlyMap<string, WrittenAreas>, now: WorkbookSnapshot, before: WorkbookSnapshot | undefined): void {
    this.own.wrote(sheets, now, before);
  }

  /**
   * Puts right what can be in the cells of these edits, and makes a card's rows high enough for the texts in them: in two round
   * trips a sheet, in one where all rows are high enough, in none where every text takes one line; by cells and heights alone,
   * which leaves Excel's undo stack. A cell that holds again what was put right there, since the person undid it, is left
   * alone. `before` tells what codes were; where the session has written since, nobody knows who changed one.
   */
  async putRight(edits: readonly SheetEdit[], { plan, places, snapshot }: OpenPlan, before: PlanBefore | undefined): Promise<void> {
    for (const name of new Set(edits.map((edit) => edit.sheet))) {
      const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
      if (!sheet) continue;
      const own = edits.filter((edit) => edit.sheet === name);
      const was = before?.written.has(name) ? undefined : before?.snapshot.sheets.find((candidate) => candidate.name === name);
      const repairs = own.flatMap((edit) => [
        ...repairsOfSheet(sheet, { plan, places }, edit.range).filter((repair) => concerns(edit.range, repair)),
        ...(before && was && edit.kind === "rangeEdited" ? codeRepairs(sheet, plan, { ...before, sheet: was }, edit.range) : []),
      ]);
      const wanted = [...new Map(repairs.map((repair) => [repair.cell, repair])).values()].filter(
        (repair) => !this.isTakenBack(repair) && !this.own.holds(repair.sheet, repair.cell),
      );
      const changes = [...repairChanges(wanted), ...heightsOf(sheet, plan, own)];
      if (changes.length > 0) await applyChanges(changes, []);
      if (wanted.length > 0) this.remember(name, wanted);
    }
  }

  /** Says what was put right since the last time, as the cells are now, and forgets what people have changed since. */
  tell({ sheets }: OpenPlan["snapshot"]): readonly Remark[] {
    const readers = new Map(sheets.map((sheet) => [sheet.name, new SnapshotReader(sheet)]));
    this.forgetChanged(readers);
    this.own.forgetChanged(readers);
    const told = this.untold;
    this.untold = [];
    return [...new Set(told.map((repair) => repair.sheet))].flatMap((name) => {
      const reader = readers.get(name);
      return reader
        ? remarksOn(
            reader,
            told.filter((repair) => repair.sheet === name),
          )
        : [];
    });
  }

  private remember(sheet: string, repairs: readonly Repair[]): void {
    const known = this.repaired.get(sheet) ?? new Map<string, Repair>();
    for (const repair of repairs) known.set(repair.cell, repair);
    this.repaired.set(sheet, known);
    this.untold = [...this.untold, ...repairs];
  }

  private isTakenBack({ sheet, cell, typed }: Repair): boolean {
    return this.repaired.get(sheet)?.get(cell)?.typed === typed;
  }

  private forgetChanged(readers: ReadonlyMap<string, SnapshotReader>): void {
    for (const [sheet, repairs] of this.repaired) {
      const reader = readers.get(sheet);
      for (const [cell, repair] of repairs) if (!reader || !isStill(reader, repair)) repairs.delete(cell);
    }
  }
}

function heightsOf(sheet: SheetSnapshot, plan: Plan, edits: readonly SheetEdit[]): readonly WorkbookChange[] {
  return natureOf(sheet) === "card"
    ? heightsNeeded(
        sheet,
        plan,
        edits.map(({ range }) => range),
      )
    : [];
}

/** A date concerns its own cell, or is the other edge of a stretch of months that was typed beside it; a formula that was lost, the rows that were changed: those of a table may have come just now. */
function concerns(changed: RangeBox, { kind, row, column, typed }: Repair): boolean {
  return contains(changed, row, kind === "formula" || typed === "" ? changed.column : column);
}

/** The cell holds what was typed, or what it was put right to. */
function isStill(reader: SnapshotReader, { row, column, typed, content }: Repair): boolean {
  const value = reader.value(row, column) ?? "";
  if (reader.isFormula(row, column)) return isFormula(content);
  return value === typed || value === content;
}

function isFormula(content: CellContent): boolean {
  return typeof content === "object" && content !== null;
}

function remarksOn(reader: SnapshotReader, repairs: readonly Repair[]): readonly Remark[] {
  const sheet = reader.sheet.name;
  if (repairs.length <= toldOneByOne) return repairs.map((repair) => remarkOn(reader, repair));
  const named = repairs
    .slice(0, cellsNamed)
    .map((repair) => repair.cell)
    .join(", ");
  return [
    { code: "done.putRight.many", values: { sheet, count: repairs.length, cells: repairs.length > cellsNamed ? `${named}…` : named } },
  ];
}

function remarkOn(reader: SnapshotReader, { kind, sheet, cell, row, column, typed }: Repair): Remark {
  const now = reader.value(row, column) ?? "";
  const values = { sheet, cell, typed: shown(typed, kind), now: shown(now, kind) };
  if (kind === "date")
    return typed === "" ? { code: "done.putRight.edge", values: { sheet, cell, now: values.now } } : { code: "done.putRight", values };
  if (kind === "code") return { code: "done.putRight.code", values };
  return typed === ""
    ? { code: "done.putRight.emptied", values: { sheet, cell, now: values.now } }
    : { code: "done.putRight.formula", values };
}

/** Where a date belongs, a number is one. */
function shown(value: SnapshotValue, kind: Repair["kind"]): string {
  if (kind !== "date" || typeof value !== "number") return String(value);
  const [year, month, day] = fromSerial(Math.floor(value)).split("-");
  return `${day}/${month}/${year}`;
}
