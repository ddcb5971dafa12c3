/** `Piano`, the front page: how far the plan has come, sector by sector, what is missing, and the way to the other sheets. All of it is formulas. */
import { cardStates } from "../../plan/card/card-state";
import type { Plan } from "../../plan/plan";
import { linkToSheet } from "../layout/lookup";
import { columnReference, sheetNames, tableNames, workbookNames } from "../layout/names";
import { alarmFormat } from "../layout/points-message";
import { box, formula, type SheetBuilder } from "../layout/sheet-builder";
import type { SheetPlan } from "../layout/sheet-plan";
import { colors, styles } from "../layout/styles";
import { textHeight } from "../layout/text-height";
import { cellAddress } from "../reading/snapshot-reader";
import type { PlacedSection } from "../areas/read-area";
import { placeLevel, treeLevels, type TreeLevel } from "../reference/tree-levels";
import { landscape, placeSection, placeTable, referenceBuilder } from "../reference/reference-sheet";
import { strategyHeaders } from "../reference/strategy-sheet";
import { open, registerHeaders } from "../sectors/register-sheet";
import { sectorHeaders, type PlacedSector } from "../sectors/sectors-sheet";
import { areaSummaryColumns, areaSummaryHeaders } from "./area-summary";
import { areaGaps, cardGaps, doneMark, type Gap } from "./gaps";
import type { FrontPageTotals } from "./front-page-totals";
import { summaryColumns, summaryHeaders } from "./sector-summary";

/** What the front page leads to, and what these sheets are called. */
export type LinkedSheets = Readonly<Record<"register" | "sectors" | "strategy" | "peg" | "budget" | "checks" | "settings", string>>;

/** What the front page shows besides the plan's title. */
export interface FrontPage {
  /** Absent where the plan is made of areas alone. */
  readonly sectors?: readonly PlacedSector[];
  /** Absent where the plan has no areas. */
  readonly sections?: readonly PlacedSection[];
  readonly sheets: LinkedSheets;
  readonly totals: FrontPageTotals;
}

/** The last column of all that is shown leads somewhere. */
const linkColumns = 1;

const years = `${workbookNames.firstYear}&IF(${workbookNames.years}>1,"–"&(${workbookNames.firstYear}+${workbookNames.years}-1),"")`;

export function planFrontPage({ entity, title, codeScheme }: Pick<Plan, "entity" | "title" | "codeScheme">, page: FrontPage): SheetPlan {
  const widths = widthsOf(page);
  const sheet = referenceBuilder(sheetNames.plan, widths);
  const columns = widths.length - linkColumns;
  const width = widths.slice(0, columns).reduce((sum, one) => sum + one, 0);
  sheet.cell(0, 0, formula(`=${workbookNames.title}`), styles.bannerPlanTitle, { columns });
  sheet.height(0, Math.max(38, textHeight(title, width, 18)));
  sheet.cell(1, 0, formula(`=${workbookNames.entity}&" · "&${years}`), styles.bannerPlan, { columns });
  sheet.height(1, 24);
  sheet.height(2, 6);
  let row = placeFigures(sheet, 3, page, placeLevel(codeScheme));
  if (page.sectors) row = placeSectors(sheet, row + 1, page.sectors, { columns, totals: page.totals });
  if (page.sections) row = placeSections(sheet, row + 1, page.sections, { columns, totals: page.totals });
  row = placeGaps(sheet, row + 1, page, columns);
  placeLinks(sheet, row + 1, page, columns);
  // On paper nobody follows links.
  return sheet.build({ freeze: { rows: 2, columns: 0 }, print: landscape(box(0, 0, row, columns), 0, entity, title) });
}

/** Of the columns of the tables that stand below each other the wider ones. */
function widthsOf({ sectors, sections, totals }: FrontPage): readonly number[] {
  const tables = [...(sectors ? [summaryColumns(totals)] : []), ...(sections ? [areaSummaryColumns(totals)] : [])];
  const count = Math.max(...tables.map((columns) => columns.length));
  return Array.from({ length: count }, (_, at) => Math.max(...tables.map((columns) => columns[at]?.width ?? 0)));
}

interface Figure {
  readonly label: string;
  /** With `=`. */
  readonly formula: string;
  /** How many columns it takes. */
  readonly columns: number;
}

const register = (header: string) => columnReference({ table: tableNames.register, header });
const strategy = (header: string) => columnReference({ table: tableNames.strategy, header });
const sectorsList = (header: string) => columnReference({ table: tableNames.sectors, header });
const areaSummary = (header: string) => columnReference({ table: tableNames.areaSummary, header });

const ofAll = (some: string, all: string) => `=${some}&" di "&${all}`;
const cards = `COUNTIF(${register(registerHeaders.card)},"${open}")`;
const finished = [cardStates.ready, cardStates.approved].map((state) => `COUNTIF(${register(registerHeaders.state)},"${state}")`).join("+");

function cardFigures({ objectives: total }: Pick<FrontPageTotals, "objectives">, level: TreeLevel): readonly Figure[] {
  return [
    { label: "obiettivi nel registro", formula: `=COUNTA(${register(registerHeaders.shortCode)})`, columns: 2 },
    { label: "schede pronte o approvate", formula: ofAll(`(${finished})`, cards), columns: 4 },
    ...(total === undefined
      ? []
      : [
          {
            label: "settori con tutti i punti",
            formula: ofAll(`COUNTIF(${sectorsList(sectorHeaders.points)},${total})`, `COUNTA(${sectorsList(sectorHeaders.code)})`),
            columns: 3,
          },
        ]),
    {
      label: `${level.many} che hanno obiettivi`,
      formula: ofAll(
        `COUNTIFS(${strategy(level.code)},"?*",${strategy(strategyHeaders.objectives)},">0")`,
        `COUNTIF(${strategy(level.code)},"?*")`,
      ),
      columns: 3,
    },
  ];
}

function areaFigures({ targets: total }: Pick<FrontPageTotals, "targets">): readonly Figure[] {
  const all = `COUNTA(${areaSummary(areaSummaryHeaders.area)})`;
  return [
    { label: "sezioni delle aree", formula: `=${all}`, columns: 1 },
    ...(total === undefined
      ? []
      : [
          {
            label: "sezioni con tutti i punti",
            formula: ofAll(`COUNTIF(${areaSummary(areaSummaryHeaders.points)},${total})`, all),
            columns: 3,
          },
        ]),
  ];
}

function placeFigures(sheet: SheetBuilder, row: number, { sectors, totals }: FrontPage, level: TreeLevel): number {
  let column = 0;
  for (const figure of sectors ? cardFigures(totals, level) : areaFigures(totals)) {
    sheet.cell(row, column, formula(figure.formula), styles.figure, { columns: figure.columns });
    sheet.cell(row + 1, column, figure.label, styles.figureLabel, { columns: figure.columns });
    column += figure.columns;
  }
  sheet.height(row, 30);
  sheet.height(row + 1, 20);
  return row + 2;
}

const headings = { sectors: "SETTORI", areas: "AREE", gaps: "CHE COSA MANCA", links: "VAI A" } as const;

function placeSectors(
  sheet: SheetBuilder,
  row: number,
  sectors: readonly PlacedSector[],
  { columns, totals }: { readonly columns: number; readonly totals: FrontPageTotals },
): number {
  placeSection(sheet, row, headings.sectors, columns);
  const shown = summaryColumns(totals);
  const table = placeTable(sheet, tableNames.summary, row + 1, 0, shown, sectors, { showFilter: false });
  const outcome = shown.findIndex(({ header }) => header === summaryHeaders.outcome);
  sheet.conditionalFormat(alarmFormat(box(table.row + 1, outcome, table.rows - 1)));
  return table.row + table.rows;
}

function placeSections(
  sheet: SheetBuilder,
  row: number,
  sections: readonly PlacedSection[],
  { columns, totals }: { readonly columns: number; readonly totals: FrontPageTotals },
): number {
  const shown = areaSummaryColumns(totals);
  placeSection(sheet, row, headings.areas, columns);
  const table = placeTable(sheet, tableNames.areaSummary, row + 1, 0, shown, sections, { showFilter: false });
  const outcome = shown.findIndex(({ header }) => header === areaSummaryHeaders.outcome);
  sheet.conditionalFormat(alarmFormat(box(table.row + 1, outcome, table.rows - 1)));
  return table.row + table.rows;
}

function placeGaps(sheet: SheetBuilder, row: number, { sectors, sections, sheets, totals }: FrontPage, columns: number): number {
  placeSection(sheet, row, headings.gaps, columns);
  const gaps = [...(sectors ? cardGaps(totals) : []), ...(sections ? areaGaps(totals) : [])];
  gaps.forEach((gap, at) => placeGap(sheet, row + 1 + at, gap, sheets, columns));
  const lines = box(row + 1, 0, gaps.length);
  const marked = (mark: string, font: { readonly color: string; readonly bold?: boolean }) => ({
    range: lines,
    formula: `=LEFT(${cellAddress(lines.row, 0)},1)="${mark}"`,
    format: { font },
  });
  sheet.conditionalFormat([
    marked(doneMark, { color: colors.mutedText }),
    marked("▲", { color: colors.danger, bold: true }),
    marked("○", { color: colors.text, bold: true }),
  ]);
  return row + 1 + gaps.length;
}

function placeGap(sheet: SheetBuilder, row: number, gap: Gap, sheets: LinkedSheets, columns: number): void {
  sheet.cell(row, 0, formula(gap.formula), styles.line, { columns });
  if (gap.sheet) sheet.cell(row, columns, formula(`=${linkToSheet(sheets[gap.sheet], open)}`), styles.lineLink);
  sheet.height(row, 18);
}

const linked: Readonly<Record<keyof LinkedSheets, string>> = {
  register: "Il registro: tutti gli obiettivi, ciascuno con la sua scheda",
  sectors: "Chi risponde di ogni settore e qual è la sua missione",
  strategy: "Indirizzi, obiettivi strategici e operativi fra cui scelgono le schede",
  peg: "I codici del piano esecutivo di gestione con le loro somme",
  budget: "Le previsioni per obiettivo strategico, missione e programma",
  checks: "Che cosa non va e dove, nell’ultimo controllo scritto in questa cartella",
  settings: "Ente, titolo, anni, codici, punti; quanto pesano le regole, che cosa va bene così",
};

function placeLinks(sheet: SheetBuilder, row: number, { sectors, sheets }: FrontPage, columns: number): number {
  placeSection(sheet, row, headings.links, columns);
  const shown = (Object.keys(linked) as (keyof LinkedSheets)[]).filter((key) => sectors || key === "checks" || key === "settings");
  shown.forEach((key, at) => {
    sheet.cell(row + 1 + at, 0, formula(linkFormula(key, sheets[key])), styles.lineLink, { columns: 2 });
    sheet.cell(row + 1 + at, 2, linked[key], styles.line, { columns: columns - 2 });
    sheet.height(row + 1 + at, 18);
  });
  return row + 1 + shown.length;
}

/** The sheet of the findings is there once somebody has asked for it; by that its name, which needs no quotation marks, is looked for as a text. */
function linkFormula(key: keyof LinkedSheets, sheet: string): string {
  return key === "checks"
    ? `=IF(ISREF(INDIRECT("${sheet}!A1")),HYPERLINK("#${sheet}!A1","${sheet} ▸"),"${sheet}: si scrive dal riquadro")`
    : `=${linkToSheet(sheet, `${sheet} ▸`)}`;
}

/** What a front page says that is no formula, whatever it shows. */
export const frontPageTexts: readonly string[] = [
  ...Object.values(headings),
  ...treeLevels.flatMap((level) => cardFigures({ objectives: workbookNames.points }, level)).map(({ label }) => label),
  ...areaFigures({ targets: workbookNames.points }).map(({ label }) => label),
  ...Object.values(linked),
];
