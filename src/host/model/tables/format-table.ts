import type { Border, CellFormat } from "../../../xlsx/workbook-data";

type Nullable<T> = { readonly [K in keyof T]?: T[K] | null };

/** A change of some format fields; `null` puts a field back to Excel's default. */
export interface FormatChange {
  readonly numberFormat?: string | null;
  readonly font?: Nullable<NonNullable<CellFormat["font"]>>;
  readonly fill?: string | null;
  readonly borders?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", Border | null>>>;
  readonly alignment?: Nullable<NonNullable<CellFormat["alignment"]>>;
  readonly locked?: boolean | null;
  readonly style?: string | null;
}

/**
 * Keeps one object for each distinct cell format, so that thousands of cells share it and a change of format
 * is worked out once for all cells that looked alike.
 */
export class FormatTable {
  private readonly known = new Map<string, CellFormat>();
  private readonly shared = new WeakMap<CellFormat, CellFormat>();
  private readonly changed = new WeakMap<CellFormat, Map<string, CellFormat | undefined>>();

  /** The shared object of a format; `undefined` when it says nothing. */
  intern(format: CellFormat): CellFormat | undefined {
    const seen = this.shared.get(format);
    if (seen) return seen;
    const clean = compact(format) as CellFormat | undefined;
    if (!clean) return undefined;
    const key = JSON.stringify(clean);
    let kept = this.known.get(key);
    if (!kept) this.known.set(key, (kept = clean));
    this.shared.set(format, kept);
    this.shared.set(kept, kept);
    return kept;
  }

  /** A function that applies a change to formats, remembering each result. */
  changer(change: FormatChange): (base: CellFormat | undefined) => CellFormat | undefined {
    const key = JSON.stringify(change);
    const onNothing = this.intern(merge({}, change) as CellFormat);
    return (base) => {
      if (!base) return onNothing;
      let results = this.changed.get(base);
      if (!results) this.changed.set(base, (results = new Map()));
      if (!results.has(key)) results.set(key, this.intern(merge(base, change) as CellFormat));
      return results.get(key);
    };
  }
}

/** Applies a change without interning; used for styles and conditional formats too. */
export function changeFormat(base: CellFormat, change: FormatChange): CellFormat {
  return (compact(merge(base, change)) ?? {}) as CellFormat;
}

function merge(base: object, change: object): object {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) continue;
    const whole = value === null || typeof value !== "object" || "line" in value;
    result[key] = whole ? value : merge((result[key] as object | undefined) ?? {}, value as object);
  }
  return result;
}

/** Drops null, undefined and empty fields and sorts the rest, so that equal formats have equal text. */
function compact(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  const fields = Object.entries(value)
    .map(([key, field]) => [key, compact(field)] as const)
    .filter(([, field]) => field !== null && field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
