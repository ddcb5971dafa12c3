import type { Heading } from "../shell/heading";
import type { Speech } from "../speech/speech";
import { sectorInView } from "../workbook/sector-in-view";
import type { Workbook } from "../workbook/workbook-context";

/** The sector in view; none where no sector is. */
export function sectorHeading(workbook: Workbook, say: Speech["say"]): Heading | undefined {
  const sector = sectorInView(workbook);
  return sector && { name: say("pane.sector", { code: sector.code }), subtitle: sector.name };
}
