/** Answers that are ticked: priorities, yes and no, what was reached. */
import { labelWords } from "../../drawn-form/usual-labels";
import type { FoundValue, GuessReason } from "../import-values";
import { filled, type DocumentCell, type DocumentRow } from "../source-document";
import { alternativesIn, chosen, markOf, type Alternative } from "./ticks";
import { wordsWithMarks, type LabelledCells } from "./row-labels";

export interface Choice {
  readonly value: string;
  readonly guess?: GuessReason;
  readonly used: readonly DocumentCell[];
}

type Words = Readonly<Record<string, string>>;

const priorities: Words = { alta: "ALTA", media: "MEDIA", bassa: "BASSA", high: "ALTA", medium: "MEDIA", low: "BASSA" };
const answers: Words = { no: "NO", si: "SI", yes: "SI" };

export function readPriority(labelled: LabelledCells, text: string): Choice | undefined {
  return readChoice(labelled, text, priorities);
}

export function readAnswer(labelled: LabelledCells, text: string): Choice | undefined {
  return readChoice(labelled, text, answers);
}

/** One of a body's own list. */
export function readListed(labelled: LabelledCells, text: string): Choice | undefined {
  return readChoice(labelled, text, Object.fromEntries((labelled.label.list ?? []).map((word) => [labelWords(word), word])));
}

/** The word that is ticked, or the only one that is there; undefined where nobody can say. */
function readChoice({ answers: cells }: LabelledCells, text: string, words: Words): Choice | undefined {
  const used = filled(cells).filter((cell) => markOf(cell.text) !== undefined || wordIn(cell.text, words) !== undefined);
  const inOneText = alternativesIn(text).flatMap(({ word, marks }) => keyed(word, marks, words));
  const inCells = wordsWithMarks(cells).flatMap(({ cell, marks }) => keyed(cell.text, marks, words));
  const alternatives = inCells.length > 0 ? inCells : inOneText;
  if (alternatives.length === 0) {
    const value = wordIn(text, words);
    return value === undefined ? undefined : { value, used: filled(cells) };
  }
  // One word without boxes is the answer itself.
  const [only, ...others] = alternatives;
  if (only && others.length === 0 && only.marks.every((mark) => markOf(mark) !== "empty")) return { value: only.key, used };
  const choice = chosen(alternatives);
  if (choice) return { value: choice.key, ...(choice.guess ? { guess: choice.guess } : {}), used };
  // Nothing ticked is no answer; two ticks are for a person to judge.
  const isTicked = alternatives.some(({ marks }) => marks.some((mark) => markOf(mark) === "ticked"));
  return { value: "", used: isTicked ? [] : used };
}

function keyed(text: string, marks: readonly string[], words: Words): Alternative[] {
  const inText = alternativesIn(text);
  if (inText.length > 0)
    return inText.flatMap((one) => (wordIn(one.word, words) === undefined ? [] : [{ key: wordIn(one.word, words)!, marks: one.marks }]));
  const key = wordIn(text, words);
  return key === undefined ? [] : [{ key, marks }];
}

function wordIn(text: string, words: Words): string | undefined {
  const said = labelWords(text);
  return Object.hasOwn(words, said) ? words[said] : undefined;
}

/** `15%` is 15 points; paid by incentives is `*`; what says nothing is nothing; other words stay. */
export function weightOf(text: string): string {
  const bare = text.trim();
  if (/incentiv/i.test(bare) || /^\*+$/.test(bare)) return "*";
  const number = /^(\d+(?:[.,]\d+)?)\s*(?:%|punti|pt\.?)?$/i.exec(bare)?.[1];
  if (number !== undefined) return number.replace(",", ".");
  return /^[=\-–—\s]*$/.test(bare) ? "" : bare;
}

/** A number of points; undefined where the text is none. */
export function readNumber(text: string): number | undefined {
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}

const outcomes: readonly (readonly [word: string, pattern: RegExp])[] = [
  ["NON RAGGIUNTO 0%", /^non(?:\s+raggiunto)?\b/i],
  ["PARZIALMENTE RAGGIUNTO", /^parzialmente(?:\s+raggiunto)?\b/i],
  ["RAGGIUNTO 100%", /^raggiunto\b/i],
];

const formWords =
  /^(?:[☒☑☐□]\s*)?(?:(?:non|parzialmente)?\s*(?:raggiunto)?\s*(?:\(?[\dX]{1,3}\s*%\)?)?|stato (?:di )?avanzamento(?: intermedio| (?:a )?consuntivo| finale)?)\s*[☒☑☐□]?$/i;

export interface Outcome {
  readonly outcome?: FoundValue;
  readonly percent?: FoundValue;
  readonly because?: FoundValue;
  readonly used: readonly DocumentCell[];
}

/** A row of boxes under a check of progress; undefined where it is none. */
export function readOutcome(row: DocumentRow): Outcome | undefined {
  const cells = filled(row);
  const reason = cells.find(({ text }) => /^in quanto\b/i.test(text));
  const isPart = (text: string) =>
    outcomes.some(([, pattern]) => pattern.test(text)) || /^stato (?:di )?avanzamento/i.test(text) || markOf(text) !== undefined;
  // What somebody wrote behind the form's words is no word of the form.
  const isForms = (text: string) => markOf(text) !== undefined || formWords.test(text);
  if (!cells.some(({ text }) => isPart(text) && markOf(text) === undefined) && !reason) return undefined;
  const words = wordsWithMarks(row.filter((cell) => cell !== reason && isPart(cell.text)));
  const alternatives = words.flatMap(({ cell, marks }) => {
    const inText = alternativesIn(cell.text).filter(({ marks: own }) => own.length > 0);
    const named = outcomes.find(([, pattern]) => pattern.test(cell.text))?.[0];
    return named === undefined ? [] : [{ key: named, marks: inText.length > 0 ? inText[0]!.marks : marks, cell }];
  });
  const choice = chosen(alternatives);
  const cell = alternatives.find(({ key }) => key === choice?.key)?.cell;
  const because = reason?.text.replace(/^in quanto\s*:?\s*/i, "") ?? "";
  const partly = /(\d{1,3})\s*%/.exec(choice?.key === "PARZIALMENTE RAGGIUNTO" ? (cell?.text ?? "") : "")?.[1];
  return {
    ...(choice && cell && !choice.guess ? { outcome: { value: choice.key, place: cell.place } } : {}),
    ...(partly !== undefined && cell ? { percent: { value: partly, place: cell.place } } : {}),
    ...(because !== "" && reason ? { because: { value: because, place: reason.place } } : {}),
    used: [...cells.filter(({ text }) => isForms(text)), ...(reason ? [reason] : [])],
  };
}
