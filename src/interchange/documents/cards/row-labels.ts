/** The labels of a row of a table, each with the cells that answer it. */
import { filled, type DocumentCell, type DocumentRow } from "../source-document";
import type { LabelBook, LabelKind, MeantLabel } from "./card-labels";
import { markOf } from "./ticks";

export interface LabelledCells {
  readonly cell: DocumentCell;
  readonly label: MeantLabel;
  /** The cells up to the next label, empty ones too. */
  readonly answers: readonly DocumentCell[];
}

export interface LabelledRow {
  readonly labels: readonly LabelledCells[];
}

/** Labels that stand over others. */
const unanswered: ReadonlySet<LabelKind> = new Set(["group", "amountHead"]);

/** Words that a cell may have beyond its label and still be one. */
const longestLabel = 90;

export function labelsOf(row: DocumentRow, book: LabelBook): LabelledRow {
  const accepted: { readonly at: number; readonly label: MeantLabel }[] = [];
  const said = filled(row);
  const meant = new Map(said.map((cell) => [cell, book.meant(cell.text)]));
  const allLabels = said.length > 1 && said.every((cell) => meant.get(cell)?.isWhole && meant.get(cell)?.rest === "");
  said.forEach((cell, at) => {
    const label = meant.get(cell);
    if (!label) return;
    const last = accepted.at(-1);
    const previous = said[at - 1];
    const awaits =
      last !== undefined && previous === row[last.at] && last.label.rest === "" && !last.label.inCell && !unanswered.has(last.label.kind);
    const isLabel =
      // A page's head has the title in one cell with its label, beside the code.
      (label.path === "title" && last?.label.kind === "code") ||
      (at === 0
        ? label.isWhole || label.inCell === true || cell.text.length <= longestLabel
        : awaits
          ? allLabels || cell.text.endsWith(":")
          : label.isWhole || label.inCell === true || label.kind === "weight" || cell.text.length <= longestLabel / 2);
    if (isLabel) accepted.push({ at: row.indexOf(cell), label });
  });
  return {
    labels: accepted.map(({ at, label }, index) => ({
      cell: row[at]!,
      label,
      answers: row.slice(at + 1, accepted[index + 1]?.at ?? row.length),
    })),
  };
}

/** The text that answers a label: what stands after it in its cell, then in the cells beside it. */
export function answerOf({ label, answers }: LabelledCells): string {
  const beside = filled(answers).map(({ text }) => text);
  const isOwn = label.isWhole || label.inCell === true || beside.length === 0;
  return [...(isOwn ? [label.rest] : []), ...beside].filter((text) => text !== "").join(" ");
}

/** Whether the answer stands in the label's cell with nothing between them. */
export function isUnparted({ label, answers }: LabelledCells): boolean {
  return !label.isWhole && label.inCell !== true && label.rest !== "" && filled(answers).length === 0;
}

/** Words among the answers with their boxes: after them (`ALTA | X | MEDIA | ☐`), or before where the first to stand there is one. */
export function wordsWithMarks(
  answers: readonly DocumentCell[],
): readonly { readonly cell: DocumentCell; readonly marks: readonly string[] }[] {
  const isBefore = markOf(filled(answers)[0]?.text ?? "-") !== undefined;
  const words: { cell: DocumentCell; marks: string[] }[] = [];
  let waiting: string[] = [];
  for (const cell of answers) {
    const isMark = markOf(cell.text) !== undefined;
    if (!isMark) {
      words.push({ cell, marks: waiting });
      waiting = [];
    } else if (!isBefore) words.at(-1)?.marks.push(cell.text);
    else if (cell.text !== "") waiting = [cell.text];
  }
  return words;
}
