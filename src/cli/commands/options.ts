/** Options that several commands take. */
import type { Option } from "../arguments";

export const output = {
  type: "string",
  short: "o",
  usage: "cli.option.output",
  help: "cli.option.output.help",
  valueMissing: "cli.optionValue",
} as const satisfies Option;
export const force = { type: "boolean", usage: "cli.option.force", help: "cli.option.force.help" } as const satisfies Option;
export const all = { type: "boolean", usage: "cli.option.all", help: "cli.option.all.help" } as const satisfies Option;
export const json = { type: "boolean", usage: "cli.option.json", help: "cli.option.json.help" } as const satisfies Option;
