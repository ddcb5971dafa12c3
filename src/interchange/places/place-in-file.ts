/** A place of a plan as a path in the file that it was read from: `cards[12].phases[3].windows.2021.start`. */
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import type { PlanPlace } from "../../checks/plan-place";
import { areasOf } from "../../plan/areas/area";
import type { CardItemName, CardListKey } from "../../plan/card/card";
import { declaredFields, declaredLists, itemsOf } from "../../plan/card/held-fields";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { Objective, Plan } from "../../plan/plan";
import { findPlace, nodesBelow } from "../../plan/strategy";
import { furtherPath, placePath } from "../plan-file/chain-file";
import type { PlanOrigins } from "./plan-origins";

type Field = Extract<PlanPlace, { kind: "card" }>["field"];

/** Where a card of the file says a field: all short codes together stand in its code. */
function filePath(field: NonNullable<Field>, scheme: CodeScheme): string {
  if (field === "shortCodes") return "code";
  if (field === "operational") return placePath(scheme);
  if (field === "otherOperational") return furtherPath(scheme);
  return declaredFields.find(({ key }) => key === field)?.file ?? field;
}

/** What an objective that has no card is known by where it is listed: in a sector's table, in the raccordo. */
const listedFields: readonly { readonly list: RegExp; readonly fields: Partial<Record<NonNullable<Field>, string>> }[] = [
  { list: /^sectors\[/, fields: { shortCodes: "code", title: "title", priority: "priority" } },
  { list: /^alignment\[/, fields: { shortCodes: "objective", title: "title", operational: "operational" } },
];

/** Tells of one plan; `""` is the file as a whole. */
export class PlacesInFile {
  private readonly objectives: ReadonlyMap<string, Objective>;

  constructor(
    private readonly plan: Plan,
    private readonly origins: PlanOrigins,
  ) {
    this.objectives = objectivesByKey(plan);
  }

  pathOf(place: PlanPlace): string {
    const { plan } = this;
    switch (place.kind) {
      case "plan":
        return "";
      case "card":
        return this.cardPath(place.objective, place.field);
      case "phase":
      case "result":
      case "resource":
      case "monitoring":
        return this.row(place.objective, listOf(place.kind), place.at, place.field);
      case "window":
        return this.row(place.objective, "phases", place.at, `windows.${place.year}.${place.edge}`);
      case "entry":
        return this.entryPath(place.sector, place.objective);
      case "sector":
        return this.origin(plan.sectors.find(({ code }) => code === place.sector)) ?? "sectors";
      case "operational":
        return operationalPath(plan, place.code);
      case "peg":
        return item(
          "peg",
          plan.peg.findIndex(({ code }) => code === place.code),
        );
      case "target":
        return within(this.origin(plan.targets[place.at]) ?? "targets", place.field);
      case "section": {
        const area = areasOf(plan).find(({ title }) => title === place.area);
        return this.origin(area?.sections.find(({ title }) => title === place.section)?.targets[0]) ?? "targets";
      }
    }
  }

  private origin(part: object | undefined): string | undefined {
    return part && this.origins.rows.get(part);
  }

  /** The field of the card that fills it in: of several printings the first that does. */
  private cardPath(objective: string, field: Field): string {
    const printings = this.origins.printings.get(objective) ?? [];
    if (printings.length === 0) return this.listingPath(objective, field);
    const path = field && filePath(field, this.plan.codeScheme);
    const filling = path === undefined ? undefined : printings.find(({ file }) => saysSomething(valueAt(file, path)));
    return within((filling ?? printings[0])?.place ?? "cards", path);
  }

  private listingPath(objective: string, field: Field): string {
    const listing = this.origins.listings.get(objective);
    if (listing === undefined) return "cards";
    return within(listing, field && listedFields.find(({ list }) => list.test(listing))?.fields[field]);
  }

  private row(objective: string, list: CardListKey, at: number, field: string | undefined): string {
    const card = this.objectives.get(objective)?.card;
    const path = this.origin(card && itemsOf(card, list)[at]);
    return path === undefined ? within(this.cardPath(objective, undefined), list) : within(path, field);
  }

  private entryPath(sector: string, objective: string): string {
    const row = this.plan.sectors.find(({ code }) => code === sector)?.entries.find((entry) => entry.objective === objective);
    return within(this.origin(row) ?? "sectors", row && "weight");
  }
}

function listOf(item: CardItemName): CardListKey {
  return declaredLists.find((list) => list.item === item)!.key;
}

function operationalPath(plan: Plan, code: string): string {
  const { chain } = findPlace(plan, code) ?? {};
  if (!chain) return "strategy";
  const branches = ["objectives", "operational", "activities"];
  return chain
    .slice(1)
    .reduce(
      (path, node, at) => `${path}.${branches[at]}[${nodesBelow(chain[at]!).indexOf(node)}]`,
      `strategy[${plan.strategy.indexOf(chain[0])}]`,
    );
}

function item(list: string, at: number): string {
  return at < 0 ? list : `${list}[${at}]`;
}

function within(path: string, field: string | undefined): string {
  return field === undefined ? path : `${path}.${field}`;
}

/** What stands at a path such as `chain.operationalObjectives[0]`. */
function valueAt(part: unknown, path: string): unknown {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  return keys.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined),
    part,
  );
}

function saysSomething(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(saysSomething);
  return value !== undefined && value !== null && value !== "";
}
