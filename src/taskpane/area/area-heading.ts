import type { Heading } from "../shell/heading";
import type { Speech } from "../speech/speech";
import { areaInView } from "../workbook/area-in-view";
import type { Workbook } from "../workbook/workbook-context";

/** The area in view; none where the plan has none. */
export function areaHeading(workbook: Workbook, say: Speech["say"]): Heading | undefined {
  const title = areaInView(workbook);
  if (title === undefined) return undefined;
  return { name: title === "" ? say("area.unnamed") : title, subtitle: workbook.plan.title };
}
