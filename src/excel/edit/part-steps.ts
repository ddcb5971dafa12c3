/** Steps by which a part of a sheet, rows with all that they hold, comes and goes. */
import type { StyleDefinition } from "../../sheets/layout/sheet-plan";
import type { PartAdded, PartRemoved } from "../../sheets/changes/workbook-change";
import { propertyBytes, rangeBytes, type Writer } from "../batches";
import { NameClashError, NotFoundInWorkbookError } from "../excel-errors";
import { rangeOf } from "../ranges";
import { requireSheet, rowMarker } from "../read/workbook-state";
import { partPasses } from "../write/apply-sheet-plan";
import type { EditStep } from "./edit-step";
import { insertRows, rowsOf, rowsText } from "./rows/row-steps";

/** Blank rows first, which a marker below them shows to have come in, then what stands on them. */
export function partSteps(context: Excel.RequestContext, change: PartAdded, styles: readonly StyleDefinition[]): EditStep[] {
  const { sheet: name, row, rows, part } = change;
  const place = { sheet: name, cells: rowsText(row, rows) };
  const sheetNow = () => context.workbook.worksheets.getItem(name);
  return [
    { ...markerStep(sheetNow, place, row), effect: (state) => (requireSheet(state, name), state.setMarker(name, row)) },
    {
      ...place,
      *issue() {
        insertRows(sheetNow(), row, rows);
        rowsOf(sheetNow(), row, rows).clear();
        yield 2 * rangeBytes + 2 * propertyBytes;
      },
      effect: (state) => state.setMarker(name, row + rows),
      *takeBack() {
        rowsOf(sheetNow(), row, rows).delete("Up");
        yield rangeBytes + propertyBytes;
      },
    },
    {
      ...place,
      *issue() {
        const { body, tables, rules } = partPasses(context, part, styles);
        yield* body;
        yield* tables;
        yield* rules;
      },
      effect(state) {
        for (const { name: table } of part.tables) {
          if (state.tableRows(table) !== undefined) throw new NameClashError(table);
          state.setUncertain(table);
        }
      },
      *takeBack() {
        for (const { name: own } of part.names) sheetNow().names.getItemOrNullObject(own).delete();
        for (const { name: table } of part.tables) context.workbook.tables.getItemOrNullObject(table).delete();
        yield 2 * (part.names.length + part.tables.length) * propertyBytes;
      },
    },
    { ...markerEndStep(sheetNow, place, row + rows), effect: (state) => state.setMarker(name, undefined) },
  ];
}

/** From when the table is none any more nothing brings back what goes, so that the rest is carried to its end. */
export function partRemovalSteps(context: Excel.RequestContext, change: PartRemoved): EditStep[] {
  const { sheet: name, row, rows, table, names } = change;
  const place = { sheet: name, cells: rowsText(row, rows) };
  const sheetNow = () => context.workbook.worksheets.getItem(name);
  const end = row + rows;
  return [
    { ...markerStep(sheetNow, place, end), effect: (state) => (requireSheet(state, name), state.setMarker(name, end)) },
    {
      ...place,
      *issue() {
        context.workbook.tables.getItem(table).convertToRange();
        yield 2 * propertyBytes;
      },
      effect(state) {
        if (state.tableRows(table) === undefined) throw new NotFoundInWorkbookError(table);
        state.setTableRows(table, undefined);
      },
      final: true,
    },
    {
      ...place,
      *issue() {
        for (const own of names) sheetNow().names.getItemOrNullObject(own).delete();
        rowsOf(sheetNow(), row, rows).delete("Up");
        yield rangeBytes + (2 * names.length + 1) * propertyBytes;
      },
      effect: (state) => state.setMarker(name, row),
      final: true,
    },
    { ...markerEndStep(sheetNow, place, row), effect: (state) => state.setMarker(name, undefined) },
  ];
}

type Place = Pick<EditStep, "sheet" | "cells">;

function markerStep(sheetNow: () => Excel.Worksheet, place: Place, row: number): EditStep {
  return {
    ...place,
    issue: () => addMarker(sheetNow(), row),
    *takeBack() {
      sheetNow().names.getItem(rowMarker).delete();
      yield 2 * propertyBytes;
    },
  };
}

function markerEndStep(sheetNow: () => Excel.Worksheet, place: Place, row: number): EditStep {
  return {
    ...place,
    *issue() {
      sheetNow().names.getItem(rowMarker).delete();
      yield 2 * propertyBytes;
    },
    takeBack: () => addMarker(sheetNow(), row),
  };
}

function* addMarker(sheet: Excel.Worksheet, row: number): Writer {
  sheet.names.add(rowMarker, rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }));
  yield rangeBytes + propertyBytes;
}
