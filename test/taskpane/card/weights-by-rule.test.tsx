/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { closeExcel } from "../../excel/embedded";
import { valueEntry } from "../../../src/plan/entry";
import type { Plan } from "../../../src/plan/plan";
import type { WeightRule } from "../../../src/plan/template/weight-rule";
import { accessibilityProblems, openPane, screen, waitFor, withPlan, within } from "../pane-bed";
import { openCard, planOfTemplates } from "./card-bed";

afterEach(closeExcel);

const slowly = { timeout: 30_000 };

function objectivesBy(rule: WeightRule): Plan {
  const [template, ...others] = planOfTemplates.templates;
  return { ...planOfTemplates, templates: [{ ...template!, weights: { ...template!.weights, objectives: rule } }, ...others] };
}

function options(field: HTMLElement): readonly string[] {
  return within(field)
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
}

describe("the weights of a card", () => {
  it("make the total that its template says", async () => {
    const { user, card } = await openCard("AMB/26-001", { plan: planOfTemplates });
    expect(screen.getByText("Pesi delle fasi: 10 su 10")).toBeVisible();
    await user.clear(screen.getByRole("textbox", { name: "Peso: Fase 1" }));
    await user.type(screen.getByRole("textbox", { name: "Peso: Fase 1" }), "11{Enter}");
    expect(await screen.findByText("Da 0 a 10, oppure ==")).toBeVisible();
    await user.clear(screen.getByRole("textbox", { name: "Peso: Fase 1" }));
    await user.type(screen.getByRole("textbox", { name: "Peso: Fase 1" }), "3{Enter}");
    expect(await screen.findByText("Pesi delle fasi: 9 su 10", {}, slowly)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ripartisci" }));
    await waitFor(
      async () => expect((await card()).phases.map(({ weight }) => weight)).toEqual([valueEntry(3.3), valueEntry(6.7)]),
      slowly,
    );
  });

  it("are chosen from the words of the body, and make no total", async () => {
    const { user, card } = await openCard("AMB/26-001", { plan: planOfTemplates });
    const field = screen.getByRole("combobox", { name: "Peso: Risultato 1" });
    expect(field).toHaveValue("Alto");
    expect(options(field)).toEqual(["da indicare", "Alto", "Medio", "Basso", "== nessuno"]);
    expect(screen.queryByText(/Pesi dei risultati/)).toBeNull();
    await user.selectOptions(field, "Medio");
    await waitFor(async () => expect((await card()).expectedResults[0]?.weight).toEqual({ kind: "text", text: "Medio" }), slowly);
    await user.click(screen.getByRole("button", { name: "Risultato" }));
    expect(options(within(screen.getByRole("form")).getByRole("combobox", { name: "Rilevanza" }))).toContain("Basso");
  });

  it("are asked of nobody where the template has none", async () => {
    const { user } = await openCard("AMB/26-003", { plan: planOfTemplates });
    expect(screen.queryByRole("textbox", { name: /Peso: / })).toBeNull();
    expect(screen.queryByRole("combobox", { name: /Peso: / })).toBeNull();
    expect(screen.queryByText(/Pesi delle fasi|non hanno ancora pesi/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Fase" }));
    expect(within(screen.getByRole("form")).queryByLabelText("Peso")).toBeNull();
  });
});

describe("the weights of a sector", () => {
  it("are chosen from the coefficients of the body", async () => {
    const setWeights = jest.fn(() => Promise.resolve({ id: 1, code: "done.weights" as const, values: {}, codes: new Map() }));
    const { user, container } = openPane({ firstView: "weights", operations: withPlan(planOfTemplates, { setWeights }) });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Settore" }), "AMB Ambiente");
    expect(await screen.findByText("Coefficienti: 3 su 3")).toBeVisible();
    const field = screen.getByRole("combobox", { name: "Coefficiente di AMB/26-001 Meno rifiuti nel bosco" });
    expect(field).toHaveValue("1,2");
    expect(options(field)).toEqual(["da indicare", "0,8", "1", "1,2", "* incentivi"]);
    expect(screen.queryByText(/punti/)).toBeNull();
    await user.selectOptions(field, "1");
    await user.tab();
    await waitFor(() => expect(setWeights).toHaveBeenCalledWith("AMB", new Map([["AMB/26-001", valueEntry(1)]])), slowly);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("keep what stands in the cell and is none of the coefficients, and say so", async () => {
    const operations = withPlan(objectivesBy({ rule: "coefficient", list: [0.8, 1] }));
    const { user } = openPane({ firstView: "weights", operations, language: "en" });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Sector" }), "AMB Ambiente");
    expect(await screen.findByRole("combobox", { name: /Coefficient of AMB\/26-001/ })).toHaveValue("1.2");
    expect(screen.getByText("“1.2” is none of the weights of this plan: 0.8; 1.")).toBeVisible();
  });

  it("are nowhere where nobody weighs", async () => {
    const { user } = openPane({ firstView: "weights", operations: withPlan(objectivesBy({ rule: "none" })) });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Settore" }), "AMB Ambiente");
    const rows = await screen.findByRole("list", { name: /Obiettivi di AMB/ });
    expect(within(rows).queryByRole("textbox")).toBeNull();
    expect(within(rows).queryByRole("combobox")).toBeNull();
    expect(screen.queryByText(/manca|su 100/)).toBeNull();
  });
});

describe("the plan in short", () => {
  it("asks for no points where there is no total", async () => {
    openPane({ firstView: "plan", operations: withPlan(planOfTemplates) });
    expect(await screen.findByText("coefficienti tutti indicati")).toBeVisible();
    expect(screen.queryByText(/punti/)).toBeNull();
  });
});
