/** The sheet `Obiettivi`, the register. */
import { isFlat } from "../../plan/areas/flat-plan";
import type { PlanPlace } from "../../checks/plan-place";
import { objectiveKey, shortCodesIn } from "../../plan/codes/code";
import { hasCard } from "../../plan/editing/objective-lookup";
import type { Plan } from "../../plan/plan";
import type { ChangeContext } from "../changes/change-context";
import { TableNotFoundError } from "../changes/change-errors";
import { tableChanges } from "../changes/list-table";
import type { WantedItem } from "../changes/row-changes";
import type { WorkbookChange } from "../changes/workbook-change";
import { sheetNames, tableNames } from "../layout/names";
import { textOf } from "../reading/cell-entry";
import { findTable } from "../reading/find-table";
import { leftInTable, saysAnything, saysTheSame } from "../reading/left-in-table";
import type { SizedColumn } from "../reading/row-column";
import { treeLevels } from "../reference/tree-levels";
import type { PartsRead, SheetKind } from "../workbook/sheet-kind";
import type { SheetCell, WorkbookCells } from "../workbook/workbook-cells";
import type { WorkbookReader } from "../workbook/workbook-reader";
import { registerRepairs } from "./register-repairs";
import { planRegisterSheet, registerHeaders, registerRowColumns, registerRowsOf, type RegisterItem } from "./register-sheet";

/** An objective of the register, and the sheet that the link to its card still names. */
interface LinkedItem extends RegisterItem {
  readonly linked?: string;
  /** What the row holds, by header: codes are spelt by the scheme of the plan that the objective is of. */
  readonly columns: ReadonlyMap<string, SizedColumn<RegisterItem>>;
}

/**
 * The register: rows of objectives that are gone taken away, rows of new ones added, what differs in the others. Links to
 * sheets that were renamed are written anew, since Excel does not follow a name within a link's text; all other formulas
 * follow their sheets. Objectives that the register did not list stay out of it.
 */
function changes(context: ChangeContext): readonly WorkbookChange[] {
  const { snapshot, before, after, codes, places, names } = context;
  const found = findTable(snapshot, tableNames.register);
  const keysBefore = before.objectives.map((objective) => objectiveKey(objective.shortCodes, before.codeScheme));
  const known = new Map(keysBefore.map((key, at) => [key, before.objectives[at]!]));
  if (!found) {
    const renamed = new Set(keysBefore.map((key) => codes.get(key) ?? key));
    if (after.objectives.every((objective) => renamed.has(objectiveKey(objective.shortCodes, after.codeScheme)))) return [];
    throw new TableNotFoundError(sheetNames.register, tableNames.register);
  }
  const columnsBefore = byHeader(before);
  const items: { row: number; item: LinkedItem; key: string }[] = [];
  for (const row of found.reading.rows) {
    const key = textOf(row.value(registerHeaders.shortCode)).trim();
    const objective = known.get(key);
    if (!objective) continue;
    known.delete(key);
    const linked = places.cards.get(key);
    const item = { objective, columns: columnsBefore, ...(linked === undefined ? {} : { sheet: names.sheet(linked), linked }) };
    items.push({ row: row.row, key: codes.get(key) ?? key, item });
  }
  const listed = new Map(items.map(({ key }, at) => [key, at]));
  const unlisted = new Set([...known.keys()].map((key) => codes.get(key) ?? key));
  const columns = byHeader(after);
  const sheetOf = sheetsAfter(context);
  const wanted = after.objectives.flatMap((objective): WantedItem<LinkedItem>[] => {
    const key = objectiveKey(objective.shortCodes, after.codeScheme);
    const from = listed.get(key);
    if (from === undefined && unlisted.has(key)) return [];
    const sheet = hasCard(objective) ? sheetOf(key) : undefined;
    const item = { objective, columns, ...(sheet === undefined ? {} : { sheet, linked: sheet }) };
    return [from === undefined ? { item } : { item, from }];
  });
  return tableChanges(found, {
    columns: [...columns.values()].map(linkedColumn),
    computed: new Map(),
    dispensable: (header) => header !== registerHeaders.shortCode,
    items,
    wanted,
  }).changes;
}

/** The sheet of a card as it is called once sheets are renamed and added, by the objective's key after the edit. */
function sheetsAfter({ codes, places, names, newSheets }: ChangeContext): (key: string) => string | undefined {
  const recoded = new Map([...codes].map(([old, key]) => [key, old]));
  return (key) => {
    const read = places.cards.get(recoded.get(key) ?? key);
    return newSheets.cards.get(key) ?? (read === undefined ? undefined : names.sheet(read));
  };
}

function byHeader(plan: ChangeContext["after"]): ReadonlyMap<string, SizedColumn<RegisterItem>> {
  return new Map(registerRowColumns(plan).map((column) => [column.header, column]));
}

function linkedColumn({ header, width }: SizedColumn<RegisterItem>): SizedColumn<LinkedItem> {
  return {
    header,
    width,
    content: ({ objective, sheet, linked, columns }, at, beside) => {
      const named = header === registerHeaders.card ? linked : sheet;
      return columns.get(header)?.content({ objective, ...(named === undefined ? {} : { sheet: named }) }, at, beside) ?? null;
    },
  };
}

/** Objectives that the register lists without a card. */
function read(workbook: WorkbookReader, { plan }: { readonly plan: Plan }): PartsRead {
  const { codeScheme: scheme, sectors: declared } = plan;
  const register = workbook.expectedTable(tableNames.register);
  if (!register) return { plan: { objectives: [] } };
  const sectors = declared.map(({ code }) => code);
  const items = new Map<number, RegisterItem>();
  for (const { row, ...typed } of registerRowsOf(register.sheet, register).rows) {
    if (typed.hasCard) items.set(row, linkedItem);
    else if (typed.shortCode !== "" || typed.title !== "") {
      const { shortCode, title, operational, otherOperational, priority } = typed;
      const { codes: shortCodes, unread } = shortCodesIn(shortCode, scheme, sectors);
      if (unread.length > 0)
        workbook.note({
          code: "reading.codeUnreadable",
          values: { sheet: sheetNames.register, value: shortCode === "" ? title : shortCode },
        });
      if (shortCodes.length > 0) items.set(row, { objective: { shortCodes, title, operational, otherOperational, priority } });
    }
  }
  leftInTable(register.reader, register, {
    columns: registerRowColumns(plan),
    computed: [],
    itemOf: ({ row }) => items.get(row),
    holds: (content, value, header) => (header === registerHeaders.card ? saysTheSame(content, value) : saysAnything(content)),
  }).forEach(workbook.note);
  return { plan: { objectives: [...items.values()].filter((item) => item !== linkedItem).map(({ objective }) => objective) } };
}

/** Of a row that has a card all columns are formulas, whatever the card says. */
const linkedItem: RegisterItem = {
  objective: { shortCodes: [], title: "", operational: "", otherOperational: [], priority: "" },
  sheet: sheetNames.register,
};

type CardField = Extract<PlanPlace, { readonly kind: "card" }>["field"];

const columnsOfFields: Partial<Record<NonNullable<CardField>, string>> = {
  title: registerHeaders.title,
  priority: registerHeaders.priority,
};

/** By what the columns of places may be called; a register has those of one level. */
const placeColumns: Partial<Record<NonNullable<CardField>, readonly string[]>> = {
  operational: treeLevels.map(({ code }) => code).reverse(),
  otherOperational: treeLevels.map(({ others }) => others).reverse(),
};

/** What stands for an objective that has no card. */
function rowCell(workbook: WorkbookCells, objective: string, field?: CardField): SheetCell {
  const columns = field === undefined ? [] : (placeColumns[field] ?? [columnsOfFields[field]]);
  const [cell] = [...columns, registerHeaders.shortCode].flatMap((column) =>
    column === undefined ? [] : (workbook.inTable(tableNames.register, registerHeaders.shortCode, objective, column) ?? []),
  );
  return cell ?? workbook.first(sheetNames.register);
}

const rowOf = (workbook: WorkbookCells, { objective }: { readonly objective: string }) => rowCell(workbook, objective);

export const registerKind: SheetKind = {
  // Formulas of the strategy count its rows.
  need: { table: tableNames.register, isNeeded: (plan) => !isFlat(plan) || plan.strategy.length > 0 },
  plan: (plan, { objectives }) => [planRegisterSheet(plan, objectives)],
  read,
  cells: {
    card: (workbook, { objective, field }) => rowCell(workbook, objective, field),
    phase: rowOf,
    window: rowOf,
    result: rowOf,
    resource: rowOf,
    monitoring: rowOf,
  },
  repairs: registerRepairs,
  writes: ["objectives"],
  changes,
};
