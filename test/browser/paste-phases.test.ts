/** Tables of phases pasted into the card's pane as people bring them: of quarters from Excel, of tasks from project software. */
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { describeInBrowser, type OpenPage } from "./harness";
import { paneFrame } from "./pane-focus";
import { copyElsewhere, openDemoFile } from "./person";

const words = {
  it: { paste: /^Incolla fasi/, box: "Incolla qui la tabella", heading: "Completezza" },
  en: { paste: /^Paste phases/, box: "Paste the table here", heading: "Completeness" },
} as const;

async function openBox(open: OpenPage, language: keyof typeof words): Promise<{ page: Page; pane: Frame }> {
  const { page } = await openDemoFile(open, `index.html?lang=${language}`);
  const pane = paneFrame(page);
  await page.getByRole("tab", { name: "S1.00001", exact: true }).click();
  await pane.getByRole("heading", { name: words[language].heading }).waitFor();
  await pane.getByRole("button", { name: words[language].paste }).click();
  return { page, pane };
}

async function pasteInto(pane: Frame, language: keyof typeof words): Promise<void> {
  await pane.getByRole("textbox", { name: words[language].box }).press("Control+v");
}

/** As another program's clipboard gives it: what a page itself writes there, the browser tidies up. */
async function pasteHtml(pane: Frame, html: string): Promise<void> {
  await pane.getByRole("textbox", { name: words.it.box }).evaluate((box, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", copied);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    const { axe: judge } = window as unknown as { axe: typeof axe };
    // Nothing lies half beneath the tabs there, which stay in sight.
    window.scrollTo(0, 0);
    const { violations: found } = await judge.run(
      { include: ["section"], exclude: ["[data-tabster-dummy]"] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    );
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}

/** As Excel copies it: quarters of two years, coloured bars, titles of sections, a hidden row. */
const quarters = `<style><!--.xl70{background:#4472C4;}--></style><table><tr><td rowspan=2>N.</td><td rowspan=2>Attivit&agrave;</td><td rowspan=2>Peso</td>
<td colspan=4>2026</td><td colspan=4>2027</td><td rowspan=2>Note</td></tr>
<tr><td>I trim.</td><td>II trim.</td><td>III trim.</td><td>IV trim.</td><td>I trim.</td><td>II trim.</td><td>III trim.</td><td>IV trim.</td></tr>
<tr><td colspan=12>Fase preliminare</td></tr>
<tr><td>1</td><td>Ricognizione dei<br>procedimenti</td><td>0,3</td><td class=xl70>&nbsp;</td><td class=xl70></td><td></td><td></td><td></td><td></td><td></td><td></td><td>con gli uffici</td></tr>
<tr style='display:none'><td>2</td><td>Vecchia attivit&agrave;</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><td>2</td><td>Moduli in linea</td><td>0,45</td><td></td><td>X</td><td></td><td>X</td><td colspan=2>X</td><td></td><td></td><td></td></tr>
<tr><td>3</td><td>Verifica con gli utenti</td><td>0,25</td><td></td><td></td><td></td><td></td><td></td><td></td><td>&#9632;</td><td></td><td></td></tr>
<tr><td colspan=2>Totale</td><td>1</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr></table>`;

const tasks = [
  ["ID", "Task Name", "Duration", "Start", "Finish", "Predecessors", "Resource Names"],
  ["1", "Digital forms", "129 days", "Mon 1/12/26", "Thu 7/9/26", "", ""],
  ["2", "Survey of procedures", "30 days", "Mon 1/12/26", "Fri 2/20/26", "", "Archive"],
  ["3", "Building", "90 days", "Mon 2/23/26", "Thu 7/9/26", "2", "IT office"],
];

describeInBrowser("Pasting phases", (open) => {
  it("takes a table of quarters from Excel, tells the gap, and takes a title as a phase if asked", async () => {
    const { pane } = await openBox(open, "it");
    await pasteHtml(pane, quarters);
    const box = pane.getByRole("region", { name: "3 fasi in 7 righe" });
    await box.waitFor();
    await box.getByText("Riga 5, colonna 6: la fase si interrompe qui").waitFor();
    await box.getByText("sono parti di 1, convertite in punti: «0,3» diventa 30 su 100").waitFor();
    await box.getByText("Colonna 12 «Note»: «con gli uffici»").waitFor();
    await box.getByText("nascosto o in un’altra tabella: «2», «Vecchia attività»").waitFor();
    expect(await violations(pane)).toEqual([]);
    await box.screenshot({ path: "/tmp/p/q.png" });
    await box.getByRole("combobox", { name: "Riga 3", exact: true }).selectOption("è una fase");
    await pane.getByRole("button", { name: "Aggiungi 4 fasi" }).click();
    await pane.getByRole("heading", { name: "Fasi (9)" }).waitFor();
    const added = pane.getByRole("listitem").filter({ hasText: "Ricognizione dei procedimenti" });
    expect((await added.textContent())?.replace(/\s+/g, " ")).toContain("gen–giu 2026");
    expect(await added.getByRole("textbox", { name: /^Peso/ }).inputValue()).toBe("30");
  }, 120_000);

  it("takes the table of a project, in English, and lets the order of its dates be changed by the keyboard", async () => {
    const { page, pane } = await openBox(open, "en");
    await copyElsewhere(page, tasks);
    await pasteInto(pane, "en");
    const box = pane.getByRole("region", { name: "3 phases in 4 rows" });
    await box.waitFor();
    await box.getByText("Dates are read month/day: “Mon 1/12/26” is 12/01/2026 (day/month).").waitFor();
    await box.getByText("Column 3 “Duration”: “129 days”, “30 days”, “90 days”").waitFor();
    expect(await violations(pane)).toEqual([]);
    const order = box.getByRole("combobox", { name: /^Dates like/ });
    await order.focus();
    await page.keyboard.press("ArrowUp");
    await box.getByText("“Mon 1/12/26” is 01/12/2026 (day/month).").waitFor();
    await page.keyboard.press("ArrowDown");
    await box.getByText("1. Digital forms · 12 Jan – 9 Jul 2026").waitFor();
    await pane.getByRole("button", { name: "Add 3 phases" }).click();
    await pane.getByRole("heading", { name: "Phases (8)" }).waitFor();
  }, 120_000);
});
