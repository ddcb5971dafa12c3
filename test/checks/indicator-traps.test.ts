/** What real indicators, resources and phases look like that no rule of quality may speak of, and what it must not let pass. */
import { blank, none, valueEntry } from "../../src/plan/entry";
import type { ExpectedResult, Phase } from "../../src/plan/plan";
import { checked, completeCard } from "./one-card";

const sound: ExpectedResult = {
  text: "Tempi ridotti",
  indicator: "Giorni medi",
  baseline: "30",
  target: "20",
  lastValue: "",
  source: "Protocollo",
  weight: blank,
};

function ofResult(change: Partial<ExpectedResult>): readonly string[] {
  return checked({ expectedResults: [{ ...sound, ...change }] });
}

describe("a target", () => {
  const withoutBaseline = (target: string) => ofResult({ target, baseline: "" });

  test.each(["170 posti", "95%", "almeno 4", "-3", "meno di 5.000", "120 a fine 2027", "20 entro il 31/12/2021"])(
    "“%s” starts from somewhere",
    (target) => expect(withoutBaseline(target)).toEqual(["results.baseline"]),
  );

  test.each([
    "",
    "sì",
    "entro il 31/12/2021",
    "entro giugno 2021",
    "19 e 26 maggio 2021",
    "31 dicembre 2021",
    "2021",
    "anno scolastico 2021/22",
    "ai sensi dell’art. 34",
    "n. 1 regolamento",
    "+25% rispetto al 2020",
    "dieci in più del 2020",
    "dal 40% al 60%",
    "da 31 a 10 giorni",
    "+3",
  ])("“%s” says so itself, or is no quantity", (target) => expect(withoutBaseline(target)).toEqual([]));

  test("has a starting point where the baseline or the last value says one, or that there is none", () => {
    for (const said of [{ baseline: "-" }, { baseline: "non rilevato" }, { baseline: "", lastValue: "28 (2020)" }])
      expect(ofResult(said)).toEqual([]);
  });

  test("is told of once a card, at the first", () =>
    expect(checked({ expectedResults: [sound, { ...sound, baseline: "" }, { ...sound, baseline: "" }] })).toEqual(["results.baseline"]));
});

describe("an indicator", () => {
  test("needs a source; a result without an indicator does not, and a dash is an answer", () => {
    expect(ofResult({ source: "" })).toEqual(["results.source"]);
    expect(ofResult({ indicator: "", source: "" })).toEqual([]);
    expect(ofResult({ source: "–" })).toEqual([]);
  });

  test.each([
    "Numero di pratiche evase",
    "N. riunioni",
    "n° schede elaborate",
    "Numero complessivo di atti predisposti",
    "Num. istanze lavorate nell’anno",
    "Nr. circolari/comunicazioni",
    "Numero delle relazioni trasmesse.",
  ])("“%s” counts what is done", (indicator) => expect(ofResult({ indicator })).toEqual(["results.output"]));

  test.each([
    "Numero di servizi",
    "Pratiche evase sul totale",
    "Numero di pratiche evase entro 30 giorni sul totale",
    "Percentuale di atti pubblicati",
    "Numero di istanze",
    "Numero di domande accolte",
    "Numero di atti annullati dal giudice",
    "Numero di segnalazioni dei cittadini",
    "Numero medio di giorni per pratica",
    "Famiglie con un progetto attivo",
    "Notevole riduzione dei tempi",
    "Posti nei nidi",
    "Relazione annuale",
  ])("“%s” does not", (indicator) => expect(ofResult({ indicator })).toEqual([]));

  test.each(["Rete avviata entro il 28/02/2021. Numero di verbali redatti: almeno 10", "Riunioni interne di coordinamento: minimo n. 8"])(
    "is a count within “%s”",
    (text) => expect(ofResult({ text })).toEqual(["results.output"]),
  );

  test.each([
    "Percentuale di riunioni svolte in rete: minimo 70%",
    "Riunioni in rete: almeno 70%",
    "Emissione di un numero di avvisi pari o superiore a 100",
    "Incontri con i quartieri e raccolta delle proposte",
    "Numero di posti: almeno 24",
  ])("is none within “%s”", (text) => expect(ofResult({ text })).toEqual([]));
});

describe("a term", () => {
  const phase: Phase = {
    number: "2",
    text: "Avvio",
    involved: "",
    weight: valueEntry(100),
    windows: { 2021: { start: valueEntry("2021-03-01"), end: valueEntry("2021-06-30") } },
    progress: blank,
  };
  const first: Phase = { ...phase, number: "1", weight: none };
  const ofPhase = (text: string) => checked({ phases: [first, phase], expectedResults: [{ ...sound, text }] });

  test.each([
    "Fase 2: avvio entro il 30/06/2021",
    "Fase 2: avvio entro giugno 2021",
    "Fase 2: avvio entro il 2021",
    "Avvio entro il 30/09/2021",
    "Entro il 30/09/2021 l’avvio della fase 2",
    "Fasi 1 e 3: avvio entro il 30/09/2021",
    "Fase 2: report al 30/09/2021",
  ])("“%s” fits the phase, or nobody can tell", (text) => expect(ofPhase(text)).toEqual([]));

  test.each([
    "Fase 2: avvio entro il 01/07/2021",
    "Con riferimento alle fasi 1 e 2, avvio entro luglio 2021",
    "Fase 1 progetto. Fase 2 avvio entro il 28/02/2021",
  ])("“%s” does not", (text) => expect(ofPhase(text)).toEqual(["results.outside"]));

  test("belongs to the phase that the result repeats word for word", () => {
    const named: Phase = { ...phase, text: "Apertura dello sportello (sala grande)" };
    const found = (text: string, ...phases: readonly Phase[]) => checked({ phases, expectedResults: [{ ...sound, text }] });
    expect(found("– APERTURA dello sportello (30 giugno 2021);", first, named)).toEqual([]);
    expect(found("– APERTURA dello sportello (1 luglio 2021);", first, named)).toEqual(["results.outside"]);
    expect(found("Apertura dello sportello entro il 28/02/2021", first, named)).toEqual(["results.outside"]);
    expect(found("Apertura di ogni sportello (1 luglio 2021)", first, named)).toEqual([]);
    expect(found("Apertura dello sportello (1 luglio 2021)", { ...named, number: "1", weight: none }, named)).toEqual([]);
  });

  test.each(["Avvio entro la fine di gennaio 2022", "Avvio entro il 2022", "Avvio entro il mese di novembre 2020"])(
    "“%s” lies outside the card",
    (text) => expect(ofPhase(text)).toEqual(["results.outside"]),
  );
});

describe("resources", () => {
  const none4 = { revenueCurrent: none, revenueCapital: none, spendCurrent: none, spendCapital: none };
  const of = (change: Partial<typeof completeCard.resources>) => checked({ resources: { ...completeCard.resources, unit: "", ...change } });

  test("that nothing is said of are missing; words, a line, an amount or == say something", () => {
    expect(of({})).toEqual(["resources.missing"]);
    for (const said of [
      { unit: "Dotazione ordinaria" },
      { spendCurrent: none },
      { spendCapital: valueEntry(1) },
      { specific: "Due persone" },
    ])
      expect(of(said)).toEqual([]);
  });

  test.each(["Costo degli arredi", "Spese di formazione", "Acquisto di un programma"])("“%s” asks for an amount", (specific) =>
    expect(of({ ...none4, specific })).toEqual(["resources.described"]),
  );

  test.each([
    "Due persone a mezzo tempo",
    "Nessun costo",
    "Senza spese aggiuntive",
    "Spese di formazione, 4.000 euro",
    "Incarichi in corso, non a carico del bilancio",
  ])("“%s” does not", (specific) => expect(of({ ...none4, specific })).toEqual([]));

  test("told in words have their amount in the card’s totals", () =>
    expect(of({ ...none4, spendCurrent: valueEntry(12_000), specific: "Costo degli arredi" })).toEqual([]));
});

describe("a phase whose time has passed", () => {
  const windows = (end: string) => ({ 2021: { start: valueEntry("2021-01-01"), end: valueEntry(end) } });
  const phase = (number: string, end: string, progress?: number): Phase => ({
    number,
    text: "Avvio",
    involved: "",
    weight: valueEntry(50),
    windows: windows(end),
    progress: progress === undefined ? blank : valueEntry(progress),
  });
  const late = (today: string | undefined, ...phases: readonly Phase[]) =>
    checked({ phases }, today).filter((rule) => rule === "phases.overdue");

  test("is late below 100 %, or without progress where others have it", () => {
    expect(late("2021-07-01", phase("1", "2021-06-30", 90), phase("2", "2021-12-31"))).toHaveLength(1);
    expect(late("2021-07-01", phase("1", "2021-06-30"), phase("2", "2021-12-31", 10))).toHaveLength(1);
  });

  test("is not late on its last day, once it is done, or where nobody records progress or gives a day", () => {
    expect(late("2021-06-30", phase("1", "2021-06-30", 90), phase("2", "2021-12-31"))).toEqual([]);
    expect(late("2022-07-01", phase("1", "2021-06-30", 100), phase("2", "2021-12-31", 100))).toEqual([]);
    expect(late("2022-07-01", phase("1", "2021-06-30"), phase("2", "2021-12-31"))).toEqual([]);
    expect(late(undefined, phase("1", "2021-06-30", 90), phase("2", "2021-12-31"))).toEqual([]);
  });

  test("ends with the last of its years, and not where a date cannot be read", () => {
    const over = (year: object): Phase => ({ ...phase("1", "2021-06-30", 50), windows: { ...windows("2021-06-30"), ...year } });
    expect(
      late("2022-01-15", over({ 2022: { start: valueEntry("2022-01-01"), end: valueEntry("2022-01-31") } }), phase("2", "2021-12-31", 100)),
    ).toEqual([]);
    expect(
      late("2022-01-15", over({ 2022: { start: { kind: "text", text: "da definire" }, end: blank } }), phase("2", "2021-12-31", 100)),
    ).toEqual([]);
  });
});
