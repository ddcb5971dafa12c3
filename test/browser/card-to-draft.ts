/** Which card the drafting test drafts, and how a person would type what it holds. */
import { cardStates } from "../../src/plan/card/card-state";
import { formForCard, tableNamesOf, type TableNames } from "../../src/sheets/card/card-sheet";
import { cardSheetName } from "../../src/sheets/layout/names";
import type { Entry } from "../../src/plan/entry";
import type {
  Objective,
  ObjectiveCard,
  OperationalObjective,
  Plan,
  Sector,
  SectorWeight,
  StrategicLine,
  StrategicObjective,
} from "../../src/plan/plan";
import type { IsoDate } from "../../src/plan/iso-date";
import { totalWeight } from "../../src/plan/weight";

/** Sector of the card that is drafted. */
export const draftedSector = "S3";

/** One card with all that it needs around it. */
export interface CardToDraft {
  /** A plan of this card alone: its branch, its sector. */
  readonly plan: Plan;
  readonly line: StrategicLine;
  readonly strategic: StrategicObjective;
  readonly operational: OperationalObjective;
  readonly sector: Sector;
  readonly objective: Objective;
  readonly card: ObjectiveCard;
  readonly weight: SectorWeight;
  /** Name of its sheet, which is its short code. */
  readonly sheet: string;
  readonly tables: Required<Pick<TableNames, "phases" | "expectedResults" | "resources.lines">>;
}

/** The full card of the sector with the most phases among those whose phases are numbered in order and make 100 points. It gets the number 1, and is a draft as a new card is. */
export function mostDemandingCard(plan: Plan, sectorCode: string): CardToDraft {
  const [found] = plan.objectives
    .flatMap((objective) =>
      objective.card && !objective.card.excerpt && objective.shortCodes.length === 1 && objective.shortCodes[0]?.sector === sectorCode
        ? [{ objective, card: objective.card }]
        : [],
    )
    .filter(
      ({ card: { phases } }) =>
        phases.every(({ number }, at) => number === String(at + 1)) && totalWeight(phases.map(({ weight }) => weight)) === 100,
    )
    .sort((one, other) => other.card.phases.length - one.card.phases.length);
  const published = plan.sectors.find(({ code }) => code === sectorCode);
  if (!found || !published) throw new Error(`The plan has no sound card of sector ${sectorCode}.`);

  const { objective: original } = found;
  const card: ObjectiveCard = { ...found.card, state: cardStates.draft };
  const { line, strategic, operational } = branchOf(plan, original.operational);
  const shortCodes = [{ sector: sectorCode, number: 1 }];
  const objective: Objective = { ...original, shortCodes, card };
  const sheet = cardSheetName(shortCodes, plan.codeScheme);
  const weight = published.entries.find((entry) => entry.objective.endsWith(String(original.shortCodes[0]?.number)))?.weight ?? {
    kind: "blank",
  };
  const sector: Sector = { ...published, entries: [{ objective: sheet, weight, excerpt: false, notes: [] }] };
  return {
    plan: {
      ...plan,
      strategy: [{ ...line, objectives: [{ ...strategic, operational: [operational] }] }],
      sectors: [sector],
      objectives: [objective],
      peg: [],
      budget: [],
      targets: [],
    },
    line,
    strategic,
    operational,
    sector,
    objective,
    card,
    weight,
    sheet,
    tables: {
      phases: "",
      expectedResults: "",
      "resources.lines": "",
      ...tableNamesOf(objective, formForCard({ ...objective, card }, plan), plan.codeScheme),
    },
  };
}

function branchOf({ strategy }: Plan, code: string): Pick<CardToDraft, "line" | "strategic" | "operational"> {
  for (const line of strategy)
    for (const strategic of line.objectives) {
      const operational = strategic.operational.find((node) => node.code === code);
      if (operational) return { line, strategic, operational };
    }
  throw new Error(`The plan's tree has no ${code}.`);
}

/** What a person types for an entry. */
export function typedEntry<T>(entry: Entry<T> | SectorWeight, type: (value: T) => string): string {
  switch (entry.kind) {
    case "blank":
      return "";
    case "none":
      return "==";
    case "text":
      return entry.text;
    case "incentive":
      return "*";
    case "value":
      return type(entry.value as T);
  }
}

const months = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];

/**
 * A day as people write it: in the months of a schedule the month's name, long or short, where it begins or ends with the
 * edge, else day and month; elsewhere the whole date.
 */
export function typedDate(date: IsoDate, edge?: "start" | "end"): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const written = `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}`;
  if (edge === undefined) return `${written}/${year}`;
  const wholeMonth = day === (edge === "start" ? 1 : new Date(Date.UTC(year, month, 0)).getUTCDate());
  if (!wholeMonth) return written;
  const name = months[month - 1] ?? "";
  return month % 2 === 0 ? name : name.slice(0, name === "settembre" ? 4 : 3);
}
