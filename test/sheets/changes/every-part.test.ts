/** Whatever part of a plan is edited is written into its sheets, or the edit is refused by name; none is dropped. */
import { editOf } from "../../../src/plan/editing/plan-edit";
import { areasOf, sectionsOf } from "../../../src/plan/areas/area";
import { blank, valueEntry } from "../../../src/plan/entry";
import type { BudgetRow, PegCode, Plan, Target } from "../../../src/plan/plan";
import { ColumnNotFoundError, FieldMissingError, UnwrittenChangeError } from "../../../src/sheets/changes/change-errors";
import { smallPlan } from "../../operations/plans";
import { EditedWorkbook } from "./edited-workbook";

const peg = (code: string, description: string): PegCode => ({
  code,
  description,
  responsible: "S1",
  assignee: "",
  allocations: { 2026: { revenueCurrent: blank, revenueCapital: blank, spendCurrent: valueEntry(1000), spendCapital: blank } },
});

const budgetRow = (programme: string, amount: number): BudgetRow => ({
  title: 1,
  line: "1",
  objective: "1",
  objectiveTitle: "Sportelli",
  mission: "1",
  missionTitle: "Servizi istituzionali",
  programme,
  programmeTitle: "Organi",
  amounts: { 2026: valueEntry(amount) },
});

const target = (description: string, parts: Partial<Target> = {}): Target => ({
  area: "AREA 1",
  section: "ANNO 2026",
  years: [2026],
  service: "Tributi",
  type: "S",
  description,
  expectedResult: "",
  indicator: "",
  weight: valueEntry(50),
  crossCutting: false,
  ...parts,
});

function wholePlan(): Plan {
  return smallPlan({
    peg: [peg("12 01 00 00", "Sportelli"), peg("12 02 00 00", "Uffici"), peg("13 00 00 00", "Scuole")],
    budget: [budgetRow("1", 10), budgetRow("2", 20)],
    targets: [target("Prima"), target("Seconda"), target("Terza", { section: "ANNO 2027", years: [2027] })],
  });
}

function edited(change: (plan: Plan) => Partial<Plan>): EditedWorkbook {
  const workbook = new EditedWorkbook(wholePlan());
  expect(workbook.edit(editOf({ ...workbook.plan, ...change(workbook.plan) }))).not.toEqual([]);
  return workbook;
}

function refused(change: (plan: Plan) => Partial<Plan>): () => unknown {
  const workbook = new EditedWorkbook(wholePlan());
  return () => workbook.changes(editOf({ ...workbook.plan, ...change(workbook.plan) }));
}

describe("settings", () => {
  test("are cells of the sheet of the plan", () => {
    edited(() => ({ title: "Un altro piano", entity: "Comune di prova", points: 1000 }));
  });

  test("of codes change with the codes", () => {
    edited((plan) => ({
      codeScheme: { ...plan.codeScheme, number: 3 },
      sectors: plan.sectors.map((sector) => ({
        ...sector,
        entries: sector.entries.map((entry) => ({ ...entry, objective: entry.objective.replaceAll(".00", ".") })),
      })),
    }));
    expect(refused((plan) => ({ codeScheme: { ...plan.codeScheme, number: 3 } }))).toThrow(
      new UnwrittenChangeError("codeScheme", { code: "S1.00001" }),
    );
    expect(refused((plan) => ({ codeScheme: { ...plan.codeScheme, treeSeparator: "" } }))).toThrow(
      new UnwrittenChangeError("codeScheme", { code: "01.01.01" }),
    );
  });

  test("whose name was deleted are said", () => {
    const workbook = new EditedWorkbook(wholePlan());
    workbook.model.removeWorkbookName("PuntiTotali");
    workbook.readAgain();
    expect(() => workbook.changes(editOf({ ...workbook.plan, points: 50 }))).toThrow(
      new FieldMissingError("Impostazioni", "PuntiTotali", "Punti di ogni insieme di pesi"),
    );
  });

  test("that give every card its columns stay", () => {
    expect(refused(() => ({ firstYear: 2027 }))).toThrow(new UnwrittenChangeError("years"));
    expect(refused(() => ({ years: 2 }))).toThrow(new UnwrittenChangeError("years"));
    expect(refused(() => ({ importReport: { source: "a.json", on: "", notes: [] } }))).toThrow(new UnwrittenChangeError("importReport"));
  });
});

describe("the strategic tree", () => {
  const [line] = smallPlan().strategy;
  const operational = (code: string, title: string) => ({ code, title });

  test("is written by rows: titles of every level, assessors, objectives that come, go and move", () => {
    const workbook = edited(({ strategy: [first] }) => ({
      strategy: [
        {
          ...first!,
          title: "Servizi per tutti",
          assessors: [],
          objectives: first!.objectives.map((objective) => ({ ...objective, title: "Porte aperte" })),
        },
      ],
    }));
    const now = (...nodes: readonly { readonly code: string; readonly title: string }[]) =>
      editOf({ ...workbook.plan, strategy: [{ ...line!, objectives: [{ code: "01.01", title: "Sportelli", operational: nodes }] }] });
    workbook.edit(now(operational("01.01.01", "Aprirli"), operational("01.01.02", "Tenerli aperti"), operational("01.01.03", "Chiuderli")));
    workbook.edit(now(operational("01.01.03", "Chiuderli"), operational("01.01.01", "Aprirli")));
    workbook.edit(
      editOf({
        ...workbook.plan,
        strategy: [...workbook.plan.strategy, { code: "02", title: "Senza obiettivi", assessors: [], objectives: [] }],
      }),
    );
    workbook.edit(editOf({ ...workbook.plan, strategy: [] }));
  });

  test("takes the choices on the cards along", () => {
    const workbook = edited(({ strategy: [first] }) => ({
      strategy: [
        { ...first!, objectives: [{ code: "01.01", title: "Sportelli", operational: [operational("01.01.01", "Aprirli presto")] }] },
      ],
    }));
    const { row, column } = workbook.model.placeOfName("S1.00001", "Operativo");
    expect(workbook.model.contentAt("S1.00001", row, column)).toBe("01.01.01 – Aprirli presto");
  });

  test("is not written where it would be read otherwise", () => {
    expect(refused(({ strategy }) => ({ strategy: [...strategy, ...strategy] }))).toThrow(
      new UnwrittenChangeError("other", { sheet: "Strategia" }),
    );
  });
});

describe("the finance chart and the budget", () => {
  test("are written by rows, which keep what people noted beside them", () => {
    const workbook = new EditedWorkbook(wholePlan());
    const column = workbook.model.addColumn("PEG", "PEG", "Appunti");
    const { range } = workbook.model.tableStartingWith("PEG", "PEG");
    workbook.model.type("PEG", range.row + 3, column, "sentire la scuola");
    const [first, second, third] = workbook.readAgain().plan.peg;
    workbook.edit(
      editOf({
        ...workbook.plan,
        peg: [third!, { ...first!, description: "Sportelli del comune", allocations: {} }, second!, peg("14 00 00 00", "Strade")],
      }),
    );
    expect([1, 2, 3, 4].map((at) => workbook.model.contentAt("PEG", range.row + at, column))).toEqual([
      "sentire la scuola",
      null,
      null,
      null,
    ]);
    workbook.edit(editOf({ ...workbook.plan, peg: workbook.plan.peg.slice(1, 2) }));
    workbook.edit(editOf({ ...workbook.plan, peg: [] }));
  });

  test("have amounts by year", () => {
    edited(({ budget: [first, ...others] }) => ({
      budget: [...others, { ...first!, amounts: { 2026: valueEntry(11), 2028: valueEntry(5) } }, budgetRow("3", 7)],
    }));
    expect(refused(({ budget }) => ({ budget: budget.map((row) => ({ ...row, amounts: { 2031: valueEntry(1) } })) }))).toThrow(
      new ColumnNotFoundError("Bilancio", "Bilancio", "2031"),
    );
  });

  test("are not written where they would be read otherwise", () => {
    expect(refused(() => ({ peg: [peg("", "")] }))).toThrow(new UnwrittenChangeError("other", { sheet: "PEG" }));
    expect(refused(() => ({ budget: [{ ...budgetRow("1", 1), amounts: { 2026: { kind: "text", text: "12" } } }] }))).toThrow(
      new UnwrittenChangeError("other", { sheet: "Bilancio" }),
    );
  });
});

describe("sectors", () => {
  test("are rows of their sheet", () => {
    edited(({ sectors: [first, ...others] }) => ({
      sectors: [...others, { ...first!, name: "Servizi al cittadino", head: "Ivo Prova", mission: "Accogliere.\n".repeat(20).trim() }],
    }));
  });

  test("that are new have a sheet of their own behind the last one, and are in the summary", () => {
    const workbook = new EditedWorkbook(wholePlan());
    const entries = [{ objective: "S1.00001", weight: valueEntry(10), excerpt: false, notes: [] }];
    workbook.edit(
      editOf({ ...workbook.plan, sectors: [...workbook.plan.sectors, { code: "S4", name: "Nuovissimo", head: "", mission: "", entries }] }),
    );
    expect(workbook.model.sheetNames.slice(workbook.model.sheetNames.indexOf("Settore S3"))[1]).toBe("Settore S4");
    const { range } = workbook.model.tableStartingWith("Piano", "Riepilogo");
    expect(workbook.model.contentAt("Piano", range.row + 4, 0)).toBe("S4");
    expect(workbook.model.contentAt("Piano", range.row + 4, 8)).toEqual({ formula: "='Settore S4'!TotalePesi" });
    expect(workbook.model.contentAt("Settori", 7, 5)).toEqual({ formula: "='Settore S4'!TotalePesi" });
    workbook.edit(editOf({ ...workbook.plan, points: 200 }));
  });

  test("may be the first ones", () => {
    const workbook = new EditedWorkbook(smallPlan({ sectors: [], objectives: [] }));
    workbook.edit(editOf({ ...workbook.plan, sectors: smallPlan().sectors.map((sector) => ({ ...sector, entries: [] })) }));
  });

  test("have no entry without an objective", () => {
    const entry = { objective: "", weight: blank, excerpt: false, notes: [] };
    expect(
      refused(({ sectors: [first, ...others] }) => ({ sectors: [{ ...first!, entries: [...first!.entries, entry] }, ...others] })),
    ).toThrow(new UnwrittenChangeError("other", { sheet: "Settore S1" }));
  });

  test("do not go, nor change their code", () => {
    expect(refused(({ sectors }) => ({ sectors: sectors.slice(0, 2) }))).toThrow(new UnwrittenChangeError("sectorGone", { sector: "S3" }));
    expect(refused(({ sectors: [first, ...others] }) => ({ sectors: [{ ...first!, code: "S9" }, ...others] }))).toThrow(
      new UnwrittenChangeError("sectorGone", { sector: "S1" }),
    );
  });
});

describe("targets of areas", () => {
  test("are rows of their section", () => {
    const workbook = edited(({ targets: [first, second, third] }) => ({
      targets: [second!, { ...first!, description: "Prima, rivista", weight: { kind: "incentive" } }, target("Nuova"), third!],
    }));
    workbook.edit(editOf({ ...workbook.plan, targets: workbook.plan.targets.slice(1) }));
    workbook.edit(editOf({ ...workbook.plan, targets: workbook.plan.targets.filter(({ section }) => section === "ANNO 2027") }));
    workbook.edit(editOf({ ...workbook.plan, targets: [target("Di nuovo"), ...workbook.plan.targets] }));
  });

  test("take area, title and years of their section along", () => {
    edited(({ targets }) => ({ targets: targets.map((each) => ({ ...each, area: "AREA AFFARI GENERALI" })) }));
    edited(({ targets }) => ({
      targets: targets.map((each) => (each.section === "ANNO 2026" ? { ...each, section: "PRIMO BIENNIO", years: [2026, 2027] } : each)),
    }));
  });

  test("of a new area have a sheet of their own", () => {
    const workbook = edited(({ targets }) => ({
      targets: [...targets, target("Altrove", { area: "AREA 2" }), target("Poi", { area: "AREA 2", section: "DOPO", years: [2028] })],
    }));
    expect(workbook.model.sheetNames).toContain("Area 2");
    workbook.edit(editOf({ ...workbook.plan, targets: workbook.plan.targets.map((each) => ({ ...each, crossCutting: true })) }));
  });

  test("of a new section have a table of their own below the others, or between them", () => {
    const workbook = edited(({ targets }) => ({ targets: [...targets, target("Altra", { section: "ANNO 2028", years: [2028] })] }));
    const [first, ...others] = areasOf(workbook.plan)[0]!.sections.map((section) => section.targets);
    const between = target("In mezzo", { section: "ANNO 2026 BIS", years: [2026] });
    workbook.edit(editOf({ ...workbook.plan, targets: [...first!, target("Una riga in più"), between, ...others.flat()] }));
    expect(workbook.model.tableStartingWith("Area 1", "Area_1_2026_2")).toBeDefined();
    workbook.edit(editOf({ ...workbook.plan, targets: workbook.plan.targets.filter((each) => each !== between) }));
  });

  test("may be none yet in a section", () => {
    const workbook = new EditedWorkbook(wholePlan());
    const before = workbook.plan;
    const sections = [...sectionsOf(before), { area: "AREA 1", section: "ANNO 2028", years: [2028] }];
    workbook.edit(editOf({ ...before, sections }));
    const added = [...sections, { area: "AREA 2", section: "ANNO 2026", years: [2026] }];
    workbook.edit(editOf({ ...before, sections: added }));
    workbook.edit(editOf({ ...before, sections: added.map((each) => (each.years[0] === 2028 ? { ...each, section: "POI" } : each)) }));
    workbook.edit(
      editOf({
        ...before,
        targets: [...before.targets, target("Prima", { section: "POI", years: [2028] })],
        sections: added.map((each) => (each.years[0] === 2028 ? { ...each, section: "POI" } : each)),
      }),
    );
    workbook.edit(editOf(before));
    expect(workbook.model.sheetNames).not.toContain("Area 2");
  });

  test("stay where people have written something beside them", () => {
    const workbook = new EditedWorkbook(wholePlan());
    const { range } = workbook.model.tableStartingWith("Area 1", "Area_1_2026");
    workbook.model.type("Area 1", range.row + 1, range.column + range.columns + 1, "chiedere");
    workbook.readAgain();
    expect(() => workbook.changes(editOf({ ...workbook.plan, targets: [] }))).toThrow(UnwrittenChangeError);
  });

  test("are not written where a section would have to move", () => {
    const why = new UnwrittenChangeError("sections", { area: "AREA 1" });
    expect(refused(({ targets }) => ({ targets: targets.toReversed() }))).toThrow(why);
  });
});
