/** A page of a card as it was read: what one table, or a stretch of it, says of one objective. */
import type { FoundValue } from "../import-values";
import type { DocumentCell, DocumentPlace } from "../source-document";

/** A card as a plan file holds it. */
export type CardContent = Readonly<Record<string, unknown>>;

/** A row of a table: cells by the key of their column; a phase's `windows.2021.start` by that path. */
export interface PageRow {
  readonly place: DocumentPlace;
  readonly values: ReadonlyMap<string, FoundValue>;
}

/** A check of progress as it stands on a page. */
export interface PageCheck {
  readonly label: FoundValue;
  outcome?: FoundValue;
  percent?: FoundValue;
  because?: FoundValue;
}

export interface CardPage {
  readonly place: DocumentPlace;
  code?: FoundValue;
  title?: FoundValue;
  /** By path in a card of the plan file. */
  readonly fields: Map<string, FoundValue>;
  /** Parts of the chain below the strategic objective, and lines of notes. */
  readonly operational: FoundValue[];
  readonly notes: FoundValue[];
  readonly results: FoundValue[];
  /** By the list's path in the plan file: `phases`, `tables.people`. */
  readonly tables: Map<string, PageRow[]>;
  readonly checks: PageCheck[];
  /** Labels as they were taken, each with what it was taken for. */
  readonly labels: { readonly text: string; readonly path: string }[];
  /** Cells that were understood, if the page is one of a card. */
  readonly understood: DocumentCell[];
}

export function emptyPage(place: DocumentPlace): CardPage {
  return { place, fields: new Map(), operational: [], notes: [], results: [], tables: new Map(), checks: [], labels: [], understood: [] };
}

/** The parts of a card that the page speaks of, code and title apart. */
export function partsOf(page: CardPage): ReadonlySet<string> {
  return new Set([
    ...page.fields.keys(),
    ...page.tables.keys(),
    ...(page.results.length > 0 ? ["expectedResults"] : []),
    ...(page.checks.length > 0 ? ["monitoring"] : []),
  ]);
}
