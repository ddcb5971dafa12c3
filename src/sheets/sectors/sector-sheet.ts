/** `Settore S3`: a sector's head, mission and its points; the one place where sector weights are typed. */
import type { Plan, Sector, SectorEntry } from "../../plan/plan";
import { incentiveMark, linesContent, linesOf, textContent, textOf, weightContent, weightOf } from "../reading/cell-entry";
import { saysNo, yes, yesNoOf } from "../card/fields/kind-cells";
import { weightsTableName, workbookNames } from "../layout/names";
import { mainTemplate } from "../../plan/template/templates-of-plan";
import type { WeightRule } from "../../plan/template/weight-rule";
import { alarmFormat, pointsTotal } from "../layout/points-message";
import { totalMessage, totalOf, weightsValidation } from "../templates/weights-by-rule";
import { exactMatch } from "../layout/lookup";
import { landscape, placePlanLine, placeTable, type TableColumn } from "../reference/reference-sheet";
import type { SizedColumn } from "../reading/row-column";
import { box, formula, SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, SheetPlan } from "../layout/sheet-plan";
import { cellAddress, type TableReading } from "../reading/snapshot-reader";
import { colors, styles } from "../layout/styles";
import { textHeight } from "../layout/text-height";

export const weightHeaders = {
  code: "Codice",
  objective: "Obiettivo",
  priority: "Priorità",
  weight: "Peso",
  excerpt: "Rinvio",
  notes: "Note",
} as const;

function fromRegister(header: string): string {
  return `=IF([@${weightHeaders.code}]="","",IFERROR(INDEX(Obiettivi[${header}],${exactMatch(`[@${weightHeaders.code}]`, "Obiettivi[Codice breve]")})&"","▲ non nel registro"))`;
}

/** An entry and its objective's title, which decides the row's height. */
interface PlacedEntry {
  readonly entry: SectorEntry;
  readonly title: string;
}

const columns: readonly TableColumn<PlacedEntry>[] = [
  { header: weightHeaders.code, width: 20, style: styles.text, content: ({ entry }) => textContent(entry.objective) },
  {
    header: weightHeaders.objective,
    width: 70,
    style: styles.computed,
    content: () => formula(fromRegister("Titolo")),
    shown: ({ title }) => title,
  },
  { header: weightHeaders.priority, width: 11, style: styles.computed, content: () => formula(fromRegister("Priorità")) },
  { header: weightHeaders.weight, width: 10, style: styles.points, content: ({ entry }) => weightContent(entry.weight) },
  {
    header: weightHeaders.excerpt,
    width: 9,
    style: styles.choice,
    content: ({ entry }) => (entry.excerpt ? yes : null),
    understands: saysNo,
  },
  { header: weightHeaders.notes, width: 40, style: styles.text, content: ({ entry }) => linesContent(entry.notes) },
];

/** Weights that make no total are no percentages. */
function columnsFor(rule: WeightRule): readonly TableColumn<PlacedEntry>[] {
  if (totalOf(rule, workbookNames.points) !== undefined) return columns;
  return columns.map((column) => (column.header === weightHeaders.weight ? { ...column, style: styles.factor } : column));
}

const labelColumns = 1;
/** The cell that holds a sector's code. */
export const sectorCodeName = "CodiceSettore";
export const missionLabel = "Missione";
const tableRow = 6;

export function planSectorSheet(sector: Sector, plan: Plan, sheetName: string, titleOf: (objective: string) => string): SheetPlan {
  const sheet = new SheetBuilder(
    sheetName,
    colors.accent,
    columns.map((column) => column.width),
  );
  const width = columns.length;
  const lookup = (header: string) => formula(`=IFERROR(INDEX(Settori[${header}],${exactMatch(sectorCodeName, "Settori[Codice]")})&"","")`);
  sheet.nameRange(sectorCodeName, sheet.cell(0, 0, sector.code, styles.bannerCode));
  sheet.cell(0, labelColumns, lookup("Nome"), styles.bannerHeading, { columns: width - labelColumns });
  sheet.height(0, 32);
  placePlanLine(sheet, width);
  sheet.cell(2, 0, "Responsabile", styles.label);
  sheet.cell(2, labelColumns, lookup("Responsabile"), styles.computed, { columns: width - labelColumns });
  sheet.cell(3, 0, missionLabel, styles.label);
  sheet.cell(3, labelColumns, lookup("Missione"), styles.computed, { columns: width - labelColumns });
  sheet.height(3, missionHeight(sector));
  const rule = entryRule(plan);
  placeTotals(sheet, sector, rule);
  const entries = sector.entries.map((entry) => ({ entry, title: titleOf(entry.objective) }));
  const blankRow = columns.map(({ header }) => computedEntryColumns.get(header) ?? null);
  const table = placeTable(sheet, weightsTableName(sector.code), tableRow, 0, columnsFor(rule), entries, { emptyRow: blankRow });
  validateWeights(sheet, rule, table.row + 1, table.rows - 1);
  return sheet.build({
    freeze: { rows: tableRow + 1, columns: 0 },
    print: landscape(box(0, 0, table.row + table.rows, width), tableRow, plan.entity, plan.title),
  });
}

/** Points of the row that shows a sector's mission, by formula and over merged cells, which Excel does not fit. */
export function missionHeight({ mission }: Pick<Sector, "mission">): number {
  return textHeight(
    mission,
    columns.slice(labelColumns).reduce((sum, column) => sum + column.width, 0),
  );
}

/** What the sectors' weights are: by the rule of the plan's main template. */
export function entryRule(plan: Pick<Plan, "templates">): WeightRule {
  return mainTemplate(plan).weights.objectives;
}

/** The words of a sector whose weights make no total. */
const withoutTotal: Readonly<Record<Exclude<WeightRule["rule"], "sum" | "reserve">, string>> = {
  none: '="gli obiettivi non pesano"',
  coefficient: '="✓ coefficienti"',
  levels: '="✓ livelli"',
  product: '="pesi calcolati nelle schede"',
};

/** The named formulas above a sector's table; `points` is what they take for the points. */
export function entryTotals(
  table: string,
  rule: WeightRule,
  points: string,
): readonly { readonly name: "NumeroObiettivi" | "TotalePesi" | "EsitoPesi"; readonly formula: string }[] {
  const weights = `${table}[${weightHeaders.weight}]`;
  return [
    { name: "NumeroObiettivi", formula: `=COUNTA(${table}[${weightHeaders.code}])` },
    { name: "TotalePesi", formula: pointsTotal(weights) },
    {
      name: "EsitoPesi",
      formula:
        rule.rule === "sum" || rule.rule === "reserve"
          ? (totalMessage(rule, points, "TotalePesi", `COUNT(${weights})`) ?? "")
          : withoutTotal[rule.rule],
    },
  ];
}

const incentive = `${incentiveMark} = obiettivo remunerato con incentivi`;

const hints: Readonly<Record<Exclude<WeightRule["rule"], "sum" | "reserve">, string>> = {
  none: "Il modello della scheda non prevede pesi per gli obiettivi.",
  coefficient: `Il peso di un obiettivo è uno dei coefficienti del modello, e non c’è un totale. ${incentive}.`,
  levels: `Il peso di un obiettivo è uno dei livelli del modello, e non c’è un totale. ${incentive}.`,
  product: "Il peso di un obiettivo si calcola nella sua scheda.",
};

function hintOf(rule: WeightRule): CellContent {
  if (rule.rule === "sum" || rule.rule === "reserve")
    return formula(rule.rule === "sum" && rule.target !== undefined ? hintWith(String(rule.target)) : hint);
  return formula(`="${hints[rule.rule]}"`);
}

function hintWith(total: string): string {
  return `="I punti del settore fanno ${total}. ${incentive}, fuori dai ${total} punti."`;
}

const hint = `="I punti del settore fanno "&${workbookNames.points}&". ${incentiveMark} = obiettivo remunerato con incentivi, fuori dai "&${workbookNames.points}&" punti."`;

function placeTotals(sheet: SheetBuilder, sector: Sector, rule: WeightRule): void {
  const looks = {
    NumeroObiettivi: [styles.section, 1],
    TotalePesi: [styles.sectionTotal, 1],
    EsitoPesi: [styles.sectionMessage, 2],
  } as const;
  sheet.cell(4, 0, "OBIETTIVI E PESI", styles.section, { columns: 2 });
  entryTotals(weightsTableName(sector.code), rule, workbookNames.points).forEach(({ name, formula: text }, at) => {
    const [style, columnCount] = looks[name];
    sheet.nameRange(name, sheet.cell(4, 2 + at, formula(text), style, { columns: columnCount }));
  });
  sheet.conditionalFormat(alarmFormat(box(4, 4)));
  sheet.height(4, 28);
  sheet.cell(5, 0, hintOf(rule), styles.sheetHint, { columns: columns.length });
  sheet.height(5, 20);
}

function validateWeights(sheet: SheetBuilder, rule: WeightRule, row: number, rows: number): void {
  const column = columns.findIndex((declared) => declared.header === weightHeaders.weight);
  const place = { range: box(row, column, rows), address: cellAddress(row, column), mark: incentiveMark };
  weightsValidation(rule, workbookNames.points, place, {
    prompt: {
      title: "Peso",
      message: "Punti del settore: insieme fanno il totale del piano, di solito 100. Scrivi * se l’obiettivo è remunerato con incentivi.",
    },
    error: {
      title: "Peso non valido",
      message: "Scrivi i punti, da 0 al totale, senza il segno %, per esempio 30; oppure *.",
      style: "warning",
    },
  }).forEach((validation) => sheet.validate(validation));
}

/** What the rows of a sector's table hold in the columns that people type in. */
export const typedEntryColumns: readonly SizedColumn<SectorEntry>[] = columns
  .filter(({ header }) => header !== weightHeaders.objective && header !== weightHeaders.priority)
  .map(({ header, width, content, understands }) => ({
    header,
    width,
    content: (entry, _, beside) => content({ entry, title: "" }, beside),
    understands,
  }));

/** The formulas of the other columns by their headers, the same in every row. */
export const computedEntryColumns: ReadonlyMap<string, CellContent> = new Map(
  [weightHeaders.objective, weightHeaders.priority].map((header) => [
    header,
    formula(fromRegister(header === weightHeaders.objective ? "Titolo" : "Priorità")),
  ]),
);

export function readEntries(reading: TableReading): SectorEntry[] {
  return reading.rows
    .map((row) => ({
      objective: textOf(row.value(weightHeaders.code)).trim(),
      weight: weightOf(row.value(weightHeaders.weight)),
      excerpt: yesNoOf(textOf(row.value(weightHeaders.excerpt))) === "yes",
      notes: linesOf(row.value(weightHeaders.notes)),
    }))
    .filter((entry) => entry.objective !== "");
}
