/** What each fix says and does, when it is safe to do unasked, and where only a person can say. */
import { checkPlan } from "../../src/checks/check-plan";
import { usualSettings } from "../../src/checks/check-settings";
import { oneAmount } from "../../src/checks/card/field-fixes";
import { readAmount } from "../../src/plan/notation/amount";
import { blank, none, valueEntry, type Entry } from "../../src/plan/entry";
import type { Objective, ObjectiveCard, Plan, Sector, SectorEntry, SectorWeight } from "../../src/plan/plan";
import { completeCard, planOf } from "./one-card";
import { offered, cardOf, phase, phases } from "./offered-fix";

describe("numbers of phases", () => {
  test.each([
    "Fase di avvio",
    "Attività in corso",
    "Punto di vista degli utenti",
    "Azioni civiche",
    "Fase unica",
    "Attività informativa",
    "I punti di raccolta",
  ])("nothing speaks of them where a text says “%s”", (text) => {
    expect(offered(planOf({ phases: phases(["1", 50], ["1", 50, text]) }), "phases.number")?.safe).toBe(true);
  });

  test("follow their rows where they stand in order and nothing speaks of them", () => {
    const mended = offered(planOf({ phases: phases(["0", 0], ["1", 50], ["2", 20], ["2", 20], ["5", 10]) }), "phases.number");
    expect(mended).toMatchObject({ safe: true, says: "Le fasi, ora numerate 0 · 1 · 2 · 2 · 5, diventano 0 · 1 · 2 · 3 · 4." });
    expect(cardOf(mended?.plan).phases).toEqual(phases(["0", 0], ["1", 50], ["2", 20], ["3", 20], ["4", 10]));
  });

  test.each<[string, Partial<ObjectiveCard>]>([
    ["a text of the card names a phase by its number", { phases: phases(["1", 50], ["1", 50, "Dopo la fase 1, il collaudo"]) }],
    [
      "a result does",
      {
        phases: phases(["1", 50], ["1", 50]),
        expectedResults: [
          { text: "Alla fine della seconda fase", indicator: "", baseline: "", target: "", lastValue: "", source: "", weight: blank },
        ],
      },
    ],
    ...[
      "Fasi: 1 e 2",
      "Dopo la fase (2)",
      "Al termine della 2ª fase",
      "Alla 1a fase segue il collaudo",
      "Fase II: collaudo",
      "La I fase",
      "Dopo la fase due",
      "Attività di cui al n. 2",
      "Le fasi precedenti 1-2",
      "Step 2",
    ].map((text): [string, Partial<ObjectiveCard>] => [`a text says “${text}”`, { phases: phases(["1", 50], ["1", 50, text]) }]),
    ["the rows stand in another order than their numbers", { phases: phases(["3", 50], ["1", 50]) }],
    ["a number says more than a place", { phases: phases(["1", 50], ["1", 20], ["4-5", 30]) }],
  ])("are asked for where %s", (_, change) => expect(offered(planOf(change), "phases.number")?.safe).toBe(false));
});

test("the points that phases and results lack are shared out only when asked for", () => {
  const result = (weight: Entry<number>) => ({
    text: "Tempi ridotti",
    indicator: "",
    baseline: "",
    target: "",
    lastValue: "",
    source: "",
    weight,
  });
  const plan = planOf({
    phases: [phase("1", valueEntry(50)), phase("2"), phase("3", none)],
    expectedResults: [result(valueEntry(30)), result(valueEntry(60))],
  });
  expect(offered(plan, "phases.weight")).toMatchObject({
    safe: false,
    says: "I pesi delle fasi passano da 50 a 100: ora 50 · – · ==, poi 50 · 50 · ==.",
  });
  expect(offered(plan, "results.weight")).toMatchObject({
    safe: false,
    says: "I pesi dei risultati attesi passano da 90 a 100: ora 30 · 60, poi 33 · 67.",
  });
  expect(offered(planOf({ phases: [phase("1"), phase("2")] }), "phases.weight")?.says).toBe(
    "I pesi delle fasi passano da 0 a 100: ora – · –, poi 50 · 50.",
  );
});

test("points too many, and points beside words, are for a person", () => {
  expect(offered(planOf({ phases: phases(["1", 60], ["2", 60]) }), "phases.weight")).toBeUndefined();
  expect(
    offered(planOf({ phases: [phase("1", { kind: "text", text: "30% nel 2021" }), phase("2", valueEntry(20))] }), "phases.weight"),
  ).toBeUndefined();
});

describe("amounts", () => {
  test.each([
    ["€ 20.000,00=", 20_000],
    ["20.000,--", 20_000],
    ["20 000 euro", 20_000],
    ["Euro 1.500,50.", 1_500.5],
    ["20'000,00", 20_000],
    ["20.000,00.=", 20_000],
  ])("“%s” is one number", (typed, amount) => {
    expect(oneAmount(typed)).toBe(amount);
    const mended = offered(
      planOf({ resources: { ...completeCard.resources, spendCurrent: { kind: "text", text: typed } } }),
      "amount.text",
    );
    expect(mended?.safe).toBe(true);
    expect(cardOf(mended?.plan).resources.spendCurrent).toEqual(valueEntry(amount));
  });

  test.each([
    "35.000 (ATTI) 53.000 (SUE)",
    "da definire",
    "circa 20.000",
    "20.000 / 30.000",
    "20 000 30 000",
    "20.000 euro annui",
    "10.00.00 1.000",
    "€",
  ])("“%s” is not", (typed) => {
    expect(oneAmount(typed)).toBeUndefined();
    expect(
      offered(planOf({ resources: { ...completeCard.resources, spendCurrent: { kind: "text", text: typed } } }), "amount.text"),
    ).toBeUndefined();
  });

  test.each(["= 6.3.", "6.3", "230.00.13", "= 12.01 =", "12.50"])(
    "“%s” has the form of a finance code: it is told as one, and no number is made of it",
    (typed) => {
      const plan = planOf({ resources: { ...completeCard.resources, spendCurrent: readAmount(typed) } });
      expect(oneAmount(typed)).toBeUndefined();
      expect(offered(plan, "amount.text")).toBeUndefined();
      expect(
        checkPlan(plan, [], usualSettings)
          .filter(({ rule }) => rule === "amount.text")
          .map(({ code, values }) => [code, values.typed]),
      ).toEqual([["check.amount.code", typed]]);
    },
  );

  test("in a line of resources", () => {
    const line = {
      peg: "12.01",
      budgetItem: "",
      kind: "spending",
      nature: "current",
      year: blank,
      amount: { kind: "text", text: "€ 1.000,00=" },
      note: "",
    } as const;
    expect(
      cardOf(offered(planOf({ resources: { ...completeCard.resources, lines: [line] } }), "amount.text")?.plan).resources.lines,
    ).toEqual([{ ...line, amount: valueEntry(1_000) }]);
  });
});

test("words that are the description of one finance code become that code", () => {
  const plan = {
    ...planOf({ peg: "Servizi demografici" }),
    peg: [{ code: "12 01 00 00", description: "Servizi Demografici", responsible: "", assignee: "", allocations: {} }],
  };
  const mended = offered(plan, "peg.text");
  expect(mended).toMatchObject({
    safe: true,
    says: "«Servizi demografici» diventa 12 01 00 00, il codice che nell’elenco PEG ha questa descrizione.",
  });
  expect(cardOf(mended?.plan).peg).toBe("12 01 00 00");
  expect(offered({ ...plan, peg: [...plan.peg, { ...plan.peg[0]!, code: "13 01 00 00" }] }, "peg.text")).toBeUndefined();
});

test("an outcome before its time is taken out when asked for", () => {
  const check = { label: "Avanzamento al 31/12/2021", date: blank, outcome: "RAGGIUNTO", percent: valueEntry(100), because: "tutto fatto" };
  const mended = offered(planOf({ monitoring: [check] }), "monitoring.early");
  expect(mended).toMatchObject({ safe: false, says: "L’esito «RAGGIUNTO» viene tolto, fino alla verifica." });
  expect(cardOf(mended?.plan).monitoring).toEqual([{ ...check, outcome: "", percent: blank }]);
});

describe("the form's own words", () => {
  test("go where they are all that a field says", () => {
    const mended = offered(planOf({ detail: "Dettaglio obiettivo" }), "template.text");
    expect(mended).toMatchObject({ safe: true, says: "«Dettaglio obiettivo» viene tolto: il campo resta vuoto." });
    expect(cardOf(mended?.plan).detail).toBe("");
    expect(offered(planOf({ qualityCheck: { answer: "no", text: "NO SI (barrare la casella interessata)" } }), "template.text")?.safe).toBe(
      true,
    );
  });

  test.each(["NO X SI (barrare la casella interessata)", "☐ NO ☒ SI (barrare la casella interessata)"])(
    "stay where a box is ticked, which is an answer: “%s”",
    (text) => {
      expect(offered(planOf({ qualityCheck: { answer: "", text } }), "template.text")).toBeUndefined();
    },
  );

  test("beside other words, or in a field that must be filled in, are for a person", () => {
    expect(offered(planOf({ detail: "Barrare la casella se il servizio è esterno" }), "template.text")).toBeUndefined();
    expect(offered(planOf({ responsible: "Responsabile" }), "template.text")?.safe).toBe(false);
  });
});

describe("codes and sectors", () => {
  const entry = (objective: string, weight: SectorWeight, more: Partial<SectorEntry> = {}): SectorEntry => ({
    objective,
    weight,
    excerpt: false,
    notes: [],
    ...more,
  });
  const sector = (code: string, ...entries: readonly SectorEntry[]): Sector => ({ code, name: code, head: "", mission: "", entries });
  const objective = (title: string, ...codes: readonly (readonly [string, number])[]): Objective => ({
    ...planOf({}).objectives[0]!,
    title,
    shortCodes: codes.map(([of, number]) => ({ sector: of, number })),
  });
  const plan = (objectives: readonly Objective[], ...sectors: readonly Sector[]): Plan => ({ ...planOf({}), objectives, sectors });
  const one = objective("Uno", ["S1", 1]);

  test("a card that no sector lists goes to its owner without points", () => {
    const mended = offered(plan([one], sector("S1"), sector("S2")), "card.unlisted");
    expect(mended).toMatchObject({
      safe: true,
      says: "S1.00001, che oggi manca nei pesi di S1, viene aggiunto in fondo, con il peso ancora da scrivere.",
    });
    expect(mended?.plan.sectors).toEqual([sector("S1", entry("S1.00001", blank)), sector("S2")]);
  });

  test("one that a sector shares goes to that sector when asked for, since the row may have been taken out on purpose", () => {
    const shared = objective("Due", ["S1", 1], ["S2", 1]);
    const mended = offered(plan([shared], sector("S1", entry("S1.00001/S2.00001", valueEntry(100))), sector("S2")), "code.shared");
    expect(mended?.safe).toBe(false);
    expect(mended?.plan.sectors[1]?.entries).toEqual([entry("S1.00001/S2.00001", blank, { excerpt: true })]);
  });

  test("of two objectives with a code in common the second gets the next number when asked for; its row and what was accepted follow", () => {
    const second = objective("Due", ["S2", 1], ["S1", 1]);
    const accepted = { rule: "field.unit", subject: "S2.00001/S1.00001", found: "", values: "", reason: "", on: "" } as const;
    const before = {
      ...plan(
        [one, second],
        sector("S1", entry("S1.00001", valueEntry(100)), entry("S2.00001/S1.00001", valueEntry(0))),
        sector("S2", entry("S2.00001/S1.00001", valueEntry(100))),
      ),
      checks: { levels: {}, accepted: [accepted] },
    };
    const mended = offered(before, "code.duplicate");
    expect(mended).toMatchObject({ safe: false, says: "Il codice S1.00001 di «Due» diventa S1.00002." });
    expect(mended?.plan.sectors[1]?.entries[0]?.objective).toBe("S2.00001/S1.00002");
    expect(mended?.plan.checks.accepted[0]?.subject).toBe("S2.00001/S1.00002");
  });

  test("the next number passes over codes that the plan does not show, in what is told and in what is done", () => {
    const second = objective("Due", ["S2", 1], ["S1", 1]);
    const twice = plan(
      [one, second],
      sector("S1", entry("S1.00001", valueEntry(100)), entry("S2.00001/S1.00001", valueEntry(0))),
      sector("S2", entry("S2.00001/S1.00001", valueEntry(100))),
    );
    const mended = offered(twice, "code.duplicate", ["S1.00002", "S1.00005 S2.00009", "Piano"]);
    expect(mended?.says).toBe("Il codice S1.00001 di «Due» diventa S1.00006.");
    expect(mended?.plan.objectives[1]?.shortCodes).toEqual([
      { sector: "S2", number: 1 },
      { sector: "S1", number: 6 },
    ]);
  });

  test("two objectives of one key are for a person: no edit can tell them apart", () => {
    expect(
      offered(plan([one, objective("Due", ["S1", 1])], sector("S1", entry("S1.00001", valueEntry(100)))), "code.duplicate"),
    ).toBeUndefined();
  });

  test("a row that only repeats another goes; safely, where it gives no points", () => {
    const twice = (second: SectorEntry, first = entry("S1.00001", valueEntry(50), { notes: ["nota"] })) =>
      offered(plan([one], sector("S1", first, second)), "code.duplicate");
    expect(twice(entry("S1.00001", blank))).toMatchObject({
      safe: true,
      says: "La riga ripetuta di S1.00001 nel settore S1 viene tolta: il totale passa da 50 a 50.",
    });
    expect(twice(entry("S1.00001", valueEntry(50)))).toMatchObject({
      safe: false,
      says: "La riga ripetuta di S1.00001 nel settore S1 viene tolta: il totale passa da 100 a 50.",
    });
    expect(twice(entry("S1.00001", valueEntry(40)))).toBeUndefined();
    expect(twice(entry("S1.00001", blank, { notes: ["un’altra"] }))).toBeUndefined();
    expect(twice(entry("S1.00001", valueEntry(50)), entry("S1.00001", blank))?.plan.sectors[0]?.entries).toEqual([
      entry("S1.00001", valueEntry(50)),
    ]);
  });

  test("gaps in a sector's numbers close when asked for", () => {
    const mended = offered(
      plan(
        [one, objective("Tre", ["S1", 3]), objective("Cinque", ["S1", 5])],
        sector("S1", entry("S1.00001", valueEntry(100)), entry("S1.00003", valueEntry(0)), entry("S1.00005", valueEntry(0))),
      ),
      "code.gap",
    );
    expect(mended).toMatchObject({
      safe: false,
      says: "Nel settore S1 2 codici cambiano per chiudere i vuoti: S1.00003 diventa S1.00002.",
    });
    expect(mended?.plan.sectors[0]?.entries.map((row) => row.objective)).toEqual(["S1.00001", "S1.00002", "S1.00003"]);
  });

  test("the points that a sector lacks are shared out when asked for, but not over words", () => {
    const two = objective("Due", ["S1", 2]);
    expect(
      offered(plan([one, two], sector("S1", entry("S1.00001", valueEntry(60)), entry("S1.00002", blank))), "weight.sector"),
    ).toMatchObject({ safe: false, says: "I pesi del settore S1 passano da 60 a 100: 1 obiettivo prende i punti che mancano." });
    expect(
      offered(
        plan([one, two], sector("S1", entry("S1.00001", valueEntry(60)), entry("S1.00002", { kind: "text", text: "da definire" }))),
        "weight.sector",
      ),
    ).toBeUndefined();
    expect(offered(plan([one], sector("S1", entry("S1.00001", valueEntry(110)))), "weight.sector")).toBeUndefined();
  });

  test("points with their unit are points; safely, unless the total is right without them", () => {
    const two = objective("Due", ["S1", 2]);
    const words = (typed: string, rest: number) =>
      offered(
        plan([one, two], sector("S1", entry("S1.00001", { kind: "text", text: typed }), entry("S1.00002", valueEntry(rest)))),
        "weight.missing",
      );
    expect(words("30 punti", 70)).toMatchObject({ safe: true, says: "Nel settore S1 il peso «30 punti» diventa 30." });
    expect(words("Peso: 30 %.", 60)?.safe).toBe(true);
    expect(words("30 punti", 100)?.safe).toBe(false);
    expect(words("30 o 40", 70)).toBeUndefined();
  });

  test("a share in hundredths is not points where the plan counts otherwise", () => {
    const thousand = (typed: string) =>
      offered(
        {
          ...plan([one], sector("S1", entry("S1.00001", { kind: "text", text: typed }), entry("S1.00002", valueEntry(970)))),
          points: 1000,
        },
        "weight.missing",
      );
    expect(thousand("30 %.")).toBeUndefined();
    expect(thousand("30 punti")?.safe).toBe(true);
  });

  test("an operational objective that is named by its title gets its code", () => {
    const strategy = [
      {
        code: "01",
        title: "",
        assessors: [],
        objectives: [
          {
            code: "01.01",
            title: "",
            operational: [
              { code: "01.01.01", title: "Servizi più vicini" },
              { code: "01.01.02", title: "Strade sicure" },
            ],
          },
        ],
      },
    ];
    const known = (objectives: Objective[]) => ({ ...plan(objectives, sector("S1", entry("S1.00001", valueEntry(100)))), strategy });
    const mended = offered(known([{ ...one, operational: "01.01.01", otherOperational: ["strade sicure.", "01.01.01"] }]), "tree.unknown");
    expect(mended).toMatchObject({ safe: true, says: "«strade sicure.» diventa 01.01.02, che nella strategia ha questo titolo." });
    expect(mended?.plan.objectives[0]?.otherOperational).toEqual(["01.01.02"]);
    expect(offered(known([{ ...one, operational: "01.01.09" }]), "tree.unknown")).toBeUndefined();
  });
});
