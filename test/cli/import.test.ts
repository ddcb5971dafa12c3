/** `cardine import`: a plan file from documents, what was guessed, and what found no place. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writeTemplateFile } from "../../src/interchange/template-file/write-template-file";
import { filledForm } from "../interchange/documents/filled-form";
import { printedCard } from "../interchange/documents/printed-card";
import { paragraph, table, wordFile } from "../interchange/documents/word-file";
import { terminal } from "./terminal";

function withDocument(...more: readonly string[]) {
  const shell = terminal({ LANG: "it_IT.UTF-8" });
  const pages = Object.values(printedCard()).map((page) => table(page as ReturnType<typeof printedCard>["identity"]));
  writeFileSync(
    join(shell.cwd, "piano.docx"),
    wordFile(paragraph("Comune di Valdormia"), paragraph("Piano della performance 2021-2023"), ...pages, ...more),
  );
  return shell;
}

test("makes a plan file that build takes, and says what it read", async () => {
  const shell = withDocument();
  expect(await shell.run("import", "piano.docx", "-o", "piano.json")).toBe(0);
  expect(shell.said.out).toMatch(
    /^piano\.json: 1 schede, 0 obiettivi di area, \d+ settori; \d+ valori letti, di cui 1 da guardare; 0 testi senza posto, \d+ contraddizioni\.\n$/,
  );
  const { plan } = readPlanFile(readFileSync(join(shell.cwd, "piano.json"), "utf8"), "piano.json");
  expect(plan).toMatchObject({ entity: "Comune di Valdormia", firstYear: 2021, years: 3 });
  expect(plan.objectives.map(({ title }) => title)).toEqual(["Un solo sportello per le imprese"]);
  expect(await shell.run("build", "piano.json", "-o", "piano.xlsx")).toBe(0);
});

test("ends with 1 where something found no place, and names it", async () => {
  const shell = withDocument(
    table([
      ["Delibera", "n. 12"],
      ["Data", "3 marzo"],
    ]),
  );
  expect(await shell.run("import", "piano.docx", "-o", "piano.json")).toBe(1);
  expect(shell.said.err).toContain("piano.docx, tabella 5");
  expect(shell.said.err).toContain("Delibera");
});

test("--json says all of it to programs", async () => {
  const shell = withDocument(paragraph("Premessa che nessuna scheda contiene."));
  expect(await shell.run("import", "piano.docx", "-o", "piano.json", "--json")).toBe(1);
  expect(JSON.parse(shell.said.out)).toMatchObject({
    file: "piano.json",
    cards: 1,
    template: null,
    guessed: [{ code: "document.guess.unparted", path: "cards[0].weight", place: { file: "piano.docx", table: 1, row: 8 } }],
    notPlaced: [{ text: "Premessa che nessuna scheda contiene.", place: { file: "piano.docx", paragraph: 3 } }],
  });
});

test("several files are one plan; a template is taken from its file", async () => {
  const shell = terminal({ LANG: "it_IT.UTF-8" });
  const one = await filledForm("piao-due-punti", { B1: "Pagamenti puntuali", B2: "Ragioneria", D5: "☒" });
  const other = await filledForm("piao-due-punti", { B1: "Scuole sicure", B2: "Tecnico", B5: "☒" });
  writeFileSync(join(shell.cwd, "uno.xlsx"), new Uint8Array(await one.file.arrayBuffer()));
  writeFileSync(join(shell.cwd, "due.xlsx"), new Uint8Array(await other.file.arrayBuffer()));
  writeFileSync(join(shell.cwd, "modello.json"), writeTemplateFile(one.template));
  expect(await shell.run("import", "uno.xlsx", "due.xlsx", "--template", "modello.json", "-o", "piano.json")).toBe(0);
  const { plan } = readPlanFile(readFileSync(join(shell.cwd, "piano.json"), "utf8"), "piano.json");
  expect(plan.templates.map(({ id }) => id)).toEqual(["piao-due-punti"]);
  expect(plan.objectives.map(({ title, card }) => [title, Object.values(card?.extra ?? {})])).toEqual([
    ["Pagamenti puntuali", ["NO"]],
    ["Scuole sicure", ["SI"]],
  ]);
});

test("what is no document, and what holds nothing of a plan, ends with a sentence and no file", async () => {
  const shell = terminal({ LANG: "it_IT.UTF-8" });
  writeFileSync(join(shell.cwd, "foto.docx"), new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  expect(await shell.run("import", "foto.docx", "-o", "piano.json")).toBe(2);
  expect(shell.said.err).toContain("foto.docx");
  writeFileSync(join(shell.cwd, "lettera.docx"), wordFile(paragraph("Gentile collega, a domani.")));
  expect(await shell.run("import", "lettera.docx", "-o", "piano.json")).toBe(2);
  expect(shell.said.err).toContain("lettera.docx non si riconosce");
  expect(existsSync(join(shell.cwd, "piano.json"))).toBe(false);
});

test("a document is never written over", async () => {
  const shell = withDocument();
  const before = readFileSync(join(shell.cwd, "piano.docx"));
  expect(await shell.run("import", "piano.docx", "-o", "piano.docx", "--force")).toBe(2);
  expect(readFileSync(join(shell.cwd, "piano.docx"))).toEqual(before);
});
