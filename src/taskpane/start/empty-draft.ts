import type { PlanDraft } from "../../operations/start/new-plan";
import { emptyFlatDraft } from "../../operations/start/flat-draft";
import { patternsFor, startingTemplate, startingTemplates, usualPattern } from "../../operations/start/starting-templates";
import type { Speech } from "../speech/speech";

/** A draft for the years from the next one on: plans are written in autumn. */
export function emptyDraft(say: Speech["say"], thisYear: number): PlanDraft {
  const firstYear = thisYear + 1;
  const [{ template, years }] = startingTemplates as readonly [(typeof startingTemplates)[number]];
  return {
    entity: "",
    title: usualTitle(say, String(firstYear), years),
    firstYear: String(firstYear),
    years,
    template: template.id,
    tree: true,
    pattern: usualPattern,
    sectors: [{ code: "S1", name: "" }],
    line: "",
    strategicObjective: "",
    operational: [""],
    flat: emptyFlatDraft,
  };
}

/** Years, tree and codes go along as far as they were those that the template before comes with. */
export function withTemplate(draft: PlanDraft, id: string, say: Speech["say"]): PlanDraft {
  const [before, after] = [startingTemplate(draft.template, draft.own), startingTemplate(id, draft.own)];
  const [wasTree, tree] = [before.template.levels > 0, after.template.levels > 0];
  const usual = { tree: wasTree, pattern: patternsFor(before.template, wasTree)[0] };
  const untouched = draft.tree === usual.tree && draft.pattern === usual.pattern;
  const years = draft.years === before.years ? after.years : draft.years;
  const codes = untouched ? { tree, pattern: patternsFor(after.template, tree)[0] ?? draft.pattern } : {};
  return withYears({ ...draft, template: id, ...codes }, draft.firstYear, years, say);
}

/** The title follows the years until somebody rewords it. */
export function withYears(draft: PlanDraft, firstYear: string, years: number, say: Speech["say"]): PlanDraft {
  const untouched = draft.title === usualTitle(say, draft.firstYear, draft.years);
  return { ...draft, firstYear, years, title: untouched ? usualTitle(say, firstYear, years) : draft.title };
}

/** How plans are titled that are titled for their years only. */
function usualTitle(say: Speech["say"], firstYear: string, years: number): string {
  const first = Number(firstYear);
  if (!Number.isInteger(first) || first < 1) return "";
  return say("newPlan.title.usual", { period: years === 1 ? `${first}` : `${first}–${first + years - 1}` });
}
