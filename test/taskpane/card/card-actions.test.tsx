/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { editCard } from "../../../src/operations/card/edit-card";
import { Session } from "../../../src/operations/session/session";
import { closeExcel } from "../../excel/embedded";
import { screen, waitFor, within } from "../pane-bed";
import { objectiveNow, openCard } from "./card-bed";

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

const slowly = { timeout: 30_000 };

async function openAction(key: string, action: RegExp) {
  const opened = await openCard(key);
  await opened.user.click(screen.getByRole("button", { name: "Azioni" }));
  await opened.user.click(await screen.findByRole("menuitem", { name: action }));
  return opened;
}

it("handing a card over shows old and new code, sheet and points, says what becomes of Undo, then does it", async () => {
  const { user, excel } = await openAction("S1.00001", /Passa a un altro settore/);
  expect(screen.getByRole("heading", { name: "Passa a un altro settore" })).toHaveFocus();
  expect(screen.getByRole("button", { name: "Passa la scheda" })).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(screen.getByRole("combobox", { name: "Nuovo settore" }), "S3");
  const panel = screen.getByRole("region", { name: "Passa a un altro settore" });
  expect(panel).toHaveTextContent("03.02.01.S1.00001 → 03.02.01.S3.00004");
  expect(panel).toHaveTextContent("Peso in S160 → non in elenco (totale da 100 a 40)");
  expect(panel).toHaveTextContent("Excel perciò svuota il suo elenco «Annulla»");
  expect(panel).toHaveTextContent(/Altri fogliSettore S1 · Settore S3 · Obiettivi/);
  await user.click(screen.getByRole("button", { name: "Passa la scheda" }));
  expect(await screen.findByRole("heading", { name: "S3.00004" }, slowly)).toBeVisible();
  expect(excel.workbook.data.sheets.map(({ name }) => name)).toContain("S3.00004");
  await waitFor(() => expect(screen.getByRole("button", { name: "Azioni" })).toHaveFocus(), slowly);
});

it("says which reference is dropped, and in which texts the old code stays as it was written", async () => {
  const { user } = await openAction("S1.00001", /Sposta nella strategia/);
  await editCard(session, "S1.00001", { kind: "texts", texts: { otherOperational: ["01.02.01"], detail: "Vedi S1.00001, fase 2." } });
  await user.click(screen.getByRole("option", { name: /^01\.02\.01/ }));
  await waitFor(
    () => expect(screen.getByRole("region", { name: /Sposta in un altro/ })).toHaveTextContent("RIF.01.02.01 tolto dagli altri serviti"),
    slowly,
  );
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Azioni" }));
  await user.click(await screen.findByRole("menuitem", { name: /Passa a un altro settore/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Nuovo settore" }), "S3");
  expect(screen.getByRole("region", { name: "Passa a un altro settore" })).toHaveTextContent(
    "il vecchio codice è scritto nei testi di S3.00004",
  );
});

it("another operational objective changes the code alone", async () => {
  const { user } = await openAction("S1.00001", /Sposta nella strategia/);
  await user.click(screen.getByRole("option", { name: /^01\.02\.01/ }));
  expect(screen.getByRole("region", { name: /Sposta in un altro/ })).toHaveTextContent("03.02.01.S1.00001 → 01.02.01.S1.00001");
  await user.click(screen.getByRole("button", { name: "Sposta la scheda" }));
  expect(await screen.findByText("01.02.01.S1.00001", {}, slowly)).toBeVisible();
  expect((await objectiveNow("S1.00001")).operational).toBe("01.02.01");
});

it("a card shared with a sector is one of that sector too, until it is no longer shared", async () => {
  const { user } = await openAction("S1.00001", /Condividi/);
  await user.selectOptions(screen.getByRole("combobox", { name: "Settore" }), "S2");
  await user.click(screen.getByRole("button", { name: "Condividi la scheda" }));
  expect(await screen.findByText("03.02.01.S1.00001/S2.00004", {}, slowly)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Azioni" }));
  await user.click(await screen.findByRole("menuitem", { name: "Non condividere più con S2…" }));
  await user.click(screen.getByRole("button", { name: "Togli la condivisione" }));
  expect(await screen.findByText("03.02.01.S1.00001", {}, slowly)).toBeVisible();
});

it("a cross-cutting card is listed everywhere with the points that were typed", async () => {
  const { user } = await openAction("S3.00001", /trasversale/);
  const points = screen.getByRole("textbox", { name: "Punti in ogni settore" });
  await user.clear(points);
  expect(screen.getByText("Scrivi un numero da 0 a 100.")).toBeVisible();
  await user.type(points, "4");
  await user.click(screen.getByRole("button", { name: "Rendi trasversale" }));
  expect(await screen.findByText(/^Peso in .*SG: 4 · in S1: 4 · in S2: 4/, {}, slowly)).toBeVisible();
});

it("a copy gets a code of its own, and the view goes to it", async () => {
  const { user } = await openAction("S1.00001", /Duplica/);
  expect(screen.getByText("La copia avrà il codice 03.02.01.S1.00003 e il foglio S1.00003.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Crea la copia" }));
  expect(await screen.findByRole("heading", { name: "S1.00003" }, slowly)).toBeVisible();
});

it("a deleted card leaves the plan, says beforehand how it comes back, and does come back", async () => {
  const { user } = await openAction("S3.00002", /Elimina/);
  const panel = screen.getByRole("region", { name: "Elimina S3.00002" });
  expect(panel).toHaveTextContent("Niente va perso: il foglio si nasconde");
  await user.click(within(panel).getByRole("button", { name: "Elimina la scheda" }));
  await waitFor(() => expect(objectiveNow("S3.00002")).rejects.toThrow("no objective"), slowly);
  await waitFor(() => expect(screen.queryByText("03.03.01.S3.00002")).toBeNull(), slowly);
  await user.click(await screen.findByRole("button", { name: "Annulla" }, slowly));
  await waitFor(async () => expect((await objectiveNow("S3.00002")).card?.phases.length).toBeGreaterThan(0), slowly);
});

it("Esc leaves everything as it was, and the focus goes back to the menu", async () => {
  const { user } = await openAction("S1.00001", /Elimina/);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: /Elimina/ })).toBeNull();
  expect(screen.getByRole("button", { name: "Azioni" })).toHaveFocus();
});
