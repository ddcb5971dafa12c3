/**
 * `Obiettivi`: the register, a row per objective. A row with a card is linked to it by formulas; one without a card is
 * typed here, which is all that the plan knows of that objective.
 */
import type { Objective, Plan } from "../../plan/plan";
import { objectiveKey } from "../../plan/codes/code";
import { hasCard } from "../../plan/editing/objective-lookup";
import { placeCode } from "../card/fields/code-formulas";
import { namesOnCard } from "../card/names-on-card";
import { linesContent, linesOf, textContent, textOf } from "../reading/cell-entry";
import { findTable } from "../reading/find-table";
import { linkToSheet } from "../layout/lookup";
import { quotedSheet, sheetNames, tableNames, workbookNames } from "../layout/names";
import { landscape, placeBanner, placeTable, referenceBuilder, rowColumns, tableRow, type TableColumn } from "../reference/reference-sheet";
import { placeLevel, treeLevels, type TreeLevel } from "../reference/tree-levels";
import { rememberedTable } from "../reading/remembered-tables";
import type { Beside, SizedColumn } from "../reading/row-column";
import { box, formula } from "../layout/sheet-builder";
import type { CellContent, SheetPlan } from "../layout/sheet-plan";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { headerKey, type TableReading } from "../reading/snapshot-reader";
import { styles } from "../layout/styles";

export const registerHeaders = {
  shortCode: "Codice breve",
  code: "Codice",
  title: "Titolo",
  sector: "Settore",
  priority: "Priorità",
  state: "Stato",
  responsible: "Responsabile",
  start: "Inizio",
  end: "Fine",
  weight: "Peso",
  phaseWeight: "Peso fasi",
  resultWeight: "Peso risultati",
  progress: "Avanzamento",
  card: "Scheda",
} as const;

/** The columns of places in the tree, called as its last level is. */
export function placeHeaders({ codeScheme }: Pick<Plan, "codeScheme">): {
  readonly operational: string;
  readonly otherOperational: string;
} {
  const { code, others } = placeLevel(codeScheme);
  return { operational: code, otherOperational: others };
}

/** An objective of the register and the sheet of its card, where it has one. */
export interface RegisterItem {
  readonly objective: Objective;
  readonly sheet?: string;
}

/** What the last column says of an objective that has a card, and of one that has none. */
export const open = "apri ▸";
export const withoutCard = "senza scheda";

/** What the register is laid out by besides its objectives. */
export type RegisteredPlan = Pick<Plan, "codeScheme" | "templates" | "firstYear" | "years">;

/** Whether an objective's card has a cell of this name. */
function isOnCard(name: string, objective: Objective, plan: RegisteredPlan): boolean {
  return !hasCard(objective) || plan.templates.length === 0 || namesOnCard(objective, plan).has(name);
}

/**
 * What a row without a card holds where others are linked: nothing to see, but a formula. In a column without any, Excel would
 * fill the first link that is written there later down all rows.
 */
const noLink = formula('=""');

/** Of a card that does not have the field, or of whose weights there is no total, as little. */
const linkedIn =
  (plan: RegisteredPlan) =>
  (name: string, text = true) =>
  (item: RegisterItem): CellContent =>
    item.sheet === undefined || !isOnCard(name, item.objective, plan)
      ? noLink
      : formula(
          text
            ? `=${quotedSheet(item.sheet)}!${name}&""`
            : `=IF(${quotedSheet(item.sheet)}!${name}="","",${quotedSheet(item.sheet)}!${name})`,
        );

/** By formula from the card, else what the plan says. */
const eitherIn =
  (plan: RegisteredPlan) =>
  (name: string, typed: (objective: Objective) => CellContent) =>
  (item: RegisterItem): CellContent =>
    item.sheet === undefined ? typed(item.objective) : linkedIn(plan)(name)(item);

/** The code of an objective without a card, from the two cells beside that make it. */
function composedCode(beside: Beside, plan: RegisteredPlan): CellContent {
  const [operational, shortCode] = [beside(placeHeaders(plan).operational), beside(registerHeaders.shortCode)];
  if (operational === undefined || shortCode === undefined) return null;
  if (plan.codeScheme.pattern) return formula(`=${shortCode}&""`);
  return formula(`=IF(${operational}="","",${operational}&${workbookNames.sectorSeparator}&${shortCode})`);
}

function registerColumns(plan: RegisteredPlan): readonly TableColumn<RegisterItem>[] {
  const [linked, either] = [linkedIn(plan), eitherIn(plan)];
  const places = placeHeaders(plan);
  const key = (objective: Objective) => objectiveKey(objective.shortCodes, plan.codeScheme);
  return [
    { header: registerHeaders.shortCode, width: 18, style: styles.computed, content: either("CodiceBreve", key) },
    {
      header: registerHeaders.code,
      width: 26,
      style: styles.computed,
      content: (item, beside) => (item.sheet === undefined ? composedCode(beside, plan) : formula(`=${quotedSheet(item.sheet)}!Codice`)),
    },
    {
      header: registerHeaders.title,
      width: 56,
      style: styles.computed,
      content: either("Titolo", (objective) => textContent(objective.title)),
      shown: ({ objective }) => objective.title,
    },
    {
      header: registerHeaders.sector,
      width: 9,
      style: styles.computed,
      content: either("Settore", (objective) => textContent(objective.shortCodes[0]?.sector ?? "")),
    },
    {
      header: places.operational,
      width: 11,
      style: styles.computed,
      content: (item) =>
        item.sheet === undefined
          ? textContent(item.objective.operational)
          : !isOnCard("Operativo", item.objective, plan)
            ? noLink
            : formula(`=${placeCode(`${quotedSheet(item.sheet)}!Operativo`, plan.codeScheme)}`),
    },
    {
      header: places.otherOperational,
      width: 12,
      style: styles.computed,
      content: either("AltriOperativi", (objective) => linesContent(objective.otherOperational)),
    },
    {
      header: registerHeaders.priority,
      width: 11,
      style: styles.computed,
      content: either("Priorita", (objective) => textContent(objective.priority)),
    },
    { header: registerHeaders.state, width: 12, style: styles.computed, content: linked("Stato") },
    {
      header: registerHeaders.responsible,
      width: 22,
      style: styles.computed,
      content: linked("Responsabile"),
      shown: ({ objective }) => objective.card?.responsible ?? "",
    },
    { header: registerHeaders.start, width: 12, style: styles.computedDate, content: linked("Inizio", false) },
    { header: registerHeaders.end, width: 12, style: styles.computedDate, content: linked("Fine", false) },
    { header: registerHeaders.weight, width: 10, style: styles.computedPoints, content: linked("Peso", false) },
    { header: registerHeaders.phaseWeight, width: 10, style: styles.computedPoints, content: linked("PesoFasi", false) },
    { header: registerHeaders.resultWeight, width: 10, style: styles.computedPoints, content: linked("PesoRisultati", false) },
    { header: registerHeaders.progress, width: 13, style: styles.computedPercent, content: linked("AvanzamentoFasi", false) },
    {
      header: registerHeaders.card,
      width: 12,
      style: styles.computed,
      content: (item) => (item.sheet === undefined ? withoutCard : formula(`=${linkToSheet(item.sheet, open)}`)),
    },
  ];
}

/** What the register's rows hold, column by column. */
export function registerRowColumns(plan: RegisteredPlan): readonly SizedColumn<RegisterItem>[] {
  return rowColumns(registerColumns(plan));
}

export function planRegisterSheet(plan: Plan, items: readonly RegisterItem[]): SheetPlan {
  const columns = registerColumns(plan);
  const widths = columns.map((column) => column.width);
  const sheet = referenceBuilder(sheetNames.register, widths);
  placeBanner(sheet, "Obiettivi", "Registro degli obiettivi esecutivi: ogni riga segue la sua scheda.", widths.slice(0, -1));
  const table = placeTable(sheet, tableNames.register, tableRow, 0, columns, items);
  return sheet.build({
    freeze: { rows: tableRow + 1, columns: 1 },
    // On paper nobody follows the links of the last column.
    print: landscape(box(0, 0, table.row + table.rows, columns.length - 1), tableRow, plan.entity, plan.title),
  });
}

/** A row; what it says of an objective without a card is all that the plan knows of it. */
export interface RegisterRow {
  /** Row of the sheet. */
  readonly row: number;
  readonly hasCard: boolean;
  readonly shortCode: string;
  readonly title: string;
  readonly operational: string;
  readonly otherOperational: readonly string[];
  readonly priority: string;
}

/** The level whose places a register of these headers lists: of several that people have added columns of, the lowest. */
export function placeLevelIn(headers: readonly string[]): TreeLevel | undefined {
  const there = new Set(headers.map(headerKey));
  return (
    treeLevels.findLast(({ code, others }) => there.has(headerKey(code)) && there.has(headerKey(others))) ??
    treeLevels.findLast(({ code }) => there.has(headerKey(code)))
  );
}

/** The rows, and the order of all short codes. */
function readRegister(reading: TableReading): { readonly order: readonly string[]; readonly rows: readonly RegisterRow[] } {
  const level = placeLevelIn(reading.headers);
  const rows = reading.rows.map((row) => ({
    row: row.row,
    shortCode: textOf(row.value(registerHeaders.shortCode)).trim(),
    title: textOf(row.value(registerHeaders.title)),
    operational: textOf(row.value(level?.code ?? "")).trim(),
    otherOperational: linesOf(row.value(level?.others ?? "")),
    priority: textOf(row.value(registerHeaders.priority)),
    hasCard: textOf(row.value(registerHeaders.card)).startsWith("apri"),
  }));
  return { order: rows.map((row) => row.shortCode), rows };
}

/** Kept with the sheet. */
export const registerRowsOf = rememberedTable(readRegister);

/** Short codes in the order of the workbook's register; none where it has no register. */
export function registerOrder(snapshot: WorkbookSnapshot): readonly string[] {
  const register = findTable(snapshot, tableNames.register);
  return register ? registerRowsOf(register.sheet, register.reading).order : [];
}
