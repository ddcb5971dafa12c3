import type { SheetData } from "../../../xlsx/workbook-data";
import type { Editing } from "../cells/editing";
import { ExcelError } from "../excel-error";

/** Protection of sheets and of the workbook's structure. Every call of it forgets the undo stack. */
export class Protection {
  private readonly passwords = new WeakMap<object, string>();

  constructor(private readonly editing: Editing) {}

  /** @throws ExcelError AccessDenied when the sheet is protected already */
  protectSheet(sheet: SheetData, password?: string): void {
    this.editing.edit(() => {
      if (sheet.protection) throw new ExcelError("AccessDenied", `The sheet ${sheet.name} is protected already.`);
      this.editing.journal.set(sheet, "protection", password ? { password: true } : {});
      if (password) this.passwords.set(sheet, password);
      this.editing.forgetUndo();
      this.editing.report({ kind: "protection", sheet, isProtected: true });
    });
  }

  /** @throws ExcelError AccessDenied when the password is wrong */
  unprotectSheet(sheet: SheetData, password?: string): void {
    this.editing.edit(() => {
      if (!sheet.protection) return;
      this.requirePassword(sheet, sheet.protection.password === true, password);
      this.editing.journal.set(sheet, "protection", undefined as unknown as NonNullable<SheetData["protection"]>);
      this.editing.forgetUndo();
      this.editing.report({ kind: "protection", sheet, isProtected: false });
    });
  }

  protectStructure(password?: string): void {
    this.editing.edit(() => {
      if (this.editing.data.structureProtected) throw new ExcelError("AccessDenied", "The workbook is protected already.");
      this.editing.journal.set(this.editing.data, "structureProtected", true);
      if (password) this.passwords.set(this.editing.data, password);
      this.editing.forgetUndo();
    });
  }

  unprotectStructure(password?: string): void {
    this.editing.edit(() => {
      if (!this.editing.data.structureProtected) return;
      this.requirePassword(this.editing.data, this.passwords.has(this.editing.data), password);
      this.editing.journal.set(this.editing.data, "structureProtected", false);
      this.editing.forgetUndo();
    });
  }

  /** A password that came with a file is known only by its presence, so no password opens it. */
  private requirePassword(owner: object, locked: boolean, password: string | undefined): void {
    if (!locked) return;
    if (password === undefined || this.passwords.get(owner) !== password) throw new ExcelError("AccessDenied", "The password is wrong.");
    this.passwords.delete(owner);
  }
}
