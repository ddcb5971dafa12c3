/** Tables as bodies lay them out in their plans, each with what it means. */
import { readPastedPhases } from "../../../src/interchange/paste/pasted-phases";
import { leftOutOf, plan, problemsOf, table, timesByText } from "./tables";

test("planned and actual times in turn: what has become of a phase is left out by name", () => {
  const read = readPastedPhases(
    table("N.|Fasi|Tempi|G|F|M|A|M|G|L|A|S|O|N|D\n1|Analisi|Prev.|X|X\n||Eff.||X|X\n2|Avvio|Prev.|||X\n||Eff.|"),
    plan,
  );
  expect(timesByText(read)).toEqual({ Analisi: "01/01/2026–28/02/2026", Avvio: "01/03/2026–31/03/2026" });
  expect(leftOutOf(read)).toEqual(["column 2 Tempi: Prev.", "row 2: Eff., X, X", "row 4: Eff."]);
});

test("planned and actual dates side by side", () => {
  const read = readPastedPhases(
    table(`
      Nr|Descrizione delle fasi di attuazione|Responsabile|Data inizio prevista|Data fine prevista|Data inizio effettiva|Data fine effettiva
      1|Analisi|Rossi|01/01/2026|31/03/2026|15/01/2026|
      2|Avvio|Bianchi|01/04/2026|30/06/2026||`),
    plan,
  );
  expect(timesByText(read)).toEqual({ Analisi: "01/01/2026–31/03/2026", Avvio: "01/04/2026–30/06/2026" });
  expect(leftOutOf(read)).toEqual(["column 5 Data inizio effettiva: 15/01/2026", "column 6 Data fine effettiva: "]);
});

test("targets a year stand over numbers, which are not weights", () => {
  const read = readPastedPhases(
    table(
      "Azioni|Indicatore|Target 2026|Target 2027|Responsabile\nAprire lo sportello|n. utenti|100|200|Rossi\nFormazione|ore|10|20|Bianchi",
    ),
    plan,
  );
  expect(read.phases.map(({ text, involved, weight }) => [text, involved, weight.kind])).toEqual([
    ["Aprire lo sportello", "Rossi", "blank"],
    ["Formazione", "Bianchi", "blank"],
  ]);
  expect(leftOutOf(read)).toEqual([
    "column 1 Indicatore: n. utenti, ore",
    "column 2 Target 2026: 100, 10",
    "column 3 Target 2027: 200, 20",
  ]);
});

test("the objective above, people, weight and result", () => {
  const read = readPastedPhases(
    table(`
      OBIETTIVO: Digitalizzare gli atti||||
      Fasi|Tempi di attuazione|Personale coinvolto|% di peso|Risultato atteso
      Analisi|gennaio – marzo|Ufficio CED|30|Relazione
      Avvio|entro giugno|Ufficio CED|70|Software`),
    plan,
  );
  expect(timesByText(read)).toEqual({ Analisi: "01/01/2026–31/03/2026", Avvio: "–30/06/2026" });
  expect(read.phases.map(({ involved, weight }) => [involved, weight])).toEqual([
    ["Ufficio CED", { kind: "value", value: 30 }],
    ["Ufficio CED", { kind: "value", value: 70 }],
  ]);
  expect(leftOutOf(read)).toEqual(["column 4 Risultato atteso: Relazione, Software", "heading 0,0 OBIETTIVO: Digitalizzare gli atti"]);
});

test("a deadline in days stays as it is, as an end", () => {
  const read = readPastedPhases(
    table("Fase|Descrizione|Tempi\n1|Analisi|31/03/2026\n2|Avvio|entro 60 giorni dalla delibera\n3|Esame|continuativo"),
    plan,
  );
  expect(timesByText(read)).toEqual({ Analisi: "–31/03/2026", Avvio: "–«entro 60 giorni dalla delibera»", Esame: "«continuativo»–" });
  expect(problemsOf(read)).toEqual(["2,2 entro 60 giorni dalla delibera dateUnreadable", "3,2 continuativo dateUnreadable"]);
});

test("milestones with a date", () => {
  const read = readPastedPhases(table("Milestone|Data\nBando pubblicato|15/03/2026\nLavori finiti|30/11/2027"), plan);
  expect([timesByText(read), leftOutOf(read)]).toEqual([{ "Bando pubblicato": "–15/03/2026", "Lavori finiti": "–30/11/2027" }, []]);
});

test("initials of months beside texts without a heading", () => {
  const read = readPastedPhases(table("|G|F|M|A|M|G|L|A|S|O|N|D\nAnalisi dei bisogni|X|X\nAvvio del servizio|||X"), plan);
  expect(timesByText(read)).toEqual({ "Analisi dei bisogni": "01/01/2026–28/02/2026", "Avvio del servizio": "01/03/2026–31/03/2026" });
});

test("percentages of a year are no times", () => {
  const read = readPastedPhases(table("Fase|2026|2027\nAnalisi|30%|70%\nAvvio||100%"), plan);
  expect([timesByText(read), leftOutOf(read)]).toEqual([{ Analisi: "", Avvio: "" }, ["column 1 2026: 30%", "column 2 2027: 70%, 100%"]]);
});
