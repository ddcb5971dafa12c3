/** Plans whose cards, codes of the finance chart and areas no rule has anything to say about. */
import fc, { type Arbitrary } from "fast-check";
import { daysInMonth, isoDate, italianDate } from "../../src/plan/notation/calendar-date";
import { blank, none, valueEntry, type Entry } from "../../src/plan/entry";
import { spreadEqually } from "../../src/plan/editing/weights";
import type {
  ExpectedResult,
  Objective,
  ObjectiveCard,
  Phase,
  PhaseWindow,
  Plan,
  Resources,
  Sector,
  SectorWeight,
  Target,
} from "../../src/plan/plan";
import type { IsoDate } from "../../src/plan/iso-date";
import { arbitraryPlan } from "../plan/arbitrary-plan";

const euro: Arbitrary<Entry<number>> = fc.oneof(
  fc.constant(blank),
  fc.constant(none),
  fc.integer({ min: 0, max: 9_000_000 }).map((cents) => valueEntry(cents / 100)),
);

function day(year: number, month: number, of: number): IsoDate {
  return isoDate(year, month, Math.min(of, daysInMonth(year, month))) ?? "";
}

/** Points that total 100, some of them maybe alike. */
function hundred(length: number): Arbitrary<readonly number[]> {
  return fc.array(fc.integer({ min: 1, max: 99 }), { minLength: length - 1, maxLength: length - 1 }).map((cuts) => {
    const sorted = [0, ...cuts.sort((one, other) => one - other), 100];
    return sorted.slice(1).map((cut, at) => cut - (sorted[at] ?? 0));
  });
}

/** A card's first and last day, the way dates and months give them. */
interface Duration {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

function duration(years: readonly number[]): Arbitrary<Duration> {
  const first = years[0] ?? 0;
  return fc
    .record({
      from: fc.integer({ min: 1, max: 12 }),
      to: fc.integer({ min: 1, max: 12 }),
      startDay: fc.integer({ min: 1, max: 31 }),
      endDay: fc.integer({ min: 1, max: 31 }),
      length: fc.integer({ min: 0, max: years.length - 1 }),
    })
    .map(({ from, to, startDay, endDay, length }) => {
      const [one, other] = [day(first, from, startDay), day(first + length, to, endDay)];
      const [start, end] = one <= other ? [one, other] : [other, one];
      // An end on the first day of a month may be a month that Excel made a date of.
      return { start, end: end.endsWith("-01") ? `${end.slice(0, 8)}02` : end };
    });
}

/** Months, or days within the card. */
function window(year: number, { start, end }: Duration): Arbitrary<PhaseWindow> | undefined {
  const from = Number(start.slice(0, 4)) === year ? Number(start.slice(5, 7)) : 1;
  const to = Number(end.slice(0, 4)) === year ? Number(end.slice(5, 7)) : 12;
  if (String(year) < start.slice(0, 4) || String(year) > end.slice(0, 4)) return undefined;
  return fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }), fc.boolean())
    .map(([one, other, byMonth]): PhaseWindow => {
      const [first, last] = [Math.min(one, other), Math.max(one, other)];
      const [begin, finish] = [day(year, first, 1), day(year, last, 31)];
      return { start: valueEntry(byMonth || begin > start ? begin : start), end: valueEntry(byMonth || finish < end ? finish : end) };
    });
}

function phases(years: readonly number[], whole: Duration): Arbitrary<readonly Phase[]> {
  const possible = years.filter((year) => window(year, whole) !== undefined);
  const windows = fc
    .subarray([...possible], { minLength: 1 })
    .chain((some) =>
      fc
        .tuple(...some.map((year) => window(year, whole) ?? fc.constant<PhaseWindow>({ start: none, end: none })))
        .map((list): Record<number, PhaseWindow> =>
          Object.fromEntries(some.map((year, at) => [year, list[at] ?? { start: none, end: none }])),
        ),
    );
  const phase = fc.record({
    text: fc.constantFrom("Avvio", "Raccolta dei dati", "Descrizione della fase/attività svolta", "Rif. piano precedente"),
    windows,
    later: fc.boolean(),
  });
  return fc
    .record({
      previous: fc.constantFrom("none", "blank", "absent"),
      progress: fc.constantFrom<Entry<number>>(blank, valueEntry(100)),
      list: fc.array(phase, { minLength: 1, maxLength: 6 }),
    })
    .chain(({ previous, progress, list }) => {
      const weighed = list.map(({ later }, at) => at === 0 || !later);
      return hundred(weighed.filter(Boolean).length).map((points) => {
        let next = 0;
        const own = list.map(({ text, windows: runs }, at): Phase => ({
          number: String(at + 1),
          text,
          involved: "",
          weight: weighed[at] ? valueEntry(points[next++] ?? 0) : none,
          windows: runs,
          progress,
        }));
        const before: Phase = {
          number: "0",
          text: "Rif. Piano performance precedente: avvio",
          involved: "",
          weight: previous === "none" ? none : blank,
          windows: {},
          progress: blank,
        };
        return previous === "absent" ? own : [before, ...own];
      });
    });
}

function expectedResults({ end }: Duration): Arbitrary<readonly ExpectedResult[]> {
  const result: ExpectedResult = {
    text: `Tempi ridotti entro il ${italianDate(end)}`,
    indicator: "Giorni",
    baseline: "30",
    target: "20 entro l’anno",
    lastValue: "28",
    source: "Protocollo",
    weight: blank,
  };
  return fc
    .integer({ min: 0, max: 4 })
    .chain((length) =>
      fc
        .boolean()
        .map((given) => spreadEqually(length, 100, 1).map((points) => ({ ...result, weight: given ? valueEntry(points) : blank }))),
    );
}

const resources: Arbitrary<Pick<Resources, "revenueCurrent" | "revenueCapital" | "spendCurrent" | "spendCapital">> = fc.record({
  revenueCurrent: euro,
  revenueCapital: euro,
  spendCurrent: euro,
  spendCapital: euro,
});

function soundCard(card: ObjectiveCard, plan: Plan): Arbitrary<ObjectiveCard> {
  const years = Array.from({ length: plan.years }, (_, at) => plan.firstYear + at);
  return duration(years).chain((whole) =>
    fc
      .record({
        phases: phases(years, whole),
        results: expectedResults(whole),
        answer: fc.constantFrom("yes" as const, "no" as const),
        amounts: resources,
        responsible: fc.constantFrom("Il dirigente", "Marialuisa Fanti", "FANTI MARIA LUISA", "dott.ssa Fanti"),
        peg: pegOf(plan),
      })
      .map(({ phases: list, results, answer, amounts, responsible, peg }): ObjectiveCard => ({
        ...card,
        start: valueEntry(whole.start),
        end: valueEntry(whole.end),
        purpose: card.purpose || "Servizi più vicini",
        responsible,
        units: card.units || "Ufficio",
        constraints: card.constraints || "-",
        qualityCheck: { ...card.qualityCheck, answer },
        phases: list,
        expectedResults: results,
        monitoring: [
          { label: "Avanzamento al XX/0X/20XX", date: blank, outcome: "", percent: blank, because: "" },
          { label: "Avanzamento finale", date: valueEntry(whole.end), outcome: "RAGGIUNTO", percent: valueEntry(100), because: "" },
        ],
        peg,
        resources: {
          ...card.resources,
          ...amounts,
          unit: "Dotazione del settore",
          specific: "Due persone a mezzo tempo, senza costi",
          lines: card.resources.lines.map((line) => ({ ...line, peg, amount: valueEntry(1) })),
        },
      })),
  );
}

/** A code of the chart in a form that people give it; without a chart any code will do. */
function pegOf({ peg }: Plan): Arbitrary<string> {
  const codes = peg.length === 0 ? ["12 01 00 00"] : peg.map(({ code }) => code);
  return fc
    .tuple(
      fc.constantFrom(...codes),
      fc.constantFrom(
        (code: string) => code,
        (code: string) => code.replaceAll(" ", "."),
        (code: string) => `– Cod. ${code.slice(0, 5).replace(" ", ".")} (responsabile)`,
      ),
    )
    .map(([code, form]) => form(code));
}

function soundTargets(targets: readonly Target[]): readonly Target[] {
  const size = new Map<string, number>();
  for (const { area } of targets) size.set(area, (size.get(area) ?? 0) + 1);
  const next = new Map<string, number>();
  return targets.map((target) => {
    const at = next.get(target.area) ?? 0;
    next.set(target.area, at + 1);
    return { ...target, weight: valueEntry(spreadEqually(size.get(target.area) ?? 1, 100, 1)[at] ?? 0) };
  });
}

/** With weights of two points or more, whole ones, whatever they total: none of them looks like a fraction. */
function wholePoints(sectors: readonly Sector[]): readonly Sector[] {
  const whole = (weight: SectorWeight) => (weight.kind === "value" ? valueEntry(2 + Math.ceil(weight.value)) : weight);
  return sectors.map((sector) => ({ ...sector, entries: sector.entries.map((entry) => ({ ...entry, weight: whole(entry.weight) })) }));
}

/** The plan with sound cards, chart and areas; its objectives, sectors and tree stay as they are. */
export function withSoundCards(plan: Plan): Arbitrary<Plan> {
  const objective = (given: Objective): Arbitrary<Objective> =>
    given.card ? soundCard(given.card, plan).map((card) => ({ ...given, card })) : fc.constant(given);
  return fc.tuple(...plan.objectives.map(objective)).map((objectives) => ({
    ...plan,
    objectives,
    targets: soundTargets(plan.targets),
    peg: plan.peg.map((code) => ({ ...code, allocations: {} })),
  }));
}

export const planWithSoundCards: Arbitrary<Plan> = arbitraryPlan
  .map((plan) => ({ ...plan, sectors: wholePoints(plan.sectors) }))
  .chain(withSoundCards);
