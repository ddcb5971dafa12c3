import { sentence, sentenceOf, type Language, type MessageKey } from "../messages";
import type { Remark } from "../operations/start/read-plan-document";
import type { CommandIo } from "./io";
import { terminalText } from "./text/terminal-text";

const mostLines = 20;

/** Says on standard error what was found in a file, the first ones in full and how many more. */
export function report(heading: MessageKey, file: string, remarks: readonly Remark[], io: CommandIo, language: Language): void {
  if (remarks.length === 0) return;
  const lines = remarks.slice(0, mostLines).map((remark) => `  ${terminalText(sentenceOf(remark, language))}`);
  if (remarks.length > mostLines) lines.push(`  ${sentence("cli.more", { count: remarks.length - mostLines }, language)}`);
  io.err(`${[sentence(heading, { file, count: remarks.length }, language), ...lines].join("\n")}\n`);
}
