/** Objectives that a reorganisation gave another code or sector: one sector still lists the old code, and no sector lists the card. */
import { objectiveKey } from "../../plan/codes/code";
import { editOf } from "../../plan/editing/plan-edit";
import { sameWording, wordingKey } from "../../plan/notation/wording";
import type { Objective, Plan, SectorEntry } from "../../plan/plan";
import type { Fix, FixOf } from "../fix";
import type { Rule } from "../rule";
import { ownListing } from "../sources";
import type { Violation } from "../violation";

export const movedRules: readonly Rule[] = [{ id: "code.moved", severity: "warning", source: ownListing, check: moved, fix: mendMoved }];

/** Shorter titles are alike by chance. */
const tellingTitle = 12;

interface Move {
  readonly from: Objective;
  readonly to: Objective;
  readonly sector: string;
}

/** Only where one card alone has the title, and it is told of one listed code. */
function movesIn({ objectives, sectors, codeScheme }: Plan): readonly Move[] {
  const keyOf = ({ shortCodes }: Objective) => objectiveKey(shortCodes, codeScheme);
  const listing = new Map(sectors.toReversed().flatMap(({ code, entries }) => entries.map(({ objective }) => [objective, code] as const)));
  const [withCard, without] = [objectives.filter(({ card }) => card), objectives.filter(({ card }) => !card)];
  return without.flatMap((from) => {
    const sector = listing.get(keyOf(from));
    const isTelling = sector !== undefined && wordingKey(from.title).length >= tellingTitle;
    const [to, other] = isTelling ? withCard.filter(({ title }) => sameWording(title, from.title)) : [];
    return to && !other && sector !== undefined && !listing.has(keyOf(to)) ? [{ from, to, sector }] : [];
  });
}

function* moved(plan: Plan): Generator<Violation> {
  for (const { from, to, sector } of movesIn(plan)) {
    const [subject, card] = [from, to].map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme)) as [string, string];
    yield {
      subject,
      place: { kind: "entry", sector, objective: subject },
      code: "check.code.moved",
      values: { sector, listed: subject, card, title: to.title },
    };
  }
}

/** Not safe: two sectors may each have an objective of that title. The weight goes with the objective. */
function mendMoved(plan: Plan, { subject }: Violation): ReturnType<FixOf> {
  const move = movesIn(plan).find(({ from }) => objectiveKey(from.shortCodes, plan.codeScheme) === subject);
  if (!move) return undefined;
  const card = objectiveKey(move.to.shortCodes, plan.codeScheme);
  const owner = move.to.shortCodes[0]?.sector ?? "";
  if (!plan.sectors.some(({ code }) => code === owner)) return undefined;
  return {
    safe: false,
    code: "fix.code.moved",
    values: { listed: subject, card, sector: owner },
    edit: (now) => editOf(withMove(now, subject, card, owner)),
  } satisfies Fix;
}

function withMove(plan: Plan, listed: string, card: string, owner: string): Plan {
  const entry = plan.sectors.flatMap(({ entries }) => entries).find(({ objective }) => objective === listed);
  const moving: readonly SectorEntry[] = entry ? [{ ...entry, objective: card }] : [];
  return {
    ...plan,
    objectives: plan.objectives.filter(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme) !== listed),
    sectors: plan.sectors.map((sector) => {
      const at = sector.entries.findIndex(({ objective }) => objective === listed);
      const kept = sector.entries.filter(({ objective }) => objective !== listed);
      if (sector.code === owner) return { ...sector, entries: at < 0 ? [...kept, ...moving] : kept.toSpliced(at, 0, ...moving) };
      return at < 0 ? sector : { ...sector, entries: kept };
    }),
  };
}
