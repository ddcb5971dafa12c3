import { readTyped } from "../../../src/host/model/cells/typed-text";

const now = () => new Date(2026, 2, 9);
const day = (year: number, month: number, date: number) => Math.round(Date.UTC(year, month - 1, date) / 86_400_000) + 25_569;

describe("typed in an Italian Excel", () => {
  test.each<[string, unknown]>([
    ["0,5", 0.5],
    ["-12", -12],
    ["VERO", true],
    ["falso", false],
  ])("%s is %p", (text, value) => {
    expect(readTyped(text, "it-IT", { now, daysToUsual: 0 })).toEqual({ value });
  });

  test.each<[string, number, string]>([
    ["1.234,5", 1234.5, "#,##0.00"],
    ["1.234", 1234, "#,##0"],
    ["1E5", 100_000, "0.00E+00"],
    ["50%", 0.5, "0%"],
    ["12,5%", 0.125, "0.00%"],
    ["€ 20.000,00", 20_000, '#,##0.00 "€"'],
    ["01/11/2025", day(2025, 11, 1), "m/d/yyyy"],
    ["1/06", day(2026, 6, 1), "d-mmm"],
    ["15/05", day(2026, 5, 15), "d-mmm"],
    ["05.02.01", day(2001, 2, 5), "m/d/yyyy"],
    ["gennaio 2021", day(2021, 1, 1), "mmm-yy"],
    ["gen 2021", day(2021, 1, 1), "mmm-yy"],
    ["15 mag", day(2026, 5, 15), "d-mmm"],
    ["1/1/1900", 1, "m/d/yyyy"],
    ["10:30", 0.4375, "h:mm"],
  ])("%s is %p as %s", (text, value, numberFormat) => {
    expect(readTyped(text, "it-IT", { now, daysToUsual: 0 })).toEqual({ value, numberFormat });
  });

  test.each([
    "gennaio",
    "gen",
    "sett",
    "S3.00007",
    "05.03.01.DG.00004",
    "0.5",
    "32/05/2025",
    "31/02/2025",
    "TRUE",
    "1.23,4",
    "12.01",
    "Cfr. già nel 2020",
  ])("%s stays text", (text) => {
    expect(readTyped(text, "it-IT", { now, daysToUsual: 0 })).toEqual({ value: text });
  });

  test("an equals sign begins a formula, an apostrophe a text", () => {
    expect(readTyped("=A1+1", "it-IT", { now, daysToUsual: 0 })).toEqual({ formula: "=A1+1" });
    expect(readTyped("'=A1", "it-IT", { now, daysToUsual: 0 })).toEqual({ value: "=A1" });
    expect(readTyped("=", "it-IT", { now, daysToUsual: 0 })).toEqual({ value: "=" });
  });
});

test("in an American Excel the month comes first and the point is decimal", () => {
  expect(readTyped("1/06", "en-US", { now, daysToUsual: 0 })).toEqual({ value: day(2026, 1, 6), numberFormat: "d-mmm" });
  expect(readTyped("0.5", "en-US", { now, daysToUsual: 0 })).toEqual({ value: 0.5 });
  expect(readTyped("05.02.01", "en-US", { now, daysToUsual: 0 })).toEqual({ value: "05.02.01" });
  expect(readTyped("TRUE", "en-US", { now, daysToUsual: 0 })).toEqual({ value: true });
});

test("in a workbook that counts from 1904 a date is 1,462 less, and what came before is none", () => {
  const read = (text: string) => readTyped(text, "it-IT", { now, daysToUsual: 1462 });
  expect(read("01/01/1904")).toEqual({ value: 0, numberFormat: "m/d/yyyy" });
  expect(read("02/01/2012")).toEqual({ value: 39448, numberFormat: "m/d/yyyy" });
  expect(read("31/12/1903")).toEqual({ value: "31/12/1903" });
});
