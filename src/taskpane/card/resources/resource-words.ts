/** How kinds and natures of resources are called. */
import type { MessageKey } from "../../../messages";
import type { ResourceLine } from "../../../plan/plan";

export const kindNames: Readonly<Record<Exclude<ResourceLine["kind"], "">, MessageKey>> = {
  spending: "card.resource.spending",
  revenue: "card.resource.revenue",
};

export const natureNames: Readonly<Record<Exclude<ResourceLine["nature"], "">, MessageKey>> = {
  current: "card.resource.current",
  capital: "card.resource.capital",
};
