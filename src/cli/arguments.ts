/** The command line as typed, read by what each command declares. */
import { parseArgs } from "node:util";
import { UsageError } from "./command-errors";

export interface Arguments {
  /** Files named without an option, in order. */
  readonly files: readonly string[];
  readonly output?: string;
  readonly force: boolean;
  readonly json: boolean;
}

/** What a command takes. */
export interface ArgumentRules {
  readonly files: { readonly min: number; readonly max: number };
  readonly output: "required" | "optional" | "none";
}

const options = {
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** Throws `UsageError` naming the option or the number of files that does not fit. */
export function readArguments(command: string, argv: readonly string[], rules: ArgumentRules): Arguments {
  const { values, positionals } = parsed(command, argv);
  const { min, max } = rules.files;
  if (positionals.length < min) throw new UsageError("cli.fileMissing", { command });
  if (positionals.length > max) throw new UsageError("cli.tooManyFiles", { command, file: positionals[max] ?? "" });
  if (rules.output === "required" && values.output === undefined) throw new UsageError("cli.outputMissing", { command });
  if (rules.output === "none" && values.output !== undefined) throw new UsageError("cli.optionUnknown", { command, option: "-o" });
  return {
    files: positionals,
    ...(values.output === undefined ? {} : { output: values.output }),
    force: values.force ?? false,
    json: values.json ?? false,
  };
}

function parsed(command: string, argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? "";
    const valueMissing = "code" in error && error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE";
    throw new UsageError(valueMissing ? "cli.optionValue" : "cli.optionUnknown", { command, option }, { cause: error });
  }
}
