/** The stations of the guided tour of an open plan, as far as the plan has them. Pure. */
import type { MessageKey } from "../../messages";
import { formatObjectiveCode } from "../../plan/codes/code";
import type { Sector } from "../../plan/plan";
import { isTyped, pointsFor, weighingOf } from "../../plan/template/meaning/weighing";
import type { MessageValues } from "../../messages/message-values";
import { cardPlaces, cellInTable } from "../../sheets/card/card-places";
import { columnsOfTable } from "../../sheets/card/tables/table-columns";
import { sheetNames } from "../../sheets/layout/names";
import { barEnd, periodHeader } from "../card/card-cells";
import { cardSheets, type CardSheet } from "../card/active-card";
import type { WorkbookPlace, OpenPlan } from "../operations-context";
import { weightCell } from "../plan/plan-cells";
import type { ViewName } from "../shell/views";

export type TourStepName = "plan" | "card" | "phases" | "weights" | "register" | "newCard";

export interface TourStep {
  readonly name: TourStepName;
  readonly words: TourWords;
  /** What it speaks of: values for its words. */
  readonly values: MessageValues;
  /** The view of the pane that belongs to it. */
  readonly view: ViewName;
  /** Where it leads in the workbook; a step about the pane alone leads nowhere. */
  readonly place?: WorkbookPlace;
}

interface TourWords {
  readonly title: MessageKey;
  readonly text: MessageKey;
}

const tourWords: Readonly<Record<TourStepName, TourWords>> = {
  plan: { title: "tour.plan.title", text: "tour.plan" },
  card: { title: "tour.card.title", text: "tour.card" },
  phases: { title: "tour.phases.title", text: "tour.phases" },
  weights: { title: "tour.weights.title", text: "tour.weights" },
  register: { title: "tour.register.title", text: "tour.register" },
  newCard: { title: "tour.newCard.title", text: "tour.newCard" },
};

/** Where weights make no total, of which something could be missing. */
const phasesWithoutTotal: TourWords = { title: "tour.phases.title", text: "tour.phases.noTotal" };
const weightsWithoutTotal: TourWords = { title: "tour.weights.noTotal.title", text: "tour.weights.noTotal" };

/** In the order of the tour. */
export const tourStepNames: readonly TourStepName[] = ["plan", "card", "phases", "weights", "register", "newCard"];

/** None for a plan without a card or without a sector: there would be nothing to look at. */
export function tourSteps(open: OpenPlan): readonly TourStep[] {
  const sector = exemplarySector(open);
  const card = exemplaryCard(open, sector);
  if (!sector || !card) return [];
  const { plan, snapshot } = open;
  const code = formatObjectiveCode(card.objective.operational, card.objective.shortCodes, plan.codeScheme);
  const weighing = weighingOf(plan, "objectives");
  const full = weighing.kind === "total" ? weighing.full : undefined;
  const weights = weightCell(sector, sector.entries[0]?.objective, open);
  const holds = (sheet: string) => snapshot.sheets.some(({ name }) => name === sheet);
  return [
    ...(holds(sheetNames.plan)
      ? [{ name: "plan", words: tourWords.plan, view: "plan", values: {}, place: { sheet: sheetNames.plan } } as const]
      : []),
    {
      name: "card",
      words: tourWords.card,
      view: "card",
      values: { sheet: card.sheet, code },
      place: { sheet: card.sheet, name: "Codice" },
    },
    ...phasesStep(card, open),
    ...(weights && isTyped(weighing)
      ? [
          {
            name: "weights",
            words: full === undefined ? weightsWithoutTotal : tourWords.weights,
            view: "weights",
            values: { sector: sector.code, sheet: weights.sheet, ...(full === undefined ? {} : { full }) },
            place: weights,
          } as const,
        ]
      : []),
    ...(holds(sheetNames.register)
      ? [
          {
            name: "register",
            words: tourWords.register,
            view: "plan",
            values: { sheet: sheetNames.register },
            place: { sheet: sheetNames.register },
          } as const,
        ]
      : []),
    { name: "newCard", words: tourWords.newCard, view: "newCard", values: {} },
  ];
}

/** A sector whose points are shared out says more than one with a single objective. */
function exemplarySector({ plan, places }: OpenPlan): Sector | undefined {
  const shown = plan.sectors.filter(({ code }) => places.sectors.has(code));
  return shown.find(({ entries }) => entries.length > 1) ?? shown[0];
}

/** The fullest of the sector's own cards, or the fullest at all. */
function exemplaryCard(open: OpenPlan, sector: Sector | undefined): CardSheet | undefined {
  const cards = cardSheets(open);
  const own = cards.filter(({ objective }) => objective.shortCodes[0]?.sector === sector?.code);
  const full = (card: CardSheet) => card.objective.card?.excerpt === false && lastRunningPhase(card) !== undefined;
  return own.find(full) ?? cards.find(full) ?? own[0] ?? cards[0];
}

/** A month of the plan in which the phase at a place (from 0) of its card runs. */
interface RunningPhase {
  readonly at: number;
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
}

/** The last phase that runs, and when it does so first: the end of that year's window. */
function lastRunningPhase({ objective: { card } }: CardSheet): RunningPhase | undefined {
  return (card?.phases ?? [])
    .flatMap((phase, at) => {
      const end = barEnd(phase);
      return end ? [{ at, ...end }] : [];
    })
    .at(-1);
}

/** Leads to the end of the last phase's bar, so that the bars above it and their dates are in sight, too; on a card without bars to where its first date goes. */
function phasesStep(card: CardSheet, { plan, snapshot }: OpenPlan): readonly TourStep[] {
  const sheet = snapshot.sheets.find(({ name }) => name === card.sheet);
  const places = sheet && cardPlaces(sheet, plan);
  const table = places?.tables.get("phases");
  if (!places || !table) return [];
  const running = lastRunningPhase(card);
  const cell = running
    ? cellInTable(table, running.at, periodHeader(table, places.form, running) ?? "")
    : cellInTable(table, 0, columnsOfTable(table.declared, places.form).find(({ window }) => window)?.header ?? "");
  const full = pointsFor(plan, "phases", card.objective.card);
  return [
    {
      name: "phases",
      words: full === undefined ? phasesWithoutTotal : tourWords.phases,
      view: "card",
      values: { sheet: card.sheet, ...(full === undefined ? {} : { full }) },
      place: { sheet: card.sheet, ...cell },
    },
  ];
}
