/** Mending codes and what sectors list. Whom a number or a place belongs to is for people to say, so most of it must be asked for. */
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import { formatShortCode } from "../../plan/codes/code";
import { giveNextNumber, renumberSector } from "../../plan/editing/edit-objective";
import { findObjective } from "../../plan/editing/objective-lookup";
import { editOf } from "../../plan/editing/plan-edit";
import { dropRepeatedEntry, listInSector, repeatedEntry } from "../../plan/editing/sector-entries";
import type { Plan, Sector } from "../../plan/plan";
import { totalWeight } from "../../plan/weight";
import { ifAllowed, type Fix, type FixOf } from "../fix";
import type { Violation } from "../violation";

/** Of two objectives with a short code in common the second gets the sector's next number; of two rows of one objective one goes. */
export const mendDuplicate: FixOf = (plan, violation, taken = []) =>
  violation.place.kind === "entry" ? oneRow(plan, violation.place) : nextNumber(plan, violation, taken);

function nextNumber(plan: Plan, { subject, values }: Violation, taken: readonly string[]): Fix | undefined {
  const { codeScheme } = plan;
  return ifAllowed(() => {
    const objective = findObjective(plan, subject);
    const at = objective.shortCodes.findIndex((code) => formatShortCode(code, codeScheme) === values.code);
    const sector = objective.shortCodes[at]?.sector;
    if (sector === undefined) return undefined;
    const edit = (now: Plan) => giveNextNumber(now, subject, sector, taken);
    const after = edit(plan).plan.objectives[plan.objectives.indexOf(objective)]?.shortCodes[at];
    return (
      after && {
        safe: false,
        code: "fix.code.duplicate",
        values: { before: String(values.code), after: formatShortCode(after, codeScheme), title: objective.title },
        edit,
      }
    );
  });
}

/** Safe where the sector's total stays. */
function oneRow(plan: Plan, { sector, objective }: { readonly sector: string; readonly objective: string }): Fix | undefined {
  const known = plan.sectors.find(({ code }) => code === sector);
  const at = known && repeatedEntry(known, objective);
  if (!known || at === undefined) return undefined;
  const total = (entries: Sector["entries"]) => totalWeight(entries.map(({ weight }) => weight));
  const [before, after] = [total(known.entries), total(known.entries.toSpliced(at, 1))];
  return {
    safe: before === after,
    code: "fix.code.listedTwice",
    values: { objective, sector, before, after },
    edit: (now) => editOf(dropRepeatedEntry(now, objective, sector)),
  };
}

export const mendGap: FixOf = (plan, { subject: sector }) => {
  const edit = (now: Plan) => renumberSector(now, sector);
  const codes = ifAllowed(() => edit(plan))?.codes;
  const [[before, after] = []] = codes ?? [];
  return codes && before !== undefined && after !== undefined
    ? { safe: false, code: "fix.code.gap", values: { sector, count: codes.size, before, after }, edit }
    : undefined;
};

/** Not safe: a row may have been taken out to end the sharing. */
export const mendShare: FixOf = (plan, { subject, values }) => listed(plan, subject, values.sector, false);

/** A card that no sector lists has nowhere else to go than to its owner, and the weight is left to people. */
export const mendUnlisted: FixOf = (plan, { subject, values }) => listed(plan, subject, values.sector, true);

function listed(plan: Plan, objective: string, sector: string | number | undefined, safe: boolean): Fix | undefined {
  if (typeof sector !== "string") return undefined;
  const known = plan.sectors.find(({ code }) => code === sector);
  const found = objectivesByKey(plan).has(objective);
  if (!known || !found || known.entries.some((entry) => entry.objective === objective)) return undefined;
  return { safe, code: "fix.listed", values: { objective, sector }, edit: (now) => editOf(listInSector(now, objective, sector)) };
}
