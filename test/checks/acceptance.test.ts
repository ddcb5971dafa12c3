/** What a person lets stand, and for how long. */
import fc from "fast-check";
import { acceptedFinding, valuesText, withAcceptances } from "../../src/checks/acceptance";
import { checkPlan, rulesNotApplied } from "../../src/checks/check-plan";
import { settingsOf } from "../../src/checks/check-settings";
import type { Finding } from "../../src/checks/rule";
import { arbitraryPlan } from "../plan/arbitrary-plan";

const finding: Finding = {
  rule: "phases.weight",
  severity: "error",
  subject: "S1.00001",
  place: { kind: "card", objective: "S1.00001", field: "phases" },
  code: "check.phases.weight",
  values: { total: 90, full: 100 },
};
const accepted = acceptedFinding(finding, "I pesi delle fasi fanno 90, non 100.", "Deciso in giunta", "2026-02-01");

test("values are told by name, without the place in a file and without the subject", () => {
  expect(accepted).toEqual({
    rule: "phases.weight",
    subject: "S1.00001",
    found: "I pesi delle fasi fanno 90, non 100.",
    values: "full=100 total=90",
    reason: "Deciso in giunta",
    on: "2026-02-01",
  });
  expect(
    valuesText({
      subject: "DG.00004/S4.00002",
      values: { subject: "DG.00004/S4.00002", sector: "S4", code: "S4.00002", place: "cards[3].code" },
    }),
  ).toBe("code=S4.00002 sector=S4");
  expect(valuesText({ subject: "S1.00001", values: { typed: " più righe\r\ne\u00a0spazi " } })).toBe("typed=più righe e spazi");
});

test("of a long text its beginning and its length are kept, so that a cell can hold it", () => {
  const long = { subject: "S1.00001", values: { typed: "parola ".repeat(5_000) } };
  expect(valuesText(long).length).toBeLessThan(350);
  expect(valuesText(long)).not.toBe(valuesText({ ...long, values: { typed: "parola ".repeat(4_000) } }));
});

test("half a character, which no file can hold, is never kept", () => {
  const values = valuesText({ subject: "S1.00001", values: { typed: `${"a".repeat(299)}😀${"b".repeat(50)}` } });
  expect(values).toBe(`typed=${"a".repeat(299)}… (351)`);
});

test("of a sentence that quotes a whole text its beginning is kept", () => {
  const quoting = acceptedFinding(finding, `Il testo «${"parola ".repeat(5_000)}» è del modello.`, "Va bene così", "2026-02-01");
  expect(quoting.found.length).toBeLessThan(2_001);
  expect(withAcceptances([finding], [quoting]).outdated).toEqual([]);
});

test("blanks around a subject, which sheets and files do not keep, part nothing", () => {
  const section = { ...finding, subject: " Area affari generali · Anno 2021 " };
  const kept = acceptedFinding(section, "", "Va bene così", "2026-02-01");
  expect(kept.subject).toBe("Area affari generali · Anno 2021");
  expect(withAcceptances([section], [kept]).outdated).toEqual([]);
});

test("what was accepted stands only for as long as its values stay", () => {
  expect(withAcceptances([finding], [accepted])).toEqual({ findings: [{ finding, accepted }], outdated: [] });
  const worse = { ...finding, values: { total: 80, full: 100 } };
  expect(withAcceptances([worse], [accepted])).toEqual({ findings: [{ finding: worse }], outdated: [accepted] });
  expect(withAcceptances([{ ...finding, subject: "S1.00002" }], [accepted]).outdated).toEqual([accepted]);
  expect(withAcceptances([{ ...finding, rule: "results.weight" }], [accepted]).outdated).toEqual([accepted]);
});

test("what was accepted of a rule that is not applied may stand, since nobody looks for it", () => {
  expect(withAcceptances([], [accepted], new Set(["phases.weight"])).outdated).toEqual([]);
  const settings = { levels: { "phases.weight": "off" as const } };
  expect([...rulesNotApplied(settingsOf(settings, "2026-02-01"))]).toEqual(["phases.weight"]);
  expect([...rulesNotApplied(settingsOf(settings))].sort()).toEqual(["monitoring.early", "phases.overdue", "phases.weight"]);
});

test("once everything in any plan is accepted, nothing is left and nothing is outdated", () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const findings = checkPlan(plan);
      const { findings: judged, outdated } = withAcceptances(
        findings,
        findings.map((one) => acceptedFinding(one, "", "Va bene così", "2026-02-01")),
      );
      expect(judged.map((one) => one.finding)).toEqual(findings);
      expect(judged.every((one) => one.accepted !== undefined)).toBe(true);
      expect(outdated).toEqual([]);
    }),
  );
});

test("a plan's own levels become the settings of its checks", () => {
  expect(settingsOf({ levels: { "field.unit": "off", "code.gap": "error" } }, "2026-02-01")).toEqual({
    off: new Set(["field.unit"]),
    severities: new Map([["code.gap", "error"]]),
    today: "2026-02-01",
  });
  expect(settingsOf({ levels: {} })).toEqual({ off: new Set(), severities: new Map() });
});
