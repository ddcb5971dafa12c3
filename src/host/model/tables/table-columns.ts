import type { TableColumn } from "../../../xlsx/workbook-data";
import type { HostLocale } from "../host-locale";

/** The name that Excel gives a new or unnamed column: `Colonna1`, `Column1`, … */
export function freeColumnName(columns: readonly Pick<TableColumn, "name">[], locale: HostLocale): string {
  const word = locale === "it-IT" ? "Colonna" : "Column";
  const taken = new Set(columns.map((column) => column.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number++;
  return `${word}${number}`;
}

/** A header text that no other column has: Excel adds a number to a repeated one. */
export function distinctColumnName(name: string, others: readonly Pick<TableColumn, "name">[], locale: HostLocale): string {
  if (name === "") return freeColumnName(others, locale);
  const taken = new Set(others.map((column) => column.name.toLowerCase()));
  let number = 2;
  let candidate = name;
  while (taken.has(candidate.toLowerCase())) candidate = `${name}${number++}`;
  return candidate;
}
