/** `Impostazioni`: what holds for the whole plan, and what it decides about its checks; `read-settings.ts` reads the settings back. */
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { Plan } from "../../plan/plan";
import { acceptedHelp, placeAccepted } from "../checks/accepted-findings";
import type { RuleLevelRow } from "../checks/rule-level-rows";
import { placeRuleLevels, ruleLevelsHelp } from "../checks/rule-levels";
import { sheetNames, workbookNames } from "../layout/names";
import { box, formula, type SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, SheetPlan, StyleDefinition, ValidationPlan } from "../layout/sheet-plan";
import { styles } from "../layout/styles";
import { textContent } from "../reading/cell-entry";
import { landscape, placeBanner, placeHint, placeSection, referenceBuilder, tableRow } from "../reference/reference-sheet";
import { treeLevels } from "../reference/tree-levels";
import { settingsColumnWidths } from "./settings-columns";

/** A named cell. */
export interface Setting {
  readonly label: string;
  readonly name: string;
  readonly style: StyleDefinition;
  readonly content: (plan: Plan) => CellContent;
  /** How many columns it is wide, where more than one. */
  readonly columns?: number;
  /** What people see beside it. */
  readonly hint?: string;
  readonly validation?: Omit<ValidationPlan, "range">;
}

export const settings: readonly Setting[] = [
  { label: "Ente", name: workbookNames.entity, style: styles.text, content: (plan) => textContent(plan.entity), columns: 3 },
  { label: "Titolo del piano", name: workbookNames.title, style: styles.text, content: (plan) => textContent(plan.title), columns: 3 },
  { label: "Primo anno", name: workbookNames.firstYear, style: styles.number, content: (plan) => plan.firstYear },
  { label: "Numero di anni", name: workbookNames.years, style: styles.number, content: (plan) => plan.years },
  {
    label: "Punti di ogni insieme di pesi",
    name: workbookNames.points,
    style: styles.number,
    content: (plan) => plan.points,
    hint: "Quanto fanno insieme i pesi di un settore, delle fasi e dei risultati di una scheda.",
    validation: {
      rule: { kind: "custom", formula: `=AND(ISNUMBER(${workbookNames.points}),${workbookNames.points}>0)` },
      prompt: {
        title: "Punti",
        message: "Quanto fanno insieme i pesi di un settore, delle fasi e dei risultati di una scheda: di solito 100.",
      },
      error: { title: "Punti", message: "Scrivi un numero maggiore di 0.", style: "stop" },
    },
  },
];

/** How codes are written: the digits of each level that the tree has, and the rest. */
export function schemeSettings({ tree }: Pick<CodeScheme, "tree">): readonly Setting[] {
  return [
    ...tree.map((_, at): Setting => {
      const { digits, digitsLabel } = treeLevels[at]!;
      return { label: digitsLabel, name: digits, style: styles.number, content: ({ codeScheme }) => codeScheme.tree[at] ?? null };
    }),
    ...otherSchemeSettings,
  ];
}

const otherSchemeSettings: readonly Setting[] = [
  { label: "Cifre del numero", name: workbookNames.numberDigits, style: styles.number, content: ({ codeScheme }) => codeScheme.number },
  {
    label: "Separatore fra i livelli",
    name: workbookNames.treeSeparator,
    style: styles.text,
    content: ({ codeScheme }) => textContent(codeScheme.treeSeparator),
  },
  {
    label: "Separatore prima del settore",
    name: workbookNames.sectorSeparator,
    style: styles.text,
    content: ({ codeScheme }) => textContent(codeScheme.sectorSeparator),
  },
  {
    label: "Separatore prima del numero",
    name: workbookNames.numberSeparator,
    style: styles.text,
    content: ({ codeScheme }) => textContent(codeScheme.numberSeparator),
  },
  {
    label: "Separatore fra codici condivisi",
    name: workbookNames.sharedSeparator,
    style: styles.text,
    content: ({ codeScheme }) => textContent(codeScheme.sharedSeparator),
  },
];

/** How long the code of a place in the tree is. */
export function placeLength({ tree }: Pick<CodeScheme, "tree">): { readonly label: string; readonly formula: string } {
  const digits = tree.map((_, at) => treeLevels[at]!.digits).join("+");
  const separators = tree.length > 1 ? `+${tree.length - 1}*LEN(${workbookNames.treeSeparator})` : "";
  return { label: treeLevels[tree.length - 1]!.lengthLabel, formula: `=${digits}${separators}` };
}

/** A code of the plan's first sector, where there is a list of them, as these settings spell it. */
function exampleCode({ tree }: Pick<CodeScheme, "tree">, listsSectors: boolean): string {
  const sector = listsSectors ? 'IF(COUNTA(Settori[Codice])=0,"S1",INDEX(Settori[Codice],1))' : '"S1"';
  const levels = tree.map((_, at) => numberOf(treeLevels[at]!.digits, at + 1)).join(`&${workbookNames.treeSeparator}&`);
  return `=${levels}&${workbookNames.sectorSeparator}&${sector}&${workbookNames.numberSeparator}&${numberOf(workbookNames.numberDigits, tree.length + 1)}`;
}

function numberOf(digits: string, number: number): string {
  return `REPT("0",${digits}-1)&"${number}"`;
}

const sections = {
  plan: "IL PIANO",
  codes: "CODICI",
  rules: "REGOLE DEI CONTROLLI",
  accepted: "CONTROLLI ACCETTATI",
} as const;

/** `rules` are the rows of the table `Regole`; `listsSectors` says whether the workbook has the sheet `Settori`. */
export function planSettingsSheet(plan: Plan, rules: readonly RuleLevelRow[], listsSectors: boolean): SheetPlan {
  const widths = settingsColumnWidths;
  const sheet = referenceBuilder(sheetNames.settings, widths);
  placeBanner(
    sheet,
    "Impostazioni",
    "Quello che vale per tutto il piano: di chi è e di quali anni, come si scrivono i codici, quanto pesano le regole dei controlli.",
    widths,
  );
  let row = placeSettings(sheet, tableRow, sections.plan, settings, plan);
  row = placeSettings(sheet, row + 1, sections.codes, schemeSettings(plan.codeScheme), plan);
  const length = placeLength(plan.codeScheme);
  sheet.cell(row, 0, length.label, styles.label);
  sheet.workbookName(workbookNames.operationalLength, sheet.cell(row, 1, formula(length.formula), styles.computed));
  row++;
  sheet.cell(row, 0, "Un codice si scrive così", styles.label);
  sheet.cell(row, 1, formula(exampleCode(plan.codeScheme, listsSectors)), styles.computed, { columns: 2 });
  const rulesRow = row + 2;
  row = placeRuleLevels(sheet, placeHelp(sheet, rulesRow, sections.rules, ruleLevelsHelp), rules);
  row = placeAccepted(sheet, placeHelp(sheet, row + 1, sections.accepted, acceptedHelp), plan);
  return sheet.build({
    freeze: { rows: 2, columns: 0 },
    print: { ...landscape(box(0, 0, row, widths.length), 0, plan.entity, plan.title), breaks: [rulesRow] },
  });
}

function placeSettings(sheet: SheetBuilder, row: number, title: string, placed: readonly Setting[], plan: Plan): number {
  placeSection(sheet, row, title, settingsColumnWidths.length);
  placed.forEach(({ label, name, style, content, columns = 1, hint, validation }, at) => {
    const cell = box(row + 1 + at, 1);
    sheet.cell(cell.row, 0, label, styles.label);
    sheet.cell(cell.row, cell.column, content(plan), style, { columns });
    sheet.workbookName(name, cell);
    if (hint !== undefined) sheet.cell(cell.row, 2, hint, styles.sheetHint, { columns: settingsColumnWidths.length - 2 });
    if (validation) sheet.validate({ range: cell, ...validation });
  });
  return row + 1 + placed.length;
}

/** A section that begins with a line of help; returns the row behind it. */
function placeHelp(sheet: SheetBuilder, row: number, title: string, help: string): number {
  placeSection(sheet, row, title, settingsColumnWidths.length);
  placeHint(sheet, row + 1, help, settingsColumnWidths);
  return row + 2;
}
