import fc from "fast-check";
import { readAmount } from "../../src/plan/notation/amount";

test.each([
  ["20.000,00 euro", 20_000],
  ["= 20.000,00 €", 20_000],
  ["€ 1.028.140,55", 1_028_140.55],
  ["1.342.675,5", 1_342_675.5],
  ["1.000", 1000],
  ["104720", 104_720],
  ["10,5", 10.5],
  ["1000.50", 1000.5],
  ["-1.000,00", -1000],
  ["0", 0],
  [104_720, 104_720],
])("%j is one number", (typed, value) => {
  expect(readAmount(typed)).toEqual({ kind: "value", value });
});

test.each([
  "10.000 (2021) / 10.000 (2022)",
  "Voce di bilancio 120 104.720,00 euro",
  "- € 35.000 (ATTI) - € 53.000 (SUE)",
  "1.342.675 euro + 1.028.140,55 euro",
  "1.23.456",
  "1,2,3",
  "circa 5.000",
  "euro",
])("%j stays as typed", (typed) => {
  expect(readAmount(typed)).toEqual({ kind: "text", text: typed });
});

test("marks of none, and blanks", () => {
  expect(["=", "==", "-", "—"].map(readAmount)).toEqual(Array(4).fill({ kind: "none" }));
  expect(["", "  ", null, undefined].map(readAmount)).toEqual(Array(4).fill({ kind: "blank" }));
});

test("every amount to the cent is read as Italians write it", () => {
  const italian = new Intl.NumberFormat("it-IT", { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: true });
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), (cents) =>
      expect(readAmount(`${italian.format(cents / 100)} €`)).toEqual({ kind: "value", value: cents / 100 }),
    ),
  );
});
