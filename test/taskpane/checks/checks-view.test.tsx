/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { act as doing, fireEvent } from "@testing-library/react";
import type { Language } from "../../../src/messages";
import type { CheckedPlan, OpenFinding } from "../../../src/operations/checks/checked-plan";
import type { DoneEdit } from "../../../src/operations/session/done-edit";
import { PlanError } from "../../../src/plan/plan-error";
import type { AcceptedFinding, PlanChecks } from "../../../src/plan/plan-checks";
import type { Operations } from "../../../src/taskpane/operations-context";
import { smallPlan } from "../../operations/plans";
import { accessibilityProblems, openPane, screen, ToldWorkbook, waitFor, within } from "../pane-bed";
import { found } from "./found";

const done: DoneEdit = { id: 1, code: "done.weights", values: { sector: "S1", count: 1 }, codes: new Map() };
const fix = { safe: true, code: "task.step", values: { done: 95, total: 100, what: "Fine" } } as const;
const card = (objective: string) => ({ kind: "card", objective, field: "purpose" }) as const;

const points = found("points");
const purpose = found("purpose", { rule: "field.purpose", subject: "S1.00001", place: card("S1.00001"), code: "check.code.gapAtStart", values: { sector: "S1", after: "S1.00003", missing: "S1.00002" } }, { cell: { sheet: "S1.00001", row: 14, column: 3 } });
const reversed = found("reversed", { rule: "phases.reversed", severity: "warning", subject: "S1.00001", place: card("S1.00001"), code: "check.weight.missing", values: { sector: "S1" } }, { cell: { sheet: "S1.00001", row: 20, column: 3 }, fix });
const reversedToo = found("reversedToo", { rule: "phases.reversed", severity: "warning", subject: "S1.00004/S2.00001", place: card("S1.00004/S2.00001"), code: "check.weight.missing", values: { sector: "S2" } }, { cell: { sheet: "S1.00004 S2.00001", row: 21, column: 3 }, fix: { ...fix, safe: false } });
const unit = found("unit", { rule: "field.unit", severity: "note", subject: "S1.00001", place: card("S1.00001"), code: "check.weight.words", values: { sector: "S1", typed: "molti" } });
const all = [points, purpose, reversed, reversedToo, unit];
const acceptance: AcceptedFinding = { rule: "weight.sector", subject: "S2", found: "Fanno 90", values: "full=100 total=90", reason: "Mancano i dati", on: "2026-02-28" };

/** The view on a plan in which this is found, and what is found after each change. */
async function openChecks(first: readonly OpenFinding[] | CheckedPlan, { operations = {}, language = "it", checks }: { readonly operations?: Partial<Operations>; readonly language?: Language; readonly checks?: Partial<PlanChecks> } = {}) {
  const asChecked = (told: readonly OpenFinding[] | CheckedPlan): CheckedPlan => ("findings" in told ? told : { findings: told, outdated: [] });
  let now = asChecked(first);
  const plan = () => smallPlan(checks ? { checks: { levels: {}, accepted: [], ...checks } } : {});
  const told = new ToldWorkbook((workbook) => workbook.plan(plan()));
  const goTo = jest.fn(() => Promise.resolve());
  const pane = openPane({ language, firstView: "checks", operations: { followWorkbook: told.followWorkbook, checkPlan: () => Promise.resolve(now), goTo, ...operations } });
  await screen.findByRole("button", { name: /Scrivi il foglio Controlli|Write the sheet/ });
  return {
    ...pane,
    goTo,
    told,
    /** The plan changes, and with it what is found. */
    change: async (next: readonly OpenFinding[]) => {
      now = asChecked(next);
      doing(() => told.plan(plan()));
      await waitFor(() => expect(rows().length + (next.length === 0 ? 0 : -next.length)).toBe(0));
    },
  };
}

const rows = () => screen.queryAllByRole("button", { name: /^(Errore|Avviso|Nota): / });
const row = (name: RegExp) => screen.getByRole("button", { name });
const present = () => rows().filter((button) => button.getAttribute("aria-current") === "true").map((button) => button.textContent);

describe("the tab of the checks", () => {
  it("counts the errors, in words too, while another view is open", async () => {
    openPane({ operations: { followWorkbook: new ToldWorkbook((workbook) => workbook.plan(smallPlan())).followWorkbook, checkPlan: () => Promise.resolve({ findings: all, outdated: [] }) } });
    expect(await screen.findByRole("tab", { name: /^Controlli ?, 2 errori$/ })).toBeVisible();
  });

  it("is led to from the next steps, where only the errors are shown then", async () => {
    const { user } = openPane({ operations: { followWorkbook: new ToldWorkbook((workbook) => workbook.plan(smallPlan())).followWorkbook, checkPlan: () => Promise.resolve({ findings: all, outdated: [] }) } });
    await user.click(await screen.findByRole("button", { name: "2 errori nei controlli: vedi quali" }));
    expect(await screen.findByRole("button", { name: /2 errori/, pressed: true })).toBeVisible();
    expect(rows()).toHaveLength(2);
  });

  it("says nothing where there are only warnings and notes", async () => {
    await openChecks([reversed, unit]);
    expect(screen.getByRole("tab", { selected: true })).toHaveAccessibleName("Controlli");
  });
});

describe("what is found", () => {
  it("says what is wrong, with whom and in which cell; a click marks it and selects the cell", async () => {
    const { user, goTo } = await openChecks(all);
    expect(row(/^Errore: I pesi del settore S1 fanno 90, non 100/)).toHaveTextContent("S1 ServiziSettore S1!D10");
    await user.click(row(/S1\.00001!D15/));
    expect(goTo).toHaveBeenCalledWith(purpose.cell);
    expect(present()).toEqual([expect.stringContaining("S1.00001!D15")]);
    expect(screen.getByText("2 di 5")).toBeVisible();
  });

  it("keeps the view when the sheet that it led to comes to the front, and offers the view of others", async () => {
    const { user, told } = await openChecks(all);
    await user.click(row(/S1\.00001!D15/));
    doing(() => told.follower.sheet("S1.00001"));
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Controlli");
    expect(screen.queryByRole("button", { name: /^Passa a/ })).toBeNull();
    doing(() => told.follower.sheet("Settore S2"));
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Controlli");
    expect(screen.getByRole("button", { name: "Passa a «Pesi»" })).toBeVisible();
  });

  it("is gone through with buttons and with Alt and the arrows, from cell to cell", async () => {
    const { user, goTo } = await openChecks(all);
    await user.click(screen.getByRole("button", { name: /^Successiva/ }));
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}");
    expect(goTo.mock.calls).toEqual([[points.cell], [purpose.cell], [reversed.cell], [purpose.cell]]);
    expect(screen.getByRole("button", { name: /^Successiva/ })).toHaveFocus();
    expect(screen.getByText(/^2 di 5: /)).toHaveAttribute("role", "status");
    await user.click(screen.getByRole("button", { name: /^Precedente/ }));
    expect(screen.getByRole("button", { name: /^Precedente/ })).toHaveAttribute("aria-disabled", "true");
  });

  it("is one stop for Tab; the arrows go from row to row, Enter to the cell", async () => {
    const { user, goTo } = await openChecks(all);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    doing(() => rows()[0]!.focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(rows()[2]).toHaveFocus();
    expect(goTo).not.toHaveBeenCalled();
    await user.keyboard("{End}{Home}{ArrowUp}{ArrowDown}{Enter}");
    expect(goTo).toHaveBeenCalledWith(purpose.cell);
  });

  it("is filtered by severity and by words, and shown again", async () => {
    const { user } = await openChecks(all);
    await user.click(screen.getByRole("button", { name: "1 nota" }));
    expect(rows()).toHaveLength(1);
    await user.type(screen.getByRole("searchbox", { name: "Cerca nelle segnalazioni" }), "niente di tutto questo");
    expect(screen.getByText(/^Nessuna segnalazione con questi filtri/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Mostrale tutte" }));
    expect(rows()).toHaveLength(5);
  });

  it("is grouped by severity, sector or rule, and stays so when one comes back", async () => {
    const { user } = await openChecks(all);
    const headings = () => screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(headings()).toEqual(["Errori(2)", "Avvisi(2)", "Note(1)"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Raggruppa per" }), "Regola");
    await user.click(screen.getByRole("tab", { name: "Piano" }));
    await user.click(screen.getByRole("tab", { name: /^Controlli/ }));
    expect(headings()).toEqual(["Pesi di un settore diversi dal totale previsto(1)", "Finalità mancante(1)", "Fine prima dell’inizio(2)", "Unità organizzativa vuota(1)"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Raggruppa per" }), "Settore");
    expect(headings()).toEqual(["S1 Servizi(5)"]);
    await user.click(screen.getByRole("button", { name: /^S1 Servizi/ }));
    expect(rows()).toEqual([]);
  });

  it("is shown in part where there is much of it, and as far as one has come", async () => {
    const { user } = await openChecks(Array.from({ length: 320 }, (_, at) => found(String(at), { values: { sector: "S1", total: at, full: 100, points: 1 } })));
    expect(rows()).toHaveLength(20);
    await user.keyboard("{Alt>}");
    await user.click(screen.getByRole("button", { name: /^Precedente/ }));
    expect(screen.getByText("320 di 320")).toBeVisible();
    expect(rows()).toHaveLength(320);
  });
});

describe("what is found changes with the plan", () => {
  it("and one keeps one's place: the next takes the place of one that is solved, the focus with it", async () => {
    const { user, change } = await openChecks(all);
    await user.click(row(/S1\.00001!D15/));
    await change([points, reversed, reversedToo, unit]);
    expect(present()).toEqual([expect.stringContaining("S1.00001!D21")]);
    expect(screen.getByText("2 di 4")).toBeVisible();
    await waitFor(() => expect(row(/S1\.00001!D21/)).toHaveFocus());
    await change([points, found("new"), reversed, unit]);
    expect(await screen.findByText("3 di 4")).toBeVisible();
  });

  it("which is said, politely", async () => {
    const { change } = await openChecks(all);
    await change([points, reversed, reversedToo, unit]);
    expect(await screen.findByText(/^Non più nell’elenco: Il settore S1 comincia da S1\.00003.*In tutto 4\.$/)).toHaveAttribute("role", "status");
    await change([points]);
    expect(await screen.findByText("3 segnalazioni in meno. In tutto 1.")).toBeInTheDocument();
  });

  it("until nothing is wrong", async () => {
    const { change } = await openChecks([points]);
    await change([]);
    expect(screen.getByText("Nessuna segnalazione: il piano è in regola.")).toBeVisible();
    expect(screen.getByText(/^Controllato alle \d\d:\d\d$/)).toBeVisible();
  });
});

describe("what can be done about it", () => {
  it("is mending one, of which is said what that does", async () => {
    const mendFindings = jest.fn(() => Promise.resolve(done));
    const { user } = await openChecks(all, { operations: { mendFindings } });
    await user.click(row(/S1\.00001!D21/));
    expect(screen.getByText("95 di 100 · Fine")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Correggi" }));
    expect(mendFindings).toHaveBeenCalledWith([reversed.finding]);
    expect(await screen.findByRole("button", { name: "Annulla" })).toBeVisible();
  });

  it("is mending all of a kind, after a look at what changes", async () => {
    const mendFindings = jest.fn(() => Promise.resolve(done));
    const { user } = await openChecks(all, { operations: { mendFindings } });
    await user.click(row(/S1\.00001!D21/));
    await user.click(screen.getByRole("button", { name: "Correggi tutte di questo tipo (2)…" }));
    expect(within(screen.getByRole("list", { name: "Che cosa cambia" })).getAllByRole("listitem").map((item) => item.textContent)).toEqual(["S1.00001!D21 95 di 100 · Fine", "S1.00004 S2.00001!D22 95 di 100 · Fine"]);
    expect(screen.getByText(/Non tutte sono scontate/)).toBeVisible();
    expect(mendFindings).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Correggi 2" }));
    expect(mendFindings).toHaveBeenCalledWith([reversed.finding, reversedToo.finding]);
  });

  it("is mending all that are safe, likewise", async () => {
    const mendFindings = jest.fn(() => Promise.resolve(done));
    const { user } = await openChecks(all, { operations: { mendFindings } });
    await user.click(screen.getByRole("button", { name: "Correggi tutte le sicure (1)…" }));
    expect(screen.getByRole("heading", { name: "Correzioni sicure" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(mendFindings).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Correggi tutte le sicure (1)…" }));
    await user.click(screen.getByRole("button", { name: "Correggi 1" }));
    expect(mendFindings).toHaveBeenCalledWith([reversed.finding]);
  });

  it("is accepting it, for a reason that must be given", async () => {
    const acceptFinding = jest.fn(() => Promise.resolve(done));
    const { user } = await openChecks(all, { operations: { acceptFinding } });
    await user.click(row(/S1\.00001!D15/));
    await user.click(screen.getByRole("button", { name: "Accetta con motivo…" }));
    const reason = screen.getByRole("textbox", { name: /^Motivo/ });
    expect(reason).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Accetta" }));
    expect(screen.getByText(/^Scrivi il motivo/)).toBeVisible();
    expect(acceptFinding).not.toHaveBeenCalled();
    await user.type(reason, " La dice il decreto ");
    await user.click(screen.getByRole("button", { name: "Accetta" }));
    expect(acceptFinding).toHaveBeenCalledWith(purpose.finding, "La dice il decreto");
    await waitFor(() => expect(screen.queryByRole("textbox", { name: /^Motivo/ })).toBeNull());
    expect(row(/S1\.00001!D15/)).toHaveFocus();
  });

  it("keeps the reason where it could not be written", async () => {
    const { user } = await openChecks(all, { operations: { acceptFinding: () => Promise.reject(new PlanError("excel.cellEdit")) } });
    await user.click(row(/S1\.00001!D15/));
    await user.click(screen.getByRole("button", { name: "Accetta con motivo…" }));
    await user.type(screen.getByRole("textbox", { name: /^Motivo/ }), "Lo dice il decreto");
    await user.click(screen.getByRole("button", { name: "Accetta" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel sta aspettando");
    expect(screen.getByRole("textbox", { name: /^Motivo/ })).toHaveValue("Lo dice il decreto");
  });

  it.each([
    ["Considera avviso", "warning"],
    ["Considera nota", "note"],
    ["Non controllare in questo piano", "off"],
    ["Come di solito", undefined],
  ])("is weighing its rule otherwise: %s", async (name, level) => {
    const setRuleLevel = jest.fn(() => Promise.resolve(done));
    const { user } = await openChecks(all, { operations: { setRuleLevel }, checks: { levels: { "weight.sector": "error" } } });
    await user.click(row(/^Errore: I pesi/));
    await user.click(screen.getByRole("button", { name: "Regola: Pesi di un settore diversi dal totale previsto" }));
    await user.click(await screen.findByRole("menuitem", { name, hidden: true }));
    expect(setRuleLevel).toHaveBeenCalledWith("weight.sector", level);
  });

  it("is writing the sheet of the checks", async () => {
    const writeChecks = jest.fn(() => Promise.resolve({ ...done, id: 0 }));
    const { user } = await openChecks(all, { operations: { writeChecks } });
    await user.click(screen.getByRole("button", { name: "Scrivi il foglio Controlli" }));
    expect(writeChecks).toHaveBeenCalledTimes(1);
  });
});

describe("what was decided", () => {
  it("is one acceptance, however many findings say what was accepted", async () => {
    await openChecks({ findings: [{ ...points, accepted: acceptance }, { ...points, id: "the same once more", accepted: acceptance }], outdated: [] });
    expect(screen.getByRole("button", { name: "Accettate (1)" })).toBeVisible();
  });

  it("is listed apart: what is accepted, with its reason and day, and can be withdrawn", async () => {
    const withdrawAcceptance = jest.fn(() => Promise.resolve(done));
    const old = { ...acceptance, subject: "S3", found: "Fanno 80", on: "" as const };
    const { user } = await openChecks({ findings: [{ ...points, accepted: acceptance }], outdated: [old] }, { operations: { withdrawAcceptance } });
    expect(screen.getByText("Nessuna segnalazione, tranne quelle accettate.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Accettate (2)" }));
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items).toEqual(["Fanno 90S2 · Accettata il 28/02/2026Motivo: Mancano i datiTogli", "Fanno 80S3Motivo: Mancano i datiTogli"]);
    await user.click(screen.getByRole("button", { name: "Togli l’accettazione: S3, Fanno 80" }));
    expect(withdrawAcceptance).toHaveBeenCalledWith(old);
  });

  it("is listed apart: rules that are off or weigh otherwise, each with the way back", async () => {
    const setRuleLevel = jest.fn(() => Promise.resolve(done));
    const { user } = await openChecks([], { operations: { setRuleLevel }, checks: { levels: { "field.unit": "off", "phases.reversed": "note" } } });
    await user.click(screen.getByRole("button", { name: "Regole cambiate in questo piano (2)" }));
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Unità organizzativa vuotaNon si controllaCome di solito", "Fine prima dell’inizioConta come notaCome di solito"]);
    await user.click(screen.getByRole("button", { name: "Come di solito: Unità organizzativa vuota" }));
    expect(setRuleLevel).toHaveBeenCalledWith("field.unit", undefined);
  });
});

describe("before there is something to show", () => {
  it("says that it is checking", async () => {
    openPane({ firstView: "checks", operations: { followWorkbook: new ToldWorkbook((workbook) => workbook.plan(smallPlan())).followWorkbook, checkPlan: () => new Promise(() => undefined) } });
    expect(await screen.findByText("Controllo in corso…")).toBeVisible();
  });

  it("leads to the first card of a plan that has none", async () => {
    openPane({ firstView: "checks", operations: { followWorkbook: new ToldWorkbook((workbook) => workbook.plan(smallPlan({ objectives: [] }))).followWorkbook } });
    expect(await screen.findByText(/^Non c’è ancora niente da controllare/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Crea una scheda" })).toBeVisible();
  });

  it("says why checking failed, and tries again", async () => {
    let attempts = 0;
    const checkPlan: Operations["checkPlan"] = () => (attempts++ === 0 ? Promise.reject(new PlanError("excel.cellEdit")) : Promise.resolve({ findings: all, outdated: [] }));
    const { user } = openPane({ firstView: "checks", operations: { followWorkbook: new ToldWorkbook((workbook) => workbook.plan(smallPlan())).followWorkbook, checkPlan } });
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel sta aspettando");
    await user.click(screen.getByRole("button", { name: "Riprova" }));
    await waitFor(() => expect(rows()).toHaveLength(5));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

it.each<Language>(["it", "en"])("has no accessibility problem (%s)", async (language) => {
  const { user, container } = await openChecks({ findings: [...all, { ...points, id: "accepted", accepted: acceptance }], outdated: [acceptance] }, { language, checks: { levels: { "field.unit": "off" } } });
  expect(await accessibilityProblems(container)).toEqual([]);
  for (const button of screen.getAllByRole("button", { name: /^(Accettate|Accepted|Regole|Rules) .*\(\d\)$|^Accettate|^Accepted/ })) await user.click(button);
  fireEvent.click(screen.getAllByRole("button", { name: /S1\.00001!D21/ })[0]!);
  await user.click(screen.getByRole("button", { name: /^(Accetta con motivo|Accept with)/ }));
  expect(await accessibilityProblems(container)).toEqual([]);
});
