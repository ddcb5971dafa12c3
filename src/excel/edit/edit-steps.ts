/** What Excel has to do for each change of a list, step by step, and how each step is taken back. */
import type { StyleDefinition } from "../../sheets/layout/sheet-plan";
import type {
  NameAdded,
  NameRemoved,
  SheetAdded,
  SheetRemoved,
  SheetRenamed,
  SheetShown,
  TableRenamed,
  WorkbookChange,
} from "../../sheets/changes/workbook-change";
import { sheetPasses } from "../write/apply-sheet-plan";
import { propertyBytes, rangeBytes, type Writer } from "../batches";
import type { EditDetails } from "./edit-details";
import type { EditStep } from "./edit-step";
import { NameClashError, NotFoundInWorkbookError, SheetNameClashError } from "../excel-errors";
import { rangeOf } from "../ranges";
import { nameMendingStep, tableCellsSteps } from "./mending-steps";
import { cellsStep } from "./cells-step";
import { heightSteps } from "./rows/row-heights";
import { insertionSteps, removalStep } from "./rows/row-steps";
import { partRemovalSteps, partSteps } from "./part-steps";
import { requireSheet, type SheetVisibility } from "../read/workbook-state";
import { writeStyles } from "../write/write-styles";

/** `styles` define what the added sheets wear; those that the workbook lacks come with the first of them. */
export function stepsOf(
  context: Excel.RequestContext,
  changes: readonly WorkbookChange[],
  details: EditDetails,
  styles: readonly StyleDefinition[],
): EditStep[] {
  const steps = changes.flatMap((change) => stepsOfChange(context, change, details, styles));
  const added = changes.find((change) => change.kind === "sheetAdded");
  const missing = styles.filter(({ name }) => !details.hasStyle(name));
  return added && missing.length > 0 ? [styleStep(context, added.plan.name, missing), ...steps] : steps;
}

function stepsOfChange(
  context: Excel.RequestContext,
  change: WorkbookChange,
  details: EditDetails,
  styles: readonly StyleDefinition[],
): EditStep[] {
  switch (change.kind) {
    case "cells":
      return [cellsStep(context, change, details.textFormatsOf(change))];
    case "tableCells":
      return tableCellsSteps(context, change, details.hasTotals(change));
    case "nameMended":
      return [nameMendingStep(context, change)];
    case "heights":
      return heightSteps(context, change, details.lowRowsOf(change));
    case "rows":
      return insertionSteps(context, change, details.tableOf(change));
    case "rowRemoved":
      return [
        removalStep(context, change, {
          totals: details.tableOf(change).totals,
          size: details.sizeOf(change),
          printed: details.printedWith(change),
          isTextFormatted: details.textFormatsOf(change),
        }),
      ];
    case "partAdded":
      return partSteps(context, change, styles);
    case "partRemoved":
      return partRemovalSteps(context, change);
    case "sheetRenamed":
      return [renameStep(context, change)];
    case "tableRenamed":
      return [tableStep(context, change)];
    case "sheetAdded":
      return [additionStep(context, change, styles)];
    case "sheetRemoved":
      return [...reachableStep(context, change, details), sheetRemovalStep(context, change, details.activeSheet)];
    case "sheetShown":
      return [visibilityStep(context, change)];
    case "nameAdded":
      return [nameStep(context, change)];
    case "nameRemoved":
      return [nameRemovalStep(context, change)];
  }
}

function renameStep(context: Excel.RequestContext, { sheet, to }: SheetRenamed): EditStep {
  function* rename(before: string, after: string): Writer {
    context.workbook.worksheets.getItem(before).name = after;
    yield 2 * propertyBytes;
  }
  return {
    sheet,
    issue: () => rename(sheet, to),
    effect(state) {
      requireSheet(state, sheet);
      if (state.hasSheet(to)) throw new SheetNameClashError(to);
      state.renameSheet(sheet, to);
    },
    takeBack: () => rename(to, sheet),
  };
}

function tableStep(context: Excel.RequestContext, { sheet, table, to }: TableRenamed): EditStep {
  function* rename(before: string, after: string): Writer {
    context.workbook.tables.getItem(before).name = after;
    yield 2 * propertyBytes;
  }
  return {
    sheet,
    issue: () => rename(table, to),
    effect(state) {
      const rows = state.tableRows(table);
      if (rows === undefined) throw new NotFoundInWorkbookError(table);
      if (table.toLowerCase() === to.toLowerCase()) return;
      if (state.tableRows(to) !== undefined) throw new NameClashError(to);
      state.setTableRows(table, undefined);
      state.setTableRows(to, rows);
      state.setTableSheet(to, sheet);
    },
    takeBack: () => rename(to, table),
  };
}

function visibilityStep(context: Excel.RequestContext, { sheet, shown }: SheetShown): EditStep {
  let before: SheetVisibility | undefined;
  const after = shown ? "Visible" : "Hidden";
  function* set(visibility: SheetVisibility): Writer {
    context.workbook.worksheets.getItem(sheet).visibility = visibility;
    yield 2 * propertyBytes;
  }
  return {
    sheet,
    issue: () => set(after),
    effect(state) {
      before = state.visibility(sheet);
      if (before === undefined) throw new NotFoundInWorkbookError(sheet);
      state.setSheet(sheet, after);
    },
    takeBack: () => set(before ?? after),
  };
}

/** Excel deletes a hidden sheet, but no very hidden one. */
function reachableStep(context: Excel.RequestContext, { sheet }: SheetRemoved, { state }: EditDetails): EditStep[] {
  return state.visibility(sheet) === "VeryHidden" ? [visibilityStep(context, { kind: "sheetShown", sheet, shown: false })] : [];
}

/** Excel sends no half sheet away: whatever of it has come to be goes with it. */
function additionStep(context: Excel.RequestContext, { plan, position }: SheetAdded, styles: readonly StyleDefinition[]): EditStep {
  const { worksheets, names } = context.workbook;
  return {
    sheet: plan.name,
    *issue() {
      const { body, tables, rules } = sheetPasses(context, plan, styles);
      yield* body;
      yield* tables;
      yield* rules;
      if (position === undefined) return;
      worksheets.getItem(plan.name).position = position;
      yield 2 * propertyBytes;
    },
    effect(state) {
      if (state.hasSheet(plan.name)) throw new SheetNameClashError(plan.name);
      state.setSheet(plan.name, "Visible");
      for (const { name } of plan.tables) state.setUncertain(name);
    },
    *takeBack() {
      for (const { name } of plan.workbookNames) names.getItemOrNullObject(name).delete();
      worksheets.getItem(plan.name).delete();
      yield (2 + 2 * plan.workbookNames.length) * propertyBytes;
    },
  };
}

function styleStep(context: Excel.RequestContext, sheet: string, styles: readonly StyleDefinition[]): EditStep {
  return {
    sheet,
    issue: () => writeStyles(context, styles, new Set()),
    *takeBack() {
      for (const { name } of styles) context.workbook.styles.getItemOrNullObject(name).delete();
      yield 2 * styles.length * propertyBytes;
    },
  };
}

function sheetRemovalStep(context: Excel.RequestContext, { sheet, replacedBy }: SheetRemoved, activeSheet: string): EditStep {
  const { worksheets } = context.workbook;
  return {
    sheet,
    *issue() {
      // Before the other one goes, lest Excel shows a neighbour for a moment. It was in front under this name.
      if (replacedBy === activeSheet) worksheets.getItem(replacedBy).activate();
      worksheets.getItem(sheet).delete();
      yield 4 * propertyBytes;
    },
    effect(state) {
      requireSheet(state, sheet);
      state.removeSheet(sheet);
    },
    final: true,
  };
}

function nameStep(context: Excel.RequestContext, change: NameAdded): EditStep {
  return {
    sheet: change.sheet,
    issue: () => addName(context, change),
    effect(state) {
      requireSheet(state, change.sheet);
      if (state.hasName(change.sheet, change.name)) throw new NameClashError(change.name);
      state.setName(change.sheet, change.name, true);
    },
    takeBack: () => removeName(context, change),
  };
}

function nameRemovalStep(context: Excel.RequestContext, change: NameRemoved): EditStep {
  return {
    sheet: change.sheet,
    issue: () => removeName(context, change),
    effect(state) {
      if (!state.hasName(change.sheet, change.name)) throw new NotFoundInWorkbookError(`${change.sheet} › ${change.name}`);
      state.setName(change.sheet, change.name, false);
    },
    takeBack: () => addName(context, change),
  };
}

function* addName(context: Excel.RequestContext, { sheet: name, name: added, range }: NameAdded | NameRemoved): Writer {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.names.add(added, rangeOf(sheet, range));
  yield rangeBytes + propertyBytes;
}

function* removeName(context: Excel.RequestContext, { sheet, name }: NameAdded | NameRemoved): Writer {
  context.workbook.worksheets.getItem(sheet).names.getItem(name).delete();
  yield 3 * propertyBytes;
}
