import type { TargetSection } from "../../plan/plan";

/** What people know a section by: area, title and, where the title does not say them, years. */
export function sectionSubject({ area, section, years }: TargetSection): string {
  const said = years.every((year) => section.includes(String(year)));
  return [area, section, ...(said ? [] : [years.join(", ")])].filter((part) => part !== "").join(" · ");
}
