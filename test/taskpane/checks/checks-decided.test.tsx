/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { PlanError } from "../../../src/plan/plan-error";
import { screen, waitFor, within } from "../pane-bed";
import { done, points, purpose, reversed, reversedToo, all, acceptance, openChecks, row } from "./open-checks";

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
    expect(
      within(screen.getByRole("list", { name: "Che cosa cambia" }))
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["S1.00001!D21 95 di 100 · Fine", "S1.00004 S2.00001!D22 95 di 100 · Fine"]);
    expect(screen.getByText(/Alcune vanno valutate/)).toBeVisible();
    expect(mendFindings).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Correggi 2" }));
    expect(mendFindings).toHaveBeenCalledWith([reversed.finding, reversedToo.finding]);
  });

  it("is mending all that are safe, likewise", async () => {
    const mendFindings = jest.fn(() => Promise.resolve(done));
    const { user } = await openChecks(all, { operations: { mendFindings } });
    await user.click(screen.getByRole("button", { name: "Applica le correzioni sicure (1)…" }));
    expect(screen.getByRole("heading", { name: "Correzioni sicure" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(mendFindings).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Applica le correzioni sicure (1)…" }));
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
    ["Livello predefinito", undefined],
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
    await openChecks({
      findings: [
        { ...points, accepted: acceptance },
        { ...points, id: "the same once more", accepted: acceptance },
      ],
      outdated: [],
    });
    expect(screen.getByRole("button", { name: "Accettate (1)" })).toBeVisible();
  });

  it("is listed apart: what is accepted, with its reason and day, and can be withdrawn", async () => {
    const withdrawAcceptance = jest.fn(() => Promise.resolve(done));
    const old = { ...acceptance, subject: "S3", found: "Fanno 80", on: "" as const };
    const { user } = await openChecks(
      { findings: [{ ...points, accepted: acceptance }], outdated: [old] },
      { operations: { withdrawAcceptance } },
    );
    expect(screen.getByText("Nessuna segnalazione, tranne quelle accettate.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Accettate (2)" }));
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items).toEqual(["Fanno 90S2 · Accettata il 28/02/2026Motivo: Mancano i datiTogli", "Fanno 80S3Motivo: Mancano i datiTogli"]);
    await user.click(screen.getByRole("button", { name: "Togli l’accettazione: S3, Fanno 80" }));
    expect(withdrawAcceptance).toHaveBeenCalledWith(old);
  });

  it("is listed apart: rules that are off or weigh otherwise, each with the way back", async () => {
    const setRuleLevel = jest.fn(() => Promise.resolve(done));
    const { user } = await openChecks([], {
      operations: { setRuleLevel },
      checks: { levels: { "field.unit": "off", "phases.reversed": "note" } },
    });
    await user.click(screen.getByRole("button", { name: "Regole cambiate in questo piano (2)" }));
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Unità organizzativa vuotaNon si controllaLivello predefinito",
      "Fine prima dell’inizioConta come notaLivello predefinito",
    ]);
    await user.click(screen.getByRole("button", { name: "Livello predefinito: Unità organizzativa vuota" }));
    expect(setRuleLevel).toHaveBeenCalledWith("field.unit", undefined);
  });
});
