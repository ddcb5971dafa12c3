/** The formulas beside the tables: named ones, and those that stand at a place of their own. */
import type { CellPlace } from "../../card/card-places";
import type { SheetPlan } from "../../layout/sheet-plan";
import type { WorkbookSnapshot } from "../../reading/sheet-snapshot";
import type { SnapshotReader } from "../../reading/snapshot-reader";
import { formulaDifference, formulaIn } from "./cell-formulas";
import type { FormulaDifference } from "../difference";
import { canonicalFormula } from "./formula-text";
import { sameName } from "../../layout/names";
import type { Layout } from "../layout";
import { contains } from "../../layout/range-box";

interface PlannedFormula extends CellPlace {
  readonly formula: string;
}

/** A planned formula that does not stand in the place of the layout, or is known by its name. */
interface Misplaced {
  readonly formula: string;
  readonly place: CellPlace | undefined;
  readonly isNamed: boolean;
}

/**
 * A named formula stands in its name's cell. Of the others each that is not in its place is looked for all over the sheet, since people
 * move things about; one that is nowhere belongs where the sheet's layout says, and is passed over where that tells no place.
 */
export function formulasBesideTables(
  plan: SheetPlan,
  layout: Layout,
  reader: SnapshotReader,
  names: WorkbookSnapshot["names"],
): FormulaDifference[] {
  const placeOfName = namedPlaces(plan, reader, names);
  const held = heldOutsideTables(reader);
  const misplaced = formulasOutsideTables(plan).map((planned): Misplaced | undefined => {
    const named = placeOfName(planned);
    if (named) return { formula: planned.formula, place: named, isNamed: true };
    const place = layout.placeOf(planned);
    const isInPlace = place !== undefined && formulaDifference(reader, place, planned.formula).length === 0;
    return isInPlace && takeOne(held, canonicalFormula(planned.formula)) ? undefined : { formula: planned.formula, place, isNamed: false };
  });
  return misplaced.flatMap((planned) => {
    if (!planned || (!planned.isNamed && takeOne(held, canonicalFormula(planned.formula)))) return [];
    return planned.place ? formulaDifference(reader, planned.place, planned.formula) : [];
  });
}

function formulasOutsideTables({ blocks, tables }: SheetPlan): PlannedFormula[] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((content, c) => {
        const formula = formulaIn(content);
        const place = { row: row + r, column: column + c };
        return formula === undefined || tables.some(({ range }) => contains(range, place.row, place.column)) ? [] : [{ ...place, formula }];
      }),
    ),
  );
}

/** Where the named cells of a planned sheet stand now. */
function namedPlaces(
  plan: SheetPlan,
  reader: SnapshotReader,
  names: WorkbookSnapshot["names"],
): (planned: CellPlace) => CellPlace | undefined {
  return (planned) => {
    const isHere = ({ range }: { readonly range: CellPlace }) => range.row === planned.row && range.column === planned.column;
    const own = plan.names.find(isHere);
    if (own) return reader.rangeOfName(own.name);
    const ofWorkbook = plan.workbookNames.find(isHere);
    return ofWorkbook && names.find(({ name, sheet }) => sameName(name, ofWorkbook.name) && sheet === reader.sheet.name)?.range;
  };
}

/** How often each formula stands outside tables. */
function heldOutsideTables({ sheet }: SnapshotReader): Map<string, number> {
  const held = new Map<string, number>();
  (sheet.formulaTexts ?? []).forEach((line, r) =>
    line.forEach((formula, c) => {
      if (formula === "" || sheet.tables.some(({ range }) => contains(range, sheet.origin.row + r, sheet.origin.column + c))) return;
      const text = canonicalFormula(formula);
      held.set(text, (held.get(text) ?? 0) + 1);
    }),
  );
  return held;
}

function takeOne(held: Map<string, number>, formula: string): boolean {
  const count = held.get(formula) ?? 0;
  held.set(formula, count - 1);
  return count > 0;
}
