/**
 * What somebody breaks by pasting, as Controlli shows it: found, gone to, mended, taken back, accepted, weighed otherwise, and
 * written on a sheet for people without Cardine.
 */
import { readFile } from "node:fs/promises";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import type { PlanPlace } from "../../src/checks/plan-place";
import { PlacesInWorkbook } from "../../src/sheets/workbook/places-in-workbook";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { cellAddress } from "../../src/sheets/reading/snapshot-reader";
import { readXlsx } from "../../src/xlsx/reading/read-xlsx";
import { describeInBrowser, type OpenPage } from "./harness";
import { goToPlace, openDemoFile, paneOf, save } from "./person";
import { stageOfWorker } from "./stage";

const card = "S1.00001";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The page with the demo plan, and the cells in which something of it stands. */
async function openPlan(open: OpenPage): Promise<{
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly cellOf: (place: PlanPlace) => { readonly sheet: string; readonly cell: string };
}> {
  const { page, pane } = await openDemoFile(open);
  const snapshot = snapshotOfFile(await readXlsx(await readFile(stageOfWorker().demoPlan), "piano.xlsx"), "piano.xlsx");
  const places = new PlacesInWorkbook(snapshot, readWorkbookPlan(snapshot));
  const cellOf = (place: PlanPlace) => {
    const { sheet, row, column } = places.cellOf(place);
    return { sheet, cell: cellAddress(row, column) };
  };
  return { page, pane, cellOf };
}

/** Pastes what another program has copied. */
async function paste(page: Page, { sheet, cell }: { readonly sheet: string; readonly cell: string }, text: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await goToPlace(page, cell);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+v");
}

async function selected(page: Page, cell: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('[data-cell][aria-selected="true"]')?.getAttribute("data-cell") === wanted,
    cell,
  );
}

async function openChecks(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: /^Controlli/ }).click();
  await pane.getByRole("group", { name: "Segnalazioni" }).waitFor();
}

function finding(pane: FrameLocator, sentence: RegExp): Locator {
  return pane.getByRole("group", { name: "Segnalazioni" }).getByRole("button", { name: sentence });
}

const weight = { kind: "phase", objective: card, at: 0, field: "weight" } as const;
const start = { kind: "window", objective: card, at: 0, year: 2026, edge: "start" } as const;
const end = { kind: "window", objective: card, at: 0, year: 2026, edge: "end" } as const;
const wrongWeights = /I pesi delle fasi fanno [\d,]+, non 100\./;

describeInBrowser("Controlli", (open) => {
  it("finds a weight that is pasted, leads to it, mends it, and finds it again when that is taken back", async () => {
    const { page, pane, cellOf } = await openPlan(open);
    await paste(page, cellOf(weight), "5");
    await page.getByRole("tab", { name: "Piano", exact: true }).click();
    await openChecks(pane);
    await finding(pane, wrongWeights).click();
    await page.getByRole("tab", { name: card, exact: true, selected: true }).waitFor();
    await selected(page, cellOf({ kind: "card", objective: card, field: "phases" }).cell);
    await pane.getByRole("button", { name: "Correggi", exact: true }).click();
    await finding(pane, wrongWeights).waitFor({ state: "detached" });
    await pane.getByRole("status").getByRole("button", { name: "Annulla" }).click();
    await finding(pane, wrongWeights).waitFor();
  }, 120_000);

  it("finds dates that are pasted, each at its cell, and sees them leave when they are mended by hand", async () => {
    const { page, pane, cellOf } = await openPlan(open);
    await paste(page, cellOf(start), "Cfr. già nel 2020");
    await openChecks(pane);
    const words = finding(pane, /«Cfr\. già nel 2020»/);
    await words.first().click();
    await selected(page, cellOf(start).cell);
    await paste(page, cellOf(start), "01/06/2026");
    await paste(page, cellOf(end), "01/03/2026");
    await openChecks(pane);
    await words.first().waitFor({ state: "detached" });
    const reversed = finding(pane, /comincia il .+ e finisce il .+, prima di cominciare/);
    await reversed.first().click();
    await paste(page, cellOf(end), "30/11/2026");
    await openChecks(pane);
    await reversed.first().waitFor({ state: "detached" });
  }, 120_000);

  it("sees codes come back that are pasted over, in a sector's table and on a card, and says so", async () => {
    const { page, pane, cellOf } = await openPlan(open);
    await page.getByRole("tab", { name: card, exact: true }).click();
    const number = await goToPlace(page, "Numero");
    await page.evaluate(() => navigator.clipboard.writeText("77"));
    await page.keyboard.press("Control+v");
    await pane.getByText(/i codici non si scrivono a mano, perciò al posto di «77» c’è «1»/).waitFor();
    expect(number).toBe("Numero");
    const entry = cellOf({ kind: "entry", sector: "S1", objective: card });
    await paste(page, { sheet: entry.sheet, cell: entry.cell.replace(/^[A-Z]+/, "A") }, "S1.00099");
    await pane.getByText(/al posto di «S1\.00099» c’è «S1\.00001»/).waitFor();
    await openChecks(pane);
    expect(await finding(pane, /S1\.00099|S1\.00077/).count()).toBe(0);
  }, 120_000);

  it("keeps what was accepted with its reason, and a rule that was switched off, in the saved workbook; writes them on a sheet", async () => {
    const { page, pane, cellOf } = await openPlan(open);
    await paste(page, cellOf(weight), "77");
    await openChecks(pane);
    await finding(pane, wrongWeights).click();
    await pane.getByRole("button", { name: "Accetta con motivo…" }).click();
    const form = pane.getByRole("form", { name: "Accetta la segnalazione" });
    await form.getByLabel(/^Motivo/).fill("Lo decide la giunta a marzo");
    await form.getByRole("button", { name: "Accetta" }).click();
    await finding(pane, wrongWeights).waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "Accettate (1)" }).click();
    await pane.getByText("Motivo: Lo decide la giunta a marzo").waitFor();

    const sectorTotal = finding(pane, /settore S3.+95|95.+settore S3/i);
    await sectorTotal.click();
    await pane.getByRole("button", { name: /^Regola: / }).click();
    await pane.getByRole("menuitem", { name: "Non controllare in questo piano" }).click();
    await sectorTotal.waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "Scrivi il foglio Controlli" }).click();
    await page.getByRole("tab", { name: "Controlli", exact: true }).waitFor();

    const bytes = await save(page);
    const snapshot = snapshotOfFile(await readXlsx(bytes, "piano.xlsx"), "piano.xlsx");
    const { plan, notes } = readWorkbookPlan(snapshot);
    expect(notes).toEqual([]);
    expect(plan.checks).toMatchObject({
      levels: { "weight.sector": "off" },
      accepted: [{ rule: "phases.weight", subject: card, reason: "Lo decide la giunta a marzo" }],
    });
    expect(JSON.stringify(snapshot.sheets.find(({ name }) => name === "Controlli")?.values)).toContain("Lo decide la giunta a marzo");

    const again = await open();
    await again.locator("input[type=file]").first().setInputFiles({ name: "piano.xlsx", mimeType: xlsx, buffer: bytes });
    const newPane = paneOf(again);
    await newPane.getByRole("tab", { name: /^Controlli/ }).click();
    await newPane.getByRole("button", { name: "Accettate (1)" }).waitFor();
    expect(await finding(newPane, wrongWeights).count()).toBe(0);
  }, 180_000);
});
