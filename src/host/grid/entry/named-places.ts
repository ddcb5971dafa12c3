import type { DefinedName, SheetData, WorkbookData } from "../../../xlsx/workbook-data";
import { boxAddress, readBox, splitAddress } from "../../model/address";
import { referredPlace, type PlacedBox } from "../../model/formulas/referred-place";
import { sameBox } from "../../../xlsx/range-box";

/** What the name box shows for a rectangle: its defined name (the sheet's own first), else the address of its first cell. */
export function nameOrAddress(data: WorkbookData, { sheet, box }: PlacedBox): string {
  const names = [...sheet.names, ...data.names].filter((name) => !name.hidden);
  const named = names.find((name) => {
    const place = placeOfName(data, name);
    return place !== undefined && place.sheet === sheet && sameBox(place.box, box);
  });
  return named?.name ?? boxAddress({ ...box, rows: 1, columns: 1 });
}

/** Finds what is typed into the name box: an address (with or without a sheet), a defined name or a table. */
export function findPlace(data: WorkbookData, typed: string, sheet: SheetData): PlacedBox | undefined {
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
export function referredBox(data: WorkbookData, reference: string, sheet: SheetData): PlacedBox | undefined {
  const address = addressed(data, reference, sheet);
  if (address) return address;
  const wanted = reference.toLowerCase();
  const name = [...sheet.names, ...data.names].find((candidate) => candidate.name.toLowerCase() === wanted);
  return name && placeOfName(data, name);
}

function placeOfName(data: WorkbookData, { refersTo }: DefinedName): PlacedBox | undefined {
  return referredPlace(refersTo, {
    sheet: (name) => sheetNamed(data, name),
    table: (name) =>
      data.sheets
        .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
        .find(({ table }) => table.name.toLowerCase() === name.toLowerCase()),
  });
}

function sheetNamed(data: WorkbookData, name: string): SheetData | undefined {
  return data.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
}

function addressed(data: WorkbookData, text: string, sheet: SheetData): PlacedBox | undefined {
  const { sheet: sheetName, local } = splitAddress(text);
  const owner = sheetName === undefined ? sheet : sheetNamed(data, sheetName);
  const box = readBox(local);
  return owner && box ? { sheet: owner, box } : undefined;
}
