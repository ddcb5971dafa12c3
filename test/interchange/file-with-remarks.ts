/** A workbook file with comments of both kinds and a shape on the sheet of a card, in all four texts. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "../../src/xlsx";
import { smallPlan } from "../operations/plans";
import { workbookOf } from "../operations/workbooks";

const comments = `<comments><authors><author/></authors><commentList>
  <comment ref="C5" authorId="0"><text><r><t>Da </t></r><r><t>rivedere</t></r></text></comment>
  <comment ref="D6" authorId="0"><text><t>[Threaded comment]</t></text></comment>
</commentList></comments>`;
const threads = `<ThreadedComments><threadedComment ref="D6" id="{1}"><text>Chi paga?</text></threadedComment><threadedComment ref="D6" id="{2}" parentId="{1}"><text>Noi</text></threadedComment></ThreadedComments>`;
const drawing = `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>9</xdr:row></xdr:from>
  <xdr:sp><xdr:txBody><a:p><a:r><a:t>Bozza</a:t></a:r></a:p><a:p><a:r><a:t>2026</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`;

export async function fileWithRemarks(): Promise<Uint8Array> {
  const data = await workbookOf(smallPlan());
  const parts = unzipSync(await writeXlsx(data));
  const at = data.sheets.findIndex(({ name }) => name === "S1.00001") + 1;
  const rels = `xl/worksheets/_rels/sheet${at}.xml.rels`;
  const relationships = [
    ["comments", "../comments1.xml"],
    ["threadedComment", "../threadedComments/t1.xml"],
    ["drawing", "../drawings/drawing1.xml"],
  ]
    .map(([type, target], index) => `<Relationship Id="n${index}" Type="http://example.invalid/${type}" Target="${target}"/>`)
    .join("");
  const before = parts[rels] ? new TextDecoder().decode(parts[rels]) : "<Relationships></Relationships>";
  return zipSync({
    ...parts,
    [rels]: strToU8(before.replace("</Relationships>", `${relationships}</Relationships>`)),
    "xl/comments1.xml": strToU8(comments),
    "xl/threadedComments/t1.xml": strToU8(threads),
    "xl/drawings/drawing1.xml": strToU8(drawing),
  });
}
