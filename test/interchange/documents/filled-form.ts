/** One of our blank forms, filled in as somebody would with Excel. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawForm, templateOfForm } from "../../../src/interchange/drawn-form/draw-template";
import { gridOfSheet } from "../../../src/interchange/drawn-form/form-grid";
import { snapshotOfFile } from "../../../src/interchange/workbook-file";
import { readXlsx, writeXlsx } from "../../../src/xlsx";
import { columnIndex } from "../../../src/xlsx/cell-address";
import type { Template } from "../../../src/plan/template/template";
import type { DocumentFile } from "../../../src/operations/start/read-plan-document";

type Filling = Readonly<Record<string, string | number>>;

export interface FilledForm {
  readonly file: DocumentFile;
  /** The template that is drawn from the blank form. */
  readonly template: Template;
}

export async function filledForm(name: string, ...fillings: readonly Filling[]): Promise<FilledForm> {
  const path = join(__dirname, `../drawn-form/forms/${name}.xlsx`);
  const blank = await readXlsx(readFileSync(path), name);
  const template = templateOfForm(drawForm(snapshotOfFile(blank, name).sheets.map(gridOfSheet)), name);
  const workbook = await readXlsx(readFileSync(path), name);
  const [form] = workbook.sheets;
  workbook.sheets = fillings.map((filling, at) => {
    const cells = new Map([...form!.cells].map(([row, columns]) => [row, new Map(columns)]));
    for (const [address, value] of Object.entries(filling)) {
      const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(address)!;
      const row = Number(number) - 1;
      cells.set(row, new Map([...(cells.get(row) ?? []), [columnIndex(letters), { value }]]));
    }
    return { ...form!, name: `Scheda ${at + 1}`, cells };
  });
  return { file: fileOf(`${name}.xlsx`, await writeXlsx(workbook)), template };
}

export function fileOf(name: string, bytes: Uint8Array): DocumentFile {
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}
