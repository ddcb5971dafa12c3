/** Comments and texts in shapes are told with sheet and cell, since a plan has no place for them. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { readPlanDocument } from "../../src/operations/start/read-plan-document";
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

test("each is named, and nothing else is said", async () => {
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
  const file = zipSync({
    ...parts,
    [rels]: strToU8(before.replace("</Relationships>", `${relationships}</Relationships>`)),
    "xl/comments1.xml": strToU8(comments),
    "xl/threadedComments/t1.xml": strToU8(threads),
    "xl/drawings/drawing1.xml": strToU8(drawing),
  });
  const { plan, remarks } = await readPlanDocument(new File([new Uint8Array(file)], "piano.xlsx"));
  expect(plan).toEqual(smallPlan());
  expect(remarks).toEqual([
    { code: "reading.comment", values: { sheet: "S1.00001", cell: "D6", value: "Chi paga?" } },
    { code: "reading.comment", values: { sheet: "S1.00001", cell: "D6", value: "Noi" } },
    { code: "reading.comment", values: { sheet: "S1.00001", cell: "C5", value: "Da rivedere" } },
    { code: "reading.shape", values: { sheet: "S1.00001", cell: "B10", value: "Bozza\n2026" } },
  ]);
}, 60_000);
