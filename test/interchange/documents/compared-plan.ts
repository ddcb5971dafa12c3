/** A plan that was read from documents, compared field by field with the same plan as a file. */

export interface ComparedPlan {
  readonly fields: number;
  readonly right: number;
  /** Paths of fields that say something else, or nothing. */
  readonly wrong: readonly string[];
  /** Paths of what the documents say and the file does not. */
  readonly beyond: readonly string[];
}

type Content = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

/** How the rows of each part are told from one another; those of other parts by their order. */
const keys: Readonly<Record<string, (row: Row) => string>> = {
  cards: ({ section, code }) => `${String(section)} ${String(code)}`,
  sectors: ({ code }) => String(code),
  alignment: ({ objective, operational }) => `${String(objective)} ${String(operational)}`,
  strategy: ({ code }) => String(code),
};

/** `parts` are those of the plan that the documents hold. */
export function comparedPlan(file: Content, read: Content, parts: readonly string[]): ComparedPlan {
  const expected = fieldsOf(file, parts);
  const found = fieldsOf(read, parts);
  const wrong = [...expected].filter(([path, value]) => (found.get(path) ?? "") !== value).map(([path]) => path);
  const beyond = [...found].filter(([path, value]) => value !== "" && !expected.has(path)).map(([path]) => path);
  return { fields: expected.size, right: expected.size - wrong.length, wrong, beyond };
}

function fieldsOf(content: Content, parts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap((part) => {
      const rows = content[part];
      if (!Array.isArray(rows)) return leaves(rows, part);
      return (rows as readonly Row[]).flatMap((row, at) => leaves(row, `${part}[${keys[part]?.(row) ?? at}]`));
    }),
  );
}

/** Blanks, line ends and how a number is written say nothing. */
function leaves(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((one, at) => leaves(one, `${path}[${at}]`));
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`));
  return [
    [
      path,
      value === null || value === undefined
        ? ""
        : String(value as string | number | boolean)
            .replace(/\s+/g, " ")
            .trim(),
    ],
  ];
}
