/**
 * Codes that somebody wrote over. Nobody types a code: a card's sector, prefix, number and shared codes, the codes in a sector's table
 * and those of objectives without a card are put back as they were, and a code that was only spelt otherwise is spelt by the
 * scheme. What was not sound before may be mended by hand, so it stays as it is typed.
 */
import { sameShortCode } from "../../plan/card/card";
import type { CardFieldKey } from "../../plan/card/card";
import { numbersWithinTree } from "../../plan/codes/pattern-codes";
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import { objectiveKey, parseObjectiveCode } from "../../plan/codes/code";
import { hasCard } from "../../plan/editing/objective-lookup";
import type { Objective, Plan } from "../../plan/plan";
import { declarationOf } from "../../plan/card/held-fields";
import { columnsByHeader } from "../card/card-places";
import { natureOf } from "../card/reading/card-readings";
import { fieldSource } from "../card/card-sheet";
import { textOf } from "../reading/cell-entry";
import { tableNames, weightsTablePrefix } from "../layout/names";
import type { PlanPlaces } from "../workbook/plan-places";
import { registerHeaders } from "../sectors/register-sheet";
import { repairAt, type Repair } from "./repair";
import { weightHeaders } from "../sectors/sector-sheet";
import type { RangeBox } from "../layout/sheet-plan";
import type { SheetSnapshot, SnapshotTable, SnapshotValue } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import { contains } from "../layout/range-box";

/** A plan as it was read, and the sheet that is looked at as it was then. */
export interface ReadBefore {
  readonly plan: Plan;
  readonly places: PlanPlaces;
  readonly sheet: SheetSnapshot;
}

/** `now` is the plan as it was read with the cells in `changed` as they are. */
export function codeRepairs(sheet: SheetSnapshot, now: Plan, before: ReadBefore, changed: RangeBox): Repair[] {
  const nature = natureOf(sheet);
  if (nature === "card") return cardRepairs(sheet, before, changed);
  if (nature === "deletedCard") return [];
  return sheet.tables.flatMap((table) => {
    const name = table.name.toLowerCase();
    const was = before.sheet.tables.find((known) => known.name === table.name);
    // Where rows came or went, nobody knows which cell was which.
    if (!was || !sameBox(was, table)) return [];
    if (name.startsWith(weightsTablePrefix.toLowerCase()))
      return columnRepairs(sheet, before, table, weightHeaders.code, changed, (typed, old, others) =>
        entryCode(typed, old, others, now, before.plan),
      );
    return name === tableNames.register.toLowerCase()
      ? columnRepairs(sheet, before, table, registerHeaders.shortCode, changed, (_, old) => (withoutCard(old, before) ? old : undefined))
      : [];
  });
}

/** What makes a card's code; its place in the tree people choose from a list, unless numbers are counted within it. */
function codeFieldsOf({ codeScheme }: Plan): readonly CardFieldKey[] {
  return ["sector", "prefix", "number", "sharedCodes", ...(numbersWithinTree(codeScheme) ? (["operational"] as const) : [])];
}

function cardRepairs(sheet: SheetSnapshot, { plan, places, sheet: was }: ReadBefore, changed: RangeBox): Repair[] {
  const [reader, readerBefore] = [new SnapshotReader(sheet), new SnapshotReader(was)];
  const key = [...places.cards].find(([, name]) => name === was.name)?.[0];
  if (!isSound(objectiveOf(key, plan), plan)) return [];
  const repairs = codeFieldsOf(plan).flatMap((field): Repair[] => {
    const [place, placeBefore] = [reader, readerBefore].map((one) => one.rangeOfName(declarationOf(field).name));
    if (!place || !placeBefore || !contains(changed, place.row, place.column)) return [];
    const old = readerBefore.value(placeBefore.row, placeBefore.column) ?? "";
    const typed = reader.value(place.row, place.column) ?? "";
    return String(typed) === String(old) && !reader.isFormula(place.row, place.column)
      ? []
      : [repairAt("code", reader, place.row, place.column, old === "" ? null : old)];
  });
  return repairs.length === 0 ? [] : [...repairs, ...weightRepairs(reader, objectiveOf(key, plan), plan, changed)];
}

/** With the code of another card its weight may have come along: the one formula that is not the same on every card. */
function weightRepairs(reader: SnapshotReader, objective: Objective | undefined, plan: Plan, changed: RangeBox): Repair[] {
  const place = reader.rangeOfName(declarationOf("weight").name);
  if (!objective || !hasCard(objective) || !place || !contains(changed, place.row, place.column)) return [];
  return [repairAt("formula", reader, place.row, place.column, { formula: fieldSource(objective, plan).weightFormula })];
}

/** The card's codes are of sectors of the plan, and no other objective has one of them. */
function isSound(objective: Objective | undefined, { objectives, sectors }: Plan): boolean {
  if (!objective) return false;
  return objective.shortCodes.every(
    (code) =>
      sectors.some((sector) => sector.code === code.sector) &&
      objectives.filter(({ shortCodes }) => shortCodes.some((other) => sameShortCode(other, code))).length === 1,
  );
}

/** What a cell of a column of codes should hold, undefined where it may stay; `others` are the codes in the other rows. */
type Put = (typed: string, old: string, others: ReadonlySet<string>) => string | undefined;

function columnRepairs(
  sheet: SheetSnapshot,
  before: ReadBefore,
  table: SnapshotTable,
  header: string,
  changed: RangeBox,
  put: Put,
): Repair[] {
  const [reader, readerBefore] = [new SnapshotReader(sheet), new SnapshotReader(before.sheet)];
  const column = columnsByHeader(reader.readTable(table))(header);
  if (column === undefined) return [];
  const rows = reader.bodyRows(table);
  const codeAt = (row: number): string => codeText(reader.value(row, column));
  return rows.flatMap((row): Repair[] => {
    if (!contains(changed, row, column)) return [];
    const others = new Set(rows.filter((other) => other !== row).map(codeAt));
    const [typed, old] = [codeAt(row), codeText(readerBefore.value(row, column))];
    const wanted = typed === old ? undefined : put(typed, old, others);
    return wanted === undefined || wanted === typed ? [] : [repairAt("code", reader, row, column, wanted)];
  });
}

/** In a sector's table: a code of the plan by its own spelling, else what stood there. An emptied cell takes the objective off the list, which may be meant. */
function entryCode(typed: string, old: string, others: ReadonlySet<string>, now: Plan, before: Plan): string | undefined {
  if (typed === "") return undefined;
  const read = parseObjectiveCode(
    typed,
    now.codeScheme,
    now.sectors.map(({ code }) => code),
  );
  const spelt = read && objectiveKey(read.shortCodes, now.codeScheme);
  if (spelt !== undefined && objectiveOf(spelt, now) && !others.has(spelt)) return spelt;
  return objectiveOf(old, before) ? old : undefined;
}

function objectiveOf(key: string | undefined, { objectives, codeScheme }: Plan): Objective | undefined {
  return objectivesByKey({ objectives, codeScheme }).get(key ?? "");
}

/** The code of an objective that only the register knows. */
function withoutCard(key: string, { plan, places }: ReadBefore): boolean {
  return !places.cards.has(key) && objectiveOf(key, plan) !== undefined;
}

function codeText(value: SnapshotValue | undefined): string {
  return textOf(value).trim();
}

function sameBox({ range: one }: SnapshotTable, { range: other }: SnapshotTable): boolean {
  return one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;
}
