/** The same form in every format, and what is no document. */
import { strToU8, zipSync } from "fflate";
import { readDocument } from "../../../src/interchange/documents/formats/read-document";
import { writeXlsx, readXlsx } from "../../../src/xlsx";
import type { PlanError } from "../../../src/plan/plan-error";
import { sentence, type MessageKey } from "../../../src/messages";
import { filledForm } from "./filled-form";
import { paragraph, table, wordFile, wordPackage } from "./word-file";

const rowsOf = async (bytes: Uint8Array, file: string) =>
  (await readDocument(bytes, file)).blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((row) => row.filter(({ text }) => text !== "").map(({ text, column }) => [column, text])),
  );

const form = [
  [
    [0, "Titolo"],
    [1, "Meno attesa"],
  ],
  [
    [0, "N."],
    [1, "Fase"],
    [3, "Peso"],
  ],
  [
    [0, "1"],
    [1, "Orario\nnuovo"],
    [3, "40%"],
  ],
];

const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  [
    "scheda.html",
    utf8(
      "<!doctype html><title>x</title><style>p{}</style><p>Scheda</p><table><tr><td>Titolo<td colspan=3>Meno <b>attesa</b></tr><tr><th>N.<th colspan=2>Fase<th>Peso</tr><tr><td>1<td colspan=2>Orario<br>nuovo<td>40%</table>",
    ),
  ],
  [
    "scheda.odt",
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.text"),
      "content.xml": strToU8(
        '<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text><text:p>Sche<text:span>da</text:span></text:p><table:table><table:table-row><table:table-cell><text:p>Titolo</text:p></table:table-cell><table:table-cell table:number-columns-spanned="3"><text:p>Meno <text:span>attesa</text:span></text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row><table:table-row><table:table-cell><text:p>N.</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>Fase</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Peso</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>Orario<text:line-break/>nuovo</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>40%</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>',
      ),
    }),
  ],
  [
    "scheda.docx",
    wordFile(
      paragraph("Scheda"),
      table([
        ["Titolo", { text: "Meno attesa", span: 3 }],
        ["N.", { text: "Fase", span: 2 }, "Peso"],
        ["1", { text: "Orario\nnuovo", span: 2 }, "40%"],
      ]),
    ),
  ],
  ["scheda.txt", utf8("Scheda\r\nTitolo\tMeno attesa\r\nN.\tFase\t\tPeso\r\n1\tOrario<br>nuovo\t\t40%\r\n")],
  ["scheda.md", utf8("# Scheda\n\n| Titolo | Meno attesa |\n|---|---|\n| N. | Fase | | Peso |\n| 1 | Orario<br>nuovo | | 40% |\n")],
])("%s", async (file, bytes) => {
  expect(await rowsOf(bytes, file)).toEqual(["Scheda", form]);
});

it("a workbook's numbers are read as Excel shows them, its stretches as tables of their own", async () => {
  const { file } = await filledForm("peg-mesi", { C8: 30 });
  const workbook = await readXlsx(new Uint8Array(await file.arrayBuffer()), "a.xlsx");
  const [sheet] = workbook.sheets;
  sheet!.cells.set(
    30,
    new Map([
      [2, { value: 0.4, format: { numberFormat: "0%" } }],
      [3, { value: 46_023, format: { numberFormat: "dd/mm/yyyy" } }],
    ]),
  );
  const blocks = await rowsOf(await writeXlsx(workbook), "a.xlsx");
  expect(blocks.at(-1)).toEqual([
    [
      [2, "40%"],
      [3, "01/01/2026"],
    ],
  ]);
});

describe("what is no document is refused by name, with the way out", () => {
  const compound = (...streams: string[]) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(streams.join("\0\0"), "utf16le")]);
  const whole = wordFile(paragraph("x"), table([["a", "b"]]));

  it.each<[string, Uint8Array, string]>([
    ["vecchio.docx", compound("WordDocument"), "document.legacy"],
    ["protetto.docx", compound("EncryptedPackage"), "file.encrypted"],
    ["tronco.docx", whole.slice(0, whole.length - 60), "file.truncated"],
    ["vuoto.docx", wordFile(), "document.empty"],
    ["senza.docx", zipSync({ "altro.txt": strToU8("x") }), "document.noPart"],
    ["entita.docx", wordPackage('<!DOCTYPE d [<!ENTITY a "b">]><w:document xmlns:w="w">&a;</w:document>'), "file.externalEntities"],
    [
      "profondo.docx",
      wordFile(Array.from({ length: 1000 }).reduce<string>((inner) => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`, paragraph("x"))),
      "file.damaged",
    ],
    ["rotto.docx", wordPackage("<w:document><w:body>"), "file.damaged"],
    ["piano.pdf", utf8("%PDF-1.7 …"), "document.unknown"],
    ["piano.rtf", utf8("{\\rtf1 x}"), "document.unknown"],
    ["foto.docx", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), "document.unknown"],
    ["niente.txt", utf8(" \n\n "), "document.empty"],
  ])("%s", async (file, bytes, key) => {
    const refused: unknown = await readDocument(bytes, file).catch((error: unknown) => error);
    const { code, values } = refused as PlanError;
    expect(code).toBe(key);
    expect(sentence(code as MessageKey, values, "it")).toContain(file);
  });

  it("a bomb is not unfolded", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(64 * 2 ** 20) });
    await expect(readDocument(bomb, "bomba.docx")).rejects.toMatchObject({
      code: "file.tooLarge.unfolded",
      values: { file: "bomba.docx" },
    });
  });

  it("100,000 tables are read", async () => {
    const many = wordFile(table([["a", "b"]]).repeat(100_000));
    const { blocks } = await readDocument(many, "tante.docx");
    expect(blocks).toHaveLength(100_000);
  });
});
