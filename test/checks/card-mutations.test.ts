/** A sound card gives no finding; one thing made wrong in it is found, by its rule and in its place. */
import fc from "fast-check";
import { italianDate } from "../../src/plan/notation/calendar-date";
import { objectiveKey } from "../../src/plan/codes/code";
import { isPreviousPlan } from "../../src/plan/editing/phase-order";
import { blank, none, valueEntry, valueOf } from "../../src/plan/entry";
import type { Objective, ObjectiveCard, Plan } from "../../src/plan/plan";
import { findingsOf } from "./card-rules";
import { planWithSoundCards } from "./sound-cards";
import { type Mutation, phaseOf, changed, windowChange, daysFrom, resultChange, noAmounts, daysOf } from "./card-mutation";

const today = { today: "2099-12-31" };

test("sound cards, codes and areas give no finding", () => {
  fc.assert(fc.property(planWithSoundCards, (plan) => expect(findingsOf(plan, today)).toEqual([])));
});

test("a one-page copy is not held to be complete", () => {
  fc.assert(
    fc.property(planWithSoundCards, (plan) => {
      const empty = (card: ObjectiveCard): ObjectiveCard => ({
        ...card,
        excerpt: true,
        purpose: "",
        responsible: "",
        units: "",
        constraints: "",
        peg: "",
        phases: [],
        qualityCheck: { answer: "", text: "" },
      });
      expect(
        findingsOf(
          {
            ...plan,
            objectives: plan.objectives.map(({ card, ...objective }) => (card ? { ...objective, card: empty(card) } : objective)),
          },
          today,
        ),
      ).toEqual([]);
    }),
  );
});

const mutations: Readonly<Record<string, readonly [rule: string, mutation: Mutation]>> = {
  "a phase weighs ten points more": [
    "phases.weight",
    (card, pick) => {
      const found = phaseOf(card, pick, ({ weight }) => weight.kind === "value");
      return (
        found && {
          card: changed(card, found.at, { weight: valueEntry((valueOf(found.phase.weight) ?? 0) + 10) }),
          place: { kind: "card", field: "phases" },
        }
      );
    },
  ],
  "a phase takes the number before it": [
    "phases.number",
    (card, pick) => {
      const found = phaseOf(card, pick, ({ number }) => number !== "1");
      return (
        found && {
          card: changed(card, found.at, { number: String(Number(found.phase.number) - 1) }),
          place: { kind: "phase", at: found.at, field: "number" },
        }
      );
    },
  ],
  "a phase is taken out": [
    "phases.number",
    (card, pick) => {
      const found = phaseOf(card, pick, ({ number }) => Number(number) < card.phases.filter((phase) => !isPreviousPlan(phase)).length);
      return (
        found && {
          card: { phases: card.phases.filter((phase) => phase !== found.phase) },
          place: { kind: "phase", at: found.at, field: "number" },
        }
      );
    },
  ],
  "a phase begins a month before its card": [
    "phases.outside",
    windowChange("start", (window, card) => ({ ...window, start: valueEntry(daysFrom(valueOf(card.start), -32)) })),
  ],
  "a phase ends a month after its card": [
    "phases.outside",
    windowChange("end", (window, card) => ({ ...window, end: valueEntry(daysFrom(valueOf(card.end), 32)) })),
  ],
  "a phase ends before it begins": [
    "phases.reversed",
    windowChange("end", (window) => ({ ...window, end: valueEntry(daysFrom(valueOf(window.start), -1)) })),
  ],
  "the card ends before it begins": [
    "phases.reversed",
    (card) => ({ card: { end: valueEntry(daysFrom(valueOf(card.start), -1)) }, place: { kind: "card", field: "end" } }),
  ],
  "a phase loses its dates": [
    "phases.dates",
    (card, pick) => {
      const found = phaseOf(card, pick, ({ weight }) => weight.kind === "value" && weight.value > 0);
      return found && { card: changed(card, found.at, { windows: {} }), place: { kind: "phase", at: found.at } };
    },
  ],
  "one of several phases loses its weight": [
    "phases.dates",
    (card, pick) => {
      const found = card.phases.filter((phase) => !isPreviousPlan(phase)).length > 1 ? phaseOf(card, pick) : undefined;
      return found && { card: changed(card, found.at, { weight: blank }), place: { kind: "phase", at: found.at, field: "weight" } };
    },
  ],
  "a phase loses its start": ["phases.dates", windowChange("start", (window) => ({ ...window, start: blank }))],
  "a phase loses its end": ["phases.dates", windowChange("end", (window) => ({ ...window, end: blank }))],
  "words take the place of a start": [
    "date.unreadable",
    windowChange("start", (window) => ({ ...window, start: { kind: "text", text: "Cfr. già nel 2020" } })),
  ],
  "words follow an end": [
    "date.text",
    windowChange("end", (window) => ({ ...window, end: { kind: "text", text: "salvo proroga", value: valueOf(window.end) ?? "" } })),
  ],
  "a time stands in the columns of the year after": [
    "date.year",
    (card, pick) => {
      const found = phaseOf(card, pick, ({ windows }) => Object.keys(windows).length === 1);
      const [year = 0, window] = Object.entries(found?.phase.windows ?? {}).map(([key, one]) => [Number(key), one] as const)[0] ?? [];
      return found && window
        ? {
            card: changed(card, found.at, { windows: { [year + 1]: window } }),
            place: { kind: "window", at: found.at, year: year + 1, edge: "start" },
          }
        : undefined;
    },
  ],
  "a month becomes its first day, as Excel makes it": [
    "date.firstDay",
    windowChange("end", (window) => {
      const first = `${(valueOf(window.end) ?? "").slice(0, 8)}01`;
      return window.end.kind === "value" && first >= (valueOf(window.start) ?? "")
        ? { start: valueEntry(first), end: valueEntry(first) }
        : undefined;
    }),
  ],
  "the card's start says no year": [
    "date.text",
    () => ({ card: { start: { kind: "text", text: "15/05" } }, place: { kind: "card", field: "start" } }),
  ],
  "a result weighs ten points less": [
    "results.weight",
    (card, pick) => {
      const at = pick % Math.max(1, card.expectedResults.length);
      const points = valueOf(card.expectedResults[at]?.weight ?? blank);
      return points === undefined
        ? undefined
        : {
            card: {
              expectedResults: card.expectedResults.map((result, position) =>
                position === at ? { ...result, weight: valueEntry(points - 10) } : result,
              ),
            },
            place: { kind: "card", field: "expectedResults" },
          };
    },
  ],
  "a result is due before its card begins": [
    "results.outside",
    resultChange("text", (_result, { start }) => ({
      text: `Avvio entro il ${italianDate(daysFrom(valueOf(start), -40)).replace(/^31\/12/, "30/12")}`,
    })),
  ],
  "a target is due after its card ends": [
    "results.outside",
    resultChange("target", (_result, { end }) => ({ target: `entro e non oltre il ${italianDate(daysFrom(valueOf(end), 1))}` })),
  ],
  "a result is due in the year after its card": [
    "results.outside",
    resultChange("text", (_result, { end }) => ({ text: `Avvio entro il ${Number(valueOf(end)?.slice(0, 4)) + 1}` })),
  ],
  "a result is due after the phase that brings it about": [
    "results.outside",
    resultChange("text", (_result, card) => {
      const last = daysOf(card, "1").at(-1);
      return last === undefined || last >= (valueOf(card.end) ?? "")
        ? undefined
        : { text: `Fase 1: avvio entro il ${italianDate(daysFrom(last, 1))}` };
    }),
  ],
  "a result is due before the phase that brings it about": [
    "results.outside",
    resultChange("text", (_result, card) => {
      const [before] = daysOf(card, "1").map((day) => daysFrom(day, -1));
      return before === undefined || before < (valueOf(card.start) ?? "") || before.endsWith("-12-31")
        ? undefined
        : { text: `Con riferimento alla fase 1, avvio entro il ${italianDate(before)}` };
    }),
  ],
  "a target has nothing that it starts from": ["results.baseline", resultChange("baseline", () => ({ baseline: "", lastValue: " " }))],
  "an indicator has no source": ["results.source", resultChange("source", () => ({ source: "" }))],
  "an indicator counts what is done": ["results.output", resultChange("indicator", () => ({ indicator: "N. pratiche evase" }))],
  "a result counts what is done": [
    "results.output",
    resultChange("text", () => ({ text: "Ufficio avviato. Numero di verbali redatti: almeno 10" })),
  ],
  "a result is attested by the head": ["results.selfDeclared", resultChange("source", () => ({ source: "Relazione del dirigente" }))],
  "a phase whose time has passed is not done": [
    "phases.overdue",
    (card, pick) => {
      const found = phaseOf(card, pick, ({ windows }) => Object.keys(windows).length > 0);
      return (
        found && { card: changed(card, found.at, { progress: valueEntry(99) }), place: { kind: "phase", at: found.at, field: "progress" } }
      );
    },
  ],
  "a phase whose time has passed has no progress, others have": [
    "phases.overdue",
    (card, pick) => {
      const found = phaseOf(card, pick, ({ windows }) => Object.keys(windows).length > 0);
      const others = card.phases.some((phase) => phase !== found?.phase && valueOf(phase.progress) !== undefined);
      return found && others
        ? { card: changed(card, found.at, { progress: blank }), place: { kind: "phase", at: found.at, field: "progress" } }
        : undefined;
    },
  ],
  "nothing is said of resources": [
    "resources.missing",
    ({ resources }) => ({
      card: { peg: "==", resources: { ...resources, ...noAmounts(blank), unit: "", specific: " ", lines: [] } },
      place: { kind: "card", field: "resources.spendCurrent" },
    }),
  ],
  "resources are told in words without an amount": [
    "resources.described",
    ({ resources }) => ({
      card: { resources: { ...resources, ...noAmounts(none), specific: "Costo degli arredi", lines: [] } },
      place: { kind: "card", field: "resources.specific" },
    }),
  ],
  "nobody is responsible": ["field.responsible", () => ({ card: { responsible: " – " }, place: { kind: "card", field: "responsible" } })],
  "the purpose is blank": ["field.purpose", () => ({ card: { purpose: "" }, place: { kind: "card", field: "purpose" } })],
  "quality is neither yes nor no": [
    "field.quality",
    () => ({ card: { qualityCheck: { answer: "", text: "Carta dei servizi" } }, place: { kind: "card", field: "qualityCheck.answer" } }),
  ],
  "constraints are blank": ["field.constraints", () => ({ card: { constraints: "" }, place: { kind: "card", field: "constraints" } })],
  "the unit is blank": ["field.unit", () => ({ card: { units: "" }, place: { kind: "card", field: "units" } })],
  "the PEG code is not in the chart": [
    "peg.unknown",
    (_card, _pick, plan) =>
      plan.peg.length === 0 ? undefined : { card: { peg: "– 12.99 (assegnatario)" }, place: { kind: "card", field: "peg" } },
  ],
  "a line's PEG code is not in the chart": [
    "peg.unknown",
    ({ resources }, pick, plan) => {
      const at = pick % Math.max(1, resources.lines.length);
      if (plan.peg.length === 0 || resources.lines.length === 0) return undefined;
      return {
        card: {
          resources: {
            ...resources,
            lines: resources.lines.map((line, position) => (position === at ? { ...line, peg: "99 00 00 00" } : line)),
          },
        },
        place: { kind: "resource", at, field: "peg" },
      };
    },
  ],
  "only the form's label is left of the PEG code": [
    "peg.missing",
    ({ resources }) => ({
      card: { peg: "- Codici responsabile", resources: { ...resources, lines: [] } },
      place: { kind: "card", field: "peg" },
    }),
  ],
  "words take the place of the PEG code": [
    "peg.text",
    () => ({ card: { peg: "riferimento generale al PEG del settore" }, place: { kind: "card", field: "peg" } }),
  ],
  "an amount has words": [
    "amount.text",
    ({ resources }) => ({
      card: { resources: { ...resources, spendCurrent: { kind: "text", text: "35.000 (ATTI) 53.000 (SUE)" } } },
      place: { kind: "card", field: "resources.spendCurrent" },
    }),
  ],
  "an outcome is marked though the form's date is still there": [
    "monitoring.early",
    ({ monitoring }) => ({
      card: { monitoring: monitoring.map((check) => ({ ...check, outcome: "RAGGIUNTO" })) },
      place: { kind: "monitoring", at: 0, field: "outcome" },
    }),
  ],
  "an outcome is marked before its day": [
    "monitoring.early",
    ({ monitoring }) => ({
      card: { monitoring: monitoring.map((check) => ({ ...check, date: valueEntry("2100-01-01") })) },
      place: { kind: "monitoring", at: 1, field: "outcome" },
    }),
  ],
  "the form's instruction is a phase's text": [
    "template.text",
    (card, pick) => {
      const found = phaseOf(card, pick);
      return (
        found && {
          card: changed(card, found.at, { text: "Rif. Piano performance precedente:\nDescrizione della fase/attività." }),
          place: { kind: "phase", at: found.at, field: "text" },
        }
      );
    },
  ],
};

test.each(Object.entries(mutations))("%s", (_what, [rule, mutate]) => {
  let broken = 0;
  fc.assert(
    fc.property(planWithSoundCards, fc.nat(), fc.nat(), (plan, which, pick) => {
      const objective: Objective | undefined = plan.objectives[which % Math.max(1, plan.objectives.length)];
      const wrong = objective?.card && mutate(objective.card, pick, plan);
      if (!objective?.card || !wrong) return;
      broken += 1;
      const mutated: Plan = {
        ...plan,
        objectives: plan.objectives.map((other) =>
          other === objective ? { ...other, card: { ...objective.card!, ...wrong.card } } : other,
        ),
      };
      const subject = objectiveKey(objective.shortCodes, plan.codeScheme);
      const found = findingsOf(mutated, today);
      expect(found).toContainEqual(
        expect.objectContaining({ rule, subject, place: expect.objectContaining({ objective: subject, ...wrong.place }) }),
      );
      expect(new Set(found.map((finding) => finding.subject))).toEqual(new Set([subject]));
    }),
  );
  expect(broken).toBeGreaterThan(0);
});

test("an area's section that lacks points, and its row without a weight", () => {
  let broken = 0;
  fc.assert(
    fc.property(planWithSoundCards, fc.nat(), (plan, pick) => {
      const at = pick % Math.max(1, plan.targets.length);
      const row = plan.targets[at];
      if (!row) return;
      const without: Plan = {
        ...plan,
        targets: plan.targets.map((target, position) => (position === at ? { ...target, weight: blank } : target)),
      };
      const heavier: Plan = {
        ...plan,
        targets: plan.targets.map((target, position) => (position === at ? { ...target, weight: valueEntry(101) } : target)),
      };
      const subject = `${row.area} · ${row.section}`;
      expect(findingsOf(without)).toContainEqual(
        expect.objectContaining({ rule: "area.missing", subject, place: { kind: "target", at, field: "weight" } }),
      );
      expect(findingsOf(heavier)).toMatchObject([
        { rule: "area.weight", subject, place: { kind: "section", area: row.area, section: row.section } },
      ]);
      broken += 1;
    }),
  );
  expect(broken).toBeGreaterThan(0);
});
