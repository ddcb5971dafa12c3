/** The text of the cards of the templates that come with Cardine can be read on paper, as LibreOffice prints it. */
import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onNewWorkbook } from "../../src/cli/headless-excel";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { Session } from "../../src/operations/session/session";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import type { RangeBox } from "../../src/sheets/layout/sheet-plan";
import { writeXlsx } from "../../src/xlsx";
import { plansOfShippedTemplates } from "../plan/template/shipped-cards";
import { hasLibreOffice } from "./libre-office";
import { inDirectory, savedByLibreOffice, testWith } from "./xlsx-programs";

jest.setTimeout(240_000);
const hasPoppler = spawnSync("pdftohtml", ["-v"]).status === 0;
const printingTest = testWith(hasLibreOffice && hasPoppler, "LibreOffice or pdftohtml");

const smallestText = 8;
/** Sizes are told in whole units, of which a point has so many at most. */
const unitsOfPoint = 3;

/** An empty cell, for which no page is printed. */
const nothing: RangeBox = { row: 5_000, column: 0, rows: 1, columns: 1 };

/** The card's sheet as a PDF, alone. */
async function printedCard(planFile: string, sheet: string): Promise<Uint8Array> {
  const { plan } = readPlanFile(planFile, "piano.json");
  const data = await onNewWorkbook(async () => void (await setUpPlan(new Session(), plan)));
  const sheets = data.sheets.map((one) => (one.name === sheet ? one : { ...one, page: { printArea: nothing } }));
  return savedByLibreOffice(await writeXlsx({ ...data, sheets }), "pdf");
}

/** The texts of a PDF's pages, each with its size in points. */
function textsOf(pdf: Uint8Array): Promise<readonly { readonly text: string; readonly points: number }[]> {
  return inDirectory((directory) => {
    const file = join(directory, "scheda.pdf");
    writeFileSync(file, pdf);
    const xml = execFileSync("pdftohtml", ["-xml", "-i", "-zoom", String(unitsOfPoint), "-stdout", file], { encoding: "utf8" });
    const sizes = new Map([...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].map(([, id = "", size]) => [id, Number(size)]));
    return [...xml.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/g)].map(([, id = "", content = ""]) => ({
      text: content.replace(/<[^>]*>/g, "").trim(),
      points: (sizes.get(id) ?? 0) / unitsOfPoint,
    }));
  });
}

describe("no text is printed smaller than 8 points", () => {
  printingTest.each(plansOfShippedTemplates)("on a card of $template", async ({ sheet, plan }) => {
    const texts = (await textsOf(await printedCard(plan, sheet))).filter(({ text }) => text !== "");
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter(({ points }) => points < smallestText)).toEqual([]);
  });
});
