import type { MessageValues } from "../messages/message-values";
import { objectiveKey } from "../plan/codes/code";
import type { Objective, Plan } from "../plan/plan";
import type { LeftCell } from "../sheets/reading/reading-note";
import type { PlanPlaces } from "../sheets/workbook/plan-places";
import { cellReference } from "../xlsx/cell-address";
import type { WorkbookData } from "../xlsx/workbook-data";

/** A comment or a shape's text, which a plan has no place for. */
export interface RemarkNote {
  readonly code: "reading.comment" | "reading.shape";
  readonly values: MessageValues & { readonly sheet: string; readonly cell: string };
  /** All that it says. */
  readonly cells: readonly LeftCell[];
}

/** As much of a text as tells which one it is. */
const longestQuote = 200;

/** Everything that is written on the sheets beside their cells, each with where. */
export function remarkNotes({ sheets }: WorkbookData): RemarkNote[] {
  return sheets.flatMap(({ name, remarks = [] }) =>
    remarks.map(({ kind, row, column, text }): RemarkNote => {
      const cell = cellReference(row, column);
      return {
        code: `reading.${kind}`,
        values: { sheet: name, cell, value: text.slice(0, longestQuote) },
        cells: [{ cell, value: text }],
      };
    }),
  );
}

/** Of which a card can take over what it says: it stands on that card's sheet. */
export function isOnCard({ values }: RemarkNote, { cards }: Pick<PlanPlaces, "cards">): boolean {
  return [...cards.values()].includes(values.sheet);
}

/** The plan with what is written on the sheets of cards in these cards' notes, each in a line of its own, with its cell. */
export function withRemarksAsNotes(plan: Plan, places: Pick<PlanPlaces, "cards">, remarks: readonly RemarkNote[]): Plan {
  const linesOf = (objective: Objective): readonly string[] => {
    const sheet = places.cards.get(objectiveKey(objective.shortCodes, plan.codeScheme));
    const own = remarks.filter(({ values }) => values.sheet === sheet).flatMap(({ cells }) => cells);
    return own.map(({ cell, value }) => `${cell}: ${value.replace(/\s*\n\s*/g, " ")}`);
  };
  const objectives = plan.objectives.map((objective) => {
    const lines = objective.card ? linesOf(objective) : [];
    return objective.card && lines.length > 0
      ? { ...objective, card: { ...objective.card, notes: [...objective.card.notes, ...lines] } }
      : objective;
  });
  return { ...plan, objectives };
}
