/** Whatever field of a plan is given another value, the workbook reads as the edited plan afterwards, or the edit is refused by name. */
import fc, { type Arbitrary } from "fast-check";
import { editOf } from "../../../src/plan/editing/plan-edit";
import { blank, none, valueEntry } from "../../../src/plan/entry";
import type { Plan } from "../../../src/plan/plan";
import { PlanError } from "../../../src/plan/plan-error";
import { smallPlan } from "../../operations/plans";
import { arbitraryPlan } from "../../plan/arbitrary-plan";
import { knownPlan, plansOfEveryShape } from "../../plan/known-plans";
import { EditedWorkbook } from "./edited-workbook";

type Json = null | string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * Fields whose values are words of a closed list or dates, which no other text can stand for; the one list of a card that cannot grow on
 * its sheet; and the codes of objectives, their operational ones too, which have edits of their own (`arbitrary-edits.ts`).
 */
const closed = new Set(["answer", "kind", "nature", "on", "levels", "monitoring", "shortCodes"]);

const entries = [blank, none, valueEntry(7), { kind: "text", text: "da definire" }] as const;

/** All that a value can become by one edit of one field in it; `pick` chooses. */
function mutated(value: Json, pick: number): Json {
  if (typeof value === "string") return ["Altro testo", "", "=1+1", "12", "prima\nseconda", " con spazi "][pick % 6];
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return mutatedList(value as readonly Json[], pick);
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Readonly<Record<string, Json>>;
  if ("kind" in fields && !("budgetItem" in fields)) return entries[pick % entries.length] as unknown as Json;
  const open = Object.keys(fields).filter((key) => !closed.has(key) && !(key === "operational" && typeof fields[key] === "string"));
  const key = open[pick % Math.max(1, open.length)];
  return key === undefined ? fields : { ...fields, [key]: mutated(fields[key], Math.floor(pick / open.length)) };
}

/** An item changed, taken away, repeated, or all of them in the other order. A text in a list is one line. */
function mutatedList(items: readonly Json[], pick: number): Json {
  const at = Math.floor(pick / 6) % Math.max(1, items.length);
  const item = items[at];
  if (typeof item === "string") return items.with(at, ["Altra riga", "=1+1", "12"][pick % 3]);
  const isObjective = typeof item === "object" && item !== null && "shortCodes" in item;
  if (item === undefined || pick % 6 > 2 || (isObjective && pick % 6 === 1)) return item === undefined ? items : items.with(at, mutated(item, Math.floor(pick / 6 / items.length)));
  return [items.toSpliced(at, 1), items.toSpliced(at, 0, item), items.toReversed()][pick % 6];
}

/** The outcomes are counted, so that a property that refuses all it is asked cannot pass. */
const outcomes = { written: 0, refused: 0 };

function edit(plan: Plan, picks: readonly number[]): void {
  const workbook = new EditedWorkbook(plan);
  for (const pick of picks) {
    const before = workbook.plan;
    const after = mutated(before as unknown as Json, pick) as unknown as Plan;
    try {
      const changes = workbook.changes(editOf(after));
      workbook.model.applyAll(changes);
      outcomes.written++;
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      outcomes.refused++;
      continue;
    }
    expect(workbook.readAgain().plan).toEqual(after);
  }
}

const picks: Arbitrary<readonly number[]> = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 6 });

describe("after an edit of any field the workbook reads as the edited plan, or nothing was written", () => {
  test("a small plan", () => fc.assert(fc.property(picks, (list) => edit(smallPlan(), list)), { numRuns: 150, endOnFailure: true }), 240_000);
  test.each(plansOfEveryShape)("%s", (name) => fc.assert(fc.property(picks, (list) => edit(knownPlan(name), list)), { numRuns: 10, endOnFailure: true }), 240_000);
  test("any plan", () => fc.assert(fc.property(arbitraryPlan, picks, edit), { numRuns: 100, endOnFailure: true }), 240_000);
  afterAll(() => expect(outcomes.written).toBeGreaterThan(outcomes.refused));
});
