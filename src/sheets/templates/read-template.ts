/** Reads a template from its sheet, as far as it can be read: what makes no sense there is told, and left out. */
import type { OwnKind } from "../../plan/card/own-values";
import { readCodePattern } from "../../plan/template/code-pattern";
import type {
  LocalText,
  Required,
  Template,
  TemplateColumn,
  TemplateField,
  TemplatePart,
  TemplateTable,
} from "../../plan/template/template";
import { rowsTemplate } from "../../plan/template/shipped";
import { isKnownField, isKnownTable, knownColumns, knownFields, knownTables } from "../../plan/template/vocabulary";
import { usualWeights } from "../../plan/template/weight-rule";
import type { TemplateTableName } from "../layout/names";
import { yesNoOf } from "../card/fields/kind-cells";
import { linesOf, textOf } from "../reading/cell-entry";
import type { ReadingNote } from "../reading/reading-note";
import type { SnapshotValue } from "../reading/sheet-snapshot";
import type { SnapshotReader } from "../reading/snapshot-reader";
import { cellAddress, type TableReading, type TableRow } from "../reading/snapshot-reader";
import { betweenFields, columnHeaders, fieldHeaders, partHeaders, tableHeaders } from "./template-columns";
import { columnWordsOf, fieldWords, tableWords } from "./known-words";
import { keyMeant, keyOfLabel, keyPattern } from "./template-keys";
import { templateNames } from "./template-sheet";
import { keyOf, kindOf, requiredOf, unitWords, weightsOf, windowWords } from "./template-words";

/** A template as its sheet shows it. */
export interface ShownTemplate {
  readonly template: Template;
  /** What the sheet says and no template can. */
  readonly notes: readonly ReadingNote[];
  /** Cells in which people left out a key, and the key that was made of the label. */
  readonly keysMade: readonly { readonly row: number; readonly column: number; readonly key: string }[];
}

/** A template's sheet on which people have changed what the cards do not follow yet. */
export interface ChangedTemplate extends ShownTemplate {
  readonly sheet: string;
  /** Id of the template that the cards follow. */
  readonly of: string;
}

export function readTemplate(reader: SnapshotReader): ShownTemplate {
  return new TemplateReading(reader).shown();
}

class TemplateReading {
  private readonly notes: ReadingNote[] = [];
  private readonly keysMade: ShownTemplate["keysMade"][number][] = [];

  constructor(private readonly reader: SnapshotReader) {}

  shown(): ShownTemplate {
    return { template: this.template(), notes: this.notes, keysMade: this.keysMade };
  }

  private template(): Template {
    return this.reader.hasName(templateNames.levels) || this.rows("Parti").reading ? this.cardTemplate() : this.ofRows();
  }

  /** It says nothing of cards. */
  private ofRows(): Template {
    return {
      ...rowsTemplate,
      id: this.text(templateNames.id).trim(),
      title: local(this.text(templateNames.title), this.text(templateNames.titleEn)),
      weights: { ...rowsTemplate.weights, objectives: this.weights(templateNames.objectives) },
    };
  }

  private cardTemplate(): Template {
    const levels = Math.min(4, Math.max(0, Math.trunc(Number(this.reader.named(templateNames.levels) ?? 3)) || 0));
    const code = this.code(levels);
    const fields = this.fields();
    const tables = this.tables();
    return {
      id: this.text(templateNames.id).trim(),
      title: local(this.text(templateNames.title), this.text(templateNames.titleEn)),
      ...(code ? { code } : {}),
      levels,
      timeline: {
        unit: keyOf(unitWords, this.text(templateNames.unit), "month"),
        windows: keyOf(windowWords, this.text(templateNames.windows), "yearly"),
      },
      weights: {
        objectives: this.weights(templateNames.objectives),
        phases: this.weights(templateNames.phases),
        results: this.weights(templateNames.results),
      },
      fields,
      tables,
      parts: this.parts(fields, tables),
    };
  }

  private text(name: string): string {
    return textOf(this.reader.named(name));
  }

  private code(levels: number): Template["code"] {
    const text = this.text(templateNames.code);
    if (text.trim() === "") return undefined;
    const pattern = readCodePattern(text.trim(), levels);
    if ("parts" in pattern) return pattern;
    this.refuseNamed(templateNames.code, text);
    return undefined;
  }

  private weights(name: string): Template["weights"]["phases"] {
    const text = this.text(name);
    const rule = weightsOf(text);
    if (!rule) this.refuseNamed(name, text);
    return rule ?? usualWeights;
  }

  private refuseNamed(name: string, value: string): void {
    const place = this.reader.rangeOfName(name);
    if (place) this.refuse(place.row, place.column, value, name);
  }

  private refuse(row: number, column: number, value: string, field: string): void {
    this.notes.push({
      code: "reading.valueLeftOut",
      values: { sheet: this.reader.sheet.name, cell: cellAddress(row, column), value, field },
      cells: [{ cell: cellAddress(row, column), value }],
    });
  }

  private rows(name: TemplateTableName): { readonly reading: TableReading | undefined; readonly rows: readonly TableRow[] } {
    const pattern = new RegExp(`^Modello\\d+_${name}$`, "i");
    const table = this.reader.sheet.tables.find((candidate) => pattern.test(candidate.name));
    const reading = table && this.reader.readTable(table);
    return { reading, rows: reading?.rows ?? [] };
  }

  /**
   * What rows are of, by their keys; a row that has a label and no key gets one of the label. Told where a key cannot be or stands
   * twice.
   */
  private keyed<T>(
    name: TemplateTableName,
    headers: { readonly key: string; readonly label: string },
    known: { readonly keys: Iterable<string>; readonly keyOf: (written: string, row: TableRow) => string | undefined },
    read: (key: string, row: TableRow) => T | undefined,
  ): readonly (readonly [string, T])[] {
    const { reading, rows } = this.rows(name);
    const taken = new Set([...known.keys, ...rows.map((row) => said(row, headers.key).trim())]);
    const found = new Map<string, T>();
    for (const row of rows) {
      const written = said(row, headers.key).trim();
      const key =
        written === "" && said(row, headers.label).trim() !== ""
          ? keyOfLabel(said(row, headers.label), taken)
          : (known.keyOf(written, row) ?? written);
      const value = key === "" || found.has(key) ? undefined : read(key, row);
      const column = (reading?.table.range.column ?? 0) + Math.max(0, reading?.headers.indexOf(headers.key) ?? 0);
      if (value === undefined) this.refuse(row.row, column, key, headers.key);
      else {
        found.set(key, value);
        if (written === "") this.keysMade.push({ row: row.row, column, key });
        taken.add(key);
      }
    }
    return [...found];
  }

  private fields(): Template["fields"] {
    const ownFields = new Set(
      this.rows("Campi").rows.flatMap((row) => {
        const written = said(row, fieldHeaders.key).trim();
        return knownField(written, row) === undefined ? [written] : [];
      }),
    );
    return Object.fromEntries(
      this.keyed("Campi", fieldHeaders, { keys: knownFields, keyOf: knownField }, (key, row): TemplateField | undefined => {
        const isKnown = isKnownField(key, saysKind(row) ? { kind: said(row, fieldHeaders.kind) } : undefined);
        if (!isKnown && !keyPattern.test(key)) return undefined;
        const required = withKey(requiredOf(said(row, fieldHeaders.required)), ownFields);
        const kind = isKnown ? undefined : (kindOf(said(row, fieldHeaders.kind)) ?? usualKind(row, fieldHeaders));
        return {
          label: local(said(row, fieldHeaders.label), said(row, fieldHeaders.en)),
          ...helpOf(row, fieldHeaders),
          ...(kind ? { kind } : {}),
          ...listOf(row, fieldHeaders),
          ...(required ? { required } : {}),
          ...(yesNoOf(said(row, fieldHeaders.internal)) === "yes" ? { internal: true } : {}),
        };
      }),
    );
  }

  private tables(): Template["tables"] {
    const { rows } = this.rows("Colonne");
    const tables = this.keyed("Tabelle", tableHeaders, { keys: knownTables, keyOf: (written) => tableWords.keyOf(written) }, (key, row) =>
      isKnownTable(key) || keyPattern.test(key) ? row : undefined,
    );
    const labels = new Map(tables.map(([key, row]) => [key, said(row, tableHeaders.label)]));
    const tableOf = new Map(rows.map((row) => [row, tableMeant(said(row, columnHeaders.table), labels)]));
    for (const row of rows)
      if (tableOf.get(row) === undefined) this.refuse(row.row, 0, said(row, columnHeaders.table), columnHeaders.table);
    return Object.fromEntries(
      tables.map(([key, row]): [string, TemplateTable] => {
        const fixed = linesOf(row.value(tableHeaders.fixed));
        const max = wholeOf(row.value(tableHeaders.max));
        return [
          key,
          {
            label: local(said(row, tableHeaders.label), said(row, tableHeaders.en)),
            columns: this.columns(
              rows.filter((one) => tableOf.get(one) === key),
              key,
            ),
            rows: {
              min: wholeOf(row.value(tableHeaders.min)) ?? 0,
              ...(max === undefined ? {} : { max }),
              ...(fixed.length > 0 ? { fixed } : {}),
            },
          },
        ];
      }),
    );
  }

  private columns(rows: readonly TableRow[], table: string): readonly TemplateColumn[] {
    const taken = new Set([...knownColumns(table), ...rows.map((row) => said(row, columnHeaders.key).trim())]);
    return rows.flatMap((row) => {
      const written = said(row, columnHeaders.key).trim();
      const ofHouse = said(row, columnHeaders.kind).trim() === "" ? columnWordsOf(table).keyOf(written) : undefined;
      const key = written === "" ? keyOfLabel(said(row, columnHeaders.label), taken) : (ofHouse ?? written);
      const isKnown = knownColumns(table).has(key);
      if (!isKnown && !keyPattern.test(key)) {
        this.refuse(row.row, 1, key, columnHeaders.key);
        return [];
      }
      if (written === "") this.keysMade.push({ row: row.row, column: 1, key });
      taken.add(key);
      return [
        {
          key,
          label: local(said(row, columnHeaders.label), said(row, columnHeaders.en)),
          ...helpOf(row, columnHeaders),
          ...(isKnown ? {} : { kind: kindOf(said(row, columnHeaders.kind)) ?? usualKind(row, columnHeaders) }),
          ...listOf(row, columnHeaders),
          ...(yesNoOf(said(row, columnHeaders.perYear)) === "yes" ? { perYear: true as const } : {}),
        },
      ];
    });
  }

  private parts(fields: Template["fields"], tables: Template["tables"]): readonly TemplatePart[] {
    const { reading, rows } = this.rows("Parti");
    const labels = new Map(Object.entries(fields).map(([key, { label }]) => [key, label.it]));
    const names = new Map(Object.entries(tables).map(([key, { label }]) => [key, label.it]));
    const parts = new Map<string, { title: LocalText; rows: (readonly string[])[]; table?: string }>();
    for (const row of rows) {
      const number = said(row, partHeaders.part).trim();
      const part = parts.get(number) ?? { title: local(said(row, partHeaders.title), said(row, partHeaders.en)), rows: [] };
      parts.set(number, part);
      const keys = said(row, partHeaders.fields)
        .split(betweenFields.trim())
        .map((key) => key.trim())
        .filter((key) => key !== "");
      const known = keys.flatMap((key) => fieldMeant(key, labels) ?? []);
      const written = said(row, partHeaders.table).trim();
      const table = tableMeant(written, names) ?? written;
      const isTable = isKnownTable(table) || Object.hasOwn(tables, table);
      if (known.length < keys.length || (table !== "" && !isTable))
        this.refuse(row.row, reading?.table.range.column ?? 0, [...keys, table].join(" "), partHeaders.fields);
      if (known.length > 0) part.rows.push(known);
      if (isTable) part.table = table;
    }
    return [...parts.values()].map(({ title, rows: own, table }) => ({
      title,
      ...(own.length > 0 ? { rows: own } : {}),
      ...(table === undefined ? {} : { table }),
    }));
  }
}

/** A row that says a kind is of a field that only the body has, whatever that is called. */
function knownField(written: string, row: TableRow): string | undefined {
  return saysKind(row) ? undefined : fieldWords.keyOf(written);
}

function saysKind(row: TableRow): boolean {
  return said(row, fieldHeaders.kind).trim() !== "";
}

/** `labels` are those of the template's fields by their keys. */
function fieldMeant(text: string, labels: ReadonlyMap<string, string>): string | undefined {
  return labels.has(text) ? text : (fieldWords.keyOf(text) ?? keyMeant(text, labels));
}

function tableMeant(text: string, labels: ReadonlyMap<string, string>): string | undefined {
  return labels.has(text) ? text : (tableWords.keyOf(text) ?? keyMeant(text, labels));
}

/** The condition of an obligation, which may name its field by a word. */
function withKey(required: Required | undefined, own: ReadonlySet<string>): Required | undefined {
  if (typeof required !== "object" || own.has(required.when)) return required;
  return { ...required, when: fieldWords.keyOf(required.when) ?? required.when };
}

function said(row: TableRow, header: string): string {
  return textOf(row.value(header));
}

function local(it: string, en: string): LocalText {
  return en.trim() === "" ? { it } : { it, en };
}

function helpOf(row: TableRow, { help, helpEn }: { readonly help: string; readonly helpEn: string }): { readonly help?: LocalText } {
  const [it, en] = [said(row, help), said(row, helpEn)];
  return it.trim() === "" && en.trim() === "" ? {} : { help: local(it, en) };
}

function listOf(row: TableRow, { list }: { readonly list: string }): { readonly list?: readonly string[] } {
  const values = linesOf(row.value(list)).filter((value) => value.trim() !== "");
  return values.length > 0 ? { list: values } : {};
}

/** Of a field or a column whose kind nobody says: one that has a list is chosen from it. */
function usualKind(row: TableRow, headers: { readonly list: string }): OwnKind {
  return listOf(row, headers).list ? "choice" : "text";
}

function wholeOf(value: SnapshotValue | undefined): number | undefined {
  const number = typeof value === "number" ? value : Number(textOf(value).trim() === "" ? Number.NaN : textOf(value));
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}
