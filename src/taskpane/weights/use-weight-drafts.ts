import { useEffect, useEffectEvent, useState } from "react";
import type { DoneEdit } from "../../operations/session/done-edit";
import type { Plan, Sector, SectorWeight } from "../../plan/plan";
import { sameWeight, type Weighing } from "../../plan/template/meaning/weighing";
import { withDrafts, writableDrafts, type WeightDrafts } from "./typed-weights";

/** Milliseconds without typing after which the fields that were left are written, all of them at once. */
const pause = 900;

export interface WeighedSectors extends Pick<Plan, "sectors"> {
  /** The one that is shown. */
  readonly sector: Sector;
  readonly weighing: Weighing;
  /** Undefined where it failed. */
  readonly write: (sector: string, weights: ReadonlyMap<string, SectorWeight>) => Promise<DoneEdit | undefined>;
}

/** A weight that has been handed over, and what its cell said until then. */
interface WrittenWeight {
  readonly sector: string;
  readonly objective: string;
  readonly weight: SectorWeight;
  readonly over: SectorWeight;
}

const noDrafts: WeightDrafts = new Map();

/**
 * What is typed in the fields of a sector. Fields that were left are written together after a short pause, as one edit; what
 * was written stays in sight until the plan says so itself, and what could not be written stays in its field.
 */
export function useWeightDrafts({ sectors, sector, weighing, write: writeWeights }: WeighedSectors) {
  const [allDrafts, setAllDrafts] = useState<ReadonlyMap<string, WeightDrafts>>(new Map());
  const [written, setWritten] = useState<readonly WrittenWeight[]>([]);
  /** Counts the fields left since the last typing. */
  const [left, setLeft] = useState(0);

  const pending = written.filter((weight) => isStillOver(weight, sectors));
  if (pending.length < written.length) setWritten(pending);
  const { code } = sector;
  const drafts = allDrafts.get(code) ?? noDrafts;
  const standing = withWritten(sector, pending);

  const change = (of: string, changed: (drafts: WeightDrafts) => WeightDrafts) =>
    setAllDrafts((now) => new Map(now).set(of, changed(now.get(of) ?? noDrafts)));

  const write = async (of: Sector, weights: ReadonlyMap<string, SectorWeight>): Promise<void> => {
    setLeft(0);
    if (weights.size === 0) return;
    const typed = [...(allDrafts.get(of.code) ?? noDrafts)].filter(([objective]) => weights.has(objective));
    setWritten((now) => [
      ...now.filter(({ sector: other, objective }) => other !== of.code || !weights.has(objective)),
      ...handedOver(of, weights),
    ]);
    change(of.code, (now) => without(now, weights.keys()));
    if (await writeWeights(of.code, weights)) return;
    // What was typed is back in its fields, unless it has been typed over meanwhile.
    setWritten((now) => now.filter(({ sector: other }) => other !== of.code));
    change(of.code, (now) => new Map([...typed, ...now]));
  };
  const writeDrafts = (of: string) => {
    const found = sectors.find((known) => known.code === of);
    if (found) void write(found, writableDrafts(withWritten(found, pending), allDrafts.get(of) ?? noDrafts, weighing));
  };

  const atLast = useEffectEvent(writeDrafts);
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => atLast(code), pause);
    return () => clearTimeout(timer);
  }, [left, code]);
  // Also when another sector, or another view, takes its place.
  useEffect(() => () => atLast(code), [code]);

  return {
    drafts,
    /** The sector with all that was handed over, and with all that can be written of what is typed. */
    shown: withDrafts(standing, drafts, weighing),
    type: (objective: string, text: string) => {
      setLeft(0);
      change(code, (now) => new Map(now).set(objective, text));
    },
    putBack: (objective: string) => change(code, (now) => without(now, [objective])),
    /** A field was left for another one of the sector, or for what spreads the rest; or else, at last, for something else. */
    leave: (forAnother: boolean) => (forAnother ? setLeft((so) => so + 1) : writeDrafts(code)),
    write: (weights: ReadonlyMap<string, SectorWeight>) => void write(sector, weights),
  };
}

function handedOver({ code, entries }: Sector, weights: ReadonlyMap<string, SectorWeight>): readonly WrittenWeight[] {
  return entries.flatMap(({ objective, weight: over }) => {
    const weight = weights.get(objective);
    return weight ? [{ sector: code, objective, weight, over }] : [];
  });
}

/** As soon as a cell says something else than when it was written over, the cell counts. */
function isStillOver({ sector, objective, over }: WrittenWeight, sectors: readonly Sector[]): boolean {
  const entry = sectors.find(({ code }) => code === sector)?.entries.find((found) => found.objective === objective);
  return entry !== undefined && sameWeight(entry.weight, over);
}

function withWritten(sector: Sector, written: readonly WrittenWeight[]): Sector {
  const weights = new Map(written.filter((weight) => weight.sector === sector.code).map(({ objective, weight }) => [objective, weight]));
  return weights.size === 0
    ? sector
    : { ...sector, entries: sector.entries.map((entry) => ({ ...entry, weight: weights.get(entry.objective) ?? entry.weight })) };
}

function without(drafts: WeightDrafts, objectives: Iterable<string>): WeightDrafts {
  const gone = new Set(objectives);
  return new Map([...drafts].filter(([objective]) => !gone.has(objective)));
}
