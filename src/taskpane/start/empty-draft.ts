import type { PlanDraft } from "../../operations/start/new-plan";
import type { Speech } from "../speech/speech";

/** A draft for the three years from the next one on: plans are written in autumn. */
export function emptyDraft(say: Speech["say"], thisYear: number): PlanDraft {
  const firstYear = thisYear + 1;
  const years = 3;
  return {
    entity: "",
    title: usualTitle(say, String(firstYear), years),
    firstYear: String(firstYear),
    years,
    sectors: [{ code: "S1", name: "" }],
    line: "",
    strategicObjective: "",
    operational: [""],
  };
}

/** How plans are titled that are titled for their years only. */
export function usualTitle(say: Speech["say"], firstYear: string, years: number): string {
  const first = Number(firstYear);
  if (!Number.isInteger(first) || first < 1) return "";
  return say("newPlan.title.usual", { period: years === 1 ? `${first}` : `${first}–${first + years - 1}` });
}
