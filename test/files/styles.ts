/** Styles: within Excel's limits, and every number that a cell, row or column gives is there. */
import { child, children, descendants, type XmlNode } from "../../src/xlsx/xml/xml-tree";
import { decodedText } from "../../src/xlsx/xml/xml-text";
import { repeated, type FileCheck, type WorkbookPackage } from "./workbook-package";

/** "Excel specifications and limits" of Microsoft's support pages; of number formats it depends on the language whether 200 or 250. */
const most = { cellXfs: 65_490, fonts: 512, fills: 256, numFmts: 200 } as const;
const firstOwnNumberFormat = 164;
const longestNumberFormat = 255;
const longestStyleName = 255;

export const styles: FileCheck = (file) => [
  ...countProblems(file.styles),
  ...referenceProblems(file.styles),
  ...nameProblems(file.styles),
  ...useProblems(file),
];

function countProblems(styles: XmlNode): string[] {
  return [...Object.keys(most), "cellStyleXfs", "cellStyles", "dxfs"].flatMap((name) => {
    const list = child(styles, name);
    if (!list) return [];
    const limit = (most as Record<string, number>)[name] ?? Infinity;
    return [
      ...(list.children.length > limit ? [`${list.children.length} ${name}, at most ${limit}`] : []),
      ...(Number(list.attributes["count"]) === list.children.length ? [] : [`${name} miscounted`]),
    ];
  });
}

function referenceProblems(styles: XmlNode): string[] {
  const counts: Readonly<Record<string, number>> = Object.fromEntries(
    ["fonts", "fills", "borders", "cellStyleXfs"].map((name) => [name, child(styles, name)?.children.length ?? 0]),
  );
  const own = new Set(children(child(styles, "numFmts"), "numFmt").map(({ attributes }) => Number(attributes["numFmtId"])));
  const formats = ["cellXfs", "cellStyleXfs"].flatMap((name) =>
    children(child(styles, name), "xf").map((xf, at) => ({ place: `${name} ${at}`, attributes: xf.attributes })),
  );
  const named = [
    ["fontId", "fonts"],
    ["fillId", "fills"],
    ["borderId", "borders"],
    ["xfId", "cellStyleXfs"],
  ] as const;
  return formats.flatMap(({ place, attributes }) => [
    ...named
      .filter(([attribute, list]) => attributes[attribute] !== undefined && !(Number(attributes[attribute]) < (counts[list] ?? 0)))
      .map(([attribute]) => `${place}: no ${attribute} ${attributes[attribute]}`),
    ...(Number(attributes["numFmtId"] ?? 0) < firstOwnNumberFormat || own.has(Number(attributes["numFmtId"]))
      ? []
      : [`${place}: no number format ${attributes["numFmtId"]}`]),
  ]);
}

function nameProblems(styles: XmlNode): string[] {
  const names = children(child(styles, "cellStyles"), "cellStyle").map(({ attributes }) => decodedText(attributes["name"] ?? ""));
  const codes = children(child(styles, "numFmts"), "numFmt").map(({ attributes }) => decodedText(attributes["formatCode"] ?? ""));
  return [
    ...repeated(names).map((name) => `two styles ${name}`),
    ...names.filter((name) => name === "" || name.length > longestStyleName).map((name) => `no name for a style: ${name}`),
    ...codes.filter((code) => code === "" || code.length > longestNumberFormat).map((code) => `no number format: ${code}`),
  ];
}

function useProblems({ styles, sheets }: WorkbookPackage): string[] {
  const known = child(styles, "cellXfs")?.children.length ?? 0;
  return sheets.flatMap(({ name, root }) => {
    const columns = descendants(root, "col").map(({ attributes }) => attributes["style"]);
    const cells = children(child(root, "sheetData"), "row").flatMap((row) => [
      row.attributes["s"],
      ...row.children.map(({ attributes }) => attributes["s"]),
    ]);
    const unknown = new Set([...columns, ...cells].filter((style) => style !== undefined && !(Number(style) < known)));
    return [...unknown].map((style) => `${name}: no style ${style}`);
  });
}
