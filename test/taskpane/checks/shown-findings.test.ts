import fc from "fast-check";
import { findingWords } from "../../../src/taskpane/checks/findings/finding-words";
import "../../../src/taskpane/later-messages";
import {
  countOf,
  filtered,
  grouped,
  groupings,
  neighbour,
  newsBetween,
  severities,
  shownFindings,
  successor,
  type FindingFilter,
} from "../../../src/taskpane/checks/findings/shown-findings";
import { smallPlan } from "../../operations/plans";
import { knownPlan, plansOfEveryShape } from "../../plan/known-plans";
import { allFound, found } from "./found";

const everything: FindingFilter = { severities: new Set(), query: "" };
const words = findingWords("it");

const plan = smallPlan();
const sectorPoints = found("1");
const cardWithoutPurpose = found(
  "2",
  {
    rule: "field.purpose",
    subject: "S1.00001",
    place: { kind: "card", objective: "S1.00001", field: "purpose" },
    code: "check.code.gapAtStart",
    values: { sector: "S1", after: "S1.00003", missing: "S1.00002" },
  },
  { cell: { sheet: "S1.00001", row: 14, column: 3 } },
);
const sharedNote = found("3", {
  rule: "field.unit",
  severity: "note",
  subject: "S1.00004/S2.00001",
  place: { kind: "card", objective: "S1.00004/S2.00001" },
});
const entryOfOther = found("4", {
  rule: "weight.missing",
  severity: "warning",
  subject: "S1.00004/S2.00001",
  place: { kind: "entry", sector: "S2", objective: "S1.00004/S2.00001" },
});
const wholePlan = found("5", { rule: "tree.unknown", subject: "", place: { kind: "plan" } });
const few = shownFindings([wholePlan, sectorPoints, cardWithoutPurpose, sharedNote, entryOfOther], plan, words);
const idsOf = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id).join("");

describe("a finding is shown", () => {
  it("with its sentence, whom it is about by name, and the cell", () => {
    expect(few[1]).toMatchObject({
      sentence: expect.stringContaining("I pesi del settore S1 fanno 90, non 100"),
      subject: "S1 Servizi",
      place: "Settore S1!D10",
      ruleName: "Pesi di un settore diversi dal totale previsto",
    });
    expect(few.map(({ subject }) => subject)).toEqual([
      "",
      "S1 Servizi",
      "S1.00001 Obiettivo 1",
      "S1.00004/S2.00001 Obiettivo 4 1",
      "S1.00004/S2.00001 Obiettivo 4 1",
    ]);
  });

  it("with the sector that answers for it: the owner of the card, or the one whose points they are", () => {
    expect(few.map(({ sector }) => sector)).toEqual(["", "S1", "S1", "S1", "S2"]);
  });

  it("with the id of a rule that has no name here", () => {
    expect(shownFindings([found("1", { rule: "later.rule" })], plan, words)[0]?.ruleName).toBe("later.rule");
  });
});

describe("findings are grouped", () => {
  const groups = (grouping: (typeof groupings)[number]) =>
    grouped(few, grouping, plan).map(({ key, findings }) => `${key}: ${idsOf(findings)}`);

  it("by severity, the worst first", () => expect(groups("severity")).toEqual(["error: 512", "warning: 4", "note: 3"]));
  it("by sector in the plan's order, after what concerns the whole plan", () =>
    expect(groups("sector")).toEqual([": 5", "S1: 123", "S2: 4"]));
  it("by rule, the worst first", () =>
    expect(groups("rule")).toEqual(["tree.unknown: 5", "weight.sector: 1", "field.purpose: 2", "weight.missing: 4", "field.unit: 3"]));

  it.each(plansOfEveryShape)("so that each of %s is in one group, whichever way", (name) => {
    const real = knownPlan(name);
    const all = shownFindings(allFound(real), real, words);
    expect(all.length).toBeGreaterThan(0);
    for (const grouping of groupings) {
      const members = grouped(all, grouping, real).flatMap(({ findings }) => findings);
      expect(new Set(members)).toEqual(new Set(all));
      expect(members.length).toBe(all.length);
    }
  });
});

describe("findings are filtered", () => {
  const shown = (filter: Partial<FindingFilter>) => idsOf(filtered(few, { ...everything, ...filter }));

  it("by severity: only those that are chosen, all where none is", () => {
    expect(shown({})).toBe("51234");
    expect(shown({ severities: new Set(["note", "warning"]) })).toBe("34");
  });

  it("by words of the sentence, the subject, the cell, the rule or the sector, whatever their case and accents", () => {
    expect(shown({ query: "SERVIZI pèsi" })).toBe("13");
    expect(shown({ query: "s1.00001!d15" })).toBe("2");
    expect(shown({ query: "settore s2" })).toBe("34");
    expect(shown({ query: "field." })).toBe("23");
    expect(shown({ query: "nulla di simile" })).toBe("");
  });

  it("counts what there is of each severity", () => expect(severities.map((severity) => countOf(few, severity))).toEqual([3, 1, 1]));
});

describe("one goes from finding to finding", () => {
  const ids = ["a", "b", "c"];

  it("and stops at the ends; from nowhere to the first or the last", () => {
    expect([
      neighbour(ids, "a", 1),
      neighbour(ids, "c", 1),
      neighbour(ids, "a", -1),
      neighbour(ids, undefined, 1),
      neighbour(ids, undefined, -1),
      neighbour([], undefined, 1),
    ]).toEqual(["b", undefined, undefined, "a", "c", undefined]);
  });

  it("and from one that has gone to the next that is still there, or the last before it", () => {
    expect(successor(ids, ["a", "c"], "b")).toBe("c");
    expect(successor(ids, ["a"], "b")).toBe("a");
    expect(successor(ids, [], "b")).toBeUndefined();
  });

  it("and always comes to one that is there, if any is", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { minLength: 1 }), fc.nat(), fc.func(fc.boolean()), (numbers, at, stays) => {
        const before = numbers.map(String);
        const gone = before[at % before.length]!;
        const after = before.filter((id) => id !== gone && stays(id));
        const next = successor(before, after, gone);
        expect(next === undefined).toBe(after.length === 0);
        if (next !== undefined) expect(after).toContain(next);
      }),
    );
  });
});

describe("the news", () => {
  const said = (before: readonly ReturnType<typeof found>[], after: readonly ReturnType<typeof found>[]) => {
    const { gone, come } = newsBetween(shownFindings(before, plan, words), shownFindings(after, plan, words));
    return { gone: idsOf(gone), come: idsOf(come) };
  };

  it("are what was solved and what is new", () => {
    expect(said([sectorPoints, cardWithoutPurpose], [cardWithoutPurpose, sharedNote])).toEqual({ gone: "1", come: "3" });
  });

  it("are not that the same is wrong with another number, or in another cell", () => {
    expect(said([sectorPoints], [found("6", { values: { ...sectorPoints.finding.values, total: 95 } })])).toEqual({ gone: "", come: "" });
  });

  it("are as many as have gone where several are of the same kind about the same", () => {
    const phases = ["a", "b", "c"].map((id) => found(id, { rule: "phases.outside", subject: "S1.00001" }));
    expect(said(phases, [found("d", { rule: "phases.outside", subject: "S1.00001" })])).toEqual({ gone: "bc", come: "" });
    expect(said(phases, phases.slice(1))).toEqual({ gone: "a", come: "" });
  });
});

it("shows, filters and groups a thousand findings faster than a key is typed", () => {
  const real = knownPlan("demo");
  const some = allFound(real);
  const many = Array.from({ length: 1_000 }, (_, at) => ({ ...some[at % some.length]!, id: String(at) }));
  const shown = shownFindings(many, real, words);
  const begun = performance.now();
  expect(grouped(filtered(shown, { ...everything, query: "pesi" }), "sector", real).length).toBeGreaterThanOrEqual(0);
  expect(performance.now() - begun).toBeLessThan(50);
});
