/** The shape of a `cardine-template/1` description after validation. */
import type { Timeline, WeighedScope } from "./template";
import type { WeightRuleName } from "./weight-rule";

export type TextFile = string | { readonly it: string; readonly en?: string };

export interface TemplateFile {
  readonly format: string;
  readonly id: string;
  readonly title: TextFile;
  readonly code?: string;
  readonly levels?: number;
  readonly timeline?: Partial<Timeline>;
  readonly weights?: Readonly<Partial<Record<WeighedScope, WeightsFile>>>;
  readonly fields?: Readonly<Record<string, FieldFile>>;
  readonly tables?: Readonly<Record<string, TableFile>>;
  readonly parts: readonly PartFile[];
}

export interface WeightsFile {
  readonly rule: WeightRuleName;
  readonly target?: number;
  readonly list?: readonly number[];
  readonly map?: Readonly<Record<string, number>>;
  readonly fields?: readonly string[];
  readonly share?: number;
  readonly of?: string;
}

export interface DescribedFile {
  readonly label: TextFile;
  readonly help?: TextFile;
  readonly kind?: string;
  readonly list?: readonly string[];
}

export interface FieldFile extends DescribedFile {
  readonly required?: "always" | "ready" | "advised" | { readonly when: string; readonly is: string };
  readonly internal?: boolean;
}

export interface ColumnFile extends DescribedFile {
  readonly key: string;
  readonly per?: "year";
}

export interface TableFile {
  readonly label: TextFile;
  readonly columns?: readonly ColumnFile[];
  readonly rows?: { readonly min?: number; readonly max?: number; readonly fixed?: readonly string[] };
}

export interface PartFile {
  readonly title: TextFile;
  readonly rows?: readonly (readonly string[])[];
  readonly table?: string;
}
