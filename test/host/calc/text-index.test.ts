import { TextIndex } from "../../../src/host/calc/text-index";
import type { Scalar } from "../../../src/host/calc/values/values";
import { CalcBed } from "./calc-bed";

function indexOver(values: readonly Scalar[]) {
  const reads: number[] = [];
  const index = new TextIndex({ length: values.length, at: (at) => (reads.push(at), values[at] ?? null) });
  return { index, reads };
}

test("finds the first of equal texts, whatever their case, and nothing else", () => {
  const { index } = indexOver(["b", 1, "A", null, "a", true]);
  expect(["a", "B", "1", "true", ""].map((text) => index.indexOf(text))).toEqual([2, 0, -1, -1, -1]);
});

test("reads no further than to what is wanted, and no value twice", () => {
  const { index, reads } = indexOver(["a", "b", "c"]);
  index.indexOf("b");
  expect(reads).toEqual([0, 1]);
  for (const text of ["a", "c", "x", "b"]) index.indexOf(text);
  expect(reads).toEqual([0, 1, 2]);
});

test("a value that looks something up itself, and is 0 meanwhile, is found where it stands", () => {
  let open = false;
  const computed = (): Scalar => {
    if (open) return 0;
    open = true;
    return `after ${index.indexOf("last")}`;
  };
  const index = new TextIndex({ length: 3, at: (at) => (at === 0 ? computed() : "last") });
  expect(index.indexOf("after 1")).toBe(0);
  expect(index.indexOf("last")).toBe(1);
});

describe("MATCH and its relatives", () => {
  const size = 200;
  const keys = Object.fromEntries(Array.from({ length: size }, (_, at) => [`A${at + 1}`, `k${at + 1}`]));
  const lookUps = Object.fromEntries(Array.from({ length: size }, (_, at) => [`B${at + 1}`, `=MATCH("K${at + 1}",A:A,0)`]));

  test("look many texts up in one pass over the column", () => {
    const bed = new CalcBed();
    bed.fill("Foglio", { ...keys, ...lookUps });
    const reads = jest.spyOn(bed.engine, "valueAt");
    bed.engine.recalculateAll();
    expect(reads.mock.calls.length).toBeLessThan(4 * size);
    expect(bed.value("Foglio", `B${size}`)).toBe(size);
  });

  test("follow what is typed over, inserted before, and taken away", () => {
    const bed = new CalcBed();
    bed.fill("Foglio", { ...keys, ...lookUps, D1: '=VLOOKUP("k3",A1:B9,2,FALSE)', D2: '=XLOOKUP("k~4",A1:A9,B1:B9,"—")' });
    expect([bed.value("Foglio", "B3"), bed.value("Foglio", "D1"), bed.value("Foglio", "D2")]).toEqual([3, 3, "—"]);
    bed.fill("Foglio", { A1: "K3" });
    expect([bed.value("Foglio", "B3"), bed.value("Foglio", "B1")]).toEqual([1, { error: "#N/A" }]);
    bed.fill("Foglio", { A1: "k1" });
    expect([bed.value("Foglio", "B3"), bed.value("Foglio", "B1")]).toEqual([3, 1]);
  });
});
