/** Green triangles: codes that are texts on purpose are among what Excel is told to ignore, and nothing else is. */
import { parseCell, parseRanges } from "../../src/xlsx/cell-address";
import { child, children, descendants, type XmlNode } from "../../src/xlsx/xml/xml-tree";
import { decodedText } from "../../src/xlsx/xml/xml-text";
import type { FileCheck } from "./workbook-package";

/** Number of the built-in number format `@`. */
const textFormat = "49";

export const ignoredErrors: FileCheck = ({ sheets, styles, strings }) => {
  const isText = children(child(styles, "cellXfs"), "xf").map(({ attributes }) => attributes["numFmtId"] === textFormat);
  const shared = children(strings, "si").map((item) => decodedText(child(item, "t")?.text ?? ""));
  return sheets.flatMap(({ name, root }) => {
    const ignoring = children(child(root, "ignoredErrors"), "ignoredError").filter(
      ({ attributes }) => attributes["numberStoredAsText"] === "1",
    );
    const covered = ignoring.flatMap(({ attributes }) => parseRanges(attributes["sqref"] ?? ""));
    const covers = (row: number, column: number) =>
      covered.some((box) => row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns);
    return descendants(child(root, "sheetData") ?? root, "c").flatMap((cell: XmlNode) => {
      const place = parseCell(cell.attributes["r"] ?? "");
      if (!place) return [];
      const ignored = covers(place.row, place.column);
      const constant = cell.attributes["t"] === "s" && !child(cell, "f");
      const number =
        constant &&
        isText[Number(cell.attributes["s"] ?? 0)] === true &&
        /^\d+(?:\.\d+)?$/u.test(shared[Number(child(cell, "v")?.text)] ?? "");
      if (number && !ignored) return [`${name} ${cell.attributes["r"]}: a number kept as text shows a green triangle`];
      return ignored && !constant ? [`${name} ${cell.attributes["r"]}: ignored though it is no text`] : [];
    });
  });
};
