import type { DefinedName, SheetData } from "../../../xlsx/workbook-data";
import { boxAddress } from "../address";
import { quoteSheetName } from "../../../xlsx/cell-address";
import type { Directory } from "../directory";
import type { Editing } from "../cells/editing";
import { ExcelError } from "../excel-error";
import { requireFormula } from "../formulas/formula-acceptance";
import { requireDefinedName } from "./name-rules";
import { referredPlace, type PlacedBox } from "../formulas/referred-place";

/** Defined names of the workbook's scope (`sheet` absent) and of sheets. */
export class Names {
  constructor(private readonly editing: Editing) {}

  all(sheet?: SheetData): readonly DefinedName[] {
    return sheet ? sheet.names : this.editing.data.names;
  }

  find(name: string, sheet?: SheetData): DefinedName | undefined {
    const lower = name.toLowerCase();
    return this.all(sheet).find((item) => item.name.toLowerCase() === lower);
  }

  /**
   * Adds a name.
   * @param refersTo a rectangle, or a formula or constant; text without `=` becomes a text constant
   * @throws ExcelError InvalidArgument for an illegal name or formula, ItemAlreadyExists
   */
  add(name: unknown, refersTo: PlacedBox | string | number | boolean, sheet?: SheetData, comment?: string): DefinedName {
    return this.editing.edit(() => {
      requireDefinedName(name);
      const taken =
        this.find(name, sheet) ?? (sheet ? undefined : (this.editing.directory.table(name) ?? this.find(name, this.sheetInFront())));
      if (taken) throw new ExcelError("ItemAlreadyExists", `The name ${name} exists already.`);
      const added: DefinedName = { name, refersTo: textOf(refersTo, this.editing.directory), ...(comment && { comment }) };
      this.store([...this.all(sheet), added], sheet);
      return added;
    });
  }

  delete(name: DefinedName, sheet?: SheetData): void {
    this.editing.edit(() => {
      this.store(
        this.all(sheet).filter((item) => item !== this.find(name.name, sheet)),
        sheet,
      );
    });
  }

  /** Changes what a name stands for, whether it is shown, or its comment. */
  change(name: DefinedName, fields: Partial<Omit<DefinedName, "name">>, sheet?: SheetData): DefinedName {
    return this.editing.edit(() => {
      if (fields.refersTo !== undefined) requireFormula(`=${fields.refersTo}`, this.editing.directory, undefined);
      const current = this.find(name.name, sheet);
      if (!current) throw new ExcelError("ItemNotFound", `The name ${name.name} is no longer there.`);
      const changed = { ...current, ...fields };
      this.store(
        this.all(sheet).map((item) => (item === current ? changed : item)),
        sheet,
      );
      return changed;
    });
  }

  /** The one rectangle that a name stands for; `undefined` when it is a constant, an expression or a dead reference. */
  rangeOf({ refersTo }: Pick<DefinedName, "refersTo">): PlacedBox | undefined {
    return referredPlace(refersTo, this.editing.directory);
  }

  /** Excel mixes its names up with the workbook's (office-js #2875). */
  private sheetInFront(): SheetData | undefined {
    const { sheets, activeSheet } = this.editing.data;
    return sheets[activeSheet];
  }

  private store(names: DefinedName[], sheet: SheetData | undefined): void {
    this.editing.journal.setStructure(sheet ?? this.editing.data, "names", names);
  }
}

function textOf(refersTo: PlacedBox | string | number | boolean, directory: Directory): string {
  if (typeof refersTo === "object") return `${quoteSheetName(refersTo.sheet.name)}!${boxAddress(refersTo.box, true)}`;
  if (typeof refersTo !== "string") return String(refersTo).toUpperCase();
  if (!refersTo.startsWith("=")) return `"${refersTo.replaceAll('"', '""')}"`;
  requireFormula(refersTo, directory, undefined);
  return refersTo.slice(1);
}
