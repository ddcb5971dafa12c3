import { sentence, sentenceOf, type Language, type MessageKey } from "../messages";
import type { Remark } from "../operations/start/read-plan-document";
import type { CommandIo } from "./io";
import { terminalText } from "./text/terminal-text";

/** What was found in one file. */
export interface Report {
  readonly heading: MessageKey;
  readonly file: string;
  readonly remarks: readonly Remark[];
  /** Each by itself, however many; else those of one cause are told once, and the first causes only. */
  readonly all: boolean;
}

/** Remarks of one cause. */
interface Cause {
  readonly first: Remark;
  readonly others: Remark[];
}

const mostCauses = 20;
const mostCells = 8;
/** What may differ between remarks of one cause: where it is, and what is there. */
const ofTheCell: ReadonlySet<string> = new Set(["cell", "row", "value"]);

/** Says on standard error what was found in a file. What is left out is counted, with the option that shows it. */
export function report({ heading, file, remarks, all }: Report, io: CommandIo, language: Language): void {
  if (remarks.length === 0) return;
  const causes = all ? remarks.map((first) => ({ first, others: [] })) : causesOf(remarks);
  const told = all ? causes : causes.slice(0, mostCauses);
  const lines = told.flatMap((cause) => [...causeLines(cause, language), ...(all ? cellLines(cause.first) : [])]);
  const left = causes.slice(told.length).reduce((count, { others }) => count + 1 + others.length, 0);
  if (left > 0) lines.push(`  ${sentence("cli.more", { count: left }, language)}`);
  io.err(`${[sentence(heading, { file, count: remarks.length }, language), ...lines].join("\n")}\n`);
}

/** What a note that is about several cells left of each. */
function cellLines({ cells = [] }: Remark): string[] {
  return cells.length < 2 ? [] : cells.map(({ cell, value }) => `    ${cell}: ${terminalText(value)}`);
}

function causesOf(remarks: readonly Remark[]): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const remark of remarks) {
    const key = JSON.stringify([remark.code, ...Object.entries(remark.values).filter(([name]) => !ofTheCell.has(name))]);
    const known = causes.get(key);
    if (known) known.others.push(remark);
    else causes.set(key, { first: remark, others: [] });
  }
  return [...causes.values()];
}

/** The first one's sentence, and how many more there are like it, in which cells. */
function causeLines({ first, others }: Cause, language: Language): string[] {
  const line = `  ${terminalText(sentenceOf(first, language))}`;
  if (others.length === 0) return [line];
  const cells = others.flatMap(({ values }) => values.cell ?? values.row ?? []);
  const listed = cells.length > mostCells ? [...cells.slice(0, mostCells), "…"] : cells;
  const places = listed.length > 0 ? `: ${terminalText(listed.join(", "))}` : "";
  return [line, `    ${sentence("cli.similar", { count: others.length, places }, language)}`];
}
