/** `RiepilogoAree`, a table of the front page: a year section of an area a row, with its points. */
import { linkToSheet } from "../layout/lookup";
import { quotedSheet } from "../layout/names";
import { pointsMessage } from "../layout/points-message";
import { formula } from "../layout/sheet-builder";
import { styles } from "../layout/styles";
import { areaName, sectionName, totalName, yearsName } from "../areas/area-sheet";
import type { PlacedSection } from "../areas/read-area";
import type { TableColumn } from "../reference/reference-sheet";
import { open } from "../sectors/register-sheet";
import { bar } from "./bars";
import type { FrontPageTotals } from "./front-page-totals";

export const areaSummaryHeaders = {
  area: "Area",
  section: "Sezione",
  years: "Anni",
  points: "Punti",
  reached: "Punti raggiunti",
  outcome: "Esito",
  sheet: "Foglio",
} as const;

/** Columns that hold the same formula in every row. */
export const computedAreaHeaders: readonly string[] = [areaSummaryHeaders.reached, areaSummaryHeaders.outcome];

const points = `[@${areaSummaryHeaders.points}]`;

function textOn({ sheet }: PlacedSection, name: string) {
  return formula(`=${quotedSheet(sheet)}!${name}&""`);
}

/** `total` is what a section's weights make together, where they make anything. */
export function areaSummaryColumns({ targets: total }: Pick<FrontPageTotals, "targets">): readonly TableColumn<PlacedSection>[] {
  return [
    { header: areaSummaryHeaders.area, width: 42, style: styles.computed, content: (section) => textOn(section, areaName) },
    {
      header: areaSummaryHeaders.section,
      width: 30,
      style: styles.computed,
      content: (section) => textOn(section, sectionName(section.suffix)),
    },
    {
      header: areaSummaryHeaders.years,
      width: 16,
      style: styles.computed,
      content: (section) => textOn(section, yearsName(section.suffix)),
    },
    {
      header: areaSummaryHeaders.points,
      width: 9,
      style: styles.computedPoints,
      content: ({ sheet, suffix }) => formula(`=${quotedSheet(sheet)}!${totalName(suffix)}`),
    },
    {
      header: areaSummaryHeaders.reached,
      width: 15,
      style: styles.bar,
      content: () => formula(total === undefined ? '=""' : `=${bar(`${points}/${total}`)}`),
    },
    {
      header: areaSummaryHeaders.outcome,
      width: 24,
      style: styles.computedMessage,
      content: () => formula(total === undefined ? unweighed : pointsMessage(total, points, points)),
    },
    { header: areaSummaryHeaders.sheet, width: 9, style: styles.link, content: ({ sheet }) => formula(`=${linkToSheet(sheet, open)}`) },
  ];
}

/** The sheet of an area says which of its rows lack a weight. */
const unweighed = `=IF(${points}=0,"○ pesi non indicati","✓ pesi senza totale")`;
