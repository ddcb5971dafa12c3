/** Objectives without the resources that they need: nothing said, or told in words without an amount. */
import { valueOf } from "../../plan/entry";
import type { Resources } from "../../plan/plan";
import { ofFullCards, type CheckedCard } from "../card/full-card";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { tiedToResources } from "../sources";

export const resourceRules: readonly Rule[] = [
  { id: "resources.missing", severity: "warning", ofGaps: true, source: tiedToResources, check: ofFullCards(missing) },
  { id: "resources.described", severity: "note", source: tiedToResources, check: ofFullCards(described) },
];

function amountsOf({ revenueCurrent, revenueCapital, spendCurrent, spendCapital }: Resources) {
  return [revenueCurrent, revenueCapital, spendCurrent, spendCapital];
}

/** `=` or `==` says on purpose that there is none. */
function* missing({ subject, card: { resources } }: CheckedCard): Generator<Violation> {
  const said =
    resources.lines.length > 0 ||
    [resources.unit, resources.specific].some((words) => words.trim() !== "") ||
    amountsOf(resources).some(({ kind }) => kind !== "blank");
  if (!said)
    yield {
      subject,
      place: { kind: "card", objective: subject, field: "resources.spendCurrent" },
      code: "check.resources.missing",
      values: {},
    };
}

/** Words for what has to be paid; people and rooms that are there already are not. */
const payable = /(?<!\p{L})(?:cost[oi]|spes[ae]|acquist[oi]|incaric(?:o|hi)|contribut[oi]|finanziament[oi]|appalt[oi]|euro)(?!\p{L})|€/iu;
/** `senza costi aggiuntivi`, `nessuna spesa` */
const nothing = /(?<!\p{L})(?:senza|nessun[oa]?|non|zero|assenza)(?!\p{L})/iu;

function* described({ subject, card: { resources } }: CheckedCard): Generator<Violation> {
  const typed = resources.specific.trim();
  if (!payable.test(typed) || nothing.test(typed) || /\d/.test(typed)) return;
  if (resources.lines.length > 0 || amountsOf(resources).some((amount) => amount.kind === "text" || valueOf(amount) !== undefined)) return;
  yield {
    subject,
    place: { kind: "card", objective: subject, field: "resources.specific" },
    code: "check.resources.described",
    values: { typed },
  };
}
