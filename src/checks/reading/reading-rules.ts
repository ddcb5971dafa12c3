/**
 * Rules that only the reading of a published plan can apply, because the plan itself cannot hold what they forbid: a code that
 * does not follow the scheme, pages of one card that differ, a card that weighs otherwise than its sector says; or that of a
 * workbook, a sheet of which shows what the plan does not say.
 */
import type { PlanPlace } from "../plan-place";
import type { Finding, Rule } from "../rule";
import { ownCard, ownCode, ownListing, ownScheme, ownWeights, strategicRelevance } from "../sources";
import type { ToldWhileReading } from "./told-while-reading";

export const readingRules: readonly Omit<Rule, "check">[] = [
  { id: "code.malformed", severity: "error", source: ownCode },
  { id: "code.pages", severity: "error", source: ownCode },
  { id: "code.chain", severity: "error", source: ownCode },
  { id: "code.alignment", severity: "error", source: ownCode },
  { id: "code.duplicate", severity: "error", source: ownCode },
  { id: "code.shared", severity: "error", source: ownCode },
  { id: "alignment.reference", severity: "error", source: strategicRelevance },
  { id: "alignment.card", severity: "warning", source: strategicRelevance },
  { id: "tree.label", severity: "warning", source: strategicRelevance },
  { id: "card.unlisted", severity: "error", source: ownListing },
  { id: "sector.page", severity: "warning", source: ownListing },
  { id: "title.template", severity: "error", source: ownScheme },
  { id: "title.pages", severity: "warning", source: ownScheme },
  { id: "weight.sector", severity: "error", source: ownWeights },
  { id: "weight.total", severity: "warning", source: ownWeights },
  { id: "weight.card", severity: "error", source: ownWeights },
  { id: "weight.missing", severity: "warning", source: ownWeights },
  { id: "priority.card", severity: "error", source: ownListing },
  { id: "phases.year", severity: "warning", source: ownScheme },
  { id: "amount.prefix", severity: "note", source: ownCard },
  { id: "copy.differs", severity: "note", source: ownScheme },
  { id: "field.unknown", severity: "note", source: ownScheme },
  { id: "text.control", severity: "note", source: ownScheme },
  { id: "formula.overwritten", severity: "warning", source: ownScheme },
];

/**
 * What the plan shows and what was found while it was read, each thing once. A contradiction told of several places in the same
 * words is one finding; a sector's page that the reading completed with cards that it does not list is held to its weights as printed.
 */
export function withReading(inPlan: readonly Finding[], contradictions: readonly ToldWhileReading[]): readonly Finding[] {
  const completed = new Set(contradictions.filter(({ rule }) => rule === "card.unlisted").map(({ values }) => values.sector));
  const kept = inPlan.filter(({ rule, subject }) => rule !== "weight.sector" || !completed.has(subject));
  const told = foundWhileReading(contradictions).filter((finding) => !kept.some((one) => saysTheSame(one, finding)));
  const sums = new Set([...kept, ...told].filter(({ rule }) => rule === "weight.sector").map(({ subject }) => subject));
  return [...kept, ...told.filter(({ rule, subject }) => rule !== "weight.total" || !sums.has(subject))];
}

function saysTheSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.subject === other.subject && JSON.stringify(one.place) === JSON.stringify(other.place);
}

/** What copies of one card must agree in; who answers, which service and how urgent it is each sector says for itself, and words vary. */
const sameInEveryCopy = /^(start|end|resources\.|chain\.|expectedResults|phases)/;

function foundWhileReading(contradictions: readonly ToldWhileReading[]): readonly Finding[] {
  const found = new Map<string, Finding & { readonly filePlaces: readonly string[] }>();
  for (const told of contradictions) {
    const rule = readingRules.find(({ id }) => id === told.rule);
    if (!rule || (rule.id === "copy.differs" && !sameInEveryCopy.test(String(told.values.field)))) continue;
    const said = Object.fromEntries(Object.entries(told.values).filter(([name]) => name !== "place"));
    const key = JSON.stringify([told.rule, told.code, said]);
    const before = found.get(key);
    if (before) found.set(key, { ...before, filePlaces: [...before.filePlaces, told.place] });
    else
      found.set(key, {
        rule: rule.id,
        severity: rule.severity,
        subject: told.subject,
        place: placeOf(told),
        code: told.code,
        values: told.values,
        filePlaces: [told.place],
      });
  }
  return [...found.values()];
}

const fields: Readonly<Record<string, Extract<PlanPlace, { kind: "card" }>["field"]>> = {
  "code.malformed": "shortCodes",
  "code.pages": "shortCodes",
  "code.duplicate": "shortCodes",
  "code.shared": "shortCodes",
  "code.chain": "operational",
  "code.alignment": "operational",
  "tree.label": "operational",
  "alignment.reference": "otherOperational",
  "alignment.card": "otherOperational",
  "title.template": "title",
  "title.pages": "title",
  "priority.card": "priority",
};

const amounts = ["resources.revenueCurrent", "resources.revenueCapital", "resources.spendCurrent", "resources.spendCapital"] as const;

function placeOf({ rule, subject, place, values }: ToldWhileReading): PlanPlace {
  const sector = typeof values.sector === "string" ? values.sector : "";
  if (subject === "") return { kind: "plan" };
  if (rule === "weight.sector" || rule === "weight.total" || sector === subject) return { kind: "sector", sector: subject };
  if (rule === "weight.card" || rule === "weight.missing" || rule === "card.unlisted") return { kind: "entry", sector, objective: subject };
  const field = fields[rule] ?? amounts.find((amount) => place.endsWith(`.${amount}`));
  return { kind: "card", objective: subject, ...(field && { field }) };
}
