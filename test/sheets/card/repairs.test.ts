/** What is put right on sheets while people type and paste. */
import fc from "fast-check";
import { toSerial } from "../../../src/plan/notation/calendar-date";
import { runningMonths } from "../../../src/plan/schedule";
import { readWorkbookPlan } from "../../../src/sheets/workbook/read-workbook-plan";
import { repairChanges, type Repair } from "../../../src/sheets/repairs/repair";
import { repairsOfSheet } from "../../../src/sheets/repairs/repairs-of-sheet";
import type { CellContent, RangeBox } from "../../../src/sheets/layout/sheet-plan";
import { smallPlan } from "../../operations/plans";
import { knownPlan, plansOfEveryShape } from "../../plan/known-plans";
import { WorkbookModel } from "../changes/workbook-model";

const card = "S1.00001";
/** The plan is of 2026 to 2028. */
const plan = smallPlan();

/** A card on which somebody types. */
class TypedCard {
  readonly model = new WorkbookModel(plan);
  readonly phases = this.model.tableStartingWith(card, "Fasi_").range;
  /** Start of 2026 in the first phase; the end and the other years stand to its right. */
  readonly window: RangeBox = { row: this.phases.row + 1, column: this.phases.column + 4, rows: 1, columns: 1 };

  repairs(changed?: RangeBox, sheet = card): Repair[] {
    const snapshot = this.model.snapshot();
    const { plan: read, places } = readWorkbookPlan(snapshot);
    const found = snapshot.sheets.find(({ name }) => name === sheet);
    return found ? repairsOfSheet(found, { plan: read, places }, changed) : [];
  }

  /** What a cell holds once what was typed there has been repaired; repairing again finds nothing. */
  afterTyping(typed: CellContent, place: RangeBox = this.window): CellContent {
    this.model.type(card, place.row, place.column, typed);
    this.model.applyAll(repairChanges(this.repairs(place)));
    expect(this.repairs(place)).toEqual([]);
    return this.model.contentAt(card, place.row, place.column);
  }

  right(columns: number): RangeBox {
    return { ...this.window, column: this.window.column + columns };
  }
}

describe("dates of phases", () => {
  test.each([
    ["gennaio", "2026-01-01"],
    ["sett", "2026-09-01"],
    ["15/05", "2026-05-15"],
    ["1/6/26", "2026-06-01"],
    ["1° marzo", "2026-03-01"],
  ])("«%s» becomes the day that it means", (typed, date) => expect(new TypedCard().afterTyping(typed)).toBe(toSerial(date)));

  test("a month is its last day where a phase ends", () => {
    const typed = new TypedCard();
    expect(typed.afterTyping("febbraio", typed.right(1))).toBe(toSerial("2026-02-28"));
    expect(typed.afterTyping("febbraio", typed.right(5))).toBe(toSerial("2028-02-29"));
  });

  test("a day of another year, as Excel makes of 15/05, keeps day and month and takes the column's year", () => {
    const typed = new TypedCard();
    expect(typed.afterTyping(toSerial("2024-05-15"))).toBe(toSerial("2026-05-15"));
    expect(typed.afterTyping(toSerial("2024-02-29"), typed.right(2))).toBe(toSerial("2027-02-28"));
  });

  test.each([
    ["giugno-settembre", "2026-06-01", "2026-09-30"],
    ["I trimestre", "2026-01-01", "2026-03-31"],
    ["1° semestre", "2026-01-01", "2026-06-30"],
    ["tutto l'anno", "2026-01-01", "2026-12-31"],
    ["01/03 - 30/06", "2026-03-01", "2026-06-30"],
  ])("«%s» in either cell becomes start and end", (text, first, last) => {
    for (const at of [0, 1]) {
      const typed = new TypedCard();
      typed.afterTyping(text, typed.right(at));
      expect([0, 1].map((column) => typed.model.contentAt(card, typed.window.row, typed.window.column + column))).toEqual([
        toSerial(first),
        toSerial(last),
      ]);
    }
  });

  test.each([
    ["entro il 30/06/2026", "2026-06-30"],
    ["fine maggio", "2026-05-31"],
    ["gen 26", "2026-01-31"],
  ])("«%s» where a phase ends becomes the day that it means", (text, date) => {
    const typed = new TypedCard();
    expect(typed.afterTyping(text, typed.right(1))).toBe(toSerial(date));
  });

  test.each(["dicembre 2027", "31/12/2025", "31/06", "settembre-giugno", "ottobre 2026 - marzo 2027"])(
    "«%s» is not what the column's year can hold, and stays",
    (text) => expect(new TypedCard().afterTyping(text)).toBe(text),
  );

  test("an end in a later year of the plan stays, for the checks to divide", () => {
    const typed = new TypedCard();
    expect(typed.afterTyping(toSerial("2027-03-31"), typed.right(1))).toBe(toSerial("2027-03-31"));
  });

  test.each(["Cfr. già nel 2020", "==", "30/06/2026 salvo proroga", "da definire", 5])("«%s» stays as typed", (typed) =>
    expect(new TypedCard().afterTyping(typed)).toBe(typed),
  );

  test("a formula of people's own stays", () =>
    expect(new TypedCard().afterTyping({ formula: "=[@[2027 inizio]]-365" })).toEqual({ formula: "=[@[2027 inizio]]-365" }));

  test("what was there before the change stays", () => {
    const typed = new TypedCard();
    typed.model.type(card, typed.window.row, typed.window.column, "gennaio");
    expect(typed.repairs(typed.right(1))).toEqual([]);
    expect(typed.repairs()).toEqual([]);
  });

  test("a repair tells the cell and what was typed", () => {
    const typed = new TypedCard();
    typed.model.type(card, typed.window.row, typed.window.column, "gen");
    expect(typed.repairs(typed.window)).toMatchObject([
      { kind: "date", sheet: card, cell: `E${typed.window.row + 1}`, typed: "gen", content: toSerial("2026-01-01") },
    ]);
  });

  test("the bar is the same before and after, and a second look changes nothing", () => {
    const texts = fc.oneof(
      fc.constantFrom("gen", "dicembre", "31/12/2025", "3/4", "2020", "mercoledì", "", "maggio (bozza)"),
      fc.integer({ min: 1, max: 60_000 }),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(texts, texts, (start, end) => {
        const typed = new TypedCard();
        const first = (): unknown => {
          const [phase] = readWorkbookPlan(typed.model.snapshot()).plan.objectives[0]?.card?.phases ?? [];
          return phase && runningMonths(phase, plan);
        };
        typed.model.type(card, typed.window.row, typed.window.column, start);
        typed.model.type(card, typed.window.row, typed.window.column + 1, end);
        const before = first();
        const changed = { ...typed.window, columns: 2 };
        typed.model.applyAll(repairChanges(typed.repairs(changed)));
        expect(first()).toEqual(before);
        expect(typed.repairs(changed)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("start and end of the card", () => {
  test("words become days of the plan's first year and of its last", () => {
    const typed = new TypedCard();
    expect(typed.afterTyping("febbraio", typed.model.placeOfName(card, "Inizio"))).toBe(toSerial("2026-02-01"));
    expect(typed.afterTyping("febbraio", typed.model.placeOfName(card, "Fine"))).toBe(toSerial("2028-02-29"));
  });

  test("a date of any year stays", () => {
    const typed = new TypedCard();
    expect(typed.afterTyping(toSerial("2024-01-01"), typed.model.placeOfName(card, "Inizio"))).toBe(toSerial("2024-01-01"));
  });
});

describe("formulas", () => {
  test.each(plansOfEveryShape)("stand where they belong on every sheet of %s", (name) => {
    const snapshot = new WorkbookModel(knownPlan(name)).snapshot();
    const { plan: read, places } = readWorkbookPlan(snapshot);
    expect(snapshot.sheets.flatMap((sheet) => repairsOfSheet(sheet, { plan: read, places }))).toEqual([]);
  });

  test.each(["Codice", "CodiceBreve", "Peso", "NomeSettore", "Indirizzo", "Strategico", "PesoFasi", "PesoRisultati", "AvanzamentoFasi"])(
    "of the card's %s come back",
    (name) => {
      const typed = new TypedCard();
      const place = typed.model.placeOfName(card, name);
      const formula = typed.model.contentAt(card, place.row, place.column);
      expect(typed.afterTyping("05.02.01.S1.00001", place)).toEqual(formula);
      expect(typed.afterTyping(null, place)).toEqual(formula);
    },
  );

  test("of months come back in rows that were pasted over, in one rectangle", () => {
    const typed = new TypedCard();
    const first = typed.phases.column + 11;
    const was = [0, 1].map((row) => Array.from({ length: 12 }, (_, at) => typed.model.contentAt(card, typed.window.row + row, first + at)));
    for (const row of [0, 1])
      for (let at = 0; at < 12; at++) typed.model.type(card, typed.window.row + row, first + at, row === 0 ? 1 : null);
    const changes = repairChanges(typed.repairs());
    expect(changes).toHaveLength(1);
    expect(changes[0]?.cells).toEqual(was);
    typed.model.applyAll(changes);
    expect(typed.repairs()).toEqual([]);
  });

  test("of a sector's sheet come back: titles beside the codes, and the totals", () => {
    const typed = new TypedCard();
    const total = typed.model.placeOfName("Settore S1", "TotalePesi");
    const before = typed.model.snapshot().sheets.find(({ name }) => name === "Settore S1");
    typed.model.type("Settore S1", 7, 1, "Titolo scritto a mano");
    typed.model.type("Settore S1", total.row, total.column, 100);
    const repairs = typed.repairs(undefined, "Settore S1");
    expect(repairs.map(({ cell, typed: there }) => [cell, there])).toEqual([
      ["B8", "Titolo scritto a mano"],
      ["D5", 100],
    ]);
    typed.model.applyAll(repairChanges(repairs));
    expect(typed.model.snapshot().sheets.find(({ name }) => name === "Settore S1")).toEqual(before);
  });

  test("of the register come back, even of a row whose short code was overwritten", () => {
    const typed = new TypedCard();
    const cells = [0, 2].map((column) => typed.model.contentAt("Obiettivi", 4, column));
    typed.model.type("Obiettivi", 4, 0, "S9.00009");
    typed.model.type("Obiettivi", 4, 2, "Titolo scritto a mano");
    typed.model.applyAll(repairChanges(typed.repairs(undefined, "Obiettivi")));
    expect([0, 2].map((column) => typed.model.contentAt("Obiettivi", 4, column))).toEqual(cells);
  });

  test("are left alone where the reader does not tell formulas from values", () => {
    const snapshot = new TypedCard().model.snapshot();
    const { plan: read, places } = readWorkbookPlan(snapshot);
    const sheets = snapshot.sheets.map(({ formulas: _formulas, ...sheet }) => sheet);
    expect(sheets.flatMap((sheet) => repairsOfSheet(sheet, { plan: read, places }))).toEqual([]);
  });
});
