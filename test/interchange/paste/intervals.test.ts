/** Times that stand in one column. */
import { readPastedPhases } from "../../../src/interchange/paste/pasted-phases";
import { leftOutOf, plan, problemsOf, table, timesByText } from "./tables";

test.each([
  "Periodo",
  "Tempi",
  "Tempistica",
  "Tempi di realizzazione",
  "Periodo di attuazione",
  "Cronoprogramma",
  "Quando",
  "Scadenza",
  "Termine",
  "Timing",
])("under %j", (heading) => {
  const read = readPastedPhases(table(`N.|Attività|${heading}\n1|Bando|gennaio-marzo\n2|Gara|01/04/2026 - 30/06/2026`), plan);
  expect(timesByText(read)).toEqual({ Bando: "01/01/2026–31/03/2026", Gara: "01/04/2026–30/06/2026" });
  expect([problemsOf(read), leftOutOf(read)]).toEqual([[], []]);
});

test.each([
  ["gennaio-marzo", "01/01/2026–31/03/2026"],
  ["gen. - mar.", "01/01/2026–31/03/2026"],
  ["da gennaio a marzo 2027", "01/01/2027–31/03/2027"],
  ["Gennaio 2027 – Marzo 2027", "01/01/2027–31/03/2027"],
  ["01/01/2026 - 31/03/2026", "01/01/2026–31/03/2026"],
  ["01/01/26-31/03/26", "01/01/2026–31/03/2026"],
  ["1.1.2026–31.3.2026", "01/01/2026–31/03/2026"],
  ["dal 1/1 al 31/3", "01/01/2026–31/03/2026"],
  ["dal 01/01/2027 al 31/03/2027", "01/01/2027–31/03/2027"],
  ["dal 1 gennaio al 31 marzo 2027", "01/01/2027–31/03/2027"],
  ["1/1 - 31/3/2027", "01/01/2027–31/03/2027"],
  ["dal 15/05/2026", "15/05/2026–"],
  ["a partire dal 15/05/2026", "15/05/2026–"],
  ["entro il 30/06/2026", "–30/06/2026"],
  ["Entro giugno 2027", "–30/06/2027"],
  ["fino al 30/06/2026", "–30/06/2026"],
  ["30/06/2026", "–30/06/2026"],
  ["31.12.2027", "–31/12/2027"],
  ["I trimestre", "01/01/2026–31/03/2026"],
  ["2° semestre 2027", "01/07/2027–31/12/2027"],
  ["I-II trimestre 2026", "01/01/2026–30/06/2026"],
  ["Q3 2026", "01/07/2026–30/09/2026"],
  ["maggio", "01/05/2026–31/05/2026"],
  ["maggio 2027", "01/05/2027–31/05/2027"],
  ["2027", "01/01/2027–31/12/2027"],
  ["tutto l'anno", "01/01/2026–31/12/2026"],
  ["ott 2026 - feb 2027", "01/10/2026–31/12/2026, 01/01/2027–28/02/2027"],
  ["ott-26/feb-27", "«ott-26/feb-27»–"],
  ["dal 01/10/2026 al 28/02/2028", "01/10/2026–31/12/2026, 01/01/2027–31/12/2027, 01/01/2028–28/02/2028"],
  ["2026-2028", "01/01/2026–31/12/2026, 01/01/2027–31/12/2027, 01/01/2028–31/12/2028"],
  ["==", "==–=="],
])("%j", (typed, times) => {
  expect(
    timesByText(
      readPastedPhases(
        [
          ["Attività", "Periodo"],
          ["Bando", typed],
        ],
        plan,
      ),
    ),
  ).toEqual({ Bando: times });
});

test("what lies beyond the plan is told", () => {
  const read = readPastedPhases(table("Attività|Periodo\nBando|ott 2028 - feb 2029\nGara|2025"), plan);
  expect(timesByText(read)).toEqual({ Bando: "01/10/2028–31/12/2028", Gara: "" });
  expect(problemsOf(read)).toEqual(["1,1 ott 2028 - feb 2029 outsidePlan", "2,1 2025 outsidePlan"]);
});

test("what cannot be read stays as it is", () => {
  const read = readPastedPhases(table("Attività|Tempi|Peso\nBando|appena possibile|30\nGara|ottobre-febbraio|70"), plan);
  expect(timesByText(read)).toEqual({ Bando: "«appena possibile»–", Gara: "«ottobre-febbraio»–" });
  expect(problemsOf(read)).toEqual(["1,1 appena possibile dateUnreadable", "2,1 ottobre-febbraio dateUnreadable"]);
});

test("a period of a year, and the year that is taken where none is named", () => {
  const read = readPastedPhases(table("Attività|Periodo 2027\nBando|gennaio-marzo"), plan);
  expect([timesByText(read), read.notes]).toEqual([{ Bando: "01/01/2027–31/03/2027" }, []]);
  expect(readPastedPhases(table("Attività|Periodo\nBando|gennaio-marzo\nGara|aprile 2027"), plan).notes).toEqual([
    { code: "paste.yearAssumed", values: { year: 2026 } },
  ]);
});

test("a deadline alone has no start", () => {
  const read = readPastedPhases(table("Fase|Scadenza\nBando|30/06/2026\nGara|entro il 31/12/2027\nAtti|marzo"), plan);
  expect(timesByText(read)).toEqual({ Bando: "–30/06/2026", Gara: "–31/12/2027", Atti: "–31/03/2026" });
});
