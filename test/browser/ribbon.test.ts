import axe from "axe-core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describeInBrowser, type OpenPage } from "./harness";

const manifest = readFileSync(join(__dirname, "../host/grid/ribbon/manifest.xml"), "utf8");

/** Functions as an add-in's function file registers them; `slow` waits for the test. */
const functions = `
  Office.onReady(() => {
    const write = (text) => Excel.run(async (context) => {
      context.workbook.getActiveCell().values = [[text]];
      await context.sync();
    });
    Office.actions.associate("write", async (event) => {
      await write(event.source.id);
      event.completed();
    });
    Office.actions.associate("slow", async (event) => {
      await new Promise((resolve) => (window.top.finishSlow = resolve));
      await write("finito");
      event.completed();
    });
    Office.actions.associate("later", (event) => {
      Office.context.ui.displayDialogAsync(new URL("assets/help.html", location.href).href, { width: 40, height: 40 }, ({ status, value }) => {
        value.addEventHandler("dialogEventReceived", ({ error }) => void write(status + " " + error));
        Office.context.ui.displayDialogAsync(location.href, (second) => (window.top.secondDialog = second.error.code));
        event.completed();
      });
    });
    Office.actions.associate("broken", () => {
      throw new Error("manca qualcosa");
    });
  });`;

/** The page with the manifest and the function file of these tests instead of the product's. */
async function openTrial(open: OpenPage, path?: string): Promise<Page> {
  const page = await open(path);
  await page.route("**/manifest.xml", (route) => route.fulfill({ contentType: "application/xml", body: manifest }));
  await page.route("**/commands-embedded.html*", async (route) => {
    const pane = await (await page.request.get(new URL("taskpane-embedded.html", page.url()).href)).text();
    const start = /<script[^>]*src="(pane-start[^"]*)"/.exec(pane)?.[1] ?? "";
    const scripts = ["excel-client.js", start].map((source) => `<script src="${source}"></script>`).join("");
    await route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Comandi</title>${scripts}<script>${functions}</script>` });
  });
  await page.reload();
  await page.getByRole("toolbar").waitFor();
  return page;
}

function button(page: Page, name: string): ReturnType<Page["locator"]> {
  return page.getByRole("toolbar").getByRole("button", { name, exact: true });
}

async function shows(page: Page, address: string, text: string): Promise<void> {
  await page.waitForFunction(([at, wanted]) => document.querySelector(`[data-cell="${at}"]`)?.textContent === wanted, [address, text]);
}

describeInBrowser("The ribbon", (open) => {
  it("shows the manifest's tab with its groups and buttons, large enough to press", async () => {
    const page = await openTrial(open);
    expect(await page.getByRole("tab", { name: "Prova", selected: true }).count()).toBe(1);
    expect(
      await page
        .getByRole("toolbar", { name: "Prova" })
        .getByRole("group")
        .evaluateAll((groups) => groups.map((group) => group.getAttribute("aria-label"))),
    ).toEqual(["Riquadro", "Comandi"]);
    const icon = button(page, "Apri").locator("img:visible");
    expect(await icon.evaluate((image: HTMLImageElement) => [image.complete, image.naturalWidth])).toEqual([true, 32]);
    for (const width of [1440, 700]) {
      await page.setViewportSize({ width, height: 700 });
      for (const one of await page.locator(".ribbon-button").all()) {
        const box = await one.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
    }
  });

  it("speaks the page's language", async () => {
    const page = await openTrial(open, "index.html?lang=en");
    expect(await page.getByRole("tab", { name: "Trial" }).count()).toBe(1);
  });

  it("explains a button that the mouse or the keyboard rests on", async () => {
    const page = await openTrial(open);
    await button(page, "Apri").hover();
    const tip = page.getByRole("tooltip");
    await tip.waitFor();
    expect(await tip.textContent()).toBe("Apri il riquadroMostra la pagina del componente.");
    expect(await button(page, "Apri").getAttribute("aria-description")).toBe("Apri il riquadro. Mostra la pagina del componente.");
    await page.mouse.move(0, 600);
    await tip.waitFor({ state: "hidden" });
  });

  it("opens the pane, shows another page in it, and lets it be closed and opened again", async () => {
    const page = await openTrial(open);
    const address = (): Promise<string | null> => page.locator("iframe.pane").getAttribute("src");
    expect(await address()).toBe("taskpane-embedded.html?lang=it");
    await page.getByRole("heading", { name: "Riquadro di prova" }).waitFor();
    await button(page, "Altra vista").click();
    expect(await address()).toBe("taskpane-embedded.html?lang=it&view=other");
    await page.getByRole("heading", { name: "Altra vista" }).waitFor();
    await page.getByRole("button", { name: "Chiudi il riquadro" }).click();
    expect(await page.locator("iframe.pane").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
    await button(page, "Apri").click();
    expect(await address()).toBe("taskpane-embedded.html?lang=it");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("pane");
  });

  it("leaves the pane as it is when its page is shown already", async () => {
    const page = await openTrial(open);
    await page.locator("iframe.pane").evaluate((frame) => frame.setAttribute("data-same", "yes"));
    await button(page, "Apri").click();
    expect(await page.locator("iframe.pane").getAttribute("data-same")).toBe("yes");
  });

  it("runs a function of the add-in with the pane closed, as one step to undo", async () => {
    const page = await openTrial(open);
    await page.getByRole("button", { name: "Chiudi il riquadro" }).click();
    await page.locator('[data-cell="C4"]').click();
    await button(page, "Scrivi").click();
    await shows(page, "C4", "Prova.Write");
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
    await button(page, "Scrivi").click();
    expect(await page.locator("iframe.function-file").count()).toBe(1);
    await page.locator('[data-cell="C4"]').click();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await shows(page, "C4", "");
  });

  it("lets a control rest while its function works, and takes no second press", async () => {
    const page = await openTrial(open);
    await button(page, "Altri comandi").click();
    await page.getByRole("menuitem", { name: "Lento" }).click();
    await page.waitForFunction(() => "finishSlow" in window);
    await button(page, "Altri comandi").click();
    const slow = page.getByRole("menuitem", { name: "Lento" });
    expect(await slow.getAttribute("aria-disabled")).toBe("true");
    await page.evaluate(() => (window as unknown as { finishSlow(): void }).finishSlow());
    await shows(page, "A1", "finito");
    await page.waitForFunction(() => document.querySelector('[data-control="Prova.Slow"]')?.getAttribute("aria-disabled") === null);
    expect(await button(page, "Non ancora").getAttribute("aria-disabled")).toBe("true");
  });

  it("says in words when a function breaks off", async () => {
    const page = await openTrial(open);
    await button(page, "Altri comandi").click();
    await page.getByRole("menuitem", { name: "Guasto" }).click();
    const notice = page.getByRole("alertdialog");
    await notice.waitFor();
    expect(await notice.textContent()).toContain("«Guasto» si è interrotto");
  });

  it("says in words when a function does not end in time", async () => {
    const page = await openTrial(open);
    await page.clock.install();
    await button(page, "Altri comandi").click();
    await page.getByRole("menuitem", { name: "Lento" }).click();
    await page.waitForFunction(() => "finishSlow" in window);
    await page.clock.fastForward(5 * 60_000 + 1000);
    await page.getByRole("alertdialog").getByText("«Lento» non ha finito entro cinque minuti.").waitFor();
  });

  it("lets a function show a page over the workbook, and tells it when that is closed", async () => {
    const page = await openTrial(open);
    await page.route("**/manifest.xml", (route) =>
      route.fulfill({ contentType: "application/xml", body: manifest.replace("<Enabled>false</Enabled>", "") }),
    );
    await page.reload();
    await button(page, "Non ancora").click();
    await page.getByRole("dialog", { name: "Cardine: guida breve" }).waitFor();
    expect(await page.evaluate(() => (window as unknown as { secondDialog: number }).secondDialog)).toBe(12007);
    await page.keyboard.press("Escape");
    await shows(page, "A1", "succeeded 12006");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });

  it("is walked by keyboard: F6 to it, arrows in it, down into a menu and out", async () => {
    const page = await openTrial(open);
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent ?? undefined);
    await page.locator('[data-cell="B2"]').click();
    await page.keyboard.press("Shift+F6");
    await page.keyboard.press("Shift+F6");
    expect(await focused()).toBe("Apri");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("Altra vista");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Lento");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Guasto");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Altri comandi");
    await page.keyboard.press("Shift+F6");
    await page.keyboard.press("F6");
    expect(await focused()).toBe("Altri comandi");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("pane");
  });

  it("can be used without seeing it (axe finds no violation), with a menu and a tip open", async () => {
    const page = await openTrial(open);
    await button(page, "Altri comandi").click();
    await page.getByRole("menuitem", { name: "Guasto" }).hover();
    await page.getByRole("tooltip").waitFor();
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
});
