/**
 * References to codes of the finance plan (PEG) as people write them on cards: `12 01 00 00`, `12.01`, `– Cod. 15`, `13.00.00`,
 * `12.04-05 (responsabile e assegnatario)`. Groups that are not written are zero.
 */
import type { PegCode } from "./plan";
import { wordingKey } from "./notation/wording";

/** The numbers of a code's groups without the zeros at its end: `12 01 00 00` is 12, 1. */
export type PegGroups = readonly number[];

/** One code, or some that were written together. */
export interface PegReference {
  readonly typed: string;
  /** What it can mean, likeliest first; each reading is one code or several. */
  readonly readings: readonly (readonly PegGroups[])[];
}

export interface PegField {
  readonly references: readonly PegReference[];
  /** Whether anything but codes, dashes and the form's own labels is there. */
  readonly words: boolean;
}

/** After these a code follows, whatever came before. */
const announcing = new Set("cod codice codici resp responsabile responsabili ass assegn assegnatario assegnatari cdr".split(" "));
/** What the form prints around the codes, and what joins them. */
const labels = new Set([
  ...announcing,
  ..."peg finanziario finanziaria centro centri di responsabilità responsabilita costo e ed del dei".split(" "),
]);
/** After these a number is no code: items of the budget, acts, dates. */
const otherNumbers = new Set(
  "voce voci bilancio cap capitolo capitoli art artt articolo n nn nr num numero il del dal al entro data delibera deliberazione determina determinazione atto dgc dgu gc gu cc prot comma legge missione programma titolo intervento pari circa euro anno anni".split(
    " ",
  ),
);

const dotted = /\d{1,2}(?:\s?\.\s?\d{1,2}(?!\d)){0,4}/y;
const spaced = /\d{2}(?: \d{2}(?!\d)){1,3}/y;
const compact = /\d{8}(?!\d)/y;
/** What follows a number that is part of something else: a longer number, a date, a share, a sum. */
const continued = /^(?:\d|[.,/-]\d|\s?[%€°º]|\p{L}|\s?(?:euro|ore|mesi|giorni|unità)\b)/u;

/** Reads a field of codes. Words in brackets are remarks and do not count where a code stands outside them. */
export function readPegField(text: string): PegField {
  const plain = text
    .normalize("NFC")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const { references, rest } = referencesIn(plain.replace(/\([^)]*\)?/g, ";"));
  const inBrackets = [...plain.matchAll(/\(([^)]*)/g)].flatMap(([, remark = ""]) =>
    references.length > 0 ? [] : referencesIn(remark).references,
  );
  return { references: [...references, ...inBrackets], words: wordsOf(rest).some((word) => !labels.has(word)) || /\d/.test(rest) };
}

function referencesIn(text: string): { readonly references: readonly PegReference[]; readonly rest: string } {
  const references: PegReference[] = [];
  let rest = "";
  let between = "";
  let at = 0;
  while (at < text.length) {
    const written =
      /[\d\p{L}]/u.test(text[at - 1] ?? "") || /\d[.,/-]$/.test(text.slice(Math.max(0, at - 2), at)) ? undefined : runAt(text, at);
    if (written && isCode(written, between, text.slice(at + written.length))) {
      references.push(reference(written, between, references.at(-1)));
      at += written.length;
      rest += `${between} `;
      between = "";
    } else {
      const step = written?.length ?? 1;
      between += text.slice(at, at + step);
      at += step;
    }
  }
  return { references, rest: rest + between };
}

/** A number and those joined to it by a dash or a slash without blanks: `12.04-05`. */
interface Run {
  readonly typed: string;
  readonly length: number;
  readonly head: readonly number[];
  readonly joined: readonly (readonly number[])[];
  /** Groups parted by blanks alone, which may be several codes as well. */
  readonly loose: boolean;
  /** Whether it is a number of its own, and no part of a date, a sum or a longer number. */
  readonly whole: boolean;
}

function runAt(text: string, start: number): Run | undefined {
  const eight = matchAt(compact, text, start);
  const blanks = eight ? undefined : matchAt(spaced, text, start);
  const first = eight ?? blanks ?? matchAt(dotted, text, start);
  if (first === undefined) return undefined;
  let end = start + first.length;
  const joined: number[][] = [];
  for (
    let next = /[-/]/.test(text[end] ?? "") ? matchAt(dotted, text, end + 1) : undefined;
    next !== undefined;
    next = /[-/]/.test(text[end] ?? "") ? matchAt(dotted, text, end + 1) : undefined
  ) {
    joined.push(groupsOf(next));
    end += 1 + next.length;
  }
  const head = eight ? (eight.match(/\d\d/g) ?? []).map(Number) : groupsOf(first);
  return {
    typed: text.slice(start, end),
    length: end - start,
    head,
    joined,
    loose: blanks !== undefined && head.length < 4,
    whole: !continued.test(text.slice(end)),
  };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function groupsOf(code: string): number[] {
  return (code.match(/\d+/g) ?? []).map(Number);
}

/** A number without groups is a code only where nothing but labels leads to it; a single digit needs more than that. */
function isCode(run: Run, before: string, after: string): boolean {
  if (!run.whole) return false;
  const words = wordsOf(before);
  const announced = announcing.has(words.at(-1) ?? "") || (otherNumbers.has(words.at(-1) ?? "") && announcing.has(words.at(-2) ?? ""));
  if (announced) return true;
  if (run.head.length > 1) return !otherNumbers.has(words.at(-1) ?? "");
  return words.every((word) => labels.has(word)) && !/\d/.test(before) && (run.typed.length > 1 || !/[\d\p{L}]/u.test(after));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function reference({ typed, head, joined, loose }: Run, before: string, previous: PegReference | undefined): PegReference {
  const codes = [
    head,
    ...joined.map((groups) => (groups.length === 1 && head.length > 1 && head.at(-1) !== 0 ? [...head.slice(0, -1), ...groups] : groups)),
  ].map(significant);
  const apart = loose ? [head.map((group) => [group])] : [];
  const lead = previous?.readings[0]?.at(-1);
  const continues =
    head.length === 1 &&
    joined.length === 0 &&
    lead !== undefined &&
    lead.length > 1 &&
    wordsOf(before).every((word) => word === "e" || word === "ed");
  return { typed, readings: [codes, ...(continues ? [[[...lead.slice(0, -1), ...head]]] : []), ...apart] };
}

function significant(groups: readonly number[]): PegGroups {
  const last = groups.findLastIndex((group) => group !== 0);
  return groups.slice(0, Math.max(1, last + 1));
}

/** Groups of one or two digits, of revenue or spending where a letter says so: `12 01 00 00`, `U.01.03`. */
const ofGroups = /^\s*(?:[EUS][. ]\s?)?\d{1,2}(?:[ .]\d{1,2}){0,4}\s*$/i;

/** The codes of a plan's finance chart, to look references up. */
export class PegChart {
  private readonly regular: readonly PegCode[];
  private readonly irregular: readonly PegCode[];
  private readonly codes: ReadonlyMap<string, PegCode>;

  constructor(private readonly chart: readonly PegCode[]) {
    this.regular = chart.filter(({ code }) => ofGroups.test(code));
    this.irregular = chart.filter((code) => !this.regular.includes(code));
    this.codes = new Map(this.regular.map((code) => [keyOf(significant(groupsOf(code.code))), code]));
  }

  /** False where the plan brings no chart, or one of whose codes none is made of groups of one or two digits: nothing can be looked up by its groups then. */
  get readable(): boolean {
    return this.regular.length > 0;
  }

  /** Whether the text holds a code of another form, as the chart writes it: what looks like groups in it is a part of that code. */
  namesIrregular(text: string): boolean {
    return this.irregular.some(({ code }) => asWritten(code)?.test(text));
  }

  find(groups: PegGroups): PegCode | undefined {
    return this.codes.get(keyOf(groups));
  }

  /** Whether the text holds a code of the chart as the chart writes it, whatever its form. */
  writtenIn(text: string): boolean {
    const key = wordingKey(text);
    return this.chart.some(({ code }) => wordingKey(code) !== "" && key.includes(wordingKey(code)));
  }

  /** A code in the form of the chart: `12 05 00 00`. */
  written(groups: PegGroups): string {
    const form = this.regular[0]?.code ?? "00 00 00 00";
    const given = [...groups];
    const filled = form.replace(/\d+/g, (digits) => String(given.shift() ?? 0).padStart(digits.length, "0"));
    return [filled, ...given.map((group) => String(group).padStart(2, "0"))].join(" ");
  }

  /** The codes that a reference means: its first reading of which the chart knows every code, else its first. */
  meant({ readings }: PegReference): readonly PegGroups[] {
    return readings.find((codes) => codes.every((groups) => this.find(groups) !== undefined)) ?? readings[0] ?? [];
  }
}

/** A code between other words, whatever signs part its letters and digits. */
function asWritten(code: string): RegExp | undefined {
  const parts = code.match(/\p{L}+|\p{N}+/gu);
  return parts ? new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("[^\\p{L}\\p{N}]*")}(?![\\p{L}\\p{N}])`, "iu") : undefined;
}

function keyOf(groups: PegGroups): string {
  return groups.join(".");
}
