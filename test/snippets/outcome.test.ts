import { readdirSync } from "node:fs";
import { join } from "node:path";
import { excelUses, programOf } from "../architecture/excel-uses";
import { testBed } from "../host/api/client";
import { keptOutcomes } from "./copy";
import { declaredMembers, isAskedOfExcel } from "./declared-members";

const PROJECT = join(__dirname, "..", "..");
/** With these the host says that it lacks something; all else it says as Excel would. */
const LACKING = ["ApiNotFound", "NotImplemented"];

const { commit, samples } = keptOutcomes();

test("the kept outcomes name the commit that they were made from, and each sample once", () => {
  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  expect(samples.length).toBeGreaterThan(140);
  expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length);
});

test("what the samples lack is indeed not declared by the host", async () => {
  const declared = new Set([...(await declaredMembers(testBed()))].map((member) => member.toLowerCase()));
  const lacking = samples.flatMap(({ unknown, refusals }) => [
    ...unknown,
    ...refusals.flatMap((refusal) => /^ApiNotFound (\S+)$/.exec(refusal)?.[1] ?? []),
  ]);
  expect(lacking.length).toBeGreaterThan(100);
  expect(lacking.filter((member) => declared.has(member.toLowerCase()))).toEqual([]);
});

test("the host declares every member that the product uses", async () => {
  const declared = await declaredMembers(testBed());
  const sources = readdirSync(join(PROJECT, "src/excel"), { recursive: true, encoding: "utf8" }).map((name) => `src/excel/${name}`);
  const used = excelUses(programOf(sources.filter((name) => name.endsWith(".ts"))), ["src/excel/"]).filter(({ declaration }) =>
    isAskedOfExcel(declaration),
  );
  expect(used.length).toBeGreaterThan(100);
  // A print area of several rectangles is beyond the host, which answers it as a range.
  const asked = new Set(used.map(({ member }) => member.replace(/^RangeAreas\./, "Range.")));
  expect([...asked].filter((member) => !declared.has(member))).toEqual([]);
});

test("no sample is refused as wrong, unless what it builds on was lacking before", () => {
  const wronged = samples.filter(({ refusals }) => refusals.findIndex((refusal) => !isLack(refusal)) === 0);
  expect(wronged.map(({ name, refusals }) => `${name}: ${refusals[0]}`)).toEqual([]);
});

function isLack(refusal: string): boolean {
  return LACKING.some((code) => refusal.startsWith(`${code} `));
}
