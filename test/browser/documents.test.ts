/** Last year's plan from a Word document: looked through, one label put right for all cards, made, saved, and the same as by the command line. */
import axe from "axe-core";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { recogniseDocuments, planOfDocuments, readDocuments } from "../../src/operations/documents/import-documents";
import { importedPlan } from "../../src/operations/start/import-plan";
import { usualChoices } from "../../src/interchange/contradictions/question";
import { withCorrection } from "../../src/interchange/documents/corrections";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { readXlsx } from "../../src/xlsx";
import { fileOf } from "../interchange/documents/filled-form";
import { printedCard, type Page as CardPage } from "../interchange/documents/printed-card";
import { paragraph, table, wordFile } from "../interchange/documents/word-file";
import { workbookOf } from "../operations/workbooks";
import { describeInBrowser } from "./harness";
import { paneFrame } from "./pane-focus";
import { paneOf, save } from "./person";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Two cards with a row that no form of the house has, under a chapter of prose. */
const document = wordFile(
  paragraph("Unione dei Colli"),
  paragraph("Piano della performance 2021-2023"),
  paragraph("Questo capitolo presenta l’ente e i suoi servizi."),
  ...[printedCard(), printedCard("05.02.01.S1.00002", "Pagamenti puntuali")].flatMap(({ identity, ...pages }) =>
    [[...identity, ["Delibera di indirizzo", { text: "n. 12 del 2021", span: 7 }]] as CardPage, ...Object.values<CardPage>(pages)].map(
      (page) => table(page),
    ),
  ),
);

describeInBrowser("a plan from a Word document", (open) => {
  it.each([400, 320])(
    "is looked through, put right once for all cards, and made, at %i pixels",
    async (width) => {
      const page = await open("index.html?lang=it");
      await paneOf(page)
        .getByRole("button", { name: /^Piano da documenti/ })
        .waitFor();
      const pane = paneFrame(page);
      await page.locator("iframe").evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
      await pane
        .locator("input[aria-label='Piano da documenti']")
        .setInputFiles({ name: "piano-2021.docx", mimeType: word, buffer: Buffer.from(document) });
      await pane.getByRole("heading", { name: "Schede da portare nel piano: 2" }).waitFor();

      // The first card: what is guessed comes first, and what found no place can be put into a field.
      const card = pane.getByRole("button", { name: /^05\.02\.01\.S1\.00001 · Un solo sportello.* · 1 da guardare · 2 senza posto/ });
      await card.click();
      await pane.getByText(/etichetta e valore stanno nella stessa cella/).waitFor();
      await pane.getByRole("combobox", { name: "Dove va «n. 12 del 2021»" }).waitFor();

      // Once for all cards.
      await pane.getByRole("button", { name: /^Etichette dei documenti: \d+, di cui 1 non riconosciute/ }).click();
      await pane.getByRole("combobox", { name: "Che cosa dice «Delibera di indirizzo»" }).selectOption("Note");
      await pane.getByRole("button", { name: /S1\.00001 · .*imprese · 1 da guardare$/ }).waitFor();
      await pane.getByRole("button", { name: /S1\.00002 · .*puntuali · 1 da guardare$/ }).waitFor();

      await pane.getByRole("button", { name: /^Testi senza un posto nel piano: 1/ }).click();
      await pane.getByText("Questo capitolo presenta l’ente e i suoi servizi.").waitFor();
      await pane.evaluate(axe.source);
      const problems = await pane.evaluate(async () => {
        const { axe: judge } = window as unknown as { axe: typeof axe };
        const { violations } = await judge.run({ include: ["main"], exclude: ["[data-tabster-dummy]"] });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`));
      });
      expect(problems).toEqual([]);
      const [content, visible] = await pane.evaluate(() => [
        window.document.documentElement.scrollWidth,
        window.document.documentElement.clientWidth,
      ]);
      expect(content).toBe(visible);
      const folder = process.env.CARDINE_PICTURES;
      if (folder) await page.screenshot({ path: `${folder}/documents-${width}.png` });

      await pane.getByRole("button", { name: "Continua" }).click();
      await pane.getByRole("button", { name: "Crea il piano" }).click();
      await pane.getByRole("heading", { name: "Prossimi passi" }).waitFor({ timeout: 60_000 });
      const saved = await readXlsx(new Uint8Array(await save(page)), "salvato.xlsx");
      expect(readWorkbookPlan(snapshotOfFile(saved, "salvato.xlsx")).plan).toEqual(await builtPlan());
    },
    180_000,
  );
});

/** The plan that the command line's build makes of the same reading. */
async function builtPlan() {
  const documents = (await readDocuments([fileOf("piano-2021.docx", document)], () => true))!;
  const recognised = recogniseDocuments(documents, undefined, withCorrection(new Map(), "Delibera di indirizzo", "notes"));
  const choices = { left: new Set<number>(), placed: [], entity: "Unione dei Colli", title: "Piano della performance 2021-2023" };
  const { plan } = importedPlan(
    planOfDocuments(recognised, choices, "piano-2021.docx"),
    usualChoices,
    new Date().toISOString().slice(0, 10) as never,
  );
  return readWorkbookPlan(snapshotOfFile(await workbookOf(plan), "costruito.xlsx")).plan;
}
