/**
 * A card template, `cardine-template/1`: what makes a card this body's card. One description serves the sheet that is built and the
 * one that is read, the pane's forms, and the plan file. Its fields and tables are those of the vocabulary, under the body's own
 * labels, and others that only this body has.
 */
import type { LocalWords } from "../../messages/message-values";
import type { OwnKind } from "../card/own-values";
import type { CodePattern } from "./code-pattern";
import type { WeightRule } from "./weight-rule";

/** `en` is absent where the body wrote in one language. */
export type LocalText = LocalWords;

export interface Template {
  /** Small letters, digits and hyphens. */
  readonly id: string;
  readonly title: LocalText;
  /** How codes are written; as the plan's code scheme says, if absent. */
  readonly code?: CodePattern;
  /** Levels of the strategic tree that the body has, 0 to 4. */
  readonly levels: number;
  readonly timeline: Timeline;
  readonly weights: Readonly<Record<WeighedScope, WeightRule>>;
  /** By key, in the order in which the template lists them. */
  readonly fields: Readonly<Record<string, TemplateField>>;
  readonly tables: Readonly<Record<string, TemplateTable>>;
  /** In the order of the card. */
  readonly parts: readonly TemplatePart[];
}

export const timelineUnits = ["month", "quarter", "halfYear"] as const;
/** One pair of dates a phase, a pair a year, or a tick a period. */
export const timelineWindows = ["single", "yearly", "ticks"] as const;

export interface Timeline {
  readonly unit: (typeof timelineUnits)[number];
  readonly windows: (typeof timelineWindows)[number];
}

/** Objectives of a sector, phases of a card, expected results of a card. */
export const weighedScopes = ["objectives", "phases", "results"] as const;
export type WeighedScope = (typeof weighedScopes)[number];

/** Whether a card must say it: always, from when it is marked ready, or once another field says a certain thing; or it is only worth filling in. */
export type Required = "always" | "ready" | "advised" | { readonly when: string; readonly is: string };

interface Described {
  readonly label: LocalText;
  readonly help?: LocalText;
  /** Of a field of the body's own; a known one is of its own kind. */
  readonly kind?: OwnKind;
  /** What a choice may be. */
  readonly list?: readonly string[];
}

export interface TemplateField extends Described {
  readonly required?: Required;
  /** It stands on the card and in no published document. */
  readonly internal?: true;
}

export interface TemplateColumn extends Described {
  readonly key: string;
  /** A column for each year of the plan. */
  readonly perYear?: true;
}

export interface TemplateTable {
  readonly label: LocalText;
  readonly columns: readonly TemplateColumn[];
  readonly rows: TableRows;
}

/** How many rows a card may have; or just these, by their first column. */
export interface TableRows {
  readonly min: number;
  readonly max?: number;
  readonly fixed?: readonly string[];
}

/** A part of the card, under its title: rows of fields, a table, or both. */
export interface TemplatePart {
  /** `""` where it goes on from the part before. */
  readonly title: LocalText;
  readonly rows?: readonly (readonly string[])[];
  readonly table?: string;
}
