/** Mending weights. How points are shared out is for people to decide: what is proposed here must be asked for. */
import type { MessageValues } from "../../messages/message-values";
import { italianNumber } from "../../plan/notation/amount";
import { changeCard } from "../../plan/editing/edit-card";
import type { WeighedList } from "../../plan/editing/card-change";
import { editOf } from "../../plan/editing/plan-edit";
import { weighEntries } from "../../plan/editing/sector-weights";
import { sameContent } from "../../plan/difference/same-content";
import { spreadSectorRest } from "../../plan/editing/weights";
import { valueEntry, valueOf } from "../../plan/entry";
import type { ObjectiveCard, Plan, SectorWeight } from "../../plan/plan";
import { sectorPoints } from "../../plan/sector-points";
import { totalWeight, usualPoints } from "../../plan/weight";
import { findDocumented } from "../../plan/editing/objective-lookup";
import { ifAllowed, ofCard, type FixOf } from "../fix";

/** What is missing goes to the objectives without points, or to all in proportion; not over weights in words, which say something. */
export const mendSectorTotal: FixOf = (plan, { subject: sector, values: { full } }) => {
  if (full !== plan.points) return undefined;
  const entries = plan.sectors.find(({ code }) => code === sector)?.entries ?? [];
  if (hasWords(entries.map(({ weight }) => weight))) return undefined;
  const spread = (now: Plan) => spreadSectorRest(sector, now);
  const weights = ifAllowed(() => spread(plan));
  if (!weights) return undefined;
  const count = entries.filter(({ objective, weight }) => !sameContent(weights.get(objective), weight)).length;
  const after = totalWeight(entries.map(({ objective, weight }) => weights.get(objective) ?? weight));
  if (after !== plan.points) return undefined;
  return {
    safe: false,
    code: "fix.weight.sector",
    values: { sector, total: totalWeight(entries.map(({ weight }) => weight)), full: plan.points, count },
    edit: (now) => editOf(weighEntries(now, sector, spread(now))),
  };
};

/** `30 punti`, `30 %.`: a number and no other words; hundredths are points only of a hundred. Safe unless it makes a total wrong that was right. */
export const mendSectorWeight: FixOf = (plan, { place, values }) => {
  const typed = String(values.typed ?? "");
  const points = pointsIn(typed);
  if (place.kind !== "entry" || points === undefined || (typed.includes("%") && plan.points !== usualPoints)) return undefined;
  const { sector, objective } = place;
  const known = plan.sectors.find(({ code }) => code === sector);
  const entry = known?.entries.find((one) => one.objective === objective);
  if (!known || entry?.weight.kind !== "text") return undefined;
  const weighed = known.entries.map((one) => (one === entry ? { ...one, weight: valueEntry(points) } : one));
  const right = (entries: typeof weighed) => !["missing", "excess"].includes(sectorPoints({ entries }, plan.points).standing);
  const safe = right(weighed) || (!right([...known.entries]) && totalWeight(known.entries.map(({ weight }) => weight)) !== 0);
  return {
    safe,
    code: "fix.weight.words",
    values: { sector, typed, points },
    edit: (now) => editOf(weighEntries(now, sector, new Map([[objective, valueEntry(points)]]))),
  };
};

const alone = /^\s*(?:punti|peso)?\s*[:=]?\s*(?<points>\d+(?:[.,]\d+)?)\s*(?:%|punt[oi]|pt\.?|p\.)?\s*[.;]?\s*$/iu;

function pointsIn(typed: string): number | undefined {
  const points = alone.exec(typed)?.groups?.points;
  return points === undefined ? undefined : italianNumber(points);
}

export const mendPhaseTotal: FixOf = ofCard((card, { subject, values }, plan) => spreadOver("phases", subject, card, plan, values));

export const mendResultTotal: FixOf = ofCard((card, { subject, values }, plan) =>
  spreadOver("expectedResults", subject, card, plan, values),
);

/** What is missing goes to the items without points, or to all in proportion; equally, where none has any. */
function spreadOver(
  list: WeighedList,
  objective: string,
  card: ObjectiveCard,
  plan: Plan,
  { total, full }: MessageValues,
): ReturnType<FixOf> {
  const weights = card[list].map(({ weight }) => weight);
  if (hasWords(weights) || typeof total !== "number" || full !== plan.points) return undefined;
  const kind = weights.some((weight) => valueOf(weight) !== undefined) ? "spreadRest" : "spreadEqually";
  const edit = (now: Plan) => editOf(changeCard(now, objective, { kind, list }));
  const after = ifAllowed(() => findDocumented(edit(plan).plan, objective))?.card[list].map(({ weight }) => weight);
  if (!after || totalWeight(after) !== plan.points) return undefined;
  return {
    safe: false,
    code: list === "phases" ? "fix.phases.weight" : "fix.results.weight",
    values: { total, full: plan.points, before: listed(weights), after: listed(after) },
    edit,
  };
}

function hasWords(weights: readonly SectorWeight[]): boolean {
  return weights.some((weight) => weight.kind === "text");
}

/** `33,33 · 33,33 · ==`. */
export function listed(weights: readonly SectorWeight[]): string {
  return weights
    .map((weight) => (weight.kind === "value" ? String(weight.value).replace(".", ",") : weight.kind === "none" ? "==" : "–"))
    .join(" · ");
}
