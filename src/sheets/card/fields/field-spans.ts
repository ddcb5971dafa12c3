/** Which columns of a card the fields take, their cells merged, so that a text's height is known where it is written. */
import type { CardFieldKey } from "../../../plan/card/card";
import type { CardColumns } from "../card-columns";
import type { CardTemplate, TemplateRow } from "../card-template";

export interface Span {
  readonly column: number;
  readonly columns: number;
}

type FieldsRow = Extract<TemplateRow, { readonly kind: "fields" }>;

/** The values of one row of fields, their labels left out. */
export function spansOf(row: FieldsRow, columns: CardColumns): { readonly left: Span; readonly follow: Span; readonly right: Span } {
  const end = row.right ? columns.firstMonth : columns.visible;
  return {
    left: { column: columns.involved, columns: row.follow ? 1 : end - columns.involved },
    follow: { column: columns.weight, columns: end - columns.weight },
    right: { column: columns.rightValue, columns: columns.visible - columns.rightValue },
  };
}

/** The title, over the two rows of the banner. */
export function titleSpan(columns: CardColumns): Span {
  return { column: columns.involved, columns: columns.rightValue - columns.involved };
}

/** All fields that stand in rows of the template. */
export function fieldSpans(template: CardTemplate, columns: CardColumns): ReadonlyMap<CardFieldKey, Span> {
  const spans = new Map<CardFieldKey, Span>();
  for (const row of template.rows) {
    if (row.kind !== "fields") continue;
    const { left, follow, right } = spansOf(row, columns);
    spans.set(row.left, left);
    if (row.follow) spans.set(row.follow, follow);
    if (row.right) spans.set(row.right, right);
  }
  return spans;
}
