/** `Strategia`: the strategic tree, a row per operational objective, and reading it back. */
import type { Assessor, OperationalObjective, Plan, StrategicLine, StrategicObjective } from "../../plan/plan";
import { linesContent, linesOf, textContent, textOf } from "../reading/cell-entry";
import { betweenCodeAndTitle, sheetNames, tableNames, workbookNames } from "../layout/names";
import { landscape, placeBanner, placeTable, referenceBuilder, rowColumns, tableRow, type TableColumn } from "./reference-sheet";
import { box, formula } from "../layout/sheet-builder";
import type { CellContent, SheetPlan } from "../layout/sheet-plan";
import type { SizedColumn } from "../reading/row-column";
import type { TableReading } from "../reading/snapshot-reader";
import { styles } from "../layout/styles";

export const strategyHeaders = {
  lineCode: "Indirizzo",
  lineTitle: "Indirizzo strategico",
  portfolios: "Assessorati",
  assessors: "Assessori",
  strategicCode: "Strategico",
  strategicTitle: "Obiettivo strategico",
  operationalCode: "Operativo",
  operationalTitle: "Obiettivo operativo",
  choice: "Scelta",
  objectives: "Obiettivi",
} as const;

/** A row of the table: a line, and its objectives where it has any. */
export interface StrategyRow {
  readonly line: StrategicLine;
  readonly strategicObjective?: StrategicObjective;
  readonly operational?: OperationalObjective;
}

/** How the list of operational objectives shows one: `05.02.01 – title`. */
export function operationalChoice(operational: OperationalObjective): string {
  return `${operational.code} – ${operational.title}`;
}

const choiceFormula = `=IF([@${strategyHeaders.operationalCode}]="","",[@${strategyHeaders.operationalCode}]&"${betweenCodeAndTitle}"&[@[${strategyHeaders.operationalTitle}]])`;

const countFormula = `=IF([@${strategyHeaders.operationalCode}]="",0,COUNTIF(Obiettivi[Operativo],[@${strategyHeaders.operationalCode}]))`;

const columns: readonly TableColumn<StrategyRow>[] = [
  { header: strategyHeaders.lineCode, width: 10, style: styles.text, content: (row) => textContent(row.line.code) },
  { header: strategyHeaders.lineTitle, width: 20, style: styles.text, content: (row) => textContent(row.line.title) },
  {
    header: strategyHeaders.portfolios,
    width: 29,
    style: styles.text,
    content: (row) => linesContent(row.line.assessors.map((assessor) => assessor.portfolio)),
  },
  {
    header: strategyHeaders.assessors,
    width: 18,
    style: styles.text,
    content: (row) => linesContent(row.line.assessors.map((assessor) => assessor.name)),
  },
  {
    header: strategyHeaders.strategicCode,
    width: 10,
    style: styles.text,
    content: (row) => textContent(row.strategicObjective?.code ?? ""),
  },
  {
    header: strategyHeaders.strategicTitle,
    width: 26,
    style: styles.text,
    content: (row) => textContent(row.strategicObjective?.title ?? ""),
  },
  { header: strategyHeaders.operationalCode, width: 10, style: styles.text, content: (row) => textContent(row.operational?.code ?? "") },
  { header: strategyHeaders.operationalTitle, width: 31, style: styles.text, content: (row) => textContent(row.operational?.title ?? "") },
  {
    header: strategyHeaders.objectives,
    width: 10,
    style: styles.computedCount,
    content: () => formula(countFormula),
  },
  // Only the lists of the cards need it: it stands last, and is not printed.
  {
    header: strategyHeaders.choice,
    width: 44,
    style: styles.computed,
    content: () => formula(choiceFormula),
    shown: (row) => (row.operational ? operationalChoice(row.operational) : ""),
  },
];

export function strategyRows(strategy: readonly StrategicLine[]): StrategyRow[] {
  return strategy.flatMap((line): StrategyRow[] =>
    line.objectives.length === 0
      ? [{ line }]
      : line.objectives.flatMap((strategicObjective): StrategyRow[] =>
          strategicObjective.operational.length === 0
            ? [{ line, strategicObjective }]
            : strategicObjective.operational.map((operational) => ({ line, strategicObjective, operational })),
        ),
  );
}

export function planStrategySheet(plan: Plan): SheetPlan {
  const widths = columns.map((column) => column.width);
  const sheet = referenceBuilder(sheetNames.strategy, widths);
  placeBanner(
    sheet,
    "Strategia",
    "Indirizzi, obiettivi strategici e obiettivi operativi: una riga per obiettivo operativo. Le schede li scelgono da qui.",
    widths.slice(0, -1),
  );
  const emptyRow = columns.map(({ header }) => (header === strategyHeaders.choice ? formula(choiceFormula) : null));
  const table = placeTable(sheet, tableNames.strategy, tableRow, 0, columns, strategyRows(plan.strategy), { emptyRow });
  sheet.columnName(workbookNames.operationalList, { table: tableNames.strategy, header: strategyHeaders.choice });
  return sheet.build({
    freeze: { rows: tableRow + 1, columns: 0 },
    print: landscape(box(0, 0, table.row + table.rows, columns.length - 1), tableRow, plan.entity, plan.title),
  });
}

/** The tree of the table's rows; a level's title and assessors are those of its first row. */
export function readStrategy(reading: TableReading): StrategicLine[] {
  const lines = new Map<
    string,
    { line: Omit<StrategicLine, "objectives">; objectives: Map<string, { title: string; operational: OperationalObjective[] }> }
  >();
  for (const row of reading.rows) {
    const text = (header: string) => textOf(row.value(header));
    const lineCode = text(strategyHeaders.lineCode);
    const strategicCode = text(strategyHeaders.strategicCode);
    const operationalCode = text(strategyHeaders.operationalCode);
    if (lineCode === "" && strategicCode === "" && operationalCode === "") continue;
    const line = lines.get(lineCode) ?? {
      line: {
        code: lineCode,
        title: text(strategyHeaders.lineTitle),
        assessors: readAssessors(linesOf(row.value(strategyHeaders.portfolios)), linesOf(row.value(strategyHeaders.assessors))),
      },
      objectives: new Map<string, { title: string; operational: OperationalObjective[] }>(),
    };
    lines.set(lineCode, line);
    if (strategicCode === "") continue;
    const strategicObjective = line.objectives.get(strategicCode) ?? { title: text(strategyHeaders.strategicTitle), operational: [] };
    line.objectives.set(strategicCode, strategicObjective);
    if (operationalCode !== "")
      strategicObjective.operational.push({ code: operationalCode, title: text(strategyHeaders.operationalTitle) });
  }
  return [...lines.values()].map(({ line, objectives }) => ({
    ...line,
    objectives: [...objectives].map(([code, { title, operational }]) => ({ code, title, operational })),
  }));
}

function readAssessors(portfolios: readonly string[], names: readonly string[]): Assessor[] {
  return Array.from({ length: Math.max(portfolios.length, names.length) }, (_, at) => ({
    portfolio: portfolios[at] ?? "",
    name: names[at] ?? "",
  }));
}

/** The formulas of the columns that nobody types in, by their headers, the same in every row. */
export const computedStrategyColumns: ReadonlyMap<string, CellContent> = new Map([
  [strategyHeaders.choice, formula(choiceFormula)],
  [strategyHeaders.objectives, formula(countFormula)],
]);

/** What the rows hold in the columns that people type in. */
export const typedStrategyColumns: readonly SizedColumn<StrategyRow>[] = rowColumns(
  columns.filter(({ header }) => !computedStrategyColumns.has(header)),
);
