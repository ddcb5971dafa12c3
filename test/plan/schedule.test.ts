import fc from "fast-check";
import { readDate } from "../../src/plan/notation/calendar-date";
import type { PhaseWindow } from "../../src/plan/plan";
import { runningMonths } from "../../src/plan/schedule";

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
