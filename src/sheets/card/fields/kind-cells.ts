/** What a cell holds of each kind of field or column, how it looks, and how it is read back. */
import type { FieldKind, KindValues } from "../../../plan/card/field-kinds";
import type { ColumnDeclaration } from "../../../plan/card/lists";
import type { OwnKind, OwnValue } from "../../../plan/card/own-values";
import { readDate } from "../../../plan/notation/calendar-date";
import { hasFixedLength, parseTreeCode, placeLength } from "../../../plan/codes/code";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import { betweenCodeAndTitle, workbookNames } from "../../layout/names";
import type { CellContent, StyleDefinition } from "../../layout/sheet-plan";
import { styles } from "../../layout/styles";
import {
  amountOf,
  dateContent,
  dateOf,
  linesContent,
  linesOf,
  numberContent,
  pointsOf,
  textContent,
  textOf,
} from "../../reading/cell-entry";
import type { SnapshotValue } from "../../reading/sheet-snapshot";

/** Windows take two columns a year, what is held by year one each, what a body adds one for each of its fields. */
export type CellKind = Exclude<FieldKind, "windows" | "textByYear" | "amountByYear" | "own" | "ownTables">;

/** What reading a cell depends on besides what it holds. */
export interface CellReading {
  readonly scheme: CodeScheme;
  readonly edge?: "start" | "end" | undefined;
}

interface KindCells<T> {
  readonly style: StyleDefinition;
  /** In a column of a table, where that is another. */
  readonly columnStyle?: StyleDefinition;
  /** Name of the list that it is chosen from. */
  readonly list?: string;
  /** What a person may type though it is not in the list. */
  readonly freeText?: true;
  readonly content: (value: T) => CellContent;
  readonly read: (value: SnapshotValue | undefined, reading: CellReading) => T;
  /** What was understood although what was read of it is blank. */
  readonly understands?: (value: SnapshotValue) => boolean;
}

export const yes = "SÌ";
export const no = "NO";

const text: KindCells<string> = { style: styles.text, content: textContent, read: textOf };
const lines: KindCells<readonly string[]> = { style: styles.text, content: linesContent, read: linesOf };

export const kindCells: { readonly [Kind in CellKind]: KindCells<KindValues[Kind]> } = {
  text,
  words: { ...text, columnStyle: styles.textCenter },
  lines,
  date: { style: styles.date, content: dateContent, read: (value, { edge }) => dateOf(value, { edge: edge ?? "start" }) },
  number: { style: styles.number, columnStyle: styles.plainNumber, content: numberContent, read: amountOf },
  amount: { style: styles.amount, content: numberContent, read: amountOf },
  points: { style: styles.points, content: numberContent, read: pointsOf },
  percent: { style: styles.percent, content: numberContent, read: pointsOf },
  year: { style: styles.year, content: numberContent, read: amountOf },
  choice: { ...text, style: styles.choice },
  peg: { ...text, style: styles.choice, list: workbookNames.pegList, freeText: true },
  operational: {
    style: styles.choice,
    list: workbookNames.operationalList,
    content: textContent,
    read: (value, { scheme }) => operationalCode(textOf(value), scheme),
  },
  operationals: lines,
  answer: {
    style: styles.choice,
    list: workbookNames.yesNoList,
    content: (answer) => (answer === "" ? null : answer === "yes" ? yes : no),
    read: (value) => yesNoOf(textOf(value)),
  },
  flag: {
    style: styles.choice,
    list: workbookNames.yesNoList,
    content: (flag) => (flag ? yes : no),
    read: (value) => yesNoOf(textOf(value)) === "yes",
    understands: saysNo,
  },
};

/** The cells of a kind, for a value that is known to be of it. */
export function cellsOf(kind: CellKind): KindCells<unknown> {
  return kindCells[kind] as KindCells<unknown>;
}

const term: KindCells<string> = { ...text, style: styles.textCenter };

/** The cells of a column; of terms, each by its word. */
export function columnCells({ kind, own, terms = {}, alsoSaid = {} }: ColumnDeclaration): KindCells<unknown> {
  if (kind !== "term") return own ? ownCells(kind as CellKind, own) : cellsOf(kind as CellKind);
  return {
    ...term,
    content: (key) => terms[key as string] ?? null,
    read: (value) => {
      const said = textOf(value).trim().toLowerCase().replace(/\s+/g, " ");
      return Object.keys(terms).find((key) => terms[key]?.toLowerCase() === said || alsoSaid[key]?.includes(said)) ?? "";
    },
  };
}

/**
 * The cells of what only this body has: numbers stay numbers and texts texts, whatever its kind, so that nothing that somebody wrote
 * is taken for something else; dates are dates.
 */
export function ownCells(kind: CellKind, own: OwnKind): KindCells<unknown> {
  const { list: _, content: __, read: ___, understands: ____, ...look } = cellsOf(kind);
  return {
    ...look,
    ...(own === "yesNo" ? { list: workbookNames.yesNoList } : {}),
    content: (value) => ownContent(kind, value as OwnValue | undefined),
    read: (value) => ownValue(kind, value),
  };
}

function ownContent(kind: CellKind, value: OwnValue | undefined): CellContent {
  if (value === undefined || typeof value === "number") return value ?? null;
  if (typeof value === "object") return linesContent(Array.isArray(value) ? value : Object.values(value).map(String));
  const date = kind === "date" ? readDate(value, { edge: "start" }) : undefined;
  return date?.kind === "value" ? dateContent(date) : textContent(value);
}

function ownValue(kind: CellKind, value: SnapshotValue | undefined): OwnValue | undefined {
  if (value === undefined || value === "") return undefined;
  if (typeof value === "boolean") return value ? yes : no;
  if (kind === "date") {
    const date = dateOf(value, { edge: "start" });
    return date.kind === "value" ? date.value : typeof value === "number" ? value : textOf(value);
  }
  if (typeof value === "number") return value;
  return kind === "lines" ? linesOf(value) : textOf(value);
}

/** The code at the beginning of `05.02.01 – title`, or of `05.02.01` and words; the whole text where it is not of that form. */
export function operationalCode(choice: string, scheme: CodeScheme): string {
  const end = hasFixedLength(scheme) ? placeLength(scheme) : (/\s/.exec(choice)?.index ?? choice.length);
  const [code, rest] = [choice.slice(0, end), choice.slice(end)];
  const isChosen = rest.startsWith(betweenCodeAndTitle);
  return rest === "" || isChosen || (/^[^\S\n]/.test(rest) && parseTreeCode(code, scheme, scheme.tree.length) === code) ? code : choice;
}

/** No is all that a cell need not show of a flag. */
export function saysNo(value: SnapshotValue): boolean {
  return yesNoOf(textOf(value)) === "no";
}

/** Yes or no however it is written. */
export function yesNoOf(text: string): "yes" | "no" | "" {
  const answer = text.trim().toLowerCase();
  if (["sì", "si", "s", "x", "yes", "vero"].includes(answer)) return "yes";
  return ["no", "n", "falso"].includes(answer) ? "no" : "";
}
