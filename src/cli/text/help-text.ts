/** The help, made from what the commands declare. */
import { sentence, type Language, type MessageKey } from "../../messages";
import type { Option } from "../arguments";
import type { Command } from "../command";
import { wrapped } from "./wrapped";

export function helpText(commands: readonly Command[], version: string, language: Language): string {
  const options = new Map<string, Option>(commands.flatMap((command) => Object.entries(command.options)));
  return `${sentence("cli.help", { commands: listed(commands, language), options: listed([...options.values()], language), version }, language)}\n`;
}

/** How each is written, and in a column beside it what it does. */
function listed(entries: readonly { readonly usage: MessageKey; readonly help: MessageKey }[], language: Language): string {
  const lines = entries.map(({ usage, help }) => ({ usage: sentence(usage, {}, language), help: sentence(help, {}, language) }));
  const width = Math.max(...lines.map(({ usage }) => usage.length)) + 4;
  return lines
    .map(({ usage, help }) => {
      const [first = "", ...further] = wrapped(help, " ".repeat(width));
      return [`  ${usage}`.padEnd(width) + first.trimStart(), ...further].join("\n");
    })
    .join("\n");
}
