import { readDate } from "../../../src/plan/notation/calendar-date";
import type { PhaseWindow } from "../../../src/plan/plan";
import { phasePeriods, phasePeriodsOnce } from "../../../src/taskpane/card/schedule/phase-periods";

const plan = { firstYear: 2026, years: 3 };

function windows(...typed: readonly (readonly [year: number, start: string, end: string])[]): Record<number, PhaseWindow> {
  return Object.fromEntries(
    typed.map(([year, start, end]) => [
      year,
      { start: readDate(start, { edge: "start", year }), end: readDate(end, { edge: "end", year }) },
    ]),
  );
}

it("is one period where neighbouring years' windows touch", () => {
  expect(phasePeriods({ windows: windows([2026, "set", "dic"], [2027, "gen", "15/03"]) }, plan)).toEqual([
    { kind: "days", start: "2026-09-01", end: "2027-03-15" },
  ]);
});

it("is several where there is a gap between them", () => {
  expect(phasePeriods({ windows: windows([2026, "set", "nov"], [2027, "gen", "mar"]) }, plan)).toHaveLength(2);
});

it("takes the year of the column, whatever year was typed", () => {
  expect(phasePeriods({ windows: windows([2027, "01/02/2021", "29/02/2024"]) }, plan)).toEqual([
    { kind: "days", start: "2027-02-01", end: "2027-02-28" },
  ]);
});

it("keeps half a window as half, and what cannot be read as typed", () => {
  expect(phasePeriods({ windows: windows([2026, "15/05", ""]) }, plan)).toEqual([{ kind: "days", start: "2026-05-15" }]);
  expect(phasePeriods({ windows: windows([2026, "Cfr. già nel 2020", "sett"]) }, plan)).toEqual([
    { kind: "days", end: "2026-09-30" },
    { kind: "typed", text: "Cfr. già nel 2020" },
  ]);
});

it("is nothing where there are no dates", () => expect(phasePeriods({ windows: windows([2026, "==", ""]) }, plan)).toEqual([]));

it("of one window for all years is what its dates say, whatever the year", () => {
  expect(phasePeriodsOnce({ windows: windows([2026, "01/05/2026", "30/06/2027"]) }, plan)).toEqual([
    { kind: "days", start: "2026-05-01", end: "2027-06-30" },
  ]);
});
