import type { Page } from "playwright-core";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { valueOf } from "../../src/plan/entry";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { readXlsx } from "../../src/xlsx/reading/read-xlsx";
import { describeInBrowser } from "./harness";
import { cellShowing, openDemoPlan, paneOf, save } from "./person";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const accent = "rgb(15, 108, 189)";

/** Goes to a defined name as a person does: through the name box. */
async function goToName(page: Page, name: string): Promise<void> {
  const box = page.getByLabel("Casella del nome");
  await box.fill(name);
  await box.press("Enter");
}

async function typeAt(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`[data-cell="${address}"]`).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function shows(page: Page, address: string, text: string): Promise<void> {
  await page.waitForFunction(([at, wanted]) => document.querySelector(`[data-cell="${at}"]`)?.textContent === wanted, [
    address,
    text,
  ] as const);
}

async function fillOf(page: Page, address: string): Promise<string | undefined> {
  return page.evaluate((at) => {
    const cell = document.querySelector(`[data-cell="${at}"]`);
    return cell ? getComputedStyle(cell).backgroundColor : undefined;
  }, address);
}

async function isFilled(page: Page, addresses: readonly string[]): Promise<void> {
  await page.waitForFunction(
    ([wanted, color]) =>
      wanted.every((at) => {
        const cell = document.querySelector(`[data-cell="${at}"]`);
        return cell !== null && getComputedStyle(cell).backgroundColor === color;
      }),
    [addresses, accent] as const,
  );
}

describeInBrowser("The main path", (open) => {
  it("opens the demo plan, adds a card, draws a bar from a month, totals the weights, saves and reopens", async () => {
    const page = await open();
    const pane = await openDemoPlan(page);

    await pane.getByRole("tab", { name: "Nuova scheda" }).click();
    const search = pane.getByRole("combobox", { name: /Obiettivo operativo/ });
    await search.fill("nidi");
    await search.press("ArrowDown");
    await search.press("Enter");
    await pane.getByLabel(/^Settore/).selectOption("S2");
    await pane.getByLabel(/^Titolo/).fill("Orari dei nidi scelti con le famiglie");
    await pane.getByText("01.01.01.S2.00004").waitFor();
    await pane.getByRole("button", { name: "Crea la scheda" }).click();
    await page.getByRole("tab", { name: "S2.00004", selected: true }).waitFor();

    await goToName(page, "PesoFasi");
    const header = await cellShowing(page, "2026 inizio");
    const first = header.row + 1;
    await typeAt(page, `B${first}`, "Ascolto delle famiglie");
    await typeAt(page, `D${first}`, "60");
    await typeAt(page, `E${first}`, "gen");
    await typeAt(page, `F${first}`, "marzo");
    const total = await cellShowing(page, "60%");
    expect(total.column).toBe("D");
    await cellShowing(page, "▲ mancano 40 punti");
    await typeAt(page, `D${first + 1}`, "40");
    await cellShowing(page, "✓ 100 punti");

    await goToName(page, `O${first}`);
    await isFilled(page, [`L${first}`, `M${first}`, `N${first}`]);
    expect(await fillOf(page, `O${first}`)).not.toBe(accent);

    const bytes = await save(page);
    const { plan, notes } = readWorkbookPlan(snapshotOfFile(await readXlsx(bytes, "salvato.xlsx"), "salvato.xlsx"));
    expect(notes).toEqual([]);
    const card = plan.objectives.find((objective) => objective.title === "Orari dei nidi scelti con le famiglie");
    expect(card?.shortCodes).toEqual([{ sector: "S2", number: 4 }]);
    const window = card?.card?.phases[0]?.windows[2026];
    expect(window && valueOf(window.start)).toBe("2026-01-01");
    expect(window && valueOf(window.end)).toBe("2026-03-31");

    const again = await open();
    await again.locator("input[type=file]").setInputFiles({ name: "salvato.xlsx", mimeType: XLSX, buffer: bytes });
    await again.getByRole("tab", { name: "S2.00004" }).click();
    await goToName(again, "PesoFasi");
    await shows(again, `B${first}`, "Ascolto delle famiglie");
    await cellShowing(again, "✓ 100 punti");
    await paneOf(again).getByRole("tab", { name: "Piano" }).waitFor();
  });
});
