/** What differs between two plans is told field by field, each once. */
import fc from "fast-check";
import { differences } from "../../src/plan/difference/differences";
import { planShape, type Shape } from "../../src/plan/difference/shape";
import type { Plan } from "../../src/plan/plan";
import { arbitraryPlan } from "./arbitrary-plan";
import { knownPlan } from "./known-plans";

const shape: Shape = { kind: "parts", parts: planShape({ kind: "whole" }) };
const demo = knownPlan("demo");
const told = (after: Plan) => differences(shape, demo, after);

test("a plan does not differ from itself, nor from a copy", () => {
  fc.assert(fc.property(arbitraryPlan, (plan) => expect(differences(shape, plan, structuredClone(plan))).toEqual([])));
});

test("a field is told with what leads to it, before and after", () => {
  const [first, ...others] = demo.sectors;
  expect(told({ ...demo, sectors: [{ ...first!, head: "Ada Prova" }, ...others] })).toEqual([
    { path: ["sectors", first!.code, "head"], before: first!.head, after: "Ada Prova" },
  ]);
});

test("a row that went is one difference, one that came another, and an order of its own", () => {
  const [first, second, ...others] = demo.peg;
  expect(told({ ...demo, peg: [second!, ...others] })).toEqual([{ path: ["peg", first!.code], before: first, after: undefined }]);
  expect(told({ ...demo, peg: [...demo.peg, { ...first!, code: "99" }] })).toEqual([
    { path: ["peg", "99"], before: undefined, after: { ...first!, code: "99" } },
  ]);
  expect(told({ ...demo, peg: [second!, first!, ...others] }).map(({ path }) => path)).toEqual([["peg"]]);
});

test("figures by year are told year by year", () => {
  const [first, ...others] = demo.peg;
  const year = Number(Object.keys(first!.allocations)[0]);
  const { [year]: gone, ...allocations } = first!.allocations;
  expect(told({ ...demo, peg: [{ ...first!, allocations }, ...others] })).toEqual([
    { path: ["peg", first!.code, "allocations", String(year)], before: gone, after: undefined },
  ]);
});
