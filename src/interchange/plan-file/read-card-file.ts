/** One card of a plan file in the domain's terms, before the cards of one objective are brought together. */
import type { HeldFieldKey, Phase } from "../../plan/card/card";
import type { PhaseWindow } from "../../plan/card/field-kinds";
import { blankObjective, declaredLists, heldByCard, isBlankItem, itemWith, withCardField, withItems } from "../../plan/card/held-fields";
import type { OwnScalar, OwnValues } from "../../plan/card/own-values";
import { valueAt } from "../../plan/card/paths";
import type { ColumnDeclaration, ListDeclaration } from "../../plan/card/lists";
import { readAmount } from "../../plan/notation/amount";
import { readDate } from "../../plan/notation/calendar-date";
import { readWindow } from "../../plan/notation/windows";
import type { Entry } from "../../plan/entry";
import type { ObjectiveCard } from "../../plan/plan";
import { readPoints } from "../../plan/weight";
import { sameWording } from "../../plan/notation/wording";
import type { MessageValues } from "../../messages/message-values";
import type { ContradictionCode } from "../contradictions/contradiction";
import type { CardFile, Scalar } from "./plan-file-shape";

/** Hears what the plan cannot hold as the card says it; `field` is its path within the card. */
export type CardReport = (rule: string, code: ContradictionCode, field: string, values: MessageValues) => void;

/** Hears of each row of the card's tables as it stands in the plan, and of its path within the card: `phases[3]`. */
export type RowReport = (row: object, field: string) => void;

export function textOf(value: Scalar): string {
  return value === null || value === undefined ? "" : String(value);
}

const priorities = ["ALTA", "MEDIA", "BASSA"] as const;

/** `Alta` is `ALTA`; other words stay as they are. */
export function priorityOf(value: Scalar): string {
  const text = textOf(value);
  return priorities.find((priority) => sameWording(priority, text)) ?? text;
}

/** A card in the domain's terms; `years` are the plan's. */
export function readCardFile(card: CardFile, years: readonly number[], report: CardReport, placed: RowReport): ObjectiveCard {
  const fields = [...readFields(card, report)].reduce((so, [key, value]) => withCardField(so, key, value), blankObjective().card);
  return declaredLists.reduce((so, list) => {
    const rows = ((valueAt(card, list.key) ?? []) as readonly object[]).map((given, at) => {
      const path = `${list.key}[${at}]`;
      const row = readRow(given, list, years, path, report);
      placed(row, path);
      return row;
    });
    // A check of progress is there before anything is said of it.
    return withItems(so, list.key, (list.key === "monitoring" ? rows : rows.filter((row) => !isBlankItem(row, list))) as never);
  }, fields);
}

function readFields(card: CardFile, report: CardReport): ReadonlyMap<HeldFieldKey, unknown> {
  const values = new Map(
    heldByCard.map(({ key, file = key, ...field }) => [key, readValue(field, valueAt(card, file) as Scalar, file, report)]),
  );
  for (const { key, kind, file = key, otherwise } of heldByCard) {
    const given = textOf(valueAt(card, file) as Scalar);
    if (kind !== "answer" || otherwise === undefined || given === "" || values.get(key) !== "") continue;
    report("field.quality", "interchange.qualityAnswer", file, { answer: given });
    const field = otherwise as HeldFieldKey;
    values.set(field, [given, textOf(values.get(field) as Scalar)].filter((part) => part !== "").join(" – "));
  }
  return values;
}

function readRow(given: object, { columns }: ListDeclaration, years: readonly number[], path: string, report: CardReport): object {
  const windows = columns.find(({ kind }) => kind === "windows");
  const row: Readonly<Record<string, unknown>> = {
    ...itemWith({ columns: columns.filter((column) => column !== windows) }, (column) =>
      readValue(column, valueAt(given, column.key) as Scalar, `${path}.${column.key}`, report),
    ),
  };
  if (!windows) return row;
  const { inPlan, outside } = readWindows(windowsOf(given, windows.key, years), years, `${path}.${windows.key}`, report);
  const words = windows.otherwise ?? "";
  return { ...row, [windows.key]: inPlan, [words]: [row[words], ...outside].join(" ").trim() };
}

/** What a field or a column holds; of an answer that is neither yes nor no, and of a term that is none of its own, nothing. */
function readValue(
  { kind, edge = "start", terms = {} }: Pick<ColumnDeclaration, "kind" | "edge" | "terms">,
  given: Scalar,
  path: string,
  report: CardReport,
): unknown {
  switch (kind) {
    case "lines":
    case "operationals":
      return linesOf(given);
    case "date":
      return readDate(textOf(given), { edge });
    case "amount":
      return amountOf(given as Typed, path, report);
    case "year":
      return readAmount(given as Typed);
    case "points":
    case "percent":
      return readPoints(given as Typed);
    case "flag":
      return given === true;
    case "answer":
      return answerOf(given);
    case "number":
      return readPoints(given as Typed);
    case "textByYear":
      return scalarsOf(given);
    case "amountByYear":
      return Object.fromEntries(
        Object.entries(scalarsOf(given)).map(([year, amount]) => [year, amountOf(amount, `${path}.${year}`, report)]),
      );
    case "own":
      return ownOf(given);
    case "ownTables":
      return Object.fromEntries(
        Object.entries((given ?? {}) as Readonly<Record<string, readonly unknown[] | null>>).flatMap(([key, rows]) => {
          const filled = (rows ?? []).map(ownOf).filter((row) => Object.keys(row).length > 0);
          return filled.length > 0 ? [[key, filled]] : [];
        }),
      );
    case "term":
      return Object.hasOwn(terms, textOf(given)) ? given : "";
    default:
      return textOf(given);
  }
}

function scalarsOf(given: unknown): Readonly<Record<string, OwnScalar>> {
  return Object.fromEntries(
    Object.entries((given ?? {}) as Readonly<Record<string, Scalar>>).flatMap(([key, value]) => {
      const scalar = scalarOf(value);
      return scalar === undefined ? [] : [[key, scalar]];
    }),
  );
}

function scalarOf(value: Scalar): OwnScalar | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  return typeof value === "boolean" ? (value ? "SÌ" : "NO") : value;
}

/** What a body's own fields hold; those that say nothing are left out. */
function ownOf(given: unknown): OwnValues {
  return Object.fromEntries(
    Object.entries((given ?? {}) as Readonly<Record<string, unknown>>).flatMap(([key, value]) => {
      const own = Array.isArray(value) ? linesOf(value.map(String)) : isRecord(value) ? scalarsOf(value) : scalarOf(value as Scalar);
      return own === undefined || (typeof own === "object" && Object.keys(own).length === 0) ? [] : [[key, own]];
    }),
  );
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

type Typed = string | number | null | undefined;

/** Lines are given as a list or in one text; blank ones say nothing. */
function linesOf(given: unknown): readonly string[] {
  const texts = typeof given === "string" ? [given] : ((given ?? []) as readonly string[]);
  return texts
    .flatMap((text) => text.split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function answerOf(given: Scalar): "yes" | "no" | "" {
  const word = typeof given === "boolean" ? (given ? "yes" : "no") : textOf(given).toLowerCase();
  return ["sì", "si", "yes"].includes(word) ? "yes" : word === "no" ? "no" : "";
}

function amountOf(given: Typed, path: string, report: CardReport): Entry<number> {
  const amount = readAmount(given);
  if (amount.kind === "value" && typeof given === "string" && given.startsWith("="))
    report("amount.prefix", "interchange.amountPrefix", path, { typed: given, amount: amount.value });
  return amount;
}

/** Start and end of a phase that runs once stand for a window of the plan's first year, which may end in a later one. */
function windowsOf(given: object, key: string, years: readonly number[]): WindowsFile {
  const windows = (valueAt(given, key) ?? {}) as WindowsFile;
  const { start, end } = given as { readonly start?: Scalar; readonly end?: Scalar };
  const [first] = years;
  return first === undefined || (textOf(start) === "" && textOf(end) === "") ? windows : { [first]: { start, end }, ...windows };
}

type WindowsFile = Readonly<Record<string, { readonly start?: Scalar; readonly end?: Scalar } | null>>;

/** By year; times in a year that the plan has not are told in words. */
function readWindows(
  given: WindowsFile,
  years: readonly number[],
  path: string,
  report: CardReport,
): { readonly inPlan: Phase["windows"]; readonly outside: readonly string[] } {
  const inPlan: Record<number, PhaseWindow> = {};
  const outside: string[] = [];
  for (const [key, window] of Object.entries(given)) {
    const year = Number(key);
    if (!window) continue;
    if (!years.includes(year)) {
      const words = [textOf(window.start), textOf(window.end)].filter((word) => word !== "").join(" – ");
      if (words === "") continue;
      report("phases.year", "interchange.windowOutsidePlan", `${path}.${key}`, { year: key, words });
      outside.push(`[${key}: ${words}]`);
      continue;
    }
    const read = readWindow({ start: textOf(window.start), end: textOf(window.end) }, year);
    if (read.start.kind !== "blank" || read.end.kind !== "blank") inPlan[year] = read;
  }
  return { inPlan, outside };
}
