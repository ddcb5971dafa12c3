/** Word documents for tests: as little of a package as Word itself opens. */
import { strToU8, zipSync } from "fflate";

/** A cell's text, or its XML with how many columns it covers. */
export type WordCell = string | { readonly text?: string; readonly xml?: string; readonly span?: number; readonly goesOn?: boolean };

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

export function paragraph(text: string): string {
  return text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join("");
}

export function table(rows: readonly (readonly WordCell[])[]): string {
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function cell(given: WordCell): string {
  const { text = "", xml, span, goesOn } = typeof given === "string" ? { text: given } : given;
  const properties = `${span ? `<w:gridSpan w:val="${span}"/>` : ""}${goesOn === undefined ? "" : `<w:vMerge${goesOn ? "" : ' w:val="restart"'}/>`}`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${xml ?? paragraph(text)}</w:tc>`;
}

export function wordFile(...blocks: readonly string[]): Uint8Array {
  return wordPackage(
    `<?xml version="1.0"?><w:document xmlns:w="${W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${blocks.join("")}<w:sectPr/></w:body></w:document>`,
  );
}

export function wordPackage(document: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(document),
  });
}
