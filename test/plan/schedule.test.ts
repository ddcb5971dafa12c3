import fc from "fast-check";
import { readDate } from "../../src/plan/notation/calendar-date";
import type { PhaseWindow } from "../../src/plan/plan";
import { runningMonths, runningOnce } from "../../src/plan/schedule";

const plan = { firstYear: 2021, years: 2 };

function windowOf(year: number, start: string, end: string): Record<number, PhaseWindow> {
  return { [year]: { start: readDate(start, { edge: "start", year }), end: readDate(end, { edge: "end", year }) } };
}

/** Months that run, `2021-03`. */
function months(windows: Record<number, PhaseWindow>): string[] {
  return runningMonths({ windows }, plan).flatMap((runs, at) =>
    runs ? [`${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`] : [],
  );
}

test.each([
  ["gennaio", "marzo", ["2021-01", "2021-02", "2021-03"]],
  ["15/03", "01/04", ["2021-03", "2021-04"]],
  ["01/12", "31/12", ["2021-12"]],
  ["30/06/2020", "01/07/2020", ["2021-06", "2021-07"]],
  ["maggio", "30/06 salvo proroga", ["2021-05", "2021-06"]],
])("from %s to %s", (start, end, running) => {
  expect(months(windowOf(2021, start, end))).toEqual(running);
});

test("half a window is the month that it names", () => {
  expect(months(windowOf(2022, "15/05", ""))).toEqual(["2022-05"]);
  expect(months(windowOf(2022, "Cfr. già nel 2020", "sett"))).toEqual(["2022-09"]);
});

test("a window that ends before it starts, says none, or is not the plan's, runs in no month", () => {
  expect(months(windowOf(2021, "giugno", "maggio"))).toEqual([]);
  expect(months(windowOf(2021, "==", "=="))).toEqual([]);
  expect(months(windowOf(2023, "gennaio", "marzo"))).toEqual([]);
});

test("days do not count: a window whose days are reversed within one month still shows in that month", () => {
  expect(months(windowOf(2021, "15/05", "01/05"))).toEqual(["2021-05"]);
});

test("a window runs in exactly the months of its days", () => {
  const day = fc.date({ min: new Date("2021-01-01T00:00:00Z"), max: new Date("2021-12-31T00:00:00Z"), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [start, end] = one <= other ? [one, other] : [other, one];
      const days = new Set<string>();
      for (let time = Date.parse(start.toISOString().slice(0, 10)); time <= end.getTime(); time += 86_400_000)
        days.add(new Date(time).toISOString().slice(0, 7));
      expect(months(windowOf(2021, start.toISOString().slice(0, 10), end.toISOString().slice(0, 10)))).toEqual([...days]);
    }),
  );
});

describe("one window for all years", () => {
  const running = (start: string, end: string) =>
    runningOnce({ windows: windowOf(2021, start, end) }, plan).flatMap((runs, at) => (runs ? [at] : []));

  it.each([
    ["over the turn of the year", "01/11/2021", "28/02/2022", [10, 11, 12, 13]],
    ["within another year than the first", "01/02/2022", "31/03/2022", [13, 14]],
    ["known by its start alone, in another year", "15/06/2022", "", [17]],
    ["in words, which speak of the first year", "gen", "mar", [0, 1, 2]],
    ["outside the plan's years", "01/02/2030", "31/03/2030", []],
  ])("%s runs in the months of its dates", (_what, start, end, months_) => expect(running(start, end)).toEqual(months_));
});
