/** Reads a `cardine-plan/1` file, clean or as it was published. */
import { parseObjectiveCode, withOwner } from "../../plan/codes/code";
import { schemeOfTemplate } from "../../plan/codes/pattern-codes";
import { shippedTemplates, usualTemplate } from "../../plan/template/shipped";
import type { Template } from "../../plan/template/template";
import { MalformedTemplateError } from "../template-file/template-errors";
import { readTemplate } from "../template-file/read-template-file";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { Entry } from "../../plan/entry";
import { readAmount } from "../../plan/notation/amount";
import { readBudgetTitle } from "../../plan/notation/budget-title";
import { areasOf, sectionsOf, withSections } from "../../plan/areas/area";
import type { Allocation, BudgetRow, Objective, PegCode, Plan, Target, TargetSection } from "../../plan/plan";
import { usualPoints, readWeight } from "../../plan/weight";
import { cleanTexts } from "./clean-texts";
import { inferCodeScheme, readCodeScheme } from "./code-scheme-file";
import { askWhichOperational } from "../contradictions/ask-which-operational";
import { Contradictions, type Contradiction } from "../contradictions/contradiction";
import { gatherObjectives, type GatheredObjective, type ListedTitle } from "../gathering/gather-objectives";
import { gatherSectors, takeInAlignment } from "../gathering/gather-sectors";
import { ensureNotTooMany } from "./list-limits";
import { readChecksFile, readImportReportFile } from "./plan-checks-file";
import { MalformedPlanFileError, WrongFormatError } from "../json-file/file-errors";
import { parseJson } from "../json-file/parse-json";
import type { AllocationPart, BudgetFile, PegFile, PlanFile, SectorFile, TargetFile, TargetSectionFile } from "./plan-file-shape";
import type { PlanOrigins } from "../places/plan-origins";
import { textOf } from "./read-card-file";
import { planFile } from "./schema/plan-file-schema";
import { codesOfLevel, readStrategyFile } from "./strategy-file";

export const planFileFormat = "cardine-plan/1";

export interface PlanFileReading {
  readonly plan: Plan;
  /** What the file contradicts itself in. */
  readonly contradictions: readonly Contradiction[];
  /** Where the plan's parts stand in the file. */
  readonly origins: PlanOrigins;
}

/**
 * The plan of a file's text. `source` names the file in messages. Throws
 * `NotJsonError`, `DuplicateKeyError`, `WrongFormatError`, `MissingPartError`, `MalformedPlanFileError`, `TooManyError`, `TooDeepError`, `TextTooLongError`.
 */
export function readPlanFile(text: string, source: string): PlanFileReading {
  const contradictions = new Contradictions();
  const content = parseJson(text, source);
  const found = typeof content === "object" && content !== null && "format" in content ? String(content.format) : "";
  if (found !== planFileFormat) throw new WrongFormatError(source, found);
  ensureNotTooMany(content, source);
  const clean = cleanTexts(content, source, (place, characters) =>
    contradictions.add("text.control", "interchange.controlCharacters", "", place, { characters }),
  );
  planFile.validate(clean, source, "");
  for (const { place, value } of planFile.unknownFields(clean))
    contradictions.add("field.unknown", "interchange.unknownField", "", place, { value });
  const { plan, origins, objectives } = planOf(clean as PlanFile, source, contradictions);
  return { plan, origins, contradictions: askWhichOperational(contradictions.all, objectives, plan) };
}

function planOf(
  file: PlanFile,
  source: string,
  contradictions: Contradictions,
): Pick<PlanFileReading, "plan" | "origins"> & { readonly objectives: readonly GatheredObjective[] } {
  const rows = new Map<object, string>();
  const templates = templatesOf(file, source);
  const [main] = templates;
  const { levels } = main ?? usualTemplate;
  const digits = schemeOf(file, levels === 0 ? usualTemplate.levels : levels, source);
  const scheme = schemeOfTemplate(digits, main ?? { levels }, file.firstYear);
  const years = Array.from({ length: file.years }, (_, at) => file.firstYear + at);
  const strategy = readStrategyFile(file.strategy ?? [], { scheme, contradictions });
  const sectorCodes = (file.sectors ?? []).map((sector) => sector.code);
  const spellings = spellingsIn(file);
  const listed = listedTitles(file.sectors ?? [], scheme, spellings);
  const objectives = gatherObjectives(file.cards ?? [], { scheme, years, strategy, spellings, contradictions, rows, listed });
  const points = file.points ?? usualPoints;
  const listing = { scheme, points, strategy, sectorCodes, spellings, objectives, contradictions, rows };
  const sectors = gatherSectors(file.sectors ?? [], listing);
  takeInAlignment(file.alignment ?? [], listing);
  const targets = (file.targets ?? []).map((row, at) => target(row, `targets[${at}]`, contradictions));
  targets.forEach((row, at) => rows.set(row, `targets[${at}]`));
  const sections = (file.sections ?? []).map((row, at) => sectionOfFile(row, `sections[${at}]`, contradictions));
  const plan: Plan = {
    entity: file.entity,
    title: file.title,
    firstYear: file.firstYear,
    years: file.years,
    codeScheme: scheme,
    templates,
    points,
    strategy,
    sectors,
    objectives: objectives.map(objectiveOf),
    peg: (file.peg ?? []).map(pegCode),
    budget: (file.budget ?? []).map((row, at) => budgetRow(row, `budget[${at}]`, contradictions)),
    targets: bySection({ targets, sections }),
    checks: readChecksFile(file.checks),
    ...(file.importReport ? { importReport: readImportReportFile(file.importReport) } : {}),
  };
  return { plan: withSections(plan, sectionsOf({ targets: plan.targets, sections })), origins: originsOf(objectives, rows), objectives };
}

function listedTitles(sectors: readonly SectorFile[], scheme: CodeScheme, spellings: readonly string[]): ListedTitle[] {
  return sectors.flatMap((sector) =>
    (sector.objectives ?? []).flatMap(({ code, title }) => {
      const read = parseObjectiveCode(code, scheme, spellings);
      return read ? [{ shortCodes: withOwner(read.shortCodes, sector.code), title: textOf(title), sector: sector.code }] : [];
    }),
  );
}

/** The templates of the file, and shipped ones that its cards name. */
function templatesOf(file: PlanFile, source: string): readonly Template[] {
  const own = (file.templates ?? []).map((content, at) => readTemplate(content, source, `templates[${at}]`));
  own.forEach(({ id }, at) => {
    if (own.findIndex((one) => one.id === id) < at) throw new MalformedTemplateError(source, `templates[${at}].id`, "idTwice", id);
  });
  const named = new Set((file.cards ?? []).map(({ template }) => textOf(template)));
  return [...own, ...shippedTemplates.filter(({ id }) => named.has(id) && !own.some((one) => one.id === id))];
}

function originsOf(objectives: readonly GatheredObjective[], rows: PlanOrigins["rows"]): PlanOrigins {
  const printings = objectives.filter(({ printed }) => printed.length > 0);
  return {
    printings: new Map(printings.map(({ key, printed }) => [key, printed])),
    listings: new Map(objectives.flatMap(({ key, listedAt }) => (listedAt === undefined ? [] : [[key, listedAt]]))),
    rows,
  };
}

function schemeOf(file: PlanFile, levels: number, source: string): CodeScheme {
  const objectives = [
    ...(file.cards ?? []).map((card) => card.code),
    ...(file.sectors ?? []).flatMap((sector) => (sector.objectives ?? []).map((listed) => listed.code)),
  ];
  const inferred = inferCodeScheme({ places: codesOfLevel(file.strategy ?? [], levels), objectives }, levels, spellingsIn(file));
  return file.codeScheme === undefined || file.codeScheme === null
    ? inferred
    : readCodeScheme(file.codeScheme, inferred, (place, expected, value) => {
        throw new MalformedPlanFileError(source, place, expected, JSON.stringify(value));
      });
}

/** The sectors as the file spells them, those that only have cards behind. */
function spellingsIn({ sectors, cards }: PlanFile): readonly string[] {
  const bare = (code: string) => code.replace(/\s+/g, "").toUpperCase();
  const declared = (sectors ?? []).map(({ code }) => code);
  const known = new Set(["", ...declared.map(bare)]);
  const sections = new Set((cards ?? []).map(({ section }) => textOf(section)).filter((section) => !known.has(bare(section))));
  return [...declared, ...sections];
}

function objectiveOf({ shortCodes, title, operational, otherOperational, priority, card }: GatheredObjective): Objective {
  return { shortCodes, title, operational, otherOperational, priority, ...(card ? { card } : {}) };
}

const allocationParts: readonly AllocationPart[] = ["revenueCurrent", "revenueCapital", "spendCurrent", "spendCapital"];

function pegCode(peg: PegFile): PegCode {
  const allocations: Record<number, Allocation> = {};
  for (const [year, given] of Object.entries(peg.allocations ?? {})) {
    const allocation = Object.fromEntries(allocationParts.map((part) => [part, readAmount(given[part])])) as Record<
      AllocationPart,
      Entry<number>
    >;
    if (allocationParts.some((part) => allocation[part].kind !== "blank")) allocations[Number(year)] = allocation;
  }
  return {
    code: peg.code,
    description: textOf(peg.description),
    responsible: textOf(peg.responsible),
    assignee: textOf(peg.assignee),
    allocations,
  };
}

function budgetRow(row: BudgetFile, place: string, contradictions: Contradictions): BudgetRow {
  const title = textOf(row.title);
  const number = readBudgetTitle(title) || Number(/^\D*(\d{1,2})\b/.exec(title)?.[1] ?? 0);
  if (number === 0 && title !== "" && title !== "0") contradictions.addLeftOut(`${place}.title`, title);
  const amounts: Record<number, Entry<number>> = {};
  for (const [year, given] of Object.entries(row.amounts ?? {})) {
    const amount = readAmount(given);
    if (amount.kind !== "blank") amounts[Number(year)] = amount;
  }
  return {
    title: number,
    line: textOf(row.line),
    objective: textOf(row.objective),
    objectiveTitle: textOf(row.objectiveTitle),
    mission: textOf(row.mission),
    missionTitle: textOf(row.missionTitle),
    programme: textOf(row.programme),
    programmeTitle: textOf(row.programmeTitle),
    amounts,
  };
}

function sectionOfFile(row: TargetSectionFile, place: string, contradictions: Contradictions): TargetSection {
  const isYear = (year: number | string) => Number.isInteger(Number(year));
  for (const [at, year] of (row.years ?? []).entries()) if (!isYear(year)) contradictions.addLeftOut(`${place}.years[${at}]`, String(year));
  return { area: row.area, section: textOf(row.section), years: (row.years ?? []).filter(isYear).map(Number) };
}

function target(row: TargetFile, place: string, contradictions: Contradictions): Target {
  return {
    ...sectionOfFile(row, place, contradictions),
    service: textOf(row.service),
    type: textOf(row.type),
    description: textOf(row.description),
    expectedResult: textOf(row.expectedResult),
    indicator: textOf(row.indicator),
    weight: readWeight(row.weight),
    crossCutting: row.crossCutting === true,
  };
}

/** Targets of one area and section stand together, in the order in which areas and sections first appear. */
function bySection(rows: Pick<Plan, "targets" | "sections">): Target[] {
  return areasOf(rows).flatMap((area) => area.sections.flatMap((section) => section.targets));
}
