/** Whatever field of a plan is given another value, the workbook reads as the edited plan afterwards, or the edit is refused by name; and it can be taken back. */
import fc, { type Arbitrary } from "fast-check";
import { restoreEdit } from "../../../src/plan/difference/restore";
import { editOf, type PlanEdit } from "../../../src/plan/editing/plan-edit";
import { blank, none, valueEntry } from "../../../src/plan/entry";
import type { Plan } from "../../../src/plan/plan";
import { PlanError } from "../../../src/plan/plan-error";
import { smallPlan } from "../../operations/plans";
import { arbitraryPlan } from "../../plan/arbitrary-plan";
import { knownPlan, plansOfEveryShape } from "../../plan/known-plans";
import { EditedWorkbook } from "./edited-workbook";

type Json = null | string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Keys of objectives have edits of their own (`arbitrary-edits.ts`). */
const closed = new Set(["shortCodes"]);

const texts = ["Altro testo", "", "=1+1", "12", "prima\nseconda", " con spazi "] as const;
const numbers = [blank, none, valueEntry(7), { kind: "text", text: "da definire" }] as const;
const dates = [blank, none, valueEntry("2026-05-04"), { kind: "text", text: "a lavori finiti" }] as const;

/** What fields may hold whose values are words of a closed list, or dates, by their names. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  answer: ["yes", "no", ""],
  kind: ["revenue", "spending", ""],
  nature: ["current", "capital", ""],
  on: ["2026-05-04", ""],
  start: dates,
  end: dates,
  date: dates,
  levels: [{}, { "phases.weight": "off" }, { "phases.weight": "note", "date.text": "error" }],
};

/** All that a value can become by one edit of one field in it; `pick` chooses. */
function mutated(value: Json, pick: number, name = ""): Json {
  const allowed = values[name];
  if (allowed) return allowed[pick % allowed.length] as Json;
  if (typeof value === "string") return texts[pick % texts.length];
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  // The list of checks has no table that could grow.
  if (Array.isArray(value))
    return name === "monitoring" ? changedItem(value as readonly Json[], pick) : mutatedList(value as readonly Json[], pick);
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Readonly<Record<string, Json>>;
  if ("kind" in fields && !("budgetItem" in fields)) return numbers[pick % numbers.length] as unknown as Json;
  const open = Object.keys(fields).filter((key) => !closed.has(key));
  const key = open[pick % Math.max(1, open.length)];
  return key === undefined ? fields : { ...fields, [key]: mutated(fields[key], Math.floor(pick / open.length), key) };
}

function changedItem(items: readonly Json[], pick: number): Json {
  const at = pick % Math.max(1, items.length);
  return items[at] === undefined ? items : items.with(at, mutated(items[at], Math.floor(pick / items.length)));
}

/** An item changed, taken away, repeated, or all of them in the other order. A text in a list is one line. */
function mutatedList(items: readonly Json[], pick: number): Json {
  const at = Math.floor(pick / 6) % Math.max(1, items.length);
  const item = items[at];
  if (typeof item === "string") return items.with(at, ["Altra riga", "=1+1", "12"][pick % 3]);
  const isObjective = typeof item === "object" && item !== null && "shortCodes" in item;
  if (item === undefined || pick % 6 > 2 || (isObjective && pick % 6 === 1))
    return item === undefined ? items : items.with(at, mutated(item, Math.floor(pick / 6 / items.length)));
  return [items.toSpliced(at, 1), items.toSpliced(at, 0, item), items.toReversed()][pick % 6];
}

/** The outcomes are counted, so that a property that refuses all it is asked cannot pass. */
const outcomes = { written: 0, refused: 0 };

function edit(plan: Plan, picks: readonly number[]): void {
  const workbook = new EditedWorkbook(plan);
  for (const pick of picks) {
    const before = workbook.plan;
    const edited = editOf(mutated(before as unknown as Json, pick) as unknown as Plan);
    if (!written(workbook, edited)) continue;
    const back = restoreEdit(workbook.plan, before, edited);
    expect(back.kept).toEqual([]);
    if (pick % 2 === 0 && written(workbook, back.edit)) expect(workbook.plan).toEqual(before);
  }
}

/** Whether the edit was written, and then the workbook reads as the edited plan; else it was refused by name, with nothing written. */
function written(workbook: EditedWorkbook, edited: PlanEdit): boolean {
  try {
    workbook.model.applyAll(workbook.changes(edited));
    outcomes.written++;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    outcomes.refused++;
    return false;
  }
  expect(workbook.readAgain().plan).toEqual(edited.plan);
  return true;
}

const picks: Arbitrary<readonly number[]> = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 6 });

describe("after an edit of any field the workbook reads as the edited plan, and as before once it is taken back, or nothing was written", () => {
  test(
    "a small plan",
    () =>
      fc.assert(
        fc.property(picks, (list) => edit(smallPlan(), list)),
        { numRuns: 150, endOnFailure: true },
      ),
    240_000,
  );
  test.each(plansOfEveryShape)(
    "%s",
    (name) =>
      fc.assert(
        fc.property(picks, (list) => edit(knownPlan(name), list)),
        { numRuns: 10, endOnFailure: true },
      ),
    240_000,
  );
  test("any plan", () => fc.assert(fc.property(arbitraryPlan, picks, edit), { numRuns: 100, endOnFailure: true }), 240_000);
  afterAll(() => expect(outcomes.written).toBeGreaterThan(outcomes.refused));
});
