/** What Word writes, as paragraphs and tables: every kind of box, cell and wrapping that forms have. */
import { readDocument } from "../../../src/interchange/documents/formats/read-document";
import type { DocumentBlock } from "../../../src/interchange/documents/source-document";
import { paragraph, table, wordFile } from "./word-file";

async function blocksOf(...blocks: string[]): Promise<unknown[]> {
  return (await readDocument(wordFile(...blocks), "prova.docx")).blocks.map(told);
}

function told(block: DocumentBlock): unknown {
  return block.kind === "paragraph"
    ? block.text
    : block.rows.map((row) => row.map(({ text, column, columns }) => (columns > 1 ? [text, column, columns] : text)));
}

const run = (xml: string) => `<w:p><w:r>${xml}</w:r></w:p>`;

it("keeps the lines of a cell, and cells in their columns", async () => {
  expect(
    await blocksOf(
      paragraph("Titolo"),
      table([
        ["Finalità", { text: "Prima riga\nseconda", span: 3 }],
        ["a", "b", { text: "c", span: 2 }],
      ]),
    ),
  ).toEqual([
    "Titolo",
    [
      ["Finalità", ["Prima riga\nseconda", 1, 3]],
      ["a", "b", ["c", 2, 2]],
    ],
  ]);
});

it("leaves what a cell above goes on with empty", async () => {
  expect(
    await blocksOf(
      table([
        [{ text: "S1", goesOn: false }, "uno"],
        [{ text: "S1", goesOn: true }, "due"],
      ]),
    ),
  ).toEqual([
    [
      ["S1", "uno"],
      ["", "due"],
    ],
  ]);
});

describe("a ticked box is ticked", () => {
  const control = (checked: string) =>
    `<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>?</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
  const field = (state: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

  it.each([
    ["a content control", control("1"), "☒"],
    ["an empty content control", control("0"), "☐"],
    ["a form field", field('<w:default w:val="0"/><w:checked/>'), "☒"],
    ["a form field as it was set", field('<w:default w:val="1"/>'), "☒"],
    ["an empty form field", field('<w:default w:val="0"/>'), "☐"],
    ["a symbol of Wingdings", run('<w:sym w:font="Wingdings" w:char="F0FE"/>'), "☒"],
    ["an empty symbol of Wingdings", run('<w:sym w:font="Wingdings" w:char="F0A8"/>'), "☐"],
    ["a sign", paragraph("☑"), "☑"],
  ])("%s", async (_, xml, shown) => {
    expect(await blocksOf(table([["ALTA", { xml }]]))).toEqual([[["ALTA", shown]]]);
  });
});

it("reads what stands in content controls, insertions and links, not what was struck out", async () => {
  const xml = `<w:p><w:ins><w:r><w:t>nuovo </w:t></w:r></w:ins><w:del><w:r><w:delText>vecchio</w:delText></w:r></w:del><w:hyperlink><w:r><w:t>legato </w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>scelto</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
  expect(await blocksOf(table([[{ xml }]]))).toEqual([[["nuovo legato scelto"]]]);
});

it("reads rows and cells that content controls stand around", async () => {
  const wrapped = `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>Responsabile</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`;
  expect(await blocksOf(wrapped)).toEqual([[["Responsabile"]]]);
});

it("reads tables within cells after the table that they stand in, and text boxes after their paragraph", async () => {
  const inner = table([["dentro", "la cella"]]);
  const box = `<w:p><w:r><w:t>fuori</w:t><w:pict><w:txbxContent>${paragraph("nella casella")}</w:txbxContent></w:pict></w:r></w:p>`;
  expect(await blocksOf(table([["prima", { xml: `${paragraph("accanto")}${inner}<w:p/>` }]]), box)).toEqual([
    [["prima", "accanto"]],
    [["dentro", "la cella"]],
    "fuori",
    "nella casella",
  ]);
});

it("marks the points of a list, and keeps breaks, tabs and hyphens", async () => {
  const xml = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>primo</w:t></w:r></w:p><w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/></w:r></w:p>`;
  expect(await blocksOf(table([[{ xml }]]))).toEqual([[["- primo\na\nb c-d"]]]);
});

it("does not read twice what Word keeps for older programs", async () => {
  const xml = `<w:p><w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice><w:t>una volta</w:t></mc:Choice><mc:Fallback><w:t>due volte</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(await blocksOf(xml)).toEqual(["una volta"]);
});
