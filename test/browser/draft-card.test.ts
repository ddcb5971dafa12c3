/**
 * Drafts a whole card as its sector's staff would, from an empty workbook to the saved file, and holds the file against what
 * `build` makes of the same card. The published card's texts are read as the test runs; where the published plan is not at
 * hand, a card of the demo plan takes its place.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { run } from "../../src/cli/run";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import type { Phase, Plan } from "../../src/plan/plan";
import { readXlsx } from "../../src/xlsx/reading/read-xlsx";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { knownPlan } from "../plan/known-plans";
import { cardDifferences } from "./card-differences";
import { draftedSector, mostDemandingCard, typedDate, typedEntry, type CardToDraft } from "./card-to-draft";
import { describeInBrowser } from "./harness";
import { chooseAt, copyElsewhere, goToPlace, paneOf, save, section, typeAt } from "./person";

const sources = ["sorana", "demo"] as const;

describeInBrowser("Drafting a card", (open) => {
  it.each(sources)(
    "of the plan %s from an empty workbook gives the card that build makes",
    async (source) => {
      const wanted = mostDemandingCard(knownPlan(source), draftedSector);
      const page = await open();
      const pane = paneOf(page);

      await beginPlan(pane, wanted);
      await correctBranch(page, wanted);
      await createCard(page, pane, wanted);
      await fillFields(page, wanted);
      await addPhases(page, pane, wanted);
      await addResults(page, pane, wanted);
      await addResources(page, pane, wanted);
      await fillMonitoring(page, wanted);
      await givePoints(pane, wanted);

      const drafted = await readXlsx(await save(page), "bozza.xlsx");
      const built = await builtOf(wanted.plan);
      expect(planOf(drafted)).toEqual(planOf(built));
      expect(cardDifferences(sheetOf(drafted, wanted), sheetOf(built, wanted))).toEqual([]);
    },
    240_000,
  );
});

/** The form of a new plan, from the pane's first view. */
async function beginPlan(pane: FrameLocator, { plan, line, strategic, operational, sector }: CardToDraft): Promise<void> {
  await pane.getByRole("button", { name: /^Piano nuovo/ }).click();
  await pane.getByLabel(/^Ente/).fill(plan.entity);
  await pane.getByLabel(/^Titolo del piano/).fill(plan.title);
  await pane.getByLabel(/^Primo anno/).fill(String(plan.firstYear));
  await pane.getByLabel("Anni", { exact: true }).selectOption(String(plan.years));
  await pane.getByLabel("Codice del settore 1").fill(sector.code);
  await pane.getByLabel("Nome del settore 1").fill(sector.name);
  await pane.getByLabel("Indirizzo strategico").fill(line.title);
  await pane.getByLabel("Obiettivo strategico", { exact: true }).fill(strategic.title);
  await pane.getByLabel("Obiettivo operativo 01.01.01", { exact: true }).fill(operational.title);
  await pane.getByRole("button", { name: "Continua" }).click();
  await pane.getByRole("button", { name: "Crea il piano" }).click();
  await pane.getByRole("tab", { name: "Piano" }).waitFor({ timeout: 60_000 });
}

/** The branch takes its published codes in the sheet Strategia, and the sector its head in Settori; the pane follows. */
async function correctBranch(page: Page, { line, strategic, operational, sector }: CardToDraft): Promise<void> {
  await page.getByRole("tab", { name: "Strategia" }).click();
  await typeAt(page, "A5", line.code);
  await typeAt(page, "C5", line.assessors.map(({ portfolio }) => portfolio).join("\n"));
  await typeAt(page, "D5", line.assessors.map(({ name }) => name).join("\n"));
  await typeAt(page, "E5", strategic.code);
  await typeAt(page, "G5", operational.code);
  await page.getByRole("tab", { name: "Settori" }).click();
  await typeAt(page, "C5", sector.head);
  await typeAt(page, "D5", sector.mission);
}

async function createCard(page: Page, pane: FrameLocator, { objective, card, operational, sector, sheet }: CardToDraft): Promise<void> {
  await pane.getByRole("tab", { name: "Nuova scheda" }).click();
  await pane.getByRole("option", { name: new RegExp(`^${operational.code.replaceAll(".", "\\.")} `) }).click();
  await pane.getByLabel(/^Settore/).selectOption(sector.code);
  await pane.getByLabel("Priorità").selectOption(objective.priority);
  await pane.getByLabel(/^Titolo/).fill(objective.title);
  await pane.getByLabel("Responsabile").fill(card.responsible);
  await pane.getByLabel("Inizio", { exact: true }).fill(typedEntry(card.start, typedDate));
  await pane.getByLabel("Fine", { exact: true }).fill(typedEntry(card.end, typedDate));
  await pane.getByText(`${operational.code}.${sheet}`).waitFor();
  await pane.getByRole("button", { name: "Crea la scheda" }).click();
  await page.getByRole("tab", { name: sheet, selected: true }).waitFor();
}

/** What the form does not ask is typed into the card's cells, which their names lead to. */
async function fillFields(page: Page, { objective, card }: CardToDraft): Promise<void> {
  const { resources, qualityCheck } = card;
  const fields: Readonly<Record<string, string>> = {
    Finalita: card.purpose,
    Servizio: card.service,
    Assessore: card.assessor,
    AltriOperativi: objective.otherOperational.join("\n"),
    Unita: card.units,
    Condiviso: card.sharedWith,
    QualiVerifiche: qualityCheck.text,
    Vincoli: card.constraints,
    CodicePEG: card.peg,
    RisorseUnita: resources.unit,
    EntrateCorrenti: typedEntry(resources.revenueCurrent, italianNumber),
    EntrateInvestimenti: typedEntry(resources.revenueCapital, italianNumber),
    SpeseCorrenti: typedEntry(resources.spendCurrent, italianNumber),
    SpeseInvestimenti: typedEntry(resources.spendCapital, italianNumber),
    RisorseSpecifiche: resources.specific,
    Dettaglio: card.detail,
    Note: card.notes.join("\n"),
  };
  for (const [name, text] of Object.entries(fields)) if (text !== "") await typeAt(page, name, text);
  if (qualityCheck.answer !== "") await chooseAt(page, "VerificheQualita", qualityCheck.answer === "yes" ? "SÌ" : "NO");
}

/**
 * A third of the phases is typed into the sheet, a third added in the pane, a third pasted as a table from Word. One weight
 * is left out: it is what remains of the 100, and the pane gives it.
 */
async function addPhases(page: Page, pane: FrameLocator, { plan, card: { phases }, tables }: CardToDraft): Promise<void> {
  const years = Array.from({ length: plan.years }, (_, at) => plan.firstYear + at);
  const unweighed = phases.findLastIndex(({ weight }) => weight.kind === "value");
  const weightAt = (at: number): string => (at === unweighed ? "" : typedEntry(phases[at]?.weight ?? { kind: "blank" }, italianNumber));
  const [inForm, pasted] = [Math.ceil(phases.length / 3), Math.ceil((2 * phases.length) / 3)];
  const edgesOf = ({ windows }: Phase): string[] =>
    years.flatMap((year) =>
      (["start", "end"] as const).map((edge) => typedEntry(windows[year]?.[edge] ?? { kind: "blank" }, (date) => typedDate(date, edge))),
    );

  const first = Number(/\d+/.exec(await goToPlace(page, tables.phases))?.[0]) + 1;
  for (const [at, phase] of phases.slice(0, inForm).entries()) {
    const typed = [phase.number, phase.text, phase.involved, weightAt(at), ...edgesOf(phase), typedEntry(phase.progress, italianNumber)];
    for (const [column, text] of typed.entries()) if (text !== "") await typeAt(page, `${letter(column)}${first + at}`, text);
  }

  await pane.getByRole("tab", { name: "Scheda", exact: true }).click();
  await pane.getByRole("heading", { name: `Fasi (${inForm})` }).waitFor();
  await pane.getByRole("button", { name: "Fase", exact: true }).click();
  const form = pane.getByRole("form", { name: "Nuova fase" });
  for (const [at, phase] of [...phases.entries()].slice(inForm, pasted)) {
    await form.getByLabel(/^Attività/).fill(phase.text);
    await form.getByLabel("Soggetti coinvolti").fill(phase.involved);
    await form.getByLabel("Peso").fill(weightAt(at));
    const edges = edgesOf(phase);
    for (const [place, edge] of years.flatMap((year) => [`Inizio ${year}`, `Fine ${year}`]).entries())
      await form.getByRole("textbox", { name: edge, exact: true }).fill(edges[place] ?? "");
    await form.getByRole("button", { name: "Aggiungi la fase" }).press("Enter");
    await pane.getByRole("heading", { name: `Fasi (${at + 1})` }).waitFor();
  }
  await form.getByRole("button", { name: "Chiudi" }).click();

  const header = ["N.", "Attività", "Soggetti", "Peso", ...years.flatMap((year) => [`Inizio ${year}`, `Fine ${year}`])];
  const rows = [...phases.entries()]
    .slice(pasted)
    .map(([at, phase]) => [phase.number, phase.text, phase.involved, weightAt(at), ...edgesOf(phase)]);
  if (rows.length > 0) {
    await copyElsewhere(page, [header, ...rows]);
    await pane.getByRole("button", { name: /^Incolla fasi/ }).click();
    await pane.getByLabel("Incolla qui la tabella").press("Control+v");
    await pane.getByRole("button", { name: /^Aggiungi \d+ fas/ }).click();
    await pane.getByRole("heading", { name: `Fasi (${phases.length})` }).waitFor();
  }
  await pane.getByRole("group", { name: "Totale dei pesi delle fasi" }).getByRole("button", { name: "Ripartisci" }).click();
  await pane.getByText("Pesi delle fasi: 100 su 100").waitFor();
}

/** Results are added in the pane; what its form does not ask is typed beside them in the sheet. */
async function addResults(page: Page, pane: FrameLocator, { card: { expectedResults }, tables }: CardToDraft): Promise<void> {
  await section(pane, /^Risultati attesi/)
    .getByRole("button", { name: "Risultato", exact: true })
    .click();
  const form = pane.getByRole("form", { name: "Nuovo risultato atteso" });
  for (const [at, result] of expectedResults.entries()) {
    await form.getByLabel("Indicatore").fill(result.indicator);
    await form.getByLabel("Valore atteso").fill(result.target);
    await form.getByLabel("Peso").fill(typedEntry(result.weight, italianNumber));
    await form.getByLabel(/^Risultato atteso/).fill(result.text);
    await form.getByLabel(/^Risultato atteso/).press("Enter");
    await pane.getByRole("heading", { name: `Risultati attesi (${at + 1})` }).waitFor();
  }
  await page.keyboard.press("Escape");
  const first = Number(/\d+/.exec(await goToPlace(page, tables.expectedResults))?.[0]) + 1;
  for (const [at, { baseline, lastValue, source }] of expectedResults.entries())
    for (const [column, text] of Object.entries({ E: baseline, G: lastValue, H: source }))
      if (text !== "") await typeAt(page, `${column}${first + at}`, text);
}

async function addResources(page: Page, pane: FrameLocator, { card: { resources }, tables }: CardToDraft): Promise<void> {
  const { lines } = resources;
  if (lines.length === 0) return;
  await section(pane, /^Risorse/)
    .getByRole("button", { name: "Risorsa", exact: true })
    .click();
  const form = pane.getByRole("form", { name: "Nuova riga di risorse" });
  for (const [at, line] of lines.entries()) {
    await form.getByLabel("Codice PEG").fill(line.peg);
    await form.getByLabel("Codice PEG").press("Tab");
    await form.getByLabel("Voce di bilancio").fill(line.budgetItem);
    await form.getByLabel("Entrata o spesa").selectOption(line.kind);
    await form.getByLabel("Natura").selectOption(line.nature);
    await form.getByLabel("Anno").selectOption(typedEntry(line.year, String));
    await form.getByLabel("Importo in euro").fill(typedEntry(line.amount, italianNumber));
    await form.getByLabel("Importo in euro").press("Enter");
    await pane.getByRole("heading", { name: `Risorse (${at + 1})` }).waitFor();
  }
  await form.getByRole("button", { name: "Chiudi" }).click();
  const first = Number(/\d+/.exec(await goToPlace(page, tables["resources.lines"]))?.[0]) + 1;
  for (const [at, { note }] of lines.entries()) if (note !== "") await typeAt(page, `H${first + at}`, note);
}

async function fillMonitoring(page: Page, { card: { monitoring } }: CardToDraft): Promise<void> {
  const outcomes = ["AvanzamentoIntermedio", "AvanzamentoFinale"];
  for (const [at, check] of monitoring.entries()) {
    const cells = {
      Verifica: check.label,
      Percentuale: typedEntry(check.percent, italianNumber),
      Data: typedEntry(check.date, typedDate),
      Motivo: check.because,
    };
    for (const [part, text] of Object.entries(cells)) if (text !== "") await typeAt(page, `Avanzamento${at + 1}${part}`, text);
    if (check.outcome !== "") await typeAt(page, outcomes[at] ?? "", check.outcome);
  }
}

/** The sector's points, in the pane. */
async function givePoints(pane: FrameLocator, { objective, sheet, weight }: CardToDraft): Promise<void> {
  await pane.getByRole("tab", { name: "Pesi" }).click();
  const field = pane.getByLabel(`Punti di ${sheet} ${objective.title}`);
  await field.fill(weight.kind === "incentive" ? "*" : typedEntry(weight, italianNumber));
  await field.press("Enter");
  await pane.getByRole("button", { name: "Annulla" }).waitFor();
}

async function builtOf(plan: Plan): Promise<WorkbookData> {
  const folder = await mkdtemp(join(tmpdir(), "cardine-draft-"));
  try {
    const [input, output] = [join(folder, "piano.json"), join(folder, "piano.xlsx")];
    await writeFile(input, writePlanFile(plan));
    const messages: string[] = [];
    const status = await run(["build", input, "-o", output], {
      out: () => undefined,
      err: (text) => messages.push(text),
      env: {},
      cwd: folder,
    });
    expect({ status, messages }).toEqual({ status: 0, messages: [] });
    return await readXlsx(await readFile(output), "piano.xlsx");
  } finally {
    await rm(folder, { recursive: true });
  }
}

function planOf(workbook: WorkbookData): Plan {
  const { plan, notes } = readWorkbookPlan(snapshotOfFile(workbook, "piano.xlsx"));
  expect(notes).toEqual([]);
  return plan;
}

function sheetOf(workbook: WorkbookData, { sheet }: CardToDraft): WorkbookData["sheets"][number] {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`The file has no sheet ${sheet}.`);
  return found;
}

/** `38000.5` as an Italian types it. */
function italianNumber(number: number): string {
  return new Intl.NumberFormat("it", { maximumFractionDigits: 6 }).format(number);
}

function letter(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}
