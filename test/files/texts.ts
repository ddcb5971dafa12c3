/** Texts of cells: the table of shared ones is counted rightly and used wholly, and none is longer than a cell holds. */
import { child, children } from "../../src/xlsx/xml/xml-tree";
import { decodedText } from "../../src/xlsx/xml/xml-text";
import type { FileCheck } from "./workbook-package";

const longestText = 32_767;

export const texts: FileCheck = ({ strings, sheets }) => {
  const shared = children(strings, "si").map((item) => child(item, "t")?.text ?? "");
  const cells = sheets.flatMap(({ name, root }) =>
    children(child(root, "sheetData"), "row").flatMap((row) =>
      row.children.map((cell) => ({ place: `${name} ${cell.attributes["r"]}`, type: cell.attributes["t"], value: child(cell, "v")?.text })),
    ),
  );
  const used = cells.filter(({ type }) => type === "s").map(({ value }) => Number(value));
  const own = cells.filter(({ type, value }) => type === "str" && decodedText(value ?? "").length > longestText);
  return [
    ...(Number(strings.attributes["uniqueCount"]) === shared.length
      ? []
      : [`uniqueCount ${strings.attributes["uniqueCount"]} of ${shared.length} texts`]),
    ...(Number(strings.attributes["count"]) === used.length ? [] : [`count ${strings.attributes["count"]} of ${used.length} uses`]),
    ...(new Set(shared).size === shared.length ? [] : ["a text shared twice"]),
    ...shared.filter((text) => decodedText(text).length > longestText).map((text) => `longer than ${longestText}: ${text.slice(0, 40)}`),
    ...cells
      .filter(({ type, value }) => type === "s" && !(Number(value) < shared.length))
      .map(({ place, value }) => `${place}: no shared text ${value}`),
    ...own.map(({ place }) => `${place}: a result longer than ${longestText}`),
  ];
};
