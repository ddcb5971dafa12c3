/** An objective whose code a reorganisation changed is asked about, and counts once when it is put together. */
import { checkPlan } from "../../src/checks/check-plan";
import { valueEntry, valueOf } from "../../src/plan/entry";
import type { Plan } from "../../src/plan/plan";
import { objective, smallPlan } from "../operations/plans";
import { offered, settings } from "./offered-fix";

const title = "Sportello unico digitale";
const base = smallPlan();
const [one, two] = base.sectors;

/** `S1` lists an objective without a card; the card of that title is of the second sector and listed nowhere. */
function movedPlan(titles: readonly string[] = [title]): Plan {
  const card = base.objectives[0]!.card!;
  const { card: _none, ...listed } = objective([{ sector: one!.code, number: 7 }], { title });
  return {
    ...base,
    objectives: [listed, ...titles.map((each, at) => objective([{ sector: two!.code, number: 8 + at }], { title: each, card }))],
    sectors: [
      { ...one!, entries: [{ objective: `${one!.code}.00007`, weight: valueEntry(100), excerpt: false, notes: [] }] },
      { ...two!, entries: [] },
    ],
  };
}

const moved = (plan: Plan) => checkPlan(plan, [], settings).filter(({ rule }) => rule === "code.moved");

test("is told with both codes, and becomes one objective with its weight when asked for", () => {
  const plan = movedPlan();
  expect(moved(plan).map(({ values }) => values)).toEqual([
    { sector: one!.code, listed: `${one!.code}.00007`, card: `${two!.code}.00008`, title },
  ]);
  const fix = offered(plan, "code.moved");
  expect(fix?.safe).toBe(false);
  expect(fix?.plan.objectives.map((each) => each.title)).toEqual([title]);
  expect(fix?.plan.sectors.map(({ entries }) => entries.map((entry) => [entry.objective, valueOf(entry.weight as never)]))).toEqual([
    [],
    [[`${two!.code}.00008`, 100]],
  ]);
  expect(fix && moved(fix.plan)).toEqual([]);
});

test("is nobody's guess where two cards have the title, or the title is short", () => {
  expect(moved(movedPlan([title, title]))).toEqual([]);
  expect(moved(movedPlan(["Altro titolo"]))).toEqual([]);
});
