/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { fireEvent } from "@testing-library/react";
import type { EmbeddedExcel } from "../../../src/host/api/embedded-excel";
import { sentence } from "../../../src/messages";
import { declaredFields } from "../../../src/plan/card/held-fields";
import type { SheetData } from "../../../src/xlsx/workbook-data";
import { closeExcel, sheetNamed } from "../../excel/embedded";
import { act, screen, waitFor, within } from "../pane-bed";
import { openCard, showSheet } from "./card-bed";

afterEach(closeExcel);

const slowly = { timeout: 30_000 };
const phases = () => within(screen.getByRole("list", { name: "Fasi" })).getAllByRole("listitem");
const weightOf = (name: string) => screen.getByRole("textbox", { name: `Peso: ${name}` });

/** Place of the selected cell among the phases: row from 0, and what its column's header says. */
async function selectedInPhases() {
  return Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("S1.00001").tables.getItem("Fasi_S1_00001");
    const headers = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
    const selected = context.workbook.getSelectedRange().load("rowIndex,columnIndex");
    await context.sync();
    return {
      row: selected.rowIndex - headers.rowIndex - 1,
      header: String(headers.values[0]?.[selected.columnIndex - headers.columnIndex]),
    };
  });
}

interface CellOnSheet {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Fields of cards whose codes have a prefix, or whose tree has four levels. */
const ofOtherPlans: ReadonlySet<string> = new Set(["prefix", "operationalObjective"]);

function nameOn(sheetName: string, name: string, { workbook }: EmbeddedExcel): CellOnSheet {
  const sheet = sheetNamed(workbook.data, sheetName);
  return { sheet, ...workbook.names.rangeOf(workbook.names.find(name, sheet)!)!.box };
}

async function clear(place: CellOnSheet, { workbook }: EmbeddedExcel): Promise<void> {
  await act(async () => {
    workbook.batch(() => workbook.clear(place.sheet, place, "Contents"), { source: "Local", addIn: false });
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
}

function tableOn(sheetName: string, prefix: string, { workbook }: EmbeddedExcel): CellOnSheet {
  const sheet = sheetNamed(workbook.data, sheetName);
  return { sheet, ...sheet.tables.find((table) => table.name.startsWith(prefix))!.range };
}

async function choose(user: Awaited<ReturnType<typeof openCard>>["user"], item: string, action: string | RegExp) {
  await user.click(screen.getByRole("button", { name: `Azioni: ${item}` }));
  await user.click(await screen.findByRole("menuitem", { name: action }));
}

describe("a phase's weight", () => {
  it("is written to its cell on Enter, and the total follows", async () => {
    const { user, card } = await openCard("S1.00001");
    expect(screen.getByText("Pesi delle fasi: 100 su 100")).toBeVisible();
    await user.clear(weightOf("Fase 2"));
    await user.type(weightOf("Fase 2"), "15{Enter}");
    expect(await screen.findByText("Pesi delle fasi: 90 su 100", {}, slowly)).toBeVisible();
    expect((await card()).phases[1]?.weight).toEqual({ kind: "value", value: 15 });
  });

  it("typed in several fields one after the other loses none of them", async () => {
    const { user, card } = await openCard("S1.00001");
    for (const [name, weight] of [
      ["Fase 1", "10"],
      ["Fase 2", "11"],
      ["Fase 3", "12"],
    ] as const) {
      await user.clear(weightOf(name));
      await user.type(weightOf(name), `${weight}{Tab}`);
    }
    expect(await screen.findByText("Pesi delle fasi: 68 su 100", {}, slowly)).toBeVisible();
    expect((await card()).phases.map(({ weight }) => (weight.kind === "value" ? weight.value : weight.kind))).toEqual([10, 11, 12, 20, 15]);
  });

  it("that is no number stays in its field with a sentence, and Esc brings back what the cell holds", async () => {
    const { user, card } = await openCard("S1.00001");
    await user.clear(weightOf("Fase 1"));
    await user.type(weightOf("Fase 1"), "venti{Enter}");
    expect(screen.getByText("Da 0 a 100, oppure ==")).toBeVisible();
    expect(weightOf("Fase 1")).toHaveValue("venti");
    await user.keyboard("{Escape}");
    expect(weightOf("Fase 1")).toHaveValue("20");
    expect((await card()).phases[0]?.weight).toEqual({ kind: "value", value: 20 });
  });

  it("being typed survives what happens in the sheet meanwhile", async () => {
    const { user } = await openCard("S1.00001");
    await user.clear(weightOf("Fase 1"));
    await user.type(weightOf("Fase 1"), "3");
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("S1.00001").tables.getItem("Fasi_S1_00001");
      table.columns.getItem("Peso").getDataBodyRange().getCell(1, 0).values = [[5]];
      await context.sync();
    });
    await waitFor(() => expect(weightOf("Fase 2")).toHaveValue("5"), slowly);
    expect(weightOf("Fase 1")).toHaveValue("3");
    expect(weightOf("Fase 1")).toHaveFocus();
  });

  it("spread equally makes 100", async () => {
    const { user, card } = await openCard("S1.00001");
    await user.clear(weightOf("Fase 1"));
    await user.type(weightOf("Fase 1"), "1");
    // The field is left by the very click.
    await waitFor(() => expect(weightOf("Fase 1")).toHaveValue("1"));
    await user.tab();
    await user.click(await screen.findByRole("button", { name: "In parti uguali" }, slowly));
    expect(await screen.findByText("Pesi delle fasi: 100 su 100", {}, slowly)).toBeVisible();
    await waitFor(
      async () =>
        expect((await card()).phases.map(({ weight }) => (weight.kind === "value" ? weight.value : 0))).toEqual([20, 20, 20, 20, 20]),
      slowly,
    );
  });
});

describe("the list of phases", () => {
  it("moves a phase by Alt and an arrow, the focus staying with it", async () => {
    const { user, card } = await openCard("S1.00001");
    const before = (await card()).phases.map(({ text }) => text);
    weightOf("Fase 2").focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await waitFor(() => expect(phases()[0]).toHaveTextContent(before[1]!), slowly);
    expect(phases()[0]).toContainElement(document.activeElement as HTMLElement);
    expect((await card()).phases.map(({ number, text }) => [number, text]).slice(0, 2)).toEqual([
      ["1", before[1]],
      ["2", before[0]],
    ]);
  });

  it("takes a phase away, and the focus goes to the next one", async () => {
    const { user, card } = await openCard("S1.00001");
    await choose(user, "Fase 2", "Togli");
    await waitFor(() => expect(phases()).toHaveLength(4), slowly);
    expect(screen.getByRole("button", { name: "Azioni: Fase 2" })).toHaveFocus();
    expect((await card()).phases).toHaveLength(4);
  });

  it("splits a phase in two", async () => {
    const { user, card } = await openCard("S1.00001");
    await choose(user, "Fase 1", "Dividi in due");
    await waitFor(() => expect(phases()).toHaveLength(6), slowly);
    expect((await card()).phases.slice(0, 2).map(({ weight }) => weight)).toEqual([
      { kind: "value", value: 10 },
      { kind: "value", value: 10 },
    ]);
  });

  it("takes new phases one after the other, typed as people type", async () => {
    const { user, card } = await openCard("S1.00001");
    await user.click(screen.getByRole("button", { name: "Fase" }));
    const text = screen.getByRole("textbox", { name: /Attività/ });
    expect(text).toHaveFocus();
    await user.type(text, "Pubblicare il bando");
    await user.type(screen.getByRole("textbox", { name: "Inizio 2026" }), "gen");
    await user.type(screen.getByRole("textbox", { name: "Fine 2026" }), "15/05");
    expect(screen.getByText("Periodo: gen – 15 mag 2026")).toBeVisible();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(phases()).toHaveLength(6), slowly);
    expect(text).toHaveValue("");
    expect(text).toHaveFocus();
    await user.type(text, "Aprire le buste{Enter}");
    await waitFor(() => expect(phases()).toHaveLength(7), slowly);
    expect((await card()).phases.slice(5)).toMatchObject([
      { number: "6", text: "Pubblicare il bando", windows: { 2026: { start: { value: "2026-01-01" }, end: { value: "2026-05-15" } } } },
      { number: "7", text: "Aprire le buste", windows: {} },
    ]);
  });

  it("shows the bars of what was added on the sheet, the keyboard staying in the form", async () => {
    const { user } = await openCard("S1.00001");
    await user.click(screen.getByRole("button", { name: "Fase" }));
    await user.type(screen.getByRole("textbox", { name: "Inizio 2026" }), "gen");
    await user.type(screen.getByRole("textbox", { name: "Fine 2026" }), "mar");
    await user.type(screen.getByRole("textbox", { name: /Attività/ }), "Pubblicare il bando{Enter}");
    await waitFor(() => expect(phases()).toHaveLength(6), slowly);
    await waitFor(async () => expect(await selectedInPhases()).toEqual({ row: 5, header: "mar 2026" }), slowly);
    expect(screen.getByRole("textbox", { name: /Attività/ })).toHaveFocus();
  });

  it("says how dates are typed above the fields, not in them", async () => {
    const { user } = await openCard("S1.00001");
    await user.click(screen.getByRole("button", { name: "Fase" }));
    expect(screen.getByText(/, es\. gen$/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Inizio 2026" })).not.toHaveAttribute("placeholder");
  });

  it("says what is missing before it adds, and Esc closes the form, the focus going back to its button", async () => {
    const { user } = await openCard("S1.00001");
    await user.click(screen.getByRole("button", { name: "Fase" }));
    await user.keyboard("{Enter}");
    expect(screen.getByText("Scrivi che cosa si fa.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: /Attività/ })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("form", { name: "Nuova fase" })).toBeNull();
    expect(screen.getByRole("button", { name: "Fase" })).toHaveFocus();
  });
});

it("a table pasted from Word becomes phases, once its columns are put right", async () => {
  const { user, card } = await openCard("S1.00001");
  await user.click(screen.getByRole("button", { name: "Incolla fasi da una tabella…" }));
  const html =
    "<table><tr><td>Fase</td><td>Che cosa</td><td>Peso</td></tr><tr><td>1</td><td>Mappa dei dati</td><td>20%</td></tr><tr><td>2</td><td>Prova con due scuole</td><td>trenta</td></tr></table>";
  fireEvent.paste(await screen.findByRole("textbox", { name: "Incolla qui la tabella" }, slowly), {
    clipboardData: { getData: (type: string) => (type === "text/html" ? html : "") },
  });
  expect(await screen.findByRole("heading", { name: "2 fasi in 3 righe" })).toHaveFocus();
  expect(screen.getByText("Riga 3, colonna 3: «trenta» non è un peso: resta scritto così")).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Colonna 2" }), "Attività");
  await user.selectOptions(screen.getByRole("combobox", { name: "Colonna 1" }), "N.");
  await user.click(screen.getByRole("button", { name: "Aggiungi 2 fasi" }));
  await waitFor(() => expect(phases()).toHaveLength(7), slowly);
  expect((await card()).phases.slice(5)).toMatchObject([
    { number: "6", text: "Mappa dei dati", weight: { kind: "value", value: 20 } },
    { number: "7", text: "Prova con due scuole", weight: { kind: "text", text: "trenta" } },
  ]);
});

describe("completeness", () => {
  it("counts what is there, and leads to the cell of what is missing", async () => {
    const { user, excel } = await openCard("S1.00001");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S1.00001").names.getItem("Dettaglio").getRange().getCell(0, 0).values = [[""]];
      await context.sync();
    });
    await user.click(await screen.findByRole("button", { name: "Dettaglio: da compilare" }, slowly));
    await waitFor(() => expect(excel.workbook.selection).toBeDefined());
    const address = await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      const detail = context.workbook.worksheets.getItem("S1.00001").names.getItem("Dettaglio").getRange().load("address");
      await context.sync();
      return [selected.address, detail.address];
    });
    expect(address[0]).toBe(address[1]);
  });

  it("shows on demand what every part holds", async () => {
    const { user } = await openCard("S1.00001");
    await user.click(screen.getByRole("button", { name: "Tutte le parti" }));
    const rows = within(screen.getByRole("list", { name: "Tutte le parti" })).getAllByRole("listitem");
    expect(rows.map((row) => row.textContent)).toEqual(
      expect.arrayContaining(["✓ResponsabileLorenzo Brandimarte", "✓Inizio01/02/2026", "✓Fasi5"]),
    );
  });
});

describe("the sector's points", () => {
  const withoutPoints = () =>
    Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Settore S1").tables.getItemAt(0);
      const codes = table.columns.getItem("Codice").getDataBodyRange().load("values");
      const weights = table.columns.getItem("Peso").getDataBodyRange();
      await context.sync();
      weights.getCell(
        codes.values.findIndex(([code]) => code === "S1.00001"),
        0,
      ).values = [[""]];
      await context.sync();
    });

  it("are told as what comes next once the phases make 100, and lead to their field", async () => {
    const { user } = await openCard("S1.00001");
    await withoutPoints();
    const total = screen.getByRole("group", { name: "Totale dei pesi delle fasi" });
    await user.click(await within(total).findByRole("button", { name: "Punti nel settore S1: da assegnare" }, slowly));
    expect(await screen.findByRole("textbox", { name: /^Punti di S1\.00001/ }, slowly)).toHaveFocus();
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Pesi");
    await user.click(screen.getByRole("tab", { name: "Scheda" }));
    expect(screen.getAllByRole("button", { name: "Punti nel settore S1: da assegnare" })).toHaveLength(2);
  });

  it("are figures once they are given", async () => {
    await openCard("S1.00001");
    expect(screen.getByText(/^Peso in S1: \d+/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /da assegnare/ })).toBeNull();
  });
});

describe("the view", () => {
  it("follows the sheet in front, and leads to the cards beside it in the sector, to where one goes on writing", async () => {
    const { user, excel } = await openCard("S2.00001");
    const missing = nameOn("S2.00002 S1.00002", "Responsabile", excel);
    await clear(missing, excel);
    expect(screen.getByText("1 di 4")).toBeVisible();
    expect(screen.getByRole("button", { name: "Scheda precedente in S2" })).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Scheda successiva in S2" }));
    expect(await screen.findByRole("heading", { name: "S2.00002 / S1.00002" }, slowly)).toBeVisible();
    expect(screen.getByRole("button", { name: "Scheda successiva in S2" })).toHaveFocus();
    expect(excel.workbook.selection.on(missing.sheet)).toMatchObject({ row: missing.row, column: missing.column });
    await user.click(screen.getByRole("button", { name: "Scheda successiva in S2" }));
    expect(await screen.findByRole("heading", { name: "S2.00003" }, slowly)).toBeVisible();
    const title = nameOn("S2.00003", "Titolo", excel);
    expect(excel.workbook.selection.on(title.sheet)).toMatchObject({ row: title.row, column: title.column });
    await showSheet("S3.00001");
    expect(await screen.findByRole("heading", { name: "S3.00001" }, slowly)).toBeVisible();
  });

  it("says of every field that is selected in the sheet which it is, and of a cell in a table whose and which", async () => {
    const { excel, card } = await openCard("S1.00001");
    expect(screen.getByText("Scegli una cella del foglio: qui leggi che campo è.")).toBeVisible();
    const select = (place: CellOnSheet) =>
      act(async () => {
        excel.workbook.selection.select(place.sheet, place);
        await new Promise((resolve) => setTimeout(resolve, 10));
      });
    const said = () => screen.getByText(/^Nel foglio:/).querySelector("span")?.textContent;
    for (const { key, name, kind, optional } of declaredFields) {
      if (optional || kind === "own" || kind === "ownTables" || ofOtherPlans.has(key)) continue;
      await select(nameOn("S1.00001", name, excel));
      expect(said()).toBe(sentence(`card.part.${key}`, {}, "it"));
    }
    const { phases } = await card();
    const table = tableOn("S1.00001", "Fasi_", excel);
    await select({ ...table, row: table.row + 2, column: table.column + 1, rows: 1, columns: 1 });
    expect(said()).toBe("Fase 2, Attività");
    await select({ ...table, row: table.row + phases.length + 1, column: table.column + 1, rows: 1, columns: 1 });
    expect(said()).toBe("Nuova fase, Attività");
    await select(nameOn("S1.00001", "AvanzamentoFinale", excel));
    expect(said()).toBe("Verifica 2, Esito");
    await select({ ...table, rows: 1, columns: 1 });
    expect(screen.queryByText(/^Nel foglio:/)).toBeNull();
  });

  it("says what the selected field lacks", async () => {
    const { excel } = await openCard("S1.00001");
    const place = nameOn("S1.00001", "Vincoli", excel);
    await clear(place, excel);
    act(() => excel.workbook.selection.select(place.sheet, place));
    expect(await screen.findByText(/^Nel foglio:/)).toHaveTextContent(/^Nel foglio: Vincoli · da compilare/);
  });

  it("stays with the card in which something is being typed", async () => {
    const { user } = await openCard("S1.00001");
    await user.click(screen.getByRole("button", { name: "Fase" }));
    await user.type(screen.getByRole("textbox", { name: /Attività/ }), "A metà");
    await showSheet("S3.00001");
    expect(await screen.findByText(/Stai scrivendo in questa scheda/, {}, slowly)).toBeVisible();
    expect(screen.getByRole("textbox", { name: /Attività/ })).toHaveValue("A metà");
    expect(screen.getByRole("heading", { name: "S1.00001" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Mostra S3.00001" }));
    expect(await screen.findByRole("heading", { name: "S3.00001" }, slowly)).toBeVisible();
  });
});
