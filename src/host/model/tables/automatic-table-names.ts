import type { ConditionalFormatData, DefinedName, SheetData, TableData, ValidationData, WorkbookData } from "../../../xlsx/workbook-data";
import type { HostLocale } from "../host-locale";

const AUTOMATIC_NAME = /^(?:tabella|table)\d+$/i;
const MENTION = /(?:tabella|table)\d+/gi;

/** The name that a new table gets: `Tabella3`. */
export function automaticTableName(number: number, locale: HostLocale): string {
  return `${locale === "it-IT" ? "Tabella" : "Table"}${number}`;
}

/**
 * Which automatic table names a formula of the workbook may mention, now or after an undo. Programs make tables by the
 * thousand and then name them; no formula knows those names yet, so none needs to be looked at for the renaming.
 */
export class AutomaticTableNames {
  private readonly mentioned = new Set<string>();

  constructor(data: WorkbookData) {
    this.noteNames(data.names);
    for (const sheet of data.sheets) this.noteSheet(sheet);
  }

  /** True when no formula can mean a table of this name. */
  isUnknownToFormulas(name: string): boolean {
    return AUTOMATIC_NAME.test(name) && !this.mentioned.has(name.toLowerCase());
  }

  note(formula: string): void {
    for (const [name] of formula.matchAll(MENTION)) this.mentioned.add(name.toLowerCase());
  }

  /** Takes in the formulas of a property of the workbook or of a sheet that was written. */
  follow(key: PropertyKey, before: unknown, after: unknown): void {
    const fresh = <T>() => {
      const known = new Set(before as readonly T[]);
      return (after as readonly T[]).filter((item) => !known.has(item));
    };
    switch (key) {
      case "sheets":
        return fresh<SheetData>().forEach((sheet) => this.noteSheet(sheet));
      case "names":
        return this.noteNames(fresh<DefinedName>());
      case "tables":
        return this.noteTables(fresh<TableData>());
      case "validations":
        return this.noteValidations(fresh<ValidationData>());
      case "conditionalFormats":
        return this.noteConditionalFormats(fresh<ConditionalFormatData>());
    }
  }

  private noteSheet(sheet: SheetData): void {
    for (const cells of sheet.cells.values()) for (const { formula } of cells.values()) if (formula !== undefined) this.note(formula);
    this.noteNames(sheet.names);
    this.noteTables(sheet.tables);
    this.noteValidations(sheet.validations);
    this.noteConditionalFormats(sheet.conditionalFormats);
  }

  private noteNames(names: readonly DefinedName[]): void {
    for (const { refersTo } of names) this.note(refersTo);
  }

  private noteTables(tables: readonly TableData[]): void {
    for (const { columns } of tables) for (const { formula } of columns) if (formula !== undefined) this.note(formula);
  }

  private noteValidations(validations: readonly ValidationData[]): void {
    for (const { rule } of validations) {
      if (rule.kind === "any") continue;
      if (rule.kind === "list") this.note(rule.source);
      else if (rule.kind === "custom") this.note(rule.formula);
      else this.note(`${rule.formula1} ${rule.formula2 ?? ""}`);
    }
  }

  private noteConditionalFormats(formats: readonly ConditionalFormatData[]): void {
    for (const { formula } of formats) this.note(formula);
  }
}
