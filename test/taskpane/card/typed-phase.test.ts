import {
  emptyTypedPhase,
  phaseOf,
  unreadableEdges,
  weightProblem,
  wrongYears,
  type TypedPhase,
} from "../../../src/taskpane/card/phases/typed-phase";
import { searchPeg } from "../../../src/taskpane/card/resources/peg-search";
import { blank, none, valueEntry } from "../../../src/plan/entry";
import { knownPlan } from "../../plan/known-plans";

const plan = { firstYear: 2026, years: 2, points: 100 };
const typed = (parts: Partial<TypedPhase>): TypedPhase => ({ ...emptyTypedPhase, text: "Avvio", ...parts });

describe("a phase as it is typed", () => {
  it("has the dates that its words say: a year that they name, else that of their row", () => {
    const { windows } = phaseOf(typed({ windows: { 2026: { start: "gen", end: "15/05" }, 2027: { start: "1/6/27", end: "sett" } } }), plan);
    expect(windows).toEqual({
      2026: { start: valueEntry("2026-01-01"), end: valueEntry("2026-05-15") },
      2027: { start: valueEntry("2027-06-01"), end: valueEntry("2027-09-30") },
    });
  });

  it("keeps the year that was typed where it is another than its row's, and says so", () => {
    const given = typed({ windows: { 2026: { start: "gen", end: "mag" }, 2027: { start: "1/6/21", end: "30/9/21" } } });
    expect(phaseOf(given, plan).windows[2027]).toEqual({ start: valueEntry("2021-06-01"), end: valueEntry("2021-09-30") });
    expect(wrongYears(given, plan)).toEqual([2027]);
  });

  it("has no window in years of which nothing is typed, nor in those that the plan has not", () => {
    expect(phaseOf(typed({ windows: { 2026: { start: " ", end: "" }, 2030: { start: "gen", end: "feb" } } }), plan).windows).toEqual({});
  });

  it("keeps what is no date as typed, and says so", () => {
    const given = typed({ windows: { 2026: { start: "Cfr. già nel 2020", end: "mag" } } });
    expect(phaseOf(given, plan).windows[2026]?.start).toEqual({ kind: "text", text: "Cfr. già nel 2020" });
    expect(unreadableEdges(given, plan)).toEqual(["Cfr. già nel 2020"]);
  });

  it.each([
    ["20 %", valueEntry(20)],
    ["33,5", valueEntry(33.5)],
    ["==", none],
    ["", blank],
  ])("weighs %s", (weight, points) => {
    expect(phaseOf(typed({ weight }), plan).weight).toEqual(points);
    expect(weightProblem(typed({ weight }), plan)).toBe(false);
  });

  it.each(["venti", "120", "-5"])("cannot weigh %s", (weight) => expect(weightProblem(typed({ weight }), plan)).toBe(true));

  it("weighs as many points as the plan counts in", () =>
    expect(["120", "1000", "1001"].map((weight) => weightProblem(typed({ weight }), { points: 1000 }))).toEqual([false, false, true]));
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
