/** Lays out the sheet of one objective card from a template. */
import type { CardFieldKey } from "../../plan/card/card";
import { blankItem, blankObjective, withItems } from "../../plan/card/held-fields";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { DocumentedObjective } from "../../plan/editing/objective-lookup";
import type { Objective, ObjectiveCard, Plan } from "../../plan/plan";
import { findOperational } from "../../plan/strategy";
import { cardTablePrefixes, cardTables, cardTableSuffix, workbookNames } from "../layout/names";
import { exactMatch } from "../layout/lookup";
import { alarmFormat, pointsMessage, pointsTotal } from "../layout/points-message";
import { box, SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, RangeBox, SheetPlan } from "../layout/sheet-plan";
import { cellAddress } from "../reading/snapshot-reader";
import { colors, styles } from "../layout/styles";
import { operationalChoice } from "../reference/strategy-sheet";
import { highestRow, textHeight } from "../layout/text-height";
import { cardColumns, widthOf, type CardColumns } from "./card-columns";
import { fieldCell, type FieldSource } from "./fields/field-cells";
import { spansOf, titleSpan, type Span } from "./fields/field-spans";
import { cardPrint } from "./card-page";
import { weightsTableOf } from "../sectors/weight-place";
import { fieldLabel, fourPartCard, type CardTableKey, type CardTemplate, type TemplateRow, type WeighedTable } from "./card-template";
import { placeMonitoring } from "./tables/monitoring-rows";
import { placePhaseTable, planYears } from "./tables/phase-table";
import { placeResourceTable, placeResultTable } from "./tables/result-table";

/** What the sheet needs to know besides the objective. */
export interface CardSheetContext {
  readonly plan: Pick<Plan, "entity" | "title" | "firstYear" | "years" | "codeScheme" | "strategy" | "sectors">;
  readonly sheetName: string;
  readonly template?: CardTemplate;
  /** What formulas take for the points that every set of weights makes (`pointsIn`); the setting, if absent. */
  readonly points?: string;
  /** What its tables are called, where the sheet is there already; by its code, if absent. */
  readonly tables?: Partial<Readonly<Record<CardTableKey, string>>>;
}

/** A card without content, as a new objective has it. */
export function emptyCard(template: CardTemplate = fourPartCard): ObjectiveCard {
  return withItems(
    blankObjective().card,
    "monitoring",
    template.monitoringLabels.map((label) => ({ ...blankItem("monitoring"), label })),
  );
}

/** The sheet of an objective that has a card. */
export function planCardSheet(objective: DocumentedObjective, context: CardSheetContext): SheetPlan {
  return new CardLayout(objective, context).build();
}

export function tableNamesOf(objective: Pick<Objective, "shortCodes">, scheme: CodeScheme): Readonly<Record<CardTableKey, string>> {
  const suffix = cardTableSuffix(objective, scheme);
  return Object.fromEntries(cardTables.map((key) => [key, `${cardTablePrefixes[key]}${suffix}`])) as Record<CardTableKey, string>;
}

/** The weight that the sector's table gives to this card; what is missing is said in words. */
export function weightFormula(table: string | undefined): string {
  if (table === undefined) return '="non assegnato"';
  const weight = `INDEX(${table}[Peso],${exactMatch("CodiceBreve", `${table}[Codice]`)})`;
  return `=IFERROR(IF(${weight}="","da assegnare",${weight}),"non in elenco")`;
}

interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

/** The named formulas above a table of weights: their total and, for phases, the progress weighed by them. `points` is what they take for the points. */
export function totalFormulas(
  total: WeighedTable,
  table: string,
  points: string,
): readonly [points: NamedFormula, progress?: NamedFormula] {
  const weights = `${table}[Peso]`;
  const sum = { name: total === "phases" ? "PesoFasi" : "PesoRisultati", formula: pointsTotal(weights) };
  return total === "expectedResults"
    ? [sum]
    : [sum, { name: "AvanzamentoFasi", formula: `=ROUND(SUMPRODUCT(${weights},${table}[Avanzamento])/${points},2)` }];
}

/** What the fields of a card are made from. */
export function fieldSource(objective: DocumentedObjective, plan: Pick<Plan, "strategy" | "codeScheme" | "sectors">): FieldSource {
  const node = findOperational(plan, objective.operational);
  return {
    objective,
    scheme: plan.codeScheme,
    operationalChoice: node ? operationalChoice(node.operational) : objective.operational,
    weightFormula: weightFormula(weightsTableOf(objective, plan)),
  };
}

class CardLayout {
  private readonly template: CardTemplate;
  private readonly columns: CardColumns;
  private readonly sheet: SheetBuilder;
  private readonly source: FieldSource;
  private readonly tables: Readonly<Record<CardTableKey, string>>;
  private readonly points: string;
  private row = 0;
  /** Rows at which the card's parts begin. */
  private readonly partRows: number[] = [];

  constructor(
    private readonly objective: DocumentedObjective,
    private readonly context: CardSheetContext,
  ) {
    const { plan } = context;
    this.template = context.template ?? fourPartCard;
    this.points = context.points ?? workbookNames.points;
    this.columns = cardColumns(plan.years);
    this.sheet = new SheetBuilder(context.sheetName, colors.accent, this.columns.widths);
    this.tables = { ...tableNamesOf(objective, plan.codeScheme), ...context.tables };
    this.source = fieldSource(objective, plan);
  }

  build(): SheetPlan {
    this.banner();
    for (const row of this.template.rows) this.place(row);
    const heights = Array.from({ length: this.row }, (_, row) => this.sheet.heightOf(row));
    return this.sheet.build({
      freeze: { rows: 2, columns: 0 },
      hiddenColumns: { first: this.columns.firstHelper, count: this.columns.helpers },
      print: cardPrint({ heights, parts: this.partRows, widths: this.columns.widths.slice(0, this.columns.visible) }, this.context.plan),
    });
  }

  private banner(): void {
    const weightColumn = this.columns.rightValue;
    const visible = this.columns.visible;
    const title = titleSpan(this.columns);
    this.field("code", 0, 0, this.columns.involved, 2);
    this.field("title", 0, title.column, title.columns, 2);
    this.sheet.cell(0, weightColumn, fieldLabel(this.template, "weight"), styles.bannerNote, { columns: visible - weightColumn });
    this.field("weight", 1, weightColumn, visible - weightColumn);
    const needed = textHeight(this.objective.title, widthOf(this.columns, title.column, title.columns), fieldCell("title").style.font.size);
    this.sheet.height(0, Math.max(18, needed / 2));
    this.sheet.height(1, Math.max(26, needed / 2));
    this.row = 2;
  }

  private place(row: TemplateRow): void {
    switch (row.kind) {
      case "section":
        this.section(row.title, row.total);
        break;
      case "fields":
        this.fieldRow(row);
        break;
      case "table":
        this.placeTable(row.table);
        break;
      case "monitoring":
        this.row = placeMonitoring(this.sheet, this.row, this.objective.card.monitoring, this.columns);
        break;
    }
  }

  private section(title: string, total?: WeighedTable): void {
    this.sheet.height(this.row, 9);
    this.partRows.push(this.row);
    const row = this.row + 1;
    const { columns, sheet } = this;
    sheet.height(row, 20);
    sheet.cell(row, 0, title, styles.section, { columns: total ? columns.weight : columns.visible });
    if (total) this.totals(total, row);
    sheet.height(row + 1, 5);
    this.row = row + 2;
  }

  private totals(total: WeighedTable, row: number): void {
    const { columns, sheet } = this;
    const [points, progress] = totalFormulas(total, this.tables[total], this.points);
    sheet.nameRange(points.name, sheet.cell(row, columns.weight, { formula: points.formula }, styles.sectionTotal));
    const given = `COUNT(${this.tables[total]}[Peso])`;
    const rest = total === "phases" ? columns.progress : columns.visible;
    const message = sheet.cell(
      row,
      columns.weight + 1,
      { formula: pointsMessage(this.points, points.name, given, total === "expectedResults" ? "" : undefined) },
      styles.sectionMessage,
      { columns: rest - columns.weight - 1 },
    );
    sheet.conditionalFormat(alarmFormat(box(message.row, message.column)));
    if (!progress) return;
    sheet.nameRange(progress.name, sheet.cell(row, columns.progress, { formula: progress.formula }, styles.sectionPercent));
    sheet.cell(row, columns.firstMonth, "avanzamento pesato", styles.sectionMessage, { columns: columns.months });
  }

  private fieldRow(row: Extract<TemplateRow, { kind: "fields" }>): void {
    const { columns } = this;
    const { left, follow, right } = spansOf(row, columns);
    const span = row.right ? 1 : this.rowsFor(row.left, left);
    this.label(row.left, 0, columns.involved, span);
    this.field(row.left, this.row, left.column, left.columns, span);
    if (row.follow) this.field(row.follow, this.row, follow.column, follow.columns);
    if (row.right) {
      this.label(row.right, columns.rightLabel, columns.rightValue - columns.rightLabel);
      this.field(row.right, this.row, right.column, right.columns);
      this.sheet.height(this.row, this.heightOf(row.right, right));
      this.sheet.height(
        this.row,
        textHeight(fieldLabel(this.template, row.right), widthOf(columns, columns.rightLabel, columns.rightValue - columns.rightLabel)),
      );
    }
    const leftHeight = this.heightOf(row.left, left);
    for (let at = 0; at < span; at++) this.sheet.height(this.row + at, Math.max(18, leftHeight / span));
    this.row += span;
  }

  /** Rows that a long text needs, since Excel's rows are at most 409 points high. */
  private rowsFor(key: CardFieldKey, span: Span): number {
    return Math.ceil(this.heightOf(key, span) / highestRow);
  }

  private heightOf(key: CardFieldKey, { column, columns }: Span): number {
    return textHeight(this.shownText(key), widthOf(this.columns, column, columns));
  }

  private shownText(key: CardFieldKey): string {
    if (key === "strategicLine" || key === "strategicObjective") {
      const node = findOperational(this.context.plan, this.objective.operational);
      const level = key === "strategicLine" ? node?.line : node?.strategicObjective;
      return level ? `${level.code} – ${level.title}` : "";
    }
    const content: CellContent = fieldCell(key).content(this.source);
    return typeof content === "string" ? content : "";
  }

  private label(key: CardFieldKey, column: number, columns: number, rows = 1): void {
    this.sheet.cell(this.row, column, fieldLabel(this.template, key), styles.label, { columns, rows });
  }

  private field(key: CardFieldKey, row: number, column: number, columns: number, rows = 1): RangeBox {
    const field = fieldCell(key);
    const range = this.sheet.cell(row, column, field.content(this.source), field.style, { columns, rows });
    this.sheet.nameRange(field.name, range);
    const title = fieldLabel(this.template, key).slice(0, 32);
    if (field.list)
      this.sheet.validate({
        range: box(row, column),
        rule: { kind: "list", source: `=${field.list}` },
        prompt: { title, message: field.prompt ?? "Scegli dall’elenco." },
        error: { title, message: "Il valore non è nell’elenco: scegline uno.", style: field.freeText ? "information" : "stop" },
      });
    else if (field.kind === "date") this.validateDate(range, title, field.prompt ?? "");
    else if (key === "code" || key === "shortCodes") this.refuseTyping(range, title);
    else if (key === "number" || key === "sharedCodes") this.adviseAgainstTyping(range, title, field.prompt ?? "");
    return range;
  }

  private validateDate(range: RangeBox, title: string, message: string): void {
    const address = cellAddress(range.row, range.column);
    this.sheet.validate({
      range: box(range.row, range.column),
      rule: { kind: "custom", formula: `=ISNUMBER(${address})` },
      prompt: { title, message },
      error: { title, message: "Non si legge come data. Scrivila per esempio 01/02/2026.", style: "warning" },
    });
  }

  /** Nobody types a code: it follows from operational objective, sector and number. */
  private refuseTyping(range: RangeBox, title: string): void {
    this.sheet.validate({
      range: box(range.row, range.column),
      rule: { kind: "custom", formula: "=FALSE" },
      prompt: { title, message: "Si compone da solo: obiettivo operativo, settore e numero." },
      error: { title, message: "Il codice non si scrive: cambia l’obiettivo operativo o il settore.", style: "stop" },
    });
  }

  /** Cardine gives these parts of the code; only where two cards have come to the same one it may have to be typed. */
  private adviseAgainstTyping(range: RangeBox, title: string, message: string): void {
    this.sheet.validate({
      range: box(range.row, range.column),
      rule: { kind: "custom", formula: "=FALSE" },
      prompt: { title, message },
      error: {
        title,
        message: "Fa parte del codice, che assegna Cardine. Lascialo, a meno che due schede abbiano lo stesso codice.",
        style: "warning",
      },
    });
  }

  private placeTable(key: CardTableKey): void {
    const { card } = this.objective;
    const { sheet, columns } = this;
    const name = this.tables[key];
    const emptyRows = (filled: number) =>
      Math.max(card.excerpt || filled > 0 ? 1 : 0, card.excerpt ? 1 : this.template.emptyRows[key] - filled);
    sheet.height(this.row, 5);
    this.row++;
    const range =
      key === "phases"
        ? placePhaseTable(
            sheet,
            this.row - 1,
            { name, phases: card.phases, emptyRows: emptyRows(card.phases.length) },
            planYears(this.context.plan),
            columns,
            this.points,
          )
        : key === "expectedResults"
          ? placeResultTable(sheet, this.row, name, card.expectedResults, emptyRows(card.expectedResults.length), columns, this.points)
          : placeResourceTable(sheet, this.row, name, card.resources.lines, emptyRows(card.resources.lines.length), columns);
    this.row = range.row + range.rows;
    sheet.height(this.row, 9);
    this.row++;
  }
}
