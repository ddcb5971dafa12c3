/** The sheets of card templates: `Modello`. */
import { schemeOfTemplate } from "../../plan/codes/pattern-codes";
import { sameContent } from "../../plan/difference/same-content";
import type { Plan } from "../../plan/plan";
import type { Template } from "../../plan/template/template";
import { contentAt } from "../changes/cell-writes";
import type { ChangeContext } from "../changes/change-context";
import { UnwrittenChangeError } from "../changes/change-errors";
import type { CellsChange, WorkbookChange } from "../changes/workbook-change";
import { frameOf } from "../layout/frame";
import { sheetNames } from "../layout/names";
import { box } from "../layout/sheet-builder";
import type { ContentBlock } from "../layout/sheet-plan";
import { outsideLayout } from "../reading/left-in-table";
import type { SheetSnapshot, WorkbookSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import type { PlanPlaces } from "../workbook/plan-places";
import type { PartsRead, SheetKind } from "../workbook/sheet-kind";
import type { WorkbookReader } from "../workbook/workbook-reader";
import { readTemplate, type ChangedTemplate } from "./read-template";
import { inUseCells, inUseName, readTemplateInUse } from "./template-in-use";
import { placedLists, planTemplateSheet, templateSheetName } from "./template-sheet";
import { isTemplateSheet } from "./template-sheets";

/** The cards follow what they were last brought into line with; a sheet that has been changed since is told of. */
function read(workbook: WorkbookReader, { plan }: { readonly plan: Plan; readonly places: PlanPlaces }): PartsRead {
  const changed: ChangedTemplate[] = [];
  const templates = workbook.readers.filter(isTemplateSheet).map((reader, at) => {
    const shown = readTemplate(reader);
    const inUse = readTemplateInUse(reader) ?? shown.template;
    const isChanged = shown.notes.length > 0 || !sameContent(inUse, shown.template);
    if (isChanged) {
      changed.push({ ...shown, sheet: reader.sheet.name, of: inUse.id });
      workbook.note({ code: "reading.templateChanged", values: { sheet: reader.sheet.name } });
    }
    shown.notes.forEach(workbook.note);
    const { texts } = frameOf(planTemplateSheet(inUse, at, plan));
    outsideLayout(reader, texts, "reading.outsideLayout").forEach(workbook.note);
    workbook.markRead(reader);
    return inUse;
  });
  const { firstYear, years, codeScheme } = plan;
  const [main] = templates;
  return {
    plan: { templates, ...(main ? { codeScheme: schemeOfTemplate(codeScheme, main, firstYear) } : {}) },
    places: { readBy: { firstYear, years, templates }, changedTemplates: changed },
  };
}

/** The sheets of templates that come. Throws `UnwrittenChangeError` where one goes or changes its place. */
function added({ before, after, names }: ChangeContext): WorkbookChange[] {
  const kept = after.templates.slice(0, before.templates.length);
  if (kept.length < before.templates.length) throw new UnwrittenChangeError("templates", {});
  return after.templates.slice(before.templates.length).map((template, n): WorkbookChange => {
    const at = before.templates.length + n;
    const { name, position } = names.addSheet(templateSheetName(at), [sheetNames.register]);
    return { kind: "sheetAdded", plan: { ...planTemplateSheet(template, at, after), name }, position };
  });
}

/**
 * What cards follow from now on; what the sheet shows is people's own, so that taking it back leaves them what they wrote. Keys that
 * were left out are written, since they name what cards hold, and what is chosen from.
 */
function changes({ before, after, snapshot }: ChangeContext): WorkbookChange[] {
  const readers = snapshot.sheets.map((sheet) => new SnapshotReader(sheet)).filter(isTemplateSheet);
  return before.templates.flatMap((template, at): WorkbookChange[] => {
    const wanted = after.templates[at];
    if (!wanted || sameContent(template, wanted)) return [];
    const reader = readers[at];
    const place = reader?.rangeOfName(inUseName);
    const cells = inUseCells(wanted);
    if (!reader || !place || !cells) throw new UnwrittenChangeError("templates", {});
    const { sheet } = reader;
    return [
      cellsOf(sheet, { row: place.row, column: place.column, cells }),
      ...keysOf(reader, wanted).map((block) => cellsOf(sheet, block)),
      ...clearedLists(template, wanted).map((block) => cellsOf(sheet, block)),
      ...placedLists(wanted).flatMap((list) => listChanges(snapshot, sheet, list)),
    ];
  });
}

function cellsOf(sheet: SheetSnapshot, { row, column, cells }: ContentBlock): CellsChange {
  return {
    kind: "cells",
    sheet: sheet.name,
    row,
    column,
    cells,
    was: cells.map((line, at) => line.map((_, n) => contentAt(sheet, row + at, column + n))),
  };
}

function keysOf(reader: SnapshotReader, wanted: Template): readonly ContentBlock[] {
  const { template, keysMade } = readTemplate(reader);
  if (!sameContent(template, wanted)) return [];
  return keysMade.map(({ row, column, key }) => ({ row, column, cells: [[key]] }));
}

/** Where lists stood: what is not written over stays empty. */
function clearedLists(before: Template, after: Template): readonly ContentBlock[] {
  const lists = placedLists(after);
  return placedLists(before).flatMap(({ row, column, cells }, at) => {
    const kept = lists[at]?.cells.length ?? 0;
    return cells.length > kept ? [{ row: row + kept, column, cells: cells.slice(kept).map(() => [null]) }] : [];
  });
}

function listChanges(
  { names }: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { name, ...block }: ReturnType<typeof placedLists>[number],
): WorkbookChange[] {
  const range = box(block.row, block.column, block.cells.length);
  const found = names.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.sheet === sheet.name);
  const isSame = found?.range !== undefined && sameContent(found.range, range);
  return [
    cellsOf(sheet, block),
    ...(isSame
      ? []
      : [
          {
            kind: "nameMended" as const,
            sheet: sheet.name,
            scope: "workbook" as const,
            name,
            range,
            isThere: found !== undefined,
            ...(found?.range ? { was: found.range } : {}),
          },
        ]),
  ];
}

export const templateKind: SheetKind = {
  plan: (plan) => plan.templates.map((template, at) => planTemplateSheet(template, at, plan)),
  read,
  writes: ["templates"],
  added,
  changes,
};
