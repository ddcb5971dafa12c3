import axe from "axe-core";
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/xlsx/reading/read-xlsx";
import { writeXlsx } from "../../src/xlsx/writing/write-xlsx";
import { sampleWorkbook } from "../host/grid/sample-workbook";
import { describeInBrowser, type OpenPage } from "./harness";
import { bytesOf } from "./person";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function openSample(open: OpenPage, path?: string): Promise<Page> {
  const page = await open(path);
  const buffer = Buffer.from(await writeXlsx(sampleWorkbook()));
  await page.locator("input[type=file]").setInputFiles({ name: "Scheda di prova.xlsx", mimeType: XLSX, buffer });
  await page.getByRole("heading", { name: "Scheda di prova.xlsx" }).waitFor();
  return page;
}

function cell(page: Page, address: string): ReturnType<Page["locator"]> {
  return page.locator(`[data-cell="${address}"]`);
}

async function shows(page: Page, address: string, text: string): Promise<void> {
  await page.waitForFunction(([at, wanted]) => document.querySelector(`[data-cell="${at}"]`)?.textContent === wanted, [address, text]);
}

async function typeAt(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function isFilled(page: Page, address: string, color: string): Promise<void> {
  await page.waitForFunction(
    ([at, wanted]) => {
      const element = document.querySelector(`[data-cell="${at}"]`);
      return element !== null && getComputedStyle(element).backgroundColor === wanted;
    },
    [address, color],
  );
}

async function isWide(page: Page, address: string, pixels: number): Promise<void> {
  await page.waitForFunction(([at, wanted]) => document.querySelector(`[data-cell="${at}"]`)?.getBoundingClientRect().width === wanted, [
    address,
    pixels,
  ] as const);
}

describeInBrowser("The grid", (open) => {
  it("shows numbers, dates and texts as an Italian Excel does", async () => {
    const page = await openSample(open);
    await shows(page, "A1", "02.01.03.S2.00004");
    await shows(page, "C11", "==");
    await shows(page, "D19", "50%");
    await shows(page, "D20", "VERO");
    await shows(page, "C17", "75");
  });

  it("takes what is typed in Italian, recalculates, and takes it back", async () => {
    const page = await openSample(open);
    await typeAt(page, "C12", "7,5");
    await shows(page, "C17", "77,5");
    expect(await page.getByLabel("Casella del nome").inputValue()).toBe("C13");
    await typeAt(page, "D12", "01/11/2025");
    await shows(page, "D12", "01/11/2025");
    await typeAt(page, "D13", "febbraio");
    await shows(page, "D13", "febbraio");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await shows(page, "D12", "gennaio");
    await page.keyboard.press("Control+y");
    await shows(page, "D12", "01/11/2025");
  });

  it("moves a bar when its cell changes", async () => {
    const page = await openSample(open);
    await isFilled(page, "F11", "rgb(15, 108, 189)");
    await typeAt(page, "F11", "0");
    await isFilled(page, "F11", "rgb(255, 255, 255)");
  });

  it("offers the values of a list by mouse and keyboard, and says its prompt", async () => {
    const page = await openSample(open);
    await cell(page, "C5").click();
    await page.getByText("Scegliere dall'elenco").waitFor();
    await page.keyboard.press("Alt+ArrowDown");
    expect(await page.getByRole("option").allTextContents()).toEqual(["ALTA", "MEDIA", "BASSA"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await shows(page, "C5", "MEDIA");
    await page.getByLabel("Mostra i valori ammessi").click();
    await page.getByRole("option", { name: "BASSA" }).click();
    await shows(page, "C5", "BASSA");
  });

  it("refuses what a validation forbids with the validation's words", async () => {
    const page = await openSample(open);
    await typeAt(page, "C5", "URGENTE");
    const notice = page.getByRole("alertdialog");
    expect(await notice.textContent()).toContain("ALTA, MEDIA o BASSA.");
    await page.keyboard.press("Escape");
    await shows(page, "C5", "ALTA");
    await typeAt(page, "C11", "120");
    await notice.getByRole("button", { name: "Riprova" }).click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("20");
    await page.keyboard.press("Enter");
    await shows(page, "C11", "20");
  });

  it("says how a text is written that begins as formulas do", async () => {
    const page = await openSample(open);
    await typeAt(page, "B22", "==");
    const notice = page.getByRole("alertdialog");
    expect(await notice.textContent()).toContain("apostrofo");
    await notice.getByRole("button", { name: "Chiudi" }).click();
    await typeAt(page, "B22", "'==");
    await shows(page, "B22", "==");
  });

  it("moves and extends the selection by keyboard, over merges", async () => {
    const page = await openSample(open);
    const place = (): Promise<string> => page.getByLabel("Casella del nome").inputValue();
    await cell(page, "C3").click();
    await page.keyboard.press("ArrowDown");
    expect(await place()).toBe("C5");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await page.locator('[role="gridcell"][aria-selected="true"]').count()).toBe(4);
    await page.keyboard.press("Control+Home");
    expect(await place()).toBe("C3");
    await page.keyboard.press("Control+PageDown");
    await page.getByRole("tab", { name: "Elenco lungo", selected: true }).waitFor();
    await page.keyboard.press("Control+End");
    expect(await place()).toBe("L5000");
    expect(await cell(page, "L5000").isVisible()).toBe(true);
    expect(await cell(page, "A1").isVisible()).toBe(true);
    expect(await page.locator(".cell").count()).toBeLessThan(3000);
  });

  it("edits in place and in the formula bar, and gives up on Escape", async () => {
    const page = await openSample(open);
    await cell(page, "B8").dblclick();
    await page.keyboard.type("!");
    await page.keyboard.press("Escape");
    await shows(page, "B8", "Una nota che esce dalla cella verso le vicine vuote, come in Excel");
    await cell(page, "C14").click();
    await page.getByLabel("Barra della formula").fill("=C13*2");
    await page.keyboard.press("Enter");
    await shows(page, "C14", "20");
    await page.keyboard.press("Delete");
    await shows(page, "C14", "");
  });

  it("keeps the lines of a text that is looked at or edited in the formula bar", async () => {
    const page = await openSample(open);
    await typeAt(page, "B22", "prima");
    await cell(page, "B22").click();
    const bar = page.getByLabel("Barra della formula");
    await bar.click();
    await page.keyboard.press("End");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("seconda");
    await page.keyboard.press("Enter");
    await shows(page, "B22", "prima\nseconda");
    await bar.click();
    await cell(page, "C23").click();
    await shows(page, "B22", "prima\nseconda");
  });

  it("widens a column, or all those selected, by the border of its header", async () => {
    const page = await openSample(open);
    const borderOf = async (column: number): Promise<{ x: number; y: number }> => {
      const box = await page.locator(`.column-header[data-column="${column}"]`).boundingBox();
      if (!box) throw new Error("The header is out of sight.");
      return { x: box.x + box.width - 1, y: box.y + box.height / 2 };
    };
    const dragBy = async (column: number, pixels: number): Promise<void> => {
      const { x, y } = await borderOf(column);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + pixels, y, { steps: 3 });
      await page.mouse.up();
    };
    await dragBy(1, 70);
    await isWide(page, "B5", 280);
    await page.keyboard.press("Control+z");
    await isWide(page, "B5", 210);
    await page.locator('.column-header[data-column="3"]').click();
    await page.locator('.column-header[data-column="4"]').click({ modifiers: ["Shift"] });
    await dragBy(4, 14);
    await isWide(page, "D12", 91);
    await isWide(page, "E12", 91);
  });

  it("copies and pastes blocks", async () => {
    const page = await openSample(open);
    await cell(page, "D11").click();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Control+c");
    await cell(page, "D22").click();
    await page.keyboard.press("Control+v");
    await shows(page, "E22", "marzo");
    await page.keyboard.press("Control+z");
    await shows(page, "D22", "");
    await shows(page, "E22", "");
  });

  it("goes to a name or an address typed into the name box", async () => {
    const page = await openSample(open);
    await page.getByLabel("Casella del nome").fill("'S10.00000'!H200");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "S10.00000", selected: true }).waitFor();
    expect(await cell(page, "H200").getAttribute("aria-selected")).toBe("true");
    expect(await page.getByRole("tab", { name: "Liste" }).count()).toBe(0);
  });

  it("saves what it shows", async () => {
    const page = await openSample(open);
    await typeAt(page, "B8", "nuova nota");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Salva" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("Scheda di prova.xlsx");
    const saved = await readXlsx(await bytesOf(download), "salvato.xlsx");
    expect(saved.sheets[0]?.cells.get(7)?.get(1)?.value).toBe("nuova nota");
  });

  it("says in words why a file cannot be opened", async () => {
    const page = await open();
    await page.locator("input[type=file]").setInputFiles({ name: "finto.xlsx", mimeType: XLSX, buffer: Buffer.from("non è un file") });
    expect(await page.getByRole("alertdialog").textContent()).toContain("finto.xlsx");
  });

  it("has cells as far as one can see, however small they are drawn", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Chiudi il riquadro" }).click();
    for (let times = 0; times < 6; times += 1) await page.getByRole("button", { name: "Riduci" }).click();
    const atCorner = (): Promise<boolean> =>
      page.evaluate(() => {
        const grid = document.querySelector(".grid")!.getBoundingClientRect();
        return document.elementFromPoint(grid.right - 30, grid.bottom - 30)?.classList.contains("cell") ?? false;
      });
    expect(await atCorner()).toBe(true);
  });

  it("draws the sheet smaller and larger", async () => {
    const page = await openSample(open);
    await isWide(page, "B5", 210);
    await page.getByRole("button", { name: "Riduci" }).click();
    await page.getByRole("button", { name: "Riduci" }).click();
    await isWide(page, "B5", 168);
    await cell(page, "C5").click();
    expect(await page.getByLabel("Casella del nome").inputValue()).toBe("C5");
    await page.getByRole("button", { name: "80%" }).click();
    await isWide(page, "B5", 210);
  });

  it("is what the pane beside it reads and writes through Excel's own client library, and tells it what a person does", async () => {
    const page = await openSample(open);
    const pane = await (await page.locator("iframe.pane").elementHandle())?.contentFrame();
    if (!pane) throw new Error("The page has no pane.");
    await pane.waitForFunction(() => "Excel" in window && (Office.context as Office.Context | undefined)?.host !== undefined);
    const name = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        sheet.getRange("B8").values = [["dal riquadro"]];
        sheet.onChanged.add(async (change) => void document.body.setAttribute("data-changed", change.address));
        await context.sync();
        return sheet.name;
      }),
    );
    expect(name).toBe("Scheda");
    await shows(page, "B8", "dal riquadro");
    await typeAt(page, "D13", "giugno");
    await pane.waitForFunction(() => document.body.getAttribute("data-changed") === "D13");
  });

  it("sets the pane's width by keyboard between 320 and 600 pixels", async () => {
    const page = await open();
    const splitter = page.getByRole("separator", { name: "Larghezza del riquadro" });
    await splitter.focus();
    for (let times = 0; times < 20; times += 1) await page.keyboard.press("ArrowLeft");
    expect((await page.locator("iframe.pane").boundingBox())?.width).toBe(600);
    for (let times = 0; times < 20; times += 1) await page.keyboard.press("ArrowRight");
    expect((await page.locator("iframe.pane").boundingBox())?.width).toBe(320);
  });

  it("lets the keyboard go round the page with F6", async () => {
    const page = await openSample(open);
    await cell(page, "C5").click();
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute("role") ?? document.activeElement?.className ?? "");
    const seen: string[] = [];
    for (let times = 0; times < 2; times += 1) {
      await page.keyboard.press("F6");
      seen.push(await focused());
    }
    expect(seen).toEqual(["tab", "pane"]);
    await cell(page, "C5").click();
    await page.keyboard.press("Shift+F6");
    expect(await focused()).toBe("name-box");
    await page.keyboard.press("F6");
    expect(await focused()).toBe("grid");
  });

  it.each(["light", "dark", "contrast"])("can be used without seeing it (axe finds no violation, %s theme)", async (theme) => {
    const page = await openSample(open, `index.html?lang=it&theme=${theme}`);
    await page.addScriptTag({ content: axe.source });
    const violations = await page.evaluate(async () => {
      const checker = (
        window as unknown as { axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe;
      const result = await checker.run({ exclude: ["iframe"] });
      return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });

  it("has a frame as dark as the pane's theme, around cells that stay paper", async () => {
    const page = await openSample(open, "index.html?lang=it&theme=dark");
    await page.getByRole("toolbar").waitFor();
    const grounds = await page.evaluate(() => {
      const groundOf = (element: Element | null): string => {
        const color = element ? getComputedStyle(element).backgroundColor : "";
        return color === "rgba(0, 0, 0, 0)" && element ? groundOf(element.parentElement) : color;
      };
      return [
        ".title-bar",
        ".ribbon-toolbar",
        ".formula-bar",
        ".column-header:not(.in-selection)",
        ".sheet-tabs",
        ".pane-bar",
        "[data-cell='H30']",
      ].map((part) => groundOf(document.querySelector(part)));
    });
    const chrome = "rgb(38, 38, 38)";
    const surface = "rgb(51, 51, 51)";
    expect(grounds).toEqual([chrome, surface, surface, chrome, chrome, surface, "rgb(255, 255, 255)"]);
  });
});
