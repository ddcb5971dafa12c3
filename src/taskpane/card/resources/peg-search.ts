import type { PegCode } from "../../../plan/plan";

/** The codes of the chart that hold all words of the query in code or description; the whole chart once a code of it stands there. Pure. */
export function searchPeg(chart: readonly PegCode[], query: string): readonly PegCode[] {
  if (chart.some(({ code }) => code === query)) return chart;
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  return chart.filter(({ code, description }) => {
    const text = fold(`${code} ${description}`);
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
