/** Part four of a card: a row for each check of progress, each cell with a name of its own. */
import type { Monitoring } from "../../../plan/plan";
import { workbookNames } from "../../layout/names";
import { box, type SheetBuilder } from "../../layout/sheet-builder";
import { styles } from "../../layout/styles";
import { textHeight } from "../../layout/text-height";
import { widthOf, type CardColumns } from "../card-columns";
import type { Span } from "../fields/field-spans";
import { columnsOf, headersOf, itemColumn } from "./item-columns";

export type MonitoringPart = keyof Monitoring;

/** What the cells of the n-th check (from 1) are called. The first two outcomes have names of their own in the contract. */
export function monitoringName(n: number, part: MonitoringPart): string {
  const names: Record<MonitoringPart, string> = {
    label: "Verifica",
    outcome: "Esito",
    percent: "Percentuale",
    date: "Data",
    because: "Motivo",
  };
  if (part === "outcome" && n === 1) return "AvanzamentoIntermedio";
  if (part === "outcome" && n === 2) return "AvanzamentoFinale";
  return `Avanzamento${n}${names[part]}`;
}

export const monitoringHeaders = headersOf("monitoring");

/** What each cell of a check holds, and how it looks. */
export const monitoringColumns = columnsOf("monitoring").map((column) => ({
  ...itemColumn<Monitoring>(column),
  part: column.key as MonitoringPart,
  declared: column,
}));

/** The columns of each part of a check, its cells merged. */
export function monitoringSpans(columns: CardColumns): Readonly<Record<MonitoringPart, Span>> {
  const because = columns.firstWindow + 2;
  return {
    label: { column: 0, columns: columns.involved },
    outcome: { column: columns.involved, columns: 1 },
    percent: { column: columns.weight, columns: 1 },
    date: { column: columns.firstWindow, columns: 2 },
    because: { column: because, columns: columns.visible - because },
  };
}

/** Puts header and rows at `row`; returns the first free row. */
export function placeMonitoring(sheet: SheetBuilder, row: number, checks: readonly Monitoring[], columns: CardColumns): number {
  const placed = monitoringSpans(columns);
  for (const { part } of monitoringColumns)
    sheet.cell(row, placed[part].column, monitoringHeaders[part], styles.header, { columns: placed[part].columns });
  sheet.height(row, 18);
  checks.forEach((check, at) => {
    const checkRow = row + 1 + at;
    for (const { part, style, content } of monitoringColumns) {
      const { column, columns: span } = placed[part];
      const written = content(check, at);
      sheet.nameRange(monitoringName(at + 1, part), sheet.cell(checkRow, column, written, style, { columns: span }));
      sheet.height(checkRow, Math.max(30, typeof written === "string" ? textHeight(written, widthOf(columns, column, span)) : 0));
      if (part === "outcome")
        sheet.validate({
          range: box(checkRow, column),
          rule: { kind: "list", source: `=${workbookNames.outcomeList}` },
          prompt: { title: monitoringHeaders.outcome, message: "Raggiunto, non raggiunto o raggiunto in parte." },
          error: { title: monitoringHeaders.outcome, message: "Scegli una voce dell’elenco.", style: "information" },
        });
    }
  });
  return row + 1 + checks.length;
}
