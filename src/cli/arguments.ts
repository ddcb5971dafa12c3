/** The command line as typed, read by what each command declares. */
import { parseArgs } from "node:util";
import { UsageError } from "./command-errors";

export interface Arguments {
  /** Files named without an option, in order. */
  readonly files: readonly string[];
  readonly output?: string;
  /** Whose word counts, as typed. */
  readonly follow?: string;
  readonly force: boolean;
  readonly json: boolean;
}

/** What a command takes. */
export interface ArgumentRules {
  readonly files: { readonly min: number; readonly max: number };
  readonly output: "required" | "optional" | "none";
  /** Takes `--follow`. */
  readonly follow?: true;
}

const options = {
  output: { type: "string", short: "o" },
  follow: { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** Throws `UsageError` naming the option or the number of files that does not fit. */
export function readArguments(command: string, argv: readonly string[], rules: ArgumentRules): Arguments {
  const { positionals, output, follow, force, json } = parsed(command, argv);
  const { min, max } = rules.files;
  if (positionals.length < min) throw new UsageError("cli.fileMissing", { command });
  if (positionals.length > max) throw new UsageError("cli.tooManyFiles", { command, file: positionals[max] ?? "" });
  if (rules.output === "required" && output === undefined) throw new UsageError("cli.outputMissing", { command });
  if (rules.output === "none" && output !== undefined) throw new UsageError("cli.optionUnknown", { command, option: "-o" });
  if (!rules.follow && follow !== undefined) throw new UsageError("cli.optionUnknown", { command, option: "--follow" });
  return {
    files: positionals,
    ...(output === undefined ? {} : { output }),
    ...(follow === undefined ? {} : { follow }),
    force,
    json,
  };
}

function parsed(command: string, argv: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = token.rawName;
    const declared = Object.hasOwn(options, token.name) ? options[token.name as keyof typeof options] : undefined;
    if (!declared) throw new UsageError("cli.optionUnknown", { command, option });
    if (declared.type === "boolean" && token.value !== undefined) throw new UsageError("cli.optionWithoutValue", { command, option });
    if (declared.type === "string" && (token.value === undefined || (!token.inlineValue && token.value.startsWith("-")))) {
      throw new UsageError(token.name === "follow" ? "cli.followValue" : "cli.optionValue", { command, option, value: "" });
    }
  }
  const { output, follow } = values;
  const given = (value: typeof output) => (typeof value === "string" ? value : undefined);
  return { positionals, output: given(output), follow: given(follow), force: values.force === true, json: values.json === true };
}
