/** Reads a card sheet back: fields by name, or by label where a name was deleted, and the tables by their headers. */
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { ExpectedResult, Monitoring, Objective, ObjectiveCard, Phase, PhaseWindow, ResourceLine, ShortCode } from "../../plan/plan";
import { parseShortCode } from "../../plan/codes/code";
import { amountOf, dateOf, linesOf, pointsOf, textOf } from "../reading/cell-entry";
import { cardTablePrefixes } from "../layout/names";
import type { ReadingNote } from "../reading/reading-note";
import type { SnapshotValue } from "../reading/sheet-snapshot";
import { cellAddress, headerKey, missingColumns, type SnapshotReader, type TableReading } from "../reading/snapshot-reader";
import { cardFields, yesNoOf } from "./card-fields";
import { fourPartCard, type CardFieldKey, type CardTableKey, type CardTemplate } from "./card-template";
import { endHeader, startHeader } from "./tables/gantt-formulas";
import { monitoringName, type MonitoringPart } from "./tables/monitoring-rows";
import { phaseHeaders } from "./tables/phase-table";
import { kindWords, natureWords, resourceHeaders, resultHeaders } from "./tables/result-table";

export type CardReading = Objective & { readonly card: ObjectiveCard };

/** A sheet is a card when enough of what makes one is left, whatever its name. */
export function isCardSheet(reader: SnapshotReader): boolean {
  const marks = ["Codice", "Titolo", "Operativo", "Finalita"].filter((name) => reader.hasName(name)).length;
  return marks >= 2 || (marks === 1 && reader.tableStartingWith(cardTablePrefixes.phases) !== undefined);
}

/** Fields that are formulas. */
export const computedFields: readonly CardFieldKey[] = ["code", "weight", "sectorName", "shortCode", "strategicLine", "strategicObjective"];

export interface CardReadingContext {
  readonly scheme: CodeScheme;
  readonly years: readonly number[];
  /** Codes of the plan's sectors, which say how short codes are spelt. */
  readonly sectors: readonly string[];
  readonly template?: CardTemplate;
}

export function readCard(reader: SnapshotReader, context: CardReadingContext, note: (note: ReadingNote) => void): CardReading {
  const template = context.template ?? fourPartCard;
  const sheet = reader.sheet.name;
  const values = new Map<CardFieldKey, SnapshotValue>();
  for (const key of Object.keys(cardFields) as CardFieldKey[]) {
    if (computedFields.includes(key)) {
      reader.named(cardFields[key].name);
      continue;
    }
    values.set(key, fieldValue(reader, key, template, note));
  }
  const text = (key: CardFieldKey) => textOf(values.get(key));
  const table = (key: CardTableKey): TableReading | undefined => {
    const found = cardTableReading(reader, key);
    if (!found) note({ code: "reading.tableMissing", values: { sheet, table: cardTablePrefixes[key].replace(/_$/, "") } });
    return found;
  };
  const results = table("results");
  const phases = table("phases");
  const resources = table("resources");
  checkColumns(sheet, results, Object.values(resultHeaders), note);
  checkColumns(sheet, resources, Object.values(resourceHeaders), note);
  checkColumns(sheet, phases, [...Object.values(phaseHeaders), ...context.years.flatMap((year) => [startHeader(year), endHeader(year)])], note);
  return {
    shortCodes: readShortCodes(reader, values, context, note),
    title: text("title"),
    operational: operationalCode(text("operational"), context.scheme),
    otherOperational: linesOf(values.get("otherOperational")),
    priority: text("priority"),
    card: {
      excerpt: yesNoOf(text("excerpt")) === "yes",
      purpose: text("purpose"),
      service: text("service"),
      responsible: text("responsible"),
      start: dateOf(values.get("start"), { edge: "start" }),
      end: dateOf(values.get("end"), { edge: "end" }),
      assessor: text("assessor"),
      units: text("units"),
      sharedWith: text("sharedWith"),
      peg: text("peg"),
      resources: {
        revenueCurrent: amountOf(values.get("revenueCurrent")),
        revenueCapital: amountOf(values.get("revenueCapital")),
        spendCurrent: amountOf(values.get("spendCurrent")),
        spendCapital: amountOf(values.get("spendCapital")),
        unit: text("unitResources"),
        specific: text("specificResources"),
        lines: resources ? resources.rows.map(readResource) : [],
      },
      qualityCheck: { answer: yesNoOf(text("qualityAnswer")), text: text("qualityText") },
      constraints: text("constraints"),
      notes: linesOf(values.get("notes")),
      detail: text("detail"),
      expectedResults: results ? results.rows.map(readResult) : [],
      phases: phases ? phases.rows.map((row) => readPhase(row, context.years)) : [],
      monitoring: readMonitoring(reader),
    },
  };
}

/** Whether a column decides that its row is filled: numbers of rows, formulas and people's own columns do not. */
const decides: Readonly<Record<CardTableKey, (header: string) => boolean>> = {
  resources: isOneOf(Object.values(resourceHeaders).filter((header) => header !== resourceHeaders.number)),
  results: isOneOf(Object.values(resultHeaders).filter((header) => header !== resultHeaders.number)),
  phases: isTypedPhaseHeader,
};

function isOneOf(headers: readonly string[]): (header: string) => boolean {
  const keys = new Set(headers.map(headerKey));
  return (header) => keys.has(headerKey(header));
}

/** One of the card's tables; undefined where the sheet lacks it. */
export function cardTableReading(reader: SnapshotReader, key: CardTableKey): TableReading | undefined {
  const table = reader.tableStartingWith(cardTablePrefixes[key]);
  return table && reader.readTable(table, decides[key]);
}

function isTypedPhaseHeader(header: string): boolean {
  return /^\d{4} (?:inizio|fine)$/.test(headerKey(header)) || isPhaseHeader(header);
}

const isPhaseHeader = isOneOf(Object.values(phaseHeaders));

function fieldValue(reader: SnapshotReader, key: CardFieldKey, template: CardTemplate, note: (note: ReadingNote) => void): SnapshotValue {
  const { name } = cardFields[key];
  const sheet = reader.sheet.name;
  const value = reader.named(name);
  if (value !== undefined) return value;
  const label = template.labels[key];
  const at = key === "title" ? undefined : reader.find(label);
  if (at) {
    const { values, origin } = reader.sheet;
    const row = values[at.row - origin.row] ?? [];
    for (let column = at.column + 1; column - origin.column < row.length; column++) {
      const found = reader.value(at.row, column) ?? "";
      if (found === "") continue;
      if (typeof found === "string" && Object.values(template.labels).includes(found)) break;
      reader.markUnderstood({ row: at.row, column, rows: 1, columns: 1 });
      note({ code: "reading.nameMissingFoundByLabel", values: { sheet, name, cell: cellAddress(at.row, column), label } });
      return found;
    }
  }
  note({ code: "reading.nameMissing", values: { sheet, name, label } });
  return "";
}

function checkColumns(sheet: string, reading: TableReading | undefined, headers: readonly string[], note: (note: ReadingNote) => void): void {
  if (!reading) return;
  for (const column of missingColumns(reading, headers)) note({ code: "reading.columnMissing", values: { sheet, table: reading.table.name, column } });
}

/** The code at the beginning of `05.02.01 – title`; the whole text where it is not of that form. */
export function operationalCode(choice: string, scheme: CodeScheme): string {
  const length = scheme.line + scheme.strategicObjective + scheme.operationalObjective + 2 * scheme.treeSeparator.length;
  const code = choice.slice(0, length);
  const rest = choice.slice(length);
  return rest === "" || /^\s/.test(rest) ? code : choice;
}

function readShortCodes(
  reader: SnapshotReader,
  values: ReadonlyMap<CardFieldKey, SnapshotValue>,
  { scheme, sectors }: CardReadingContext,
  note: (note: ReadingNote) => void,
): ShortCode[] {
  const sheet = reader.sheet.name;
  const sector = textOf(values.get("sector")).trim();
  const number = Number(values.get("number"));
  const shared = textOf(values.get("sharedCodes"));
  const codes: ShortCode[] = [];
  if (sector !== "" && Number.isInteger(number) && number > 0) codes.push({ sector, number });
  else {
    const fromName = sheet.split(" ").map((part) => parseShortCode(part, scheme, sectors));
    note({ code: "reading.numberFromSheetName", values: { sheet, sector, number: textOf(values.get("number")) } });
    for (const code of fromName) if (code) codes.push({ sector: code.sector, number: code.number });
  }
  if (shared.trim() === "" || codes.length > 1) return codes;
  for (const part of scheme.sharedSeparator === "" ? [shared] : shared.split(scheme.sharedSeparator)) {
    const code = parseShortCode(part, scheme, sectors);
    if (code) codes.push({ sector: code.sector, number: code.number });
    else note({ code: "reading.codeUnreadable", values: { sheet, value: part } });
  }
  return codes;
}

type Row = TableReading["rows"][number];

function readResult(row: Row): ExpectedResult {
  const text = (header: string) => textOf(row.value(header));
  return {
    text: text(resultHeaders.text),
    indicator: text(resultHeaders.indicator),
    baseline: text(resultHeaders.baseline),
    target: text(resultHeaders.target),
    lastValue: text(resultHeaders.lastValue),
    source: text(resultHeaders.source),
    weight: pointsOf(row.value(resultHeaders.weight)),
  };
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, text: string): K | "" {
  const found = (Object.keys(words) as K[]).find((key) => words[key].toLowerCase() === text.trim().toLowerCase());
  return found ?? "";
}

function readResource(row: Row): ResourceLine {
  const text = (header: string) => textOf(row.value(header));
  return {
    peg: text(resourceHeaders.peg),
    budgetItem: text(resourceHeaders.budgetItem),
    kind: keyOf(kindWords, text(resourceHeaders.kind)),
    nature: keyOf(natureWords, text(resourceHeaders.nature)),
    year: amountOf(row.value(resourceHeaders.year)),
    amount: amountOf(row.value(resourceHeaders.amount)),
    note: text(resourceHeaders.note),
  };
}

function readPhase(row: Row, years: readonly number[]): Phase {
  const windows: Record<number, PhaseWindow> = {};
  for (const year of years) {
    const start = dateOf(row.value(startHeader(year)), { edge: "start", year });
    const end = dateOf(row.value(endHeader(year)), { edge: "end", year });
    if (start.kind !== "blank" || end.kind !== "blank") windows[year] = { start, end };
  }
  return {
    number: textOf(row.value(phaseHeaders.number)),
    text: textOf(row.value(phaseHeaders.text)),
    involved: textOf(row.value(phaseHeaders.involved)),
    weight: pointsOf(row.value(phaseHeaders.weight)),
    windows,
    progress: pointsOf(row.value(phaseHeaders.progress)),
  };
}

function readMonitoring(reader: SnapshotReader): Monitoring[] {
  const checks: Monitoring[] = [];
  const parts: readonly MonitoringPart[] = ["label", "outcome", "percent", "date", "because"];
  for (let n = 1; parts.some((part) => reader.hasName(monitoringName(n, part))); n++) {
    const value = (part: MonitoringPart) => reader.named(monitoringName(n, part));
    checks.push({
      label: textOf(value("label")),
      date: dateOf(value("date"), { edge: "end" }),
      outcome: textOf(value("outcome")),
      percent: pointsOf(value("percent")),
      because: textOf(value("because")),
    });
  }
  return checks;
}

/** Texts that a card sheet has of its own, so that anything else filled is seen to lie outside the layout. */
export function cardTexts(years: readonly number[], template: CardTemplate = fourPartCard): ReadonlySet<string> {
  return new Set([
    ...Object.values(template.labels),
    ...Object.values(template.monitoringHeaders),
    ...template.rows.flatMap((row) => (row.kind === "section" ? [row.title] : [])),
    "avanzamento pesato",
    ...years.map(String),
  ]);
}
