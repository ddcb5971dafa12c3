/** The checks of progress on a card: a row for each, each cell with a name of its own. */
import type { FormColumn, FormTable } from "../../../plan/template/form-parts";
import { workbookNames } from "../../layout/names";
import { box, type SheetBuilder } from "../../layout/sheet-builder";
import { styles } from "../../layout/styles";
import { textHeight } from "../../layout/text-height";
import { gridOf, widestCheck, widthOf, type Span } from "../card-grid";
import type { CardSetting } from "../card-setting";
import { columnsOfTable, type SheetColumn } from "./table-columns";

const partNames: Readonly<Record<string, string>> = {
  label: "Verifica",
  outcome: "Esito",
  percent: "Percentuale",
  date: "Data",
  because: "Motivo",
  deviation: "Scostamento",
};

/** What the cell of a column of the n-th check (from 1) is called. The first two outcomes have names of their own in the contract. */
export function monitoringName(n: number, part: string): string {
  if (part === "outcome" && n === 1) return "AvanzamentoIntermedio";
  if (part === "outcome" && n === 2) return "AvanzamentoFinale";
  return `Avanzamento${n}${partNames[part] ?? `Campo_${part.replace(/^extra\./, "")}`}`;
}

/** The column of the checks that a cell's name speaks of; undefined of other names. */
export function checkPartOf(name: string): string | undefined {
  if (name === "AvanzamentoIntermedio" || name === "AvanzamentoFinale") return "outcome";
  const [, part = ""] = /^Avanzamento\d+(\D.*)$/.exec(name) ?? [];
  const own = /^Campo_([A-Za-z][A-Za-z0-9]*)$/.exec(part)?.[1];
  return own === undefined ? Object.keys(partNames).find((key) => partNames[key] === part) : `extra.${own}`;
}

/** A column of the checks, with the columns of the sheet that its cells take. */
export interface MonitoringColumn extends SheetColumn {
  readonly declared: FormColumn;
  readonly span: Span;
}

/** The columns of the checks: the label takes the first two of the sheet, the last one all that is left. */
export function monitoringColumns(table: FormTable, { form }: Pick<CardSetting, "form">): readonly MonitoringColumn[] {
  const grid = gridOf(form);
  const columns = columnsOfTable(table, form).flatMap((column) => (column.declared ? [{ ...column, declared: column.declared }] : []));
  let next = 0;
  return columns.map((column, at) => {
    const left = columns.length - at - 1;
    const span = { column: next, columns: at === columns.length - 1 ? grid.visible - next : 1 };
    if (at === 0 && left > 0) span.columns = grid.leftValue;
    else if (left > 0)
      while (widthOf(grid, span) < Math.min(column.width, widestCheck) && next + span.columns + left < grid.visible) span.columns++;
    next += span.columns;
    return { ...column, span };
  });
}

/** Puts header and rows at `row`; returns the first free row. */
export function placeMonitoring(
  sheet: SheetBuilder,
  row: number,
  checks: readonly object[],
  table: FormTable,
  setting: CardSetting,
): number {
  const grid = gridOf(setting.form);
  const columns = monitoringColumns(table, setting);
  for (const { header, span } of columns) sheet.cell(row, span.column, header, styles.header, { columns: span.columns });
  sheet.height(row, 18);
  checks.forEach((check, at) => {
    const checkRow = row + 1 + at;
    for (const { declared, header, span, style, content } of columns) {
      const written = content(check, at, () => undefined);
      sheet.nameRange(monitoringName(at + 1, declared.key), sheet.cell(checkRow, span.column, written, style, { columns: span.columns }));
      sheet.height(checkRow, Math.max(30, typeof written === "string" ? textHeight(written, widthOf(grid, span)) : 0));
      if (declared.key === "outcome")
        sheet.validate({
          range: box(checkRow, span.column),
          rule: { kind: "list", source: `=${workbookNames.outcomeList}` },
          prompt: { title: header, message: "Raggiunto, non raggiunto o raggiunto in parte." },
          error: { title: header, message: "Scegli una voce dell’elenco.", style: "information" },
        });
    }
  });
  return row + 1 + checks.length;
}

/** Whether a card has an n-th check: something of it has a name. */
export function hasCheck(n: number, table: FormTable, hasName: (name: string) => boolean): boolean {
  return table.columns.some(({ key }) => hasName(monitoringName(n, key)));
}

/** What a check holds in a column, as its cell shows it. */
export function checkContent(check: object, column: MonitoringColumn) {
  return column.content(check, 0, () => undefined);
}
