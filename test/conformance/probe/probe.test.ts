/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { waitFor } from "@testing-library/dom";
import { createEmbeddedExcel, type EmbeddedExcel } from "../../../src/host/api/embedded-excel";
import { installNodeClient, type NodeClient } from "../../../src/host/api/node-client";
import type { OfficeOptions } from "../../../src/host/api/office/office-object";
import { usualVariant, variants, type VariantName } from "../../../src/host/model/variant";
import { emptySheet, emptyWorkbook, type WorkbookData } from "../../../src/xlsx/workbook-data";
import type { Expected, Fact } from "../fact";
import { facts } from "../facts";
import { expectMadeFromTable } from "../made-from-table";
import { readAnswers } from "../merge-answers.cjs";
import { isProbed } from "../probed";
import { expectedFor } from "../try-fact";
import { compiled, imported } from "./script-lab";
import { probeScript, probeSnippet } from "./snippet";
import { trialTexts } from "./written-trials";

const yaml = probeSnippet(facts, trialTexts());
const snippet = imported(yaml);
const asked = facts.filter(isProbed);

let client: NodeClient | undefined;
afterEach(() => {
  client?.dispose();
  client = undefined;
});

/** An Excel with one empty sheet, around the pane of the probe. */
function openProbe(
  script: string,
  options: OfficeOptions & { readonly variant?: VariantName; readonly data?: WorkbookData } = {},
): EmbeddedExcel {
  const data = options.data ?? { ...emptyWorkbook(), sheets: [emptySheet("Foglio1")] };
  const excel = createEmbeddedExcel({
    data,
    variant: variants[options.variant ?? usualVariant],
    now: () => new Date(2026, 2, 9),
    excelApi: "1.20",
  });
  client = installNodeClient(excel, { showDialog: () => () => undefined, ...options });
  document.body.innerHTML = snippet.template.content;
  new Function(compiled(script))();
  return excel;
}

async function runProbe(): Promise<string> {
  const start = document.querySelector<HTMLButtonElement>("#start")!;
  start.click();
  await waitFor(() => expect(start.disabled).toBe(false), { timeout: 100_000, interval: 20 });
  return document.querySelector("#status")!.textContent;
}

/** Everything of a workbook that a trial could change; an Excel that was protected or had a title says "no longer" instead of nothing. */
function stateOf({ workbook }: EmbeddedExcel): string {
  const { data, calculationMode } = workbook;
  return JSON.stringify({
    ...data,
    structureProtected: data.structureProtected ?? false,
    properties: { title: "", ...data.properties },
    calculationMode,
  });
}

function printed(): string {
  return document.querySelector<HTMLTextAreaElement>("#answer")!.value;
}

function listed(): string[] {
  return [...document.querySelectorAll("#differences li")].map((item) => item.textContent);
}

/** A probe of one question of the test's own. */
function probeOf(run: string, expected: Expected = { always: 1 }): string {
  const fact: Fact = {
    id: "a.b",
    feature: "",
    input: "Something is done.",
    excelDoes: "Answers.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: { kind: "api", run: () => Promise.resolve(null), expected },
  };
  return probeScript([fact], new Map([["a.b", run]]));
}

test("the file is what the table makes", () => {
  expectMadeFromTable("docs/probe/cardine-probe.yaml", yaml);
});

test("Script Lab finds all parts of the snippet", () => {
  expect(snippet).toMatchObject({
    host: "EXCEL",
    api_set: { ExcelApi: "1.14" },
    script: { language: "typescript" },
    template: { language: "html" },
    style: { language: "css" },
  });
  expect(snippet.libraries.split("\n")).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "@types/office-js"]);
  expect(snippet.script.content).not.toMatch(/<\/script|\bimport\b|\bexport\b/);
});

describe.each(Object.keys(variants) as VariantName[])("in an Excel like %s", (variant) => {
  test("every question is answered as the table expects, and the workbook is as it was", async () => {
    const excel = openProbe(snippet.script.content, { variant });
    const before = stateOf(excel);
    const status = await runProbe();
    expect(listed().slice(0, -1)).toEqual([]);
    expect(status).toBe(
      `Fatto: ${asked.length} risposte, ${asked.length} come previsto. Copia il testo qui sotto e mandacelo. La cartella è com'era; chiudila senza salvare.`,
    );
    const expected = asked.map(({ id, trial }) => ({ id, answer: expectedFor(trial.expected, variant) }));
    expect(readAnswers(printed()).answers).toEqual(expected);
    expect(stateOf(excel)).toBe(before);
  }, 120_000);
});

test("the answers name platform, build, language and day", async () => {
  openProbe(probeOf("run: async () => 1"), { displayLanguage: "en-US" });
  expect(await runProbe()).toMatch(/^Done: 1 answers, 1 as expected/);
  expect(JSON.parse(printed())).toEqual({
    format: "cardine-probe/1",
    platform: "PC",
    build: "16.0.0.0",
    excelApi: "1.20",
    language: "en-US",
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    answers: [{ id: "a.b", answer: 1 }],
    unanswered: [],
  });
});

test("an answer that no variant gives is told", async () => {
  openProbe(probeOf("run: async () => ({ b: 1, a: 2 })", { always: { a: 1, b: 1 } }), { displayLanguage: "en-US" });
  expect(await runProbe()).toMatch(/^Done: 1 answers, 0 as expected/);
  expect(listed()[0]).toBe('a.b: Something is done. Expected: Answers. Answered: {"b":1,"a":2}');
});

test("it is told how many answers are those of each variant", async () => {
  openProbe(
    probeOf("run: async () => 'web'", {
      by: { windows: "windows", web: "web", withoutFilling: "off" } as Extract<Expected, { by: object }>["by"],
    }),
    { displayLanguage: "en-US" },
  );
  await runProbe();
  expect(listed()).toEqual(["Answers like each of our embedded Excels: windows 0/1, web 1/1, withoutFilling 0/1."]);
});

test("a refusal of Excel is an answer; a member that this Excel lacks and a mistake of the trial are none", async () => {
  openProbe(
    probeOf('async run(context) { context.workbook.worksheets.getItem("?").load("name"); await context.sync(); return 1; }', {
      always: { error: "ItemNotFound" },
    }),
  );
  await runProbe();
  expect(JSON.parse(printed())).toMatchObject({ answers: [{ id: "a.b", answer: { error: "ItemNotFound" } }] });
  openProbe(probeOf("async run() { return undefined.x; }"));
  expect(await runProbe()).toMatch(/^Fatto: 0 risposte/);
  expect(JSON.parse(printed())).toMatchObject({
    answers: [],
    unanswered: [{ id: "a.b", unanswered: expect.stringMatching(/^TypeError/) as string }],
  });
});

test("a question without an answer does not keep the others waiting", async () => {
  const usual = window.setTimeout;
  window.setTimeout = ((work: () => void, delay = 0) => usual(work, delay === 30_000 ? 0 : delay)) as typeof window.setTimeout;
  openProbe(probeOf("run: () => new Promise(() => undefined)"));
  expect(await runProbe()).toMatch(/^Fatto: 0 risposte/);
  window.setTimeout = usual;
  expect(JSON.parse(printed())).toMatchObject({ unanswered: [{ id: "a.b", unanswered: "Error: no answer within 30 s" }] });
});

test("what a trial adds to the workbook is taken away", async () => {
  const excel = openProbe(
    probeOf(`async run(context, sheet) {
      const { workbook } = context;
      workbook.worksheets.add("Altro").visibility = "VeryHidden";
      workbook.worksheets.getFirst().visibility = "Hidden";
      workbook.names.add("Nome", sheet.getRange("A1"));
      workbook.styles.add("Stile");
      workbook.properties.title = "Titolo";
      workbook.application.calculationMode = "Manual";
      workbook.protection.protect();
      await context.sync();
      return 1;
    }`),
  );
  const before = stateOf(excel);
  expect(await runProbe()).toMatch(/^Fatto: 1 risposte, 1 come previsto/);
  expect(stateOf(excel)).toBe(before);
});

test("a workbook that holds something is left alone", async () => {
  const script = probeOf("run: async () => 1");
  const two = { ...emptyWorkbook(), sheets: [emptySheet("Foglio1"), emptySheet("Foglio2")] };
  openProbe(script, { data: two });
  expect(await runProbe()).toMatch(/^Questa cartella contiene qualcosa/);
  const excel = openProbe(script, { displayLanguage: "en-US" });
  await client!.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("C3").values = [[1]];
    await context.sync();
  });
  expect(await runProbe()).toMatch(/^This workbook holds something/);
  expect(excel.workbook.data.sheets).toHaveLength(1);
  expect(printed()).toBe("");
});

test("a workbook that cannot be put right stops the probe with a sentence", async () => {
  openProbe(probeOf('async run(context) { context.workbook.protection.protect("segreto"); await context.sync(); return 1; }'), {
    displayLanguage: "en-US",
  });
  expect(await runProbe()).toMatch(/^Stopped: .*Close the workbook without saving/);
});

test("the answers are copied by a press, or by hand where the page may not copy", async () => {
  openProbe(probeOf("run: async () => 1"), { displayLanguage: "en-US" });
  await runProbe();
  const copy = document.querySelector<HTMLButtonElement>("#copy")!;
  const page = document as unknown as { execCommand: (command: string) => boolean };
  page.execCommand = (command) => command === "copy" && document.getSelection() !== null;
  copy.click();
  expect(document.querySelector("#status")!.textContent).toBe("Copied.");
  page.execCommand = () => false;
  copy.click();
  expect(document.querySelector("#status")!.textContent).toBe("Press Ctrl+C (on a Mac Cmd+C) to copy it.");
});
