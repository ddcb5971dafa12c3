/** The command line as typed, read by what each command declares. */
import { parseArgs } from "node:util";
import { UsageError } from "./command-errors";

export interface Arguments {
  /** Files named without an option, in order. */
  readonly files: readonly string[];
  readonly output?: string;
  /** Whose word counts, as typed. */
  readonly follow?: string;
  /** A day, as typed. */
  readonly on?: string;
  readonly force: boolean;
  readonly json: boolean;
}

/** What a command takes. */
export interface ArgumentRules {
  readonly files: { readonly min: number; readonly max: number };
  readonly output: "required" | "optional" | "none";
  /** Takes `--follow`. */
  readonly follow?: true;
  /** Takes `--on`. */
  readonly on?: true;
}

const options = {
  output: { type: "string", short: "o" },
  follow: { type: "string" },
  on: { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** What is said of an option without its value. */
const valueMissing = { output: "cli.optionValue", follow: "cli.followValue", on: "cli.dayMissing" } as const;

/** Throws `UsageError` naming the option or the number of files that does not fit. */
export function readArguments(command: string, argv: readonly string[], rules: ArgumentRules): Arguments {
  const { positionals, output, follow, on, force, json } = parsed(command, argv);
  const { min, max } = rules.files;
  if (positionals.length < min) throw new UsageError("cli.fileMissing", { command });
  if (positionals.length > max) throw new UsageError("cli.tooManyFiles", { command, file: positionals[max] ?? "" });
  if (rules.output === "required" && output === undefined) throw new UsageError("cli.outputMissing", { command });
  if (rules.output === "none" && output !== undefined) throw new UsageError("cli.optionUnknown", { command, option: "-o" });
  if (!rules.follow && follow !== undefined) throw new UsageError("cli.optionUnknown", { command, option: "--follow" });
  if (!rules.on && on !== undefined) throw new UsageError("cli.optionUnknown", { command, option: "--on" });
  return {
    files: positionals,
    ...(output === undefined ? {} : { output }),
    ...(follow === undefined ? {} : { follow }),
    ...(on === undefined ? {} : { on }),
    force,
    json,
  };
}

function parsed(command: string, argv: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = token.rawName;
    const name = Object.hasOwn(options, token.name) ? (token.name as keyof typeof options) : undefined;
    const declared = name && options[name];
    if (!declared) throw new UsageError("cli.optionUnknown", { command, option });
    if (declared.type === "boolean" && token.value !== undefined) throw new UsageError("cli.optionWithoutValue", { command, option });
    if (name in valueMissing && (token.value === undefined || (!token.inlineValue && token.value.startsWith("-")))) {
      throw new UsageError(valueMissing[name as keyof typeof valueMissing], { command, option, value: "" });
    }
  }
  const { output, follow, on } = values;
  const given = (value: typeof output) => (typeof value === "string" ? value : undefined);
  return { positionals, output: given(output), follow: given(follow), on: given(on), force: values.force === true, json: values.json === true };
}
