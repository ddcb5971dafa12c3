/** A place of a plan as a cell of the workbook that it was read from. */
import type { PlanPlace } from "../../checks/plan-place";
import { sheetNames } from "../layout/names";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { kinds } from "./kinds";
import type { PlanPlaces } from "./plan-places";
import { WorkbookCells, type SheetCell } from "./workbook-cells";

type CellOf = (workbook: WorkbookCells, place: PlanPlace) => SheetCell | undefined;

/** Tells of one workbook. What lost its name, table or column is looked for nearby, and at last the sheet's first cell stands for it. */
export class PlacesInWorkbook {
  private readonly cells: WorkbookCells;

  constructor(snapshot: WorkbookSnapshot, { places }: { readonly places: PlanPlaces }) {
    this.cells = new WorkbookCells(snapshot, places);
  }

  /** Of several kinds that can tell, the last in the workbook knows best. */
  cellOf(place: PlanPlace): SheetCell {
    for (const { cells } of kinds.toReversed()) {
      // A kind of place and its function belong together by the type of `cells`.
      const cell = (cells?.[place.kind] as CellOf | undefined)?.(this.cells, place);
      if (cell) return cell;
    }
    return this.cells.first(sheetNames.plan);
  }
}
