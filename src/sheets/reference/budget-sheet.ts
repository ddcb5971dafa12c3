/** `Bilancio`: the budget by strategic objective, mission and programme, with subtotals by formula, and reading it back. */
import { readBudgetTitle } from "../../plan/notation/budget-title";
import type { Entry } from "../../plan/entry";
import type { BudgetRow, Plan } from "../../plan/plan";
import { amountOf, numberContent, textContent, textOf } from "../reading/cell-entry";
import { columnReference, sheetNames, tableNames, workbookNames } from "../layout/names";
import { yearsOfHeaders, yearsWith } from "./peg-sheet";
import { landscape, placeBanner, placeTable, referenceBuilder, tableRow, type TableColumn } from "./reference-sheet";
import { box, formula, type SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, SheetPlan } from "../layout/sheet-plan";
import type { TableReading } from "../reading/snapshot-reader";
import { treeLevels } from "./tree-levels";
import { styles } from "../layout/styles";

const headers = {
  title: "Titolo",
  line: "Indirizzo",
  objective: "Obiettivo",
  objectiveTitle: "Obiettivo strategico",
  mission: "Missione",
  missionTitle: "Titolo missione",
  programme: "Programma",
  programmeTitle: "Titolo programma",
} as const;

const titleWords: Readonly<Record<number, string>> = { 1: "Spese correnti (titolo 1)", 2: "Spese in conto capitale (titolo 2)" };

export function budgetColumns(years: readonly number[]): readonly TableColumn<BudgetRow>[] {
  return [
    { header: headers.title, width: 8, style: styles.year, content: (row) => (row.title === 0 ? null : row.title) },
    { header: headers.line, width: 10, style: styles.text, content: (row) => textContent(row.line) },
    { header: headers.objective, width: 10, style: styles.text, content: (row) => textContent(row.objective) },
    { header: headers.objectiveTitle, width: 32, style: styles.text, content: (row) => textContent(row.objectiveTitle) },
    { header: headers.mission, width: 10, style: styles.text, content: (row) => textContent(row.mission) },
    { header: headers.missionTitle, width: 26, style: styles.text, content: (row) => textContent(row.missionTitle) },
    { header: headers.programme, width: 11, style: styles.text, content: (row) => textContent(row.programme) },
    { header: headers.programmeTitle, width: 26, style: styles.text, content: (row) => textContent(row.programmeTitle) },
    ...years.map((year): TableColumn<BudgetRow> => ({
      header: String(year),
      width: 14,
      style: styles.amount,
      content: (row) => {
        const amount = row.amounts[year];
        return amount ? numberContent(amount) : null;
      },
    })),
  ];
}

export function planBudgetSheet(plan: Plan): SheetPlan {
  const years = yearsWith(
    plan,
    plan.budget.map((row) => row.amounts),
  );
  const columns = budgetColumns(years);
  const widths = columns.map((column) => column.width);
  const sheet = referenceBuilder(sheetNames.budget, widths);
  placeBanner(sheet, "Bilancio", "Previsioni per obiettivo strategico, missione e programma. I totali si calcolano da soli.", widths);
  const totals = placeTotals(sheet, plan, years, columns.length);
  const table = placeTable(sheet, tableNames.budget, totals + 1, 0, columns, plan.budget);
  return sheet.build({
    freeze: { rows: 0, columns: 3 },
    print: landscape(box(0, 0, table.row + table.rows, columns.length), table.row, plan.entity, plan.title),
  });
}

function titleLabel(title: number): string {
  return titleWords[title] ?? `Titolo ${title}`;
}

/** Whether a text is what a row of totals says of the title or line that it sums up. */
export function isTotalLabel(text: string): boolean {
  return /^\d+$/.test(text) || Object.values(titleWords).includes(text) || /^Titolo \d+$/.test(text);
}

/** Subtotals by title and line, and a total a title, above the table so that it can grow; returns the last row. */
function placeTotals(sheet: SheetBuilder, plan: Plan, years: readonly number[], columnCount: number): number {
  const firstYear = columnCount - years.length;
  let row = tableRow;
  sheet.block(row, 0, [["Titolo", "Indirizzo"]], styles.header);
  sheet.cell(row, 2, "Totali", styles.header, { columns: firstYear - 2 });
  sheet.block(row, firstYear, [years.map((year) => `Totale ${year}`)], styles.headerCenter);
  for (const title of distinct(plan.budget.map((budget) => budget.title)).sort((a, b) => a - b)) {
    for (const line of distinct(plan.budget.filter((budget) => budget.title === title).map((budget) => budget.line))) {
      row++;
      sheet.block(row, 0, [[title, line]], [styles.computedCount, styles.computed]);
      sheet.cell(row, 2, lineTitle(line), styles.computed, { columns: firstYear - 2 });
      const sums = years.map((year) =>
        formula(`=SUMIFS(Bilancio[${year}],Bilancio[Titolo],${title},Bilancio[Indirizzo],"${line.replace(/"/g, '""')}")`),
      );
      sheet.block(row, firstYear, [sums], styles.computedAmount);
    }
    row++;
    sheet.cell(row, 0, titleLabel(title), styles.total, { columns: firstYear });
    sheet.block(row, firstYear, [years.map((year) => formula(`=SUMIFS(Bilancio[${year}],Bilancio[Titolo],${title})`))], styles.totalAmount);
  }
  row++;
  sheet.cell(row, 0, "Totale complessivo", styles.total, { columns: firstYear });
  sheet.block(row, firstYear, [years.map((year) => formula(`=SUM(Bilancio[${year}])`))], styles.totalAmount);
  return row + 1;
}

/** The title of a line by its number, as the strategic tree has it now; nothing of what is no number. */
function lineTitle(line: string): CellContent {
  if (!/^\d+$/.test(line)) return null;
  const code = `TEXT(${Number(line)},REPT("0",${workbookNames.lineDigits}))`;
  return formula(
    `=IFERROR(INDEX(${columnReference({ table: tableNames.strategy, header: treeLevels[0]!.title })},MATCH(${code},${columnReference({ table: tableNames.strategy, header: treeLevels[0]!.code })},0)),"")`,
  );
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

export function readBudget(reading: TableReading): BudgetRow[] {
  const years = yearsOfHeaders(reading.headers);
  return reading.rows.map((row) => {
    const amounts: Record<number, Entry<number>> = {};
    for (const year of years) {
      const amount = amountOf(row.value(String(year)));
      if (amount.kind !== "blank") amounts[year] = amount;
    }
    const text = (header: string) => textOf(row.value(header));
    return {
      title: readBudgetTitle(textOf(row.value(headers.title))),
      line: text(headers.line),
      objective: text(headers.objective),
      objectiveTitle: text(headers.objectiveTitle),
      mission: text(headers.mission),
      missionTitle: text(headers.missionTitle),
      programme: text(headers.programme),
      programmeTitle: text(headers.programmeTitle),
      amounts,
    };
  });
}
