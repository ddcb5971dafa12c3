/** The pane without a mouse: from the grid to every control of every view and back, the focus always in sight and never lost. */
import type { Page } from "playwright-core";
import { describeInBrowser, type OpenPage } from "./harness";
import { controlsToReach, focusOf, isInPane, paneFrame, step, tabTo } from "./pane-focus";
import { openDemoFile, paneOf } from "./person";

/** From the sheet to the pane, as in Excel: round the parts of the window. */
async function goToPane(page: Page): Promise<void> {
  for (let presses = 0; presses < 6 && !(await isInPane(page)); presses++) await page.keyboard.press("F6");
  expect(await isInPane(page)).toBe(true);
}

/** The demo plan, set up with keys alone. */
async function openDemoPlan(open: OpenPage): Promise<Page> {
  const page = await open();
  await paneOf(page).getByRole("heading", { level: 1 }).waitFor();
  await goToPane(page);
  await tabTo(page, /^button Piano dimostrativo/);
  await page.keyboard.press("Enter");
  await paneOf(page).getByRole("button", { name: "Crea il piano" }).waitFor();
  await tabTo(page, "button Crea il piano");
  await page.keyboard.press("Enter");
  await paneOf(page).getByRole("tab", { name: "Piano" }).waitFor({ timeout: 60_000 });
  return page;
}

/** Goes to the tabs and with the arrows to the one of this name. */
async function chooseView(page: Page, name: string): Promise<void> {
  if (!(await focusOf(page)).what.startsWith("tab "))
    await tabTo(page, /^tab /, (await focusOf(page)).what === "body" ? "Tab" : "Shift+Tab");
  // The tab of the checks goes on with the number of errors.
  const isThere = async () => (await focusOf(page)).what.startsWith(`tab ${name}`);
  for (let presses = 0; presses < 5 && !(await isThere()); presses++) await step(page, "ArrowRight");
  expect(await isThere()).toBe(true);
  await page.keyboard.press("Enter");
  await paneOf(page).getByRole("tab", { name, selected: true }).waitFor();
  const panel = paneOf(page).getByRole("tabpanel", { name });
  await panel.waitFor();
  await panel.getByRole("progressbar").waitFor({ state: "detached" });
}

/** Tabs forth through the whole pane and back; every control that is there has the focus once, and one sees it each time. */
async function walk(page: Page): Promise<void> {
  const wanted = new Set(await controlsToReach(page));
  const names: string[] = [];
  for (const key of ["Tab", "Shift+Tab"]) {
    await goToPane(page);
    for (let presses = 0; presses < 200; presses++) {
      const { path, what } = await step(page, key);
      if (!(await isInPane(page))) break;
      names.push(what);
      wanted.delete(path);
    }
    expect(await isInPane(page)).toBe(false);
  }
  expect({ notReached: [...wanted], by: names }).toEqual({ notReached: [], by: names });
  await goToPane(page);
}

/** Waits until the pane has no news, then says what has the focus; an operation must not lose it. */
async function focusAfter(page: Page, done: Promise<unknown>): Promise<string> {
  await done;
  await page.waitForTimeout(300);
  return (await focusOf(page)).what;
}

/** Goes to the view Scheda and there to a card. */
async function goToCard(page: Page, card: string): Promise<void> {
  await chooseView(page, "Scheda");
  await tabTo(page, new RegExp(`^button ${card}`));
  await page.keyboard.press("Enter");
  await paneOf(page).getByRole("heading", { level: 1, name: card }).waitFor();
  await paneFrame(page).waitForFunction(() => document.activeElement?.getAttribute("role") === "tab");
}

describeInBrowser("The pane by keyboard alone", (openPage) => {
  // Whether one sees the focus is judged at hundreds of controls, at each when nothing moves any more.
  const open: OpenPage = (path) => openPage(path, (page) => page.emulateMedia({ reducedMotion: "reduce" }));

  it("is one of the window's parts that F6 goes round, forth and back", async () => {
    const page = await open();
    await paneOf(page).getByRole("heading", { level: 1 }).waitFor();
    await goToPane(page);
    await page.keyboard.press("F6");
    expect(await isInPane(page)).toBe(false);
    await page.keyboard.press("Shift+F6");
    expect(await isInPane(page)).toBe(true);
  });

  it("reaches every control before there is a plan", async () => {
    const page = await open();
    const pane = paneOf(page);
    await pane.getByRole("heading", { level: 1 }).waitFor();
    await goToPane(page);
    await walk(page);
    await tabTo(page, /^button Piano nuovo/);
    await page.keyboard.press("Enter");
    expect(await focusAfter(page, pane.getByLabel(/^Ente/).waitFor())).toBe("heading Piano nuovo");
    await walk(page);
    await tabTo(page, /Scheda estesa triennale/);
    await step(page, "ArrowDown");
    expect(await pane.getByRole("radio", { name: /Scheda PEG\/PDO annuale/ }).isChecked()).toBe(true);
  }, 120_000);

  it("reaches every control of every view, and sees where it is", async () => {
    const page = await openDemoPlan(open);
    await walk(page);
    for (const view of ["Nuova scheda", "Scheda", "Pesi", "Controlli", "Piano"]) {
      await chooseView(page, view);
      await walk(page);
    }
    await goToCard(page, "S1.00001");
    // The checks tell what is wrong with this card once it is shown; controls are told apart by where they stand.
    await paneOf(page)
      .getByRole("heading", { name: /^Da correggere/ })
      .waitFor();
    await walk(page);
  }, 180_000);

  it("adds a phase, moves it, weighs it and spreads the weights, and never loses its place", async () => {
    const { page, pane } = await openDemoFile(open);
    await goToPane(page);
    await goToCard(page, "S1.00001");
    await tabTo(page, "button Fase");
    await page.keyboard.press("Enter");
    expect(await focusAfter(page, pane.getByRole("form", { name: "Nuova fase" }).waitFor())).toMatch(/^textbox Attività/);
    await page.keyboard.type("Prova con la tastiera");
    await page.keyboard.press("Enter");
    expect(await focusAfter(page, pane.getByRole("heading", { name: "Fasi (6)" }).waitFor())).toMatch(/^textbox Attività/);
    await page.keyboard.press("Escape");
    expect((await focusOf(page)).what).toBe("button Fase");

    await tabTo(page, "textbox Peso: Fase 6", "Shift+Tab");
    await page.keyboard.press("Alt+ArrowUp");
    expect(await focusAfter(page, pane.getByText("spostata").waitFor())).toBe("textbox Peso: Fase 5");
    await page.keyboard.type("10");
    await page.keyboard.press("Enter");
    await pane.getByText("Pesi delle fasi: 110 su 100").waitFor();
    await tabTo(page, "button In parti uguali", "Shift+Tab");
    await page.keyboard.press("Enter");
    expect(await focusAfter(page, pane.getByText("Pesi delle fasi: 100 su 100").waitFor())).not.toBe("body");

    await tabTo(page, "button Azioni: Fase 5");
    await page.keyboard.press("Enter");
    await pane.getByRole("menuitem", { name: "Togli" }).waitFor();
    await step(page, "End");
    expect((await focusOf(page)).what).toBe("menuitem Togli");
    await page.keyboard.press("Enter");
    expect(await focusAfter(page, pane.getByRole("heading", { name: "Fasi (5)" }).waitFor())).toBe("button Azioni: Fase 5");

    await tabTo(page, "button Annulla");
    await page.keyboard.press("Enter");
    expect(await focusAfter(page, pane.getByRole("heading", { name: "Fasi (6)" }).waitFor())).not.toBe("body");
  }, 180_000);

  it("weighs the objectives of a sector with arrows and Enter, and gives the rest with one key", async () => {
    const { page, pane } = await openDemoFile(open);
    await goToPane(page);
    await chooseView(page, "Pesi");
    await tabTo(page, /^combobox Settore/);
    await page.keyboard.type("S3");
    await pane.getByRole("heading", { level: 1, name: "Settore S3" }).waitFor();
    await tabTo(page, /^textbox Punti di S3\.00001 /);
    await page.keyboard.type("11");
    await step(page, "ArrowDown");
    const second = (await focusOf(page)).what;
    expect(second).toMatch(/^textbox Punti di /);
    await page.keyboard.type("7");
    await step(page, "Enter");
    expect(await focusAfter(page, pane.getByText("2 pesi scritti").waitFor())).toMatch(/^textbox Punti di /);
    await step(page, "ArrowUp");
    expect((await focusOf(page)).what).toBe(second);
    await page.keyboard.press("Alt+r");
    expect(await focusAfter(page, pane.getByText("100 su 100").waitFor())).toBe(second);
  }, 120_000);

  it("deletes a card after asking, and brings it back", async () => {
    const { page, pane } = await openDemoFile(open);
    await goToPane(page);
    await goToCard(page, "S1.00001");
    await tabTo(page, "button Azioni");
    await page.keyboard.press("Enter");
    await pane.getByRole("menuitem", { name: "Elimina…" }).waitFor();
    await step(page, "End");
    expect((await focusOf(page)).what).toBe("menuitem Elimina…");
    await page.keyboard.press("Enter");
    expect(await focusAfter(page, pane.getByRole("button", { name: "Elimina la scheda" }).waitFor())).toMatch(/^heading /);
    await tabTo(page, "button Elimina la scheda");
    await page.keyboard.press("Enter");
    expect(await focusAfter(page, pane.getByText("Scheda S1.00001 eliminata").waitFor())).not.toBe("body");

    await chooseView(page, "Piano");
    await tabTo(page, /^button Cestino/);
    await page.keyboard.press("Enter");
    await tabTo(page, "button Riporta nel piano S1.00001");
    await page.keyboard.press("Enter");
    await pane.getByRole("alertdialog").waitFor();
    if ((await focusOf(page)).what !== "button Riporta nel piano") await tabTo(page, "button Riporta nel piano");
    await page.keyboard.press("Enter");
    expect(await focusAfter(page, pane.getByText("La scheda S1.00001 è di nuovo nel piano").waitFor())).not.toBe("body");
    await page.getByRole("tab", { name: "S1.00001" }).waitFor();
  }, 120_000);
});
