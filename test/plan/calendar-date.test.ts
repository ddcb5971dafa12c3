import fc from "fast-check";
import { daysInMonth, fromSerial, inYear, readDate, toSerial } from "../../src/plan/notation/calendar-date";
import { monthOfName } from "../../src/plan/notation/periods";

const start = { edge: "start", year: 2021 } as const;
const end = { edge: "end", year: 2021 } as const;

test.each([
  ["2021-05-15", "2021-05-15"],
  ["15/05/2021", "2021-05-15"],
  ["1/6/21", "2021-06-01"],
  ["01.01.2021", "2021-01-01"],
  ["1-6-2021", "2021-06-01"],
  [" 31/12/2021 ", "2021-12-31"],
  ["1° giugno 2022", "2022-06-01"],
  ["15 maggio 2021", "2021-05-15"],
])("%j is a whole date", (typed, value) => {
  expect(readDate(typed, { edge: "end" })).toEqual({ kind: "value", value });
});

test.each([
  ["15/05", "2021-05-15"],
  ["1/06", "2021-06-01"],
  ["01.10", "2021-10-01"],
  ["15 maggio", "2021-05-15"],
])("%j takes the year of its column", (typed, value) => {
  expect(readDate(typed, start)).toEqual({ kind: "value", value });
  expect(readDate(typed, { edge: "start" })).toEqual({ kind: "text", text: typed });
});

test.each([
  ["gennaio", 1],
  ["gen", 1],
  ["Febbraio", 2],
  ["sett", 9],
  ["SET", 9],
  ["DIC.", 12],
  ["giu.", 6],
])("%j alone is the month's first day for a start, its last for an end", (typed, month) => {
  const padded = String(month).padStart(2, "0");
  expect(monthOfName(typed)).toBe(month);
  expect(readDate(typed, start)).toEqual({ kind: "value", value: `2021-${padded}-01` });
  expect(readDate(typed, end)).toEqual({ kind: "value", value: `2021-${padded}-${daysInMonth(2021, month)}` });
});

test("February ends on the 29th of a leap year, and a month may name its year", () => {
  expect(readDate("feb", { edge: "end", year: 2024 })).toEqual({ kind: "value", value: "2024-02-29" });
  expect(readDate("dicembre 2022", end)).toEqual({ kind: "value", value: "2022-12-31" });
});

test("words after a date leave it as typed, with the date as its value", () => {
  expect(readDate("30/06/2021 salvo proroga", end)).toEqual({ kind: "text", text: "30/06/2021 salvo proroga", value: "2021-06-30" });
  expect(readDate("giugno (indicativo)", end)).toEqual({ kind: "text", text: "giugno (indicativo)", value: "2021-06-30" });
});

test.each([
  "Cfr. già nel 2020",
  "2021",
  "31/02/2021",
  "31/02",
  "29/02",
  "00/05",
  "15/13",
  "31/06",
  "ma",
  "V trimestre",
  "settembre - giugno",
  "dicembre/gennaio",
  "01/01 - 31/12",
  "01/01/2021-31/12/2021",
  "1,5",
  "*",
])("%j is neither date, month nor day of a month", (typed) => {
  expect(readDate(typed, start)).toEqual({ kind: "text", text: typed });
});

test.each([
  ["mar-27", "2027-03-01", "2027-03-31"],
  ["gen 26", "2026-01-01", "2026-01-31"],
  ["dicembre 2027", "2027-12-01", "2027-12-31"],
  ["dicembre-2027", "2027-12-01", "2027-12-31"],
  ["feb '28", "2028-02-01", "2028-02-29"],
])("the year of %j counts, whatever the column's", (typed, first, last) => {
  for (const year of [2026, 2027, undefined]) {
    expect(readDate(typed, { edge: "start", ...(year && { year }) })).toEqual({ kind: "value", value: first });
    expect(readDate(typed, { edge: "end", ...(year && { year }) })).toEqual({ kind: "value", value: last });
  }
});

test.each([
  ["giugno-settembre", "2021-06-01", "2021-09-30"],
  ["marzo - aprile", "2021-03-01", "2021-04-30"],
  ["gennaio/dicembre", "2021-01-01", "2021-12-31"],
  ["da marzo a ottobre", "2021-03-01", "2021-10-31"],
  ["I trimestre", "2021-01-01", "2021-03-31"],
  ["quarto trimestre", "2021-10-01", "2021-12-31"],
  ["1° semestre", "2021-01-01", "2021-06-30"],
  ["II sem. 2022", "2022-07-01", "2022-12-31"],
  ["tutto l'anno", "2021-01-01", "2021-12-31"],
])("%j says both edges, so that it stays as typed", (typed, first, last) => {
  expect(readDate(typed, start)).toEqual({ kind: "text", text: typed, value: first });
  expect(readDate(typed, end)).toEqual({ kind: "text", text: typed, value: last });
});

test.each([
  ["entro il 30/06/2021", "2021-06-30"],
  ["entro il 30/06/2022", "2022-06-30"],
  ["entro il 30 giugno", "2021-06-30"],
  ["entro giugno", "2021-06-30"],
  ["entro fine giugno", "2021-06-30"],
  ["fine maggio", "2021-05-31"],
])("%j says no more than a date where something ends, and more where it starts", (typed, value) => {
  expect(readDate(typed, end)).toEqual({ kind: "value", value });
  expect(readDate(typed, start)).toEqual({ kind: "text", text: typed, value });
});

test.each(["=", "==", "-", "—", "–"])("%j says that there is none", (typed) => {
  expect(readDate(typed, start)).toEqual({ kind: "none" });
});

test.each(["", "   "])("%j is blank", (typed) => {
  expect(readDate(typed, start)).toEqual({ kind: "blank" });
});

const day = fc
  .date({ min: new Date("1901-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("every day is read in each way of writing it", () => {
  fc.assert(
    fc.property(day, fc.constantFrom("/", ".", "-"), fc.boolean(), (value, separator, padded) => {
      const [year = "", month = "", date = ""] = value.split("-");
      const written = [date, month].map((part) => (padded ? part : String(Number(part))));
      expect(readDate([...written, year].join(separator), { edge: "start" })).toEqual({ kind: "value", value });
      expect(readDate(written.join("/"), { edge: "start", year: Number(year) })).toEqual({ kind: "value", value });
      expect(readDate(value, { edge: "end" })).toEqual({ kind: "value", value });
    }),
  );
});

test("Excel's serial numbers: known days, and every day there and back", () => {
  expect([toSerial("1900-01-01"), toSerial("1900-02-28"), toSerial("1900-03-01"), toSerial("2021-05-15")]).toEqual([1, 59, 61, 44331]);
  fc.assert(fc.property(day, (value) => fromSerial(toSerial(value)) === value));
});

test("serial 60 is the day that never was", () => {
  expect([fromSerial(59), fromSerial(60), fromSerial(61)]).toEqual(["1900-02-28", "1900-02-28", "1900-03-01"]);
});

test("the same day of another year is a real day", () => {
  expect([inYear("2024-02-29", 2025), inYear("2021-05-15", 2023)]).toEqual(["2025-02-28", "2023-05-15"]);
});
