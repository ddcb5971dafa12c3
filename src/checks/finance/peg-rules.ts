/** References of cards to the finance chart. */
import { PegChart, readPegField, type PegField } from "../../plan/peg";
import { mendPegText } from "../card/field-fixes";
import { ofFullCards, type CheckedCard } from "../card/full-card";
import type { Plan } from "../../plan/plan";
import type { PlanPlace } from "../plan-place";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { entrustedToHeads } from "../sources";

export const pegRules: readonly Rule[] = [
  { id: "peg.unknown", severity: "error", source: entrustedToHeads, check: ofFullCards(unknown) },
  { id: "peg.form", severity: "note", source: entrustedToHeads, check: otherForm },
  { id: "peg.missing", severity: "warning", ofGaps: true, source: entrustedToHeads, check: ofFullCards(missing) },
  { id: "peg.text", severity: "warning", source: entrustedToHeads, check: ofFullCards(freeText), fix: mendPegText },
];

const charts = new WeakMap<Plan["peg"], PegChart>();

/** The plan's chart, made once for all of its cards. */
function chartOf({ peg }: Pick<Plan, "peg">): PegChart {
  const known = charts.get(peg);
  if (known) return known;
  const chart = new PegChart(peg);
  charts.set(peg, chart);
  return chart;
}

interface PlacedField {
  readonly typed: string;
  readonly field: PegField;
  readonly place: PlanPlace;
}

/** The card's own field first, then each line of its resources. */
function fieldsOf({ subject, card }: CheckedCard): readonly [PlacedField, ...PlacedField[]] {
  const placed = (typed: string, place: PlanPlace): PlacedField => ({ typed, field: readPegField(typed), place });
  return [
    placed(card.peg, { kind: "card", objective: subject, field: "peg" }),
    ...card.resources.lines.map((line, at) => placed(line.peg, { kind: "resource", objective: subject, at, field: "peg" })),
  ];
}

function* unknown(documented: CheckedCard): Generator<Violation> {
  const chart = chartOf(documented.plan);
  if (!chart.readable) return;
  for (const { typed, field, place } of fieldsOf(documented)) {
    if (chart.namesIrregular(typed)) continue;
    for (const groups of field.references.flatMap((reference) => chart.meant(reference)))
      if (!chart.find(groups))
        yield { subject: documented.subject, place, code: "check.peg.unknown", values: { typed, peg: chart.written(groups) } };
  }
}

/** Told once: where no code of the chart has the form of those on the cards, none can be looked up. */
function* otherForm(plan: Plan): Generator<Violation> {
  const chart = chartOf(plan);
  const [first] = plan.peg;
  if (chart.readable || !first) return;
  const written = plan.objectives
    .flatMap(({ card }) => (card ? [card.peg, ...card.resources.lines.map(({ peg }) => peg)] : []))
    .filter((typed) => readPegField(typed).references.length > 0 && !chart.namesIrregular(typed));
  const [typed] = written;
  if (typed === undefined) return;
  yield {
    subject: first.code,
    place: { kind: "peg", code: first.code },
    code: "check.peg.form",
    values: { peg: first.code, typed: typed.trim(), count: written.length },
  };
}

/** `==` says on purpose that there is none. */
function* missing(documented: CheckedCard): Generator<Violation> {
  const fields = fieldsOf(documented);
  if (fields.some(({ typed, field }) => field.references.length > 0 || field.words || /^\s*=+\s*$/.test(typed))) return;
  yield { subject: documented.subject, place: fields[0].place, code: "check.peg.missing", values: {} };
}

function* freeText(documented: CheckedCard): Generator<Violation> {
  const chart = chartOf(documented.plan);
  for (const { typed, field, place } of fieldsOf(documented))
    if (field.words && field.references.length === 0 && !chart.writtenIn(typed))
      yield { subject: documented.subject, place, code: "check.peg.text", values: { typed } };
}
