import { areasOf } from "../../plan/areas/area";
import { isFlat } from "../../plan/areas/flat-plan";
import type { WorkbookPlace } from "../../excel/read/go-to";
import { applyWorkbookPlan } from "../../excel/write/apply-workbook-plan";
import { inspectWorkbook } from "../../excel/read/workbook-inventory";
import type { Progress } from "../../excel/progress";
import { PlanError } from "../../plan/plan-error";
import type { Plan } from "../../plan/plan";
import { isAreaTable } from "../../sheets/areas/read-area";
import { workbookNames } from "../../sheets/layout/names";
import type { WorkbookPlan } from "../../sheets/layout/sheet-plan";
import { planWorkbook } from "../../sheets/workbook/plan-workbook";
import { mendUnlike } from "../verification/mend-unlike";
import type { Session } from "../session/session";

/** The open workbook holds a plan already; a second one would share its names. */
export class AlreadyAPlanError extends PlanError {
  constructor() {
    super("operation.alreadyAPlan");
  }
}

/** Two sectors have one code, or codes that differ only in their capitals, which Excel takes for one wherever it looks a code up. */
export class SectorsAlikeError extends PlanError {
  constructor(sector: string, other: string) {
    super("operation.sectorsAlike", { sector, other });
  }
}

/** What a set-up made. */
export interface SetUpResult {
  readonly sheets: readonly string[];
  readonly cards: number;
  readonly sectors: number;
  /** Areas of the flat template, and their rows. */
  readonly areas: number;
  readonly targets: number;
  /** Where one writes first, in a plan of areas that holds nothing yet. */
  readonly begin?: WorkbookPlace;
  /** Sheets that Excel did not set up for printing, although all else is done. */
  readonly pagesLeft: readonly string[];
  /** How many cells and names Excel made otherwise, also when they were written once more. */
  readonly notAsMeant: number;
}

/**
 * Turns the open workbook into the plan: all its sheets, after those that are there. Refuses, before anything is
 * written, a workbook that holds a plan (`AlreadyAPlanError`), sectors of one code (`SectorsAlikeError`) and whatever the gateway refuses; a set-up that stops
 * half-way is taken back (`SetUpInterruptedError`).
 */
export function setUpPlan(session: Session, plan: Plan, progress?: Progress): Promise<SetUpResult> {
  return session.inTurn(async () => {
    const inventory = await inspectWorkbook();
    if (inventory.names.includes(workbookNames.firstYear)) throw new AlreadyAPlanError();
    ensureSectorsDiffer(plan);
    const workbook = planWorkbook(plan);
    const { pagesLeft, unlike } = await applyWorkbookPlan(workbook, progress);
    return { ...setUpResult(plan, workbook), pagesLeft, notAsMeant: await mendUnlike(unlike) };
  });
}

function ensureSectorsDiffer({ sectors }: Plan): void {
  const known = new Map<string, string>();
  for (const { code } of sectors) {
    const other = known.get(code.toUpperCase());
    if (other !== undefined) throw new SectorsAlikeError(code, other);
    known.set(code.toUpperCase(), code);
  }
}

/** The first cell of the first section. */
function beginning(plan: Plan, { sheets }: WorkbookPlan): Pick<SetUpResult, "begin"> {
  const sheet =
    isFlat(plan) && plan.targets.length === 0 ? sheets.find(({ tables }) => tables.some(({ name }) => isAreaTable(name))) : undefined;
  const range = sheet?.tables[0]?.range;
  return sheet && range ? { begin: { sheet: sheet.name, row: range.row + 1, column: range.column } } : {};
}

/** What these sheets make of the plan, if Excel refuses nothing. */
export function setUpResult(plan: Plan, workbook: WorkbookPlan): SetUpResult {
  return {
    sheets: workbook.sheets.map((sheet) => sheet.name),
    cards: plan.objectives.filter((objective) => objective.card !== undefined).length,
    sectors: plan.sectors.length,
    areas: areasOf(plan).length,
    targets: plan.targets.length,
    ...beginning(plan, workbook),
    pagesLeft: [],
    notAsMeant: 0,
  };
}
