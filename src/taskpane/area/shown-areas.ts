/** The areas of the open plan with the cells where their rows stand. Pure. */
import type { SelectedCells } from "../../excel/read/watch-workbook";
import { sectionKey } from "../../plan/areas/area";
import type { ShownTarget } from "../../plan/areas/edit-areas";
import type { Target, TargetSection } from "../../plan/plan";
import { sectionOf, sectionsOnSheets } from "../../sheets/areas/read-area";
import { targetHeaders } from "../../sheets/areas/target-columns";
import { headerKey } from "../../sheets/reading/snapshot-reader";
import type { OpenPlan, WorkbookPlace } from "../operations-context";

/** A row with its cells. */
export interface PlacedTarget extends ShownTarget {
  readonly sheet: string;
  readonly row: number;
  readonly cellOf: (field: keyof typeof targetHeaders) => WorkbookPlace;
}

export interface ShownSection {
  readonly key: string;
  readonly section: TargetSection;
  readonly sheet: string;
  readonly rows: readonly PlacedTarget[];
  /** Where its first row is or would be. */
  readonly first: WorkbookPlace;
}

export interface ShownArea {
  readonly title: string;
  readonly sheet: string;
  readonly sections: readonly ShownSection[];
}

/** In the order of the sheets, in which the plan's targets are too. */
export function shownAreas({ plan, snapshot }: Pick<OpenPlan, "plan" | "snapshot">): readonly ShownArea[] {
  let at = 0;
  const areas = new Map<string, { title: string; sheet: string; sections: ShownSection[] }>();
  for (const { sheet, section } of sectionsOnSheets(snapshot)) {
    const { table, headers, rows } = section.reading;
    const placed = rows.flatMap(({ row }): PlacedTarget[] => {
      const target = plan.targets[at];
      const place = { at, sheet, row };
      at += 1;
      return target ? [{ ...place, target, cellOf: (field) => ({ sheet, row, column: columnOf(field) }) }] : [];
    });
    const columnOf = (field: keyof typeof targetHeaders) =>
      table.range.column +
      Math.max(
        0,
        headers.findIndex((header) => headerKey(header) === headerKey(targetHeaders[field])),
      );
    const known = areas.get(section.area) ?? { title: section.area, sheet, sections: [] };
    areas.set(section.area, known);
    const of = sectionOf(section);
    const first = { sheet, row: table.range.row + 1, column: columnOf("service") };
    known.sections.push({ key: sectionKey(of), section: of, sheet, rows: placed, first });
  }
  return [...areas.values()];
}

/** What a section is called: its title, with the years that it does not say. */
export function sectionName({ section, years }: TargetSection): string {
  const others = years.filter((year) => !section.includes(String(year))).join(", ");
  if (section === "") return others;
  return others === "" ? section : `${section} (${others})`;
}

/** The row in which a selection begins. */
export function selectedTarget(areas: readonly ShownArea[], selection: SelectedCells | undefined): number | undefined {
  if (!selection) return undefined;
  const rows = areas.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  return rows.find(({ sheet, row }) => sheet === selection.sheet && row === selection.range.row)?.at;
}

/** What a row must say: what is done, by what one sees it, and how much it weighs. */
export const neededFields = ["description", "expectedResult", "indicator", "weight"] as const satisfies readonly (keyof Target)[];

export function missingIn(target: Target, weighs: boolean): readonly (typeof neededFields)[number][] {
  return neededFields.filter((field) => {
    if (field === "weight") return weighs && target.weight.kind === "blank";
    return target[field].trim() === "";
  });
}
