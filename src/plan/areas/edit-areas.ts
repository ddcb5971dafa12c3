/** Edits of the areas of a plan, their sections and rows. Pure. */
import { sameContent } from "../difference/same-content";
import { blank } from "../entry";
import type { Plan, SectorWeight, Target, TargetSection } from "../plan";
import {
  AreaTwiceError,
  AreaUnnamedError,
  SectionFilledError,
  SectionTwiceError,
  SectionUnnamedError,
  TargetChangedError,
  UnknownAreaError,
  UnknownSectionError,
} from "./area-errors";
import { sectionKey, sectionsOf, withSections } from "./area";

/** A section as people name it: its title and its years. */
export type NamedSection = Omit<TargetSection, "area">;

/** What a row says of itself. */
export type TargetContent = Omit<Target, keyof TargetSection>;

export const blankTarget: TargetContent = {
  service: "",
  type: "",
  description: "",
  expectedResult: "",
  indicator: "",
  weight: blank,
  crossCutting: false,
};

/** A row as it was shown, and its place among the plan's. */
export interface ShownTarget {
  readonly at: number;
  readonly target: Target;
}

/** Behind the others, with these sections. Throws `AreaUnnamedError`, `AreaTwiceError`, `SectionUnnamedError`, `SectionTwiceError`. */
export function addArea(plan: Plan, area: string, sections: readonly NamedSection[]): Plan {
  if (area.trim() === "") throw new AreaUnnamedError();
  if (sectionsOf(plan).some((known) => known.area === area)) throw new AreaTwiceError(area);
  return sections.reduce((so, section) => withSection(so, { ...section, area }), plan);
}

/** Behind the area's others. Throws `UnknownAreaError`, `SectionUnnamedError`, `SectionTwiceError`. */
export function addSection(plan: Plan, section: TargetSection): Plan {
  ensureArea(plan, section.area);
  return withSection(plan, section);
}

function withSection(plan: Plan, section: TargetSection): Plan {
  const sections = sectionsOf(plan);
  ensureNew(sections, section);
  const last = sections.findLastIndex(({ area }) => area === section.area);
  return withSections(plan, last < 0 ? [...sections, section] : sections.toSpliced(last + 1, 0, section));
}

function ensureNew(sections: readonly TargetSection[], section: TargetSection): void {
  if (section.section.trim() === "" && section.years.length === 0) throw new SectionUnnamedError(section.area);
  if (sections.some((known) => sectionKey(known) === sectionKey(section))) throw new SectionTwiceError(section.area, section.section);
}

function ensureArea(plan: Plan, area: string): void {
  if (!sectionsOf(plan).some((known) => known.area === area)) throw new UnknownAreaError(area);
}

function ensureSection(plan: Plan, section: TargetSection): void {
  if (!sectionsOf(plan).some((known) => sectionKey(known) === sectionKey(section)))
    throw new UnknownSectionError(section.area, section.section);
}

/** Throws `UnknownAreaError`, `AreaUnnamedError`, `AreaTwiceError`. */
export function renameArea(plan: Plan, area: string, to: string): Plan {
  ensureArea(plan, area);
  if (to === area) return plan;
  if (to.trim() === "") throw new AreaUnnamedError();
  if (sectionsOf(plan).some((known) => known.area === to)) throw new AreaTwiceError(to);
  const renamed = <T extends TargetSection>(one: T): T => (one.area === area ? { ...one, area: to } : one);
  return withSections({ ...plan, targets: plan.targets.map(renamed) }, sectionsOf(plan).map(renamed));
}

/** Throws `UnknownSectionError`, `SectionUnnamedError`, `SectionTwiceError`. */
export function renameSection(plan: Plan, section: TargetSection, to: NamedSection): Plan {
  ensureSection(plan, section);
  const key = sectionKey(section);
  if (sectionKey({ ...section, ...to }) === key) return plan;
  const sections = sectionsOf(plan);
  ensureNew(sections, { ...section, ...to });
  const renamed = <T extends TargetSection>(one: T): T =>
    sectionKey(one) === key ? { ...one, section: to.section, years: to.years } : one;
  return withSections({ ...plan, targets: plan.targets.map(renamed) }, sections.map(renamed));
}

/** With the last of its sections the area goes. Throws `UnknownSectionError`, `SectionFilledError`. */
export function removeSection(plan: Plan, section: TargetSection): Plan {
  ensureSection(plan, section);
  const key = sectionKey(section);
  const count = plan.targets.filter((target) => sectionKey(target) === key).length;
  if (count > 0) throw new SectionFilledError(section.area, section.section, count);
  return withSections(
    plan,
    sectionsOf(plan).filter((one) => sectionKey(one) !== key),
  );
}

/** Behind the section's others. Throws `UnknownSectionError`. */
export function addTarget(plan: Plan, section: TargetSection, content: TargetContent): Plan {
  ensureSection(plan, section);
  const sections = sectionsOf(plan);
  const rank = new Map(sections.map((one, at) => [sectionKey(one), at]));
  const own = rank.get(sectionKey(section)) ?? 0;
  const at = plan.targets.filter((target) => (rank.get(sectionKey(target)) ?? 0) <= own).length;
  const { area, section: title, years } = section;
  return withSections({ ...plan, targets: plan.targets.toSpliced(at, 0, { area, section: title, years, ...content }) }, sections);
}

/** Throws `TargetChangedError`. */
export function editTarget(plan: Plan, shown: ShownTarget, content: Partial<TargetContent>): Plan {
  const at = placeOf(plan, shown);
  return { ...plan, targets: plan.targets.map((target, n) => (n === at ? { ...target, ...content } : target)) };
}

/** The section stays, though it were the last one. Throws `TargetChangedError`. */
export function removeTarget(plan: Plan, shown: ShownTarget): Plan {
  const sections = sectionsOf(plan);
  return withSections({ ...plan, targets: plan.targets.toSpliced(placeOf(plan, shown), 1) }, sections);
}

/** One up or down within its section; where there is no further one, it stays. Throws `TargetChangedError`. */
export function moveTarget(plan: Plan, shown: ShownTarget, by: 1 | -1): Plan {
  const at = placeOf(plan, shown);
  const [target, other] = [plan.targets[at], plan.targets[at + by]];
  if (!target || !other || sectionKey(target) !== sectionKey(other)) return plan;
  return { ...plan, targets: plan.targets.with(at, other).with(at + by, target) };
}

/** A row that was shown and what it is to weigh. */
export type WeighedTarget = ShownTarget & { readonly weight: SectorWeight };

/** Throws `TargetChangedError`. */
export function weighTargets(plan: Plan, weights: readonly WeighedTarget[]): Plan {
  const byPlace = new Map(weights.map((one) => [placeOf(plan, one), one.weight]));
  return { ...plan, targets: plan.targets.map((target, at) => ({ ...target, weight: byPlace.get(at) ?? target.weight })) };
}

/** Rows may have come in above it since; one that says something else by now is not the one that was meant. */
function placeOf({ targets }: Plan, { at, target }: ShownTarget): number {
  const found = sameContent(targets[at], target) ? at : targets.findIndex((one) => sameContent(one, target));
  if (found < 0) throw new TargetChangedError(target.area, target.section);
  return found;
}
