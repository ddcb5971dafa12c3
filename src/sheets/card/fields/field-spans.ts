/** Which columns of a card the fields take, their cells merged, so that a text's height is known where it is written. */
import { followers, shownFields, type CardForm, type FormFieldKey } from "../../../plan/template/form-parts";
import { gridOf, type CardGrid, type Span } from "../card-grid";

/** A field in a row, and where its label and its value stand. */
export interface PlacedField {
  readonly key: FormFieldKey;
  readonly label: Span;
  readonly value: Span;
  /** What follows from it, beside it. */
  readonly follower?: { readonly key: FormFieldKey; readonly value: Span };
}

/** The fields of one row of the sheet: one over the whole width, or one at the left and one at the right. */
export function placedFields(keys: readonly FormFieldKey[], form: CardForm): readonly PlacedField[] {
  const shown = shownFields(form);
  const [left, right] = keys;
  const { leftValue, rightLabel, rightValue, visible } = gridOf(form);
  return [
    ...(left ? [placed(left, { column: 0, columns: leftValue }, leftValue, right ? rightLabel : visible, shown)] : []),
    ...(right ? [placed(right, { column: rightLabel, columns: rightValue - rightLabel }, rightValue, visible, shown)] : []),
  ];
}

function placed(key: FormFieldKey, label: Span, first: number, end: number, shown: ReadonlySet<FormFieldKey>): PlacedField {
  const follower = followers[key];
  const whole = { column: first, columns: end - first };
  if (!follower || shown.has(follower) || whole.columns < 2) return { key, label, value: whole };
  return {
    key,
    label,
    value: { column: first, columns: 1 },
    follower: { key: follower, value: { column: first + 1, columns: whole.columns - 1 } },
  };
}

/** Rows of the sheet for a row of the form: three fields take two. */
export function sheetRows(keys: readonly FormFieldKey[]): readonly (readonly FormFieldKey[])[] {
  return Array.from({ length: Math.ceil(keys.length / 2) }, (_, at) => keys.slice(2 * at, 2 * at + 2));
}

/** The title, over the two rows of the banner. */
export function titleSpan({ leftValue, rightValue }: CardGrid): Span {
  return { column: leftValue, columns: rightValue - leftValue };
}

/** All fields that stand in rows of a form. */
export function fieldSpans(form: CardForm): ReadonlyMap<FormFieldKey, Span> {
  return new Map(
    form.parts
      .flatMap(({ rows }) => rows.flatMap(sheetRows))
      .flatMap((keys) => placedFields(keys, form))
      .flatMap(({ key, value, follower }): readonly (readonly [FormFieldKey, Span])[] => [
        [key, value],
        ...(follower ? [[follower.key, follower.value] as const] : []),
      ]),
  );
}
