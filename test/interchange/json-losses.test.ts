import { firstLoss } from "../../src/interchange/json-file/json-losses";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { smallPlan } from "../operations/plans";

test.each([
  ['{"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": 1}]}', undefined],
  ['{"a": 1, "\\u0061": 2}', { kind: "duplicateKey", place: "a", value: "a" }],
  ['{"cards": [{}, {"code": "1", "phases": [], "code": "2"}]}', { kind: "duplicateKey", place: "cards[1].code", value: "code" }],
  ['{"a": [1, [2, 1e999]]}', { kind: "number", place: "a[1][1]", value: "1e999" }],
  ['{"a": -1e999}', { kind: "number", place: "a", value: "-1e999" }],
  ['{"a": {"code": 12345678901234567890}}', { kind: "number", place: "a.code", value: "12345678901234567890" }],
  ['{"a": 0.1, "b": -0, "c": 9007199254740991, "d": 1e-5, "e": 1.5E+3}', undefined],
  ['{"a\\"b,{": "c, \\"a\\": 1e999 [", "d": "\\\\"}', undefined],
  ["[true, false, null, []]", undefined],
  ["1e999", { kind: "number", place: "", value: "1e999" }],
])("%s", (json, loss) => {
  expect(firstLoss(json)).toEqual(loss);
});

const file = (change: (text: string) => string) => readPlanFile(change(writePlanFile(smallPlan())), "piano.json");
const withScheme = (codeScheme: unknown) => file((text) => JSON.stringify({ ...(JSON.parse(text) as object), codeScheme }));

test("a plan file with a key twice, or with a number that is none, is refused with the place", () => {
  expect(() => file((text) => text.replace('"sectors":', '"firstYear": 1999,\n"sectors":'))).toThrow(
    expect.objectContaining({ code: "interchange.duplicateKey", values: { file: "piano.json", place: "firstYear", key: "firstYear" } }),
  );
  expect(() => file((text) => text.replace('"sectors":', '"points": 1e999,\n"sectors":').replace(/"points": \d+,/, ""))).toThrow(
    expect.objectContaining({
      code: "interchange.expected.writableNumber",
      values: { file: "piano.json", place: "points", value: "1e999" },
    }),
  );
});

test.each([
  [{ digits: { line: -2 } }, "digits", "codeScheme.digits.line", "-2"],
  [{ digits: { number: 1000 } }, "digits", "codeScheme.digits.number", "1000"],
  [{ digits: { operational: 2.5 } }, "digits", "codeScheme.digits.operational", "2.5"],
  [{ digits: [2, 0, 2, 5] }, "digits", "codeScheme.digits[1]", "0"],
  [{ digits: [2, 2, 2, 12] }, "digits", "codeScheme.digits[3]", "12"],
  [{ line: "due" }, "digits", "codeScheme.line", '"due"'],
  [{ separators: { number: "-----" } }, "separator", "codeScheme", '"-----"'],
])("of the code scheme %j is refused", (scheme, expected, place, value) => {
  expect(() => withScheme(scheme)).toThrow(
    expect.objectContaining({ code: `interchange.expected.${expected}`, values: { file: "piano.json", place, value } }),
  );
});

test("a code scheme that says less than all is completed", () => {
  const { codeScheme } = smallPlan();
  expect(withScheme({ digits: { line: null }, separators: { tree: null } }).plan.codeScheme).toEqual(codeScheme);
});
