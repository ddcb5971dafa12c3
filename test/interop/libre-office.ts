import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { CellError, CellValue } from "../../src/xlsx/workbook-data";

/** Whether LibreOffice is there to judge. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

// Without this LibreOffice keeps the results that it finds in files of programs that it trusts.
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Lets LibreOffice open a workbook, recalculate all of it and save it again as `.xlsx`. */
export function recalculatedByLibreOffice(workbook: Uint8Array): Uint8Array {
  return convertedByLibreOffice(workbook, "xlsx", "Calc MS Excel 2007 XML");
}

/** How many pages LibreOffice prints a workbook on. */
export function pagesByLibreOffice(workbook: Uint8Array): number {
  const pdf = Buffer.from(convertedByLibreOffice(workbook, "pdf", "calc_pdf_Export")).toString("latin1");
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

function convertedByLibreOffice(workbook: Uint8Array, ending: string, filter: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "cardine-interop-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), workbook);
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), alwaysRecalculate);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", `${ending}:${filter}`, "--outdir", join(folder, "out"), join(folder, "in.xlsx")],
      { stdio: "pipe", timeout: 180_000 },
    );
    return readFileSync(join(folder, "out", `in.${ending}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Values of a workbook's sheets by address, read straight from its XML so that no library stands between the judge and us. */
export function valuesOf(workbook: Uint8Array): Map<string, Map<string, CellValue>> {
  const parts = unzipSync(workbook);
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : "");
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map((match) => textIn(match[1] ?? ""));
  const names = [...text("xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)].map((match) => unescape(match[1]!));
  return new Map(names.map((name, index) => [name, cellsIn(text(`xl/worksheets/sheet${index + 1}.xml`), shared)]));
}

function cellsIn(xml: string, shared: readonly string[]): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const [, attributes = "", content = ""] of xml.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const type = /t="(\w+)"/.exec(attributes)?.[1] ?? "n";
    const value = /<v>([\s\S]*?)<\/v>/.exec(content)?.[1];
    if (address) cells.set(address, valueOf(type, value, shared));
  }
  return cells;
}

function valueOf(type: string, value: string | undefined, shared: readonly string[]): CellValue {
  if (value === undefined) return type === "str" ? "" : null;
  switch (type) {
    case "s":
      return shared[Number(value)] ?? "";
    case "str":
      return unescape(value);
    case "b":
      return value === "1";
    case "e":
      return { error: unescape(value) } as CellError;
    default:
      return Number(value);
  }
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map((match) => unescape(match[1]!)).join("");
}

function unescape(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, entity: string) => {
    if (entity.startsWith("#")) return String.fromCodePoint(entity[1] === "x" ? parseInt(entity.slice(2), 16) : Number(entity.slice(1)));
    return entities[entity] ?? whole;
  });
}
