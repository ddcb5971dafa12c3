/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { waitFor } from "@testing-library/react";
import { sentence } from "../../src/messages";
import { shippedTemplates } from "../../src/plan/template/shipped";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { closeExcel, openExcel, workbookWith } from "../excel/embedded";
import { smallPlan } from "../operations/plans";
import { openPlanOf } from "./open-plans";
import { fileOf, openPane, screen, withPlan } from "./pane-bed";

afterEach(closeExcel);

const pdo = shippedTemplates.find(({ id }) => id === "pdo-annuale")!;

describe("a new plan with another card than the usual one", () => {
  const begin = async (title: RegExp) => {
    const excel = openExcel();
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: /Piano nuovo/ }));
    await user.click(screen.getByRole("radio", { name: title }));
    return { excel, user };
  };

  it("proposes years, tree and codes with the template, as far as nobody has chosen otherwise", async () => {
    const { user } = await begin(/Scheda di budget per indicatori/);
    expect(screen.getByRole("textbox", { name: "Titolo del piano" })).toHaveValue(
      sentence("newPlan.title.usual", { period: String(new Date().getFullYear() + 1) }, "it"),
    );
    expect(screen.getByRole("checkbox", { name: /albero strategico/ })).not.toBeChecked();
    expect(screen.queryByRole("textbox", { name: "Indirizzo strategico" })).toBeNull();
    expect(screen.getByRole("combobox", { name: "Un codice si scrive così" })).toHaveDisplayValue("S1.01");
    await user.click(screen.getByRole("radio", { name: /Scheda estesa triennale/ }));
    expect(screen.getByRole("combobox", { name: "Un codice si scrive così" })).toHaveDisplayValue("05.02.01.S1.00001");
  });

  it("says what is wrong with a pattern of one's own, and shows a code by it", async () => {
    const { user } = await begin(/Scheda PEG\/PDO annuale/);
    await user.click(screen.getByRole("checkbox", { name: /albero strategico/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Un codice si scrive così" }), "In un altro modo…");
    const pattern = screen.getByRole("textbox", { name: "Schema del codice" });
    await user.clear(pattern);
    await user.type(pattern, "OB.{{year}");
    await user.click(screen.getByRole("button", { name: "Continua" }));
    expect(screen.getByText("Manca il numero {n}: senza, due obiettivi avrebbero lo stesso codice.")).toBeVisible();
    await user.type(pattern, ".{{n:3}");
    expect(screen.getByText(`Per esempio OB.${new Date().getFullYear() + 1}.001`)).toBeVisible();
  });

  it("becomes a workbook with that card, without asking for what it has no place for", async () => {
    const { excel, user } = await begin(/Scheda PEG\/PDO annuale/);
    await user.click(screen.getByRole("checkbox", { name: /albero strategico/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Un codice si scrive così" }), "OB.{year}.{n:2}");
    await user.type(screen.getByRole("textbox", { name: "Ente" }), "Comune di Prova");
    await user.click(screen.getByRole("button", { name: "Continua" }));
    expect(screen.queryByText(/Non ci sono ancora obiettivi operativi/)).toBeNull();
    await waitFor(() => expect(screen.getByRole("button", { name: "Crea il piano" })).not.toHaveAttribute("aria-disabled", "true"));
    await user.click(screen.getByRole("button", { name: "Crea il piano" }));
    await user.click(await screen.findByRole("tab", { name: "Nuova scheda" }, { timeout: 20_000 }));
    expect(await screen.findByRole("textbox", { name: "Titolo" })).toBeVisible();
    expect(screen.queryByRole("textbox", { name: "Inizio" })).toBeNull();
    expect(screen.queryByRole("searchbox")).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Titolo" }), "Meno attesa allo sportello");
    expect(screen.getByText(`OB.${new Date().getFullYear() + 1}.01`)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Crea la scheda" }));
    await waitFor(() => expect(excel.workbook.data.sheets.map(({ name }) => name)).toContain(`OB.${new Date().getFullYear() + 1}.01`), {
      timeout: 20_000,
    });
  });
});

describe("a new plan from the body's own form", () => {
  const form = () => readFileSync(join(__dirname, "../interchange/drawn-form/forms/peg-annuale.xlsx"));

  it("shows what was recognised, lets it be put right, and begins the plan with that card", async () => {
    const excel = openExcel();
    const { user } = openPane();
    await user.upload(
      await screen.findByLabelText("Dal nostro modulo", { selector: "input" }),
      fileOf("modulo.xlsx", new Uint8Array(form())),
    );
    expect(await screen.findByRole("heading", { name: "Che cosa c’è nel modulo" })).toHaveFocus();
    expect(screen.getByRole("combobox", { name: "Che cosa chiede «Titolo dell’obiettivo»" })).toHaveDisplayValue("Titolo");
    await user.selectOptions(screen.getByRole("combobox", { name: "Che cosa chiede «Collegamento al valore pubblico»" }), "poche parole");
    expect(screen.getByRole("combobox", { name: "Che cos’è la tabella «3. Indicatori»" })).toHaveDisplayValue("Indicatori e risultati");
    await user.selectOptions(screen.getByRole("combobox", { name: "Che cos’è la tabella «4. Personale coinvolto»" }), "da non riportare");
    await user.click(screen.getByRole("button", { name: "Continua" }));
    expect(screen.getByRole("radio", { name: /^SCHEDA OBIETTIVO 2026/ })).toBeChecked();
    await user.type(screen.getByRole("textbox", { name: "Ente" }), "Comune di Prova");
    await user.click(screen.getByRole("button", { name: "Continua" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Crea il piano" })).not.toHaveAttribute("aria-disabled", "true"));
    await user.click(screen.getByRole("button", { name: "Crea il piano" }));
    await screen.findByRole("tab", { name: "Nuova scheda" }, { timeout: 20_000 });
    expect(excel.workbook.data.sheets.map(({ name }) => name)).toContain("Modello");
  });

  it("reads the sheet in front", async () => {
    const { workbook } = openExcel(await readXlsx(new Uint8Array(form()), "modulo.xlsx"));
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: /Usa questo foglio come modello/ }));
    expect(await screen.findByRole("combobox", { name: "Che cosa chiede «Settore»" })).toHaveDisplayValue("Settore");
    expect(workbook.data.sheets).toHaveLength(1);
  });

  it("says of a file without labels or tables what to do", async () => {
    openExcel();
    const { user } = openPane();
    const bytes = await writeXlsx(workbookWith("Vuoto"));
    await user.upload(await screen.findByLabelText("Dal nostro modulo", { selector: "input" }), fileOf("vuoto.xlsx", bytes));
    expect(await screen.findByRole("alert")).toHaveTextContent("In «vuoto.xlsx» non ci sono etichette");
  });
});

describe("a sheet of a template that has been changed", () => {
  it("is told of in the plan's view, with what changes, and brings the cards into line when told to", async () => {
    const changed = {
      template: { ...pdo, fields: { ...pdo.fields, purpose: { ...pdo.fields.purpose!, label: { it: "Scopo" } } } },
      notes: [],
      keysMade: [],
      sheet: "Modello",
      of: pdo.id,
    };
    const followTemplate = jest.fn(() => new Promise<never>(() => undefined));
    const plan = { ...smallPlan(), templates: [pdo] };
    const { user } = openPane({
      operations: withPlan(plan, { followTemplate }, { places: { ...openPlanOf(plan).places, changedTemplates: [changed] } }),
    });
    expect(await screen.findByText("Il foglio «Modello» è cambiato")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Guarda che cosa cambia" }));
    expect(screen.getByText("Il campo «Risultato che si vuole ottenere» si chiama «Scopo».")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Aggiorna \d+ sched/ }));
    expect(followTemplate).toHaveBeenCalledWith("Modello", expect.anything());
  });
});
