import { programOf } from "../../architecture/excel-uses";
import { facts } from "../facts";
import { isProbed } from "../probed";
import { trialNeeds } from "./trial-needs";

/** What a trial needs beyond Excel when its file holds this. */
function needsOf(run: string, outside = ""): readonly string[] | undefined {
  const path = "test/conformance/facts/imagined.ts";
  const text = `import type { Fact } from "../fact";\n${outside}\nexport const fact = { id: "imagined.fact", trial: { kind: "api", ${run} } } satisfies { id: string; trial: Pick<Extract<Fact["trial"], { kind: "api" }>, "kind" | "run"> };`;
  return trialNeeds(programOf([], { [path]: text })).get("imagined.fact");
}

test("every trial through Office.js is written out beside its fact and stands by itself", () => {
  const needs = trialNeeds(programOf(["test/conformance/facts/index.ts"]));
  const asked = facts.filter(isProbed).map(({ id }) => id);
  expect(asked.filter((id) => !needs.has(id))).toEqual([]);
  expect(asked.filter((id) => needs.get(id)!.length > 0).map((id) => `${id} needs ${needs.get(id)!.join(", ")}`)).toEqual([]);
});

test("a trial may use Excel, the language, its parameters and what it declares", () => {
  const run = `async run(context, sheet) {
    const load = (address: string): Excel.Range => sheet.getRange(address).load("values");
    const [first] = [load("A1")];
    await new Promise((waited) => setTimeout(waited, 1));
    await context.sync().catch((refusal: OfficeExtension.Error) => refusal.code);
    const { values: seen } = first!;
    for (const row of seen) for (const cell of row) if (cell === undefined) return null;
    return { seen, rows: Math.max(seen.length, Array.from(new Set([Excel.RangeCopyType.all])).length) };
  }`;
  expect(needsOf(run)).toEqual([]);
});

test("a trial may use nothing else of its file, of the page or of Node", () => {
  expect(needsOf("run: async () => Promise.resolve(seen)", "const seen = 1;")).toEqual(["seen from outside"]);
  expect(needsOf("run: async () => Promise.resolve({ seen })", "const seen = 1;")).toEqual(["seen from outside"]);
  expect(
    needsOf("run: async () => Promise.resolve(variants.web.columnFill)", 'import { variants } from "../../../src/host/model/variant";'),
  ).toEqual(["variants from outside"]);
  expect(needsOf("run: async () => Promise.resolve(document.title + process.version)")).toEqual([
    "document from outside",
    "process from outside",
  ]);
});

test("a trial goes only through arrays, since Script Lab makes ES5 of it", () => {
  expect(needsOf("run: async () => Promise.resolve([...new Set([1])])")).toEqual(["to go through new Set([1]), which is no array"]);
  expect(needsOf("async run() { for (const one of new Map([[1, 2]])) return Promise.resolve(one); return null; }")).toEqual([
    "to go through new Map([[1, 2]]), which is no array",
  ]);
  expect(needsOf("async run() { const [one] = new Set([1]); return Promise.resolve(one ?? null); }")).toEqual([
    "to go through new Set([1]), which is no array",
  ]);
});

test("a trial that is not written out is not found", () => {
  expect(needsOf("run", "const run = () => Promise.resolve(1);")).toBeUndefined();
});
