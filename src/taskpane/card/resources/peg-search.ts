import type { PegCode } from "../../../plan/plan";
import { containsWords } from "../../finder/sought-words";

/** The codes of the chart that hold all words of the query in code or description; the whole chart once a code of it stands there. Pure. */
export function searchPeg(chart: readonly PegCode[], query: string): readonly PegCode[] {
  if (chart.some(({ code }) => code === query)) return chart;
  return chart.filter(({ code, description }) => containsWords(`${code} ${description}`, query));
}
