/** The areas of the flat template: targets by area and year section. */
import type { Target } from "./plan";

/** The targets of one area, by section, in the order of the plan. */
export interface Area {
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly years: readonly number[]; readonly targets: readonly Target[] }[];
}

export function areasOf(targets: readonly Target[]): Area[] {
  const areas = new Map<string, Map<string, { title: string; years: readonly number[]; targets: Target[] }>>();
  for (const target of targets) {
    const sections = areas.get(target.area) ?? new Map<string, { title: string; years: readonly number[]; targets: Target[] }>();
    areas.set(target.area, sections);
    const key = JSON.stringify([target.section, target.years]);
    const section = sections.get(key) ?? { title: target.section, years: target.years, targets: [] };
    sections.set(key, section);
    section.targets.push(target);
  }
  return [...areas].map(([title, sections]) => ({ title, sections: [...sections.values()] }));
}
