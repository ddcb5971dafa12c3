/**
 * A card template: what makes a card this body's card. Labels, their order and which fields stand on one row are data;
 * `card-sheet.ts` is the mechanism that lays any template out, `read-card.ts` the one that reads it back.
 */
import type { CardFieldKey, CardListKey } from "../../plan/card/card";
import { declaredFields, isHeldField } from "../../plan/card/held-fields";
import { sentence } from "../../messages/known";

/** The lists of a card that stand in tables. */
export type CardTableKey = Exclude<CardListKey, "monitoring">;

export type TemplateRow =
  /** One field over the whole width, or one at the left and one at the right; `follow` is a formula beside the left one. */
  | { readonly kind: "fields"; readonly left: CardFieldKey; readonly follow?: CardFieldKey; readonly right?: CardFieldKey }
  /** A part of the card; `total` adds the live total of that table's weights. */
  | { readonly kind: "section"; readonly title: string; readonly total?: WeighedTable }
  | { readonly kind: "table"; readonly table: CardTableKey }
  | { readonly kind: "monitoring" };

/** Tables whose items have weights that make the plan’s points. */
export type WeighedTable = "expectedResults" | "phases";

export interface CardTemplate {
  readonly id: string;
  /** What the body calls fields otherwise than they are called here. */
  readonly labels: Readonly<Partial<Record<CardFieldKey, string>>>;
  readonly rows: readonly TemplateRow[];
  /** Empty rows to type in that a new card has in each table. */
  readonly emptyRows: Readonly<Record<CardTableKey, number>>;
  readonly monitoringLabels: readonly string[];
}

/** The four-part card that Italian unions of municipalities publish with their performance plan. */
export const fourPartCard: CardTemplate = {
  id: "scheda-quattro-parti",
  labels: {
    assessor: "Assessore di riferimento",
    start: "Durata: data inizio",
    end: "Data fine",
    units: "Unità organizzativa / Personale",
    peg: "PEG finanziario",
    constraints: "Vincoli / Criticità",
    detail: "Dettaglio obiettivo",
  },
  rows: withFurtherFields([
    { kind: "section", title: "1 · IDENTITÀ E RISORSE" },
    { kind: "fields", left: "purpose" },
    { kind: "fields", left: "sector", follow: "sectorName", right: "service" },
    { kind: "fields", left: "responsible", right: "assessor" },
    { kind: "fields", left: "number", follow: "shortCodes", right: "sharedCodes" },
    { kind: "fields", left: "start", right: "end" },
    { kind: "fields", left: "strategicLine" },
    { kind: "fields", left: "strategicObjective" },
    { kind: "fields", left: "operational" },
    { kind: "fields", left: "otherOperational", right: "priority" },
    { kind: "fields", left: "units" },
    { kind: "fields", left: "sharedWith", right: "state" },
    { kind: "fields", left: "qualityCheck.answer", right: "qualityCheck.text" },
    { kind: "fields", left: "constraints" },
    { kind: "fields", left: "peg", right: "resources.unit" },
    { kind: "fields", left: "resources.revenueCurrent", right: "resources.spendCurrent" },
    { kind: "fields", left: "resources.revenueCapital", right: "resources.spendCapital" },
    { kind: "fields", left: "resources.specific" },
    { kind: "table", table: "resources.lines" },
    { kind: "section", title: "2 · DETTAGLIO E RISULTATI ATTESI", total: "expectedResults" },
    { kind: "fields", left: "detail" },
    { kind: "table", table: "expectedResults" },
    { kind: "section", title: "3 · FASI E CRONOPROGRAMMA", total: "phases" },
    { kind: "table", table: "phases" },
    { kind: "section", title: "4 · MONITORAGGIO" },
    { kind: "monitoring" },
    { kind: "fields", left: "notes", right: "excerpt" },
  ]),
  emptyRows: { "resources.lines": 2, expectedResults: 3, phases: 5 },
  monitoringLabels: ["Avanzamento intermedio", "Avanzamento finale"],
};

/** What the sheet calls a field. */
export function fieldLabel(template: CardTemplate, key: CardFieldKey): string {
  return template.labels[key] ?? sentence(`card.part.${key}`, {}, "it");
}

/** The rows with a row of its own, at the end of the first part, for each field that none of them shows; the title stands above all rows. */
function withFurtherFields(rows: readonly TemplateRow[]): readonly TemplateRow[] {
  const shown = new Set<string>([
    "title",
    ...rows.flatMap((row) => (row.kind === "fields" ? [row.left, row.follow, row.right] : []).filter((key) => key !== undefined)),
  ]);
  const further = declaredFields.map(({ key }) => key).filter((key) => isHeldField(key) && !shown.has(key));
  const end = rows.findIndex((row) => row.kind === "table");
  return rows.toSpliced(end, 0, ...further.map((left): TemplateRow => ({ kind: "fields", left })));
}
