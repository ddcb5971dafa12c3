/** Alternatives with boxes beside them: which one is ticked. */
import type { GuessReason } from "../import-values";

const tickMarks = /^(?:[☒☑✓✔✗✘✕]|\[\s*[xX✓]\s*\]|[xX]|\(\s*[xX]\s*\))$/u;
const emptyMarks = /^(?:[☐□▢]|\[\s*\]|\(\s*\)|_+)$/u;

type Mark = "ticked" | "empty" | "none";

export function markOf(text: string): Mark | undefined {
  const bare = text.trim();
  if (bare === "") return "none";
  if (tickMarks.test(bare)) return "ticked";
  return emptyMarks.test(bare) ? "empty" : undefined;
}

export interface Alternative<Key extends string = string> {
  readonly key: Key;
  /** The texts of the boxes that stand after its word; none where it has no box of its own. */
  readonly marks: readonly string[];
}

/** The one that is ticked; of several whose boxes are empty but one's, that one, as a guess; undefined where nobody can say. */
export function chosen<Key extends string>(
  alternatives: readonly Alternative<Key>[],
): { readonly key: Key; readonly guess?: GuessReason } | undefined {
  const states = alternatives.map(({ key, marks }) => ({ key, mark: strongest(marks) }));
  const ticked = states.filter(({ mark }) => mark === "ticked");
  if (ticked.length > 0) return ticked.length === 1 ? { key: ticked[0]!.key } : undefined;
  const [left, ...others] = states.filter(({ mark }) => mark === "none");
  return left && others.length === 0 && states.length > 1 ? { key: left.key, guess: "lostMark" } : undefined;
}

function strongest(marks: readonly string[]): Mark {
  const states = marks.map(markOf);
  return states.includes("ticked") ? "ticked" : states.includes("empty") ? "empty" : "none";
}

/** Words with their boxes in one text, before or after them: `☒ ALTA ☐ MEDIA`, `NO [x] SI [ ]`. */
export function alternativesIn(text: string): readonly { readonly word: string; readonly marks: readonly string[] }[] {
  const pieces = text.match(/[☒☑✓✔✗✘☐□▢]|\[\s*[xX✓]?\s*\]|\(\s*[xX]?\s*\)|[^☒☑✓✔✗✘☐□▢[\](\n]+/gu)?.map((piece) => piece.trim()) ?? [];
  const shown = pieces.filter((piece) => piece !== "");
  const first = shown[0];
  if (first === undefined || shown.length < 2) return [];
  const isBefore = markOf(first) !== undefined;
  const words = shown.flatMap((piece, at) => (markOf(piece) === undefined ? [{ word: piece, at }] : []));
  return words.map(({ word, at }) => {
    const beside = shown[isBefore ? at - 1 : at + 1];
    return { word, marks: beside !== undefined && markOf(beside) !== undefined ? [beside] : [] };
  });
}
