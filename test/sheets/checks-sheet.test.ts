/** The sheet `Controlli`: what is found on a day, and what has changed since the one before. */
import type { ChecksReport, ReportedFinding } from "../../src/sheets/checks/checks-report";
import { planChecksSheet, readChecksSheet } from "../../src/sheets/checks/checks-sheet";
import { checksSheetChanges } from "../../src/sheets/checks/checks-sheet-changes";
import { ChecksSheetTakenError } from "../../src/sheets/changes/change-errors";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import type { SheetPlan } from "../../src/sheets/layout/sheet-plan";
import { smallPlan } from "../operations/plans";
import { WorkbookModel } from "./changes/workbook-model";
import { expectGolden } from "./golden-sheets";

const plan = smallPlan();

const phases: ReportedFinding = {
  severity: "error",
  rule: "phases.weight",
  subject: "S1.00001",
  sentence: "I pesi delle fasi fanno 90 invece di 100.",
  cell: { sheet: "S1.00001", row: 14, column: 3 },
};
const gap: ReportedFinding = {
  severity: "note",
  rule: "code.gap",
  subject: "S1",
  sentence: "Fra S1.00001 e S1.00004 mancano i numeri 2 e 3.",
  cell: { sheet: "Settore S1", row: 4, column: 3 },
};
const weight: ReportedFinding = {
  severity: "warning",
  rule: "weight.missing",
  subject: "S1.00004/S2.00001",
  sentence: "Manca il peso nel settore S2.",
  cell: { sheet: "Settore dell'Unione", row: 7, column: 3 },
};
const unit: ReportedFinding = {
  ...gap,
  rule: "field.unit",
  subject: "S1.00001",
  sentence: "Mancano le unità organizzative.",
  accepted: { on: "2026-11-12", reason: "Le unità si definiscono a gennaio." },
};

const first: ChecksReport = { on: "2026-11-12", findings: [gap, phases, weight, unit] };

class Sheet {
  constructor(private readonly plan: SheetPlan) {}

  /** Contents of a column, top down, of the rows of a table. */
  column(table: string, column: number): unknown[] {
    const range = this.plan.tables.find(({ name }) => name === table)?.range;
    if (!range) throw new Error(`There is no table ${table}.`);
    return Array.from({ length: range.rows - 1 }, (_, at) => this.at(range.row + 1 + at, column));
  }

  at(row: number, column: number): unknown {
    for (const block of this.plan.blocks) {
      const content = block.cells[row - block.row]?.[column - block.column];
      if (content !== undefined && content !== null) return content;
    }
    return null;
  }

  get texts(): string[] {
    return this.plan.blocks.flatMap(({ cells }) => cells.flat().filter((content) => typeof content === "string"));
  }
}

/** The sheet of a workbook in which reports are written one after the other. */
function writtenIn(model: WorkbookModel, ...reports: readonly ChecksReport[]): Sheet {
  let last: SheetPlan | undefined;
  for (const report of reports) {
    const changes = checksSheetChanges(model.snapshot(), plan, report);
    model.applyAll(changes);
    last = changes.flatMap((change) => (change.kind === "sheetAdded" ? [change.plan] : []))[0];
  }
  if (!last) throw new Error("Nothing was written.");
  return new Sheet(last);
}

test("the first one is laid out as before", () => expectGolden("Controlli", planChecksSheet(first, undefined, plan)));

test("one that follows another is laid out as before", () => {
  const model = new WorkbookModel(plan);
  model.applyAll(checksSheetChanges(model.snapshot(), plan, first));
  const former = readChecksSheet(model.snapshot().sheets.find(({ name }) => name === "Controlli")!);
  expectGolden("Controlli di nuovo", planChecksSheet({ on: "2026-11-22", findings: [weight, unit] }, former, plan));
});

test("one without findings says so", () => {
  const sheet = writtenIn(new WorkbookModel(plan), { on: "2026-11-22", findings: [] });
  expect(sheet.at(4, 1)).toBe("Nessuna segnalazione");
  expect(sheet.column("Controlli", 2)).toEqual(["Nessuna segnalazione"]);
});

test("errors come first, each severity in the plan's order, and what is accepted counts for nothing", () => {
  const sheet = writtenIn(new WorkbookModel(plan), first);
  expect(sheet.column("Controlli", 0)).toEqual(["■ errore", "▲ avviso", "○ nota"]);
  expect(sheet.at(4, 1)).toBe("1 errore · 1 avviso · 1 nota · 1 accettata con motivo");
  expect(sheet.texts).toContain("Mancano le unità organizzative.\nAccettata il 12/11/2026: Le unità si definiscono a gennaio.");
});

test("a reason as long as a cell is shortened beside its sentence", () => {
  const reason = "perché ".repeat(4_680);
  const sheet = writtenIn(new WorkbookModel(plan), {
    ...first,
    findings: [{ ...unit, sentence: "parola ".repeat(4_000), accepted: { on: "2026-11-12", reason } }],
  });
  expect(Math.max(...sheet.texts.map((text) => text.length))).toBeLessThan(5_000);
  expect(sheet.texts.some((text) => text.includes(reason.slice(0, 1_900)))).toBe(true);
});

test("a finding leads to its cell, on a sheet of any name", () => {
  const sheet = writtenIn(new WorkbookModel(plan), first);
  expect(sheet.column("Controlli", 3)).toEqual([
    { formula: '=HYPERLINK("#\'S1.00001\'!D15","S1.00001!D15")' },
    { formula: "=HYPERLINK(\"#'Settore dell''Unione'!D8\",\"Settore dell'Unione!D8\")" },
    { formula: '=HYPERLINK("#\'Settore S1\'!D5","Settore S1!D5")' },
  ]);
});

describe("since the one before", () => {
  const other: ReportedFinding = { ...phases, subject: "S1.00004/S2.00001" };
  const less: ReportedFinding = { ...phases, sentence: "I pesi delle fasi fanno 95 invece di 100." };

  test("what is new, changed or known is told, and what is gone is listed", () => {
    const sheet = writtenIn(new WorkbookModel(plan), first, { on: "2026-11-22", findings: [less, other, gap] });
    expect(sheet.column("Controlli", 4)).toEqual(["cambiata", "nuova", null]);
    expect(sheet.column("ControlliRisolti", 1)).toEqual(["S1.00004/S2.00001"]);
    expect(sheet.column("ControlliRisolti", 3)).toEqual(["Settore dell'Unione!D8"]);
    expect(sheet.at(5, 1)).toBe("Dal controllo del 12/11/2026: 1 segnalazione nuova, 1 cambiata, 1 risolta.");
  });

  test("what was accepted meanwhile is not resolved, and new again once that is withdrawn", () => {
    const model = new WorkbookModel(plan);
    const sheet = writtenIn(model, first, {
      on: "2026-11-22",
      findings: [phases, weight, { ...gap, accepted: { on: "2026-11-20", reason: "Numeri di schede eliminate" } }],
    });
    expect(sheet.column("ControlliRisolti", 2)).toEqual(["Nessuna"]);
    expect(sheet.at(5, 1)).toBe("Dal controllo del 12/11/2026: nessuna segnalazione nuova, nessuna risolta.");
    expect(writtenIn(model, { on: "2026-11-23", findings: [phases, weight, gap] }).column("Controlli", 4)).toEqual([null, null, "nuova"]);
  });

  test("two findings of one rule and one subject are told apart", () => {
    const second = { ...phases, sentence: "La fase 2 finisce dopo la scheda.", cell: { ...phases.cell, row: 20 } };
    const third = { ...second, sentence: "La fase 3 finisce dopo la scheda.", cell: { ...phases.cell, row: 21 } };
    const sheet = writtenIn(
      new WorkbookModel(plan),
      { on: "2026-11-12", findings: [phases, second] },
      { on: "2026-11-22", findings: [second, third] },
    );
    expect(sheet.column("Controlli", 4)).toEqual([null, "nuova"]);
    expect(sheet.column("ControlliRisolti", 2)).toEqual([phases.sentence]);
  });

  test("a date that somebody has spoilt is not told", () => {
    const model = new WorkbookModel(plan);
    writtenIn(model, first);
    const { row, column } = model.placeOfName("Controlli", "DataControlli");
    model.type("Controlli", row, column, "ieri");
    expect(writtenIn(model, { on: "2026-11-22", findings: [gap] }).at(5, 1)).toBe(
      "Dal controllo precedente: nessuna segnalazione nuova, 2 risolte.",
    );
  });

  test("a sentence that quotes a whole text is shortened, and known again all the same", () => {
    const long = { ...phases, sentence: `Il testo «${"parola ".repeat(5_000)}» è troppo lungo.` };
    const sheet = writtenIn(new WorkbookModel(plan), { on: "2026-11-12", findings: [long] }, { on: "2026-11-22", findings: [long] });
    expect(sheet.column("Controlli", 4)).toEqual([null]);
    expect(String(sheet.column("Controlli", 2)[0])).toHaveLength(2_000);
  });
});

describe("in the workbook", () => {
  test("it stands behind the register, stays there, and the old one goes last", () => {
    const model = new WorkbookModel(plan);
    writtenIn(model, first);
    expect(model.sheetNames.indexOf("Controlli")).toBe(model.sheetNames.indexOf("Obiettivi") + 1);
    const names = model.sheetNames;
    const changes = checksSheetChanges(model.snapshot(), plan, { on: "2026-11-22", findings: [] });
    expect(changes.map(({ kind }) => kind)).toEqual(["sheetRenamed", "tableRenamed", "sheetAdded", "sheetRemoved"]);
    model.applyAll(changes);
    expect(model.sheetNames).toEqual(names);
  });

  test("it is no part of the plan: nothing on it is reported, not even what people noted there", () => {
    const model = new WorkbookModel(plan);
    writtenIn(model, first);
    model.type("Controlli", 30, 12, "chiamare Rossi");
    const { plan: read, notes } = readWorkbookPlan(model.snapshot());
    expect(read).toEqual(plan);
    expect(notes).toEqual([]);
  });

  test("one that people have renamed is kept, and what has changed since is told", () => {
    const model = new WorkbookModel(plan);
    writtenIn(model, first);
    model.apply({ kind: "sheetRenamed", sheet: "Controlli", to: "Controlli di novembre" });
    const sheet = writtenIn(model, { on: "2026-11-22", findings: [gap, phases, weight] });
    expect(model.sheetNames).toContain("Controlli di novembre");
    expect(sheet.at(5, 1)).toBe("Dal controllo del 12/11/2026: nessuna segnalazione nuova, nessuna risolta.");
    writtenIn(model, { on: "2026-11-23", findings: [] });
    expect(model.sheetNames.filter((name) => name.startsWith("Controlli"))).toEqual(["Controlli", "Controlli di novembre"]);
  });

  test("a sheet of people's own by that name is not touched", () => {
    const model = new WorkbookModel(plan);
    writtenIn(model, first);
    model.removeTable("Controlli", "Controlli");
    expect(() => checksSheetChanges(model.snapshot(), plan, first)).toThrow(new ChecksSheetTakenError("Controlli"));
  });
});
