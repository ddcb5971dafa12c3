/** `Riepilogo`, a table of the front page: a sector a row, how far its cards have come and its points. */
import { cardStates, type CardState } from "../../plan/card/card-state";
import { exactCriterion, exactMatch, linkToSheet } from "../layout/lookup";
import { columnReference, quotedSheet, tableNames } from "../layout/names";
import { formula } from "../layout/sheet-builder";
import { styles } from "../layout/styles";
import type { TableColumn } from "../reference/reference-sheet";
import { open, registerHeaders } from "../sectors/register-sheet";
import type { PlacedSectorRow } from "../sectors/sectors-sheet";
import { bar } from "./bars";
import type { FrontPageTotals } from "./front-page-totals";

export const summaryHeaders = {
  sector: "Settore",
  name: "Nome",
  objectives: "Obiettivi",
  cards: "Schede",
  draft: "Bozza",
  ready: "Pronte",
  approved: "Approvate",
  done: "Pronte o approvate",
  points: "Punti",
  reached: "Punti raggiunti",
  outcome: "Esito",
  sheet: "Foglio",
} as const;

/** Columns that hold the same formula in every row. */
export const computedSummaryHeaders: readonly string[] = [
  summaryHeaders.name,
  summaryHeaders.cards,
  summaryHeaders.draft,
  summaryHeaders.ready,
  summaryHeaders.approved,
  summaryHeaders.done,
  summaryHeaders.reached,
];

/** Columns that the summary of workbooks of before does not have. */
export const laterSummaryHeaders: readonly string[] = [
  summaryHeaders.cards,
  summaryHeaders.draft,
  summaryHeaders.ready,
  summaryHeaders.approved,
  summaryHeaders.done,
  summaryHeaders.reached,
  summaryHeaders.sheet,
];

const register = (header: string) => columnReference({ table: tableNames.register, header });

/** How many rows of the register are of the sector and say `criterion` under a header. */
function ofSector(header: string, criterion: string): string {
  const sector = exactCriterion(`[@${summaryHeaders.sector}]`);
  return `=COUNTIFS(${register(registerHeaders.sector)},${sector},${register(header)},"${criterion}")`;
}

/** Cards that a sector answers for, and those of them in a state. */
const cards = ofSector(registerHeaders.card, open);
const inState = (state: CardState) => ofSector(registerHeaders.state, cardStates[state]);

/** How much of the total of a sector's weights is shared out; nothing is shown where they make none. */
function reached(total: string | undefined): string {
  return total === undefined ? '=""' : `=${bar(`[@${summaryHeaders.points}]/${total}`)}`;
}

const done = `([@${summaryHeaders.ready}]+[@${summaryHeaders.approved}])/[@${summaryHeaders.cards}]`;

/** `total` is what a sector's weights make together, where they make anything. */
export function summaryColumns({ objectives: total }: Pick<FrontPageTotals, "objectives">): readonly TableColumn<PlacedSectorRow>[] {
  return [
    { header: summaryHeaders.sector, width: 10, style: styles.text, content: ({ sector }) => sector.code },
    {
      header: summaryHeaders.name,
      width: 32,
      style: styles.computed,
      content: () => formula(`=IFERROR(INDEX(Settori[Nome],${exactMatch(`[@${summaryHeaders.sector}]`, "Settori[Codice]")})&"","")`),
      shown: ({ sector }) => sector.name,
    },
    {
      header: summaryHeaders.objectives,
      width: 10,
      style: styles.computedFew,
      headerStyle: styles.headerCenter,
      content: ({ sheet }) => formula(`=${quotedSheet(sheet)}!NumeroObiettivi`),
    },
    { header: summaryHeaders.cards, width: 8, style: styles.computedFew, headerStyle: styles.headerCenter, content: () => formula(cards) },
    {
      header: summaryHeaders.draft,
      width: 7,
      style: styles.computedFew,
      headerStyle: styles.headerCenter,
      content: () => formula(inState("draft")),
    },
    {
      header: summaryHeaders.ready,
      width: 8,
      style: styles.computedFew,
      headerStyle: styles.headerCenter,
      content: () => formula(inState("ready")),
    },
    {
      header: summaryHeaders.approved,
      width: 11,
      style: styles.computedFew,
      headerStyle: styles.headerCenter,
      content: () => formula(inState("approved")),
    },
    {
      header: summaryHeaders.done,
      width: 15,
      style: styles.bar,
      content: () => formula(`=IF([@${summaryHeaders.cards}]=0,"",${bar(done)})`),
    },
    {
      header: summaryHeaders.points,
      width: 9,
      style: styles.computedPoints,
      content: ({ sheet }) => formula(`=${quotedSheet(sheet)}!TotalePesi`),
    },
    {
      header: summaryHeaders.reached,
      width: 15,
      style: styles.bar,
      content: () => formula(reached(total)),
    },
    {
      header: summaryHeaders.outcome,
      width: 22,
      style: styles.computedMessage,
      content: ({ sheet }) => formula(`=${quotedSheet(sheet)}!EsitoPesi`),
    },
    { header: summaryHeaders.sheet, width: 9, style: styles.link, content: ({ sheet }) => formula(`=${linkToSheet(sheet, open)}`) },
  ];
}
