/** What each part of a card holds, in short, and where it is filled in. Pure. */
import type { HeldFieldKey } from "../../../plan/card/card";
import { rulesOf, type FieldKind } from "../../../plan/card/field-kinds";
import { declarationOf, fieldValue, isHeldField } from "../../../plan/card/held-fields";
import { italianDate } from "../../../plan/notation/calendar-date";
import { objectiveKey } from "../../../plan/codes/code";
import type { CardPart } from "../../../plan/completeness";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Entry } from "../../../plan/entry";
import type { Plan } from "../../../plan/plan";
import type { IsoDate } from "../../../plan/iso-date";
import { totalWeight } from "../../../plan/weight";
import { no, yes } from "../../../sheets/card/fields/kind-cells";
import type { PlanPlaces } from "../../../sheets/workbook/plan-places";
import type { WorkbookPlace } from "../../operations-context";
import type { CardCells } from "../card-cells";
import { amountText, entryText, numberText } from "../editing/entry-text";

/** As it stands in the cells; numbers of things where a part is several. `""` where there is nothing. */
export function partContent(part: CardPart, objective: DocumentedObjective, plan: Plan): string {
  const own = contents[part];
  if (own) return own(objective, plan);
  return isHeldField(part) ? valueText(part, objective) : "";
}

/** Of parts that are no fields, and of fields that show more than what they hold. */
const contents: Partial<Readonly<Record<CardPart, (objective: DocumentedObjective, plan: Plan) => string>>> = {
  sector: ({ shortCodes }, { codeScheme }) => objectiveKey(shortCodes, codeScheme),
  weight: (objective, plan) =>
    listings(objective, plan)
      .map(({ sector, weight }) => `${sector} ${weight.kind === "incentive" ? "*" : entryText(weight, numberText)}`)
      .join(", "),
  peg: ({ card }) => [...new Set([card.peg, ...card.resources.lines.map(({ peg }) => peg)])].filter((peg) => peg.trim() !== "").join(", "),
  "qualityCheck.answer": (objective) =>
    ["qualityCheck.answer" as const, "qualityCheck.text" as const]
      .map((key) => valueText(key, objective))
      .filter((text) => text !== "")
      .join(" – "),
  results: ({ card }) => countText(card.expectedResults.length),
  targets: ({ card }) => countText(card.expectedResults.filter(({ target }) => target.trim() !== "").length),
  phases: ({ card }) => countText(card.phases.length),
  phaseDates: ({ card }) => countText(card.phases.filter(({ windows }) => Object.keys(windows).length > 0).length),
  phaseWeights: ({ card }) => numberText(totalWeight(card.phases.map(({ weight }) => weight))),
};

function valueText(key: HeldFieldKey, objective: DocumentedObjective): string {
  const { kind } = declarationOf(key);
  const value: unknown = fieldValue(objective, key);
  switch (kind) {
    case "date":
      return entryText(value as Entry<IsoDate>, italianDate);
    case "amount":
      return entryText(value as Entry<number>, amountText);
    case "answer":
      return value === "" ? "" : value === "yes" ? yes : no;
    default:
      return rulesOf(kind as FieldKind).words(value);
  }
}

/** The cell to fill in: the first item that lacks something, the first blank row where there is none, the sector's sheet for its weight. */
export function partPlace(
  part: CardPart,
  objective: DocumentedObjective,
  { plan, places, cells }: { readonly plan: Plan; readonly places: PlanPlaces; readonly cells: CardCells },
): WorkbookPlace {
  const { card } = objective;
  switch (part) {
    case "weight": {
      const listed = listings(objective, plan);
      const without = listed.find(({ weight }) => weight.kind === "blank") ?? listed[0];
      const sheet = places.sectors.get(without?.sector ?? objective.shortCodes[0]?.sector ?? "");
      return sheet === undefined ? cells.field("weight") : { sheet };
    }
    case "results":
      return cells.item("expectedResults", card.expectedResults.length);
    case "targets":
      return cells.item(
        "expectedResults",
        firstOr(card.expectedResults, ({ target }) => target.trim() === ""),
      );
    case "phases":
      return cells.item("phases", card.phases.length);
    case "phaseDates":
      return cells.item(
        "phases",
        firstOr(card.phases, ({ windows }) => Object.keys(windows).length === 0),
      );
    case "phaseWeights":
      return cells.total("phases");
    case "card":
      return { sheet: cells.sheet };
    default:
      return cells.field(part);
  }
}

function firstOr<T>(items: readonly T[], lacks: (item: T) => boolean): number {
  return Math.max(0, items.findIndex(lacks));
}

function listings({ shortCodes }: DocumentedObjective, { sectors, codeScheme }: Plan) {
  const key = objectiveKey(shortCodes, codeScheme);
  return sectors.flatMap(({ code, entries }) =>
    entries.filter(({ objective }) => objective === key).map(({ weight }) => ({ sector: code, weight })),
  );
}

function countText(count: number): string {
  return count === 0 ? "" : String(count);
}
