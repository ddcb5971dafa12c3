/**
 * The named cell styles of a Cardine workbook. They appear under "Stili cella" in Excel, so a body can restyle its plan
 * in one place. One accent; labels tinted; what is computed is set apart from what is typed.
 */
import { usualPoints } from "../../plan/weight";
import type { StyleDefinition } from "./sheet-plan";

export const colors = {
  navy: "#1F3A5F",
  accent: "#0F6CBD",
  accentTint: "#DCEAF7",
  labelTint: "#EDF3F7",
  computedTint: "#F7F9FB",
  line: "#C5D3E0",
  text: "#1B2733",
  mutedText: "#4A6080",
  computedText: "#3E5F8A",
  idText: "#5F6D7E",
  danger: "#A80000",
  success: "#0E6027",
  today: "#B4520A",
  todayTint: "#FBEBDD",
  white: "#FFFFFF",
} as const;

type Variation = Partial<Omit<StyleDefinition, "name" | "font">> & { readonly font?: Partial<StyleDefinition["font"]> };

const allEdges = ["top", "bottom", "left", "right"] as const;

function style(name: string, variation: Variation): StyleDefinition {
  return {
    numberFormat: "General",
    vertical: "center",
    locked: true,
    ...variation,
    name: `Cardine ${name}`,
    font: { size: 10, color: colors.text, ...variation.font },
  };
}

const framed = { border: { color: colors.line, edges: allEdges } } as const;
const typed = { ...framed, locked: false, wrap: true };
const computed = { ...framed, fill: colors.computedTint, font: { color: colors.computedText }, wrap: true };
const dateFormat = "dd/mm/yyyy";
/** `General` shows decimals only where there are some: `0.##` would leave a lone comma. */
const percentFormat = 'General"%"';
/** Nothing where there are no points. */
const percentTotalFormat = 'General"%";-General"%";';
const amountFormat = "#,##0.00";

/** All styles by the role that they play; `name` is what the workbook calls them. */
export const styles = {
  bannerCode: style("banda codice", {
    fill: colors.navy,
    font: { size: 18, bold: true, color: colors.white },
    horizontal: "left",
    indent: 1,
  }),
  bannerTitle: style("banda titolo", {
    numberFormat: "@",
    fill: colors.navy,
    font: { size: 13, bold: true, color: colors.white },
    horizontal: "left",
    wrap: true,
    indent: 1,
    locked: false,
  }),
  /** For a title by formula: a formula in a cell formatted as text would stay text. */
  bannerHeading: style("banda intestazione", {
    fill: colors.navy,
    font: { size: 13, bold: true, color: colors.white },
    horizontal: "left",
    wrap: true,
    indent: 1,
  }),
  /** The title of the plan on its front page, by formula. */
  bannerPlanTitle: style("banda titolo del piano", {
    fill: colors.navy,
    font: { size: 18, bold: true, color: colors.white },
    horizontal: "left",
    vertical: "bottom",
    wrap: true,
    indent: 1,
  }),
  /** Whose plan it is, by formula. */
  bannerPlan: style("banda piano", {
    fill: colors.navy,
    font: { color: colors.white },
    horizontal: "left",
    vertical: "top",
    indent: 1,
  }),
  bannerNote: style("banda nota", { fill: colors.navy, font: { color: colors.white }, horizontal: "right", indent: 1 }),
  bannerWeight: style("banda peso", {
    numberFormat: percentFormat,
    fill: colors.navy,
    font: { size: 14, bold: true, color: colors.white },
    horizontal: "right",
    indent: 1,
  }),
  /** A weight that makes no total. */
  bannerFactor: style("banda coefficiente", {
    fill: colors.navy,
    font: { size: 14, bold: true, color: colors.white },
    horizontal: "right",
    indent: 1,
  }),
  sheetHint: style("nota foglio", { font: { color: colors.mutedText }, wrap: true, horizontal: "left", indent: 1 }),
  section: style("sezione", {
    font: { size: 11, bold: true, color: colors.navy },
    border: { color: colors.navy, edges: ["bottom"], weight: "medium" },
  }),
  sectionTotal: style("totale sezione", {
    numberFormat: percentTotalFormat,
    font: { size: 11, bold: true, color: colors.navy },
    horizontal: "right",
    border: { color: colors.navy, edges: ["bottom"], weight: "medium" },
  }),
  sectionPercent: style("percentuale sezione", {
    numberFormat: percentTotalFormat,
    font: { size: 11, bold: true, color: colors.navy },
    horizontal: "right",
    border: { color: colors.navy, edges: ["bottom"], weight: "medium" },
  }),
  sectionMessage: style("esito sezione", {
    font: { size: 11, bold: true, color: colors.success },
    horizontal: "left",
    indent: 1,
    border: { color: colors.navy, edges: ["bottom"], weight: "medium" },
  }),
  label: style("etichetta", {
    ...framed,
    fill: colors.labelTint,
    font: { bold: true, color: colors.navy },
    wrap: true,
    horizontal: "left",
    indent: 1,
  }),
  header: style("intestazione", {
    ...framed,
    numberFormat: "@",
    fill: colors.labelTint,
    font: { bold: true, color: colors.navy },
    horizontal: "left",
    indent: 1,
    wrap: true,
  }),
  headerCenter: style("intestazione centrata", {
    ...framed,
    numberFormat: "@",
    fill: colors.labelTint,
    font: { bold: true, color: colors.navy },
    horizontal: "center",
    wrap: true,
  }),
  yearBand: style("anno", { ...framed, fill: colors.navy, font: { bold: true, color: colors.white }, horizontal: "center" }),
  text: style("testo", { ...typed, numberFormat: "@", horizontal: "left", indent: 1 }),
  textCenter: style("testo centrato", { ...typed, numberFormat: "@", horizontal: "center" }),
  choice: style("scelta", { ...typed, numberFormat: "@", horizontal: "left", indent: 1 }),
  number: style("numero", { ...typed, horizontal: "left", indent: 1 }),
  /** A weight that makes no total. */
  factor: style("coefficiente", { ...typed, horizontal: "right" }),
  plainNumber: style("numero in tabella", { ...typed, horizontal: "right" }),
  date: style("data", { ...typed, numberFormat: dateFormat, horizontal: "left", indent: 1 }),
  window: style("data fase", { ...typed, numberFormat: "dd/mm", horizontal: "center" }),
  windowDate: style("data di inizio o fine", { ...typed, numberFormat: dateFormat, horizontal: "center" }),
  points: style("punti", { ...typed, numberFormat: percentFormat, horizontal: "right" }),
  percent: style("percentuale", { ...typed, numberFormat: percentFormat, horizontal: "right" }),
  amount: style("importo", { ...typed, numberFormat: amountFormat, horizontal: "right" }),
  year: style("anno digitato", { ...typed, numberFormat: "0", horizontal: "center" }),
  computed: style("calcolato", { ...computed, horizontal: "left", indent: 1 }),
  /** A computed text that leads to another cell. */
  link: style("collegamento", { ...computed, horizontal: "left", indent: 1, font: { color: colors.accent } }),
  /** What programs know a thing by, beside the words for people. */
  id: style("sigla", { ...computed, horizontal: "left", indent: 1, font: { color: colors.idText } }),
  typedId: style("sigla digitata", { ...typed, numberFormat: "@", horizontal: "left", indent: 1, font: { color: colors.idText } }),
  computedDate: style("data calcolata", { ...computed, numberFormat: dateFormat, horizontal: "left", indent: 1 }),
  computedPoints: style("punti calcolati", { ...computed, numberFormat: percentFormat, horizontal: "right" }),
  computedPercent: style("percentuale calcolata", { ...computed, numberFormat: percentFormat, horizontal: "right" }),
  computedAmount: style("importo calcolato", { ...computed, numberFormat: amountFormat, horizontal: "right" }),
  computedCount: style("conteggio", { ...computed, numberFormat: "0", horizontal: "right" }),
  computedMessage: style("esito", { ...computed, horizontal: "left", indent: 1, font: { bold: true, color: colors.success } }),
  /** Few of many, where none is a dash. */
  computedFew: style("conteggio per stato", { ...computed, numberFormat: '0;-0;"–"', horizontal: "center" }),
  /** Squares that show how far something has come. */
  bar: style("barra", { ...computed, wrap: false, horizontal: "left", indent: 1, font: { color: colors.accent } }),
  figure: style("cifra", { font: { size: 20, bold: true, color: colors.navy }, horizontal: "left", indent: 1, vertical: "bottom" }),
  figureLabel: style("voce della cifra", { font: { color: colors.mutedText }, horizontal: "left", indent: 1, vertical: "top" }),
  /** A line of a list on the front page. */
  line: style("riga", {
    border: { color: colors.line, edges: ["bottom"] },
    horizontal: "left",
    indent: 1,
    wrap: true,
  }),
  lineLink: style("collegamento della riga", {
    border: { color: colors.line, edges: ["bottom"] },
    font: { color: colors.accent },
    horizontal: "left",
    indent: 1,
  }),
  total: style("totale", { ...framed, horizontal: "left", indent: 1, fill: colors.accentTint, font: { bold: true, color: colors.navy } }),
  totalAmount: style("importo totale", {
    ...framed,
    numberFormat: amountFormat,
    fill: colors.accentTint,
    font: { bold: true, color: colors.navy },
    horizontal: "right",
  }),
  ganttCell: style("cronoprogramma", {
    numberFormat: '"■";;;',
    border: { color: "#DDE5EC", edges: allEdges },
    font: { color: colors.accent },
    horizontal: "center",
  }),
  /** A period of the schedule that people tick. */
  tick: style("periodo", { ...typed, numberFormat: "@", horizontal: "center", font: { bold: true, color: colors.accent } }),
  helper: style("mese calcolato", { ...framed, numberFormat: "0", font: { color: colors.mutedText }, horizontal: "center" }),
} as const satisfies Record<string, StyleDefinition>;

/** Initials of the months, shown over the narrow columns whose header cell says `gen 2021`. */
export const monthInitials = ["G", "F", "M", "A", "M", "G", "L", "A", "S", "O", "N", "D"] as const;

/** What stands over a quarter and over a half-year, whose header cells say the year too. */
export const quarterNames = ["I trim", "II trim", "III trim", "IV trim"] as const;
export const halfYearNames = ["1° sem", "2° sem"] as const;

/** A header style per distinct initial or name of a period: the cell holds `gen 2021` and shows `G`, or `I trim 2021` and shows `I trim`. */
export const periodHeaderStyles: Readonly<Record<string, StyleDefinition>> = Object.fromEntries(
  [...new Set([...monthInitials, ...quarterNames, ...halfYearNames])].map((shown) => [
    shown,
    style(`${shown.length === 1 ? "mese" : "periodo"} ${shown}`, {
      ...framed,
      numberFormat: `;;;"${shown}"`,
      fill: colors.labelTint,
      font: { color: colors.mutedText },
      horizontal: "center",
      wrap: true,
    }),
  ]),
);

export const allStyles: readonly StyleDefinition[] = [...Object.values(styles), ...Object.values(periodHeaderStyles)];

/** Styles of points, which are percentages only of a total of 100. */
const plainPoints: ReadonlyMap<string, string> = new Map([
  [styles.bannerWeight.name, "General"],
  [styles.points.name, "General"],
  [styles.computedPoints.name, "General"],
  [styles.sectionTotal.name, "General;-General;"],
]);

/** All styles as a plan has them whose sets of weights make so many points. */
export function stylesFor(points: number): readonly StyleDefinition[] {
  if (points === usualPoints) return allStyles;
  return allStyles.map((definition) => ({ ...definition, numberFormat: plainPoints.get(definition.name) ?? definition.numberFormat }));
}
