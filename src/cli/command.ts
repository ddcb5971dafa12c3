/** A command of the command line: what it takes, what the help says of it, and what it does. */
import type { Language, MessageKey } from "../messages";
import { readArguments, type ArgumentRules, type Arguments, type Options } from "./arguments";
import type { CommandIo } from "./io";

export interface Command extends ArgumentRules {
  /** A line of the help: how it is written, and what it does. */
  readonly usage: MessageKey;
  readonly help: MessageKey;
  /** Answers the exit status. Throws `UsageError` for what it does not take. */
  readonly run: (argv: readonly string[], io: CommandIo, language: Language) => Promise<number>;
}

interface DeclaredCommand<O extends Options> extends ArgumentRules<O>, Pick<Command, "usage" | "help"> {
  readonly run: (given: Arguments<O>, io: CommandIo, language: Language) => Promise<number>;
}

/** `run` is given what the command declares to take. */
export function command<const O extends Options>(declared: DeclaredCommand<O>): Command {
  return { ...declared, run: (argv, io, language) => declared.run(readArguments(declared, argv), io, language) };
}
