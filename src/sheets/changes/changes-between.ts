/** What an edit of the plan means for the cells of the workbook that the plan was read from. */
import { objectiveKey } from "../../plan/codes/code";
import type { PlanEdit } from "../../plan/editing/plan-edit";
import type { IsoDate } from "../../plan/iso-date";
import type { Plan } from "../../plan/plan";
import { renamedCards } from "../card/changes/renamed-cards";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { tableNames } from "../layout/names";
import { kinds } from "../workbook/kinds";
import { isNeeded } from "../workbook/needed-kinds";
import { placeSheets } from "../workbook/placement";
import type { SheetKind } from "../workbook/sheet-kind";
import type { PlanPlaces } from "../workbook/plan-places";
import type { BroughtBack, ChangeContext } from "./change-context";
import { unwrittenPart } from "./change-errors";
import { pairObjectives } from "./paired-objectives";
import { differingParts } from "./plan-parts";
import { SheetNames, type SheetOutline } from "./sheet-names";
import type { WorkbookChange } from "./workbook-change";

/** An edit, or one by which a deleted card comes back. */
export type EditOfSheets = PlanEdit & Partial<BroughtBack>;

/** What the snapshot does not say. */
export interface ChangeCircumstances {
  /** All sheets of the workbook in their order, where the snapshot holds only some: for names that are free, and for places. */
  readonly sheets?: readonly SheetOutline[];
  /** Today, which a deleted card keeps. */
  readonly deletedOn?: IsoDate;
}

/**
 * The changes that make of `snapshot`, from which `before` and `places` were read, a workbook that reads as the edited
 * plan. In order: sheets and tables of objectives with new short codes are renamed; sheets of new sectors, areas and cards are added,
 * and those of deleted cards that are in the plan again shown; then what differs on all sheets, the cards first; the sheets of cards that
 * are gone are hidden last.
 *
 * It relies on the gateway for this: rows that are added take the formulas of the row above; Excel makes formulas follow
 * renamed sheets and tables. Throws, and then nothing is written, `CardSheetMissingError`, `FieldMissingError`,
 * `TableNotFoundError`, `ChecksTableMissingError`, `ColumnNotFoundError`, and `UnwrittenChangeError` where a part differs that no kind of sheet writes in place.
 */
export function changesBetween(
  snapshot: WorkbookSnapshot,
  before: Plan,
  places: PlanPlaces,
  edit: EditOfSheets,
  { sheets, deletedOn = "" }: ChangeCircumstances = {},
): WorkbookChange[] {
  for (const part of differingParts(before, edit.plan)) if (!kinds.some(({ writes }) => writes.includes(part))) throw unwrittenPart(part);
  const codes = respelt(before, edit);
  const { plan: after, ...comingBack } = edit;
  const edited = {
    ...comingBack,
    snapshot,
    places,
    before,
    after,
    codes,
    objectives: pairObjectives(before, { plan: after, codes }),
    deletedOn,
  };
  const names = new SheetNames(sheets ?? outlinesOf(snapshot), renamedCards(edited), after);
  const context: ChangeContext = { ...edited, names, newSheets: { cards: new Map(), sectors: new Map(), areas: [] } };
  const coming = comingKinds(context, sheets ?? outlinesOf(snapshot));
  return [
    ...names.changes,
    ...coming.flatMap(({ changes }) => changes),
    ...kinds.flatMap(({ added }) => added?.(context) ?? []),
    ...kinds.toReversed().flatMap((kind) => (coming.some((one) => one.kind === kind) ? [] : (kind.changes?.(context) ?? []))),
    ...kinds.flatMap(({ hidden }) => hidden?.(context) ?? []),
  ];
}

/** Kinds whose sheets the plan needs from now on and the workbook does not have, the last ones first: those before speak of them. */
function comingKinds(
  { before, after, names }: ChangeContext,
  sheets: readonly SheetOutline[],
): readonly { readonly kind: SheetKind; readonly changes: readonly WorkbookChange[] }[] {
  const tables = new Set(sheets.flatMap((sheet) => sheet.tables.map((table) => table.toLowerCase())));
  return kinds.toReversed().flatMap((kind) => {
    if (!kind.need || isNeeded(kind, before) || !isNeeded(kind, after) || tables.has(kind.need.table.toLowerCase())) return [];
    const ahead = kinds.slice(0, kinds.indexOf(kind)).flatMap(({ need }) => (need ? [need.table] : []));
    const changes = kind.plan(after, placeSheets(after)).map((plan): WorkbookChange => {
      const { name, position } = names.addSheet(plan.name, [
        ahead.at(-1) ?? tableNames.accepted,
        ...ahead.toReversed(),
        tableNames.accepted,
      ]);
      return { kind: "sheetAdded", plan: { ...plan, name }, position };
    });
    return [{ kind, changes }];
  });
}

function outlinesOf({ sheets }: WorkbookSnapshot): readonly SheetOutline[] {
  return sheets.map(({ name, tables }) => ({ name, tables: tables.map((table) => table.name) }));
}

/** The codes that changed, and those that are only spelt otherwise since the plan's scheme is another. */
function respelt({ objectives, codeScheme: schemeBefore }: Plan, { plan: { codeScheme }, codes }: PlanEdit): ReadonlyMap<string, string> {
  if (schemeBefore === codeScheme) return codes;
  const spelt = objectives.map(({ shortCodes }) => [objectiveKey(shortCodes, schemeBefore), objectiveKey(shortCodes, codeScheme)] as const);
  return new Map([...spelt.filter(([old, key]) => old !== key), ...codes]);
}
