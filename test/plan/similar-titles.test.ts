import { similarTitles } from "../../src/plan/notation/similar-titles";
import type { Objective } from "../../src/plan/plan";
import { knownPlan, plansAtHand } from "./known-plans";

function titled(...titles: string[]): Objective[] {
  return titles.map((title, at) => ({
    shortCodes: [{ sector: "S1", number: at + 1 }],
    title,
    operational: "",
    otherOperational: [],
    priority: "",
  }));
}

function found(title: string, ...titles: string[]): string[] {
  return similarTitles(title, titled(...titles)).map((objective) => objective.title);
}

test.each([
  ["another case, accents, endings and little words", "GESTIONE DELLE GARE", "Gestione della gara"],
  ["a word more", "Gestione gare e contratti", "Gestione efficiente delle gare e dei contratti"],
  ["another order", "Riscossione coattiva: ripresa dell'attività", "RIPRESA ATTIVITA' RISCOSSIONE COATTIVA A SEGUITO SOSPENSIONE"],
  [
    "a few words of a very long one",
    "Prevenzione della corruzione e trasparenza",
    "Attuazione delle politiche pubbliche in materia di prevenzione della corruzione e trasparenza negli enti",
  ],
])("%s: alike", (_what, title, other) => expect(found(title, other, "Accoglienza dei cittadini stranieri")).toEqual([other]));

test.each([
  ["one word in common", "Gestione del verde pubblico", "Gestione del personale dipendente"],
  ["only little words in common", "Per gli anni e con la scuola", "Per gli enti e con la polizia"],
  ["nothing typed", "  ", "Gestione del personale"],
])("%s: not alike", (_what, title, other) => expect(found(title, other)).toEqual([]));

test("words that most titles have, as the body's name, do not make titles alike", () => {
  const body = "Unione Terre di Mezzo";
  expect(
    found(
      `Bilancio consolidato ${body}`,
      `Piscina coperta ${body}`,
      `Mense scolastiche ${body}`,
      `Manutenzione strade ${body}`,
      `Raccolta rifiuti ${body}`,
    ),
  ).toEqual([]);
});

test("the most alike come first, and no more than asked for", () => {
  const titles = [
    "Gestione delle gare",
    "Gestione delle gare e dei contratti",
    "Gestione delle gare europee",
    "Gestione delle gare e delle forniture",
  ];
  expect(similarTitles("Gestione delle gare europee", titled(...titles), 2).map(({ title }) => title)).toEqual([
    "Gestione delle gare europee",
    "Gestione delle gare",
  ]);
});

for (const name of plansAtHand)
  test(`${name}: each title finds its own objective and no other`, () => {
    const { objectives } = knownPlan(name);
    for (const objective of objectives)
      expect([objective.title, similarTitles(objective.title, objectives)]).toEqual([objective.title, [objective]]);
  });

test.each(plansAtHand.filter((name) => name === "argine"))("%s: the published plan's titles are found by what one would type", (name) => {
  const { objectives } = knownPlan(name);
  const codes = (typed: string) => similarTitles(typed, objectives).map(({ shortCodes: [code] }) => `${code?.sector}.${code?.number}`);
  expect(
    ["Gestione gare", "Tempi di pagamento", "regolamento contratti", "Gestione emergenza sanitaria", "Piattaforme abilitanti SPID"].map(
      codes,
    ),
  ).toEqual([["S1.2"], ["S3.8"], ["S1.3"], ["S3.11"], ["DG.4"]]);
  expect(["Manutenzione del verde", "Gestione del personale", "Bilancio"].flatMap(codes)).toEqual([]);
});
