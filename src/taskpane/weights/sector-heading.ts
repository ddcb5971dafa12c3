import { isFlat } from "../../plan/areas/flat-plan";
import { areaHeading } from "../area/area-heading";
import type { Heading } from "../shell/heading";
import type { Speech } from "../speech/speech";
import { sectorInView } from "../workbook/sector-in-view";
import type { Workbook } from "../workbook/workbook-context";

/** The sector in view; none where no sector is. */
export function sectorHeading(workbook: Workbook, say: Speech["say"]): Heading | undefined {
  if (isFlat(workbook.plan)) return areaHeading(workbook, say);
  const sector = sectorInView(workbook);
  return sector && { name: say("pane.sector", { code: sector.code }), subtitle: sector.name };
}
