import type { DefinedName, RangeBox, SheetData, WorkbookData } from "../../xlsx/workbook-data";
import { boxAddress, readBox, splitAddress } from "../model/address";
import { sameBox } from "../model/range-box";

/** A rectangle of a sheet. */
export interface SheetBox {
  readonly sheet: SheetData;
  readonly box: RangeBox;
}

/** What the name box shows for a rectangle: its defined name (the sheet's own first), else the address of its first cell. */
export function nameOrAddress(data: WorkbookData, { sheet, box }: SheetBox): string {
  const names = [...sheet.names, ...data.names].filter((name) => !name.hidden);
  const named = names.find((name) => {
    const place = placeOfName(data, name, sheet);
    return place !== undefined && place.sheet === sheet && sameBox(place.box, box);
  });
  return named?.name ?? boxAddress({ ...box, rows: 1, columns: 1 });
}

/** Finds what is typed into the name box: an address (with or without a sheet), a defined name or a table. */
export function findPlace(data: WorkbookData, typed: string, sheet: SheetData): SheetBox | undefined {
  const place = referredBox(data, typed.trim(), sheet);
  if (place) return place;
  const wanted = typed.trim().toLowerCase();
  for (const owner of data.sheets) {
    const table = owner.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet: owner, box: table.range };
  }
  return undefined;
}

/** The rectangle that an address or a defined name means; nothing for a name that is an expression. */
export function referredBox(data: WorkbookData, reference: string, sheet: SheetData): SheetBox | undefined {
  const address = addressed(data, reference, sheet);
  if (address) return address;
  const wanted = reference.toLowerCase();
  const name = [...sheet.names, ...data.names].find((candidate) => candidate.name.toLowerCase() === wanted);
  return name && placeOfName(data, name, sheet);
}

function placeOfName(data: WorkbookData, name: DefinedName, sheet: SheetData): SheetBox | undefined {
  return addressed(data, name.refersTo.replace(/^=/, ""), sheet);
}

function addressed(data: WorkbookData, text: string, sheet: SheetData): SheetBox | undefined {
  const { sheet: sheetName, local } = splitAddress(text);
  const owner = sheetName === undefined ? sheet : data.sheets.find((candidate) => candidate.name.toLowerCase() === sheetName.toLowerCase());
  const box = readBox(local);
  return owner && box ? { sheet: owner, box } : undefined;
}
