/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { act, waitFor, within } from "@testing-library/react";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { sectionsOf } from "../../src/plan/areas/area";
import { addSection, blankTarget } from "../../src/plan/areas/edit-areas";
import { valueEntry } from "../../src/plan/entry";
import type { Plan, TargetSection } from "../../src/plan/plan";
import { totalWeight } from "../../src/plan/weight";
import { closeExcel, openExcel } from "../excel/embedded";
import { readOpenPlan } from "../operations/read-open-plan";
import { smallPlan } from "../operations/plans";
import { openPane, screen } from "./pane-bed";

afterEach(closeExcel);

const section: TargetSection = { area: "AREA AFFARI GENERALI", section: "ANNO 2026", years: [2026] };
const flat: Plan = {
  ...smallPlan(),
  strategy: [],
  sectors: [],
  objectives: [],
  targets: [
    { ...section, ...blankTarget, service: "ANAGRAFE", description: "Aprire il sabato", indicator: "Sabati", weight: valueEntry(60) },
    { ...section, ...blankTarget, description: "Rispondere in tre giorni" },
  ],
};

async function open(plan: Plan) {
  const excel = openExcel();
  await setUpPlan(new Session(), plan);
  const { user } = openPane();
  await user.click(await screen.findByRole("tab", { name: "Area" }));
  return { excel, user, of: within(await screen.findByRole("region", { name: "ANNO 2026" })) };
}

it("shows a section's balance, its rows and what each of them lacks; no view speaks of cards", async () => {
  const { of } = await open(flat);
  expect(of.getByRole("status")).toHaveTextContent("60 su 100 · mancano 40 punti");
  expect(of.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Aprire il sabatoANAGRAFEDa completare: risultato atteso60",
    "Rispondere in tre giorniDa completare: risultato atteso, indicatore di risultato, peso–",
  ]);
  expect(screen.getAllByRole("tab")).toHaveLength(4);
  for (const name of ["Scheda", "Nuova scheda"]) expect(screen.queryByRole("tab", { name })).toBeNull();
});

it("writes a field where it stands, and the balance follows", async () => {
  const { user, of } = await open(flat);
  await user.click(of.getByRole("button", { name: "Campi di «Rispondere in tre giorni»" }));
  await user.type(of.getByRole("textbox", { name: "Peso" }), "quaranta{Enter}");
  expect(await of.findByText(/«quaranta» non è un numero di punti/)).toBeVisible();
  await user.clear(of.getByRole("textbox", { name: "Peso" }));
  await user.type(of.getByRole("textbox", { name: "Peso" }), "40{Enter}");
  expect(await of.findByText("100 su 100")).toBeVisible();
  const { plan } = await readOpenPlan();
  expect(plan.targets.map(({ weight }) => weight)).toEqual([valueEntry(60), valueEntry(40)]);
});

it("adds rows one after the other, moves and removes them", async () => {
  const { user, of } = await open(flat);
  await user.click(of.getByRole("button", { name: "Aggiungi una riga a ANNO 2026" }));
  await user.click(of.getByRole("button", { name: "Aggiungi la riga" }));
  expect(of.getByText("Scrivi che cosa si vuole raggiungere.")).toBeVisible();
  await user.type(of.getByRole("textbox", { name: /Descrizione/ }), "Terza{Enter}");
  expect(await of.findByRole("button", { name: "Terza" })).toBeVisible();
  expect(of.getByRole("textbox", { name: /Descrizione/ })).toHaveValue("");
  const names = async () => (await readOpenPlan()).plan.targets.map(({ description }) => description);
  expect(await names()).toEqual(["Aprire il sabato", "Rispondere in tre giorni", "Terza"]);
  act(() => of.getByRole("button", { name: "Azioni: Terza" }).focus());
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await waitFor(async () => expect(await names()).toEqual(["Aprire il sabato", "Terza", "Rispondere in tre giorni"]));
  await user.click(of.getByRole("button", { name: "Azioni: Rispondere in tre giorni" }));
  await user.click(screen.getByRole("menuitem", { name: "Togli" }));
  await waitFor(async () => expect(await names()).toEqual(["Aprire il sabato", "Terza"]));
});

it("adds a section and an area, and says where to begin in them", async () => {
  const { user, excel } = await open(flat);
  await user.click(screen.getByRole("button", { name: "Aggiungi una sezione" }));
  await user.click(screen.getByRole("button", { name: "Aggiungi la sezione" }));
  const later = within(await screen.findByRole("region", { name: "ANNO 2027" }));
  await user.click(later.getByRole("button", { name: "Scrivi la prima nel foglio" }));
  await user.click(screen.getByRole("button", { name: "Aggiungi un’area" }));
  await user.type(screen.getByRole("textbox", { name: "Nome dell’area" }), "AREA TECNICA{Enter}");
  expect(await screen.findByRole("combobox", { name: "Area" })).toHaveDisplayValue("AREA TECNICA");
  expect(excel.workbook.data.sheets.map(({ name }) => name)).toContain("Area 2");
  const { plan } = await readOpenPlan();
  expect(sectionsOf(plan).map((one) => `${one.area} ${one.section}`)).toEqual([
    "AREA AFFARI GENERALI ANNO 2026",
    "AREA AFFARI GENERALI ANNO 2027",
    "AREA TECNICA ANNO 2026",
    "AREA TECNICA ANNO 2027",
  ]);
});

it("renames an area and a section, and removes an empty one", async () => {
  const { user } = await open(addSection(flat, { ...section, section: "ANNO 2027", years: [2027] }));
  await user.click(screen.getByRole("button", { name: "Togli la sezione ANNO 2027" }));
  await user.click(await screen.findByRole("button", { name: "Rinomina l’area" }));
  const name = screen.getByRole("textbox", { name: "Nome dell’area" });
  await user.clear(name);
  await user.type(name, "AREA SERVIZI{Enter}");
  expect(await screen.findByRole("heading", { name: "AREA SERVIZI" })).toBeVisible();
  const { plan } = await readOpenPlan();
  expect(sectionsOf(plan)).toEqual([{ ...section, area: "AREA SERVIZI" }]);
});

it("speaks of areas in the plan and of rows in the points, which are typed one under the other", async () => {
  const { user } = await open(addSection(flat, { ...section, section: "ANNO 2027", years: [2027] }));
  await user.click(screen.getByRole("tab", { name: "Piano" }));
  expect(await screen.findByRole("heading", { name: "Per area" })).toBeVisible();
  expect(
    within(screen.getByRole("list", { name: "Prossimi passi" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "AREA AFFARI GENERALI · ANNO 2027: nessuna riga, scrivi la prima",
    "AREA AFFARI GENERALI · ANNO 2026: mancano 40 punti",
    "AREA AFFARI GENERALI · ANNO 2026, «Aprire il sabato»: manca 1 dato",
    "AREA AFFARI GENERALI · ANNO 2026, «Rispondere in tre giorni»: mancano 3 dati",
  ]);
  expect(screen.queryByText(/settor|sched/i)).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Pesi" }));
  await user.type(await screen.findByRole("textbox", { name: "Punti di Rispondere in tre giorni" }), "30");
  expect(await screen.findByText(/90 su 100/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ripartisci il resto" }));
  await waitFor(async () => expect(totalWeight((await readOpenPlan()).plan.targets.map(({ weight }) => weight))).toBe(100));
  await user.click(screen.getByRole("button", { name: /AREA AFFARI GENERALI · ANNO 2027/ }));
  expect(await screen.findByText("In questa sezione non c’è ancora nessuna riga da pesare.")).toBeVisible();
});
