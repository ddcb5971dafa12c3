/** What each part of a card holds, in short, and where it is filled in. Pure. */
import { italianDate } from "../../../plan/notation/calendar-date";
import { objectiveKey } from "../../../plan/codes/code";
import type { CardPart } from "../../../plan/completeness";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Entry } from "../../../plan/entry";
import type { Plan } from "../../../plan/plan";
import type { IsoDate } from "../../../plan/iso-date";
import { totalWeight } from "../../../plan/weight";
import type { CardFieldKey } from "../../../sheets/card/card-template";
import type { PlanPlaces } from "../../../sheets/workbook/plan-places";
import type { CellPlace } from "../../operations-context";
import type { CardCells } from "../card-cells";
import { entryText, numberText } from "../editing/entry-text";

/** As it stands in the cells; numbers of things where a part is several. `""` where there is nothing. */
export function partContent(part: CardPart, objective: DocumentedObjective, plan: Plan): string {
  const { card } = objective;
  switch (part) {
    case "title":
      return objective.title;
    case "owner":
      return objectiveKey(objective.shortCodes, plan.codeScheme);
    case "card":
      return "";
    case "purpose":
    case "service":
    case "responsible":
    case "assessor":
    case "units":
    case "constraints":
    case "detail":
      return card[part];
    case "start":
    case "end":
      return dateText(card[part]);
    case "operational":
      return objective.operational;
    case "priority":
      return objective.priority;
    case "sectorWeight":
      return listings(objective, plan)
        .map(({ sector, weight }) => `${sector} ${weight.kind === "incentive" ? "*" : entryText(weight, numberText)}`)
        .join(", ");
    case "peg":
      return [...new Set([card.peg, ...card.resources.lines.map(({ peg }) => peg)])].filter((peg) => peg.trim() !== "").join(", ");
    case "quality":
      return [card.qualityCheck.answer === "" ? "" : card.qualityCheck.answer === "yes" ? "SÌ" : "NO", card.qualityCheck.text].filter((text) => text !== "").join(" – ");
    case "results":
      return countText(card.expectedResults.length);
    case "targets":
      return countText(card.expectedResults.filter(({ target }) => target.trim() !== "").length);
    case "phases":
      return countText(card.phases.length);
    case "phaseDates":
      return countText(card.phases.filter(({ windows }) => Object.keys(windows).length > 0).length);
    case "phaseWeights":
      return numberText(totalWeight(card.phases.map(({ weight }) => weight)));
  }
}

const fields: Partial<Readonly<Record<CardPart, CardFieldKey>>> = {
  title: "title",
  owner: "sector",
  purpose: "purpose",
  service: "service",
  responsible: "responsible",
  start: "start",
  end: "end",
  operational: "operational",
  assessor: "assessor",
  priority: "priority",
  units: "units",
  peg: "peg",
  quality: "qualityAnswer",
  constraints: "constraints",
  detail: "detail",
};

/** The cell to fill in: the first item that lacks something, the first blank row where there is none, the sector's sheet for its weight. */
export function partPlace(part: CardPart, objective: DocumentedObjective, { plan, places, cells }: { readonly plan: Plan; readonly places: PlanPlaces; readonly cells: CardCells }): CellPlace {
  const { card } = objective;
  const field = fields[part];
  if (field) return cells.field(field);
  switch (part) {
    case "sectorWeight": {
      const listed = listings(objective, plan);
      const without = listed.find(({ weight }) => weight.kind === "blank") ?? listed[0];
      const sheet = places.sectors.get(without?.sector ?? objective.shortCodes[0]?.sector ?? "");
      return sheet === undefined ? cells.field("weight") : { sheet };
    }
    case "results":
      return cells.item("expectedResults", card.expectedResults.length);
    case "targets":
      return cells.item("expectedResults", firstOr(card.expectedResults, ({ target }) => target.trim() === ""));
    case "phases":
      return cells.item("phases", card.phases.length);
    case "phaseDates":
      return cells.item("phases", firstOr(card.phases, ({ windows }) => Object.keys(windows).length === 0));
    case "phaseWeights":
      return cells.total("phases");
    default:
      return { sheet: cells.sheet };
  }
}

function firstOr<T>(items: readonly T[], lacks: (item: T) => boolean): number {
  return Math.max(0, items.findIndex(lacks));
}

function listings({ shortCodes }: DocumentedObjective, { sectors, codeScheme }: Plan) {
  const key = objectiveKey(shortCodes, codeScheme);
  return sectors.flatMap(({ code, entries }) => entries.filter(({ objective }) => objective === key).map(({ weight }) => ({ sector: code, weight })));
}

function dateText(date: Entry<IsoDate>): string {
  return entryText(date, italianDate);
}

function countText(count: number): string {
  return count === 0 ? "" : String(count);
}
