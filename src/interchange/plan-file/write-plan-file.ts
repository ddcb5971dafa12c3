/** Writes a plan as a clean `cardine-plan/1` file: ISO dates, numbers, `==` for none, nothing that is blank. */
import { formatObjectiveCode, objectiveKey } from "../../plan/codes/code";
import { defaultCodeScheme, type CodeScheme } from "../../plan/codes/code-scheme";
import type { Entry } from "../../plan/entry";
import type { Allocation, Monitoring, Objective, ObjectiveCard, Phase, Plan, ResourceLine, Sector, SectorWeight, Target } from "../../plan/plan";
import { findOperational } from "../../plan/strategy";
import { usualPoints } from "../../plan/weight";
import { codeSchemeFile } from "./code-scheme-file";
import type { Json } from "./json";
import { checksFile, importReportFile } from "./plan-checks-file";
import { planFileFormat } from "./read-plan-file";

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
    codeScheme: isDefault(plan.codeScheme) ? undefined : { ...codeSchemeFile(plan.codeScheme) },
    strategy: plan.strategy.map((line) => ({
      code: line.code,
      title: line.title,
      assessors: line.assessors.map(({ portfolio, name }) => ({ portfolio, name })),
      objectives: line.objectives.map(({ code, title, operational }) => ({ code, title, operational: operational.map((node) => ({ code: node.code, title: node.title })) })),
    })),
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
    budget: some(plan.budget.map(({ amounts, ...row }) => ({ ...row, amounts: mapValues(amounts, (amount: Entry<number>) => entry(amount)) }))),
    cards: some([...plan.objectives.flatMap((objective) => cardFile(objective, plan)), ...plan.sectors.flatMap((sector) => excerptFiles(sector, plan))]),
    targets: some(plan.targets.map(targetFile)),
    checks: checksFile(plan.checks),
    importReport: plan.importReport && importReportFile(plan.importReport),
  };
}

function isDefault(scheme: CodeScheme): boolean {
  return (Object.keys(defaultCodeScheme) as (keyof CodeScheme)[]).every((key) => scheme[key] === defaultCodeScheme[key]);
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
  const objectives = new Map(plan.objectives.map((objective) => [objectiveKey(objective.shortCodes, plan.codeScheme), objective]));
  return {
    code: sector.code,
    name: sector.name,
    head: text(sector.head),
    mission: text(sector.mission),
    objectives: sector.entries.map((line) => {
      const objective = objectives.get(line.objective);
      return { code: line.objective, title: text(objective?.title ?? ""), priority: text(objective?.priority ?? ""), weight: weight(line.weight) };
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
      excerpt: card.excerpt,
      title: objective.title,
      purpose: text(card.purpose),
      service: text(card.service),
      responsible: text(card.responsible),
      start: entry(card.start),
      end: entry(card.end),
      chain: chainFile(objective, plan),
      assessor: text(card.assessor),
      priority: text(objective.priority),
      weight: listed && listed.weight.kind !== "blank" ? weight(listed.weight) : undefined,
      units: text(card.units),
      sharedWith: text(card.sharedWith),
      peg: text(card.peg),
      resources: resourcesFile(card),
      qualityCheck: card.qualityCheck.answer === "" && card.qualityCheck.text === "" ? undefined : { answer: card.qualityCheck.answer === "" ? null : card.qualityCheck.answer === "yes" ? "SI" : "NO", text: text(card.qualityCheck.text) },
      constraints: text(card.constraints),
      notes: some(card.notes),
      detail: text(card.detail),
      expectedResults: some(card.expectedResults.map((result) => ({ text: text(result.text), indicator: text(result.indicator), baseline: text(result.baseline), target: text(result.target), lastValue: text(result.lastValue), source: text(result.source), weight: entry(result.weight) }))),
      phases: some(card.phases.map(phaseFile)),
      monitoring: some(card.monitoring.map(monitoringFile)),
    },
  ];
}

function chainFile(objective: Objective, plan: Plan): Json {
  if (objective.operational === "") return undefined;
  const label = (code: string) => {
    const node = findOperational(plan, code);
    return node ? `${code} - ${node.operational.title}` : code;
  };
  const node = findOperational(plan, objective.operational);
  return {
    line: node ? `${node.line.code} - ${node.line.title}` : undefined,
    strategicObjective: node ? `${node.strategicObjective.code} - ${node.strategicObjective.title}` : undefined,
    operationalObjectives: [objective.operational, ...objective.otherOperational].map(label),
  };
}

function resourcesFile({ resources }: ObjectiveCard): Json {
  const file = {
    revenueCurrent: entry(resources.revenueCurrent),
    revenueCapital: entry(resources.revenueCapital),
    spendCurrent: entry(resources.spendCurrent),
    spendCapital: entry(resources.spendCapital),
    unit: text(resources.unit),
    specific: text(resources.specific),
    lines: some(resources.lines.map(resourceLineFile)),
  };
  return Object.values(file).some((value) => value !== undefined) ? file : undefined;
}

function resourceLineFile(line: ResourceLine): Json {
  return { peg: text(line.peg), budgetItem: text(line.budgetItem), kind: text(line.kind), nature: text(line.nature), year: entry(line.year), amount: entry(line.amount), note: text(line.note) };
}

function phaseFile(phase: Phase): Json {
  return {
    number: phase.number,
    text: text(phase.text),
    involved: text(phase.involved),
    weight: entry(phase.weight),
    windows: mapValues(phase.windows, (window: Phase["windows"][number]) => ({ start: entry(window.start), end: entry(window.end) })),
    progress: entry(phase.progress),
  };
}

function monitoringFile(check: Monitoring): Json {
  return { label: text(check.label), date: entry(check.date), outcome: check.outcome === "" ? null : check.outcome, percent: entry(check.percent), because: text(check.because) };
}

/** The one-page copies in other sectors' parts: what they repeat of the full card is left out. */
function excerptFiles(sector: Sector, plan: Plan): Json[] {
  const objectives = new Map(plan.objectives.map((objective) => [objectiveKey(objective.shortCodes, plan.codeScheme), objective]));
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
