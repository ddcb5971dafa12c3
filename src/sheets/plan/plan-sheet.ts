/** `Piano`: the settings of the plan and a live summary; `plan-settings.ts` reads the settings back. */
import { cardStates } from "../../plan/card/card-state";
import type { Plan } from "../../plan/plan";
import { acceptedHelp, placeAccepted } from "../checks/accepted-findings";
import { textContent } from "../reading/cell-entry";
import { quotedSheet, sheetNames, tableNames, workbookNames } from "../layout/names";
import { exactMatch } from "../layout/lookup";
import { planColumnWidths } from "./plan-columns";
import { alarmFormat } from "../layout/points-message";
import { landscape, placeTable, referenceBuilder, type TableColumn } from "../reference/reference-sheet";
import type { RuleLevelRow } from "../checks/rule-level-rows";
import { placeRuleLevels, ruleLevelsHelp } from "../checks/rule-levels";
import { box, formula, type SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, SheetPlan, StyleDefinition, ValidationPlan } from "../layout/sheet-plan";
import type { PlacedSector, PlacedSectorRow } from "../sectors/sectors-sheet";
import { styles } from "../layout/styles";
import { textHeight } from "../layout/text-height";

/** A named cell. */
interface Setting {
  readonly label: string;
  readonly name: string;
  readonly style: StyleDefinition;
  readonly content: (plan: Plan) => CellContent;
  readonly validation?: Omit<ValidationPlan, "range">;
}

export const settings: readonly Setting[] = [
  { label: "Ente", name: workbookNames.entity, style: styles.text, content: (plan) => textContent(plan.entity) },
  { label: "Titolo del piano", name: workbookNames.title, style: styles.text, content: (plan) => textContent(plan.title) },
  { label: "Primo anno", name: workbookNames.firstYear, style: styles.number, content: (plan) => plan.firstYear },
  { label: "Numero di anni", name: workbookNames.years, style: styles.number, content: (plan) => plan.years },
  {
    label: "Punti di ogni insieme di pesi",
    name: workbookNames.points,
    style: styles.number,
    content: (plan) => plan.points,
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

export const schemeSettings: readonly Setting[] = [
  { label: "Cifre dell’indirizzo", name: workbookNames.lineDigits, style: styles.number, content: ({ codeScheme }) => codeScheme.line },
  {
    label: "Cifre dell’obiettivo strategico",
    name: workbookNames.strategicDigits,
    style: styles.number,
    content: ({ codeScheme }) => codeScheme.strategicObjective,
  },
  {
    label: "Cifre dell’obiettivo operativo",
    name: workbookNames.operationalDigits,
    style: styles.number,
    content: ({ codeScheme }) => codeScheme.operationalObjective,
  },
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

const operationalLength = `=${workbookNames.lineDigits}+${workbookNames.strategicDigits}+${workbookNames.operationalDigits}+2*LEN(${workbookNames.treeSeparator})`;

export const summaryHeaders = { sector: "Settore", name: "Nome" } as const;

export const summaryColumns: readonly TableColumn<PlacedSectorRow>[] = [
  { header: summaryHeaders.sector, width: planColumnWidths[0]!, style: styles.text, content: ({ sector }) => sector.code },
  {
    header: summaryHeaders.name,
    width: planColumnWidths[1]!,
    style: styles.computed,
    content: () => formula(`=IFERROR(INDEX(Settori[Nome],${exactMatch(`[@${summaryHeaders.sector}]`, "Settori[Codice]")})&"","")`),
  },
  {
    header: "Obiettivi",
    width: planColumnWidths[2]!,
    style: styles.computedCount,
    content: ({ sheet }) => formula(`=${quotedSheet(sheet)}!NumeroObiettivi`),
  },
  {
    header: "Punti",
    width: planColumnWidths[3]!,
    style: styles.computedPoints,
    content: ({ sheet }) => formula(`=${quotedSheet(sheet)}!TotalePesi`),
  },
  {
    header: "Esito",
    width: planColumnWidths[4]!,
    style: styles.computedMessage,
    content: ({ sheet }) => formula(`=${quotedSheet(sheet)}!EsitoPesi`),
  },
];

const readyCards = `=${[cardStates.ready, cardStates.approved].map((state) => `COUNTIF(Obiettivi[Stato],"${state}")`).join("+")}`;

const figures: readonly { readonly label: string; readonly formula: string }[] = [
  { label: "Obiettivi nel registro", formula: "=COUNTA(Obiettivi[Codice breve])" },
  { label: "Schede con tutti i punti delle fasi", formula: `=COUNTIF(Obiettivi[Peso fasi],${workbookNames.points})` },
  { label: "Schede pronte o approvate", formula: readyCards },
  { label: "Settori", formula: "=COUNTA(Settori[Codice])" },
  { label: "Settori con tutti i punti", formula: `=COUNTIF(Settori[Punti],${workbookNames.points})` },
  { label: "Codici PEG", formula: "=COUNTA(PEG[Codice])" },
];

/** `rules` are the rows of the table `Regole`. */
export function planPlanSheet(plan: Plan, placed: readonly PlacedSector[], rules: readonly RuleLevelRow[]): SheetPlan {
  const widths = planColumnWidths;
  const sheet = referenceBuilder(sheetNames.plan, widths);
  sheet.cell(0, 0, formula(`=${workbookNames.title}`), styles.bannerHeading, { columns: widths.length });
  sheet.height(0, 34);
  sheet.cell(
    1,
    0,
    formula(
      `=${workbookNames.entity}&" · "&${workbookNames.firstYear}&IF(${workbookNames.years}>1,"–"&(${workbookNames.firstYear}+${workbookNames.years}-1),"")`,
    ),
    styles.sheetHint,
    { columns: widths.length },
  );
  let row = placeSettings(sheet, 3, "IL PIANO", settings, plan, widths.length);
  row = placeFigures(sheet, row + 1, widths.length);
  row = placeSummary(sheet, row + 1, placed, widths.length);
  row = placeSettings(sheet, row + 1, "CODICI", schemeSettings, plan, widths.length);
  sheet.cell(row, 0, "Lunghezza del codice operativo", styles.label);
  sheet.workbookName(workbookNames.operationalLength, sheet.cell(row, 1, formula(operationalLength), styles.computedCount));
  const rulesRow = row + 2;
  row = placeRuleLevels(sheet, placeHelp(sheet, rulesRow, "REGOLE DEI CONTROLLI", ruleLevelsHelp), rules);
  row = placeAccepted(sheet, placeHelp(sheet, row + 1, "CONTROLLI ACCETTATI", acceptedHelp), plan);
  return sheet.build({ print: { ...landscape(box(0, 0, row, widths.length), 0, plan.entity, plan.title), breaks: [rulesRow] } });
}

function placeSection(sheet: SheetBuilder, row: number, title: string, columns: number): void {
  sheet.cell(row, 0, title, styles.section, { columns });
  sheet.height(row, 20);
}

function placeSettings(sheet: SheetBuilder, row: number, title: string, placed: readonly Setting[], plan: Plan, columns: number): number {
  placeSection(sheet, row, title, columns);
  placed.forEach((setting, at) => {
    sheet.cell(row + 1 + at, 0, setting.label, styles.label);
    const cell = sheet.cell(row + 1 + at, 1, setting.content(plan), setting.style);
    sheet.workbookName(setting.name, cell);
    if (setting.validation) sheet.validate({ range: cell, ...setting.validation });
  });
  return row + 1 + placed.length;
}

function placeFigures(sheet: SheetBuilder, row: number, columns: number): number {
  placeSection(sheet, row, "IN BREVE", columns);
  figures.forEach((figure, at) => {
    sheet.cell(row + 1 + at, 0, figure.label, styles.label);
    sheet.cell(row + 1 + at, 1, formula(figure.formula), styles.computedCount);
  });
  return row + 1 + figures.length;
}

/** A section that begins with a line of help; returns the row behind it. */
function placeHelp(sheet: SheetBuilder, row: number, title: string, help: string): number {
  placeSection(sheet, row, title, planColumnWidths.length);
  sheet.cell(row + 1, 0, help, styles.sheetHint, { columns: planColumnWidths.length });
  sheet.height(
    row + 1,
    textHeight(
      help,
      planColumnWidths.reduce((sum, width) => sum + width, 0),
    ),
  );
  return row + 2;
}

function placeSummary(sheet: SheetBuilder, row: number, placed: readonly PlacedSector[], columns: number): number {
  placeSection(sheet, row, "SETTORI E PUNTI", columns);
  const table = placeTable(sheet, tableNames.summary, row + 1, 0, summaryColumns, placed);
  sheet.conditionalFormat(alarmFormat(box(table.row + 1, summaryColumns.length - 1, table.rows - 1)));
  return table.row + table.rows;
}
