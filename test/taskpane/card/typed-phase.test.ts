import { problemIn, rowOf, typedRow, type RowReading, type TypedRow } from "../../../src/taskpane/card/rows/typed-row";
import { unreadableEdges, wrongYears, type PhaseTimes } from "../../../src/taskpane/card/rows/phase-times";
import { searchPeg } from "../../../src/taskpane/card/resources/peg-search";
import { blank, none, valueEntry } from "../../../src/plan/entry";
import type { Phase } from "../../../src/plan/plan";
import { formOf } from "../../../src/plan/template/card-form";
import { blankRow } from "../../../src/plan/template/form-content";
import { formTable } from "../../../src/plan/template/form-parts";
import { usualTemplate } from "../../../src/plan/template/shipped";
import { knownPlan } from "../../plan/known-plans";

const years = [2026, 2027];
const table = formTable(formOf(usualTemplate, years), "phases")!;
const reading: RowReading = { table, weighing: { kind: "total", full: 100 }, years };
const newPhase = blankRow(table) as Phase;

interface Parts {
  readonly weight?: string;
  readonly windows?: PhaseTimes["windows"];
}

function typed({ weight = "", windows = {} }: Parts): TypedRow {
  const row = typedRow(newPhase, reading);
  return { texts: { ...row.texts, text: "Avvio", weight }, times: { windows } };
}

function phaseOf(parts: Parts, before = newPhase): Phase {
  return rowOf(typed(parts), before, reading) as Phase;
}

function weightProblem(weight: string, full: number): boolean {
  const column = table.columns.find(({ key }) => key === "weight")!;
  return problemIn(typed({ weight }), column, newPhase, { ...reading, weighing: { kind: "total", full } }) !== undefined;
}

describe("a phase as it is typed", () => {
  it("has the dates that its words say: a year that they name, else that of their row", () => {
    const { windows } = phaseOf({ windows: { 2026: { start: "gen", end: "15/05" }, 2027: { start: "1/6/27", end: "sett" } } });
    expect(windows).toEqual({
      2026: { start: valueEntry("2026-01-01"), end: valueEntry("2026-05-15") },
      2027: { start: valueEntry("2027-06-01"), end: valueEntry("2027-09-30") },
    });
  });

  it("keeps the year that was typed where it is another than its row's, and says so", () => {
    const phase = phaseOf({ windows: { 2026: { start: "gen", end: "mag" }, 2027: { start: "1/6/21", end: "30/9/21" } } });
    expect(phase.windows[2027]).toEqual({ start: valueEntry("2021-06-01"), end: valueEntry("2021-09-30") });
    expect(wrongYears(phase, years, false)).toEqual([2027]);
  });

  it("has no window in years of which nothing is typed, nor in those that the plan has not", () => {
    expect(phaseOf({ windows: { 2026: { start: " ", end: "" }, 2030: { start: "gen", end: "feb" } } }).windows).toEqual({});
  });

  it("keeps what is no date as typed, and says so", () => {
    const windows = { 2026: { start: "Cfr. già nel 2020", end: "mag" } };
    expect(phaseOf({ windows }).windows[2026]?.start).toEqual({ kind: "text", text: "Cfr. già nel 2020" });
    expect(unreadableEdges({ windows }, years)).toEqual(["Cfr. già nel 2020"]);
  });

  it("may run through several years where the template has one window for all", () => {
    const phase = rowOf(typed({ windows: { 2026: { start: "1/6/2026", end: "31/3/2027" } } }), newPhase, { ...reading, years: [2026] });
    expect(wrongYears(phase as Phase, [2026], true)).toEqual([]);
  });

  it.each([
    ["20 %", valueEntry(20)],
    ["33,5", valueEntry(33.5)],
    ["==", none],
    ["", blank],
  ])("weighs %s", (weight, points) => {
    expect(phaseOf({ weight }).weight).toEqual(points);
    expect(weightProblem(weight, 100)).toBe(false);
  });

  it.each(["venti", "120", "-5"])("cannot weigh %s", (weight) => expect(weightProblem(weight, 100)).toBe(true));

  it("weighs as many points as the plan counts in", () =>
    expect(["120", "1000", "1001"].map((weight) => weightProblem(weight, 1000))).toEqual([false, false, true]));

  it("stays as it is where nobody has typed, be it readable or not", () => {
    const phase: Phase = {
      number: "2a",
      text: "Avvio",
      involved: "",
      weight: { kind: "text", text: "20 punti" },
      windows: {
        2026: { start: { kind: "text", text: "da definire" }, end: blank },
        2031: { start: valueEntry("2031-01-01"), end: blank },
      },
      progress: valueEntry(12.5),
    };
    expect(rowOf(typedRow(phase, reading), phase, reading)).toEqual(phase);
  });
});

describe("the PEG chart", () => {
  const { peg } = knownPlan("demo");
  it("is searched by words of code and description, whatever their accents and case", () => {
    expect(searchPeg(peg, "PRÉVENZIONE")).toEqual(peg.filter(({ description }) => /prevenzione/i.test(description)));
    expect(searchPeg(peg, "01 formazione").map(({ code }) => code)).toEqual(["01 01 00 00"]);
  });
  it("is offered whole once a code of it stands in the field, so that another can be chosen", () =>
    expect(searchPeg(peg, peg[1]!.code)).toBe(peg));
});
