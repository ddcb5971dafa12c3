import type { ConditionalFormatData, DefinedName, RangeBox, SheetData, ValidationData } from "../../../xlsx/workbook-data";
import { readBox, splitAddress } from "../address";
import type { Directory } from "../directory";
import type { Editing } from "../cells/editing";
import { ExcelError, UnreadableFormulaError } from "../excel-error";
import { requireRuleFormula } from "../formulas/formula-acceptance";
import { requireUnprotected } from "./guards";
import type { Identities } from "../identities";
import { covers, intersection, overlaps, sameBox, without } from "../../../xlsx/range-box";

const LONGEST_FORMULA = 255;
const LONGEST_INLINE_LIST = 255;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 224;
const LONGEST_PROMPT_TITLE = 32;

/** Data validation. Rules of a rectangle push out what others said about its cells. */
export class Validations {
  constructor(private readonly editing: Editing) {}

  /** The rules that touch a rectangle. */
  touching(sheet: SheetData, box: RangeBox): readonly ValidationData[] {
    return sheet.validations.filter((item) => overlaps(item.range, box));
  }

  /** The one rule that covers the whole rectangle; `undefined` when there is none, `"mixed"` when its cells differ. */
  at(sheet: SheetData, box: RangeBox): ValidationData | "mixed" | undefined {
    const touching = this.touching(sheet, box);
    if (touching.length === 0) return undefined;
    const [only] = touching;
    return touching.length === 1 && only && covers(only.range, box) ? only : "mixed";
  }

  /**
   * Gives a rectangle a validation, or with `undefined` none.
   * @throws ExcelError InvalidArgument for unreadable formulas, inline lists above 255 characters, long prompts; AccessDenied
   */
  set(sheet: SheetData, box: RangeBox, validation: Omit<ValidationData, "range"> | undefined): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      if (validation) requireValidation(validation, this.editing.directory);
      if (validation?.rule.kind === "list" && validation.rule.source.startsWith("="))
        requireLine(validation.rule.source, [...sheet.names, ...this.editing.data.names]);
      const current = sheet.validations.findIndex((item) => sameBox(item.range, box));
      if (validation && current >= 0 && sheet.validations.filter((item) => overlaps(item.range, box)).length === 1) {
        this.store(sheet, sheet.validations.with(current, { ...validation, range: box }));
        return;
      }
      const rest = sheet.validations.flatMap((item) =>
        overlaps(item.range, box) ? without(item.range, box).map((range) => ({ ...item, range })) : [item],
      );
      this.store(sheet, validation ? [...rest, { ...validation, range: box }] : rest);
    });
  }

  private store(sheet: SheetData, validations: ValidationData[]): void {
    this.editing.journal.set(sheet, "validations", validations);
    this.editing.report({ kind: "layout", sheet });
  }
}

function requireValidation({ rule, prompt, error }: Omit<ValidationData, "range">, directory: Directory): void {
  for (const formula of formulasOf(rule)) {
    if (!formula.startsWith("=")) continue;
    if (formula.length - 1 > LONGEST_FORMULA)
      throw new UnreadableFormulaError(formula, `more than ${LONGEST_FORMULA} characters in a validation`);
    requireRuleFormula(formula, directory);
  }
  if (rule.kind === "list" && !rule.source.startsWith("=") && rule.source.length > LONGEST_INLINE_LIST) {
    throw new ExcelError("InvalidArgument", `A list of a validation holds at most ${LONGEST_INLINE_LIST} characters.`);
  }
  requireMessage(prompt, LONGEST_PROMPT);
  requireMessage(error, LONGEST_ALERT);
}

function requireMessage(text: { readonly title: string; readonly message: string } | undefined, longest: number): void {
  if (text && (text.title.length > LONGEST_PROMPT_TITLE || text.message.length > longest))
    throw new ExcelError("InvalidArgument", "The message of a validation is too long.");
}

/** A list is one row or one column; a name of the workbook or of the sheet is looked through. */
function requireLine(source: string, names: readonly DefinedName[]): void {
  const meant = source.replace(/^=/, "");
  const { local } = splitAddress(names.find(({ name }) => name.toLowerCase() === meant.toLowerCase())?.refersTo ?? meant);
  const box = readBox(local);
  if (box && box.rows > 1 && box.columns > 1) throw new ExcelError("InvalidArgument", "The source of a list is one row or one column.");
}

function formulasOf(rule: ValidationData["rule"]): string[] {
  switch (rule.kind) {
    case "any":
      return [];
    case "list":
      return [rule.source];
    case "custom":
      return [rule.formula];
    default:
      return rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
  }
}

/** Conditional formats; the first of a sheet's list has priority. Objects are replaced on change; their id stays. */
export class ConditionalFormats {
  constructor(
    private readonly editing: Editing,
    private readonly ids: Identities,
  ) {}

  idOf(item: ConditionalFormatData): string {
    return this.ids.of(item);
  }

  /** Those that touch a rectangle, by priority. */
  at(sheet: SheetData, box: RangeBox): ConditionalFormatData[] {
    return sheet.conditionalFormats.filter((item) => overlaps(item.range, box));
  }

  /** Adds a rule with a formula still to come, first in priority as in Excel. */
  add(sheet: SheetData, box: RangeBox): ConditionalFormatData {
    const added: ConditionalFormatData = { range: box, formula: "", format: {} };
    this.store(sheet, [added, ...sheet.conditionalFormats]);
    return added;
  }

  /** @throws ExcelError InvalidArgument for an unreadable formula */
  change(sheet: SheetData, before: ConditionalFormatData, fields: Partial<ConditionalFormatData>): void {
    if (fields.formula !== undefined) requireRuleFormula(fields.formula, this.editing.directory);
    const after = { ...before, ...fields };
    this.ids.carry(before, after);
    this.store(
      sheet,
      sheet.conditionalFormats.map((item) => (item === before ? after : item)),
    );
  }

  /** Gives a rule a priority, from the end where it is negative; the others make room. */
  move(sheet: SheetData, item: ConditionalFormatData, priority: number): void {
    const others = sheet.conditionalFormats.filter((other) => other !== item);
    const place = Math.min(Math.max(priority < 0 ? others.length + 1 + priority : priority, 0), others.length);
    this.store(sheet, others.toSpliced(place, 0, item));
  }

  delete(sheet: SheetData, before: ConditionalFormatData): void {
    this.store(
      sheet,
      sheet.conditionalFormats.filter((item) => item !== before),
    );
  }

  /** Takes the rules away from a rectangle; what they cover outside stays. */
  clear(sheet: SheetData, box: RangeBox): void {
    const kept = sheet.conditionalFormats.flatMap((item) =>
      intersection(item.range, box) ? without(item.range, box).map((range) => ({ ...item, range })) : [item],
    );
    this.store(sheet, kept);
  }

  private store(sheet: SheetData, items: ConditionalFormatData[]): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      this.editing.journal.set(sheet, "conditionalFormats", items);
      this.editing.report({ kind: "layout", sheet });
    });
  }
}
