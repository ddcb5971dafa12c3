/** What real plans write that looks wrong and is not, and the mistakes that it must not hide. */
import { completeCard, checked } from "./one-card";
import { blank, none, valueEntry, type Entry } from "../../src/plan/entry";
import { readDate } from "../../src/plan/notation/calendar-date";
import { readPoints } from "../../src/plan/weight";
import type { Phase } from "../../src/plan/plan";

type Typed = readonly [number: string, weight: string | number, start?: string, end?: string];

function phases(...typed: readonly Typed[]): readonly Phase[] {
  return typed.map(([number, weight, start = "gennaio", end = "dicembre"]) => ({
    number,
    text: "Avvio",
    involved: "",
    weight: readPoints(weight),
    windows:
      start === "" && end === ""
        ? {}
        : { 2021: { start: readDate(start, { edge: "start", year: 2021 }), end: readDate(end, { edge: "end", year: 2021 }) } },
    progress: blank,
  }));
}

function result(text: string, target = "") {
  return { expectedResults: [{ text, indicator: "", baseline: "", target, lastValue: "", source: "", weight: blank }] };
}

test.each<[string, readonly Phase[]]>([
  ["weights and dates of later years marked ==", phases(["1", 100], ["2", "=="], ["3", "==", "==", "=="])],
  ["an objective that begins later, all of its phases marked ==", phases(["1", "=="], ["2", "=="])],
  ["what the previous plan did, blank, marked == or told in words", phases(["0", "", "", ""], ["1", "100%"])],
  ["a number in parts, a range and a letter", phases(["1", 20], ["2a", 20], ["2b", 20], ["3-4", 20], ["5", 20])],
  ["phases out of their order in time and number", phases(["2", "50 %", "ottobre"], ["1", "50%", "gennaio", "marzo"])],
  ["one month from its first to its last day", phases(["1", 100, "dicembre", "dicembre"])],
  ["plain forms of dates", phases(["1", 100, "1/06", "31/12/21"])],
  ["weights with words that name one share", phases(["1", "30% nel 2021"], ["2", "70 %"])],
])("%s: nothing is wrong", (_what, list) => expect(checked({ phases: list })).toEqual([]));

test("months reach as far as the months of a card that begins or ends within them; days do not", () => {
  const within = { start: valueEntry("2021-05-15"), end: valueEntry("2021-11-10") };
  expect(checked({ ...within, phases: phases(["1", 100, "maggio", "novembre"]) })).toEqual([]);
  expect(checked({ ...within, phases: phases(["1", 100, "14/05", "11/11"]) })).toEqual(["phases.outside", "phases.outside"]);
  expect(checked({ ...within, phases: phases(["1", 100, "aprile", "dicembre"]) })).toEqual(["phases.outside", "phases.outside"]);
});

test("phases without any weight are told once", () => expect(checked({ phases: phases(["1", ""], ["2", ""]) })).toEqual(["phases.weight"]));

test("numbers that begin late, skip or repeat", () => {
  expect(checked({ phases: phases(["2", 50], ["3", 50]) })).toEqual(["phases.number"]);
  expect(checked({ phases: phases(["1", 50], ["3", 50]) })).toEqual(["phases.number"]);
  expect(checked({ phases: phases(["1", 50], ["01", 50]) })).toEqual(["phases.number"]);
});

test.each<[string, Entry<string>]>([
  ["the form's own date", { kind: "text", text: "XX/0X/20XX" }],
  ["none", none],
])("a check with %s is still to come", (_what, date) =>
  expect(checked({ monitoring: [{ label: "Intermedio", date, outcome: "", percent: blank, because: "" }] })).toEqual([]),
);

test("a check with the form's own date and an outcome is not", () => {
  const check = (label: string, outcome: string) =>
    checked({ monitoring: [{ label, date: blank, outcome, percent: blank, because: "" }] }, "2021-09-01");
  expect(check("Avanzamento al 31/12/20XX", "RAGGIUNTO 100%")).toEqual(["monitoring.early"]);
  expect(check("Avanzamento al 31/12/2021", "RAGGIUNTO 100%")).toEqual(["monitoring.early"]);
  expect(check("Avanzamento al 30/06/2021", "RAGGIUNTO 100%")).toEqual([]);
  expect(check("Avanzamento finale", "RAGGIUNTO 100%")).toEqual([]);
});

test.each([
  "Approvazione entro il 31/12/2021",
  "Attuazione del decreto-legge 9 giugno 2022, n. 80",
  "Istanze pervenute entro il 15/03/2020",
  "Più del 2020 (31/12/2020)",
  "Report ogni anno entro il 31 dicembre",
])("“%s” is due within the card", (text) => expect(checked(result(text))).toEqual([]));

test.each(["Presentazione (19 e 26 maggio 2020)", "Presentazione entro il 19/05/2020", "Relazione entro e non oltre il 31 marzo 2022"])(
  "“%s” is not",
  (text) => {
    expect(checked(result(text))).toEqual(["results.outside"]);
    expect(checked(result("Presentazione", text))).toEqual(["results.outside"]);
  },
);

test.each(["Relazione del dirigente", "Relazione da parte del responsabile di settore", "Autodichiarazione"])(
  "the source “%s” is a declaration of one's own",
  (source) => {
    expect(checked({ expectedResults: [{ ...result("Tempi ridotti").expectedResults[0]!, source }] })).toEqual(["results.selfDeclared"]);
  },
);

test.each([
  "Relazione dell'organo di revisione",
  "Relazione del dirigente del settore finanziario",
  "Registro delle autocertificazioni",
  "Protocollo",
])("the source “%s” is not", (source) => {
  expect(checked({ expectedResults: [{ ...result("Tempi ridotti").expectedResults[0]!, source }] })).toEqual([]);
});

test.each(["Descrizione della fase di avvio", "Verifica delle finalità", "La finalità è ridurre i tempi"])(
  "“%s” are the card's own words",
  (text) => expect(checked({ purpose: text, detail: text })).toEqual([]),
);

test.each([
  "Risultati attesi - Valori di riferimento - Ultimo valore rilevato",
  "NO SI (barrare la casella interessata)",
  "Descrizione della fase/attività.",
])("“%s” are the form's", (text) => expect(checked({ detail: text })).toEqual(["template.text"]));

test("an answer that there is nothing is an answer, but for who is responsible and why", () => {
  expect(checked({ constraints: "-", units: "==", peg: "==", resources: { ...completeCard.resources, spendCurrent: none } })).toEqual([]);
  expect(checked({ purpose: "-", responsible: "…" })).toEqual(["field.responsible", "field.purpose"]);
});
