/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { closeExcel } from "../../excel/embedded";
import { screen, waitFor, within } from "../pane-bed";
import { openCard } from "./card-bed";

afterEach(closeExcel);

const slowly = { timeout: 30_000 };

it("a line of resources is found in the chart by words, added, and the form goes on with the next year", async () => {
  const { user, card } = await openCard("S1.00001");
  await user.click(screen.getByRole("button", { name: "Risorsa" }));
  const form = within(screen.getByRole("form", { name: "Nuova riga di risorse" }));
  await user.type(form.getByRole("combobox", { name: "Codice PEG" }), "nidi infanzia");
  await user.click(await screen.findByRole("option", { name: /^03 01 00 00/ }));
  await user.type(form.getByRole("textbox", { name: "Voce di bilancio" }), "Arredi");
  await user.type(form.getByRole("textbox", { name: "Importo in euro" }), "1.500,50{Enter}");
  await waitFor(() => expect(screen.getByText("03 01 00 00 · Arredi")).toBeVisible(), slowly);
  expect(screen.getByText("1.500,50 €")).toBeVisible();
  await waitFor(() => expect(form.getByRole("textbox", { name: "Importo in euro" })).toHaveValue(""), slowly);
  expect(form.getByRole("combobox", { name: "Anno" })).toHaveValue("2027");
  expect((await card()).resources.lines.at(-1)).toMatchObject({
    peg: "03 01 00 00",
    budgetItem: "Arredi",
    kind: "spending",
    nature: "current",
    year: { value: 2026 },
    amount: { value: 1500.5 },
  });
});

it("an amount in words is not taken", async () => {
  const { user, card } = await openCard("S1.00001");
  const { length } = (await card()).resources.lines;
  await user.click(screen.getByRole("button", { name: "Risorsa" }));
  await user.type(screen.getByRole("textbox", { name: "Voce di bilancio" }), "Arredi");
  await user.type(screen.getByRole("textbox", { name: "Importo in euro" }), "circa mille{Enter}");
  expect(screen.getByText("Scrivi un numero, come 38.000,00")).toBeVisible();
  expect((await card()).resources.lines).toHaveLength(length);
});

it("results have a total only once they have weights", async () => {
  const { user, card } = await openCard("S1.00001");
  expect(screen.queryByText(/Pesi dei risultati/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Risultato" }));
  const form = within(screen.getByRole("form", { name: "Nuovo risultato atteso" }));
  await user.type(form.getByRole("textbox", { name: "Valore atteso" }), "90%");
  await user.type(form.getByRole("textbox", { name: "Peso" }), "40");
  await user.type(form.getByRole("textbox", { name: /Risultato atteso/ }), "Domande in rete{Enter}");
  expect(await screen.findByText("Pesi dei risultati: 40 su 100", {}, slowly)).toBeVisible();
  expect((await card()).expectedResults.at(-1)).toMatchObject({ text: "Domande in rete", target: "90%", weight: { value: 40 } });
});
