/** Reads the single fields of a card sheet: by their names, or by their labels where names were deleted. */
import type { DocumentedObjective } from "../../../plan/card/card";
import type { FieldKind } from "../../../plan/card/field-kinds";
import { declarationOf, isBlankHeld, withHeld } from "../../../plan/card/held-fields";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import { textOf } from "../../reading/cell-entry";
import { isBlankValue, overwritten, valueLeftOut } from "../../reading/left-in-table";
import type { ReadingNote } from "../../reading/reading-note";
import type { SnapshotValue } from "../../reading/sheet-snapshot";
import { cellAddress, type SnapshotReader } from "../../reading/snapshot-reader";
import { furtherTitle, shownFields, type CardForm, type FormFieldKey } from "../../../plan/template/form-parts";
import { fieldCell, fieldCells, fieldLabel, type FieldCell } from "../fields/field-cells";

const labelsOfForms = new WeakMap<CardForm, ReadonlySet<string>>();

/** What the sheet calls the fields of a form. */
export function labelsOf(form: CardForm): ReadonlySet<string> {
  const known = labelsOfForms.get(form) ?? new Set([...form.fields.keys()].map((key) => fieldLabel(form, key)));
  labelsOfForms.set(form, known);
  return known;
}

/** All that other programs leave of a card's names that write the file anew. */
export function holdsLabels(reader: SnapshotReader, form: CardForm): boolean {
  return [...labelsOf(form)].filter((label) => reader.find(label)).length >= enoughLabels;
}

const enoughLabels = 8;

interface FieldOnSheet {
  readonly value: SnapshotValue;
  readonly row: number;
  readonly column: number;
}

/** What the fields of one sheet hold. */
export class FieldsOnSheet {
  private readonly hasFurther: boolean;
  private readonly hasNames: boolean;
  /** Fields that a card of the form always shows. */
  private readonly expected: ReadonlySet<FormFieldKey>;
  private readonly found: ReadonlyMap<FormFieldKey, FieldOnSheet | undefined>;

  constructor(
    private readonly reader: SnapshotReader,
    private readonly form: CardForm,
    private readonly note: (note: ReadingNote) => void,
  ) {
    this.hasNames = reader.hasName(declarationOf("title").name);
    this.hasFurther = reader.find(furtherTitle.it) !== undefined;
    this.expected = new Set([...shownFields(form), "title", "sector", "number"]);
    const cells = [...fieldCells(form).values()];
    this.found = new Map(cells.flatMap((cell) => (cell.kind === "computed" ? [] : [[cell.key, this.find(cell)]])));
    for (const { key, kind } of cells) if (kind === "computed") this.noteOverwritten(key);
  }

  value(key: FormFieldKey): SnapshotValue {
    return this.found.get(key)?.value ?? "";
  }

  /** Given an objective, the same with what its fields say. */
  readInto(blank: DocumentedObjective, scheme: CodeScheme): DocumentedObjective {
    return [...fieldCells(this.form).values()].reduce((so, cell) => {
      if (!cell.read) return so;
      const value = this.read(cell, scheme);
      const declared = { ...cell.field, kind: cell.kind as FieldKind };
      return cell.field.ofObjective ? withHeld(so, declared, value) : { ...so, card: withHeld(so.card, declared, value) };
    }, blank);
  }

  /** Names a value of which nothing could be made. */
  private read({ key, kind, field: declared, read, understands }: FieldCell, scheme: CodeScheme): unknown {
    const field = this.found.get(key);
    const value = read?.(field?.value, { scheme, edge: declared.edge });
    if (
      field &&
      !isBlankValue(field.value) &&
      !understands?.(field.value) &&
      isBlankHeld({ kind: kind as FieldKind, ...(declared.own ? { own: declared.own } : {}) }, value)
    )
      this.note(valueLeftOut(this.reader, { cell: cellAddress(field.row, field.column), value: textOf(field.value) }, this.labelOf(key)));
    return value;
  }

  private find({ key, name, field }: FieldCell): FieldOnSheet | undefined {
    const place = this.reader.rangeOfName(name);
    if (place) return { row: place.row, column: place.column, value: this.reader.named(name) ?? "" };
    const [sheet, label] = [this.reader.sheet.name, this.labelOf(key)];
    // What the form does not show stands on its sheet only where the card held it, and under a title of its own.
    if (!this.expected.has(key) && (!this.hasFurther || this.hasNames || field.optional || !this.reader.find(label))) return undefined;
    const beside = key === "title" ? this.titleInBanner() : this.besideLabel(label);
    if (!beside) {
      this.note({ code: "reading.nameMissing", values: { sheet, name, label } });
      return undefined;
    }
    this.reader.markUnderstood({ ...beside, rows: 1, columns: 1 });
    this.note({ code: "reading.nameMissingFoundByLabel", values: { sheet, name, cell: cellAddress(beside.row, beside.column), label } });
    return beside;
  }

  private labelOf(key: FormFieldKey): string {
    return fieldLabel(this.form, key);
  }

  /** The first value after a label, before the next label. */
  private besideLabel(label: string): FieldOnSheet | undefined {
    const at = this.reader.find(label);
    const { values, origin } = this.reader.sheet;
    const after = at ? (values[at.row - origin.row] ?? []).slice(at.column + 1 - origin.column) : [];
    const filled = after.findIndex((value) => value !== "");
    const value = after[filled];
    return !at || value === undefined || labelsOf(this.form).has(String(value))
      ? undefined
      : { row: at.row, column: at.column + 1 + filled, value };
  }

  /** The last text of the card's first row that is none of its own: the code before it is a formula, and what follows a label. */
  private titleInBanner(): FieldOnSheet | undefined {
    const { origin, values } = this.reader.sheet;
    const banner = origin.row === 0 ? (values[0] ?? []) : [];
    const column = banner.findLastIndex(
      (value, at) =>
        typeof value === "string" &&
        !isBlankValue(value) &&
        !labelsOf(this.form).has(value) &&
        !this.reader.isFormula(0, origin.column + at),
    );
    return column < 0 ? undefined : { row: 0, column: origin.column + column, value: banner[column] ?? "" };
  }

  /** What stands in the place of a computed field's formula. */
  private noteOverwritten(key: FormFieldKey): void {
    const { name } = fieldCell(this.form, key);
    const value = this.reader.named(name) ?? "";
    const place = this.reader.rangeOfName(name);
    if (!place || isBlankValue(value) || this.reader.isFormula(place.row, place.column)) return;
    overwritten(this.reader, { cell: cellAddress(place.row, place.column), value: textOf(value) }, this.labelOf(key)).forEach(this.note);
  }
}
