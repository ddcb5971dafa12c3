/** What a person does with the page: by the names of what is seen, with mouse and keyboard. Nothing here writes behind the page's back. */
import type { Download, FrameLocator, Locator, Page } from "playwright-core";
import type { OpenPage } from "./harness";
import { stageOfWorker } from "./stage";

export function paneOf(page: Page): FrameLocator {
  return page.frameLocator("iframe");
}

/** Opens the demo plan from the pane's first view. */
export async function openDemoPlan(page: Page): Promise<FrameLocator> {
  const pane = paneOf(page);
  await pane.getByRole("button", { name: /^(Piano dimostrativo|Demo plan)/ }).click();
  await pane.getByRole("button", { name: /^(Crea il piano|Create the plan)$/ }).click();
  await pane.getByRole("tablist").waitFor({ timeout: 60_000 });
  return pane;
}

/** A page with the demo plan in front, opened as a file, for what is about its use and not about setting it up. */
export async function openDemoFile(
  open: OpenPage,
  ...asked: Parameters<OpenPage>
): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
  const page = await open(...asked);
  await page.locator("input[type=file]").setInputFiles(stageOfWorker().demoPlan);
  const pane = paneOf(page);
  await pane.getByRole("tablist").waitFor({ timeout: 60_000 });
  return { page, pane };
}

/** Goes to a defined name or an address through the name box; the answer is the address of the cell where that led. */
export async function goToPlace(page: Page, place: string): Promise<string> {
  const box = page.getByLabel("Casella del nome");
  await box.fill(place);
  await box.press("Enter");
  await page.waitForFunction(() => document.querySelector('[role="gridcell"][aria-selected="true"]') !== null);
  return box.inputValue();
}

/** Types into the selected cell, over what is there, lines and all, and goes on with Enter. Excel takes `==` for a formula, unless it is marked as text. */
export async function typeHere(page: Page, text: string): Promise<void> {
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+a");
  const lines = (text.startsWith("=") ? `'${text}` : text).split("\n");
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.keyboard.press("Alt+Enter");
    await page.keyboard.insertText(line);
  }
  await page.keyboard.press("Enter");
  // A value that a list only suggests against.
  const question = page.getByRole("alertdialog").getByRole("button", { name: "Lascia così" });
  if (await question.isVisible()) await question.click();
}

export async function typeAt(page: Page, place: string, text: string): Promise<void> {
  await goToPlace(page, place);
  await typeHere(page, text);
}

/** Chooses from the list of the selected cell. */
export async function chooseAt(page: Page, place: string, choice: string): Promise<void> {
  await goToPlace(page, place);
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("option", { name: choice, exact: true }).click();
}

/** Address of the visible cell that shows exactly this text. */
export async function cellShowing(page: Page, text: string): Promise<{ readonly column: string; readonly row: number }> {
  const handle = await page.waitForFunction(
    (wanted) => [...document.querySelectorAll("[data-cell]")].find((element) => element.textContent === wanted)?.getAttribute("data-cell"),
    text,
  );
  const match = /^([A-Z]+)(\d+)$/.exec(String(await handle.jsonValue()));
  return { column: match?.[1] ?? "", row: Number(match?.[2]) };
}

/** A table as another program (Word, a page) puts it on the clipboard. */
export async function copyElsewhere(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.evaluate(async (table) => {
    const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const html = `<table>${table.map((row) => `<tr>${row.map((text) => `<td><p>${escaped(text)}</p></td>`).join("")}</tr>`).join("")}</table>`;
    const plain = table.map((row) => row.join("\t")).join("\n");
    await navigator.clipboard.write([
      new ClipboardItem({ "text/plain": new Blob([plain], { type: "text/plain" }), "text/html": new Blob([html], { type: "text/html" }) }),
    ]);
  }, rows);
}

/** Presses Salva and gives the file's bytes. */
export async function save(page: Page): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Salva" }).click();
  return bytesOf(await download);
}

export async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

/** A section of the pane's views by its title. */
export function section(pane: FrameLocator, title: RegExp): Locator {
  return pane.getByRole("region", { name: title });
}
