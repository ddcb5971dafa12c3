/** The coding scheme of a plan file: as a pattern, as digits and separators, or seen from the codes themselves. */
import { defaultCodeScheme, type CodeScheme } from "../plan/code-scheme";

type Json = unknown;

/** How Cardine writes a scheme. */
export interface CodeSchemeFile {
  readonly digits: { readonly line: number; readonly strategicObjective: number; readonly operationalObjective: number; readonly number: number };
  readonly separators: { readonly tree: string; readonly sector: string; readonly number: string; readonly shared: string };
}

export function codeSchemeFile(scheme: CodeScheme): CodeSchemeFile {
  return {
    digits: { line: scheme.line, strategicObjective: scheme.strategicObjective, operationalObjective: scheme.operationalObjective, number: scheme.number },
    separators: { tree: scheme.treeSeparator, sector: scheme.sectorSeparator, number: scheme.numberSeparator, shared: scheme.sharedSeparator },
  };
}

/** Reads a scheme given in any of the ways that bodies write one; what is not said is as in `fallback`. */
export function readCodeScheme(given: Json, fallback: CodeScheme): CodeScheme {
  if (typeof given === "string") return fromPattern(given) ?? fallback;
  if (!isRecord(given)) return fallback;
  const pattern = given.pattern ?? given.format;
  const base = typeof pattern === "string" ? (fromPattern(pattern) ?? fallback) : fallback;
  return withSeparators(withDigits(base, given.digits ?? given), given.separators ?? given.separator, given.sharedSeparator);
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `LL.SS.OO.UU.NNNNN`: runs of a letter are levels, what stands between them separators. */
function fromPattern(pattern: string): CodeScheme | undefined {
  const match = /^(L+)([^L]*?)(S+)([^S]*?)(O+)([^O]*?)U+([^UN]*?)(N+)$/i.exec(pattern.trim());
  if (!match) return undefined;
  const [, line = "", tree = "", strategic = "", , operational = "", sector = "", number = "", digits = ""] = match;
  return {
    ...defaultCodeScheme,
    line: line.length,
    strategicObjective: strategic.length,
    operationalObjective: operational.length,
    number: digits.length,
    treeSeparator: tree,
    sectorSeparator: sector,
    numberSeparator: number,
  };
}

function withDigits(scheme: CodeScheme, given: Json): CodeScheme {
  const whole = (value: Json, otherwise: number) => (typeof value === "number" && Number.isInteger(value) && value > 0 && value < 10 ? value : otherwise);
  if (Array.isArray(given)) {
    const [line, strategic, operational] = given as Json[];
    return {
      ...scheme,
      line: whole(line, scheme.line),
      strategicObjective: whole(strategic, scheme.strategicObjective),
      operationalObjective: whole(operational, scheme.operationalObjective),
      number: whole(given.at(-1), scheme.number),
    };
  }
  if (!isRecord(given)) return scheme;
  return {
    ...scheme,
    line: whole(given.line ?? given.strategicLine, scheme.line),
    strategicObjective: whole(given.strategicObjective ?? given.strategic ?? given.objective, scheme.strategicObjective),
    operationalObjective: whole(given.operationalObjective ?? given.operational, scheme.operationalObjective),
    number: whole(given.number ?? given.progressive ?? given.executive, scheme.number),
  };
}

function withSeparators(scheme: CodeScheme, given: Json, shared: Json): CodeScheme {
  const text = (value: Json, otherwise: string) => (typeof value === "string" && value.length <= 3 ? value : otherwise);
  const base = { ...scheme, sharedSeparator: text(shared, scheme.sharedSeparator) };
  if (typeof given === "string") return { ...base, treeSeparator: given, sectorSeparator: given, numberSeparator: given };
  if (Array.isArray(given)) {
    const [tree, , sector, number, sharing] = given as Json[];
    if (given.length < 4) return withSeparators(base, given[0], given[1]);
    return { ...base, treeSeparator: text(tree, base.treeSeparator), sectorSeparator: text(sector, base.sectorSeparator), numberSeparator: text(number, base.numberSeparator), sharedSeparator: text(sharing, base.sharedSeparator) };
  }
  if (!isRecord(given)) return base;
  const levels = given.tree ?? given.levels ?? given.level ?? given.code;
  return {
    ...base,
    treeSeparator: text(levels, base.treeSeparator),
    sectorSeparator: text(given.sector ?? levels, base.sectorSeparator),
    numberSeparator: text(given.number ?? levels, base.numberSeparator),
    sharedSeparator: text(given.shared, base.sharedSeparator),
  };
}

/** The scheme that most codes of a plan follow: operational codes `05.02.01`, objectives `05.02.01.S3.00007` or `S3.00007`. */
export function inferCodeScheme(operationalCodes: readonly string[], objectiveCodes: readonly string[]): CodeScheme {
  const tree = mostFrequent(operationalCodes.map(treeShape));
  const levels = tree === undefined ? defaultCodeScheme : (JSON.parse(tree) as Pick<CodeScheme, "line" | "strategicObjective" | "operationalObjective" | "treeSeparator">);
  const tail = mostFrequent(objectiveCodes.map((code) => tailShape(code, levels.treeSeparator)));
  const ending = tail === undefined ? {} : (JSON.parse(tail) as Partial<CodeScheme>);
  return { ...defaultCodeScheme, ...levels, sectorSeparator: levels.treeSeparator === "" ? "." : levels.treeSeparator, ...ending };
}

function treeShape(code: string): string | undefined {
  const match = /^(\d+)([^\d\s]?)(\d+)\2(\d+)$/.exec(code.trim());
  if (!match || match[2] === "") return undefined;
  return JSON.stringify({
    line: match[1]?.length,
    strategicObjective: match[3]?.length,
    operationalObjective: match[4]?.length,
    treeSeparator: match[2],
  });
}

function tailShape(code: string, treeSeparator: string): string | undefined {
  const first = code.split("/")[0]?.trim() ?? "";
  const match = /([^\p{L}\d])?(?:\d{0,3}\p{L}[\p{L}\d]*?)([^\p{L}\d])(\d+)$/u.exec(first);
  if (!match) return undefined;
  return JSON.stringify({ sectorSeparator: match[1] ?? (treeSeparator === "" ? "." : treeSeparator), numberSeparator: match[2], number: match[3]?.length });
}

function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
