/** The commands by name, and what all of them share: help, version, errors as sentences. */
import packageFile from "../../package.json";
import { sentence, type Language, type MessageKey } from "../messages";
import { readArguments, type ArgumentRules, type Arguments } from "./arguments";
import { build } from "./commands/build-command";
import { check } from "./commands/check-command";
import { UsageError } from "./command-errors";
import { failureText } from "./text/failure-text";
import { exitStatus, type CommandIo } from "./io";
import { languageOf } from "./language";
import { read } from "./commands/read-command";

const { version } = packageFile;

interface Command {
  readonly help: MessageKey;
  readonly rules: ArgumentRules;
  readonly run: (arguments_: Arguments, io: CommandIo, language: Language) => Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  build: { help: "cli.help.build", rules: { files: { min: 1, max: 1 }, output: "required", follow: true }, run: build },
  read: { help: "cli.help.read", rules: { files: { min: 1, max: 1 }, output: "optional" }, run: read },
  check: { help: "cli.help.check", rules: { files: { min: 1, max: Infinity }, output: "none", on: true }, run: check },
};

/**
 * Runs one command. Results go to `io.out`, messages to `io.err`; the answer is the exit status. Whatever fails ends as
 * a sentence and status 2.
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const language = languageOf(io.env);
  const [name = "", ...rest] = argv;
  if (["--version", "-V"].includes(name)) {
    io.out(`${version}\n`);
    return exitStatus.done;
  }
  if (["--help", "-h", "help"].includes(name) || rest.includes("--help") || rest.includes("-h")) {
    io.out(helpText(language));
    return exitStatus.done;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(name === "" ? "cli.commandMissing" : "cli.commandUnknown", { command: name });
    return await command.run(readArguments(name, rest, command.rules), io, language);
  } catch (error) {
    io.err(failureText(error, language));
    return exitStatus.badInput;
  }
}

function helpText(language: Language): string {
  const lines = Object.values(commands).map((command) => `  ${sentence(command.help, {}, language)}`);
  return `${sentence("cli.help", { commands: lines.join("\n"), version }, language)}\n`;
}
