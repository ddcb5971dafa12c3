/** Reads a template from its sheet, as far as it can be read: what makes no sense there is told, and left out. */
import { readCodePattern } from "../../plan/template/code-pattern";
import type { LocalText, Template, TemplateColumn, TemplateField, TemplatePart, TemplateTable } from "../../plan/template/template";
import { isKnownTable, knownColumns, knownFields } from "../../plan/template/vocabulary";
import { usualWeights } from "../../plan/template/weight-rule";
import { templateListName } from "../../plan/template/form-tables";
import type { TemplateTableName } from "../layout/names";
import { yesNoOf } from "../card/fields/kind-cells";
import { linesOf, textOf } from "../reading/cell-entry";
import type { ReadingNote } from "../reading/reading-note";
import type { SnapshotValue, WorkbookSnapshot } from "../reading/sheet-snapshot";
import type { SnapshotReader } from "../reading/snapshot-reader";
import { cellAddress, type TableReading, type TableRow } from "../reading/snapshot-reader";
import { betweenFields, columnHeaders, fieldHeaders, partHeaders, tableHeaders, templateNames } from "./template-sheet";
import { keyOf, kindOf, requiredOf, unitWords, weightsOf, windowWords } from "./template-words";

export function readTemplate(reader: SnapshotReader, snapshot: WorkbookSnapshot, note: (note: ReadingNote) => void): Template {
  return new TemplateReading(reader, snapshot, note).template();
}

class TemplateReading {
  constructor(
    private readonly reader: SnapshotReader,
    private readonly snapshot: WorkbookSnapshot,
    private readonly note: (note: ReadingNote) => void,
  ) {}

  template(): Template {
    const id = this.text(templateNames.id).trim();
    const levels = Math.min(4, Math.max(0, Math.trunc(Number(this.reader.named(templateNames.levels) ?? 3)) || 0));
    const code = this.code(levels);
    const fields = this.fields(id);
    const tables = this.tables(id);
    return {
      id,
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
    this.note({
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

  /** What a row's key names, told where it cannot be. */
  private keyed<T>(
    name: TemplateTableName,
    header: string,
    read: (key: string, row: TableRow) => T | undefined,
  ): readonly (readonly [string, T])[] {
    const { reading, rows } = this.rows(name);
    const found = new Map<string, T>();
    for (const row of rows) {
      const key = said(row, header).trim();
      const value = key === "" || found.has(key) ? undefined : read(key, row);
      if (value === undefined) this.refuse(row.row, reading?.table.range.column ?? 0, key, header);
      else found.set(key, value);
    }
    return [...found];
  }

  private fields(id: string): Template["fields"] {
    return Object.fromEntries(
      this.keyed("Campi", fieldHeaders.key, (key, row): TemplateField | undefined => {
        const isKnown = knownFields.has(key);
        if (!isKnown && !ownKey.test(key)) return undefined;
        const list = this.list(templateListName({ id }, key));
        const required = requiredOf(said(row, fieldHeaders.required));
        const kind = isKnown ? undefined : (kindOf(said(row, fieldHeaders.kind)) ?? "text");
        return {
          label: local(said(row, fieldHeaders.label), said(row, fieldHeaders.en)),
          ...helpOf(row, fieldHeaders),
          ...(kind ? { kind } : {}),
          ...(list ? { list } : {}),
          ...(required ? { required } : {}),
          ...(yesNoOf(said(row, fieldHeaders.internal)) === "yes" ? { internal: true } : {}),
        };
      }),
    );
  }

  private tables(id: string): Template["tables"] {
    const columns = this.rows("Colonne").rows.map((row) => ({ table: said(row, columnHeaders.table).trim(), row }));
    return Object.fromEntries(
      this.keyed("Tabelle", tableHeaders.key, (key, row): TemplateTable | undefined => {
        if (!isKnownTable(key) && !ownKey.test(key)) return undefined;
        const fixed = linesOf(row.value(tableHeaders.fixed));
        const max = wholeOf(row.value(tableHeaders.max));
        const own = columns.filter(({ table }) => table === key).map((one) => one.row);
        return {
          label: local(said(row, tableHeaders.label), said(row, tableHeaders.en)),
          columns: own.flatMap((one) => this.column(one, key, id) ?? []),
          rows: {
            min: wholeOf(row.value(tableHeaders.min)) ?? 0,
            ...(max === undefined ? {} : { max }),
            ...(fixed.length > 0 ? { fixed } : {}),
          },
        };
      }),
    );
  }

  private column(row: TableRow, table: string, id: string): TemplateColumn | undefined {
    const key = said(row, columnHeaders.key).trim();
    const isKnown = knownColumns(table).has(key);
    if (!isKnown && !ownKey.test(key)) {
      this.refuse(row.row, 1, key, columnHeaders.key);
      return undefined;
    }
    const list = this.list(templateListName({ id }, key, table));
    return {
      key,
      label: local(said(row, columnHeaders.label), said(row, columnHeaders.en)),
      ...helpOf(row, columnHeaders),
      ...(isKnown ? {} : { kind: kindOf(said(row, columnHeaders.kind)) ?? "text" }),
      ...(list ? { list } : {}),
      ...(yesNoOf(said(row, columnHeaders.perYear)) === "yes" ? { perYear: true } : {}),
    };
  }

  /** The values under a list's name, those that people wrote below it included. */
  private list(name: string): readonly string[] | undefined {
    const found = this.snapshot.names.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.sheet === this.reader.sheet.name);
    if (!found?.range) return undefined;
    const { row, column, rows } = found.range;
    const values: string[] = [];
    for (let at = row; ; at++) {
      const value = textOf(this.reader.value(at, column));
      if (value.trim() === "" && at >= row + rows) break;
      this.reader.markUnderstood({ row: at, column, rows: 1, columns: 1 });
      if (value.trim() !== "") values.push(value);
    }
    return values.length > 0 ? values : undefined;
  }

  private parts(fields: Template["fields"], tables: Template["tables"]): readonly TemplatePart[] {
    const { reading, rows } = this.rows("Parti");
    const parts = new Map<string, { title: LocalText; rows: (readonly string[])[]; table?: string }>();
    for (const row of rows) {
      const number = said(row, partHeaders.part).trim();
      const part = parts.get(number) ?? { title: local(said(row, partHeaders.title), said(row, partHeaders.en)), rows: [] };
      parts.set(number, part);
      const keys = said(row, partHeaders.fields)
        .split(betweenFields.trim())
        .map((key) => key.trim())
        .filter((key) => key !== "");
      const known = keys.filter((key) => Object.hasOwn(fields, key) || knownFields.has(key));
      const table = said(row, partHeaders.table).trim();
      const isTable = table !== "" && (Object.hasOwn(tables, table) || isKnownTable(table));
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

const ownKey = /^[A-Za-z][A-Za-z0-9]*$/;

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

function wholeOf(value: SnapshotValue | undefined): number | undefined {
  const number = typeof value === "number" ? value : Number(textOf(value).trim() === "" ? Number.NaN : textOf(value));
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}
