import { Inflate, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { xlsxMessages } from "../../src/messages/xlsx";
import { readXlsx, WorkbookFileError, writeXlsx } from "../../src/xlsx";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/workbook-data";
import { compression, scriptCompression } from "../../src/xlsx/zip/compression";
import { ZipArchive } from "../../src/xlsx/zip/zip-archive";
import { putCell, sampleWorkbook } from "./sample-workbook";

// The largest of these files take seconds to make.

const SHEET = "xl/worksheets/sheet1.xml";
const WORKSHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

async function smallFile(): Promise<Uint8Array> {
  const sheet = emptySheet("Foglio");
  putCell(sheet, 0, 0, { value: "testo" });
  return writeXlsx({ ...emptyWorkbook(), sheets: [sheet] });
}

/** A small workbook with some of its parts replaced (or, by undefined, left out). */
async function fileWith(parts: Record<string, string | Uint8Array | undefined>): Promise<Uint8Array> {
  const entries = Object.entries({ ...unzipSync(await smallFile()), ...parts });
  return zipSync(
    Object.fromEntries(
      entries.flatMap(([name, content]) =>
        content === undefined ? [] : [[name, typeof content === "string" ? strToU8(content) : content]],
      ),
    ) as Zippable,
  );
}

/** The bytes that reading has unfolded, and the steps that it has taken to do so: what bounds its time and memory. */
let unfolded = 0;
let steps = 0;

beforeEach(() => {
  unfolded = 0;
  steps = 0;
  const part = ZipArchive.prototype.part;
  jest.spyOn(ZipArchive.prototype, "part").mockImplementation(function (this: ZipArchive, name) {
    const bytes = part.call(this, name);
    unfolded += bytes?.length ?? 0;
    return bytes;
  });
  // Node's own tells of no steps; that it stops as early is said in `compression.test.ts`.
  jest.spyOn(compression, "inflated").mockImplementation((data, size) => scriptCompression.inflated(data, size));
  const push = Inflate.prototype.push;
  jest.spyOn(Inflate.prototype, "push").mockImplementation(function (this: Inflate, chunk, final) {
    steps++;
    push.call(this, chunk, final);
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

const smallWork = 2 ** 20;

/** Fails unless the file is refused with `code`, named, with sentences, and before more than `bytes` were unfolded. */
async function expectRefusal(file: Uint8Array, code: keyof typeof xlsxMessages, bytes = smallWork): Promise<WorkbookFileError> {
  unfolded = 0;
  steps = 0;
  const error: unknown = await readXlsx(file, "prova.xlsx").catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookFileError);
  expect((error as WorkbookFileError).code).toBe(code);
  expect((error as WorkbookFileError).values.file).toBe("prova.xlsx");
  expect(xlsxMessages[code].it).toContain("{file}");
  expect(unfolded).toBeLessThan(bytes);
  return error as WorkbookFileError;
}

/** The file with another unpacked size in the directory, for all entries of at least `from` bytes. */
function withDeclaredSize(bytes: Uint8Array, size: number, from = 0): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) >= from) view.setUint32(at + 24, size, true);
  }
  return copy;
}

function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => (bytes[1024 + index * 2] = character.charCodeAt(0)));
  return bytes;
}

describe("what is no .xlsx file", () => {
  test("an empty file and a cut one are incomplete", async () => {
    const whole = await smallFile();
    await expectRefusal(new Uint8Array(), "file.truncated");
    await expectRefusal(whole.subarray(0, 3), "file.truncated");
    for (const part of [0.2, 0.5, 0.9]) await expectRefusal(whole.subarray(0, Math.floor(whole.length * part)), "file.truncated");
  });

  test("a password-protected workbook is told from an old .xls", async () => {
    await expectRefusal(compoundFile("EncryptedPackage"), "file.encrypted");
    await expectRefusal(compoundFile("Workbook"), "file.legacy");
    await expectRefusal(compoundFile("Book"), "file.legacy");
    await expectRefusal(new Uint8Array([0x09, 0x08, 0x10, 0, 0, 6, 5, 0]), "file.legacy");
    await expectRefusal(compoundFile("WordDocument"), "file.notWorkbook");
  });

  test("an encrypted zip entry asks for a password too", async () => {
    const bytes = await smallFile();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    await expectRefusal(bytes, "file.encrypted");
  });

  test("text, another archive, a text document and a binary workbook are no workbooks", async () => {
    await expectRefusal(strToU8("Codice;Titolo\n1;a"), "file.notWorkbook");
    await expectRefusal(zipSync({ "a.txt": strToU8("a") }), "file.notWorkbook");
    await expectRefusal(zipSync({}), "file.notWorkbook");
    const relationships = (target: string) =>
      strToU8(`<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`);
    await expectRefusal(
      zipSync({ "_rels/.rels": relationships("word/document.xml"), "word/document.xml": strToU8("<w:document xmlns:w='w'/>") }),
      "file.notWorkbook",
    );
    await expectRefusal(
      zipSync({ "_rels/.rels": relationships("xl/workbook.bin"), "xl/workbook.bin": new Uint8Array(9) }),
      "file.notWorkbook",
    );
  });
});

describe("what would unfold without end", () => {
  test("a part that declares more than any workbook needs", async () => {
    await expectRefusal(withDeclaredSize(await smallFile(), 0x7fffffff), "file.tooLarge.unfolded");
  });

  test("a part of 100 MB of blanks packed to nothing", async () => {
    await expectRefusal(await fileWith({ [SHEET]: new Uint8Array(100 * 2 ** 20).fill(32) }), "file.tooLarge.unfolded");
  });

  test("a part that unfolds to more than it declares is stopped there", async () => {
    const size = 4 * 2 ** 20;
    let state = 1;
    const noise = new Uint8Array(size).map(() => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24);
    const honest = await fileWith({ [SHEET]: noise });
    await readXlsx(honest, "prova.xlsx").catch(() => undefined);
    const stepsInAll = steps;
    await expectRefusal(withDeclaredSize(honest, 5_000, size), "file.tooLarge.unfolded");
    // The small parts before it take a step each.
    expect(steps).toBeLessThan(10);
    expect(stepsInAll).toBeGreaterThan(2 * steps);
  });

  test("65,000 entries", async () => {
    const entries: Zippable = {};
    for (let index = 0; index < 65_000; index++) entries[`a${index}`] = [new Uint8Array(), { level: 0 }];
    await expectRefusal(zipSync(entries), "file.tooLarge.entries");
  });

  test("thousands of sheets that are all the same large part: it is read once", async () => {
    const sheets = Array.from({ length: 5_000 }, (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId1"/>`).join("");
    const workbook = `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`;
    const blanks = `${WORKSHEET}<sheetData>${" ".repeat(30 * 2 ** 20)}</sheetData></worksheet>`;
    await expectRefusal(await fileWith({ [SHEET]: blanks, "xl/workbook.xml": workbook }), "file.damaged", 32 * 2 ** 20);
    const cells = `${WORKSHEET}<sheetData>${`<row>${"<c><v>1</v></c>".repeat(100)}</row>`.repeat(2_900)}</sheetData></worksheet>`;
    await expectRefusal(await fileWith({ [SHEET]: cells, "xl/workbook.xml": workbook }), "file.damaged", 32 * 2 ** 20);
  });

  test("two million cells on one sheet", async () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(10)}</row>`;
    const error = await expectRefusal(
      await fileWith({ [SHEET]: `${WORKSHEET}<sheetData>${row.repeat(200_000)}</sheetData></worksheet>` }),
      "file.tooLarge.sheetCells",
      64 * 2 ** 20,
    );
    expect(error.values).toMatchObject({ sheet: "Foglio", size: 300_001, limit: 300_000 });
  });

  test("a shared formula of 8,000 characters repeated in every row", async () => {
    const formula = "A1+".repeat(2_600) + "A1";
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `<row><c><f t="shared" si="0"${row === 0 ? ' ref="A1:A100000"' : ""}>${row === 0 ? formula : ""}</f></c></row>`,
    );
    await expectRefusal(
      await fileWith({ [SHEET]: `${WORKSHEET}<sheetData>${rows.join("")}</sheetData></worksheet>` }),
      "file.tooLarge.formulas",
      32 * 2 ** 20,
    );
  });
});

test("formulas that are written out in every cell are read however much they are together", async () => {
  const formula = "A1+".repeat(2_600) + "A1";
  const rows = `<row><c><f>${formula}</f></c></row>`.repeat(3_000);
  const sheet = strToU8(`${WORKSHEET}<sheetData>${rows}</sheetData></worksheet>`);
  const names = [1, 2, 3];
  const workbook = `<workbook xmlns:r="r"><sheets>${names.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets></workbook>`;
  const relationships = `<Relationships>${names.map((n) => `<Relationship Id="rId${n}" Type="x/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}</Relationships>`;
  const parts = Object.fromEntries(names.map((n) => [`xl/worksheets/sheet${n}.xml`, sheet]));
  const data = await readXlsx(
    await fileWith({ ...parts, "xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": relationships }),
    "prova.xlsx",
  );
  expect(data.sheets.map(({ cells }) => cells.get(2_999)?.get(0)?.formula?.length)).toEqual(names.map(() => formula.length + 1));
});

describe("what claims much and holds little costs little", () => {
  test("a dimension of all rows, two far corners, styles on whole columns and rows of empty cells", async () => {
    const cells = Array.from({ length: 16_384 }, () => '<c s="1"/>').join("");
    const sheet =
      `${WORKSHEET}<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" style="1" width="11"/></cols><sheetData>` +
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="2">${cells}</row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>`;
    const styles =
      '<styleSheet><fills count="1"><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs count="2"><xf/><xf fillId="0"/></cellXfs></styleSheet>';
    const bytes = await fileWith({ [SHEET]: sheet, "xl/styles.xml": styles });
    const data = await readXlsx(bytes, "prova.xlsx");
    expect(data.sheets[0]?.cells.get(1_048_575)?.get(16_383)?.value).toBe(2);
    expect(data.sheets[0]?.cells.size).toBe(3);
  });

  test("a column format without cells is kept for the columns that anyone sees", async () => {
    const sheet = `${WORKSHEET}<cols><col min="1" max="16384" width="20" customWidth="1"/></cols><sheetData/></worksheet>`;
    const data = await readXlsx(await fileWith({ [SHEET]: sheet }), "prova.xlsx");
    expect(data.sheets[0]?.columns.size).toBe(256);
  });

  test("rows and cells beyond the sheet that hold nothing are left out", async () => {
    const sheet = `${WORKSHEET}<sheetData><row r="99999999"><c r="A99999999"/></row><row r="-4"><c/></row><row r="2"><c r="A2"><v>1</v></c><c r="ZZZZ2"/></row></sheetData></worksheet>`;
    const data = await readXlsx(await fileWith({ [SHEET]: sheet }), "prova.xlsx");
    expect([...(data.sheets[0]?.cells ?? [])].map(([row, cells]) => [row, cells.size])).toEqual([[1, 1]]);
  });
});

describe("damaged contents are named, never read as empty", () => {
  test.each([
    ["unbalanced", `${WORKSHEET}<sheetData><row></sheetData></worksheet>`],
    ["cut", `${WORKSHEET}<sheetData><row r="1"><c r="A1"><v>1</v>`],
    ["not XML", "testo"],
    ["an unknown entity", `${WORKSHEET}<sheetData>&boh;</sheetData></worksheet>`],
    ["an entity called like a property of every object", `${WORKSHEET}<sheetData>&constructor;</sheetData></worksheet>`],
    ["a broken attribute", `${WORKSHEET}<sheetData><row r=1></row></sheetData></worksheet>`],
    ["two roots", `${WORKSHEET}</worksheet><worksheet/>`],
    ["nested 10,000 deep", `${WORKSHEET}${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}</worksheet>`],
  ])("%s", async (_, sheet) => {
    const error = await expectRefusal(await fileWith({ [SHEET]: sheet }), "file.damaged");
    expect(error.values["part"]).toBe(SHEET);
  });

  test("a digit that changed on the way", async () => {
    const bytes = await fileWith({ [SHEET]: `${WORKSHEET}<sheetData><row><c><v>40</v></c></row></sheetData></worksheet>` });
    const stored = zipSync(unzipSync(bytes), { level: 0 });
    const at = Buffer.from(stored).indexOf("<v>40</v>");
    stored[at + 3] = "6".charCodeAt(0);
    await expectRefusal(stored, "file.damaged");
  });

  test.each([
    ["beyond the last row", '<row r="99999999"><c r="A99999999"><v>1</v></c></row>', "Foglio!A99999999"],
    ["beyond the last column", '<row r="2"><c r="ZZZZ2"><v>1</v></c></row>', "Foglio!ZZZZ2"],
    ["in a row that is none", '<row r="-4"><c><v>1</v></c></row>', "Foglio!?"],
    ["in half a row", '<row r="1.5"><c><v>1</v></c></row>', "Foglio!?"],
    ["in what is no cell", '<row r="2"><c r="R1C1"><v>1</v></c></row>', "Foglio!R1C1"],
    ["in a cell of another row", '<row r="2"><c r="B3"><v>1</v></c></row>', "Foglio!B3"],
    ["where another stands", '<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>', "Foglio!B2"],
    ["in a row that comes twice", '<row r="2"><c r="B2"><f>1+1</f></c></row><row r="2"><c r="B2"><v>2</v></c></row>', "Foglio!B2"],
    ["beside another value", '<row r="2"><c r="B2"><v>4</v><v>5</v></c></row>', "Foglio!B2"],
    ["as a shared text that is not there", '<row r="2"><c r="B2" t="s"><v>7</v></c></row>', "Foglio!B2"],
    ["as a shared text without a number", '<row r="2"><c r="B2" t="s"><v> </v></c></row>', "Foglio!B2"],
  ])("what stands %s", async (_, rows, place) => {
    const error = await expectRefusal(
      await fileWith({ [SHEET]: `${WORKSHEET}<sheetData>${rows}</sheetData></worksheet>` }),
      "file.damaged",
    );
    expect(error.values["part"]).toBe(place);
  });

  test("rows without a number are where their cells are", async () => {
    const sheet = `${WORKSHEET}<sheetData><row><c r="B3"><v>1</v></c></row><row><c><v>2</v></c></row></sheetData></worksheet>`;
    const data = await readXlsx(await fileWith({ [SHEET]: sheet }), "prova.xlsx");
    expect([...(data.sheets[0]?.cells ?? [])].map(([row, cells]) => [row, ...cells.keys()])).toEqual([
      [2, 1],
      [3, 0],
    ]);
  });

  test("an empty cell where another stands takes nothing away", async () => {
    const sheet = `${WORKSHEET}<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1" s="0"/></row></sheetData></worksheet>`;
    const data = await readXlsx(await fileWith({ [SHEET]: sheet }), "prova.xlsx");
    expect(data.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(1);
  });

  test("two sheets of one name", async () => {
    const workbook = '<workbook xmlns:r="r"><sheets><sheet name="Piano" r:id="rId1"/><sheet name="PIANO" r:id="rId2"/></sheets></workbook>';
    const relationships = [1, 2].map((n) => `<Relationship Id="rId${n}" Type="x/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("");
    const error = await expectRefusal(
      await fileWith({
        "xl/workbook.xml": workbook,
        "xl/_rels/workbook.xml.rels": `<Relationships>${relationships}</Relationships>`,
        [SHEET]: `${WORKSHEET}<sheetData/></worksheet>`,
        "xl/worksheets/sheet2.xml": `${WORKSHEET}<sheetData/></worksheet>`,
      }),
      "file.damaged",
    );
    expect(error.values["part"]).toBe("xl/workbook.xml");
  });

  test.each(["table", "comments", "threadedComment", "drawing"])("a lost %s that a sheet refers to", async (type) => {
    const rels = `<Relationships><Relationship Id="rId1" Type="x/${type}" Target="../lost.xml"/></Relationships>`;
    const error = await expectRefusal(await fileWith({ "xl/worksheets/_rels/sheet1.xml.rels": rels }), "file.damaged");
    expect(error.values["part"]).toBe("xl/lost.xml");
  });

  test("a sheet of a kind that is none", async () => {
    const rels = `<Relationships><Relationship Id="rId1" Type="x/boh" Target="worksheets/sheet1.xml"/></Relationships>`;
    const error = await expectRefusal(await fileWith({ "xl/_rels/workbook.xml.rels": rels }), "file.damaged");
    expect(error.values["part"]).toBe(SHEET);
  });

  test("an entry twice", async () => {
    const file = await fileWith({ "xl/worksheets/sheet~.xml": `${WORKSHEET}<sheetData/></worksheet>` });
    const named = Buffer.from(file).toString("latin1").replaceAll("sheet~.xml", "sheet1.xml");
    const error = await expectRefusal(new Uint8Array(Buffer.from(named, "latin1")), "file.damaged");
    expect(error.values["part"]).toBe(SHEET);
  });

  test("bytes that are no text, and parts that are missing", async () => {
    await expectRefusal(await fileWith({ [SHEET]: new Uint8Array([0x3c, 0xff, 0xc0, 0x3e]) }), "file.damaged");
    await expectRefusal(await fileWith({ [SHEET]: undefined }), "file.damaged");
    await expectRefusal(await fileWith({ "xl/sharedStrings.xml": undefined }), "file.damaged");
  });

  test.each([
    [
      "an external entity",
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>',
    ],
    [
      "entities that multiply",
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>',
    ],
    ["a document type alone", '<!DOCTYPE worksheet PUBLIC "a" "http://example.invalid/a.dtd"><worksheet/>'],
  ])("%s is refused", async (_, sheet) => {
    await expectRefusal(await fileWith({ [SHEET]: sheet }), "file.externalEntities");
  });

  test("a byte changed anywhere gives a workbook or a named error", async () => {
    const bytes = await writeXlsx(sampleWorkbook());
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const outcome: unknown = await readXlsx(changed, "prova.xlsx").catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(WorkbookFileError);
    }
  });
});
