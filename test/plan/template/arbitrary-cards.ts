/** Any plan whose cards follow any templates, with content that their templates ask for and some that they do not. */
import fc, { type Arbitrary } from "fast-check";
import type { OwnKind, OwnTables, OwnValue, OwnValues } from "../../../src/plan/card/own-values";
import { schemeOfTemplate } from "../../../src/plan/codes/pattern-codes";
import { objectiveKey, shortCodeAt } from "../../../src/plan/codes/code";
import type { Objective, OperationalObjective, Plan, StrategicLine, StrategicObjective } from "../../../src/plan/plan";
import type { Template, TemplateColumn } from "../../../src/plan/template/template";
import { isKnownTable } from "../../../src/plan/template/vocabulary";
import { arbitraryPlan } from "../arbitrary-plan";
import { arbitraryTemplate } from "./arbitrary-template";

const text = fc.constantFrom("Sportello unico", "=A1+B1", "'00", "12,5", "più di 3", "31/12", "VERO", "a|b; «c»");
const day = fc.constantFrom("2026-03-31", "2027-12-01");
const number = fc.constantFrom(0, 1, 12.5, -3, 1e6);

function valueOf(kind: OwnKind | undefined): Arbitrary<OwnValue> {
  switch (kind) {
    case "date":
      return fc.oneof(day, fc.constant("entro l’estate"));
    case "lines":
      return fc.array(
        text.filter((line) => !line.includes("\n")),
        { minLength: 1, maxLength: 3 },
      );
    case "yesNo":
      return fc.constantFrom("SÌ", "NO");
    case "number":
    case "percent":
    case "money":
    case "score":
      return fc.oneof(
        number,
        text.filter((words) => !/^[\d,.]+$/.test(words)),
      );
    default:
      return fc.oneof(text, number);
  }
}

/** Some of the values, none of them blank. */
function some(kinds: Readonly<Record<string, Arbitrary<OwnValue>>>): Arbitrary<OwnValues> {
  return fc.record(kinds, { requiredKeys: [], noNullPrototype: true }) as Arbitrary<OwnValues>;
}

function inYears(kind: OwnKind, years: readonly number[]): Arbitrary<OwnValue> {
  const scalar = valueOf(kind === "lines" ? "text" : kind);
  return fc
    .record(Object.fromEntries(years.map((year) => [year, scalar])), { requiredKeys: [], noNullPrototype: true })
    .filter((record) => Object.keys(record).length > 0) as Arbitrary<OwnValue>;
}

function rowOf(columns: readonly TemplateColumn[], years: readonly number[]): Arbitrary<OwnValues> {
  return some(
    Object.fromEntries(
      columns.flatMap(({ key, kind, perYear }) =>
        kind === undefined ? [] : [[key, perYear ? inYears(kind, years) : valueOf(kind)] as const],
      ),
    ),
  );
}

function extraOf({ fields }: Template): Arbitrary<OwnValues> {
  const own = Object.entries(fields).flatMap(([key, { kind }]) => (kind === undefined ? [] : [[key, valueOf(kind)] as const]));
  return some(Object.fromEntries([...own, ["ghost", valueOf("text")]]));
}

function tablesOf({ tables }: Template, years: readonly number[]): Arbitrary<OwnTables> {
  const own = Object.entries(tables).filter(([key, { columns }]) => !isKnownTable(key) && columns.length > 0);
  const rows = own.map(([key, { columns }]) => {
    const filled = rowOf(columns, years).filter((row) => Object.keys(row).length > 0);
    return [key, fc.array(filled, { minLength: 1, maxLength: 4 })] as const;
  });
  return fc.record(Object.fromEntries(rows), { requiredKeys: [], noNullPrototype: true }) as Arbitrary<OwnTables>;
}

function withOwn(objective: Objective, template: Template, years: readonly number[]): Arbitrary<Objective> {
  const { card } = objective;
  if (!card) return fc.constant(objective);
  const once = template.timeline.windows === "single";
  const ofPhases = rowOf(template.tables.phases?.columns ?? [], years);
  return fc
    .record({ extra: extraOf(template), tables: tablesOf(template, years), extras: fc.array(ofPhases, { minLength: 9, maxLength: 9 }) })
    .map(({ extra, tables, extras }) => ({
      ...objective,
      card: {
        ...card,
        template: template.id,
        ...(Object.keys(extra).length > 0 ? { extra } : {}),
        ...(Object.keys(tables).length > 0 ? { tables } : {}),
        phases: card.phases.map((phase, at) => {
          const [first = 0] = years;
          const only = phase.windows[first];
          const windows = template.timeline.windows === "ticks" ? {} : once ? (only ? { [first]: only } : {}) : phase.windows;
          const own = extras[at] ?? {};
          return { ...phase, windows, ...(Object.keys(own).length > 0 ? { extra: own } : {}) };
        }),
      },
    }));
}

/** Templates as one plan can have them: one pattern of codes and one tree, those of the first. */
export const arbitraryTemplates: Arbitrary<readonly Template[]> = fc
  .uniqueArray(arbitraryTemplate, { selector: ({ id }) => id, minLength: 1, maxLength: 2 })
  .map((templates) =>
    templates.map(({ code: _, ...template }) => ({
      ...template,
      levels: templates[0]?.levels ?? 0,
      ...(templates[0]?.code ? { code: templates[0].code } : {}),
    })),
  );

/** The tree of three levels cut, or grown by activities, to as many as the scheme's has; objectives go along. */
function withTree(plan: Plan): Plan {
  const { tree, treeSeparator } = plan.codeScheme;
  const levels = tree.length;
  const places = new Map<string, string>();
  const strategy = plan.strategy.map((line): StrategicLine => ({
    ...line,
    objectives: line.objectives.flatMap((objective): StrategicObjective[] => {
      const operational = objective.operational.map((node): OperationalObjective => {
        const activities = [1, 2].map((n) => ({
          code: `${node.code}${treeSeparator}${String(n).padStart(tree[3] ?? 1, "0")}`,
          title: `Attività ${n}`,
        }));
        places.set(node.code, [line.code, objective.code, node.code, activities[0]!.code][levels - 1]!);
        return levels > 3 ? { ...node, activities } : node;
      });
      return levels === 1 ? [] : [{ ...objective, operational: levels === 2 ? [] : operational }];
    }),
  }));
  const placed = (code: string) => places.get(code) ?? code;
  return {
    ...plan,
    strategy,
    objectives: plan.objectives.map((objective, at) => {
      const operational = placed(objective.operational);
      const prefix = at % 3 === 0 ? "PDO" : "TR-2";
      return {
        ...objective,
        operational,
        otherOperational: [...new Set(objective.otherOperational.map(placed))].filter((other) => other !== operational),
        shortCodes: objective.shortCodes.map(({ sector, number }) => shortCodeAt({ sector, operational, prefix }, number, plan.codeScheme)),
      };
    }),
  };
}

export const planOfTemplates: Arbitrary<Plan> = fc.tuple(arbitraryPlan, arbitraryTemplates).chain(([plan, templates]) => {
  const years = Array.from({ length: plan.years }, (_, at) => plan.firstYear + at);
  const [main] = templates;
  const codeScheme = schemeOfTemplate(plan.codeScheme, main!, plan.firstYear);
  const recoded = recodedPlan(withTree({ ...plan, codeScheme, templates }), plan);
  return fc
    .tuple(...recoded.objectives.map((objective, at) => withOwn(objective, templates[at % templates.length]!, years)))
    .map((objectives): Plan => ({ ...recoded, objectives }));
});

/** Keys by the new scheme wherever the plan speaks of objectives; those that another has already are left out. */
function recodedPlan(plan: Plan, before: Plan): Plan {
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  const objectives = plan.objectives.flatMap((objective) => {
    const [owner] = objective.shortCodes;
    const single = plan.codeScheme.pattern && owner ? { ...objective, shortCodes: [owner] } : objective;
    const key = objectiveKey(single.shortCodes, plan.codeScheme);
    if (taken.has(key)) return [];
    taken.add(key);
    const known = objective.shortCodes.map(({ sector, number }) => ({ sector, number }));
    keys.set(objectiveKey(known, before.codeScheme), key);
    return [single];
  });
  const sectors = plan.sectors.map((sector) => ({
    ...sector,
    entries: sector.entries.flatMap((entry) => {
      const objective = keys.get(entry.objective);
      return objective === undefined ? [] : [{ ...entry, objective }];
    }),
  }));
  return { ...plan, objectives, sectors };
}
