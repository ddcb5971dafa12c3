/** The sectors' tables of a plan file, matched with its objectives; what the sector page and the cards say differently is reported. */
import { objectiveKey, parseObjectiveCode } from "../plan/code";
import type { CodeScheme } from "../plan/code-scheme";
import type { Sector, SectorEntry, SectorWeight, ShortCode } from "../plan/plan";
import { readWeight, totalWeight } from "../plan/weight";
import { sameWording } from "../plan/wording";
import type { Contradictions } from "./contradiction";
import type { GatheredObjective, PrintedCard } from "./gather-objectives";
import type { AlignmentFile, SectorFile, SectorObjectiveFile } from "./plan-file-shape";
import { priorityOf, textOf } from "./read-card-file";

interface Context {
  readonly scheme: CodeScheme;
  /** Grows by objectives that the plan lists without a card. */
  readonly objectives: GatheredObjective[];
  readonly contradictions: Contradictions;
}

export function gatherSectors(sectors: readonly SectorFile[], context: Context): Sector[] {
  const gathered = sectors.map((sector, at) => gatherSector(sector, `sectors[${at}]`, context));
  for (const objective of context.objectives) for (const printed of objective.printed) addUnlisted(objective, printed, gathered, context);
  return gathered.map(({ sector, entries }) => ({ ...sector, entries }));
}

interface GatheredSector {
  readonly sector: Omit<Sector, "entries">;
  readonly entries: SectorEntry[];
}

function gatherSector(file: SectorFile, place: string, context: Context): GatheredSector {
  const entries = (file.objectives ?? []).map((listed, at) => entryOf(listed, file.code, `${place}.objectives[${at}]`, context));
  const total = totalWeight(entries.map((entry) => entry.weight));
  const printed = readWeight(file.total);
  if (printed.kind === "value" && printed.value !== total)
    context.contradictions.add("weight.sector", "interchange.totalDiffers", file.code, `${place}.total`, { printed: printed.value, total });
  return { sector: { code: file.code, name: textOf(file.name), head: textOf(file.head), mission: textOf(file.mission) }, entries };
}

function entryOf(listed: SectorObjectiveFile, sector: string, place: string, context: Context): SectorEntry {
  const objective = objectiveListed(listed.code, textOf(listed.title), priorityOf(listed.priority), place, context);
  const { contradictions } = context;
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

/** The excerpt of an objective in a sector's part: not the card that became the objective's own. */
function excerptOf(objective: GatheredObjective, sector: string): Pick<SectorEntry, "excerpt" | "notes"> {
  const copies = objective.printed.slice(1).filter((card) => card.section === sector && card.card.excerpt);
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

/** The objective of a listed code; one that has no card is added with what the listing says. */
function objectiveListed(code: string, title: string, priority: string, place: string, context: Context): GatheredObjective {
  const { scheme, objectives, contradictions } = context;
  const read = parseObjectiveCode(code, scheme);
  if (!read) {
    const byTitle = title === "" ? undefined : objectives.find((objective) => sameWording(objective.title, title));
    contradictions.add("code.malformed", "interchange.listedCodeUnreadable", byTitle?.key ?? code, place, { code });
    return byTitle ?? withoutCard(code, [{ sector: code, number: 0 }], title, priority, objectives);
  }
  const key = objectiveKey(read.shortCodes, scheme);
  const exact = objectives.find((objective) => objective.key === key);
  if (exact) return exact;
  const sharing = objectives.find((objective) => objective.shortCodes.some((one) => read.shortCodes.some((other) => one.sector === other.sector && one.number === other.number)));
  if (sharing) {
    contradictions.add("code.shared", "interchange.sharedCode", sharing.key, place, { listed: key, code: sharing.key });
    return sharing;
  }
  contradictions.add("card.missing", "interchange.cardMissing", key, place, { code: key, title });
  return withoutCard(key, read.shortCodes, title, priority, objectives);
}

function withoutCard(key: string, shortCodes: readonly ShortCode[], title: string, priority: string, objectives: GatheredObjective[]): GatheredObjective {
  const objective: GatheredObjective = { key, shortCodes, title, operational: "", otherOperational: [], priority, printed: [] };
  objectives.push(objective);
  return objective;
}

/** A card that its section's page does not list gets its line there; a section that is no sector yet becomes one. */
function addUnlisted(objective: GatheredObjective, printed: PrintedCard, gathered: GatheredSector[], { contradictions }: Context): void {
  let sector = gathered.find((candidate) => candidate.sector.code === printed.section);
  if (!sector) {
    sector = { sector: { code: printed.section, name: "", head: "", mission: "" }, entries: [] };
    gathered.push(sector);
    contradictions.add("card.unlisted", "interchange.sectorAdded", printed.section, printed.place, { sector: printed.section });
  }
  if (sector.entries.some((entry) => entry.objective === objective.key)) return;
  contradictions.add("card.unlisted", "interchange.cardUnlisted", objective.key, printed.place, { sector: printed.section });
  sector.entries.push({ objective: objective.key, weight: readWeight(printed.file.weight), ...excerptOf(objective, printed.section) });
}

/** Takes in the raccordo: the card's own chain wins, references that it lacks are added. */
export function takeInAlignment(alignment: readonly AlignmentFile[], context: Context): void {
  const { contradictions } = context;
  const referenced = new Set<string>();
  alignment.forEach((row, at) => {
    const place = `alignment[${at}]`;
    const objective = objectiveListed(row.objective, textOf(row.title), "", place, context);
    if (textOf(row.title) !== "" && !sameWording(textOf(row.title), objective.title))
      contradictions.add("title.pages", "interchange.listedTitle", objective.key, `${place}.title`, { listed: textOf(row.title), title: objective.title });
    if (row.reference === true) {
      referenced.add(`${objective.key} ${row.operational}`);
      if (objective.operational === row.operational || objective.otherOperational.includes(row.operational)) return;
      objective.otherOperational.push(row.operational);
      if (objective.card) contradictions.add("alignment.reference", "interchange.referenceAdded", objective.key, place, { operational: row.operational });
    } else if (objective.operational === "") objective.operational = row.operational;
    else if (objective.operational !== row.operational)
      contradictions.add("code.alignment", "interchange.alignmentDiffers", objective.key, place, { alignment: row.operational, chain: objective.operational });
  });
  if (alignment.length === 0) return;
  for (const objective of context.objectives)
    for (const operational of objective.card ? objective.otherOperational : [])
      if (!referenced.has(`${objective.key} ${operational}`)) contradictions.add("alignment.reference", "interchange.referenceMissing", objective.key, "alignment", { operational });
}
