import axe from "axe-core";
import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import { writeXlsx } from "../../src/xlsx/writing/write-xlsx";
import { sampleWorkbook } from "../host/grid/sample-workbook";
import { describeInBrowser, type OpenPage } from "./harness";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The sample card, to be printed on lying A4, one page wide, a page from row 10 on, under its title row. */
async function openSample(open: OpenPage, path?: string): Promise<Page> {
  const data = sampleWorkbook();
  const [card] = data.sheets;
  if (!card) throw new Error("The sample has no sheet.");
  card.page = {
    paper: 9,
    orientation: "landscape",
    fitToWidth: 1,
    titleRows: { first: 0, last: 0 },
    rowBreaks: [9],
    footer: { left: "Unione", right: "pag. &P di &N" },
  };
  card.columns.set(3, { width: 11, hidden: true });
  const page = await open(path);
  await page.locator("input[type=file]").setInputFiles({ name: "prova.xlsx", mimeType: XLSX, buffer: Buffer.from(await writeXlsx(data)) });
  await page.getByRole("heading", { name: "prova.xlsx" }).waitFor();
  await page.locator('[data-cell="C5"]').click();
  return page;
}

const paper = (page: Page): ReturnType<Page["locator"]> => page.locator(".print-stage .print-page");

/** How many points a pixel of each printed page takes: the product of the first two scalings in what Chromium draws. */
function pointsPerPixel(pdf: Buffer): number[] {
  const streams = [...pdf.toString("latin1").matchAll(/FlateDecode[^>]*>>\s*stream\r?\n/g)].map(({ index, 0: start }) => {
    const first = index + start.length;
    return inflateSync(pdf.subarray(first, pdf.indexOf("endstream", first))).toString("latin1");
  });
  return streams.flatMap((drawn) => {
    const page = /^([\d.]+) 0 0 -[\d.]+ 0 [\d.]+ cm/.exec(drawn);
    const content = /\n([\d.]+) 0 0 [\d.]+ [-\d.]+ [-\d.]+ cm/.exec(drawn);
    return page && content ? [Number(page[1]) * Number(content[1])] : [];
  });
}

describeInBrowser("The print preview", (open) => {
  it("shows the pages as set up: paper, breaks, title rows, footer, bars, and no hidden column", async () => {
    const page = await openSample(open);
    await page.keyboard.press("Control+p");
    const dialog = page.getByRole("dialog", { name: "Anteprima di stampa" });
    await dialog.getByText(/^Scheda · A4 orizzontale · \d\d%$/).waitFor();
    await dialog.getByText("di 2", { exact: true }).waitFor();
    const first = (await paper(page).textContent()) ?? "";
    expect(first).toContain("02.01.03.S2.00004");
    expect(first).toContain("Finalità");
    expect(first).not.toContain("Attività");
    expect(first).toContain("pag. 1 di 2");
    await dialog.getByRole("button", { name: "Pagina successiva" }).click();
    const second = (await paper(page).textContent()) ?? "";
    expect(second).toContain("02.01.03.S2.00004");
    expect(second).toContain("Fase numero 1");
    expect(second).not.toContain("gennaio");
    expect(second).toContain("pag. 2 di 2");
    const bars = await paper(page)
      .locator(".cell")
      .evaluateAll((cells) => cells.filter((cell) => getComputedStyle(cell).backgroundColor === "rgb(15, 108, 189)").length);
    expect(bars).toBe(6 * 6);
    expect(await page.getByRole("status").textContent()).toBe("Pagina 2 di 2");
  });

  it("shows a page whole, or at its natural size", async () => {
    const page = await openSample(open);
    await page.getByRole("button", { name: "Anteprima di stampa" }).click();
    const stage = await page.locator(".print-stage").boundingBox();
    const whole = await paper(page).boundingBox();
    expect(whole?.height).toBeLessThanOrEqual(stage?.height ?? 0);
    expect((whole?.width ?? 0) / (whole?.height ?? 1)).toBeCloseTo(297 / 210, 2);
    await page.getByRole("button", { name: "Pagina intera" }).click();
    expect((await paper(page).boundingBox())?.width).toBeCloseTo((297 * 96) / 25.4, 0);
  });

  it("is walked by keyboard and gives the focus back to the grid on Escape", async () => {
    const page = await openSample(open);
    await page.keyboard.press("Control+p");
    const number = page.getByRole("spinbutton", { name: "Pagina" });
    await page.keyboard.press("PageDown");
    expect(await number.inputValue()).toBe("2");
    await page.keyboard.press("Home");
    expect(await number.inputValue()).toBe("1");
    await number.fill("9");
    await number.press("Enter");
    expect(await number.inputValue()).toBe("2");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
  });

  it("prints those pages and nothing else", async () => {
    const page = await openSample(open);
    await page.evaluate(() => (window.print = () => document.body.setAttribute("data-printed", "yes")));
    await page.keyboard.press("Control+p");
    await page.getByRole("button", { name: "Stampa", exact: true }).click();
    expect(await page.evaluate(() => document.body.getAttribute("data-printed"))).toBe("yes");
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pointsPerPixel(pdf).map((points) => Math.round(points * 1000))).toEqual([750, 750]);
    const printed = pdf.toString("latin1");
    expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    const [width, height] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(printed) ?? []).slice(1).map(Number);
    expect(Math.abs((width ?? 0) - 842)).toBeLessThan(1.5);
    expect(Math.abs((height ?? 0) - 595)).toBeLessThan(1.5);
    await page.waitForFunction(() => document.querySelector(".print-sheets") === null);
    expect(await page.locator('[data-cell="C5"]').count()).toBe(1);
  });

  it("says that an empty sheet has nothing to print", async () => {
    const page = await open("index.html?lang=en");
    await page.getByRole("button", { name: "Print preview" }).click();
    await page.getByText("The sheet is empty: there is nothing to print.").waitFor();
    expect(await page.getByRole("button", { name: "Print", exact: true }).isDisabled()).toBe(true);
  });

  it("can be used without seeing it (axe finds no violation)", async () => {
    const page = await openSample(open);
    await page.keyboard.press("Control+p");
    await page.addScriptTag({ content: axe.source });
    const violations = await page.evaluate(async () => {
      const checker = (
        window as unknown as { axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe;
      const result = await checker.run({ include: ["dialog"] });
      return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });
});
