import type { Page } from "playwright-core";
import { writeXlsx } from "../../src/xlsx/writing/write-xlsx";
import { sampleWorkbook } from "../host/grid/sample-workbook";
import { describeInBrowser, type OpenPage } from "./harness";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function openSample(open: OpenPage): Promise<Page> {
  const page = await open();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "prova.xlsx", mimeType: XLSX, buffer: Buffer.from(await writeXlsx(sampleWorkbook())) });
  await page.getByRole("heading", { name: "prova.xlsx" }).waitFor();
  return page;
}

async function select(page: Page, first: string, last = first): Promise<void> {
  await page.locator(`[data-cell="${first}"]`).click();
  if (last !== first) await page.locator(`[data-cell="${last}"]`).click({ modifiers: ["Shift"] });
}

async function shows(page: Page, address: string, text: string): Promise<void> {
  await page.waitForFunction(([at, wanted]) => document.querySelector(`[data-cell="${at}"]`)?.textContent === wanted, [address, text]);
}

/** What another program has copied. */
async function onClipboard(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain, rich]) => {
      const types = {
        "text/plain": new Blob([plain ?? ""], { type: "text/plain" }),
        ...(rich === undefined ? {} : { "text/html": new Blob([rich], { type: "text/html" }) }),
      };
      await navigator.clipboard.write([new ClipboardItem(types)]);
    },
    [text, html] as const,
  );
}

async function typeAt(page: Page, address: string, text: string): Promise<void> {
  await select(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const formula = (page: Page): Promise<string> => page.getByLabel("Barra della formula").inputValue();
const noticeText = (page: Page): Promise<string | null> => page.getByRole("alertdialog").textContent();

describeInBrowser("Copy and paste with other programs", (open) => {
  it("gives cells as shown, as text and as a table", async () => {
    const page = await openSample(open);
    await select(page, "B6", "C7");
    await page.keyboard.press("Control+c");
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (item ? (await item.getType(type)).text() : "");
      return [await read("text/plain"), await read("text/html")] as const;
    });
    expect(text.replaceAll("\r", "")).toBe("Importo\t38.000,50\nInizio\t01/02/2026");
    expect(html).toContain("<td");
    expect(html).toContain("38.000,50");
  });

  it("takes a table of Word, reads it as typed in Italian, and takes it back in one step", async () => {
    const page = await openSample(open);
    await select(page, "C22");
    await onClipboard(
      page,
      "a\tb",
      "<p>Fasi</p><table><tr><td><p>Analisi</p><p>dei bisogni</p></td><td>12,5</td></tr><tr><td>Scelta</td><td>15/05/2026</td></tr></table>",
    );
    await page.keyboard.press("Control+v");
    await shows(page, "C22", "Fasi");
    await shows(page, "D23", "12,5");
    await shows(page, "D24", "15/05/2026");
    await select(page, "C23");
    expect(await page.locator('[data-cell="C23"]').textContent()).toBe("Analisi\ndei bisogni");
    expect((await page.locator('[data-cell="C23"]').boundingBox())?.height).toBeGreaterThan(30);
    await select(page, "E24");
    await page.keyboard.type("=D23*2");
    await page.keyboard.press("Enter");
    await shows(page, "E24", "25");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await shows(page, "C22", "");
    await shows(page, "D24", "");
  });

  it("takes plain text with quoted fields, and fills a selection that is a multiple", async () => {
    const page = await openSample(open);
    await onClipboard(page, '"due\nrighe"\t7,5\n');
    await select(page, "B22", "C25");
    await page.keyboard.press("Control+v");
    await shows(page, "B22", "due\nrighe");
    await shows(page, "C25", "7,5");
    await onClipboard(page, "= 20.000,00");
    await select(page, "E22");
    await page.keyboard.press("Control+v");
    await shows(page, "E22", "= 20.000,00");
  });

  it("copies cells with formulas that move along and their looks; values only with Ctrl+Shift+V", async () => {
    const page = await openSample(open);
    await typeAt(page, "D22", "=C17*2");
    await select(page, "D22");
    await page.keyboard.press("Control+c");
    await select(page, "E23");
    await page.keyboard.press("Control+v");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[aria-label="Barra della formula"]')?.value === "=D18*2");
    await select(page, "C17");
    await page.keyboard.press("Control+c");
    await select(page, "B26");
    await page.keyboard.press("Control+Shift+V");
    await shows(page, "B26", "75");
    expect(await formula(page)).toBe("75");
    await select(page, "B27");
    await page.keyboard.press("Control+v");
    expect(await formula(page)).toBe("=SUM(B21:B26)");
    expect(await page.locator('[data-cell="B27"]').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      "rgb(220, 234, 247)",
    );
  });

  it("marks what was copied until Escape, or until it is no longer what stands there", async () => {
    const page = await openSample(open);
    await select(page, "D11", "E12");
    await page.keyboard.press("Control+c");
    expect(await page.locator(".copied").count()).toBe(4);
    await page.keyboard.press("Escape");
    expect(await page.locator(".copied").count()).toBe(0);
    await page.keyboard.press("Control+c");
    await typeAt(page, "D11", "febbraio");
    await page.waitForFunction(() => document.querySelectorAll(".copied").length === 0);
    await select(page, "D22");
    await page.keyboard.press("Control+v");
    await shows(page, "D22", "gennaio");
  });

  it("moves cells that were cut, and formulas follow them", async () => {
    const page = await openSample(open);
    await select(page, "C16");
    await page.keyboard.press("Control+x");
    await shows(page, "C16", "25");
    await select(page, "C22");
    await page.keyboard.press("Control+v");
    await shows(page, "C22", "25");
    await shows(page, "C16", "");
    await shows(page, "C17", "50");
    await page.keyboard.press("Control+z");
    await shows(page, "C16", "25");
    await shows(page, "C22", "");
  });

  it("puts a single cell into a merged one, and refuses a block there with a sentence", async () => {
    const page = await openSample(open);
    await onClipboard(page, "nuova finalità");
    await select(page, "C3");
    await page.keyboard.press("Control+v");
    await shows(page, "C3", "nuova finalità");
    await onClipboard(page, "a\tb\nc\td");
    await page.keyboard.press("Control+v");
    expect(await noticeText(page)).toContain("Qui ci sono celle unite");
    await page.keyboard.press("Escape");
    await shows(page, "C3", "nuova finalità");
  });

  it("tells the add-in of a pasted block once", async () => {
    const page = await openSample(open);
    const pane = await (await page.locator("iframe.pane").elementHandle())?.contentFrame();
    if (!pane) throw new Error("The page has no pane.");
    await pane.waitForFunction(() => "Excel" in window && (Office.context as Office.Context | undefined)?.host !== undefined);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async (change) =>
          document.body.setAttribute("data-changed", `${document.body.getAttribute("data-changed") ?? ""} ${change.address}`),
        );
        await context.sync();
      }),
    );
    await onClipboard(page, "a\tb\nc\td");
    await select(page, "B22");
    await page.keyboard.press("Control+v");
    await pane.waitForFunction(() => document.body.hasAttribute("data-changed"));
    expect(await pane.evaluate(() => document.body.getAttribute("data-changed"))).toBe(" B22:C23");
  });
});
