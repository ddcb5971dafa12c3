/** What the rows of a section hold, column by column, and reading them back. */
import { targetRule } from "../../plan/template/meaning/weighing";
import type { Plan, Target, TargetSection } from "../../plan/plan";
import { saysNo, yes, yesNoOf } from "../card/fields/kind-cells";
import { workbookNames } from "../layout/names";
import { styles } from "../layout/styles";
import { textContent, textOf, weightContent, weightOf } from "../reading/cell-entry";
import type { SizedColumn } from "../reading/row-column";
import type { TableReading } from "../reading/snapshot-reader";
import { rowColumns, type TableColumn } from "../reference/reference-sheet";
import { totalOf } from "../templates/weights-by-rule";

/** Headers of a section's table by the fields of its rows. */
export const targetHeaders = {
  service: "Servizio",
  type: "Tipo",
  description: "Descrizione obiettivo",
  expectedResult: "Risultato atteso",
  indicator: "Indicatore di risultato",
  weight: "Peso",
  crossCutting: "Trasversale",
} as const satisfies Readonly<Record<Exclude<keyof Target, keyof TargetSection>, string>>;

const columns: readonly TableColumn<Target>[] = [
  { header: targetHeaders.service, width: 24, style: styles.text, content: (target) => textContent(target.service) },
  { header: targetHeaders.type, width: 8, style: styles.textCenter, content: (target) => textContent(target.type) },
  { header: targetHeaders.description, width: 40, style: styles.text, content: (target) => textContent(target.description) },
  { header: targetHeaders.expectedResult, width: 35, style: styles.text, content: (target) => textContent(target.expectedResult) },
  { header: targetHeaders.indicator, width: 35, style: styles.text, content: (target) => textContent(target.indicator) },
  { header: targetHeaders.weight, width: 9, style: styles.points, content: (target) => weightContent(target.weight) },
  {
    header: targetHeaders.crossCutting,
    width: 13,
    style: styles.textCenter,
    content: (target) => (target.crossCutting ? yes : null),
    understands: saysNo,
  },
];

/** Weights that make no total are no percentages. */
export function targetTableColumns(plan: Pick<Plan, "templates">): readonly TableColumn<Target>[] {
  if (totalOf(targetRule(plan), workbookNames.points) !== undefined) return columns;
  return columns.map((column) => (column.header === targetHeaders.weight ? { ...column, style: styles.factor } : column));
}

export const targetWidths: readonly number[] = columns.map(({ width }) => width);

export function targetColumnAt(header: string): number {
  return columns.findIndex((column) => column.header === header);
}

/** As they are written and read. */
export const targetColumns: readonly SizedColumn<Target>[] = rowColumns(columns);

export interface SectionRows {
  readonly area: string;
  readonly title: string;
  readonly years: readonly number[];
  readonly reading: TableReading;
}

export function readSection({ area, title: section, years, reading }: SectionRows): Target[] {
  return reading.rows.map((row) => ({
    area,
    section,
    years,
    service: textOf(row.value(targetHeaders.service)),
    type: textOf(row.value(targetHeaders.type)),
    description: textOf(row.value(targetHeaders.description)),
    expectedResult: textOf(row.value(targetHeaders.expectedResult)),
    indicator: textOf(row.value(targetHeaders.indicator)),
    weight: weightOf(row.value(targetHeaders.weight)),
    crossCutting: yesNoOf(textOf(row.value(targetHeaders.crossCutting))) === "yes",
  }));
}
