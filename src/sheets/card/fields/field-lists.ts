/** The lists that fields and columns of cards are chosen from, by their names of the workbook's scope. */
import type { FormColumn, FormField } from "../../../plan/template/form-parts";
import { workbookNames } from "../../layout/names";
import { cellsOf, ownCells, type CellKind } from "./kind-cells";

export interface FieldList {
  readonly name: string;
  /** What is not in the list may be typed too. */
  readonly isFree: boolean;
}

/** Lists of single fields and columns of the house that do not follow from their kind. */
const ownLists: Readonly<Record<string, { readonly name: string; readonly isFree?: true }>> = {
  sector: { name: workbookNames.sectorList },
  priority: { name: workbookNames.priorityList },
  state: { name: workbookNames.stateList },
  peg: { name: workbookNames.pegList, isFree: true },
  kind: { name: workbookNames.kindList },
  nature: { name: workbookNames.natureList },
  outcome: { name: workbookNames.outcomeList, isFree: true },
};

/** The list of a field or a column; that of the template, where it gives one. */
export function listOf(declared: FormField | FormColumn): FieldList | undefined {
  const { key, kind, list, own } = declared;
  if (list) return { name: list.name, isFree: own !== "choice" };
  const usual = Object.hasOwn(ownLists, key) ? ownLists[key] : undefined;
  if (usual) return { name: usual.name, isFree: usual.isFree === true };
  if (kind === "code" || kind === "computed" || kind === "term" || kind === "windows") return undefined;
  const { list: name, freeText } = own ? ownCells(kind as CellKind, own) : (cellsOf(kind as CellKind) ?? {});
  return name === undefined ? undefined : { name, isFree: freeText === true };
}
