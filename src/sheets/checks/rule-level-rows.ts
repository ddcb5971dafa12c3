/** Reading `Regole`, the table of the sheet `Impostazioni` that says how much each rule of the checks weighs; apart from writing it, which must know the rules. */
import type { RuleLevel } from "../../plan/plan-checks";
import { textOf } from "../reading/cell-entry";
import { levelOfWord } from "./level-words";
import type { ReadingNote } from "../reading/reading-note";
import type { TableReading } from "../reading/snapshot-reader";
import type { SheetTableReading } from "../workbook/workbook-reader";

/** The words for people first; the id, by which programs know the rule, last. */
export const ruleLevelHeaders = { title: "Che cosa controlla", usual: "Di solito", level: "In questo piano", rule: "Regola" } as const;

/** A row of the table; all words as the cells say them. */
export interface RuleLevelRow {
  readonly rule: string;
  readonly title: string;
  readonly usual: string;
  readonly level: string;
}

/** The rows that name a rule. */
export function ruleLevelRows(reading: TableReading): { readonly row: number; readonly item: RuleLevelRow }[] {
  return reading.rows
    .map((row) => {
      const text = (key: keyof RuleLevelRow) => textOf(row.value(ruleLevelHeaders[key]));
      return { row: row.row, item: { rule: text("rule").trim(), title: text("title"), usual: text("usual"), level: text("level") } };
    })
    .filter(({ item }) => item.rule !== "");
}

/** The levels by rule; of several rows of one rule the last that says something counts. Words that say no level are noted. */
export function readRuleLevels(reading: SheetTableReading, note: (note: ReadingNote) => void): Readonly<Record<string, RuleLevel>> {
  const sheet = reading.sheet.name;
  return Object.fromEntries(
    ruleLevelRows(reading).flatMap(({ item: { rule, level: word } }): [string, RuleLevel][] => {
      if (word.trim() === "") return [];
      const level = levelOfWord(word);
      if (level === undefined) note({ code: "reading.ruleLevelUnreadable", values: { sheet, rule, value: word } });
      return level === undefined ? [] : [[rule, level]];
    }),
  );
}
