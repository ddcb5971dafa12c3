/** One sample of Script Lab, as far as running it needs. */
export interface Sample {
  /** Its file below `samples`, without ending: `excel/46-table/sort-data`. */
  readonly name: string;
  /** TypeScript. */
  readonly script: string;
  /** HTML of the page's body. */
  readonly template: string;
}

/**
 * Reads the YAML of a sample. Script Lab writes texts of several lines as block scalars and nothing else that matters here, so that
 * is all that is understood.
 */
export function readSample(name: string, yaml: string): Sample {
  const lines = yaml.split(/\r?\n/);
  return { name, script: content(lines, "script"), template: content(lines, "template") };
}

/** The text under `section:` → `content:`, without its indent; "" where there is none. */
function content(lines: readonly string[], section: string): string {
  const from = lines.indexOf(`${section}:`);
  if (from < 0) return "";
  const length = lines.slice(from + 1).findIndex((line) => /^\S/.test(line));
  const within = length < 0 ? lines.slice(from + 1) : lines.slice(from + 1, from + 1 + length);
  const at = within.findIndex((line) => line.startsWith("    content: "));
  const first = within[at]?.slice("    content: ".length) ?? "";
  if (!/^\|[-+]?$/.test(first)) return first;
  const block = within.slice(at + 1);
  const end = block.findIndex((line) => /^ {0,4}\S/.test(line));
  const text = end < 0 ? block : block.slice(0, end);
  const indent = /^ */.exec(text.find((line) => line.trim() !== "") ?? "")?.[0].length ?? 0;
  return text.map((line) => line.slice(indent)).join("\n");
}
