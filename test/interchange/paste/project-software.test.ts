/** Tables copied from project software. */
import { readAs, readPastedPhases } from "../../../src/interchange/paste/pasted-phases";
import { leftOutOf, plan, problemsOf, table, timesByText } from "./tables";

const italian = table(`
  ID|Modalità attività|Nome attività|Durata|Inizio|Fine|Predecessori|Nomi risorse
  1|Autom.|Riordino dell'archivio|120 g|lun 12/01/26|ven 26/06/26||
  2|Autom.|   Censimento|30 g|lun 12/01/26|ven 20/02/26||Archivio
  3|Autom.|   Scarto|90 g|lun 23/02/26|ven 26/06/26|2|Archivio;Segreteria
  4|Autom.|Fine lavori|0 g|ven 26/06/26|ven 26/06/26|3|`);

test("Italian headings and dates with weekdays; summary tasks are phases in their order", () => {
  const read = readPastedPhases(italian, plan);
  expect(timesByText(read)).toEqual({
    "Riordino dell'archivio": "12/01/2026–26/06/2026",
    Censimento: "12/01/2026–20/02/2026",
    Scarto: "23/02/2026–26/06/2026",
    "Fine lavori": "26/06/2026–26/06/2026",
  });
  expect(read.phases.map(({ number, involved }) => [number, involved])).toEqual([
    ["1", ""],
    ["2", "Archivio"],
    ["3", "Archivio;Segreteria"],
    ["4", ""],
  ]);
  expect(leftOutOf(read)).toEqual([
    "column 1 Modalità attività: Autom.",
    "column 3 Durata: 120 g, 30 g, 90 g, 0 g",
    "column 6 Predecessori: 2, 3",
  ]);
  expect([problemsOf(read), read.notes]).toEqual([[], []]);
});

test("English headings, month first by the weekdays, and the pane says so", () => {
  const read = readPastedPhases(
    table(`
      Task Name|Duration|Start|Finish|% Complete|Resource Names
      Archive|22 days|Mon 1/12/26|Fri 2/6/26|50%|Mary
      Review|5 days|Mon 2/9/26|Wed 3/11/26|0%|John`),
    plan,
  );
  expect(read.dateOrder).toBe("monthFirst");
  expect(timesByText(read)).toEqual({ Archive: "12/01/2026–06/02/2026", Review: "09/02/2026–11/03/2026" });
  expect(read.phases.map(({ progress }) => progress)).toEqual([
    { kind: "value", value: 50 },
    { kind: "value", value: 0 },
  ]);
  expect(read.notes).toEqual([{ code: "paste.monthFirst", values: { example: "Mon 1/12/26", date: "12/01/2026" } }]);
});

test("month first where a date has no other reading, in the whole table", () => {
  const read = readPastedPhases(table("Task Name|Start|Finish\nA task|1/5/2026|3/31/2026\nAnother|4/1/2026|6/30/2026"), plan);
  expect(timesByText(read)).toEqual({ "A task": "05/01/2026–31/03/2026", Another: "01/04/2026–30/06/2026" });
});

test("dates that do not agree are day first, and those that cannot be are told", () => {
  const read = readPastedPhases(table("Task Name|Start|Finish\nA task|15/1/2026|3/31/2026"), plan);
  expect([read.dateOrder, problemsOf(read)]).toEqual(["dayFirst", ["1,2 3/31/2026 dateUnreadable"]]);
});

test("English headings over dates of which nothing tells the order: day first, told, and another order may be chosen", () => {
  const cells = table("Task Name|Start|Finish\nA task|1/5/2026|3/6/2026");
  const read = readPastedPhases(cells, plan);
  expect([timesByText(read), read.notes]).toEqual([
    { "A task": "01/05/2026–03/06/2026" },
    [{ code: "paste.dayFirst", values: { example: "1/5/2026", date: "01/05/2026" } }],
  ]);
  expect(timesByText(readAs(cells, { ...read, dateOrder: "monthFirst" }, plan))).toEqual({ "A task": "05/01/2026–06/03/2026" });
});

test.each([
  ["12 gennaio 2026 08:00", "12/01/2026"],
  ["lun 12/01/26 8:00", "12/01/2026"],
  ["lunedì 12 gennaio 2026", "12/01/2026"],
  ["2026-01-12T08:00:00", "12/01/2026"],
  ["2026-01-12 08:00", "12/01/2026"],
  ["12-gen-26", "12/01/2026"],
  ["12 gen '26", "12/01/2026"],
  ["12-Jan-26", "12/01/2026"],
  ["12 January 2026", "12/01/2026"],
  ["January 12, 2026 8:00 AM", "12/01/2026"],
  ["Mon Jan 12, 2026", "12/01/2026"],
  ["Mon 12/01/26", "12/01/2026"],
  ["mar 2026", "01/03/2026"],
  ["mar 13/01/26", "13/01/2026"],
  ["May 2026", "01/05/2026"],
])("a start of %j", (typed, day) => {
  const read = readPastedPhases(
    [
      ["Nome attività", "Durata", "Inizio", "Fine"],
      ["Bando", "5 g", typed, "31/12/2026"],
    ],
    plan,
  );
  expect(timesByText(read)).toEqual({ Bando: `${day}–31/12/2026` });
});

test("rows of an export without headings are no headings", () => {
  const read = readPastedPhases(
    table("1|Avvio del progetto|0 g|lun 12/01/26|lun 12/01/26\n2|Fine dei lavori|5 g|mar 13/01/26|lun 19/01/26"),
    plan,
  );
  expect(timesByText(read)).toEqual({ "Avvio del progetto": "12/01/2026–12/01/2026", "Fine dei lavori": "13/01/2026–19/01/2026" });
  expect(leftOutOf(read)).toEqual(["column 2 : 0 g, 5 g"]);
});
