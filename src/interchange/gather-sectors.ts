/** The sectors' tables of a plan file, matched with its objectives; what the sector page and the cards say differently is reported. */
import { nextNumber, objectiveKey, parseObjectiveCode } from "../plan/code";
import type { CodeScheme } from "../plan/code-scheme";
import type { Sector, SectorEntry, SectorWeight, ShortCode, StrategicLine } from "../plan/plan";
import { readWeight, totalWeight } from "../plan/weight";
import { sameWording } from "../plan/wording";
import type { Contradictions } from "./contradiction";
import type { GatheredObjective, PrintedCard } from "./gather-objectives";
import { operationalOf } from "./operational-label";
import type { AlignmentFile, SectorFile, SectorObjectiveFile } from "./plan-file-shape";
import { priorityOf, textOf } from "./read-card-file";

interface Context {
  readonly scheme: CodeScheme;
  readonly strategy: readonly StrategicLine[];
  /** As the plan spells them. */
  readonly sectorCodes: readonly string[];
  /** Grows by objectives that the plan lists without a card. */
  readonly objectives: GatheredObjective[];
  readonly contradictions: Contradictions;
  /** Takes in where each sector and each row of its table stands in the file. */
  readonly rows: Map<object, string>;
}

export function gatherSectors(sectors: readonly SectorFile[], context: Context): Sector[] {
  const gathered = sectors.map((sector, at) => gatherSector(sector, `sectors[${at}]`, context));
  for (const objective of context.objectives) for (const printed of objective.printed) addUnlisted(objective, printed, gathered, context);
  return gathered.map(({ sector, entries }, at) => {
    const whole = { ...sector, entries };
    if (at < sectors.length) context.rows.set(whole, `sectors[${at}]`);
    return whole;
  });
}

interface GatheredSector {
  readonly sector: Omit<Sector, "entries">;
  readonly entries: SectorEntry[];
}

function gatherSector(file: SectorFile, place: string, context: Context): GatheredSector {
  const entries: SectorEntry[] = [];
  for (const [at, listed] of (file.objectives ?? []).entries()) {
    const row = `${place}.objectives[${at}]`;
    const entry = entryOf(listed, file.code, row, new Set(entries.map(({ objective }) => objective)), context);
    if (!entry) continue;
    entries.push(entry);
    context.rows.set(entry, row);
  }
  const total = totalWeight(entries.map((entry) => entry.weight));
  const printed = readWeight(file.total);
  if (printed.kind === "value" && printed.value !== total)
    context.contradictions.add("weight.sector", "interchange.totalDiffers", file.code, `${place}.total`, { printed: printed.value, total });
  return { sector: { code: file.code, name: textOf(file.name), head: textOf(file.head), mission: textOf(file.mission) }, entries };
}

/** The line of a listed objective; undefined where the table has one of it already. */
function entryOf(listed: SectorObjectiveFile, sector: string, place: string, already: ReadonlySet<string>, context: Context): SectorEntry | undefined {
  const objective = objectiveListed({ code: listed.code, title: textOf(listed.title), priority: priorityOf(listed.priority), sector, place, listed: already }, context);
  const { contradictions } = context;
  if (already.has(objective.key)) {
    contradictions.add("code.duplicate", "interchange.listedTwice", objective.key, place, { sector, weight: wordsOf(readWeight(listed.weight)) });
    return undefined;
  }
  if (textOf(listed.title) !== "" && !sameWording(textOf(listed.title), objective.title))
    contradictions.add("title.pages", "interchange.listedTitle", objective.key, `${place}.title`, { listed: textOf(listed.title), title: objective.title });
  const priority = priorityOf(listed.priority);
  if (priority !== "" && objective.priority !== "" && priority !== objective.priority)
    contradictions.add("priority.card", "interchange.listedPriority", objective.key, `${place}.priority`, { listed: priority, priority: objective.priority });
  if (objective.priority === "") objective.priority = priority;
  const printed = objective.printed.filter((card) => card.section === sector);
  const weight = weightOf(readWeight(listed.weight), printed, objective, place, context);
  return { objective: objective.key, weight, ...excerptOf(objective, sector) };
}

/** The copy of an objective's card in a sector's part: any printing but the one that became the objective's own. */
function excerptOf(objective: GatheredObjective, sector: string): Pick<SectorEntry, "excerpt" | "notes"> {
  const copies = objective.printed.slice(1).filter((card) => card.section === sector);
  return { excerpt: copies.length > 0, notes: copies.flatMap((copy) => copy.card.notes) };
}

function weightOf(listed: SectorWeight, printed: readonly PrintedCard[], objective: GatheredObjective, place: string, { contradictions }: Context): SectorWeight {
  let weight = listed;
  for (const card of printed) {
    const onCard = readWeight(card.file.weight);
    if (weight.kind === "blank") weight = onCard;
    else if (onCard.kind !== "blank" && JSON.stringify(onCard) !== JSON.stringify(weight))
      contradictions.add("weight.card", "interchange.cardWeight", objective.key, `${card.place}.weight`, { listed: wordsOf(weight), card: wordsOf(onCard), sector: card.section, listing: place });
  }
  return weight;
}

function wordsOf(weight: SectorWeight): string {
  switch (weight.kind) {
    case "incentive":
      return "*";
    case "value":
      return String(weight.value);
    case "text":
      return weight.text;
    case "none":
      return "==";
    case "blank":
      return "";
  }
}

/** Where an objective is listed: in a sector's table, or in the raccordo, which belongs to none. */
interface Listing {
  readonly code: string;
  readonly title: string;
  readonly priority: string;
  readonly sector: string;
  readonly place: string;
  /** Objectives that the same table has listed already. */
  readonly listed: ReadonlySet<string>;
}

/** The objective of a listed code; one that has no card is added with what the listing says. */
function objectiveListed(listing: Listing, context: Context): GatheredObjective {
  const { code, title, place } = listing;
  const { scheme, objectives, contradictions } = context;
  const read = parseObjectiveCode(code, scheme, context.sectorCodes);
  const titled = (among: readonly GatheredObjective[]) => (title === "" ? undefined : among.find((objective) => sameWording(objective.title, title)));
  if (!read) {
    const known = titled(objectives);
    const sector = listing.sector === "" ? "X" : listing.sector;
    const found = known ?? withoutCard([{ sector, number: nextNumber(objectives, sector) }], listing, context);
    contradictions.add("code.malformed", "interchange.listedCodeUnreadable", found.key, place, { code });
    return found;
  }
  const key = objectiveKey(read.shortCodes, scheme);
  if (!read.regular) contradictions.add("code.malformed", "interchange.listedCodeMalformed", key, place, { code, written: key });
  const named = objectives.filter((objective) => objective.publishedAs === key);
  const exact = titled(named) ?? named.find((objective) => !listing.listed.has(objective.key));
  if (exact) return exact;
  if (named[0]) {
    const sector = read.shortCodes[0]?.sector ?? "";
    const renumbered = withoutCard([{ sector, number: nextNumber(objectives, sector) }, ...read.shortCodes.slice(1)], listing, context);
    contradictions.add("code.duplicate", "interchange.duplicateCode", key, place, { title, other: named[0].title, code: renumbered.key });
    return renumbered;
  }
  const sharing = objectives.filter((objective) => objective.shortCodes.some((one) => read.shortCodes.some((other) => one.sector === other.sector && one.number === other.number)));
  const shared = titled(sharing) ?? sharing[0];
  if (shared) {
    contradictions.add("code.shared", "interchange.sharedCode", shared.key, place, { listed: key, code: shared.key });
    return shared;
  }
  contradictions.add("card.missing", "interchange.cardMissing", key, place, { code: key, title });
  return withoutCard(read.shortCodes, listing, context);
}

function withoutCard(shortCodes: readonly ShortCode[], { title, priority, place }: Listing, { objectives, scheme }: Context): GatheredObjective {
  const key = objectiveKey(shortCodes, scheme);
  const objective: GatheredObjective = { key, publishedAs: key, shortCodes, title, operational: "", otherOperational: [], priority, printed: [], listedAt: place };
  objectives.push(objective);
  return objective;
}

/** A card that its section's page does not list gets its line there; a section that is no sector yet becomes one. */
function addUnlisted(objective: GatheredObjective, printed: PrintedCard, gathered: GatheredSector[], { contradictions, rows }: Context): void {
  let sector = gathered.find((candidate) => candidate.sector.code === printed.section);
  if (!sector) {
    sector = { sector: { code: printed.section, name: "", head: "", mission: "" }, entries: [] };
    gathered.push(sector);
    contradictions.add("card.unlisted", "interchange.sectorAdded", printed.section, printed.place, { sector: printed.section });
  }
  if (sector.entries.some((entry) => entry.objective === objective.key)) return;
  contradictions.add("card.unlisted", "interchange.cardUnlisted", objective.key, printed.place, { sector: printed.section });
  const entry = { objective: objective.key, weight: readWeight(printed.file.weight), ...excerptOf(objective, printed.section) };
  sector.entries.push(entry);
  rows.set(entry, printed.place);
}

/** Takes in the raccordo: the card's own chain wins, references that it lacks are added. */
export function takeInAlignment(alignment: readonly AlignmentFile[], context: Context): void {
  const { contradictions, scheme, strategy } = context;
  const referenced = new Set<string>();
  alignment.forEach((row, at) => {
    const place = `alignment[${at}]`;
    const title = textOf(row.title);
    const objective = objectiveListed({ code: row.objective, title, priority: "", sector: "", place, listed: new Set() }, context);
    if (title !== "" && objective.title !== "" && !sameWording(title, objective.title)) contradictions.add("title.pages", "interchange.listedTitle", objective.key, `${place}.title`, { listed: title, title: objective.title });
    if (objective.title === "") objective.title = title;
    const { operational } = operationalOf(row.operational, scheme, strategy);
    if (operational === "") return;
    if (row.reference === true) {
      referenced.add(`${objective.key} ${operational}`);
      if (objective.operational === operational || objective.otherOperational.includes(operational)) return;
      objective.otherOperational.push(operational);
      if (objective.card) contradictions.add("alignment.reference", "interchange.referenceAdded", objective.key, place, { operational });
    } else if (objective.operational === "") objective.operational = operational;
    else if (objective.operational !== operational)
      contradictions.add("code.alignment", "interchange.alignmentDiffers", objective.key, place, { alignment: operational, chain: objective.operational });
  });
  if (alignment.length === 0) return;
  for (const { card, key, otherOperational } of context.objectives)
    for (const operational of card ? otherOperational : [])
      if (!referenced.has(`${key} ${operational}`)) contradictions.add("alignment.reference", "interchange.referenceMissing", key, "alignment", { operational });
}
