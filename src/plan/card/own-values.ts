/** What a body's own fields, columns and tables hold, by the keys that its template gives them. What says nothing is absent. */

/** What a field or a column of the body's own may be. */
export const ownKinds = [
  "text",
  "lines",
  "words",
  "number",
  "percent",
  "money",
  "date",
  "yesNo",
  "choice",
  "reference",
  "person",
  "target",
  "score",
  "signature",
] as const;
export type OwnKind = (typeof ownKinds)[number];

export type OwnScalar = string | number;
/** Dates are ISO dates, yes and no are words; single lines stand in a list; of a column that each year has, a value by year. */
export type OwnValue = OwnScalar | readonly string[] | Readonly<Record<string, OwnScalar>>;
export type OwnValues = Readonly<Record<string, OwnValue>>;
/** Rows of the body's own tables. */
export type OwnTables = Readonly<Record<string, readonly OwnValues[]>>;

export function ownWords(value: OwnValue): string {
  if (typeof value !== "object") return String(value);
  return (Array.isArray(value) ? value : Object.values(value)).join(" / ");
}

export function ownValuesWords(values: OwnValues): string {
  return Object.values(values).map(ownWords).join(" / ");
}
