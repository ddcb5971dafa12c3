/** Writes whole sheets into the open workbook. */
import type { WorkbookPlan } from "../../sheets/layout/sheet-plan";
import { sheetPasses } from "./apply-sheet-plan";
import { propertyBytes, writeInBatches, type Writer } from "../batches";
import { CancelledError } from "../excel-errors";
import { ensureWritable } from "../read/preconditions";
import { tellOwnWriting } from "../own-writing";
import type { Progress } from "../progress";
import { runOnce } from "../run";
import { pageTask, setUpPages } from "../pages/set-up-pages";
import { readBackPlans, type WrittenAndRead } from "../read/read-back";
import { takeBack } from "./take-back";
import { readInventory, type WorkbookInventory } from "../read/workbook-inventory";
import { whenInFront } from "../when-in-front";
import { writeStyles } from "./write-styles";

/**
 * Adds all sheets of the plan after those that are there, takes away the empty sheet of a new workbook and goes to the
 * plan's first sheet. Everything is checked before anything is written; what fails or is cancelled half-way is taken back
 * and told with `SetUpInterruptedError`. Any other named error leaves the workbook untouched. Pages that Excel refuses to set
 * up are no failure; the answer names their sheets. At the end whoever watches the workbook is told.
 */
export async function applyWorkbookPlan(plan: WorkbookPlan, progress?: Progress): Promise<WrittenAndRead> {
  try {
    return await whenInFront(() => lookAndAdd(plan, progress), progress);
  } finally {
    tellOwnWriting(plan.sheets.map((sheet) => ({ kind: "sheetAdded", plan: sheet })));
  }
}

async function lookAndAdd(plan: WorkbookPlan, progress?: Progress): Promise<WrittenAndRead> {
  const inventory = await runOnce(async (context) => {
    const found = await readInventory(context);
    ensureWritable(found, plan.sheets);
    return found;
  });
  try {
    return await runOnce(async (context) => {
      if (progress?.cancelled) throw new CancelledError();
      const back = readBackPlans(context, plan.sheets);
      await writeInBatches(context, [...tasksOf(context, plan, inventory), { what: plan.title, writer: back.ask() }], progress);
      const pages = await setUpPages(
        context,
        plan.sheets.map(({ name, print }) => pageTask(context, name, print)),
      );
      return { ...pages, unlike: back.unlike() };
    });
  } catch (cause) {
    throw await takeBack(plan, inventory, cause);
  }
}

function tasksOf(context: Excel.RequestContext, plan: WorkbookPlan, inventory: WorkbookInventory) {
  const existingStyles = new Set(inventory.styles.map((style) => style.toLowerCase()));
  const sheets = plan.sheets.map((sheet) => ({ what: sheet.name, passes: sheetPasses(context, sheet, plan.styles) }));
  return [
    { what: plan.title, writer: writeStyles(context, plan.styles, existingStyles) },
    ...sheets.map(({ what, passes }) => ({ what, writer: passes.body })),
    ...sheets.map(({ what, passes }) => ({ what, writer: passes.tables })),
    ...sheets.map(({ what, passes }) => ({ what, writer: passes.rules })),
    { what: plan.title, writer: finish(context, plan, inventory) },
  ];
}

function* finish(context: Excel.RequestContext, plan: WorkbookPlan, inventory: WorkbookInventory): Writer {
  const { worksheets, properties } = context.workbook;
  properties.title = plan.title;
  const [first] = plan.sheets;
  if (first) worksheets.getItem(first.name).activate();
  if (first && inventory.emptyDefaultSheet !== undefined) worksheets.getItem(inventory.emptyDefaultSheet).delete();
  yield 6 * propertyBytes;
}
