/**
 * Codes of objectives: written by the plan's scheme, read as they were published. Published codes are padded wrongly
 * (`S2.0002`), spaced (`DG.00004 / S4.00002`) or lower case; what can be understood is, and `regular` says that it was not by the scheme.
 */
import type { CodeScheme } from "./code-scheme";
import type { Objective, ShortCode } from "./plan";

/** `S3.00007` by the scheme. */
export function formatShortCode(code: ShortCode, scheme: CodeScheme): string {
  return `${code.sector}${scheme.numberSeparator}${String(code.number).padStart(scheme.number, "0")}`;
}

/** Short codes joined, owner first: `DG.00004/S4.00002`. It identifies an objective. */
export function objectiveKey(codes: readonly ShortCode[], scheme: CodeScheme): string {
  return codes.map((code) => formatShortCode(code, scheme)).join(scheme.sharedSeparator);
}

/** `05.03.01.DG.00004/S4.00002`; without an operational objective the short codes alone. */
export function formatObjectiveCode(operational: string, codes: readonly ShortCode[], scheme: CodeScheme): string {
  const key = objectiveKey(codes, scheme);
  return operational === "" ? key : `${operational}${scheme.sectorSeparator}${key}`;
}

/** Characters of an operational objective's code. */
export function operationalLength(scheme: CodeScheme): number {
  return scheme.line + scheme.strategicObjective + scheme.operationalObjective + 2 * scheme.treeSeparator.length;
}

/** A short code as it was read; `regular` is false where it was not written by the scheme. */
export interface ReadShortCode extends ShortCode {
  readonly regular: boolean;
}

/** Reads one short code; undefined where the text is none. */
export function parseShortCode(text: string, scheme: CodeScheme): ReadShortCode | undefined {
  const squeezed = text.replace(/\s+/g, "");
  const at = scheme.numberSeparator === "" ? -1 : squeezed.lastIndexOf(scheme.numberSeparator);
  const [sector, digits] =
    at > 0
      ? [squeezed.slice(0, at), squeezed.slice(at + scheme.numberSeparator.length)]
      : scheme.numberSeparator === ""
        ? [squeezed.slice(0, -scheme.number), squeezed.slice(-scheme.number)]
        : otherwiseSeparated(squeezed);
  if (sector === "" || !/^\d{1,9}$/.test(digits)) return undefined;
  const code = { sector: sector.toUpperCase(), number: Number(digits) };
  return { ...code, regular: formatShortCode(code, scheme) === text };
}

function otherwiseSeparated(text: string): [sector: string, digits: string] {
  const match = /^(.+)[.\-_](\d+)$/.exec(text);
  return [match?.[1] ?? "", match?.[2] ?? ""];
}

/** A full code as it was read. */
export interface ReadObjectiveCode {
  /** Prefix brought to the scheme's digits; `""` where there was none. */
  readonly operational: string;
  readonly shortCodes: readonly ShortCode[];
  /** Written exactly as the scheme asks. */
  readonly regular: boolean;
}

/** Reads a full code or one of short codes alone; undefined where no short code can be found. */
export function parseObjectiveCode(text: string, scheme: CodeScheme): ReadObjectiveCode | undefined {
  const { operational, rest } = splitPrefix(text.trim(), scheme);
  const parts = scheme.sharedSeparator === "" ? [rest] : rest.split(scheme.sharedSeparator);
  const shortCodes: ShortCode[] = [];
  for (const part of parts) {
    const code = parseShortCode(part, scheme);
    if (!code) return undefined;
    shortCodes.push({ sector: code.sector, number: code.number });
  }
  return { operational, shortCodes, regular: formatObjectiveCode(operational, shortCodes, scheme) === text };
}

function splitPrefix(text: string, scheme: CodeScheme): { operational: string; rest: string } {
  const digits = [scheme.line, scheme.strategicObjective, scheme.operationalObjective];
  const between = scheme.treeSeparator === "" ? "" : `\\s*${escaped(scheme.treeSeparator)}\\s*`;
  const before = scheme.sectorSeparator === "" ? "" : `\\s*${escaped(scheme.sectorSeparator)}\\s*`;
  const group = (count: number) => (scheme.treeSeparator === "" ? `(\\d{${count}})` : "(\\d+)");
  const match = new RegExp(`^${digits.map(group).join(between)}${before}(.+)$`, "u").exec(text);
  if (!match) return { operational: "", rest: text };
  return { operational: padLevels([match[1] ?? "", match[2] ?? "", match[3] ?? ""], scheme), rest: match[4] ?? "" };
}

function padLevels(levels: readonly string[], scheme: CodeScheme): string {
  const digits = [scheme.line, scheme.strategicObjective, scheme.operationalObjective];
  return levels.map((level, at) => level.padStart(digits[at] ?? 1, "0")).join(scheme.treeSeparator);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

/** Reads the tree code that a text begins with: `05.02.01 - Gestire…` gives `05.02.01`, padded; undefined where there is none. */
export function parseTreeCode(text: string, scheme: CodeScheme, levels: 1 | 2 | 3 = 3): string | undefined {
  const digits = [scheme.line, scheme.strategicObjective, scheme.operationalObjective].slice(0, levels);
  const between = scheme.treeSeparator === "" ? "" : `\\s*${escaped(scheme.treeSeparator)}\\s*`;
  const group = (count: number) => (scheme.treeSeparator === "" ? `(\\d{${count}})` : "(\\d+)");
  const match = new RegExp(`^\\s*${digits.map(group).join(between)}(?![\\d\\p{L}])`, "u").exec(text);
  return match ? padLevels(match.slice(1, levels + 1), scheme) : undefined;
}

/** The number that the next objective of a sector takes: one above the highest in use. */
export function nextNumber(objectives: readonly Pick<Objective, "shortCodes">[], sector: string): number {
  let highest = 0;
  for (const { shortCodes } of objectives) for (const code of shortCodes) if (code.sector === sector) highest = Math.max(highest, code.number);
  return highest + 1;
}
