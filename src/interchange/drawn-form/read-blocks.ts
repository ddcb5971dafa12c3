/** What stands on a form, from above: titles of parts, labels with room to write, tables with headings. */
import { filledCells, type FilledCell, type FormGrid } from "./form-grid";
import { fieldMeant, isTick, labelWords, periodMeant, tableMeant } from "./usual-labels";

export type FormBlock =
  | { readonly kind: "title"; readonly text: string; readonly row: number }
  /** Labels that stand beside each other. */
  | { readonly kind: "labels"; readonly labels: readonly FormLabel[]; readonly row: number }
  | { readonly kind: "table"; readonly headings: readonly string[]; readonly row: number };

export interface FormLabel {
  readonly text: string;
  readonly column: number;
  /** What may be ticked beside it. */
  readonly choices: readonly string[];
}

const longestLabel = 90;
const longestHeading = 60;

/** `constant` are texts that are known to be the form's own. */
export function readBlocks({ rows }: FormGrid, constant?: ReadonlySet<string>): readonly FormBlock[] {
  const blocks: FormBlock[] = [];
  const seen = new Set<string>();
  for (let row = 0; row < rows.length; row++) {
    const cells = filledCells(rows[row]);
    if (cells.length === 0) continue;
    const bodyEnd = tableEnd(rows, row);
    if (bodyEnd !== undefined) {
      blocks.push({ kind: "table", headings: cells.map(({ text }) => text), row });
      row = bodyEnd;
      continue;
    }
    const [only, ...others] = cells;
    if (only && others.length === 0) {
      if (isTitle(only.text, rows, row) || (blocks.length === 0 && isNoField(only.text)))
        blocks.push({ kind: "title", text: only.text, row });
      else if (isLabel(only.text, constant)) blocks.push({ kind: "labels", labels: [{ ...only, choices: [] }], row });
      continue;
    }
    const labels = labelsIn(cells, rows[row]!, constant);
    // A form of several pages says again on each whose it is.
    const isRepeated = labels.every(({ text }) => seen.has(text));
    for (const { text } of labels) seen.add(text);
    if (labels.length > 0 && !isRepeated) blocks.push({ kind: "labels", labels, row });
  }
  return blocks;
}

/** The last row of a table whose headings stand in this row; `undefined` where none do. */
function tableEnd(rows: FormGrid["rows"], row: number): number | undefined {
  const headings = filledCells(rows[row]);
  if (headings.length < 2 || headings.some(({ text }) => !isHeading(text))) return undefined;
  const isKnown = tableMeant(headings.map(({ text }) => text)) !== undefined;
  const hasPeriods = periodColumns(headings.map(({ text }) => text)).size > 0;
  if (!isKnown && !hasPeriods && !isHeadingRow(headings, rows, row)) return undefined;
  let end = row;
  while (end + 1 < rows.length && isBody(rows[end + 1]!, headings)) end++;
  return end === row && row + 1 < rows.length && !isKnown ? undefined : end;
}

function isHeading(text: string): boolean {
  return text.length <= longestHeading && !isTick(text) && !text.endsWith(":") && !/^[\d\s/.,€%-]+$/.test(text);
}

const fewestPeriods = { month: 4, quarter: 2, halfYear: 2 } as const;

/** Which headings, counted from 0, are the periods of a timeline: several in a row, since a letter alone may mean anything. */
export function periodColumns(headings: readonly string[]): ReadonlySet<number> {
  const periods = headings.map(periodMeant);
  const found = new Set<number>();
  for (let first = 0; first < periods.length; first++) {
    const unit = periods[first];
    let end = first;
    while (unit !== undefined && periods[end + 1] === unit) end++;
    if (unit !== undefined && end - first + 1 >= fewestPeriods[unit]) for (let at = first; at <= end; at++) found.add(at);
    first = end;
  }
  return found;
}

/** Three headings or more without a gap, over rows that are empty or only numbered. */
function isHeadingRow(headings: readonly FilledCell[], rows: FormGrid["rows"], row: number): boolean {
  if (headings.length < 3 || headings.some(({ text }) => fieldMeant(text) === "start" || fieldMeant(text) === "end")) return false;
  return filledCells(rows[row + 1]).every(({ text, column }) => column === headings[0]?.column && /^\d{1,2}$/.test(text));
}

/** A row to write in, or one that is written in: no title, no further headings. */
function isBody(cells: readonly string[], headings: readonly FilledCell[]): boolean {
  const filled = filledCells(cells);
  const [first] = filled;
  if (!first) return true;
  const columns = new Set(headings.map(({ column }) => column));
  if (filled.length === 1 && !/^\d{1,2}$|^={2}$/.test(first.text)) return false;
  if (filled.some(({ text }) => text.endsWith(":"))) return false;
  if (tableMeant(filled.map(({ text }) => text)) !== undefined) return false;
  return filled.filter(({ column }) => columns.has(column)).length >= filled.length / 2;
}

/** A text alone in its row that is no label: in capitals, numbered, or above a table. */
function isTitle(text: string, rows: FormGrid["rows"], row: number): boolean {
  if (text.endsWith(":") || text.length > longestLabel) return false;
  const next = rows.findIndex((cells, at) => at > row && filledCells(cells).length > 0);
  const isAboveTable = next >= 0 && tableEnd(rows, next) !== undefined;
  const isNumbered = /^(?:\d{1,2}|[A-Z]|[IVX]{1,4})\s*[.)·–-]\s*\S/u.test(text);
  const isCapitals = text === text.toUpperCase() && /\p{L}{3}/u.test(text);
  const isLead = /^(?:sezione|parte|quadro|section|part)\b/iu.test(text);
  return isAboveTable || isNumbered || isLead || (isCapitals && (fieldMeant(text) === undefined || next === row + 1));
}

/** Of the first words of a form: what it is called. */
function isNoField(text: string): boolean {
  return !text.endsWith(":") && fieldMeant(text) === undefined;
}

function isLabel(text: string, constant: ReadonlySet<string> | undefined): boolean {
  if (text.length > longestLabel || !/\p{L}{2}/u.test(text)) return false;
  return constant ? constant.has(text) || fieldMeant(text) !== undefined : true;
}

/** In a row, what has room to its right, or ends with a colon, or is called as fields are; ticks beside a label are its choices. */
function labelsIn(cells: readonly FilledCell[], row: readonly string[], constant: ReadonlySet<string> | undefined): readonly FormLabel[] {
  const labels: { text: string; column: number; choices: string[] }[] = [];
  const hasTicks = cells.some(({ text }) => isTick(text));
  for (const [at, { text, column }] of cells.entries()) {
    const last = labels.at(-1);
    if (isTick(text)) continue;
    const isChoice = hasTicks && last !== undefined && isChoiceWord(text) && fieldMeant(text) === undefined;
    if (isChoice) last.choices.push(text);
    else if (isLabelIn(cells, at, row, constant)) labels.push({ text, column, choices: [] });
  }
  return labels;
}

function isChoiceWord(text: string): boolean {
  return text.length <= 24 && !text.endsWith(":");
}

function isLabelIn(cells: readonly FilledCell[], at: number, row: readonly string[], constant: ReadonlySet<string> | undefined): boolean {
  const { text, column } = cells[at]!;
  if (!isLabel(text, constant)) return false;
  if (text.endsWith(":") || fieldMeant(text) !== undefined) return true;
  if (constant) return true;
  const previous = cells[at - 1];
  const isValueOfLabel = previous !== undefined && previous.column === column - 1 && labelWords(previous.text) !== "";
  const hasRoom = (row[column + 1] ?? "") === "";
  return at === 0 || (hasRoom && !isValueOfLabel);
}
