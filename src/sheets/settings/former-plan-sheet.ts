/** `Piano` as workbooks of before have it: settings and rules on one sheet with the summary of the sectors. They are read and verified as they are. */
import { cardStates } from "../../plan/card/card-state";
import type { AcceptedFinding } from "../../plan/plan-checks";
import type { Plan } from "../../plan/plan";
import { acceptedHelp, placeAccepted } from "../checks/accepted-findings";
import type { RuleLevelRow } from "../checks/rule-level-rows";
import { placeRuleLevels, ruleLevelsHelp } from "../checks/rule-levels";
import { sheetNames, workbookNames } from "../layout/names";
import { alarmFormat } from "../layout/points-message";
import { box, formula, type SheetBuilder } from "../layout/sheet-builder";
import type { SheetPlan } from "../layout/sheet-plan";
import { styles } from "../layout/styles";
import { laterSummaryHeaders, summaryColumns } from "../plan/sector-summary";
import { landscape, placeHint, placeSection, placeTable, referenceBuilder } from "../reference/reference-sheet";
import type { PlacedSector } from "../sectors/sectors-sheet";
import type { FormerPlanSheet } from "./settings-place";
import { placeLength, schemeSettings, settings, type Setting } from "./settings-sheet";

const widths = [30, 46, 17, 14, 32, 26] as const;
const columns = widths.length;
const ruleColumns = ["rule", "title", "usual", "level"] as const satisfies readonly (keyof RuleLevelRow)[];
const acceptedColumns = ["rule", "found", "subject", "on", "reason", "values"] as const satisfies readonly (keyof AcceptedFinding)[];

/** What its cells say beside the settings. */
const sections = { figures: "IN BREVE", summary: "SETTORI E PUNTI", codes: "CODICI" } as const;

const ready = [cardStates.ready, cardStates.approved].map((state) => `COUNTIF(Obiettivi[Stato],"${state}")`).join("+");

const figures: readonly { readonly label: string; readonly formula: string }[] = [
  { label: "Obiettivi nel registro", formula: "=COUNTA(Obiettivi[Codice breve])" },
  { label: "Schede con tutti i punti delle fasi", formula: `=COUNTIF(Obiettivi[Peso fasi],${workbookNames.points})` },
  { label: "Schede pronte o approvate", formula: `=${ready}` },
  { label: "Settori", formula: "=COUNTA(Settori[Codice])" },
  { label: "Settori con tutti i punti", formula: `=COUNTIF(Settori[Punti],${workbookNames.points})` },
  { label: "Codici PEG", formula: "=COUNTA(PEG[Codice])" },
];

/** Texts of the sheet that no other has. */
export const formerPlanTexts: readonly string[] = [sections.figures, sections.summary, ...figures.map(({ label }) => label)];

const years = `${workbookNames.firstYear}&IF(${workbookNames.years}>1,"–"&(${workbookNames.firstYear}+${workbookNames.years}-1),"")`;

export function planFormerSheet(
  plan: Plan,
  {
    sectors,
    rules,
    summary,
  }: { readonly sectors: readonly PlacedSector[]; readonly rules: readonly RuleLevelRow[] } & Pick<FormerPlanSheet, "summary">,
): SheetPlan {
  const sheet = referenceBuilder(sheetNames.plan, widths);
  sheet.cell(0, 0, formula(`=${workbookNames.title}`), styles.bannerHeading, { columns });
  sheet.cell(1, 0, formula(`=${workbookNames.entity}&" · "&${years}`), styles.sheetHint, { columns });
  let row = placeSettings(sheet, 3, "IL PIANO", settings, plan);
  row = placeFigures(sheet, row + 1);
  row = placeSummary(sheet, row + 1, summary, sectors);
  row = placeSettings(sheet, row + 1, sections.codes, schemeSettings(plan.codeScheme), plan);
  const length = placeLength(plan.codeScheme);
  sheet.cell(row, 0, length.label, styles.label);
  sheet.workbookName(workbookNames.operationalLength, sheet.cell(row, 1, formula(length.formula), styles.computedCount));
  row = placeRuleLevels(sheet, placeHelp(sheet, row + 2, "REGOLE DEI CONTROLLI", ruleLevelsHelp), rules, ruleColumns);
  row = placeAccepted(sheet, placeHelp(sheet, row + 1, "CONTROLLI ACCETTATI", acceptedHelp), plan, acceptedColumns);
  return sheet.build({ print: landscape(box(0, 0, row, columns), 0, plan.entity, plan.title) });
}

function placeSettings(sheet: SheetBuilder, row: number, title: string, placed: readonly Setting[], plan: Plan): number {
  placeSection(sheet, row, title, columns);
  placed.forEach(({ label, name, style, content, validation }, at) => {
    sheet.cell(row + 1 + at, 0, label, styles.label);
    const cell = sheet.cell(row + 1 + at, 1, content(plan), style);
    sheet.workbookName(name, cell);
    if (validation) sheet.validate({ range: cell, ...validation });
  });
  return row + 1 + placed.length;
}

function placeFigures(sheet: SheetBuilder, row: number): number {
  placeSection(sheet, row, sections.figures, columns);
  figures.forEach((figure, at) => {
    sheet.cell(row + 1 + at, 0, figure.label, styles.label);
    sheet.cell(row + 1 + at, 1, formula(figure.formula), styles.computedCount);
  });
  return row + 1 + figures.length;
}

function placeSummary(sheet: SheetBuilder, row: number, name: string, placed: readonly PlacedSector[]): number {
  placeSection(sheet, row, sections.summary, columns);
  const shown = summaryColumns({ objectives: undefined }).filter(({ header }) => !laterSummaryHeaders.includes(header));
  const table = placeTable(sheet, name, row + 1, 0, shown, placed);
  sheet.conditionalFormat(alarmFormat(box(table.row + 1, shown.length - 1, table.rows - 1)));
  return table.row + table.rows;
}

function placeHelp(sheet: SheetBuilder, row: number, title: string, help: string): number {
  placeSection(sheet, row, title, columns);
  placeHint(sheet, row + 1, help, widths);
  return row + 2;
}
