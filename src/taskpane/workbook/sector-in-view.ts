import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import type { Sector } from "../../plan/plan";
import type { Workbook } from "./workbook-context";

/** The sector whose points are shown: the one in front, last or chosen; before there was any, the one that owns the card in view. */
export function sectorInView({ plan, sector, objective }: Pick<Workbook, "plan" | "sector" | "objective">): Sector | undefined {
  const code = sector ?? objectivesByKey(plan).get(objective ?? "")?.shortCodes[0]?.sector;
  return plan.sectors.find((found) => found.code === code);
}
