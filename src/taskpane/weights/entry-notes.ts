/** What is said under an objective's title among a sector's points. Pure. */
import { parseShortCodes } from "../../plan/codes/code";
import { isTyped, pointsFor, weighingOf } from "../../plan/template/meaning/weighing";
import type { Objective, Plan, Sector, SectorEntry } from "../../plan/plan";
import type { Speech } from "../speech/speech";
import { weightText } from "./typed-weights";

/** Priority; whether it is shared, and with what weight elsewhere; whether it belongs to the whole body, is an excerpt, or is paid by incentives. */
export function entryNotes(
  { objective: key, weight, excerpt }: SectorEntry,
  objective: Objective | undefined,
  sector: Sector,
  plan: Plan,
  say: Speech["say"],
  decimals: Intl.NumberFormat,
): readonly string[] {
  const codes = objective?.shortCodes ?? shortCodesOf(key, plan);
  const full = pointsFor(plan, "objectives");
  const isOwn = codes.some((code) => code.sector === sector.code);
  const elsewhere = (isTyped(weighingOf(plan, "objectives")) ? plan.sectors : []).flatMap((other) =>
    other === sector || other.code === sector.code || !codes.some((code) => code.sector === other.code)
      ? []
      : other.entries.filter((entry) => entry.objective === key).map((entry) => ({ code: other.code, weight: entry.weight })),
  );
  return [
    ...(objective === undefined ? [say("weights.unknownObjective")] : []),
    ...(objective && objective.priority !== "" ? [capitalised(objective.priority)] : []),
    ...(isOwn ? [] : [say("weights.crossCutting", { owner: codes[0]?.sector ?? "" })]),
    ...(isOwn && codes.length > 1
      ? [
          say("weights.shared"),
          ...elsewhere.map((other) =>
            other.weight.kind === "blank"
              ? say(full === undefined ? "weights.elsewhereNone.noTotal" : "weights.elsewhereNone", { sector: other.code })
              : say("weights.elsewhere", { sector: other.code, weight: weightText(other.weight, decimals) }),
          ),
        ]
      : []),
    ...(excerpt ? [say("weights.excerpt")] : []),
    ...(weight.kind === "incentive" ? [full === undefined ? say("weights.incentive.noTotal") : say("weights.incentive", { full })] : []),
  ];
}

function shortCodesOf(key: string, { codeScheme, sectors }: Plan) {
  return (
    parseShortCodes(
      key,
      codeScheme,
      sectors.map(({ code }) => code),
    ) ?? []
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
