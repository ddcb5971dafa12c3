/** Writes a plan as a clean `cardine-plan/1` file: ISO dates, numbers, `==` for none, nothing that is blank. */
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import type { CardFieldKey, DocumentedObjective } from "../../plan/card/card";
import type { FieldKind, KindValues, PhaseWindow } from "../../plan/card/field-kinds";
import { columnValue, declaredFields, declaredLists, fieldValue, isHeldField, itemsOf } from "../../plan/card/held-fields";
import { withValueAt } from "../../plan/card/paths";
import type { ColumnDeclaration, ListDeclaration } from "../../plan/card/lists";
import { formatObjectiveCode, objectiveKey } from "../../plan/codes/code";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { Entry } from "../../plan/entry";
import type { Allocation, Objective, Phase, Plan, Sector, SectorWeight, Target } from "../../plan/plan";
import { templateOfCard } from "../../plan/template/templates-of-plan";
import { usualPoints } from "../../plan/weight";
import { templateFile } from "../template-file/write-template-file";
import { chainFile } from "./chain-file";
import { codeSchemeFile } from "./code-scheme-file";
import type { Json } from "../json-file/json";
import { checksFile, importReportFile } from "./plan-checks-file";
import { planFileFormat } from "./read-plan-file";
import { strategyFile } from "./strategy-file";

export function writePlanFile(plan: Plan): string {
  return `${JSON.stringify(planFileOf(plan), null, 2)}\n`;
}

function planFileOf(plan: Plan): Json {
  return {
    format: planFileFormat,
    entity: plan.entity,
    title: plan.title,
    firstYear: plan.firstYear,
    years: plan.years,
    points: plan.points === usualPoints ? undefined : plan.points,
    codeScheme: { ...codeSchemeFile(plan.codeScheme) },
    strategy: strategyFile(plan),
    sectors: plan.sectors.map((sector) => sectorFile(sector, plan)),
    alignment: some(plan.objectives.flatMap((objective) => alignmentFile(objective, plan.codeScheme))),
    peg: some(
      plan.peg.map(({ code, description, responsible, assignee, allocations }) => ({
        code,
        description: text(description),
        responsible: text(responsible),
        assignee: text(assignee),
        allocations: Object.keys(allocations).length === 0 ? undefined : mapValues(allocations, allocationFile),
      })),
    ),
    budget: some(
      plan.budget.map(({ amounts, ...row }) => ({ ...row, amounts: mapValues(amounts, (amount: Entry<number>) => entry(amount)) })),
    ),
    cards: some([
      ...plan.objectives.flatMap((objective) => cardFile(objective, plan)),
      ...plan.sectors.flatMap((sector) => excerptFiles(sector, plan)),
    ]),
    targets: some(plan.targets.map(targetFile)),
    sections: some((plan.sections ?? []).map(({ area, section, years }) => ({ area, section: text(section), years }))),
    templates: some(plan.templates.map(templateFile)),
    checks: checksFile(plan.checks),
    importReport: plan.importReport && importReportFile(plan.importReport),
  };
}

function text(value: string): string | undefined {
  return value === "" ? undefined : value;
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function mapValues<T>(record: Readonly<Record<number, T>>, map: (value: T) => Json): Json {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value as T)]));
}

function entry<T extends string | number>(given: Entry<T>): Json {
  switch (given.kind) {
    case "blank":
      return undefined;
    case "none":
      return "==";
    case "text":
      return given.text;
    case "value":
      return given.value;
  }
}

function weight(given: SectorWeight): Json {
  return given.kind === "incentive" ? "*" : given.kind === "blank" ? null : entry(given);
}

function allocationFile(allocation: Allocation): Json {
  return {
    revenueCurrent: entry(allocation.revenueCurrent),
    revenueCapital: entry(allocation.revenueCapital),
    spendCurrent: entry(allocation.spendCurrent),
    spendCapital: entry(allocation.spendCapital),
  };
}

function sectorFile(sector: Sector, plan: Plan): Json {
  const objectives = objectivesByKey(plan);
  return {
    code: sector.code,
    name: sector.name,
    head: text(sector.head),
    mission: text(sector.mission),
    objectives: sector.entries.map((line) => {
      const objective = objectives.get(line.objective);
      return {
        code: line.objective,
        title: text(objective?.title ?? ""),
        priority: text(objective?.priority ?? ""),
        weight: weight(line.weight),
      };
    }),
  };
}

function alignmentFile(objective: Objective, scheme: CodeScheme): Json[] {
  const row = { objective: objectiveKey(objective.shortCodes, scheme), title: text(objective.title) };
  const primary = objective.operational === "" ? [] : [{ ...row, operational: objective.operational, reference: false }];
  return [...primary, ...objective.otherOperational.map((operational) => ({ ...row, operational, reference: true }))];
}

/** The section of an objective's own card: its owner's sector, else the first that lists it. */
function sectionOf(objective: Objective, plan: Plan): string {
  const owner = objective.shortCodes[0]?.sector ?? "";
  const key = objectiveKey(objective.shortCodes, plan.codeScheme);
  if (plan.sectors.some((sector) => sector.code === owner)) return owner;
  return plan.sectors.find((sector) => sector.entries.some((line) => line.objective === key))?.code ?? owner;
}

function cardFile(objective: Objective, plan: Plan): Json[] {
  const { card } = objective;
  if (!card) return [];
  const section = sectionOf(objective, plan);
  const key = objectiveKey(objective.shortCodes, plan.codeScheme);
  const listed = plan.sectors.find((sector) => sector.code === section)?.entries.find((line) => line.objective === key);
  return [
    {
      code: formatObjectiveCode(objective.operational, objective.shortCodes, plan.codeScheme),
      section,
      ...heldFile(
        { ...objective, card },
        {
          operational: chainFile(objective, plan),
          otherOperational: undefined,
          weight: listed && listed.weight.kind !== "blank" ? weight(listed.weight) : undefined,
        },
        plan,
      ),
    },
  ];
}

/** Fields and lists of a card, at the places where the file has them; `own` are fields that the file says in a way of its own. */
function heldFile(
  objective: DocumentedObjective,
  own: Readonly<Partial<Record<CardFieldKey, Json>>>,
  plan: Plan,
): Readonly<Record<string, Json>> {
  const once = templateOfCard(plan, objective.card).timeline.windows === "single" ? plan.firstYear : undefined;
  const fields = declaredFields.map(({ key, kind, file = key }): Part => {
    if (key in own) return [key === "operational" ? "chain" : key, own[key]];
    return [file, isHeldField(key) ? valueFile(kind as FieldKind, fieldValue(objective, key)) : undefined];
  });
  const lists = declaredLists.map((list): Part => [
    list.key,
    some(itemsOf(objective.card, list.key).map((item) => itemFile(item, list, once))),
  ]);
  return [...fields, ...lists].reduce<Record<string, Json>>(
    (file, [path, value]) => (value === undefined ? file : withValueAt(file, path, value)),
    {},
  );
}

type Part = readonly [path: string, value: Json];

/** `once` is the year that stands for the whole plan where phases have one window each. */
function itemFile(item: object, { columns }: ListDeclaration, once: number | undefined): Json {
  return Object.assign(
    {},
    ...columns.map((column) => {
      const value = columnValue(item, column);
      const only = column.kind === "windows" && once !== undefined ? onlyWindow(value as Phase["windows"], once) : undefined;
      return only ? windowFile(only) : { [column.key]: valueFile(column.kind, value) };
    }),
  ) as Json;
}

function onlyWindow(windows: Phase["windows"], once: number): PhaseWindow | undefined {
  return Object.keys(windows).join() === String(once) ? windows[once] : undefined;
}

function windowFile({ start, end }: PhaseWindow): { readonly start: Json; readonly end: Json } {
  return { start: entry(start), end: entry(end) };
}

/** A value as the file has it; nothing where it is blank. */
function valueFile(kind: ColumnDeclaration["kind"], value: unknown): Json {
  switch (kind) {
    case "lines":
    case "operationals":
      return some(value as readonly string[]);
    case "flag":
      return value as boolean;
    case "answer":
      return value === "" ? undefined : value === "yes" ? "SI" : "NO";
    case "date":
    case "amount":
    case "points":
    case "percent":
    case "year":
    case "number":
      return entry(value as Entry<string | number>);
    case "windows":
      return mapValues(value as Phase["windows"], windowFile);
    case "textByYear":
    case "own":
    case "ownTables":
      return Object.keys(value as object).length === 0 ? undefined : (value as Json);
    case "amountByYear":
      return Object.keys(value as object).length === 0
        ? undefined
        : mapValues(value as KindValues["amountByYear"], (amount) => entry(amount));
    default:
      return text(value as string);
  }
}

/** The one-page copies in other sectors' parts: what they repeat of the full card is left out. */
function excerptFiles(sector: Sector, plan: Plan): Json[] {
  const objectives = objectivesByKey(plan);
  return sector.entries.flatMap((line) => {
    const objective = objectives.get(line.objective);
    if (!line.excerpt || !objective) return [];
    return [
      {
        code: formatObjectiveCode(objective.operational, objective.shortCodes, plan.codeScheme),
        section: sector.code,
        excerpt: true,
        title: objective.title,
        chain: chainFile(objective, plan),
        weight: weight(line.weight),
        notes: some(line.notes),
      },
    ];
  });
}

function targetFile(target: Target): Json {
  return { ...target, years: target.years, weight: weight(target.weight) };
}
