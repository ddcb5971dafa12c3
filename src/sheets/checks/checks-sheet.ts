/**
 * `Controlli`: the findings of one day, for people without the add-in: links to the cells, what is new since the sheet was
 * written last, what is found no more, and what somebody lets stand. Derived: it is written anew whenever somebody asks.
 */
import type { Severity } from "../../checks/rule";
import { italianDate } from "../../plan/notation/calendar-date";
import type { Plan } from "../../plan/plan";
import { dateContent, dateOf, textContent, textOf } from "../reading/cell-entry";
import {
  differenceSince,
  withShortTexts,
  type ChecksReport,
  type FormerFinding,
  type FormerReport,
  type ReportedFinding,
} from "./checks-report";
import { quotedSheet, sheetNames, tableNames } from "../layout/names";
import { sheetCellText, type SheetCell } from "../workbook/workbook-cells";
import { landscape, placeBanner, placeTable, type TableColumn } from "../reference/reference-sheet";
import { levelWords } from "./level-words";
import { ruleTitle } from "./rule-words";
import { box, formula, SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, RangeBox, SheetPlan } from "../layout/sheet-plan";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { cellAddress, SnapshotReader } from "../reading/snapshot-reader";
import { colors, styles } from "../layout/styles";
import { textHeight } from "../layout/text-height";

const headers = {
  severity: "Gravità",
  subject: "Riguarda",
  sentence: "Che cosa",
  place: "Dove",
  news: "Novità",
  title: "Che cosa controlla",
  rule: "Regola",
} as const;

/** Name of the sheet's scope: the day of the findings. */
export const checksDayName = "DataControlli";

/** A row of any of the sheet's lists. */
interface ChecksRow {
  readonly severity: string;
  readonly subject: string;
  readonly sentence: string;
  readonly place: CellContent;
  readonly news: string;
  readonly rule: string;
}

/** What tells severities apart without colour. */
const severityMarks: Readonly<Record<Severity, string>> = { error: "■", warning: "▲", note: "○" };
const severityOrder: readonly Severity[] = ["error", "warning", "note"];
const severityColors: Readonly<Partial<Record<Severity, string>>> = { error: colors.danger, warning: colors.today };

interface ChecksColumn extends TableColumn<ChecksRow> {
  readonly content: (row: ChecksRow) => CellContent;
}

const columns: readonly ChecksColumn[] = [
  { header: headers.severity, width: 12, style: styles.computed, content: ({ severity }) => textContent(severity) },
  { header: headers.subject, width: 19, style: styles.computed, content: ({ subject }) => textContent(subject) },
  { header: headers.sentence, width: 62, style: styles.computed, content: ({ sentence }) => textContent(sentence) },
  { header: headers.place, width: 19, style: styles.link, content: ({ place }) => place },
  { header: headers.news, width: 11, style: styles.computed, content: ({ news }) => textContent(news) },
  { header: headers.title, width: 27, style: styles.computed, content: ({ rule }) => textContent(ruleTitle(rule)) },
  { header: headers.rule, width: 13, style: styles.id, content: ({ rule }) => textContent(rule) },
];

const hint =
  "Foglio scritto da Cardine e riscritto da capo a ogni aggiornamento: quello che si annota qui va perso. Le decisioni si prendono nel foglio Impostazioni: quanto vale una regola nella tabella Regole, che cosa va bene così nella tabella ControlliAccettati.";

/** `■ errore`. */
function severityText(severity: Severity): string {
  return `${severityMarks[severity]} ${levelWords[severity]}`;
}

function linkTo(cell: SheetCell): CellContent {
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  return formula(
    `=HYPERLINK(${quoted(`#${quotedSheet(cell.sheet)}!${cellAddress(cell.row, cell.column)}`)},${quoted(sheetCellText(cell))})`,
  );
}

const noveltyWords = { new: "nuova", changed: "cambiata", known: "" } as const;

function openRow(finding: ReportedFinding, news: string): ChecksRow {
  return {
    severity: severityText(finding.severity),
    subject: finding.subject,
    sentence: finding.sentence,
    place: linkTo(finding.cell),
    news,
    rule: finding.rule,
  };
}

function acceptedRow(finding: ReportedFinding & Required<Pick<ReportedFinding, "accepted">>): ChecksRow {
  const { on, reason } = finding.accepted;
  return {
    ...openRow(finding, "accettata"),
    sentence: `${finding.sentence}\n${on === "" ? "Accettata" : `Accettata il ${italianDate(on)}`}: ${reason}`,
  };
}

function resolvedRow({ severity, subject, sentence, place, rule }: FormerFinding): ChecksRow {
  return { severity, subject, sentence, place: textContent(place), news: "risolta", rule };
}

function isAccepted(finding: ReportedFinding): finding is ReportedFinding & Required<Pick<ReportedFinding, "accepted">> {
  return finding.accepted !== undefined;
}

/** `2 errori`, `1 nota`; nothing is `nessuna nota`. */
function counted(count: number, one: string, other: string): string {
  return count === 0 ? `nessuna ${one}` : `${count} ${count === 1 ? one : other}`;
}

const severityPlurals: Readonly<Record<Severity, string>> = { error: "errori", warning: "avvisi", note: "note" };

function countsText(open: readonly ReportedFinding[], accepted: number): string {
  const counts = severityOrder.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, levelWords[severity], severityPlurals[severity])];
  });
  const all = counts.length === 0 ? ["Nessuna segnalazione"] : counts;
  return [...all, ...(accepted === 0 ? [] : [counted(accepted, "accettata con motivo", "accettate con motivo")])].join(" · ");
}

function changesText(former: FormerReport | undefined, news: readonly string[], resolved: number): string {
  if (!former) return "È il primo controllo scritto in questa cartella.";
  const since = former.on === "" ? "Dal controllo precedente" : `Dal controllo del ${italianDate(former.on)}`;
  const count = (word: string) => news.filter((one) => one === word).length;
  const parts = [
    counted(count(noveltyWords.new), "segnalazione nuova", "segnalazioni nuove"),
    ...(count(noveltyWords.changed) === 0 ? [] : [counted(count(noveltyWords.changed), "cambiata", "cambiate")]),
    counted(resolved, "risolta", "risolte"),
  ];
  return `${since}: ${parts.join(", ")}.`;
}

const firstListRow = 7;

/** `former` is what the last sheet held, where there was one. */
export function planChecksSheet(findings: ChecksReport, former: FormerReport | undefined, plan: Pick<Plan, "entity" | "title">): SheetPlan {
  const widths = columns.map((column) => column.width);
  const sheet = new SheetBuilder(sheetNames.checks, colors.mutedText, widths);
  const report = withShortTexts(findings);
  const difference = former && differenceSince(report, former);
  const open = severityOrder.flatMap((severity) => report.findings.filter((finding) => !finding.accepted && finding.severity === severity));
  const accepted = report.findings.filter(isAccepted);
  const rows = open.map((finding) => openRow(finding, noveltyWords[difference?.novelty.get(finding) ?? "known"]));
  placeBanner(sheet, "Controlli", hint, widths);
  sheet.cell(3, 0, "Data", styles.label);
  sheet.nameRange(checksDayName, sheet.cell(3, 1, dateContent({ kind: "value", value: report.on }), styles.computedDate));
  sheet.cell(4, 0, "In tutto", styles.label);
  sheet.cell(4, 1, countsText(open, accepted.length), styles.computed, { columns: columns.length - 1 });
  sheet.cell(5, 0, "Novità", styles.label);
  sheet.cell(
    5,
    1,
    changesText(
      former,
      rows.map(({ news }) => news),
      difference?.resolved.length ?? 0,
    ),
    styles.computed,
    { columns: columns.length - 1 },
  );
  let row = placeList(sheet, firstListRow - 1, "SEGNALAZIONI", rows, tableNames.checks, "Nessuna segnalazione");
  if (difference)
    row = placeList(
      sheet,
      row + 1,
      "RISOLTE DAL CONTROLLO PRECEDENTE",
      difference.resolved.map(resolvedRow),
      tableNames.resolved,
      "Nessuna",
    );
  if (accepted.length > 0) row = placeAcceptedList(sheet, row + 1, accepted.map(acceptedRow));
  return sheet.build({ print: landscape(box(0, 0, row, columns.length), firstListRow, plan.entity, plan.title) });
}

function placeSection(sheet: SheetBuilder, row: number, title: string): void {
  sheet.cell(row, 0, title, styles.section, { columns: columns.length });
  sheet.height(row, 20);
}

/** A section and its table; returns the row behind it. Where there is nothing to list `none` says so. */
function placeList(sheet: SheetBuilder, row: number, title: string, rows: readonly ChecksRow[], name: string, none: string): number {
  placeSection(sheet, row, title);
  const table = placeTable(sheet, name, row + 1, 0, columns, rows, {
    emptyRow: columns.map(({ header }) => (header === headers.sentence ? none : null)),
  });
  colorSeverities(sheet, box(table.row + 1, 0, table.rows - 1));
  return table.row + table.rows;
}

/** No table, since the acceptances' own stands on the sheet `Impostazioni`. */
function placeAcceptedList(sheet: SheetBuilder, row: number, rows: readonly ChecksRow[]): number {
  placeSection(sheet, row, "ACCETTATE CON MOTIVO");
  rows.forEach((item, at) => {
    const range = sheet.block(
      row + 1 + at,
      0,
      [columns.map(({ content }) => content(item))],
      columns.map(({ style }) => style),
    );
    sheet.fittedHeight(range.row, Math.max(...columns.map(({ width, content }) => textHeight(String(content(item) ?? ""), width))));
  });
  colorSeverities(sheet, box(row + 1, 0, rows.length));
  return row + 1 + rows.length;
}

function colorSeverities(sheet: SheetBuilder, range: RangeBox): void {
  for (const severity of severityOrder) {
    const color = severityColors[severity];
    if (color !== undefined)
      sheet.conditionalFormat({
        range,
        formula: `=LEFT(${cellAddress(range.row, range.column)},1)="${severityMarks[severity]}"`,
        format: { font: { color, bold: true } },
      });
  }
}

/** The sheet's own table, by whatever name the sheet goes. */
export function hasChecksTable({ tables }: { readonly tables: readonly string[] }): boolean {
  return tables.some((name) => name.toLowerCase() === tableNames.checks.toLowerCase());
}

/** What a sheet `Controlli` holds. */
export function readChecksSheet(sheet: SheetSnapshot): FormerReport {
  const reader = new SnapshotReader(sheet);
  const on = dateOf(reader.named(checksDayName), { edge: "start" });
  const table = sheet.tables.find(({ name }) => name.toLowerCase() === tableNames.checks.toLowerCase());
  const rows = table ? reader.readTable(table).rows : [];
  const findings = rows.map((row): FormerFinding => {
    const text = (key: Exclude<keyof typeof headers, "news" | "title">) => textOf(row.value(headers[key]));
    return { severity: text("severity"), rule: text("rule"), subject: text("subject"), sentence: text("sentence"), place: text("place") };
  });
  return { on: on.kind === "value" ? on.value : "", findings: findings.filter(({ rule }) => rule !== "") };
}
