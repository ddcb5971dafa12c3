/** Rows that are no phases: sub-headings of years, titles of sections, totals, more words of the phase above. */
import { readAs, readPastedPhases } from "../../../src/interchange/paste/pasted-phases";
import { leftOutOf, plan, problemsOf, table, timesByText } from "./tables";

test("the rows below a year are of it", () => {
  const read = readPastedPhases(
    table(`
      Attività|Peso|Inizio|Fine
      ANNO 2026|||
      Bando|30|gennaio|15/05
      ANNO 2027|||
      Gara|40|gennaio|giugno
      Lavori|30|1/9/2027|marzo 2028`),
    plan,
  );
  expect(timesByText(read)).toEqual({
    Bando: "01/01/2026–15/05/2026",
    Gara: "01/01/2027–30/06/2027",
    Lavori: "01/09/2027–31/12/2027, 01/01/2028–31/03/2028",
  });
  expect(read.notes).toEqual([
    { code: "paste.yearRow", values: { row: 2, value: "ANNO 2026" } },
    { code: "paste.yearRow", values: { row: 4, value: "ANNO 2027" } },
  ]);
  expect([problemsOf(read), leftOutOf(read)]).toEqual([[], []]);
});

test.each(["2027", "Anno 2027", "ANNUALITÀ 2027", "Anno: 2027", "Esercizio 2027"])("a year is written %j", (title) => {
  const read = readPastedPhases(table(`Fase|I trim|II trim|III trim|IV trim\n${title}\nBando|X|||`), plan);
  expect(timesByText(read)).toEqual({ Bando: "01/01/2027–31/03/2027" });
});

test("a year above the headings is that of the rows up to the next one; headings may be repeated", () => {
  const read = readPastedPhases(
    table("ANNO 2026|||\nN.|Attività|Inizio|Fine\n1|Bando|gen|mar\nANNO 2027|||\nN.|Attività|Inizio|Fine\n2|Gara|gen|mar"),
    plan,
  );
  expect(timesByText(read)).toEqual({ Bando: "01/01/2026–31/03/2026", Gara: "01/01/2027–31/03/2027" });
  expect(leftOutOf(read)).toEqual([]);
});

test.each([
  ["Cronoprogramma attività anno 2027", 2027],
  ["TEMPI DI REALIZZAZIONE 2027", 2027],
  ["Adeguamento al DL 34/2027", 2026],
  ["Piano 2026-2028", 2026],
])("under the title %j marks are of %d", (title, year) => {
  const read = readPastedPhases(table(`${title}||||\nFase|I trim|II trim|III trim|IV trim\nBando|X|||`), plan);
  expect(timesByText(read)).toEqual({ Bando: `01/01/${year}–31/03/${year}` });
  expect(
    [...leftOutOf(read), ...read.notes.map(({ code, values }) => `${code} ${"value" in values ? values.value : ""}`)].join(),
  ).toContain(title);
});

test("a column of years, merged or repeated", () => {
  const read = readPastedPhases(table("Anno|Attività|Periodo\n2026|Bando|gen-mar\n|Gara|apr-giu\n2027|Lavori|gen-dic\nboh|Fine|gen"), plan);
  expect(timesByText(read)).toEqual({
    Bando: "01/01/2026–31/03/2026",
    Gara: "01/04/2026–30/06/2026",
    Lavori: "01/01/2027–31/12/2027",
    Fine: "01/01/2027–31/01/2027",
  });
  expect(problemsOf(read)).toEqual(["4,0 boh yearUnreadable"]);
});

test("dates of a year beyond the plan are told", () => {
  const read = readPastedPhases(table("Attività|Inizio|Fine\nANNO 2029||\nBando|gennaio|marzo"), plan);
  expect([timesByText(read), problemsOf(read)]).toEqual([{ Bando: "" }, ["2,1 gennaio outsidePlan", "2,2 marzo outsidePlan"]]);
});

const sections = table(`
  N.|Attività|Peso|Inizio|Fine
  Fase preliminare||||
  1|Bando|40|gen|mar
  2|Gara|30|apr|giu
  Fase esecutiva||||
  3|Lavori|30|lug|dic
  |e collaudo|||
  Totale||100||`);

test("titles and totals are left out by name; texts that go on are joined", () => {
  const read = readPastedPhases(sections, plan);
  expect(read.phases.map(({ text }) => text)).toEqual(["Bando", "Gara", "Lavori\ne collaudo"]);
  expect(leftOutOf(read)).toEqual(["row 1: Fase preliminare", "row 4: Fase esecutiva", "row 7: Totale, 100"]);
  expect(read.doubtful.map(({ row, choice, canGoOn }) => [row, choice, canGoOn])).toEqual([
    [1, "leftOut", false],
    [4, "leftOut", true],
    [6, "goesOn", true],
    [7, "leftOut", true],
  ]);
});

test("a person may take a title as a phase or as words of the phase above, and leave words out", () => {
  const guessed = readPastedPhases(sections, plan);
  const read = readAs(sections, { ...guessed, rows: { 1: "phase", 4: "goesOn", 6: "leftOut" } }, plan);
  expect(read.phases.map(({ number, text }) => [number, text])).toEqual([
    ["", "Fase preliminare"],
    ["1", "Bando"],
    ["2", "Gara\nFase esecutiva"],
    ["3", "Lavori"],
  ]);
  expect(leftOutOf(read)).toEqual(["row 6: e collaudo", "row 7: Totale, 100"]);
});

test("what cannot be joined to the phase above is told", () => {
  const guessed = readPastedPhases(sections, plan);
  const read = readAs(sections, { ...guessed, rows: { 7: "goesOn" } }, plan);
  expect(read.phases.at(-1)?.text).toBe("Lavori\ne collaudo\nTotale");
  expect(problemsOf(read)).toEqual(["7,2 100 notJoined"]);
});

test("titles among phases without numbers", () => {
  const read = readPastedPhases(table("Attività|Inizio|Fine\nAVVIO||\nBando|gen|mar\nCHIUSURA||\nAtti|apr|giu"), plan);
  expect(Object.keys(timesByText(read))).toEqual(["Bando", "Atti"]);
  expect(leftOutOf(read)).toEqual(["row 1: AVVIO", "row 3: CHIUSURA"]);
});

test("a phase of which nothing but its text and its office is told is one", () => {
  const read = readPastedPhases(table("Attività|Ufficio|Peso\nBando|Tributi|60\nGara|Tributi|\nLavori|Tecnico|40"), plan);
  expect(read.phases.map(({ text }) => text)).toEqual(["Bando", "Gara", "Lavori"]);
});

test("the longest texts are the activity where no heading tells", () => {
  const read = readPastedPhases(
    table(
      "Cod.|Sede|Passi da compiere|Peso|Entro\nA1|Centro|Raccolta delle domande degli utenti|40|30/6/2026\nB2|Nord|Graduatoria provvisoria|60|31/12/2026",
    ),
    plan,
  );
  expect(timesByText(read)).toEqual({ "Raccolta delle domande degli utenti": "–30/06/2026", "Graduatoria provvisoria": "–31/12/2026" });
  expect(leftOutOf(read)).toEqual(["column 0 Cod.: A1, B2", "column 1 Sede: Centro, Nord", "heading 0,2 Passi da compiere"]);
});

test("a table without headings", () => {
  const read = readPastedPhases(
    table("1|Raccolta delle domande|Tributi|40%|gen-mar 2026\n2|Graduatoria|Sociale|60%|entro il 30/06/2026"),
    plan,
  );
  expect(read.headerRows).toBe(0);
  expect(timesByText(read)).toEqual({ "Raccolta delle domande": "01/01/2026–31/03/2026", Graduatoria: "–30/06/2026" });
  expect(read.phases.map(({ number, involved }) => [number, involved])).toEqual([
    ["1", "Tributi"],
    ["2", "Sociale"],
  ]);
});

test("a title above the headings is named, as is a second column of the same", () => {
  const read = readPastedPhases(table("ELENCO DELLE ATTIVITÀ|||\nN.|Attività|Peso|Peso\n1|Bando|100|50"), plan);
  expect(leftOutOf(read)).toEqual(["column 3 Peso: 50", "heading 0,0 ELENCO DELLE ATTIVITÀ"]);
});

test("the heading of the published card", () => {
  const read = readPastedPhases(
    table(
      "N.|Attività/Fasi – Risultato Atteso Soggetti/Settori coinvolti|Peso %|2026 inizio|2026 fine|2027 inizio (e successivi)|2027 fine (e successivi)\n1|Bando|100%|01/02|31/05||",
    ),
    plan,
  );
  expect([timesByText(read), leftOutOf(read)]).toEqual([{ Bando: "01/02/2026–31/05/2026" }, []]);
});
