/** Documents opened and saved again by LibreOffice Writer and Calc are read as before. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { importDocuments } from "../../src/operations/documents/import-documents";
import type { Template } from "../../src/plan/template/template";
import { fileOf, filledForm } from "../interchange/documents/filled-form";
import { printedCard, printedContent } from "../interchange/documents/printed-card";
import { paragraph, table, wordFile } from "../interchange/documents/word-file";
import { hasLibreOffice } from "./libre-office";
import { testWith } from "./xlsx-programs";

/** Calc comes without Writer. */
const hasWriter = hasLibreOffice && existsSync("/usr/lib/libreoffice/program/libswlo.so");
const writerTest = testWith(hasWriter, "LibreOffice Writer");
const calcTest = testWith(hasLibreOffice, "LibreOffice");

/** Published plans are tried where they are at hand: they are no part of the project. */
const shared = resolve(__dirname, "../../../shared/documents");
const published = (name: string) => (existsSync(shared) ? [join(shared, name)] : []);

const folder = mkdtempSync(join(tmpdir(), "cardine-documents-"));
let template: Template;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function convert(sources: readonly string[], ending: string, filter = ""): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const to = filter === "" ? ending : `${ending}:${filter}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", join(folder, ending), ...sources], {
    stdio: "pipe",
    timeout: 300_000,
  });
}

const own = (name: string) => join(folder, name);
const saved = (path: string, ending: string) => join(folder, ending, `${basename(path).replace(/\.\w+$/, "")}.${ending}`);

// One start of LibreOffice for all documents of a kind.
beforeAll(async () => {
  const pages = Object.values(printedCard()).map((page) => table(page as ReturnType<typeof printedCard>["identity"]));
  writeFileSync(own("scheda.docx"), wordFile(paragraph("Piano della performance 2021-2023"), ...pages));
  const filled = await filledForm("peg-annuale", { B4: "Meno attesa", B5: "Rosa Tiberini", D8: "X", B11: "Orario", F11: "40%" });
  template = filled.template;
  writeFileSync(own("modulo.xlsx"), new Uint8Array(await filled.file.arrayBuffer()));
  if (!hasLibreOffice) return;
  convert([own("modulo.xlsx"), ...published("argine-part-schede.xlsx")], "ods");
  convert([saved("modulo.xlsx", "ods")], "xlsx", "Calc MS Excel 2007 XML");
  if (!hasWriter) return;
  convert([own("scheda.docx"), ...published("argine-part.docx"), ...published("belfiore.docx")], "odt");
  convert([saved("scheda.docx", "odt"), ...published("argine-part.docx")], "html");
  convert([saved("scheda.docx", "odt")], "docx", "MS Word 2007 XML");
}, 600_000);

const read = (path: string, of?: Template) => importDocuments([fileOf(path, new Uint8Array(readFileSync(path)))], of);

writerTest.each(["odt", "html", "docx"])("a card in Word saved as .%s", async (ending) => {
  const { content, unplaced } = await read(saved("scheda.docx", ending));
  expect(content["cards"]).toEqual([expect.objectContaining(printedContent)]);
  expect(unplaced).toEqual([]);
});

calcTest.each(["ods", "xlsx"])("a form in Excel saved as .%s", async (ending) => {
  const after = await read(saved("modulo.xlsx", ending), template);
  expect(after.content).toEqual((await read(own("modulo.xlsx"), template)).content);
});

describe("a published plan", () => {
  const isThere = existsSync(shared);
  if (!isThere) console.warn("The published documents are not at hand: their tests are skipped.");

  (isThere ? writerTest : test.skip).each([
    ["argine-part.docx", "odt"],
    ["argine-part.docx", "html"],
    ["belfiore.docx", "odt"],
  ])("%s saved as .%s", async (name, ending) => {
    expect((await read(saved(name, ending))).content).toEqual((await read(join(shared, name))).content);
  });

  (isThere ? calcTest : test.skip)("argine-part-schede.xlsx saved as .ods", async () => {
    const name = "argine-part-schede.xlsx";
    expect((await read(saved(name, "ods"))).content).toEqual((await read(join(shared, name))).content);
  });
});
