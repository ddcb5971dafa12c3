/** Reads the single fields of a card sheet: by their names, or by their labels where names were deleted. */
import type { CardFieldKey, DocumentedObjective } from "../../../plan/card/card";
import { rulesOf } from "../../../plan/card/field-kinds";
import { heldFields, withField, type HeldDeclaration } from "../../../plan/card/held-fields";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import { textOf } from "../../reading/cell-entry";
import { isBlankValue, overwritten, valueLeftOut } from "../../reading/left-in-table";
import type { ReadingNote } from "../../reading/reading-note";
import type { SnapshotValue } from "../../reading/sheet-snapshot";
import { cellAddress, type SnapshotReader } from "../../reading/snapshot-reader";
import { fieldLabel, fourPartCard } from "../card-template";
import { fieldCell, fieldCells } from "../fields/field-cells";
import { cellsOf, type CellKind } from "../fields/kind-cells";

const labels: ReadonlySet<string> = new Set(fieldCells.map(({ key }) => fieldLabel(fourPartCard, key)));

/** All that other programs leave of a card's names that write the file anew. */
export function holdsLabels(reader: SnapshotReader): boolean {
  return [...labels].filter((label) => reader.find(label)).length >= enoughLabels;
}

const enoughLabels = 8;

interface FieldOnSheet {
  readonly value: SnapshotValue;
  readonly row: number;
  readonly column: number;
}

/** What the fields of one sheet hold. */
export class FieldsOnSheet {
  private readonly found: ReadonlyMap<CardFieldKey, FieldOnSheet | undefined>;

  constructor(
    private readonly reader: SnapshotReader,
    private readonly note: (note: ReadingNote) => void,
  ) {
    this.found = new Map(fieldCells.flatMap(({ key, kind }) => (kind === "computed" ? [] : [[key, this.find(key)]])));
    for (const { key, kind } of fieldCells) if (kind === "computed") this.noteOverwritten(key);
  }

  value(key: CardFieldKey): SnapshotValue {
    return this.found.get(key)?.value ?? "";
  }

  /** Given an objective, the same with what its fields say. */
  readInto(blank: DocumentedObjective, scheme: CodeScheme): DocumentedObjective {
    return heldFields.reduce((so, field) => withField(so, field.key, this.read(field, scheme)), blank);
  }

  /** Names a value of which nothing could be made. */
  private read({ key, kind, edge }: HeldDeclaration, scheme: CodeScheme): unknown {
    const { read, understands } = cellsOf(kind as CellKind);
    const field = this.found.get(key);
    const value = read(field?.value, { scheme, edge });
    if (field && !isBlankValue(field.value) && !understands?.(field.value) && rulesOf(kind).isBlank(value))
      this.note(valueLeftOut(this.reader, { cell: cellAddress(field.row, field.column), value: textOf(field.value) }, labelOf(key)));
    return value;
  }

  private find(key: CardFieldKey): FieldOnSheet | undefined {
    const { name } = fieldCell(key);
    const place = this.reader.rangeOfName(name);
    if (place) return { row: place.row, column: place.column, value: this.reader.named(name) ?? "" };
    const [sheet, label] = [this.reader.sheet.name, labelOf(key)];
    const beside = key === "title" ? this.titleInBanner() : this.besideLabel(label);
    if (!beside) {
      this.note({ code: "reading.nameMissing", values: { sheet, name, label } });
      return undefined;
    }
    this.reader.markUnderstood({ ...beside, rows: 1, columns: 1 });
    this.note({ code: "reading.nameMissingFoundByLabel", values: { sheet, name, cell: cellAddress(beside.row, beside.column), label } });
    return beside;
  }

  /** The first value after a label, before the next label. */
  private besideLabel(label: string): FieldOnSheet | undefined {
    const at = this.reader.find(label);
    const { values, origin } = this.reader.sheet;
    const after = at ? (values[at.row - origin.row] ?? []).slice(at.column + 1 - origin.column) : [];
    const filled = after.findIndex((value) => value !== "");
    const value = after[filled];
    return !at || value === undefined || labels.has(String(value)) ? undefined : { row: at.row, column: at.column + 1 + filled, value };
  }

  /** The last text of the card's first row that is none of its own: the code before it is a formula, and what follows a label. */
  private titleInBanner(): FieldOnSheet | undefined {
    const { origin, values } = this.reader.sheet;
    const banner = origin.row === 0 ? (values[0] ?? []) : [];
    const column = banner.findLastIndex(
      (value, at) =>
        typeof value === "string" && !isBlankValue(value) && !labels.has(value) && !this.reader.isFormula(0, origin.column + at),
    );
    return column < 0 ? undefined : { row: 0, column: origin.column + column, value: banner[column] ?? "" };
  }

  /** What stands in the place of a computed field's formula. */
  private noteOverwritten(key: CardFieldKey): void {
    const { name } = fieldCell(key);
    const value = this.reader.named(name) ?? "";
    const place = this.reader.rangeOfName(name);
    if (!place || isBlankValue(value) || this.reader.isFormula(place.row, place.column)) return;
    overwritten(this.reader, { cell: cellAddress(place.row, place.column), value: textOf(value) }, labelOf(key)).forEach(this.note);
  }
}

function labelOf(key: CardFieldKey): string {
  return fieldLabel(fourPartCard, key);
}
