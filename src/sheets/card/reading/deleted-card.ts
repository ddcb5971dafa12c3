/** What a deleted card's sheet keeps, so that the card can be put back where it stood. */
import type { SectorEntry } from "../../../plan/plan";
import type { IsoDate } from "../../../plan/iso-date";
import { deletedCardName } from "../../layout/names";
import type { RangeBox } from "../../layout/sheet-plan";
import type { SheetSnapshot } from "../../reading/sheet-snapshot";
import { SnapshotReader } from "../../reading/snapshot-reader";

/** Where the objective stood in a sector's table. */
export interface DeletedEntry extends Omit<SectorEntry, "objective"> {
  readonly sector: string;
  /** How many entries stood before it. */
  readonly at: number;
}

export interface DeletionRecord {
  /** `""` where it was not said. */
  readonly deletedOn: IsoDate | "";
  /** How many objectives stood before it in the plan. */
  readonly at: number;
  readonly entries: readonly DeletedEntry[];
}

export function deletionText(record: DeletionRecord): string {
  return JSON.stringify(record);
}

/** Where a deleted card's sheet keeps its record; absent where the name is broken or missing. */
export function deletionPlace(sheet: SheetSnapshot): RangeBox | undefined {
  return new SnapshotReader(sheet).rangeOfName(deletedCardName);
}

/** The record of a deleted card. What somebody has spoilt in it is passed over: the card itself can still be brought back. */
export function readDeletion(sheet: SheetSnapshot): DeletionRecord {
  const found = parsed(String(new SnapshotReader(sheet).named(deletedCardName) ?? ""));
  return {
    deletedOn: typeof found.deletedOn === "string" && /^\d{4}-\d{2}-\d{2}$/.test(found.deletedOn) ? found.deletedOn : "",
    at: positionOf(found.at),
    entries: Array.isArray(found.entries) ? found.entries.flatMap(entryOf) : [],
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function parsed(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    // Not a record any more.
    return {};
  }
}

/** The end, where it cannot be read. */
function positionOf(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : Number.MAX_SAFE_INTEGER;
}

function entryOf(value: unknown): DeletedEntry[] {
  const { sector, at, weight, excerpt, notes } = fieldsOf(value);
  if (typeof sector !== "string") return [];
  return [
    {
      sector,
      at: positionOf(at),
      weight: weightOf(weight),
      excerpt: excerpt === true,
      notes: Array.isArray(notes) ? notes.filter((line): line is string => typeof line === "string") : [],
    },
  ];
}

function weightOf(value: unknown): SectorEntry["weight"] {
  const { kind, value: number, text } = fieldsOf(value);
  if (kind === "none" || kind === "incentive") return { kind };
  if (kind === "value" && typeof number === "number") return { kind, value: number };
  if (kind === "text" && typeof text === "string") return { kind, text };
  return { kind: "blank" };
}
