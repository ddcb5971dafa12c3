/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { fireEvent } from "@testing-library/react";
import type { Language } from "../../src/messages";
import { sentence } from "../../src/messages";
import { PlanError } from "../../src/plan/plan-error";
import { setUpPlan } from "../../src/operations/set-up-plan";
import type { Sector } from "../../src/plan/plan";
import type { ReadingNote } from "../../src/sheets/reading-note";
import { NotAPlanError } from "../../src/sheets/read-workbook-plan";
import { closeExcel, openExcel } from "../excel/embedded";
import { smallPlan } from "../operations/plans";
import { accessibilityProblems, openPane, screen, within } from "./pane-bed";

afterEach(closeExcel);

const sector = (code: string, ...weights: (number | "incentive" | "blank")[]): Sector => ({
  code,
  name: `Settore ${code}`,
  head: "",
  mission: "",
  entries: weights.map((weight, at) => ({
    objective: `${code}.0000${at + 1}`,
    weight: typeof weight === "number" ? { kind: "value", value: weight } : { kind: weight },
    excerpt: false,
    notes: [],
  })),
});

const note: ReadingNote = { code: "reading.tableMissing", values: { sheet: "S1.00001", table: "Fasi_S1_00001" } };

describe("the plan in short", () => {
  it("says whose plan it is, for which years, and how much it holds", async () => {
    openPane({ operations: { readOpenPlan: () => Promise.resolve({ plan: smallPlan(), notes: [] }) } });
    expect(await screen.findByRole("heading", { name: "Piano della performance 2026-2028" })).toBeVisible();
    expect(screen.getByText("Unione di prova · 2026–2028")).toBeVisible();
    const counts = await screen.findByRole("list", { name: "Il piano in breve" });
    expect(within(counts).getAllByRole("listitem").map((item) => item.textContent)).toEqual(["2 obiettivi", "2 schede", "3 settori"]);
  });

  it("says in words how each sector's weights stand, incentive-funded ones left out", async () => {
    const sectors = [sector("A1", 60, 40), sector("A2", 95, "incentive"), sector("A3", 99), sector("A4", 100, 2.5), sector("A5", "blank"), sector("A6"), sector("A7", "incentive")];
    openPane({ operations: { readOpenPlan: () => Promise.resolve({ plan: smallPlan({ sectors }), notes: [] }) } });
    const rows = (await screen.findAllByRole("listitem")).filter((item) => item.textContent?.includes("Settore A"));
    expect(rows.map((row) => row.textContent?.replace(/^A\d Settore A\d/, ""))).toEqual([
      "✓ 100 punti",
      "▲ mancano 5 punti",
      "▲ manca 1 punto",
      "▲ 2,5 punti di troppo",
      "○ pesi non indicati",
      "○ nessun obiettivo",
      "✱ solo incentivi",
    ]);
  });

  it("leads to a sector's sheet", async () => {
    const { workbook } = openExcel();
    await setUpPlan(smallPlan());
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: "S2 Finanze" }));
    await screen.findByRole("button", { name: "S2 Finanze" });
    expect(workbook.data.sheets[workbook.data.activeSheet]?.name).toBe("Settore S2");
  }, 20_000);

  it("says what cannot be found, when a sheet was renamed", async () => {
    const { user } = openPane({
      operations: { readOpenPlan: () => Promise.resolve({ plan: smallPlan(), notes: [] }), goTo: () => Promise.reject(new PlanError("excel.notFound", { what: "Settore S2" })) },
    });
    await user.click(await screen.findByRole("button", { name: "S2 Finanze" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Nella cartella di lavoro non si trova «Settore S2»");
  });

  it("lists what could not be read, on demand", async () => {
    const { user } = openPane({ operations: { readOpenPlan: () => Promise.resolve({ plan: smallPlan(), notes: [note] }) } });
    await user.click(await screen.findByRole("button", { name: "1 nota di lettura" }));
    await user.click(screen.getByRole("button", { name: "Lettura dei fogli (1)" }));
    expect(screen.getByText(/manca la tabella «Fasi_S1_00001»/)).toBeVisible();
  });

  it("teaches where sectors are written when there are none", async () => {
    openPane({ operations: { readOpenPlan: () => Promise.resolve({ plan: smallPlan({ sectors: [], objectives: [] }), notes: [] }) } });
    expect(await screen.findByText(/Scrivili nel foglio Settori/)).toBeVisible();
    expect(screen.getByText(/Non c’è ancora nessuna scheda/)).toBeVisible();
  });
});

describe("reading again", () => {
  it("happens when the pane gets the focus, since cells may have changed", async () => {
    let title = "Prima";
    openPane({ operations: { readOpenPlan: () => Promise.resolve({ plan: smallPlan({ title }), notes: [] }) } });
    await screen.findByRole("heading", { name: "Prima" });
    title = "Dopo";
    fireEvent.focus(window);
    expect(await screen.findByRole("heading", { name: "Dopo" })).toBeVisible();
  });

  it("that fails leaves what was known, says why and offers another try", async () => {
    let fails = false;
    const { user } = openPane({ operations: { readOpenPlan: () => (fails ? Promise.reject(new PlanError("excel.cellEdit")) : Promise.resolve({ plan: smallPlan(), notes: [] })) } });
    await screen.findByRole("button", { name: "S2 Finanze" });
    fails = true;
    await user.click(screen.getByRole("button", { name: "Rileggi" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel sta aspettando");
    expect(screen.getByRole("button", { name: "S2 Finanze" })).toBeVisible();
    fails = false;
    await user.click(screen.getByRole("button", { name: "Riprova" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("keeps the later answer when two readings overtake each other", async () => {
    const answers: ((title: string) => void)[] = [];
    openPane({ operations: { readOpenPlan: () => new Promise((resolve) => answers.push((title) => resolve({ plan: smallPlan({ title }), notes: [] }))) } });
    answers[0]?.("Primo");
    await screen.findByRole("heading", { name: "Primo" });
    fireEvent.focus(window);
    fireEvent.focus(window);
    answers[2]?.("Terzo");
    await screen.findByRole("heading", { name: "Terzo" });
    answers[1]?.("Secondo");
    await Promise.resolve();
    expect(screen.getByRole("heading", { name: "Terzo" })).toBeVisible();
  });

  it("of a workbook whose plan is gone leads back to the start", async () => {
    let gone = false;
    openPane({ operations: { readOpenPlan: () => (gone ? Promise.reject(new NotAPlanError("Cartella")) : Promise.resolve({ plan: smallPlan(), notes: [] })) } });
    await screen.findByRole("button", { name: "S2 Finanze" });
    gone = true;
    fireEvent.focus(window);
    expect(await screen.findByRole("heading", { name: "Comincia un piano" })).toBeVisible();
  });

  it("that never succeeded says why, and can be tried again", async () => {
    openPane({ operations: { readOpenPlan: () => Promise.reject(new PlanError("excel.tooOld")) } });
    expect(await screen.findByRole("alert")).toHaveTextContent("Questa versione di Excel è troppo vecchia");
    expect(screen.getByRole("button", { name: "Riprova" })).toBeVisible();
  });
});

it.each<Language>(["it", "en"])("has no accessibility problem (%s)", async (language) => {
  const { user, container } = openPane({ language, operations: { readOpenPlan: () => Promise.resolve({ plan: smallPlan(), notes: [note] }) } });
  await user.click(await screen.findByRole("button", { name: sentence("plan.notes", { count: 1 }, language) }));
  expect(await accessibilityProblems(container)).toEqual([]);
});
