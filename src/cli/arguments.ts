/** The command line as typed, read by what each command declares. */
import { parseArgs } from "node:util";
import type { MessageKey } from "../messages";
import { UsageError } from "./command-errors";

/** A switch, off unless given, or an option with a value. */
export type Option = Switch | ValuedOption;

interface Switch {
  readonly type: "boolean";
  /** A line of the help: how it is written, and what it does. */
  readonly usage: MessageKey;
  readonly help: MessageKey;
}

interface ValuedOption {
  readonly type: "string";
  /** One letter that stands for it: `o` for `-o`. */
  readonly short?: string;
  readonly usage: MessageKey;
  readonly help: MessageKey;
  /** What is said where nothing follows it. */
  readonly valueMissing: MessageKey;
  /** What is said where it is not given; it may be left out, if absent. */
  readonly missing?: MessageKey;
}

export type Options = Readonly<Record<string, Option>>;

/** What a command takes: files, and options by the names that follow the two dashes. */
export interface ArgumentRules<O extends Options = Options> {
  readonly name: string;
  readonly files: { readonly min: number; readonly max: number };
  readonly options: O;
}

export type Arguments<O extends Options> = {
  /** Files named without an option, in order. */
  readonly files: readonly string[];
} & { readonly [Name in keyof O]: ValueOf<O[Name]> };

type ValueOf<O extends Option> = O extends Switch ? boolean : O extends { readonly missing: MessageKey } ? string : string | undefined;

/** Throws `UsageError` naming the option or the number of files that does not fit. */
export function readArguments<O extends Options>(
  { name: command, files: { min, max }, options }: ArgumentRules<O>,
  argv: readonly string[],
): Arguments<O> {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: { ...options },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === "option") ensureWellGiven(command, options, token);
  if (positionals.length < min) throw new UsageError("cli.fileMissing", { command });
  if (positionals.length > max) throw new UsageError("cli.tooManyFiles", { command, file: positionals[max] ?? "" });
  for (const [name, option] of Object.entries(options)) {
    if (option.type === "string" && option.missing && values[name] === undefined) throw new UsageError(option.missing, { command });
  }
  const given = Object.entries(options).map(([name, { type }]) => [name, type === "boolean" ? values[name] === true : values[name]]);
  // The loop above has seen to it that each option holds what it declares.
  return { files: positionals, ...Object.fromEntries(given) } as Arguments<O>;
}

interface GivenOption {
  readonly name: string;
  /** As it was typed: `-o` or `--output`. */
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function ensureWellGiven(command: string, options: Options, { name, rawName: option, value, inlineValue }: GivenOption): void {
  const declared = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!declared) throw new UsageError("cli.optionUnknown", { command, option });
  if (declared.type === "boolean") {
    if (value !== undefined) throw new UsageError("cli.optionWithoutValue", { command, option });
  } else if (value === undefined || (!inlineValue && value.startsWith("-")))
    throw new UsageError(declared.valueMissing, { command, option, value: "" });
}
