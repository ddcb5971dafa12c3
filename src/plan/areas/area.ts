/** The areas of the flat template: targets by area and year section. */
import type { Plan, Target, TargetSection } from "../plan";

/** The targets of one area, by section, in the order of the plan. */
export interface Area {
  readonly title: string;
  readonly sections: readonly AreaSectionTargets[];
}

export interface AreaSectionTargets {
  readonly title: string;
  readonly years: readonly number[];
  readonly targets: readonly Target[];
}

type Rows = Pick<Plan, "targets" | "sections">;

/** What tells a section from others. */
export function sectionKey({ area, section, years }: TargetSection): string {
  return JSON.stringify([area, section, years]);
}

/** All year sections, those without targets among them. */
export function sectionsOf({ targets, sections = [] }: Rows): readonly TargetSection[] {
  const all = new Map<string, TargetSection>();
  for (const one of [...sections, ...targets]) {
    const { area, section, years } = one;
    const key = sectionKey(one);
    if (!all.has(key)) all.set(key, { area, section, years });
  }
  return [...all.values()];
}

export function areasOf(rows: Rows): Area[] {
  const targets = grouped(rows.targets, sectionKey);
  return [...grouped(sectionsOf(rows), ({ area }) => area)].map(([title, sections]) => ({
    title,
    sections: sections.map((one) => ({ title: one.section, years: one.years, targets: targets.get(sectionKey(one)) ?? [] })),
  }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The plan with these year sections, all of them in their order; they are said only where the targets do not say them. */
export function withSections(plan: Plan, sections: readonly TargetSection[]): Plan {
  const { sections: _, ...bare } = plan;
  const filled = new Set(plan.targets.map(sectionKey));
  return sections.every((one) => filled.has(sectionKey(one))) ? bare : { ...bare, sections };
}
