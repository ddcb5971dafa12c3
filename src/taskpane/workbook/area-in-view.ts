import { sectionsOf } from "../../plan/areas/area";
import type { Workbook } from "./workbook-context";

/** Title of the area that is shown: the one in front, last or chosen; else the first. */
export function areaInView({ plan, area }: Pick<Workbook, "plan" | "area">): string | undefined {
  const titles = sectionsOf(plan).map((section) => section.area);
  return area !== undefined && titles.includes(area) ? area : titles[0];
}
