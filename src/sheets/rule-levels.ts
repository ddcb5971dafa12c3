/** `Regole`, a table of the sheet `Piano`: how much each rule of the checks weighs in this plan, and reading it back. */
import { rules } from "../checks/rules";
import type { Plan } from "../plan/plan";
import type { RuleLevel } from "../plan/plan-checks";
import { textContent, textOf } from "./cell-entry";
import { sheetNames, tableNames, workbookNames } from "./names";
import { planColumnWidths } from "./plan-columns";
import type { ReadingNote } from "./reading-note";
import { placeTable, type TableColumn } from "./reference-sheet";
import type { RowColumn } from "./row-column";
import { levelOfWord, levelWords, ruleTitle } from "./rule-words";
import { box, type SheetBuilder } from "./sheet-builder";
import type { StyleDefinition } from "./sheet-plan";
import type { TableReading } from "./snapshot-reader";
import { styles } from "./styles";

export const ruleLevelHeaders = { rule: "Regola", title: "Che cosa controlla", usual: "Di solito", level: "In questo piano" } as const;

/** A row of the table; all words as the cells say them. */
export interface RuleLevelRow {
  readonly rule: string;
  readonly title: string;
  readonly usual: string;
  readonly level: string;
}

const looks: Readonly<Record<keyof RuleLevelRow, StyleDefinition>> = { rule: styles.computed, title: styles.computed, usual: styles.computed, level: styles.choice };

const columns: readonly TableColumn<RuleLevelRow>[] = (Object.keys(ruleLevelHeaders) as (keyof RuleLevelRow)[]).map((key, at) => ({
  header: ruleLevelHeaders[key],
  width: planColumnWidths[at] ?? 0,
  style: looks[key],
  content: (row) => textContent(row[key]),
}));

/** What the rows hold, column by column. */
export const ruleLevelColumns: readonly RowColumn<RuleLevelRow>[] = columns.map(({ header, content }) => ({ header, content: (row) => content(row) }));

export const ruleLevelsHelp =
  "Ogni regola vale come di solito, se accanto non c’è scritto altro: errore, avviso, nota, oppure no per non applicarla in questo piano.";

/** The row of a rule that weighs as usual, or as `level` says; of an id that no rule has only the id is known. */
export function ruleLevelRow(rule: string, level?: RuleLevel): RuleLevelRow {
  const known = rules.find(({ id }) => id === rule);
  return { rule, title: known ? ruleTitle(rule) : "", usual: known ? levelWords[known.severity] : "", level: level === undefined ? "" : levelWords[level] };
}

/** A row per rule, and one for each further id that the plan decides on; returns the row behind the table. */
export function placeRuleLevels(sheet: SheetBuilder, row: number, { checks }: Pick<Plan, "checks">): number {
  const levels = new Map(Object.entries(checks.levels));
  const ids = new Set([...rules.map(({ id }) => id), ...levels.keys()]);
  const table = placeTable(sheet, tableNames.ruleLevels, row, 0, columns, [...ids].map((id) => ruleLevelRow(id, levels.get(id))));
  sheet.validate({
    range: box(table.row + 1, columns.length - 1, table.rows - 1),
    rule: { kind: "list", source: `=${workbookNames.levelList}` },
    prompt: { title: "In questo piano", message: "Vuoto: come di solito. Altrimenti errore, avviso, nota, oppure no per non applicare la regola." },
    error: { title: "Voce non riconosciuta", message: "Scegli errore, avviso, nota o no, oppure lascia vuoto.", style: "stop" },
  });
  return table.row + table.rows;
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
export function readRuleLevels(reading: TableReading, note: (note: ReadingNote) => void): Readonly<Record<string, RuleLevel>> {
  return Object.fromEntries(
    ruleLevelRows(reading).flatMap(({ item: { rule, level: word } }): [string, RuleLevel][] => {
      if (word.trim() === "") return [];
      const level = levelOfWord(word);
      if (level === undefined) note({ code: "reading.ruleLevelUnreadable", values: { sheet: sheetNames.plan, rule, value: word } });
      return level === undefined ? [] : [[rule, level]];
    }),
  );
}
