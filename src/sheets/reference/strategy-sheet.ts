/** `Strategia`: the strategic tree, a row per node of its last level, and reading it back. */
import type { Assessor, OperationalObjective, Plan, StrategicLine, StrategicObjective } from "../../plan/plan";
import { levelsOfTree, treeChains, type TreeChain, type TreeNode } from "../../plan/strategy";
import { linesContent, linesOf, textContent, textOf } from "../reading/cell-entry";
import { betweenCodeAndTitle, columnReference, sheetNames, tableNames, workbookNames } from "../layout/names";
import { landscape, placeBanner, placeTable, referenceBuilder, rowColumns, tableRow, type TableColumn } from "./reference-sheet";
import { box, formula } from "../layout/sheet-builder";
import type { CellContent, SheetPlan } from "../layout/sheet-plan";
import type { SizedColumn } from "../reading/row-column";
import type { TableReading } from "../reading/snapshot-reader";
import { styles } from "../layout/styles";
import { treeLevels, type TreeLevel } from "./tree-levels";

/** The columns that every tree has; those of its levels are called as these are (`treeLevels`). */
export const strategyHeaders = {
  portfolios: "Assessorati",
  assessors: "Assessori",
  choice: "Scelta",
  objectives: "Obiettivi",
} as const;

/** How the list of places shows one: `05.02.01 – title`. */
export function placeChoice({ code, title }: TreeNode): string {
  return `${code}${betweenCodeAndTitle}${title}`;
}

interface ComputedColumns {
  readonly choice: string;
  readonly objectives: string;
}

function formulasOf(levels: number): ComputedColumns {
  const { code, title } = treeLevels[levels - 1]!;
  const places = columnReference({ table: tableNames.register, header: code });
  // COUNTIF takes 1.1 and 1.10 for one number; what has two dots is none.
  const count = levels < 3 ? `SUMPRODUCT(--(${places}=[@${code}]))` : `COUNTIF(${places},[@${code}])`;
  return {
    choice: `=IF([@${code}]="","",[@${code}]&"${betweenCodeAndTitle}"&[@[${title}]])`,
    objectives: `=IF([@${code}]="",0,${count})`,
  };
}

/** A row of the table: a chain, to the last level where it goes so far. */
function columnsOf(levels: number): readonly TableColumn<TreeChain>[] {
  const { choice, objectives } = formulasOf(levels);
  return [
    ...treeLevels.slice(0, levels).flatMap((level, at) => [...levelColumns(level, at), ...(at === 0 ? assessorColumns : [])]),
    { header: strategyHeaders.objectives, width: 10, style: styles.computedCount, content: () => formula(objectives) },
    // Only the lists of the cards need it: it stands last, and is not printed.
    {
      header: strategyHeaders.choice,
      width: 44,
      style: styles.computed,
      content: () => formula(choice),
      shown: (chain) => (chain.length === levels ? placeChoice(chain.at(-1)!) : ""),
    },
  ];
}

function levelColumns({ code, title, codeWidth, titleWidth }: TreeLevel, at: number): readonly TableColumn<TreeChain>[] {
  return [
    { header: code, width: codeWidth, style: styles.text, content: (chain) => textContent(chain[at]?.code ?? "") },
    { header: title, width: titleWidth, style: styles.text, content: (chain) => textContent(chain[at]?.title ?? "") },
  ];
}

const assessorColumns: readonly TableColumn<TreeChain>[] = [
  {
    header: strategyHeaders.portfolios,
    width: 29,
    style: styles.text,
    content: ([line]) => linesContent(line.assessors.map((assessor) => assessor.portfolio)),
  },
  {
    header: strategyHeaders.assessors,
    width: 18,
    style: styles.text,
    content: ([line]) => linesContent(line.assessors.map((assessor) => assessor.name)),
  },
];

export function planStrategySheet(plan: Plan): SheetPlan {
  const levels = levelsOfTree(plan.codeScheme);
  const columns = columnsOf(levels);
  const widths = columns.map((column) => column.width);
  const sheet = referenceBuilder(sheetNames.strategy, widths);
  placeBanner(sheet, "Strategia", hintOf(levels), widths.slice(0, -1));
  const emptyRow = columns.map(({ header }) => (header === strategyHeaders.choice ? formula(formulasOf(levels).choice) : null));
  const table = placeTable(sheet, tableNames.strategy, tableRow, 0, columns, [...treeChains(plan.strategy, levels)], { emptyRow });
  sheet.columnName(workbookNames.operationalList, { table: tableNames.strategy, header: strategyHeaders.choice });
  return sheet.build({
    freeze: { rows: tableRow + 1, columns: 0 },
    print: landscape(box(0, 0, table.row + table.rows, columns.length - 1), tableRow, plan.entity, plan.title),
  });
}

function hintOf(levels: number): string {
  const [first, ...others] = treeLevels.slice(0, levels).map(({ many }) => many);
  const all = [levels > 1 ? "indirizzi" : (first ?? ""), ...others];
  const last = all.at(-1)!;
  const named = all.length === 1 ? last : `${all.slice(0, -1).join(", ")} e ${last}`;
  return `${named[0]!.toUpperCase()}${named.slice(1)}: una riga per ${treeLevels[levels - 1]!.bare}. Le schede li scelgono da qui.`;
}

/** The tree of the table's rows; a level's title and assessors are those of its first row. */
export function readStrategy(reading: TableReading, levels: number): StrategicLine[] {
  const lines = new Map<string, ReadNode>();
  for (const row of reading.rows) {
    const text = (header: string) => textOf(row.value(header));
    const nodes = treeLevels.slice(0, levels).map(({ code, title }) => ({ code: text(code), title: text(title) }));
    if (nodes.every(({ code }) => code === "")) continue;
    const assessors = readAssessors(linesOf(row.value(strategyHeaders.portfolios)), linesOf(row.value(strategyHeaders.assessors)));
    const named = nodes.findIndex(({ code }, at) => at > 0 && code === "");
    takeIn(lines, named < 0 ? nodes : nodes.slice(0, named), assessors);
  }
  return [...lines.values()].map((line) => lineOf(line, levels));
}

/** A node while its rows are read, by the codes of those below it. */
interface ReadNode extends TreeNode {
  readonly assessors: readonly Assessor[];
  readonly below: Map<string, ReadNode>;
}

function takeIn(level: Map<string, ReadNode>, [node, ...rest]: readonly TreeNode[], assessors: readonly Assessor[]): void {
  if (!node) return;
  const known = level.get(node.code) ?? { ...node, assessors, below: new Map<string, ReadNode>() };
  level.set(node.code, known);
  takeIn(known.below, rest, []);
}

function lineOf({ code, title, assessors, below }: ReadNode, levels: number): StrategicLine {
  return {
    code,
    title,
    assessors,
    objectives: [...below.values()].map((objective): StrategicObjective => ({
      code: objective.code,
      title: objective.title,
      operational: [...objective.below.values()].map((operational): OperationalObjective => ({
        code: operational.code,
        title: operational.title,
        ...(levels < treeLevels.length
          ? {}
          : { activities: [...operational.below.values()].map(({ code: last, title: words }) => ({ code: last, title: words })) }),
      })),
    })),
  };
}

function readAssessors(portfolios: readonly string[], names: readonly string[]): Assessor[] {
  return Array.from({ length: Math.max(portfolios.length, names.length) }, (_, at) => ({
    portfolio: portfolios[at] ?? "",
    name: names[at] ?? "",
  }));
}

/** The formulas of the columns that nobody types in, by their headers, the same in every row. */
export function computedStrategyColumns(levels: number): ReadonlyMap<string, CellContent> {
  const { choice, objectives } = formulasOf(levels);
  return new Map([
    [strategyHeaders.choice, formula(choice)],
    [strategyHeaders.objectives, formula(objectives)],
  ]);
}

/** What the rows hold in the columns that people type in. */
export function typedStrategyColumns(levels: number): readonly SizedColumn<TreeChain>[] {
  const computed = computedStrategyColumns(levels);
  return rowColumns(columnsOf(levels).filter(({ header }) => !computed.has(header)));
}
