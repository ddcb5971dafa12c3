/** Lays out the sheet of one objective card by the form of its template. */
import { blankItem, blankObjective, withItems } from "../../plan/card/held-fields";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import { asksForPrefix } from "../../plan/codes/pattern-codes";
import type { DocumentedObjective } from "../../plan/editing/objective-lookup";
import type { Objective, ObjectiveCard, Plan } from "../../plan/plan";
import { planYears } from "../../plan/schedule";
import { findPlace } from "../../plan/strategy";
import { formOf, formOfCard, makesTotal } from "../../plan/template/card-form";
import { rowsOf } from "../../plan/template/form-content";
import {
  tablesOf,
  type CardForm,
  type FormFieldKey,
  type FormPart,
  type FormTable,
  type FormTableKey,
} from "../../plan/template/form-parts";
import type { Template } from "../../plan/template/template";
import { levelAbove } from "../../plan/template/meaning/tree-fields";
import { templateOfCard } from "../../plan/template/templates-of-plan";
import { cardTableSuffix, workbookNames } from "../layout/names";
import { exactMatch } from "../layout/lookup";
import { alarmFormat } from "../layout/points-message";
import { box, SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, RangeBox, SheetPlan } from "../layout/sheet-plan";
import { cellAddress } from "../reading/snapshot-reader";
import { colors, styles } from "../layout/styles";
import { placeChoice } from "../reference/strategy-sheet";
import { placeLevel } from "../reference/tree-levels";
import { highestRow, textHeight } from "../layout/text-height";
import { frozenColumns, gridOf, widthOf, type CardGrid, type Span } from "./card-grid";
import type { CardSetting } from "./card-setting";
import { fieldCell, fieldLabel, type FieldCell, type FieldSource } from "./fields/field-cells";
import { placedFields, sheetRows, titleSpan } from "./fields/field-spans";
import { cardPrint } from "./card-page";
import { weightsTableOf } from "../sectors/weight-place";
import { placeMonitoring } from "./tables/monitoring-rows";
import { anything, longestPrompt, longestTitle, placeTable } from "./tables/place-table";
import { columnsOfTable } from "./tables/table-columns";
import { isWeighed } from "./tables/weighed-tables";
import { totalFormulas } from "./tables/weight-formulas";

/** What the sheet needs to know besides the objective. */
export interface CardSheetContext {
  readonly plan: Pick<Plan, "entity" | "title" | "firstYear" | "years" | "codeScheme" | "strategy" | "sectors" | "templates">;
  readonly sheetName: string;
  /** What formulas take for the points that every set of weights makes (`pointsIn`); the setting, if absent. */
  readonly points?: string;
  /** What its tables are called, where the sheet is there already; by its code, if absent. */
  readonly tables?: TableNames;
}

/** What the tables of a card are called, by their keys. */
export type TableNames = Readonly<Partial<Record<FormTableKey, string>>>;

/** A card without content, as a new objective of the template has it: with the rows that every card has. */
export function emptyCard(template: Template, plan: Pick<Plan, "firstYear" | "years" | "templates">): ObjectiveCard {
  const named = plan.templates.length === 0 ? {} : { template: template.id };
  const blank: ObjectiveCard = { ...blankObjective().card, ...named };
  return tablesOf(formOf(template, planYears(plan))).reduce((card, table) => withFixedRows(card, table), blank);
}

function withFixedRows(card: ObjectiveCard, { key, rows, columns }: FormTable): ObjectiveCard {
  const { fixed } = rows;
  if (!fixed) return card;
  if (key === "monitoring")
    return withItems(
      card,
      key,
      fixed.map((label) => ({ ...blankItem("monitoring"), label })),
    );
  const [first] = columns;
  if (!key.startsWith("tables.") || !first) return card;
  const name = key.slice("tables.".length);
  return { ...card, tables: { ...card.tables, [name]: fixed.map((text) => ({ [first.key]: text })) } };
}

/** The form by which an objective's card is laid out. */
export function formForCard(objective: DocumentedObjective, plan: Pick<Plan, "firstYear" | "years" | "templates">): CardForm {
  return formOfCard(templateOfCard(plan, objective.card), planYears(plan), objective);
}

/** The sheet of an objective that has a card. */
export function planCardSheet(objective: DocumentedObjective, context: CardSheetContext): SheetPlan {
  return new CardLayout(objective, context).build();
}

export function tableNamesOf(objective: Pick<Objective, "shortCodes">, form: CardForm, scheme: CodeScheme): TableNames {
  const suffix = cardTableSuffix(objective, scheme);
  return Object.fromEntries(tablesOf(form).flatMap(({ key, table }) => (table === undefined ? [] : [[key, `${table}${suffix}`]])));
}

/** The weight that the sector's table gives to this card; what is missing is said in words. */
export function weightFormula(table: string | undefined): string {
  if (table === undefined) return '="non assegnato"';
  const weight = `INDEX(${table}[Peso],${exactMatch("CodiceBreve", `${table}[Codice]`)})`;
  return `=IFERROR(IF(${weight}="","da assegnare",${weight}),"non in elenco")`;
}

/** What the fields of a card are made from. */
export function fieldSource(objective: DocumentedObjective, plan: Pick<Plan, "strategy" | "codeScheme" | "sectors">): FieldSource {
  const place = findPlace(plan, objective.operational);
  return {
    objective,
    scheme: plan.codeScheme,
    placeChoice: place ? placeChoice(place.node) : objective.operational,
    weightFormula: weightFormula(weightsTableOf(objective, plan)),
  };
}

/** Parts of a card's code, which formulas need whether its template shows them or not, and the template itself. */
export const neededFields: readonly FormFieldKey[] = ["template", "sector", "prefix", "number", "sharedCodes", "shortCodes"];

class CardLayout {
  private readonly setting: CardSetting;
  private readonly grid: CardGrid;
  private readonly sheet: SheetBuilder;
  private readonly source: FieldSource;
  private readonly tables: TableNames;
  private row = 0;
  private readonly placed = new Set<FormFieldKey>();
  /** Rows at which the card's parts begin. */
  private readonly partRows: number[] = [];

  constructor(
    private readonly objective: DocumentedObjective,
    private readonly context: CardSheetContext,
  ) {
    const { plan } = context;
    const form = formForCard(objective, plan);
    this.setting = { form, points: context.points ?? workbookNames.points };
    this.grid = gridOf(form);
    this.sheet = new SheetBuilder(context.sheetName, colors.accent, this.grid.widths);
    this.tables = { ...tableNamesOf(objective, form, plan.codeScheme), ...context.tables };
    this.source = fieldSource(objective, plan);
  }

  build(): SheetPlan {
    const { grid, setting } = this;
    this.banner();
    for (const part of setting.form.parts) this.place(part);
    this.neededFields();
    const heights = Array.from({ length: this.row }, (_, row) => this.sheet.heightOf(row));
    return this.sheet.build({
      freeze: { rows: 2, columns: frozenColumns(grid) },
      hiddenColumns: { first: grid.visible, count: grid.widths.length - grid.visible },
      print: cardPrint({ heights, parts: this.partRows, widths: grid.widths.slice(0, grid.visible) }, this.context.plan),
    });
  }

  private banner(): void {
    const { grid, sheet, setting } = this;
    const title = titleSpan(grid);
    const right = { column: grid.rightValue, columns: grid.visible - grid.rightValue };
    this.field("code", 0, { column: 0, columns: grid.leftValue }, 2);
    this.field("title", 0, title, 2);
    sheet.cell(0, right.column, fieldLabel(setting.form, "weight"), styles.bannerNote, { columns: right.columns });
    this.field("weight", 1, right);
    const needed = textHeight(this.objective.title, widthOf(grid, title), this.cell("title").style.font.size);
    sheet.height(0, Math.max(18, needed / 2));
    sheet.height(1, Math.max(26, needed / 2));
    this.row = 2;
  }

  /** Behind the last column that is shown. */
  private neededFields(): void {
    const isNeeded: Readonly<Record<string, boolean>> = {
      template: this.objective.card.template !== undefined,
      prefix: asksForPrefix(this.source.scheme),
    };
    const hidden = neededFields.filter((key) => !this.placed.has(key) && isNeeded[key] !== false);
    hidden.forEach((key, row) => this.field(key, row, { column: this.grid.visible, columns: 1 }));
  }

  private place({ title, rows, table }: FormPart): void {
    if (title.it !== "") this.section(title.it, table);
    for (const keys of rows.flatMap(sheetRows)) this.fieldRow(keys);
    if (table?.key === "monitoring") this.row = placeMonitoring(this.sheet, this.row, this.objective.card.monitoring, table, this.setting);
    else if (table) this.placeTable(table);
  }

  private section(title: string, table: FormTable | undefined): void {
    const { grid, sheet } = this;
    sheet.height(this.row, 9);
    this.partRows.push(this.row);
    const row = this.row + 1;
    sheet.height(row, 20);
    const totals = table && this.totals(table, row);
    sheet.cell(row, 0, title, styles.section, { columns: totals ?? grid.visible });
    sheet.height(row + 1, 5);
    this.row = row + 2;
  }

  /** The total of weights beside the title of their part; returns the column where it begins, undefined where there is none. */
  private totals(table: FormTable, row: number): number | undefined {
    const { sheet, grid, setting } = this;
    if (!isWeighed(table)) return undefined;
    const { points, progress } = totalFormulas(table, this.tables[table.key] ?? "", setting);
    if (!points) return undefined;
    const columns = columnsOfTable(table, setting.form);
    const columnOf = (key: string) => columns.findIndex(({ declared }) => declared?.key === key);
    const first = Math.max(2, Math.min(columnOf("weight"), grid.visible - 2));
    const progressColumn = columnOf("progress");
    const hasProgress = progress !== undefined && progressColumn > first + 1;
    const end = hasProgress ? progressColumn : grid.visible;
    sheet.nameRange(points.name, sheet.cell(row, first, { formula: points.formula }, styles.sectionTotal));
    const message = sheet.cell(row, first + 1, { formula: points.message }, styles.sectionMessage, { columns: end - first - 1 });
    sheet.conditionalFormat(alarmFormat(box(message.row, message.column)));
    if (!hasProgress) return first;
    sheet.nameRange(progress.name, sheet.cell(row, end, { formula: progress.formula }, styles.sectionPercent));
    if (end + 1 < grid.visible) sheet.cell(row, end + 1, "avanzamento pesato", styles.sectionMessage, { columns: grid.visible - end - 1 });
    return first;
  }

  private fieldRow(keys: readonly FormFieldKey[]): void {
    const { grid, sheet } = this;
    const fields = placedFields(keys, this.setting.form);
    const [left] = fields;
    if (!left) return;
    const rows = fields.length > 1 ? 1 : Math.max(1, Math.ceil(this.heightOf(left.key, left.value) / highestRow));
    for (const { key, label, value, follower } of fields) {
      sheet.cell(this.row, label.column, fieldLabel(this.setting.form, key), styles.label, { columns: label.columns, rows });
      this.field(key, this.row, value, rows);
      if (follower) {
        this.field(follower.key, this.row, follower.value);
        sheet.height(this.row, this.heightOf(follower.key, follower.value));
      }
      sheet.height(this.row, textHeight(fieldLabel(this.setting.form, key), widthOf(grid, label)) / rows);
      for (let at = 0; at < rows; at++) sheet.height(this.row + at, Math.max(18, this.heightOf(key, value) / rows));
    }
    this.row += rows;
  }

  private heightOf(key: FormFieldKey, span: Span): number {
    return textHeight(this.shownText(key), widthOf(this.grid, span));
  }

  private shownText(key: FormFieldKey): string {
    const level = levelAbove(key);
    if (level !== undefined) {
      const node = findPlace(this.context.plan, this.objective.operational)?.chain[level];
      return node ? placeChoice(node) : "";
    }
    if (key === "sectorName") {
      const [owner] = this.objective.shortCodes;
      return this.context.plan.sectors.find(({ code }) => code === owner?.sector)?.name ?? "";
    }
    const content: CellContent = this.cell(key).content(this.source);
    return typeof content === "string" ? content : "";
  }

  private cell(key: FormFieldKey): FieldCell {
    return fieldCell(this.setting.form, key);
  }

  private field(key: FormFieldKey, row: number, { column, columns }: Span, rows = 1): RangeBox {
    const field = this.cell(key);
    const isFactor = key === "weight" && !makesTotal(this.setting.form.template, "objectives");
    const style = isFactor ? styles.bannerFactor : field.style;
    const range = this.sheet.cell(row, column, field.content(this.source), style, { columns, rows });
    this.sheet.nameRange(field.name, range);
    this.placed.add(key);
    const title = fieldLabel(this.setting.form, key).slice(0, longestTitle);
    const prompt = (typeof field.prompt === "function" ? field.prompt(this.source.scheme) : field.prompt)?.slice(0, longestPrompt);
    if (field.list)
      this.sheet.validate({
        range: box(row, column),
        rule: { kind: "list", source: `=${field.list.name}` },
        prompt: { title, message: prompt ?? "Scegli dall’elenco." },
        error: { title, message: "Il valore non è nell’elenco: scegline uno.", style: field.list.isFree ? "information" : "stop" },
      });
    else if (field.kind === "date") this.validateDate(range, title, prompt ?? "Una data, per esempio 01/02/2026.");
    else if (key === "code" || key === "shortCodes") this.refuseTyping(range, title);
    else if (key === "number" || key === "prefix" || key === "sharedCodes") this.adviseAgainstTyping(range, title, prompt ?? "");
    else if (field.field.help && prompt !== undefined)
      this.sheet.validate({ range: box(row, column), rule: anything, prompt: { title, message: prompt } });
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
    const { bare, one } = placeLevel(this.source.scheme);
    this.sheet.validate({
      range: box(range.row, range.column),
      rule: { kind: "custom", formula: "=FALSE" },
      prompt: { title, message: `Si compone da solo: ${bare}, settore e numero.` },
      error: { title, message: `Il codice non si scrive: cambia ${one} o il settore.`, style: "stop" },
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

  private placeTable(table: FormTable): void {
    const { sheet, grid, setting } = this;
    const items = rowsOf(this.objective, table.key);
    const hasSchedule = columnsOfTable(table, setting.form).some(({ isPeriod }) => isPeriod);
    sheet.height(this.row, 5);
    const placed = { name: this.tables[table.key] ?? "", items, emptyRows: this.emptyRows(table, items.length) };
    const range = placeTable(sheet, hasSchedule ? this.row : this.row + 1, table, placed, grid, setting);
    this.row = range.row + range.rows;
    sheet.height(this.row, 9);
    this.row++;
  }

  /** Rows to type in; a table of Excel has one at least. */
  private emptyRows({ rows: { min, max, fixed } }: FormTable, filled: number): number {
    if (this.objective.card.excerpt) return 1;
    if (fixed && filled > 0) return 0;
    const wanted = Math.max(1, min - filled);
    return max === undefined ? wanted : Math.max(filled === 0 ? 1 : 0, Math.min(wanted, max - filled));
  }
}
