/**
 * The first, second and third card of an empty plan, on each of the Excels that fill formulas of tables in their own way: the
 * register must hold three codes, never one of them three times.
 */
import type { Page } from "playwright-core";
import { variants } from "../../src/host/model/variant";
import { readXlsx } from "../../src/xlsx/reading/read-xlsx";
import type { SheetData } from "../../src/xlsx/workbook-data";
import { describeInBrowser } from "./harness";
import { paneOf, save } from "./person";

const titles = ["Sportello unico digitale", "Nido aperto d’estate", "Mensa a metro zero"];

async function newPlan(page: Page): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole("button", { name: /^Piano nuovo/ }).click();
  await pane.getByLabel(/^Ente/).fill("Comune di Prova");
  await pane.getByLabel(/^Primo anno/).fill("2026");
  await pane.getByLabel("Nome del settore 1").fill("Servizi educativi");
  await pane.getByLabel("Indirizzo strategico").fill("La comunità che cresce");
  await pane.getByLabel("Obiettivo strategico", { exact: true }).fill("Servizi da zero a quattordici anni");
  await pane.getByLabel("Obiettivo operativo 01.01.01", { exact: true }).fill("Semplificare l’accesso");
  await pane.getByRole("button", { name: "Continua" }).click();
  await pane.getByRole("button", { name: "Crea il piano" }).click();
  await pane.getByRole("tab", { name: "Nuova scheda" }).waitFor({ timeout: 60_000 });
}

async function addCard(page: Page, title: string, code: string): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole("tab", { name: "Nuova scheda" }).click();
  await pane.getByRole("combobox", { name: /^Obiettivo operativo/ }).click();
  await pane.getByRole("option", { name: /^01\.01\.01 / }).click();
  await pane.getByLabel(/^Titolo/).fill(title);
  await pane.getByRole("button", { name: "Crea la scheda" }).click();
  await page.getByRole("tab", { name: code, selected: true }).waitFor();
}

/** What the cells of a table's column show. */
function columnOf(sheets: readonly SheetData[], tableName: string, header: string): unknown[] {
  const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === tableName))!;
  const { range, columns } = sheet.tables.find(({ name }) => name === tableName)!;
  const column = range.column + columns.findIndex(({ name }) => name === header);
  return Array.from({ length: range.rows - 1 }, (_, at) => sheet.cells.get(range.row + 1 + at)?.get(column)?.value ?? null);
}

describeInBrowser("The first cards", (open) => {
  it.each(Object.keys(variants))(
    "each have a row of their own in the register, Excel as %s",
    async (variant) => {
      const page = await open(`index.html?lang=it&excel=${variant}`);
      await newPlan(page);
      for (const [at, title] of titles.entries()) await addCard(page, title, `S1.0000${at + 1}`);

      const { sheets } = await readXlsx(await save(page), "prova.xlsx");
      expect(columnOf(sheets, "Obiettivi", "Codice")).toEqual(["01.01.01.S1.00001", "01.01.01.S1.00002", "01.01.01.S1.00003"]);
      expect(columnOf(sheets, "Obiettivi", "Titolo")).toEqual(titles);
      expect(columnOf(sheets, "Pesi_S1", "Obiettivo")).toEqual(titles);
    },
    120_000,
  );
});
