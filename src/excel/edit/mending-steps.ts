/** Steps by which names and formulas of a workbook are put right. */
import type { RangeBox, TableColumnName } from "../../sheets/layout/sheet-plan";
import type { NameMended, TableCellsChange } from "../../sheets/changes/workbook-change";
import { propertyBytes, rangeBytes, type Writer } from "../batches";
import { cellsStep } from "./cells-step";
import type { EditStep } from "./edit-step";
import { ChangedMeanwhileError } from "../excel-errors";
import { nameColumn } from "../write/name-column";
import { rangeOf } from "../ranges";
import type { TextFormats } from "../write/text-formats";
import { requireSheet } from "../read/workbook-state";

/** Of a table with a row of totals, which would move along, the cells are written where they are. */
export function tableCellsSteps(
  context: Excel.RequestContext,
  { sheet, table, range, writes }: TableCellsChange,
  totals: boolean,
): EditStep[] {
  const cells = writes.map((write) => cellsStep(context, { kind: "cells", sheet, ...write }, markedTexts));
  if (totals || range.rows <= 2) return cells;
  const drawnIn = { ...range, rows: 2 };
  const sizeStep = (before: RangeBox, after: RangeBox): EditStep => {
    function* resize(to: RangeBox): Writer {
      const place = context.workbook.worksheets.getItem(sheet);
      place.tables.getItem(table).resize(rangeOf(place, to));
      yield rangeBytes + 2 * propertyBytes;
    }
    return {
      sheet,
      issue: () => resize(after),
      effect(state) {
        requireSheet(state, sheet);
        if (state.tableRows(table) !== before.rows) throw new ChangedMeanwhileError(`${sheet} › ${table}`);
        state.setTableRows(table, after.rows);
      },
      takeBack: () => resize(before),
    };
  };
  return [sizeStep(range, drawnIn), ...cells, sizeStep(drawnIn, range)];
}

/** Texts are put back with the mark that tells them from formulas and dates. */
const markedTexts: TextFormats = () => false;

export function nameMendingStep(context: Excel.RequestContext, { sheet, scope, name, range, column, isThere, was }: NameMended): EditStep {
  const namesNow = () => (scope === "sheet" ? context.workbook.worksheets.getItem(sheet).names : context.workbook.names);
  function* stand(isThereNow: boolean, place: RangeBox | TableColumnName | undefined): Writer {
    const names = namesNow();
    if (isThereNow) names.getItemOrNullObject(name).delete();
    if (place && "table" in place) nameColumn(names, name, place);
    else if (place) names.add(name, rangeOf(context.workbook.worksheets.getItem(sheet), place));
    yield 2 * rangeBytes + propertyBytes;
  }
  return {
    sheet,
    issue: () => stand(isThere, column ?? range),
    effect: (state) => requireSheet(state, sheet),
    takeBack: () => stand(true, was),
  };
}
