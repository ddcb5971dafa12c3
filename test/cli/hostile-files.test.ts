/** Files that are no workbooks, or mean harm: the command line refuses each at once with a sentence that names it. */
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { run } from "../../src/cli/run";
import { writeXlsx } from "../../src/xlsx";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/workbook-data";
import { putCell } from "../xlsx/sample-workbook";

const sheet1 = "xl/worksheets/sheet1.xml";

async function workbook(): Promise<Uint8Array> {
  const sheet = emptySheet("Conti");
  putCell(sheet, 0, 0, { value: "testo" });
  return writeXlsx({ ...emptyWorkbook(), sheets: [sheet] });
}

/** The workbook with another first sheet. */
async function withSheet(xml: string | Uint8Array): Promise<Uint8Array> {
  return zipSync({ ...unzipSync(await workbook()), [sheet1]: typeof xml === "string" ? strToU8(xml) : xml });
}

function oldFormat(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, at) => (bytes[1024 + at * 2] = character.charCodeAt(0)));
  return bytes;
}

const worksheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

const files: Readonly<Record<string, readonly [make: () => Promise<Uint8Array> | Uint8Array, words: string]>> = {
  "vuoto.xlsx": [() => new Uint8Array(), "incompleto"],
  "troncato.xlsx": [async () => (await workbook()).subarray(0, 900), "incompleto"],
  "cifrato.xlsx": [() => oldFormat("EncryptedPackage"), "password"],
  "vecchio.xlsx": [() => oldFormat("Workbook"), "vecchio formato .xls"],
  "testo.xlsx": [() => strToU8("Codice;Titolo"), "non è una cartella di lavoro"],
  "bomba.xlsx": [() => withSheet(new Uint8Array(100 * 2 ** 20).fill(32)), "molto più di quanto un piano possa contenere"],
  "entita.xlsx": [
    () =>
      withSheet(
        `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>${worksheet}<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>`,
      ),
    "per sicurezza non è stato aperto",
  ],
  "rotto.xlsx": [() => withSheet(`${worksheet}<sheetData><row r="1">`), "danneggiato"],
  "lontano.xlsx": [
    () =>
      withSheet(
        `${worksheet}<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`,
      ),
    "molto più di quanto un piano possa contenere",
  ],
  "conti.xlsx": [workbook, "non è un piano di Cardine"],
};

const commands: readonly (readonly [command: string, ...options: string[]])[] = [
  ["read", "-o", "piano.json"],
  ["check", "--json"],
];
const refusals = commands.flatMap(([command, ...options]) =>
  Object.entries(files).map(([name, [make, words]]) => ({ command, options, name, make, words })),
);

test.each(refusals)(
  "$command $name",
  async ({ command, options, name, make, words }) => {
    const cwd = mkdtempSync(join(tmpdir(), "cardine-"));
    writeFileSync(join(cwd, name), await make());
    const said = { out: "", err: "" };
    const started = process.cpuUsage();
    const status = await run([command, name, ...options], {
      cwd,
      env: {},
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
    });
    const { user, system } = process.cpuUsage(started);
    expect(said).toEqual({ out: "", err: expect.stringContaining(words) });
    expect(said.err).toContain(`«${name}»`);
    expect(said.err.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(2);
    expect((user + system) / 1e6).toBeLessThan(5);
    expect(existsSync(join(cwd, "piano.json"))).toBe(false);
  },
  30_000,
);

test("a dimension of a million rows over few cells is no reason to refuse", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "cardine-"));
  writeFileSync(
    join(cwd, "largo.xlsx"),
    await withSheet(
      `${worksheet}<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    ),
  );
  let said = "";
  expect(await run(["read", "largo.xlsx"], { cwd, env: {}, out: () => undefined, err: (text) => void (said += text) })).toBe(2);
  expect(said).toContain("«largo.xlsx» non è un piano di Cardine");
});
