/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { act as doing, fireEvent } from "@testing-library/react";
import type { Language } from "../../../src/messages";
import { PlanError } from "../../../src/plan/plan-error";
import type { Operations } from "../../../src/taskpane/operations-context";
import { smallPlan } from "../../operations/plans";
import { accessibilityProblems, openPane, screen, ToldWorkbook, waitFor } from "../pane-bed";
import { found } from "./found";
import { points, purpose, reversed, reversedToo, unit, all, acceptance, openChecks, rows, row, present } from "./open-checks";

describe("the tab of the checks", () => {
  it("counts the errors, in words too, while another view is open", async () => {
    openPane({
      operations: {
        followWorkbook: new ToldWorkbook((workbook) => workbook.plan(smallPlan())).followWorkbook,
        checkPlan: () => Promise.resolve({ findings: all, outdated: [] }),
      },
    });
    expect(await screen.findByRole("tab", { name: /^Controlli ?, 2 errori$/ })).toBeVisible();
  });

  it("is led to from the next steps, where only the errors are shown then", async () => {
    const { user } = openPane({
      operations: {
        followWorkbook: new ToldWorkbook((workbook) => workbook.plan(smallPlan())).followWorkbook,
        checkPlan: () => Promise.resolve({ findings: all, outdated: [] }),
      },
    });
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
    expect(headings()).toEqual([
      "Pesi di un settore diversi dal totale previsto(1)",
      "Finalità mancante(1)",
      "Fine prima dell’inizio(2)",
      "Unità organizzativa vuota(1)",
    ]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Raggruppa per" }), "Settore");
    expect(headings()).toEqual(["S1 Servizi(5)"]);
    await user.click(screen.getByRole("button", { name: /^S1 Servizi/ }));
    expect(rows()).toEqual([]);
  });

  it("is shown in part where there is much of it, and as far as one has come", async () => {
    const { user } = await openChecks(
      Array.from({ length: 320 }, (_, at) => found(String(at), { values: { sector: "S1", total: at, full: 100, points: 1 } })),
    );
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
    expect(await screen.findByText(/^Non più nell’elenco: Il settore S1 comincia da S1\.00003.*In tutto 4\.$/)).toHaveAttribute(
      "role",
      "status",
    );
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

describe("before there is something to show", () => {
  it("says that it is checking", async () => {
    openPane({
      firstView: "checks",
      operations: {
        followWorkbook: new ToldWorkbook((workbook) => workbook.plan(smallPlan())).followWorkbook,
        checkPlan: () => new Promise(() => undefined),
      },
    });
    expect(await screen.findByText("Controllo in corso…")).toBeVisible();
  });

  it("leads to the first card of a plan that has none", async () => {
    openPane({
      firstView: "checks",
      operations: { followWorkbook: new ToldWorkbook((workbook) => workbook.plan(smallPlan({ objectives: [] }))).followWorkbook },
    });
    expect(await screen.findByText(/^Non c’è ancora niente da controllare/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Crea una scheda" })).toBeVisible();
  });

  it("says why checking failed, and tries again", async () => {
    let attempts = 0;
    const checkPlan: Operations["checkPlan"] = () =>
      attempts++ === 0 ? Promise.reject(new PlanError("excel.cellEdit")) : Promise.resolve({ findings: all, outdated: [] });
    const { user } = openPane({
      firstView: "checks",
      operations: { followWorkbook: new ToldWorkbook((workbook) => workbook.plan(smallPlan())).followWorkbook, checkPlan },
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel sta aspettando");
    await user.click(screen.getByRole("button", { name: "Riprova" }));
    await waitFor(() => expect(rows()).toHaveLength(5));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

it.each<Language>(["it", "en"])("has no accessibility problem (%s)", async (language) => {
  const { user, container } = await openChecks(
    { findings: [...all, { ...points, id: "accepted", accepted: acceptance }], outdated: [acceptance] },
    { language, checks: { levels: { "field.unit": "off" } } },
  );
  expect(await accessibilityProblems(container)).toEqual([]);
  for (const button of screen.getAllByRole("button", { name: /^(Accettate|Accepted|Regole|Rules) .*\(\d\)$|^Accettate|^Accepted/ }))
    await user.click(button);
  fireEvent.click(screen.getAllByRole("button", { name: /S1\.00001!D21/ })[0]!);
  await user.click(screen.getByRole("button", { name: /^(Accetta con motivo|Accept with)/ }));
  expect(await accessibilityProblems(container)).toEqual([]);
});
