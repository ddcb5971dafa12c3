/** What each part of a card holds, in short, and where it is filled in. Pure. */
import type { HeldFieldKey } from "../../../plan/card/card";
import { declarationOf, fieldValue, isHeldField } from "../../../plan/card/held-fields";
import { objectiveKey } from "../../../plan/codes/code";
import { hasTarget, type CardPart } from "../../../plan/completeness";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan } from "../../../plan/plan";
import { planYears } from "../../../plan/schedule";
import { heldIn } from "../../../plan/template/meaning/asked-fields";
import { formOf } from "../../../plan/template/card-form";
import type { FormField, FormFieldKey } from "../../../plan/template/form-parts";
import { templateOfCard } from "../../../plan/template/templates-of-plan";
import { totalWeight } from "../../../plan/weight";
import type { PlanPlaces } from "../../../sheets/workbook/plan-places";
import type { WorkbookPlace } from "../../operations-context";
import type { CardCells } from "../card-cells";
import { entryText, numberText } from "../editing/entry-text";
import { heldText } from "../typing/held-text";

/** As it stands in the cells; numbers of things where a part is several. `""` where there is nothing. */
export function partContent(part: CardPart, objective: DocumentedObjective, plan: Plan): string {
  const own = contents[part];
  if (own) return own(objective, plan);
  if (isHeldField(part)) return valueText(part, objective);
  return part.startsWith("extra.") ? ownText(part as FormFieldKey, objective, plan) : "";
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
  targets: ({ card }) => countText(card.expectedResults.filter(hasTarget).length),
  phases: ({ card }) => countText(card.phases.length),
  phaseDates: ({ card }) => countText(card.phases.filter(({ windows }) => Object.keys(windows).length > 0).length),
  phaseWeights: ({ card }) => numberText(totalWeight(card.phases.map(({ weight }) => weight))),
};

function valueText(key: HeldFieldKey, objective: DocumentedObjective): string {
  const field = declarationOf(key);
  return shortText(field, fieldValue(objective, key));
}

/** As in its cell, but on one line. */
function shortText(field: Pick<FormField, "kind" | "own">, value: unknown): string {
  return heldText(field, value).replace(/\n/g, " / ");
}

/** What only the body has says its kind by its form. */
function ownText(key: FormFieldKey, objective: DocumentedObjective, plan: Plan): string {
  const field = formOf(templateOfCard(plan, objective.card), planYears(plan)).fields.get(key);
  return field ? shortText(field, heldIn(field, objective)) : "";
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
        firstOr(card.expectedResults, (result) => !hasTarget(result)),
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
