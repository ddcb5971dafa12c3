/** What the cards of a template are made of: fields, tables and their columns, in parts. */
import type { CardFieldKey, CardListKey } from "../card/card";
import type { FieldDeclaration } from "../card/fields";
import type { ColumnDeclaration, ListDeclaration } from "../card/lists";
import type { OwnKind } from "../card/own-values";
import type { LocalText, Required, TableRows, Template } from "./template";

/** A field of the body's own, by its path in the card. */
export type OwnFieldKey = `extra.${string}`;
export type FormFieldKey = CardFieldKey | OwnFieldKey;

/** What may be chosen, and the name by which the workbook knows it. */
export interface FormList {
  readonly name: string;
  readonly values: readonly string[];
}

export interface FormField extends Omit<FieldDeclaration, "key"> {
  readonly key: FormFieldKey;
  /** What the body calls it; absent where it goes by its usual name. */
  readonly label?: LocalText;
  readonly help?: LocalText;
  readonly list?: FormList;
  /** Of a field of the body's own. */
  readonly own?: OwnKind;
  readonly required?: Required;
}

export interface FormColumn extends ColumnDeclaration {
  /** What the body calls it, the year left out; absent where it goes by its usual name. */
  readonly label?: LocalText;
  readonly help?: LocalText;
  readonly list?: FormList;
  /** Of a column that each year has. */
  readonly year?: number;
}

/** A table of the body's own, by its path in the card. */
export type OwnTableKey = `tables.${string}`;
/** Path of a table's rows in the card. */
export type FormTableKey = CardListKey | OwnTableKey;

export interface FormTable extends Omit<ListDeclaration, "key" | "columns"> {
  readonly key: FormTableKey;
  readonly label: LocalText;
  readonly columns: readonly FormColumn[];
  readonly rows: TableRows;
}

export interface FormPart {
  /** `""` where it goes on from the part before. */
  readonly title: LocalText;
  /** Rows of one to three fields. */
  readonly rows: readonly (readonly FormFieldKey[])[];
  readonly table?: FormTable;
}

export interface CardForm {
  readonly template: Template;
  readonly years: readonly number[];
  /** All that can be read from a card, shown or not. */
  readonly fields: ReadonlyMap<FormFieldKey, FormField>;
  readonly parts: readonly FormPart[];
}

/** What the workbook works out beside another field, in the same row. */
export const followers: Readonly<Partial<Record<FormFieldKey, CardFieldKey>>> = { sector: "sectorName", number: "shortCodes" };

/** These stand above all parts of every card. */
export const inBanner: readonly FormFieldKey[] = ["title", "code", "weight"];

export function tablesOf({ parts }: CardForm): readonly FormTable[] {
  return parts.flatMap(({ table }) => table ?? []);
}

export function shownFields({ parts }: CardForm): ReadonlySet<FormFieldKey> {
  return new Set(parts.flatMap(({ rows }) => rows.flat()));
}

export function formTable(form: CardForm, key: FormTableKey): FormTable | undefined {
  return tablesOf(form).find((table) => table.key === key);
}

export const furtherTitle: LocalText = { it: "ALTRI CONTENUTI", en: "OTHER CONTENT" };
