/**
 * Arbitrary plans for property tests: of any coding scheme, length and content, but sound in themselves. Every objective
 * has a card, stands on its owner's page, and serves operational objectives of the tree.
 */
import fc, { type Arbitrary } from "fast-check";
import { formatObjectiveCode, objectiveKey } from "../../src/plan/codes/code";
import { defaultCodeScheme, type CodeScheme } from "../../src/plan/codes/code-scheme";
import { blank, valueEntry } from "../../src/plan/entry";
import type {
  Allocation,
  BudgetRow,
  ExpectedResult,
  Monitoring,
  Objective,
  ObjectiveCard,
  PegCode,
  Phase,
  PhaseWindow,
  Plan,
  ResourceLine,
  Resources,
  Sector,
  SectorEntry,
  ShortCode,
  StrategicLine,
  Target,
} from "../../src/plan/plan";
import { usualChecks, type ImportReport, type PlanChecks, type RuleLevel } from "../../src/plan/plan-checks";
import { usualPoints } from "../../src/plan/weight";
import { signedCodes } from "./signed-codes";
import { line, optionalLine, prose, cents, amount, points, sectorWeight, date } from "./arbitrary-values";

const schemes: readonly CodeScheme[] = [
  defaultCodeScheme,
  { ...defaultCodeScheme, number: 3, treeSeparator: "-", sectorSeparator: "-", numberSeparator: "-" },
  { ...defaultCodeScheme, tree: [1, 1, 3], number: 2, sectorSeparator: "_" },
  { ...defaultCodeScheme, sharedSeparator: "+", number: 4 },
  { ...defaultCodeScheme, treeSeparator: "", tree: [1, 2, 2] },
];

const sectorCodes = ["SG", "DG", "S1", "S2", "S10", "3SA", "TEC", "A1B", "__proto__", "PM", "S11", "UFFICIOTECNICO"];

function strategy(scheme: CodeScheme): Arbitrary<readonly StrategicLine[]> {
  const level = (number: number, digits: number) => String(number).padStart(digits, "0");
  const assessors = fc.array(fc.record({ portfolio: line, name: line }), { maxLength: 2 });
  return fc
    .array(
      fc.record({
        title: line,
        assessors,
        objectives: fc.array(fc.record({ title: line, operational: fc.array(line, { minLength: 1, maxLength: 3 }) }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((lines) =>
      lines.map((given, first) => {
        const code = level(first + 1, scheme.tree[0]!);
        return {
          code,
          title: given.title,
          assessors: given.assessors,
          objectives: given.objectives.map((objective, second) => {
            const strategic = `${code}${scheme.treeSeparator}${level(second + 1, scheme.tree[1]!)}`;
            return {
              code: strategic,
              title: objective.title,
              operational: objective.operational.map((title, third) => ({
                code: `${strategic}${scheme.treeSeparator}${level(third + 1, scheme.tree[2]!)}`,
                title,
              })),
            };
          }),
        };
      }),
    );
}

const resourceLine: Arbitrary<ResourceLine> = fc.record({
  peg: fc.constantFrom("12 01 00 00", "12.01", "15"),
  budgetItem: optionalLine,
  kind: fc.constantFrom("revenue", "spending", ""),
  nature: fc.constantFrom("current", "capital", ""),
  year: fc.oneof(fc.constant(blank), fc.integer({ min: 2020, max: 2030 }).map(valueEntry)),
  amount,
  note: optionalLine,
});

const resources: Arbitrary<Resources> = fc.record({
  revenueCurrent: amount,
  revenueCapital: amount,
  spendCurrent: amount,
  spendCapital: amount,
  unit: optionalLine,
  specific: optionalLine,
  lines: fc.array(resourceLine, { maxLength: 3 }),
});

const expectedResult: Arbitrary<ExpectedResult> = fc.record({
  text: line,
  indicator: optionalLine,
  baseline: optionalLine,
  target: optionalLine,
  lastValue: optionalLine,
  source: optionalLine,
  weight: points,
});

function windows(years: readonly number[]): Arbitrary<Record<number, PhaseWindow>> {
  const window = (year: number) => fc.record({ start: date([year], "start", year), end: date([year], "end", year) });
  return fc
    .tuple(...years.map((year) => fc.option(window(year))))
    .map(
      (found) =>
        Object.fromEntries(
          years.flatMap((year, at) =>
            found[at] && (found[at].start.kind !== "blank" || found[at].end.kind !== "blank") ? [[year, found[at]]] : [],
          ),
        ) as Record<number, PhaseWindow>,
    );
}

function phases(years: readonly number[]): Arbitrary<readonly Phase[]> {
  const phase = fc.record({ text: prose, involved: optionalLine, weight: points, windows: windows(years), progress: points });
  return fc.array(phase, { maxLength: 4 }).map((list) => list.map((given, at) => ({ number: String(at), ...given })));
}

function monitoring(years: readonly number[]): Arbitrary<Monitoring> {
  return fc.record({
    label: line,
    date: date(years, "end"),
    outcome: fc.constantFrom("", "RAGGIUNTO 100%", "NON RAGGIUNTO"),
    percent: points,
    because: optionalLine,
  });
}

function card(years: readonly number[]): Arbitrary<ObjectiveCard> {
  return fc.record({
    excerpt: fc.constant(false),
    state: fc.constantFrom("", "BOZZA", "PRONTA", "APPROVATA", "da rivedere"),
    purpose: prose,
    service: optionalLine,
    responsible: optionalLine,
    start: date(years, "start"),
    end: date(years, "end"),
    assessor: optionalLine,
    units: optionalLine,
    sharedWith: prose,
    peg: fc.constantFrom("", "12 01 00 00", "12.01", "12.04-05", "- Codici responsabile"),
    resources,
    qualityCheck: fc.record({ answer: fc.constantFrom("yes", "no", ""), text: optionalLine }),
    constraints: prose,
    notes: fc.array(line, { maxLength: 2 }),
    detail: prose,
    expectedResults: fc.array(expectedResult, { maxLength: 3 }),
    phases: phases(years),
    monitoring: fc.array(monitoring(years), { maxLength: 2 }),
  });
}

function objectives(sectors: readonly string[], operational: readonly string[], years: readonly number[]): Arbitrary<readonly Objective[]> {
  const given = fc.record({
    owner: fc.constantFrom(...(sectors.length === 0 ? [""] : sectors)),
    partners: fc.subarray([...sectors]),
    shared: fc.boolean(),
    title: line,
    serves: fc.shuffledSubarray([...operational], { maxLength: Math.min(3, operational.length) }),
    priority: fc.constantFrom("ALTA", "MEDIA", "BASSA", "", "da decidere"),
    card: card(years),
  });
  return fc.array(given, { maxLength: sectors.length === 0 ? 0 : 6 }).map((list) => {
    const highest = new Map<string, number>();
    const next = (sector: string): ShortCode => {
      const number = (highest.get(sector) ?? 0) + 1;
      highest.set(sector, number);
      return { sector, number };
    };
    return list.map(({ owner, partners, shared, title, serves: [primary = "", ...others], priority, card: documented }) => ({
      shortCodes: [owner, ...(shared ? partners.filter((partner) => partner !== owner) : [])].map(next),
      title,
      operational: primary,
      otherOperational: others,
      priority,
      card: documented,
    }));
  });
}

/** The sectors' tables: an owner lists its objectives, other sectors some of them, with an excerpt of the card or without. */
function sectors(codes: readonly string[], list: readonly Objective[], scheme: CodeScheme): Arbitrary<readonly Sector[]> {
  const share = fc.record({ listed: fc.boolean(), weight: sectorWeight, excerpt: fc.boolean(), notes: fc.array(line, { maxLength: 2 }) });
  const table = (code: string): Arbitrary<readonly SectorEntry[]> =>
    fc
      .tuple(...list.map(() => share))
      .map((shares) =>
        list.flatMap((objective, at) => {
          const own = objective.shortCodes[0]?.sector === code;
          const given = shares[at];
          if (!given || (!own && !given.listed)) return [];
          const excerpt = !own && given.excerpt;
          return [
            { objective: objectiveKey(objective.shortCodes, scheme), weight: given.weight, excerpt, notes: excerpt ? given.notes : [] },
          ];
        }),
      )
      .chain((entries) => fc.shuffledSubarray([...entries], { minLength: entries.length }));
  return fc.tuple(
    ...codes.map((code) => fc.record({ code: fc.constant(code), name: line, head: optionalLine, mission: prose, entries: table(code) })),
  );
}

const allocation: Arbitrary<Allocation> = fc.record({
  revenueCurrent: cents.map(valueEntry),
  revenueCapital: amount,
  spendCurrent: amount,
  spendCapital: amount,
});

function byYear<T>(years: readonly number[], value: Arbitrary<T>): Arbitrary<Record<number, T>> {
  return fc
    .tuple(fc.subarray([...years]), fc.array(value, { minLength: years.length, maxLength: years.length }))
    .map(([some, values]) => Object.fromEntries(some.map((year, at) => [year, values[at] as T])) as Record<number, T>);
}

function peg(codes: readonly string[], years: readonly number[]): Arbitrary<readonly PegCode[]> {
  const row = fc.record({
    description: line,
    responsible: fc.constantFrom("", ...codes),
    assignee: fc.constantFrom("", ...codes),
    allocations: byYear(years, allocation),
  });
  return fc.array(row, { maxLength: 4 }).map((rows) => rows.map((given, at) => ({ code: `12 0${at + 1} 00 00`, ...given })));
}

function budget(years: readonly number[]): Arbitrary<readonly BudgetRow[]> {
  return fc.array(
    fc.record({
      title: fc.constantFrom(1, 2),
      line: fc.constantFrom("1", "2"),
      objective: fc.constantFrom("1", "1, 2"),
      objectiveTitle: line,
      mission: fc.constantFrom("1", "12"),
      missionTitle: line,
      programme: fc.constantFrom("1", "6"),
      programmeTitle: line,
      amounts: byYear([(years[0] ?? 0) - 1, ...years], cents.map(valueEntry)),
    }),
    { maxLength: 4 },
  );
}

function targets(years: readonly number[]): Arbitrary<readonly Target[]> {
  const row = fc.record({
    service: line,
    type: fc.constantFrom("S", "M", ""),
    description: prose,
    expectedResult: prose,
    indicator: prose,
    weight: sectorWeight,
    crossCutting: fc.boolean(),
  });
  return fc
    .array(fc.array(row, { minLength: 1, maxLength: 2 }), { maxLength: 3 })
    .map((areas) =>
      areas.flatMap((rows, at) =>
        rows.map((given) => ({ area: `AREA ${at + 1}`, section: `ANNO ${years[0]}`, years: years.slice(0, 1), ...given })),
      ),
    );
}

const someDay = fc.constantFrom("", "2026-03-31", "2026-11-22");

/** Ids of rules, one that no rule has among them. */
const ruleId = fc.constantFrom("phases.weight", "code.gap", "weight.sector", "regola.di.domani");

/** What a plan may decide about its checks. */
export const checks: Arbitrary<PlanChecks> = fc.record({
  levels: fc.dictionary(ruleId, fc.constantFrom<RuleLevel>("error", "warning", "note", "off")).map((levels) => ({ ...levels })),
  accepted: fc.array(fc.record({ rule: ruleId, subject: line, found: prose, values: optionalLine, reason: line, on: someDay }), {
    maxLength: 4,
  }),
});

const importReport: Arbitrary<ImportReport> = fc.record({
  source: line,
  on: someDay,
  notes: fc.array(
    fc.record({ rule: ruleId, subject: optionalLine, place: fc.constantFrom("cards[12].code", ""), found: prose, resolved: prose }),
    { maxLength: 4 },
  ),
});

/** Any sound plan. */
export const arbitraryPlan: Arbitrary<Plan> = fc
  .record({
    codeScheme: fc.constantFrom(...schemes),
    firstYear: fc.integer({ min: 2018, max: 2030 }),
    length: fc.integer({ min: 1, max: 5 }),
    codes: fc.oneof(
      { weight: 6, arbitrary: fc.subarray(sectorCodes, { maxLength: 4 }) },
      { weight: 4, arbitrary: signedCodes },
      fc.subarray(sectorCodes, { minLength: 12 }),
    ),
  })
  .chain(({ codeScheme, firstYear, length, codes }) => {
    const years = Array.from({ length }, (_, at) => firstYear + at);
    return strategy(codeScheme).chain((tree) => {
      const operational = tree.flatMap((node) => node.objectives.flatMap((objective) => objective.operational.map(({ code }) => code)));
      return objectives(codes, operational, years)
        .chain((list) =>
          fc.record({
            entity: line,
            title: line,
            firstYear: fc.constant(firstYear),
            years: fc.constant(length),
            codeScheme: fc.constant(codeScheme),
            templates: fc.constant([]),
            strategy: fc.constant(tree),
            sectors: sectors(codes, list, codeScheme),
            objectives: fc.constant(list),
            peg: peg(codes, years),
            budget: budget(years),
            targets: targets(years),
            checks: fc.oneof({ weight: 2, arbitrary: fc.constant(usualChecks) }, checks),
            points: fc.constant(usualPoints),
          }),
        )
        .chain((plan) => fc.option(importReport).map((report) => (report ? { ...plan, importReport: report } : plan)));
    });
  });

/** The codes of a plan's objectives, as they are printed. */
export function codesOf(plan: Plan): string[] {
  return plan.objectives.map((objective) => formatObjectiveCode(objective.operational, objective.shortCodes, plan.codeScheme));
}
