/** A card of the plan file from its pages, each value entered in the ledger by its path. */
import { withValueAt } from "../../../plan/card/paths";
import type { Template } from "../../../plan/template/template";
import { labelWords } from "../../drawn-form/usual-labels";
import type { FoundValue, ImportLedger } from "../import-values";
import { readNumber } from "./choices";
import { markOf } from "./ticks";
import type { CardContent, CardPage, PageRow } from "./card-page";
import type { JoinedCard } from "./join-pages";

export interface CardWriting {
  /** Of the card in the plan file: `cards[3]`. */
  readonly path: string;
  readonly ledger: ImportLedger;
  readonly template: Template | undefined;
  /** Of the plan: the year of marks in a timeline that names none. */
  readonly firstYear: number;
}

export function writeCard(joined: JoinedCard, writing: CardWriting): CardContent {
  const { path, ledger } = writing;
  let card: CardContent = {};
  const set = (at: string, found: FoundValue, value: unknown = found.value) => {
    card = withValueAt(card, at, value);
    ledger.record(`${path}.${at}`, found);
  };
  const { pages } = joined;
  const codes = pages.flatMap(({ code }) => code ?? []);
  const titles = pages.flatMap(({ title }) => title ?? []);
  // A card without a code gets one when the plan is read.
  card = { code: "" };
  if (codes[0]) set("code", codes[0]);
  if (joined.section !== undefined) card = { ...card, section: joined.section };
  if (titles[0]) set("title", titles[0]);
  if (codes.length > 0) card = { ...card, pageCodes: codes.map(({ value }) => value) };
  if (titles.length > 0) card = { ...card, pageTitles: titles.map(({ value }) => value) };
  for (const [at, found] of pages.flatMap((page) => [...page.fields]))
    // A sector is no field of a card: it is the section that the card stands in.
    if (found.value !== "" && at !== "sector") set(at, found, writtenValue(at, found.value));
  const asked = fieldsOf(pages);
  // Whoever asks and gets no answer has a card that does not say it.
  if (asked.has("qualityCheck.answer"))
    card = withValueAt(card, "qualityCheck", { answer: null, text: "", ...(card["qualityCheck"] as object) });
  const notes = pages.flatMap((page) => page.notes);
  notes.forEach((found, at) => ledger.record(`${path}.notes[${at}]`, found));
  if (notes.length > 0) card = { ...card, notes: notes.map(({ value }) => value) };
  card = withChain(card, pages, writing);
  return writeLists(card, pages, writing);
}

function fieldsOf(pages: readonly CardPage[]): ReadonlySet<string> {
  return new Set(pages.flatMap((page) => [...page.fields.keys()]));
}

/** Points are numbers in a plan file; all else stays as it was printed. */
function writtenValue(at: string, value: string): unknown {
  return /(?:^|\.)(?:weight|share|percent)$/.test(at) ? numberOf(value) : value;
}

function numberOf(value: string): string | number {
  return readNumber(value) ?? value;
}

/** Levels of the tree are named by their whole codes: `05.02 - Migliorare…`. */
function withChain(card: CardContent, pages: readonly CardPage[], { path, ledger }: CardWriting): CardContent {
  const chain = (card["chain"] ?? {}) as Readonly<Record<string, string>>;
  const operational = pages.flatMap((page) => page.operational);
  const line = chain["line"] === undefined ? undefined : codeAndWords(chain["line"]);
  const strategic = chain["strategicObjective"] === undefined ? undefined : codeAndWords(chain["strategicObjective"]);
  const strategicCode = below(line?.code, strategic?.code);
  const nodes = operational.map((found) => {
    const { code, words } = codeAndWords(found.value);
    return { found, text: spelled(below(strategicCode, code), words) };
  });
  nodes.forEach(({ found }, at) => ledger.record(`${path}.chain.operationalObjectives[${at}]`, found));
  const written = {
    ...(line ? { line: spelled(line.code, line.words) } : {}),
    ...(strategic ? { strategicObjective: spelled(strategicCode, strategic.words) } : {}),
    ...(nodes.length > 0 ? { operationalObjectives: nodes.map(({ text }) => text) } : {}),
  };
  return Object.keys(written).length > 0 ? { ...card, chain: written } : card;
}

/** `02 – Migliorare` in its two parts. */
export function codeAndWords(text: string): { readonly code: string | undefined; readonly words: string } {
  const match = /^(\d{1,3}(?:\.\d{1,3})*)\s*[-–—.):]*\s*(?=\p{L})([\s\S]*)$/u.exec(text.trim());
  return match ? { code: match[1], words: match[2]!.trim() } : { code: undefined, words: text.trim() };
}

function below(parent: string | undefined, code: string | undefined): string | undefined {
  return code === undefined || parent === undefined || code.startsWith(`${parent}.`) ? code : `${parent}.${code}`;
}

function spelled(code: string | undefined, words: string): string {
  return code === undefined ? words : `${code} - ${words}`;
}

function writeLists(given: CardContent, pages: readonly CardPage[], writing: CardWriting): CardContent {
  let card = given;
  const lists = new Map<string, PageRow[]>();
  for (const page of pages) for (const [list, rows] of page.tables) lists.set(list, [...(lists.get(list) ?? []), ...rows]);
  const said = pages.flatMap((page) => page.results);
  if (said.length > 0 && !lists.has("expectedResults")) lists.set("expectedResults", said.flatMap(resultRows));
  for (const [list, rows] of lists) {
    const last = rows.findLastIndex(({ values }) => [...values.keys()].some((key) => key !== "number"));
    // Numbers that a form has printed in advance are no rows; one before others is.
    const written = rows.slice(0, last + 1).map((row, at) => writeRow(row, `${writing.path}.${list}[${at}]`, writing));
    if (written.length > 0) card = withValueAt(card, list, written);
  }
  const checks = pages.flatMap((page) => page.checks);
  if (checks.length === 0) return card;
  checks.forEach(({ label }, at) => writing.ledger.record(`${writing.path}.monitoring[${at}].label`, label));
  const monitoring = checks.map(({ label, outcome, percent, because }) => ({
    label: label.value,
    outcome: outcome?.value ?? null,
    ...(percent ? { percent: Number(percent.value) } : {}),
    ...(because ? { because: because.value } : {}),
  }));
  return withValueAt(card, "monitoring", monitoring);
}

/** Each line is a result; the first may be the heading of what they say. */
function resultRows(found: FoundValue): PageRow[] {
  return found.value
    .split("\n")
    .filter((line) => line !== "" && !isHeadingLine(line))
    .flatMap(listedIn)
    .map((line) => ({ place: found.place, values: new Map([["text", { ...found, value: line }]]) }));
}

/** Points of a list that stand in one line: `- one - Two`, `• one • two`. */
function listedIn(line: string): string[] {
  const sign = /^[-–—•*]\s/.exec(line)?.[0]?.charAt(0);
  if (sign === undefined) return [line];
  return (sign === "-" ? line.split(/\s-\s+(?=\p{Lu})/u) : line.split(new RegExp(`\\s(?=\\${sign}\\s)`))).map((point) => point.trim());
}

function isHeadingLine(line: string): boolean {
  return /^risultati? attes[io] (?:valori|indicator)/.test(labelWords(line)) && line.length <= 100;
}

function writeRow({ values }: PageRow, path: string, writing: CardWriting): CardContent {
  let row: CardContent = {};
  const ticks: { readonly unit: string; readonly number: number }[] = [];
  for (const [at, found] of values) {
    const tick = /^ticks\.(\w+)\.(\d+)$/.exec(at);
    if (tick) {
      if (markOf(found.value) !== "empty") ticks.push({ unit: tick[1]!, number: Number(tick[2]) });
      continue;
    }
    const isEdge = /^windows\.|^(?:start|end)$/.test(at);
    if (isEdge && /^[=\-–—\s]*$/.test(found.value)) continue;
    row = withValueAt(
      row,
      at,
      /^extra\.|(?:^|\.)share$|(?:^|\.)percent$/.test(at) ? numberOf(found.value.replace(/\s*%$/, "")) : found.value,
    );
    writing.ledger.record(`${path}.${at}`, found);
  }
  if (path.includes(".phases[")) row = { windows: {}, ...row };
  return ticks.length > 0 ? withTicks(row, ticks, writing) : row;
}

const monthsIn = { month: 1, quarter: 3, halfYear: 6 } as const;

/** Marks in a timeline: as ticks where the template has them, as first and last day elsewhere. */
function withTicks(
  row: CardContent,
  ticks: readonly { readonly unit: string; readonly number: number }[],
  writing: CardWriting,
): CardContent {
  const unit = ticks[0]!.unit as keyof typeof monthsIn;
  const length = monthsIn[unit];
  const perYear = 12 / length;
  const periods = ticks.map(({ number }) => ({
    year: writing.firstYear + Math.floor((number - 1) / perYear),
    number: ((number - 1) % perYear) + 1,
  }));
  if (writing.template?.timeline.windows === "ticks") {
    const sign = { month: "", quarter: "Q", halfYear: "H" }[unit];
    const named = periods.map(({ year, number }) => `${year}-${sign === "" ? String(number).padStart(2, "0") : `${sign}${number}`}`);
    return { ...row, ticks: named };
  }
  const years = [...new Set(periods.map(({ year }) => year))];
  const windows = years.map((year) => {
    const own = periods.filter((period) => period.year === year).map(({ number }) => number);
    const [first, last] = [(Math.min(...own) - 1) * length + 1, Math.max(...own) * length];
    return [
      year,
      { start: `01/${twoDigits(first)}`, end: `${new Date(Date.UTC(year, last, 0)).getUTCDate()}/${twoDigits(last)}` },
    ] as const;
  });
  return { ...row, windows: Object.fromEntries(windows) };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
