/**
 * A template proposed from a body's own form: labels that are known by their words mean fields of the house, others are fields of the
 * body's own; tables are told by their headings. What cannot be told is left for people to say.
 */
import type { CardFieldKey } from "../../plan/card/card";
import type { OwnKind } from "../../plan/card/own-values";
import type { Template, TemplateColumn, TemplateField, TemplatePart, TemplateTable, Timeline } from "../../plan/template/template";
import { inBanner } from "../../plan/template/form-parts";
import { isKnownTable, knownColumns, knownFields, knownTables } from "../../plan/template/vocabulary";
import { keyOfLabel } from "../../sheets/templates/template-keys";
import { constantTexts, type FormGrid } from "./form-grid";
import { periodColumns, readBlocks, type FormBlock, type FormLabel } from "./read-blocks";
import { columnMeant, fieldMeant, isPartOfCheck, isProgressCheck, kindMeant, periodMeant, tableMeant } from "./usual-labels";

/** What a form shows, as people may correct it before a template is made of it. */
export interface DrawnForm {
  readonly title: string;
  readonly parts: readonly DrawnPart[];
}

export interface DrawnPart {
  readonly title: string;
  /** Fields that stand beside each other. */
  readonly rows: readonly (readonly DrawnField[])[];
  readonly table?: DrawnTable;
}

/** What a label means: a field of the house, a field of the body's own of some kind, or nothing to write in. */
export type Meaning = { readonly known: CardFieldKey } | { readonly own: OwnKind } | "none";

export interface DrawnField {
  readonly label: string;
  readonly meaning: Meaning;
  readonly choices: readonly string[];
}

export interface DrawnTable {
  readonly label: string;
  /** `own` where only this body has it, `none` where it is to be left out. */
  readonly meaning: "phases" | "results" | "resources" | "monitoring" | "own" | "none";
  readonly columns: readonly { readonly header: string; readonly key?: string }[];
  readonly periods?: Timeline["unit"];
  /** Phases have a pair of dates a year. */
  readonly yearly?: true;
  /** Rows that are always there. */
  readonly fixed?: readonly string[];
}

/** The first of the sheets, seen in the light of the others where they are filled copies of one form. */
export function drawForm(grids: readonly FormGrid[]): DrawnForm {
  const [grid] = grids;
  if (!grid) return { title: "", parts: [] };
  const blocks = readBlocks(grid, constantTexts(grids));
  const [first] = blocks;
  const title = first?.kind === "title" ? first.text : grid.name;
  const used = new Set<string>();
  const checks = new ChecksOnForm();
  const parts: { title: string; rows: DrawnField[][]; table?: DrawnTable }[] = [];
  const last = () => {
    const part = parts.at(-1);
    if (part && !part.table) return part;
    const next = { title: "", rows: [] };
    parts.push(next);
    return next as (typeof parts)[number];
  };
  for (const block of first?.kind === "title" ? blocks.slice(1) : blocks) {
    if (block.kind === "title") parts.push({ title: block.text, rows: [] });
    else if (block.kind === "labels") {
      const labels = block.labels.filter(({ text }) => !checks.takes(text) && !isCode(text));
      if (labels.length > 0) last().rows.push(labels.map((label) => drawnField(label, used)));
    } else last().table = drawnTable(block, parts.at(-1)?.title ?? "", used);
  }
  if (checks.fixed.length > 0 && !used.has("table monitoring")) last().table = checksTable(checks.fixed);
  return { title, parts: parts.filter(({ rows, table }) => rows.length > 0 || table !== undefined) };
}

/** Checks of progress that stand on a form as labels, each with what is written beside it. */
class ChecksOnForm {
  readonly fixed: string[] = [];

  takes(label: string): boolean {
    if (isProgressCheck(label)) {
      this.fixed.push(label.replace(/\s*:\s*$/, ""));
      return true;
    }
    return this.fixed.length > 0 && isPartOfCheck(label);
  }
}

function checksTable(fixed: readonly string[]): DrawnTable {
  return {
    label: "",
    meaning: "monitoring",
    columns: ["label", "percent", "outcome", "because"].map((key) => ({ header: headersOfChecks[key] ?? key, key })),
    fixed,
  };
}

const headersOfChecks: Readonly<Record<string, string>> = { label: "Verifica", percent: "%", outcome: "Esito", because: "In quanto" };

/** A code that stands where a label could. */
function isCode(text: string): boolean {
  return /\b\w{1,10}\.\d{2,}\b|\b\d{2}\.\d{2}\b/.test(text);
}

/** Each field of the house stands once on a card. */
function drawnField({ text, choices }: FormLabel, used: Set<string>): DrawnField {
  const label = text.replace(/\s*:\s*$/, "");
  const known = fieldMeant(label);
  if (known !== undefined && !used.has(known)) {
    used.add(known);
    return { label, meaning: { known }, choices };
  }
  const yesNo = choices.length === 2 && choices.every((choice) => /^(?:s[iì]|no|yes)$/iu.test(choice));
  return { label, meaning: { own: yesNo ? "yesNo" : choices.length > 1 ? "choice" : kindMeant(label) }, choices };
}

function drawnTable({ headings }: Extract<FormBlock, { readonly kind: "table" }>, title: string, used: Set<string>): DrawnTable {
  const periods = periodColumns(headings);
  const [period] = periods;
  const unit = period === undefined ? undefined : periodMeant(headings[period] ?? "");
  const columns = headings.filter((_, at) => !periods.has(at));
  const found =
    tableMeant(columns) ?? (unit ? { table: "phases" as const, keys: columns.map((header) => columnMeant("phases", header)) } : undefined);
  const isFree = found !== undefined && !used.has(`table ${found.table}`);
  if (isFree) used.add(`table ${found.table}`);
  const seen = new Set<string>();
  return {
    label: title,
    meaning: isFree ? found.table : "own",
    columns: columns.map((header, at) => {
      const key = isFree ? found.keys[at] : undefined;
      const isWindow = found?.table === "phases" && (key === "start" || key === "end");
      if (key === undefined || (seen.has(key) && !isWindow)) return { header };
      seen.add(key);
      return { header, key };
    }),
    ...(unit ? { periods: unit } : {}),
    ...(yearsIn(columns.filter((_, at) => found?.keys[at] === "start" || found?.keys[at] === "end")) > 1 ? { yearly: true as const } : {}),
  };
}

function yearsIn(headers: readonly string[]): number {
  return new Set(headers.flatMap((header) => header.match(/\b(?:19|20)\d{2}\b/g) ?? [])).size;
}

/** The template of a form as people left it; sound, since it is made of what templates hold. */
export function templateOfForm(form: DrawnForm, id: string): Template {
  const keys = new Set<string>([...knownFields, ...knownTables]);
  const fields: Record<string, TemplateField> = {};
  const tables: Record<string, TemplateTable> = {};
  const parts: TemplatePart[] = [];
  for (const { title, rows, table } of form.parts) {
    const shown = rows
      .map((row) => row.flatMap((field) => placed(field, fields, keys)))
      .flatMap((row) => inRows(row))
      .filter((row) => row.length > 0);
    const key = table && placedTable(table, title, tables, keys);
    if (shown.length > 0 || key !== undefined)
      parts.push({ title: { it: title }, ...(shown.length > 0 ? { rows: shown } : {}), ...(key === undefined ? {} : { table: key }) });
  }
  withoutWhich(fields, parts);
  const drawn = form.parts.flatMap(({ table }) => (table && table.meaning !== "none" ? [table] : []));
  const phases = drawn.find(({ meaning }) => meaning === "phases");
  const weighs = (meaning: DrawnTable["meaning"]) =>
    drawn.some((table) => table.meaning === meaning && table.columns.some(({ key }) => key === "weight"));
  const rule = (isWeighed: boolean) => (isWeighed ? { rule: "sum" as const } : { rule: "none" as const });
  return {
    id,
    title: { it: form.title },
    levels: Object.hasOwn(fields, "operational") ? 3 : 0,
    timeline: { unit: phases?.periods ?? "month", windows: phases?.yearly ? "yearly" : "single" },
    weights: { objectives: { rule: "sum" }, phases: rule(weighs("phases")), results: rule(weighs("results")) },
    fields,
    tables,
    parts,
  };
}

const fieldsInRow = 3;

function inRows(keys: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(keys.length / fieldsInRow) }, (_, at) => keys.slice(at * fieldsInRow, (at + 1) * fieldsInRow));
}

/** The key of a field that is shown in its row; the title and the codes stand in every card's banner. */
function placed({ label, meaning, choices }: DrawnField, fields: Record<string, TemplateField>, keys: Set<string>): readonly string[] {
  if (meaning === "none") return [];
  if ("known" in meaning) {
    if (Object.hasOwn(fields, meaning.known)) return [];
    fields[meaning.known] = { label: { it: label } };
    return inBanner.includes(meaning.known) ? [] : [meaning.known];
  }
  const key = keyOfLabel(label, keys);
  keys.add(key);
  const isChoice = meaning.own === "choice" && choices.length > 0;
  fields[key] = {
    label: { it: label },
    kind: meaning.own === "choice" && !isChoice ? "text" : meaning.own,
    ...(isChoice ? { list: [...new Set(choices)] } : {}),
  };
  return [key];
}

/** A card says whose it is, whatever the form asks. */
function withoutWhich(fields: Record<string, TemplateField>, parts: TemplatePart[]): void {
  if (!Object.hasOwn(fields, "title")) fields.title = { label: { it: "Obiettivo" } };
  if (Object.hasOwn(fields, "sector")) return;
  fields.sector = { label: { it: "Settore" } };
  const at = parts.findIndex(({ rows }) => rows !== undefined);
  const first = parts[at];
  if (first) parts[at] = { ...first, rows: [["sector"], ...(first.rows ?? [])] };
  else parts.unshift({ title: { it: "" }, rows: [["sector"]] });
}

function placedTable(table: DrawnTable, title: string, tables: Record<string, TemplateTable>, keys: Set<string>): string | undefined {
  const { meaning, label, columns, fixed } = table;
  if (meaning === "none" || columns.length === 0) return undefined;
  const name = label === "" ? title : label;
  // A card has one table of each kind of the house.
  const isOwn = meaning === "own" || Object.hasOwn(tables, meaning);
  const key = isOwn ? keyOfLabel(name === "" ? "Tabella" : name, keys) : meaning;
  keys.add(key);
  tables[key] = { label: { it: name }, columns: templateColumns(columns, key), rows: { min: 0, ...(fixed ? { fixed } : {}) } };
  return key;
}

/** Starts and ends of phases are the schedule's, not columns that a template lists. */
function templateColumns(columns: DrawnTable["columns"], table: string): readonly TemplateColumn[] {
  const taken = new Set<string>();
  const isKnown = isKnownTable(table);
  const house = knownColumns(table);
  return columns.flatMap(({ header, key }): TemplateColumn[] => {
    if (isKnown && table === "phases" && (key === "start" || key === "end")) return [];
    if (isKnown && key !== undefined && !taken.has(key)) {
      taken.add(key);
      return [{ key, label: { it: header } }];
    }
    const own = keyOfLabel(header, new Set([...house, ...taken]));
    taken.add(own);
    return [{ key: own, label: { it: header }, kind: kindMeant(header) }];
  });
}
