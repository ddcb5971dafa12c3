/** The commands, and what all of them share: help, version, errors as sentences. */
import packageFile from "../../package.json";
import type { Command } from "./command";
import { UsageError } from "./command-errors";
import { build } from "./commands/build-command";
import { check } from "./commands/check-command";
import { importFiles } from "./commands/import-command";
import { read } from "./commands/read-command";
import { exitStatus, type CommandIo } from "./io";
import { languageOf } from "./language";
import { failureText } from "./text/failure-text";
import { helpText } from "./text/help-text";

const { version } = packageFile;

/** In the order of the help. */
const commands: readonly Command[] = [build, read, check, importFiles];

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
    io.out(helpText(commands, version, language));
    return exitStatus.done;
  }
  try {
    const command = commands.find((known) => known.name === name);
    if (!command) throw new UsageError(name === "" ? "cli.commandMissing" : "cli.commandUnknown", { command: name });
    return await command.run(rest, io, language);
  } catch (error) {
    io.err(failureText(error, language));
    return exitStatus.badInput;
  }
}
