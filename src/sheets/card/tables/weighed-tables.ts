/** Which tables of a card weigh, and whether their weights make a total. */
import { makesTotal } from "../../../plan/template/card-form";
import type { CardForm, FormTable } from "../../../plan/template/form-parts";

/** Tables whose items weigh. */
export type WeighedTable = "expectedResults" | "phases";

export function isWeighed(table: FormTable): table is FormTable & { readonly key: WeighedTable } {
  return table.key === "phases" || table.key === "expectedResults";
}

export function hasTotal(table: WeighedTable, { template }: CardForm): boolean {
  return makesTotal(template, table === "phases" ? "phases" : "results");
}
