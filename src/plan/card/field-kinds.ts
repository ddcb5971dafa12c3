/** What kinds of fields and columns a card has, and what goes for every field of a kind. */
import { valueOf, type Entry } from "../entry";
import type { IsoDate } from "../iso-date";
import { sameContent } from "../difference/same-content";
import { sameWording } from "../notation/wording";
import { ownValuesWords, ownWords, type OwnScalar, type OwnTables, type OwnValues } from "./own-values";

/** When a phase runs in one year. */
export interface PhaseWindow {
  readonly start: Entry<IsoDate>;
  readonly end: Entry<IsoDate>;
}

/** What a field of each kind holds. */
export interface KindValues {
  /** Prose of any length. */
  readonly text: string;
  /** A name, a measure, a code: a few words. */
  readonly words: string;
  /** Single lines. */
  readonly lines: readonly string[];
  readonly date: Entry<IsoDate>;
  readonly number: Entry<number>;
  /** Euro. */
  readonly amount: Entry<number>;
  /** Points of a weight. */
  readonly points: Entry<number>;
  readonly percent: Entry<number>;
  readonly year: Entry<number>;
  /** One of a short list that the body words, or other words. */
  readonly choice: string;
  /** Codes of the finance plan as written: `12.01`, `15`, words. */
  readonly peg: string;
  /** Code of an operational objective. */
  readonly operational: string;
  /** Codes of operational objectives, or words where no code could be read. */
  readonly operationals: readonly string[];
  readonly answer: "yes" | "no" | "";
  readonly flag: boolean;
  /** By plan year; a year without a window is absent. */
  readonly windows: Readonly<Record<number, PhaseWindow>>;
  /** By year. */
  readonly textByYear: Readonly<Record<number, OwnScalar>>;
  readonly amountByYear: Readonly<Record<number, Entry<number>>>;
  readonly own: OwnValues;
  readonly ownTables: OwnTables;
}

export type FieldKind = keyof KindValues;

interface KindRules<T> {
  readonly blank: T;
  readonly isBlank: (value: T) => boolean;
  /** As a file would write it, to be read by people. */
  readonly words: (value: T) => string;
  /** Whether two values say the same. */
  readonly same: (one: T, other: T) => boolean;
}

const ofText: KindRules<string> = { blank: "", isBlank: (text) => text.trim() === "", words: (text) => text, same: sameWording };
const ofLines: KindRules<readonly string[]> = {
  blank: [],
  isBlank: (lines) => lines.length === 0,
  words: (lines) => lines.join(" / "),
  same: (one, other) => sameWording(one.join("\n"), other.join("\n")),
};

function ofEntry<T extends string | number>(): KindRules<Entry<T>> {
  return {
    blank: { kind: "blank" },
    isBlank: ({ kind }) => kind === "blank",
    words: entryWords,
    same: (one, other) => entryWords(one) === entryWords(other),
  };
}

function entryWords(entry: Entry<string | number>): string {
  return entry.kind === "text" ? entry.text : entry.kind === "none" ? "==" : String(valueOf(entry) ?? "");
}

function ofRecord<V>(words: (value: V) => string): KindRules<Readonly<Record<string, V>>> {
  return {
    blank: {},
    isBlank: (record) => Object.keys(record).length === 0,
    words: (record) => Object.values(record).map(words).join(" / "),
    same: sameContent,
  };
}

/** What goes for every field of a kind. */
export const fieldKinds: { readonly [Kind in FieldKind]: KindRules<KindValues[Kind]> } = {
  text: ofText,
  words: ofText,
  lines: ofLines,
  date: ofEntry(),
  number: ofEntry(),
  amount: ofEntry(),
  points: ofEntry(),
  percent: ofEntry(),
  year: ofEntry(),
  choice: ofText,
  peg: ofText,
  operational: ofText,
  operationals: ofLines,
  answer: { blank: "", isBlank: (answer) => answer === "", words: (answer) => answer, same: (one, other) => one === other },
  flag: { blank: false, isBlank: (flag) => !flag, words: String, same: (one, other) => one === other },
  windows: {
    blank: {},
    isBlank: (windows) => Object.keys(windows).length === 0,
    words: (windows) =>
      Object.values(windows)
        .flatMap(({ start, end }) => [entryWords(start), entryWords(end)])
        .filter((words) => words !== "")
        .join(" "),
    same: (one, other) => fieldKinds.windows.words(one) === fieldKinds.windows.words(other),
  },
  textByYear: ofRecord<OwnScalar>(String),
  amountByYear: ofRecord<Entry<number>>(entryWords),
  own: ofRecord(ownWords),
  ownTables: ofRecord((rows) => rows.map(ownValuesWords).join(" / ")),
};

/** The rules of a kind, for a value that is known to be of it. */
export function rulesOf(kind: FieldKind): KindRules<unknown> {
  return fieldKinds[kind] as KindRules<unknown>;
}
