/** The sectors' tables of a plan file, matched with its objectives; what the sector page and the cards say differently is reported. */
import { sameShortCode } from "../../plan/card/card";
import { formatObjectiveCode, freeCode, objectiveKey, parseObjectiveCode, parseTreeCode, withOwner } from "../../plan/codes/code";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { Sector, SectorEntry, SectorWeight, ShortCode, StrategicLine } from "../../plan/plan";
import { missingPoints, readWeight, totalWeight } from "../../plan/weight";
import { findPlace, levelsOfTree } from "../../plan/strategy";
import { sameWording } from "../../plan/notation/wording";
import type { Contradictions } from "../contradictions/contradiction";
import type { AlignedRow, GatheredObjective, PrintedCard } from "./gather-objectives";
import { nodeNamed } from "./tree-label";
import type { AlignmentFile, SectorFile, SectorObjectiveFile } from "../plan-file/plan-file-shape";
import { sameCodes, spacedOnly } from "./printed-pages";
import { priorityOf, textOf } from "../plan-file/read-card-file";
import { weightWords } from "../plan-file/weight-words";

interface Context {
  readonly scheme: CodeScheme;
  /** What the weights of a sector are to total. */
  readonly points: number;
  readonly strategy: readonly StrategicLine[];
  /** Of the sectors that the plan declares. */
  readonly sectorCodes: readonly string[];
  /** The codes of sectors as the plan spells them, those that only have cards among them. */
  readonly spellings: readonly string[];
  /** Grows by objectives that the plan lists without a card. */
  readonly objectives: GatheredObjective[];
  readonly contradictions: Contradictions;
  /** Takes in where each sector and each row of its table stands in the file. */
  readonly rows: Map<object, string>;
}

export function gatherSectors(sectors: readonly SectorFile[], context: Context): Sector[] {
  const gathered = sectors.map((sector, at) => gatherSector(sector, `sectors[${at}]`, context));
  for (const objective of context.objectives) for (const printed of objective.printed) addUnlisted(objective, printed, gathered, context);
  for (const { sector, entries, listed } of gathered) {
    const total = totalWeight(entries.slice(0, listed).map((entry) => entry.weight));
    if (entries.length > listed && total > 0 && missingPoints(total, context.points) !== 0)
      context.contradictions.add("weight.sector", "interchange.pageTotal", sector.code, context.rows.get(entries[0] ?? {}) ?? "sectors", {
        total,
        full: context.points,
      });
  }
  return gathered.map(({ sector, entries }, at) => {
    const whole = { ...sector, entries };
    if (at < sectors.length) context.rows.set(whole, `sectors[${at}]`);
    return whole;
  });
}

interface GatheredSector {
  readonly sector: Omit<Sector, "entries">;
  readonly entries: SectorEntry[];
  /** How many of them its page lists. */
  readonly listed: number;
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
  if (printed.kind === "text") context.contradictions.addLeftOut(`${place}.total`, printed.text);
  if (printed.kind === "value" && missingPoints(total, printed.value) !== 0)
    context.contradictions.add("weight.total", "interchange.totalDiffers", file.code, `${place}.total`, { printed: printed.value, total });
  return {
    sector: { code: file.code, name: textOf(file.name), head: textOf(file.head), mission: textOf(file.mission) },
    entries,
    listed: entries.length,
  };
}

/** The line of a listed objective; undefined where the table has one of it already. */
function entryOf(
  listed: SectorObjectiveFile,
  sector: string,
  place: string,
  already: ReadonlySet<string>,
  context: Context,
): SectorEntry | undefined {
  const objective = objectiveListed(
    { code: listed.code, title: textOf(listed.title), priority: priorityOf(listed.priority), sector, place, listed: already },
    context,
  );
  const { contradictions } = context;
  if (already.has(objective.key)) {
    contradictions.add("code.duplicate", "interchange.listedTwice", objective.key, place, {
      sector,
      weight: weightWords(readWeight(listed.weight)),
    });
    return undefined;
  }
  const printed = objective.printed.filter((card) => card.section === sector);
  // The other sectors of a shared objective may word and rank it as they like.
  const ownersPage = objective.shortCodes[0]?.sector === sector;
  compareTitle(textOf(listed.title), objective, place, ownersPage ? "list" : undefined, context);
  comparePriority(priorityOf(listed.priority), objective, printed, place, ownersPage, context);
  const weight = weightOf(readWeight(listed.weight), printed, objective, place, context);
  return { objective: objective.key, weight, ...excerptOf(objective, sector) };
}

/** The copy of an objective's card in a sector's part: any printing but the one that became the objective's own. */
function excerptOf(objective: GatheredObjective, sector: string): Pick<SectorEntry, "excerpt" | "notes"> {
  const copies = objective.printed.slice(1).filter((card) => card.section === sector);
  return { excerpt: copies.length > 0, notes: copies.flatMap((copy) => copy.card.notes) };
}

/** The title of a row beside the card's; a copy of the card may be titled as the row is. `page` is whose word the row's may be. */
function compareTitle(
  listed: string,
  objective: GatheredObjective,
  place: string,
  page: "list" | "alignment" | undefined,
  { contradictions, objectives }: Context,
): void {
  const { key, title, printed } = objective;
  if (listed === "" || title === "" || [title, ...printed.map(({ file }) => textOf(file.title))].some((one) => sameWording(one, listed)))
    return;
  const ofAnother = objectives.some(
    (other) => other !== objective && other.printed.length > 0 && [title, listed].some((one) => sameWording(other.title, one)),
  );
  const says = page && { card: title, [page]: listed };
  if (ofAnother)
    contradictions.add(
      "title.template",
      "interchange.listedTitleOfAnother",
      key,
      `${place}.title`,
      { listed, title },
      says && { kind: "otherTitle", says },
    );
  else
    contradictions.add("title.pages", "interchange.listedTitle", key, `${place}.title`, { listed, title }, says && { kind: "title", says });
}

/** A sector's page is compared with the card in its own part, where there is one: each sector ranks a shared objective by itself. */
function comparePriority(
  listed: string,
  objective: GatheredObjective,
  printed: readonly PrintedCard[],
  place: string,
  ownersPage: boolean,
  { contradictions }: Context,
): void {
  const own = printed.map(({ file }) => priorityOf(file.priority)).find((priority) => priority !== "");
  const priority = own ?? objective.priority;
  if (listed !== "" && priority !== "" && !sameWording(listed, priority)) {
    const asks = ownersPage && sameWording(priority, objective.priority);
    contradictions.add(
      "priority.card",
      "interchange.listedPriority",
      objective.key,
      `${place}.priority`,
      { listed, priority },
      asks ? { kind: "priority", says: { card: objective.priority, list: listed } } : undefined,
    );
  }
  if (objective.priority === "") objective.priority = listed;
}

function weightOf(
  listed: SectorWeight,
  printed: readonly PrintedCard[],
  objective: GatheredObjective,
  place: string,
  { contradictions }: Context,
): SectorWeight {
  let weight = listed;
  for (const card of printed) {
    const onCard = readWeight(card.file.weight);
    const words = { listed: weightWords(weight), card: weightWords(onCard), sector: card.section };
    if (onCard.kind === "blank") {
      if (weight.kind !== "blank" && card.file.weight !== undefined && !card.card.excerpt)
        contradictions.add("weight.missing", "interchange.cardWithoutWeight", objective.key, `${card.place}.weight`, words);
    } else if (weight.kind === "blank") {
      contradictions.add("weight.missing", "interchange.pageWithoutWeight", objective.key, `${place}.weight`, words);
      weight = onCard;
    } else if (!sameWeight(weight, onCard)) {
      contradictions.add(
        "weight.card",
        "interchange.cardWeight",
        objective.key,
        `${card.place}.weight`,
        { ...words, listing: place },
        { kind: "weight", sector: card.section, says: { list: weight, card: onCard } },
      );
    }
  }
  return weight;
}

/** That an objective stands outside the 100 points is printed as `*`, as `==` or in words. */
function sameWeight(listed: SectorWeight, onCard: SectorWeight): boolean {
  const outside = (weight: SectorWeight) =>
    weight.kind === "incentive" ||
    weight.kind === "none" ||
    (weight.kind === "text" && weight.value === undefined && /^\s*[=*-]|incentiv/iu.test(weight.text));
  if (outside(listed) || outside(onCard)) return outside(listed) && outside(onCard);
  return listed.kind === "value" && onCard.kind === "value"
    ? listed.value === onCard.value
    : sameWording(weightWords(listed), weightWords(onCard));
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
  const read = parseObjectiveCode(code, scheme, context.spellings);
  const titled = (among: readonly GatheredObjective[]) =>
    title === "" ? undefined : among.find((objective) => sameWording(objective.title, title));
  if (!read) {
    const known = titled(objectives);
    const sector = listing.sector === "" ? "X" : listing.sector;
    const found = known ?? withoutCard([freeCode({ sector }, objectives, scheme)], listing, context);
    contradictions.add("code.malformed", "interchange.listedCodeUnreadable", found.key, place, { code });
    return found;
  }
  const shortCodes = withOwner(read.shortCodes, listing.sector === "" ? "X" : listing.sector);
  const key = objectiveKey(shortCodes, scheme);
  const written = formatObjectiveCode(read.operational, shortCodes, scheme);
  if (!read.regular && !spacedOnly(code, written))
    contradictions.add("code.malformed", "interchange.listedCodeMalformed", key, place, { code, written });
  const named = objectives.filter((objective) => objective.publishedAs === key);
  const exact = titled(named) ?? named.find((objective) => !listing.listed.has(objective.key)) ?? (title === "" ? named[0] : undefined);
  if (exact) return exact;
  if (named[0]) {
    const meant = titled(objectives.filter((objective) => !listing.listed.has(objective.key)));
    if (meant) {
      contradictions.add("code.duplicate", "interchange.duplicateListing", key, place, { title, other: named[0].title, code: meant.key });
      return meant;
    }
    const renumbered = withoutCard(
      [freeCode(shortCodes[0] ?? { sector: "" }, objectives, scheme), ...shortCodes.slice(1)],
      listing,
      context,
    );
    contradictions.add("code.duplicate", "interchange.duplicateCode", key, place, { title, other: named[0].title, code: renumbered.key });
    return renumbered;
  }
  const sharing = objectives.filter((objective) =>
    objective.shortCodes.some((one) => shortCodes.some((other) => sameShortCode(one, other))),
  );
  const shared = titled(sharing) ?? sharing[0];
  if (shared) {
    if (!sameCodes(shared.shortCodes, shortCodes))
      contradictions.add("code.shared", "interchange.sharedCode", shared.key, place, { listed: key, code: shared.key });
    return shared;
  }
  contradictions.add("card.missing", "interchange.cardMissing", key, place, { code: key, title });
  return withoutCard(shortCodes, listing, context);
}

function withoutCard(
  shortCodes: readonly ShortCode[],
  { title, priority, place }: Listing,
  { objectives, scheme }: Context,
): GatheredObjective {
  const key = objectiveKey(shortCodes, scheme);
  const objective: GatheredObjective = {
    key,
    publishedAs: key,
    shortCodes,
    prefixes: new Set(),
    title,
    operational: "",
    otherOperational: [],
    aligned: [],
    priority,
    printed: [],
    listedAt: place,
  };
  objectives.push(objective);
  return objective;
}

/** A card that its section's page does not list gets its line there; a section that is no sector yet becomes one. */
function addUnlisted(
  objective: GatheredObjective,
  printed: PrintedCard,
  gathered: GatheredSector[],
  { contradictions, rows, sectorCodes }: Context,
): void {
  let sector = gathered.find((candidate) => candidate.sector.code === printed.section);
  if (!sector) {
    sector = { sector: { code: printed.section, name: "", head: "", mission: "" }, entries: [], listed: 0 };
    gathered.push(sector);
    contradictions.add("sector.page", "interchange.sectorAdded", printed.section, printed.place, { sector: printed.section });
  }
  if (sector.entries.some((entry) => entry.objective === objective.key)) return;
  if (sectorCodes.includes(printed.section))
    contradictions.add("card.unlisted", "interchange.cardUnlisted", objective.key, printed.place, { sector: printed.section });
  const entry = { objective: objective.key, weight: readWeight(printed.file.weight), ...excerptOf(objective, printed.section) };
  sector.entries.push(entry);
  rows.set(entry, printed.place);
}

/** Takes in the raccordo: the card's own chain wins, references that it lacks are added. */
export function takeInAlignment(alignment: readonly AlignmentFile[], context: Context): void {
  const { contradictions, scheme, strategy } = context;
  const aligned = new Set<GatheredObjective>();
  alignment.forEach((row, at) => {
    const place = `alignment[${at}]`;
    const title = textOf(row.title);
    const objective = objectiveListed({ code: row.objective, title, priority: "", sector: "", place, listed: new Set() }, context);
    compareTitle(title, objective, place, "alignment", context);
    if (objective.title === "") objective.title = title;
    aligned.add(objective);
    const { code: operational, words } = nodeNamed(row.operational, levelsOfTree(scheme), context);
    if (operational === "") return;
    const named = findPlace({ strategy, codeScheme: scheme }, operational)?.node;
    if (words !== "" && named && !sameWording(words, named.title)) contradictions.addLeftOut(`${place}.operational`, row.operational);
    const reference = row.reference === true;
    objective.aligned.push({ operational, reference, place });
    if (!reference && objective.operational === "") objective.operational = operational;
    if (!reference || objective.operational === operational || objective.otherOperational.includes(operational)) return;
    objective.otherOperational.push(operational);
    if (objective.card)
      contradictions.add(
        "alignment.card",
        "interchange.referenceAdded",
        objective.key,
        place,
        { operational },
        { kind: "further", operational, saidBy: "alignment" },
      );
  });
  for (const objective of aligned) {
    compareAlignment(objective, contradictions);
    if (!objective.card) continue;
    for (const operational of objective.otherOperational) {
      const isCode = parseTreeCode(operational, scheme, levelsOfTree(scheme)) !== undefined;
      if (isCode && !objective.aligned.some((row) => row.operational === operational))
        contradictions.add(
          "alignment.reference",
          "interchange.referenceMissing",
          objective.key,
          "alignment",
          { operational },
          { kind: "further", operational, saidBy: "card" },
        );
    }
  }
}

/** Every code on an objective's cards begins with one of its own places in the raccordo; a place that the card serves besides does no harm. */
function compareAlignment(objective: GatheredObjective, contradictions: Contradictions): void {
  const { key, prefixes, operational } = objective;
  for (const prefix of prefixes.size === 0 ? [operational] : prefixes) {
    if (prefix === "" || objective.aligned.some((row) => !row.reference && row.operational === prefix)) continue;
    const row = placeInAlignment(objective);
    if (row)
      contradictions.add("code.alignment", "interchange.alignmentDiffers", key, row.place, {
        alignment: row.operational,
        prefix,
        chain: operational,
      });
  }
}

/** Where the raccordo places an objective: of several places the one that its card does not serve besides. */
export function placeInAlignment({
  aligned,
  otherOperational,
}: Pick<GatheredObjective, "aligned" | "otherOperational">): AlignedRow | undefined {
  const places = aligned.filter(({ reference }) => !reference);
  return places.find(({ operational }) => !otherOperational.includes(operational)) ?? places[0];
}
