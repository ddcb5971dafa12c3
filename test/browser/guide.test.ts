/**
 * The chapters of docs/guida.md, done as a reader would do them on the demo plan. `npm run pictures` takes the guide's pictures
 * anew; otherwise the words on the screen are held against those of the pictures.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { contradictoryDemo } from "../interchange/contradictory-demo";
import { describeInBrowser, type OpenPage } from "./harness";
import { cellShowing, copyElsewhere, goToPlace, openDemoFile, openDemoPlan, section, typeAt } from "./person";
import { guidePictures, keepPicture, prepareForPictures, wordsOf, wordsOfRows } from "./pictures";

const project = join(__dirname, "../..");
const largest = 120 * 1024;

interface Reader {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane as a picture shows it, with its frame. */
  readonly paneFrame: Locator;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const usualSize: Size = { width: 1280, height: 800 };

function readerOf(page: Page): Reader {
  return { page, pane: page.frameLocator("iframe.pane"), paneFrame: page.locator("iframe.pane") };
}

async function begin(open: OpenPage, size: Size): Promise<Reader> {
  const reader = readerOf(await open(undefined, (page) => prepareForPictures(page, size)));
  await reader.pane.getByRole("heading", { name: "Comincia un piano" }).waitFor();
  return reader;
}

async function beginWithDemo(open: OpenPage, size = usualSize): Promise<Reader> {
  const { page } = await openDemoFile(open, undefined, (fresh) => prepareForPictures(fresh, size));
  const reader = readerOf(page);
  await demoChecked(reader.pane);
  return reader;
}

/** The plan is checked a moment after it was read: the number of its errors then stands in the tab. */
function demoChecked(pane: FrameLocator): Promise<void> {
  return pane.getByRole("tab", { name: /^Controlli.*1 errore/ }).waitFor();
}

function sheets(page: Page): Locator {
  return page.getByRole("tablist", { name: "Fogli" });
}

/** Scrolls the sheet so that this row is the first below the frozen ones, and its columns are all seen from the first. */
async function showFrom(page: Page, row: number): Promise<void> {
  await goToPlace(page, `C${row + 100}`);
  await goToPlace(page, `A${row}`);
}

async function openSheet({ page, pane }: Reader, name: string): Promise<void> {
  await sheets(page).getByRole("tab", { name, exact: true }).click();
  await pane.getByRole("heading", { level: 1, name }).waitFor();
}

/** Waits for the news of what was done, and puts it away. */
async function news(pane: FrameLocator, text: string | RegExp): Promise<void> {
  const told = pane.getByRole("status").getByRole("group").filter({ hasText: text });
  await told.waitFor();
  await told.getByRole("button", { name: "Chiudi il messaggio" }).click();
  await told.waitFor({ state: "hidden" });
}

async function chooseAction(pane: FrameLocator, action: RegExp): Promise<void> {
  await pane.getByRole("button", { name: "Azioni", exact: true }).click();
  await pane.getByRole("menuitem", { name: action }).click();
}

function picture(name: string, seen: Locator | Page, words: string): Promise<void> {
  return keepPicture(`${guidePictures}/${name}`, seen, words);
}

describeInBrowser("The guide's chapters", (open) => {
  it("begin a plan and take the tour", async () => {
    const { page, pane, paneFrame } = await begin(open, { width: 1280, height: 660 });
    await picture("comincia", paneFrame, await wordsOf(pane.getByRole("main")));
    await pane.getByRole("button", { name: /^Piano nuovo/ }).click();
    await pane.getByRole("textbox", { name: "Ente" }).waitFor();
    await pane.getByRole("button", { name: "Indietro" }).click();
    await page.setViewportSize({ width: 1120, height: 640 });
    await openDemoPlan(page);
    await demoChecked(pane);
    await picture("piano", page, await wordsOf(page.getByRole("region", { name: "Barra multifunzione" }), pane.locator("body")));
    await pane.getByRole("button", { name: "Cerca una scheda o un foglio" }).click();
    const finder = pane.getByRole("dialog", { name: "Cerca una scheda o un foglio" });
    await finder.getByRole("combobox").fill("persona");
    await finder.getByText("4 schede e fogli").waitFor();
    await picture("elenco", paneFrame, await wordsOf(finder));
    await finder.getByRole("combobox").press("Escape");
    await pane.getByRole("button", { name: "Fai un giro (2 minuti)" }).click();
    await pane.getByText("1 di 6", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "Avanti" }).click();
    const step = pane.getByRole("region", { name: "Una scheda per obiettivo" });
    await step.waitFor();
    await picture("giro", step, await wordsOf(step));
  });

  it("make a card and follow what it lacks", async () => {
    const reader = await beginWithDemo(open, { width: 1280, height: 900 });
    const { page, pane, paneFrame } = reader;
    await page.getByRole("toolbar").getByRole("button", { name: "Nuova scheda" }).click();
    const search = pane.getByRole("combobox", { name: /Obiettivo operativo/ });
    await search.fill("nidi");
    await search.press("ArrowDown");
    await search.press("Enter");
    await pane.getByRole("combobox", { name: "Settore" }).selectOption("S2");
    await pane.getByRole("textbox", { name: "Titolo" }).fill("Nuovi posti nei nidi d'infanzia");
    await pane.getByText("un titolo simile").waitFor();
    await picture("nuova-scheda", paneFrame, await wordsOf(pane.getByRole("tabpanel")));
    await pane.getByRole("textbox", { name: "Titolo" }).fill("Orari dei nidi scelti con le famiglie");
    await pane.getByRole("button", { name: "Crea la scheda" }).click();
    await sheets(page).getByRole("tab", { name: "S2.00004", selected: true }).waitFor();
    await news(pane, "Scheda S2.00004 creata.");
    const completeness = section(pane, /^Completezza$/);
    await completeness.waitFor();
    await picture("completezza", completeness, await wordsOf(completeness));
    await completeness.getByRole("button", { name: /^Finalità/ }).click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[aria-label="Casella del nome"]')?.value === "Finalita");
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
    await page.keyboard.type("Dare alle famiglie orari che si possano conciliare con il lavoro");
    await page.keyboard.press("Enter");
    await completeness.getByRole("button", { name: /^Finalità/ }).waitFor({ state: "hidden" });
  });

  it("give a card its phases, by hand, from Word and to 100", async () => {
    const reader = await beginWithDemo(open, { width: 1600, height: 900 });
    const { page, pane } = reader;
    await openSheet(reader, "S1.00001");
    const phases = section(pane, /^Fasi \(/);
    await phases.getByRole("button", { name: "Fase", exact: true }).click();
    await phases.getByRole("textbox", { name: "Attività" }).fill("Bilancio dei primi due anni");
    await phases.getByRole("textbox", { name: "Peso", exact: true }).fill("10");
    await phases.getByRole("textbox", { name: "Inizio 2028" }).fill("apr");
    await phases.getByRole("textbox", { name: "Fine 2028" }).fill("15/06");
    await phases.getByText("Periodo: apr – 15 giu 2028").waitFor();
    const form = phases.getByRole("form");
    await picture("fase", form, await wordsOf(form));
    await phases.getByRole("button", { name: "Aggiungi la fase" }).click();
    await news(pane, "1 fase aggiunta");
    await phases.getByRole("button", { name: "Chiudi", exact: true }).click();
    await phases.getByText("10 punti di troppo").waitFor();
    await phases.getByRole("textbox", { name: "Peso: Fase 4" }).fill("10");
    await phases.getByRole("textbox", { name: "Peso: Fase 4" }).press("Enter");
    await news(pane, "pesi delle fasi scritti");
    await phases.getByRole("button", { name: "Azioni: Fase 5" }).click();
    await pane.getByRole("menuitem", { name: /^Sposta giù/ }).click();
    await news(pane, "fase spostata dalla posizione 5 alla 6");

    await goToPlace(page, "PesoFasi");
    const header = await cellShowing(page, "2026 inizio");
    await page.getByRole("button", { name: "Riduci" }).click({ clickCount: 3 });
    await typeAt(page, `E${header.row + 1}`, "gen");
    await news(pane, /hai scritto «gen», ora c’è 01\/01\/2026/);
    await showFrom(page, header.row - 3);
    await page.setViewportSize({ width: 1600, height: 610 });
    await picture("fasi-foglio", page.getByRole("grid"), await wordsOfRows(page, header.row, header.row + 6));

    await page.setViewportSize({ width: 1280, height: 900 });
    await copyElsewhere(page, [
      ["Attività", "Peso", "Inizio", "Fine"],
      ["Studio dei percorsi", "40", "gen", "31/03"],
      ["Lavori", "60", "1/4/26", "dic"],
    ]);
    await openSheet(reader, "S2.00001");
    await phases.getByRole("button", { name: "Incolla fasi da una tabella…" }).click();
    await pane.getByRole("textbox", { name: "Incolla qui la tabella" }).focus();
    await page.keyboard.press("Control+v");
    const pasted = pane.getByRole("region", { name: "2 fasi in 3 righe" });
    await pasted.waitFor();
    await picture("incolla", pasted, await wordsOf(pasted));
  });

  it("weigh a sector, share and delete a card, and take back", async () => {
    const reader = await beginWithDemo(open, { width: 1280, height: 940 });
    const { page, pane, paneFrame } = reader;
    await openSheet(reader, "Settore S3");
    await pane.getByText("95 su 100").waitFor();
    await picture("pesi", paneFrame, await wordsOf(pane.getByRole("tabpanel")));
    await pane.getByRole("button", { name: "Assegna il resto a S3.00003" }).click();
    await pane.getByRole("status").filter({ hasText: "100 su 100" }).waitFor();
    await news(pane, "Settore S3: 1 peso scritto.");

    await openSheet(reader, "S1.00001");
    await chooseAction(pane, /^Condividi/);
    const sharing = pane.getByRole("region", { name: "Condividi con un settore" });
    await sharing.getByRole("combobox", { name: "Settore" }).selectOption("S3");
    await sharing.getByText("S1.00001 S3.00004").waitFor();
    await picture("condividi", sharing, await wordsOf(sharing));
    await sharing.getByRole("button", { name: "Condividi la scheda" }).click();
    await news(pane, "è ora condiviso con il settore S3");

    await openSheet(reader, "S2.00003");
    await chooseAction(pane, /^Elimina/);
    await pane.getByRole("button", { name: "Elimina la scheda" }).click();
    await news(pane, "Scheda S2.00003 eliminata.");
    await pane.getByRole("tab", { name: "Piano" }).click();
    await pane.getByRole("button", { name: "1 errore nei controlli: vedi quali" }).waitFor();
    await pane.getByRole("button", { name: "Modifiche fatte (3)" }).click();
    await pane.getByRole("button", { name: "Cestino (1)" }).click();
    await pane.getByRole("button", { name: "Riporta nel piano S2.00003" }).scrollIntoViewIfNeeded();
    await picture("modifiche", paneFrame, await wordsOf(pane.getByRole("tabpanel")));
    await pane.getByRole("button", { name: /^Annulla questa modifica: Scheda S2.00003 eliminata/ }).click();
    await sheets(page).getByRole("tab", { name: "S2.00003", exact: true }).waitFor();

    await sheets(page).getByRole("tab", { name: "Impostazioni", exact: true }).click();
    await typeAt(page, "PuntiTotali", "1000");
    await openSheet(reader, "Settore S3");
    await pane.getByText("100 su 1000 · mancano 900 punti", { exact: true }).waitFor();
  });

  it("close the gap that a deleted card leaves among the codes", async () => {
    const reader = await beginWithDemo(open, { width: 1280, height: 940 });
    const { page, pane } = reader;
    await openSheet(reader, "S2.00001");
    await chooseAction(pane, /^Elimina/);
    await pane.getByRole("button", { name: "Elimina la scheda" }).click();
    await news(pane, "Scheda S2.00001 eliminata.");
    await openSheet(reader, "Settore S2");
    await pane.getByRole("button", { name: "Rinumera…" }).click();
    const renumbering = pane.getByRole("region", { name: "Rinumera il settore S2" });
    await renumbering.getByText("S2.00003 → S2.00002", { exact: true }).waitFor();
    await picture("rinumera", renumbering, await wordsOf(renumbering));
    await renumbering.getByRole("button", { name: "Rinumera 2 obiettivi" }).click();
    await sheets(page).getByRole("tab", { name: "S2.00003", exact: true }).waitFor({ state: "detached" });
    await pane.getByRole("status").getByRole("button", { name: "Annulla" }).click();
    await sheets(page).getByRole("tab", { name: "S2.00003", exact: true }).waitFor();
  });

  it("check the plan: go to what is wrong, mend and accept it, change a rule, write what is left on a sheet", async () => {
    const reader = await beginWithDemo(open, { width: 1280, height: 820 });
    const { page, pane, paneFrame } = reader;
    await openSheet(reader, "S1.00001");
    await typeAt(page, "Inizio", "01/02/2026.");
    await typeAt(page, "SpeseInvestimenti", "€ 20.000,00=");
    await goToPlace(page, "PesoFasi");
    const phase = (await cellShowing(page, "2026 inizio")).row + 2;
    await typeAt(page, `${(await cellShowing(page, "25%")).column}${phase}`, "15");
    await page.getByRole("toolbar").getByRole("button", { name: "Controlli" }).click();
    const findings = pane.getByRole("group", { name: "Segnalazioni" });
    const phases = findings.getByRole("button", { name: /I pesi delle fasi fanno 90, non 100/ });
    await phases.click();
    await pane.getByText("1 di 4", { exact: true }).waitFor();
    await picture("controlli", paneFrame, await wordsOf(pane.getByRole("tabpanel")));
    await pane.getByRole("button", { name: "Scrivi il foglio Controlli" }).click();
    await sheets(page).getByRole("tab", { name: "Controlli", exact: true }).waitFor();
    await pane.getByRole("status").getByRole("button", { name: "Chiudi il messaggio" }).click();

    await pane.getByRole("button", { name: "Applica le correzioni sicure (2)…" }).click();
    await pane.getByRole("button", { name: "Correggi 2", exact: true }).click();
    await news(pane, /^2 segnalazioni corrette/);
    await phases.click();
    await pane.getByRole("button", { name: "Correggi", exact: true }).click();
    await phases.waitFor({ state: "detached" });
    await pane.getByRole("status").getByRole("button", { name: "Annulla" }).click();
    await phases.click();
    await pane.getByRole("button", { name: /^Regola: / }).click();
    await pane.getByRole("menuitem", { name: "Considera avviso" }).click();
    await pane.getByRole("button", { name: "Regole cambiate in questo piano (1)" }).waitFor();
    await findings.getByRole("button", { name: /I pesi del settore S3 fanno 95/ }).click();
    await pane.getByRole("button", { name: "Accetta con motivo…" }).click();
    const form = pane.getByRole("form", { name: "Accetta la segnalazione" });
    await form.getByLabel(/^Motivo/).fill("Gli ultimi 5 punti si danno dopo il bilancio");
    await form.getByRole("button", { name: "Accetta" }).click();
    await pane.getByRole("button", { name: "Accettate (1)" }).waitFor();
    await pane.getByRole("button", { name: "Scrivi il foglio Controlli" }).click();
    await page.setViewportSize({ width: 1330, height: 650 });
    await sheets(page).getByRole("tab", { name: "Controlli", exact: true }).click();
    await page.getByRole("button", { name: "Riduci" }).click({ clickCount: 3 });
    await page.getByRole("gridcell", { name: /2 risolte/ }).waitFor();
    await picture("controlli-foglio", page.getByRole("grid"), await wordsOfRows(page, 1, 20));
  });

  it("bring in a published plan that contradicts itself", async () => {
    const { pane, paneFrame } = await begin(open, { width: 1280, height: 940 });
    await pane
      .locator("input[aria-label='Piano da un file']")
      .setInputFiles({ name: "pubblicato.json", mimeType: "application/json", buffer: Buffer.from(contradictoryDemo()) });
    await pane.getByRole("heading", { name: /Il file si contraddice/ }).waitFor();
    await picture("importa", paneFrame, await wordsOf(pane.getByRole("main")));
  });

  it("print a card", async () => {
    const reader = await beginWithDemo(open);
    const { page } = reader;
    await openSheet(reader, "S1.00001");
    await page.getByRole("toolbar").getByRole("button", { name: "Imposta pagina" }).click();
    await page.getByRole("button", { name: "Anteprima di stampa" }).click();
    const preview = page.getByRole("dialog", { name: "Anteprima di stampa" });
    await preview.getByText("di 2", { exact: true }).waitFor();
    await picture(
      "stampa",
      preview,
      `${await wordsOf(preview.getByRole("heading"), preview.getByRole("paragraph").first())}\n${await preview.getByRole("region").innerText()}`,
    );
  });

  it("show the card with its pane, as the README does", async () => {
    const reader = await beginWithDemo(open, { width: 1600, height: 900 });
    const { page, pane } = reader;
    await openSheet(reader, "S2.00001");
    await page.getByRole("button", { name: "Riduci" }).click({ clickCount: 3 });
    await goToPlace(page, "PesoFasi");
    await showFrom(page, (await cellShowing(page, "2 · DETTAGLIO E RISULTATI ATTESI")).row);
    await section(pane, /^Cronoprogramma$/).waitFor();
    await keepPicture(
      "assets/screenshot",
      page,
      await wordsOf(page.getByRole("region", { name: "Barra multifunzione" }), pane.locator("body")),
    );
  });
});

describe("The guide's pictures", () => {
  const guide = readFileSync(join(project, "docs/guida.md"), "utf8");
  const shown = [...guide.matchAll(/!\[([^\]]*)\]\(immagini\/([\w-]+)\.png\)/g)].map(([, alternative = "", name = ""]) => ({
    alternative,
    name,
  }));
  const kept = readdirSync(join(project, guidePictures));
  const named = (extension: string): string[] =>
    kept
      .filter((file) => file.endsWith(extension))
      .map((file) => file.slice(0, -extension.length))
      .sort();

  it("are all there, each with its words, and all shown", () => {
    const names = [...new Set(shown.map(({ name }) => name))].sort();
    expect(names.length).toBeGreaterThan(0);
    expect(named(".png")).toEqual(names);
    expect(named(".txt")).toEqual(names);
  });

  it("are described to those who do not see them", () => {
    expect(shown.filter(({ alternative }) => alternative.trim().length < 15)).toEqual([]);
    expect(guide.match(/!\[/g)).toHaveLength(shown.length);
  });

  it("are small", () => {
    expect(named(".png").filter((name) => statSync(join(project, guidePictures, `${name}.png`)).size > largest)).toEqual([]);
  });
});
