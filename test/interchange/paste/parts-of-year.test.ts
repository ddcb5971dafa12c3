/** Tables whose columns are months or parts of a year, marked where the phase runs. */
import { readPastedPhases } from "../../../src/interchange/paste/pasted-phases";
import { leftOutOf, plan, problemsOf, table, timesByText } from "./tables";

const quarters = ["01/01/2026–31/03/2026", "01/04/2026–30/06/2026", "01/07/2026–30/09/2026", "01/10/2026–31/12/2026"];

test.each([
  "I trim.|II trim.|III trim.|IV trim.",
  "I TRIM|II TRIM|III TRIM|IV TRIM",
  "1° trimestre|2° trimestre|3° trimestre|4° trimestre",
  "1^ trim|2^ trim|3^ trim|4^ trim",
  "Primo trimestre|Secondo trimestre|Terzo trimestre|Quarto trimestre",
  "Trim. 1|Trim. 2|Trim. 3|Trim. 4",
  "Q1|Q2|Q3|Q4",
  "T1|T2|T3|T4",
  "1T|2T|3T|4T",
  "I|II|III|IV",
  "gen-mar|apr-giu|lug-set|ott-dic",
  "Gennaio/Marzo|Aprile/Giugno|Luglio/Settembre|Ottobre/Dicembre",
  "Q1 2026|Q2 2026|Q3 2026|Q4 2026",
  "T1 '26|T2 '26|T3 '26|T4 '26",
  "I trim. 2026|II trim. 2026|III trim. 2026|IV trim. 2026",
  "2026 Q1|2026 Q2|2026 Q3|2026 Q4",
])("quarters: %s", (headings) => {
  const read = readPastedPhases(table(`Attività|${headings}\nBando|X|||\nGara||x||\nLavori|||■|\nCollaudo||||✓`), plan);
  expect(timesByText(read)).toEqual({ Bando: quarters[0], Gara: quarters[1], Lavori: quarters[2], Collaudo: quarters[3] });
  expect([read.headerRows, problemsOf(read), leftOutOf(read)]).toEqual([1, [], []]);
});

test("quarters of several years under a row of years", () => {
  const read = readPastedPhases(table("|2026||||2027|||\nFase|I|II|III|IV|I|II|III|IV\nStudio|||X|X|||\nLavori||||X|X|X||"), plan);
  expect(timesByText(read)).toEqual({
    Studio: "01/07/2026–31/12/2026",
    Lavori: "01/10/2026–31/12/2026, 01/01/2027–30/06/2027",
  });
  expect(leftOutOf(read)).toEqual([]);
});

test("quarters that begin again, without years, are of the plan's next year", () => {
  const read = readPastedPhases(table("Fase|Q1|Q2|Q3|Q4|Q1|Q2|Q3|Q4\nLavori||||X|X|||"), plan);
  expect(timesByText(read)).toEqual({ Lavori: "01/10/2026–31/12/2026, 01/01/2027–31/03/2027" });
});

test.each([
  ["1° semestre|2° semestre", "01/07/2026–31/12/2026"],
  ["I sem.|II sem.", "01/07/2026–31/12/2026"],
  ["H1|H2", "01/07/2026–31/12/2026"],
  ["S1|S2", "01/07/2026–31/12/2026"],
  ["1° sem. 2026|1° sem. 2027", "01/01/2027–30/06/2027"],
])("half-years: %s", (headings, second) => {
  const read = readPastedPhases(table(`Attività|Peso|${headings}\nBando|40||X\nGara|60|X|`), plan);
  expect(timesByText(read)).toEqual({ Bando: second, Gara: "01/01/2026–30/06/2026" });
  expect(leftOutOf(read)).toEqual([]);
});

test("parts of the year by their numbers, under what they are", () => {
  const read = readPastedPhases(table("Attività|Trimestri 2027|||\n|1|2|3|4\nBando|||X|X"), plan);
  expect(timesByText(read)).toEqual({ Bando: "01/07/2027–31/12/2027" });
});

test.each([
  "1|2|3|4|5|6|7|8|9|10|11|12",
  "01|02|03|04|05|06|07|08|09|10|11|12",
  "G|F|M|A|M|G|L|A|S|O|N|D",
  "I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII",
  "gen-26|feb-26|mar-26|apr-26|mag-26|giu-26|lug-26|ago-26|set-26|ott-26|nov-26|dic-26",
  "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
])("months: %s", (headings) => {
  const read = readPastedPhases(table(`N.|Attività|${headings}\n1|Bando|||X|X\n2|Gara|||||X`), plan);
  expect(timesByText(read)).toEqual({ Bando: "01/03/2026–30/04/2026", Gara: "01/05/2026–31/05/2026" });
  expect([problemsOf(read), leftOutOf(read)]).toEqual([[], []]);
});

test("numbers of months under their year", () => {
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1)).join("|");
  const read = readPastedPhases(table(`Attività|2027|\n|${months}\nBando|X|X`), plan);
  expect(timesByText(read)).toEqual({ Bando: "01/01/2027–28/02/2027" });
});

test("columns of years alone, marked or dated", () => {
  expect(timesByText(readPastedPhases(table("Attività|Peso|2026|2027|2028\nBando|40|X||\nGara|60||X|X"), plan))).toEqual({
    Bando: "01/01/2026–31/12/2026",
    Gara: "01/01/2027–31/12/2027, 01/01/2028–31/12/2028",
  });
  expect(timesByText(readPastedPhases(table("Attività|Peso|2026|2027\nBando|40|gen-mar|\nGara|60||entro il 30/6"), plan))).toEqual({
    Bando: "01/01/2026–31/03/2026",
    Gara: "–30/06/2027",
  });
});

test("a gap between marks is told where it is", () => {
  const read = readPastedPhases(table("Attività|I trim.|II trim.|III trim.|IV trim.\nCorsi|X||X|\nBando|X|X||"), plan);
  expect(timesByText(read)).toEqual({ Corsi: "01/01/2026–30/09/2026", Bando: "01/01/2026–30/06/2026" });
  expect(problemsOf(read)).toEqual(["1,2  gap"]);
});

test("words fill the cells as marks do, and are told", () => {
  const read = readPastedPhases(table("Attività|I sem|II sem\nBando|avvio|chiusura\nGara||sì\nLavori|no|0"), plan);
  expect(timesByText(read)).toEqual({ Bando: "01/01/2026–31/12/2026", Gara: "01/07/2026–31/12/2026", Lavori: "" });
  expect(problemsOf(read)).toEqual(["1,1 avvio markWord", "1,2 chiusura markWord"]);
});

test("a few months, marked", () => {
  expect(timesByText(readPastedPhases(table("Attività|mag|giu\nBando|X|X\nGara||X"), plan))).toEqual({
    Bando: "01/05/2026–30/06/2026",
    Gara: "01/06/2026–30/06/2026",
  });
});

test("a word that fills several months is told once", () => {
  const read = readPastedPhases(table("Attività|gen|feb|mar\nBando||Pubblicazione|Pubblicazione\nGara|X||"), plan);
  expect(timesByText(read)).toEqual({ Bando: "01/02/2026–31/03/2026", Gara: "01/01/2026–31/01/2026" });
  expect(problemsOf(read)).toEqual(["1,2 Pubblicazione markWord"]);
});

test("marks that do not agree with the dates beside them are told", () => {
  const read = readPastedPhases(table("Attività|Inizio|Fine|I sem|II sem\nBando|1/1/2026|30/6/2026|X|\nGara|1/1/2026|30/6/2026||X"), plan);
  expect(timesByText(read)).toEqual({ Bando: "01/01/2026–30/06/2026", Gara: "01/01/2026–30/06/2026" });
  expect(problemsOf(read)).toEqual(["2,4 X otherMarks"]);
});
