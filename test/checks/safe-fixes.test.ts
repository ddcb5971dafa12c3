/**
 * A correction that is called safe gives back what was printed: tried on every short text of the known plans, put in the place of an
 * amount, a date, a finance code, an operational objective and a weight, and judged by rules of this file's own.
 */
import { checkPlan } from "../../src/checks/check-plan";
import { fixOf } from "../../src/checks/fix-of";
import type { MessageValues } from "../../src/messages/message-values";
import { blank, valueEntry, type Entry } from "../../src/plan/entry";
import { readAmount } from "../../src/plan/notation/amount";
import { readDate } from "../../src/plan/notation/calendar-date";
import type { ObjectiveCard, Plan } from "../../src/plan/plan";
import { readWeight } from "../../src/plan/weight";
import { knownPlan, planFile, plansAtHand } from "../plan/known-plans";
import { phase, settings } from "./offered-fix";
import { completeCard, planOf } from "./one-card";

const letters = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** Whether what each safe correction writes is what was typed; one that is not listed here may not be called safe. */
const saysTheSame: Readonly<Record<string, (values: MessageValues, plan: Plan) => boolean>> = {
  "fix.amount.text": ({ typed, amount }) => {
    const bare = String(typed)
      .replace(/euro|eur|€/gi, "")
      .replace(/[=\s\u00a0'’]/g, "")
      .replace(/,-+$|[.;]$/g, "");
    const grouped = /^-?\d{1,3}(\.\d{3})*(,\d+)?$/.test(bare) || /^-?\d+(,\d+)?$/.test(bare);
    return grouped && Number(bare.replace(/\./g, "").replace(",", ".")) === amount;
  },
  "fix.date.plain": ({ typed, date }) => {
    const [day, month, year] = String(date).split("/").map(Number);
    const written = /(\d{1,2})\D+(\d{1,2})\D+(\d{4}|\d{2})(?!\d)/.exec(String(typed));
    if (written) return Number(written[1]) === day && Number(written[2]) === month && Number(written[3]) % 100 === year! % 100;
    const months = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];
    return String(typed)
      .toLowerCase()
      .includes(months[month! - 1]!);
  },
  "fix.date.stretch": ({ typed, start, end }) => {
    const named = [
      ...String(typed)
        .toLowerCase()
        .matchAll(/gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic/g),
    ].map(([name]) => name);
    const months = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];
    const monthOf = (date: unknown) => months[Number(String(date).split("/")[1]) - 1];
    // Parts of the year are named without months: they begin and end with whole ones.
    return named.length > 1 ? named[0] === monthOf(start) && named.at(-1) === monthOf(end) : String(start).startsWith("01/");
  },
  "fix.peg.code": ({ typed, code }, { peg }) => peg.some((one) => one.code === code && letters(one.description) === letters(String(typed))),
  "fix.tree.code": ({ typed, code }, { strategy }) =>
    strategy.some(({ objectives }) =>
      objectives.some(({ operational }) => operational.some((one) => one.code === code && letters(one.title) === letters(String(typed)))),
    ),
  "fix.weight.words": ({ typed, points }) => Number(/\d+([.,]\d+)?/.exec(String(typed))?.[0].replace(",", ".")) === points,
  // What is taken out is the form's own: no figure of anybody's.
  "fix.template.text": ({ typed }) => !/[1-9]/.test(String(typed)),
  "fix.listed": () => true,
};

/** Every text of a plan file that is short enough to be a value, and every number as it would be typed. */
function shortTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return value.length <= 80 ? [value] : [];
  if (typeof value === "number") return [String(value), String(value).replace(".", ",")];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(shortTexts);
}

const texts = [...new Set(plansAtHand.flatMap((name) => shortTexts(JSON.parse(planFile(name)))))];

const ready: ObjectiveCard = { ...completeCard, phases: [phase("1", valueEntry(100))] };
const base: Plan = { ...planOf(ready), peg: knownPlan("demo").peg, strategy: knownPlan("demo").strategy };

function withCard(change: Partial<ObjectiveCard>): Plan {
  return { ...base, objectives: base.objectives.map((one) => ({ ...one, card: { ...ready, ...change } })) };
}

const window = (edge: "start" | "end", entry: Entry<string>) => ({
  2021: { start: edge === "start" ? entry : blank, end: edge === "end" ? entry : blank },
});

const places: Readonly<Record<string, (text: string) => Plan>> = {
  "an amount": (text) => withCard({ resources: { ...ready.resources, spendCurrent: readAmount(text) } }),
  "the card's start": (text) => withCard({ start: readDate(text, { edge: "start" }) }),
  "a window's start": (text) =>
    withCard({ phases: [{ ...ready.phases[0]!, windows: window("start", readDate(text, { edge: "start", year: 2021 })) }] }),
  "a window's end": (text) =>
    withCard({ phases: [{ ...ready.phases[0]!, windows: window("end", readDate(text, { edge: "end", year: 2021 })) }] }),
  "the PEG code": (text) => withCard({ peg: text }),
  "a text": (text) => withCard({ purpose: text, constraints: text }),
  "the operational objective": (text) => ({ ...base, objectives: base.objectives.map((one) => ({ ...one, operational: text })) }),
  "a sector's weight": (text) => ({
    ...base,
    sectors: [
      {
        code: "S1",
        name: "Affari generali",
        head: "Il dirigente",
        mission: "",
        entries: [{ objective: "S1.00001", weight: readWeight(text), excerpt: false, notes: [] }],
      },
    ],
  }),
};

test("there are many texts to try", () => expect(texts.length).toBeGreaterThan(500));

let tried = 0;

test.each(Object.keys(places))("in the place of %s", (place) => {
  const safe = texts.flatMap((text) => {
    const plan = places[place]!(text);
    return checkPlan(plan, [], settings).flatMap((finding) => {
      const fix = fixOf(plan, finding, []);
      return fix?.safe ? [{ text, code: fix.code, values: fix.values, same: saysTheSame[fix.code]?.(fix.values, plan) ?? false }] : [];
    });
  });
  tried += safe.length;
  expect(safe.filter(({ same }) => !same)).toEqual([]);
});

test("so many were safe", () => expect(tried).toBeGreaterThan(20));

test("on the plans as they are", () => {
  const safe = plansAtHand.flatMap((name) => {
    const plan = knownPlan(name);
    return checkPlan(plan, [], settings).flatMap((finding) => {
      const fix = fixOf(plan, finding, []);
      return fix?.safe ? [{ code: fix.code, values: fix.values, same: saysTheSame[fix.code]?.(fix.values, plan) ?? false }] : [];
    });
  });
  expect(safe.length).toBeGreaterThan(3);
  expect(safe.filter(({ same }) => !same)).toEqual([]);
});
