/** Weights as pasted tables give them. */
import { readPastedPhases } from "../../../src/interchange/paste/pasted-phases";
import { valueOf } from "../../../src/plan/entry";
import { plan, table } from "./tables";

const weights = (text: string, points = 100) => {
  const read = readPastedPhases(table(text), { ...plan, points });
  return { weights: read.phases.map(({ weight }) => valueOf(weight)), notes: read.notes };
};

test("a percentage is of the plan's points", () => {
  expect(weights("Attività|Peso\nBando|30%\nGara|70 %")).toEqual({ weights: [30, 70], notes: [] });
  expect(weights("Attività|Peso\nBando|30%\nGara|70 %", 1000)).toEqual({
    weights: [300, 700],
    notes: [{ code: "paste.percent", values: { column: 2, example: "30%", points: 300, full: 1000 } }],
  });
  expect(weights("Attività|Peso %\nBando|30\nGara|70", 50).weights).toEqual([15, 35]);
});

test("parts of one are recognised by their sum, and told", () => {
  expect(weights("Attività|Peso\nBando|0,3\nGara|0,45\nLavori|0,25")).toEqual({
    weights: [30, 45, 25],
    notes: [{ code: "paste.parts", values: { column: 2, example: "0,3", points: 30, full: 100 } }],
  });
  expect(weights("Attività|Peso\nBando|0,33\nGara|0,33\nLavori|0,33").weights).toEqual([33, 33, 33]);
});

test("small weights that do not total one stay as they are", () => {
  expect(weights("Attività|Peso\nBando|0,5\nGara|40")).toEqual({ weights: [0.5, 40], notes: [] });
  expect(weights("Attività|Peso\nBando|0,2\nGara|0,3")).toEqual({ weights: [0.2, 0.3], notes: [] });
  expect(weights("Attività|Peso\nBando|1")).toEqual({ weights: [1], notes: [] });
});

test("a plan that counts in one point has parts of one anyway", () => {
  expect(weights("Attività|Peso\nBando|0,3\nGara|0,7", 1)).toEqual({ weights: [0.3, 0.7], notes: [] });
});
