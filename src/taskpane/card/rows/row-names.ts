/** What columns and rows of a card's tables are called in the pane: as the body calls them, else by their usual names. */
import type { MessageKey } from "../../../messages";
import type { CardListKey } from "../../../plan/card/card";
import { localText } from "../../../plan/template/meaning/local-text";
import type { FormColumn, FormTable, FormTableKey } from "../../../plan/template/form-parts";
import type { Speech } from "../../speech/speech";

const usualColumns: Readonly<Record<CardListKey, Readonly<Record<string, MessageKey>>>> = {
  phases: { text: "card.phase.text", involved: "card.phase.involved", weight: "card.weight", progress: "card.column.progress" },
  expectedResults: {
    text: "card.result.text",
    indicator: "card.result.indicator",
    weight: "card.weight",
    baseline: "card.column.baseline",
    target: "card.result.target",
    lastValue: "card.column.lastValue",
    source: "card.column.source",
  },
  "resources.lines": {
    peg: "card.resource.peg",
    budgetItem: "card.resource.budgetItem",
    kind: "card.resource.kind",
    nature: "card.resource.nature",
    year: "card.resource.year",
    amount: "card.resource.amount",
    note: "card.column.note",
  },
  monitoring: {
    label: "card.column.check",
    outcome: "card.column.outcome",
    percent: "card.column.percent",
    date: "card.column.date",
    because: "card.column.because",
  },
};

export function columnName(column: FormColumn, table: Pick<FormTable, "key">, { say, language }: Pick<Speech, "say" | "language">): string {
  const { key, label, year, header } = column;
  const usual = (usualColumns as Readonly<Record<string, Readonly<Record<string, MessageKey>>>>)[table.key]?.[key];
  const name = label ? localText(label, language) : usual === undefined ? header : say(usual);
  return label && year !== undefined ? `${name} ${year}` : name;
}

const rowNames: Readonly<Record<Exclude<CardListKey, "monitoring">, { readonly name: MessageKey; readonly new: MessageKey }>> = {
  phases: { name: "card.phase.name", new: "card.phase.new" },
  expectedResults: { name: "card.result.name", new: "card.result.new" },
  "resources.lines": { name: "card.resource.name", new: "card.resource.new" },
};

/** "Fase 2", "Personale 3"; `number` is undefined for a row that is not there yet. */
export function rowName(
  { key, label }: Pick<FormTable, "key" | "label">,
  number: string | number | undefined,
  { say, language }: Pick<Speech, "say" | "language">,
): string {
  const usual = (rowNames as Partial<Record<FormTableKey, { readonly name: MessageKey; readonly new: MessageKey }>>)[key];
  if (usual) return number === undefined ? say(usual.new) : say(usual.name, { number });
  const table = localText(label, language);
  return number === undefined ? say("card.row.new", { table }) : say("card.row.name", { table, number });
}

/** "Fasi (3)". */
export function tableTitle(
  { key, label }: Pick<FormTable, "key" | "label">,
  count: number,
  { say, language }: Pick<Speech, "say" | "language">,
): string {
  const usual = (listNames as Partial<Record<FormTableKey, MessageKey>>)[key];
  const name = localText(label, language).trim();
  return name === "" && usual ? say(usual, { count }) : say("card.rows", { table: name, count });
}

const listNames: Readonly<Record<Exclude<CardListKey, "monitoring">, MessageKey>> = {
  phases: "card.phases",
  expectedResults: "card.results",
  "resources.lines": "card.resources",
};
