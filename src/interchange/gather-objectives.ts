/**
 * Brings the cards of a plan file together: one objective may be printed in several sectors' parts, once in full and
 * otherwise as one-page excerpts. What they say differently is reported; the full card wins, a blank takes what the copy has.
 */
import { formatObjectiveCode, nextNumber, objectiveKey, parseObjectiveCode, parseTreeCode, parseTreeLabel } from "../plan/code";
import type { CodeScheme } from "../plan/code-scheme";
import type { ObjectiveCard, ShortCode, StrategicLine } from "../plan/plan";
import { findOperational, operationalNodes } from "../plan/strategy";
import { sameWording } from "../plan/wording";
import type { Contradictions } from "./contradiction";
import type { CardFile } from "./plan-file-shape";
import { priorityOf, readCardFile, textOf } from "./read-card-file";

/** An objective while the plan is put together. */
export interface GatheredObjective {
  readonly key: string;
  readonly shortCodes: readonly ShortCode[];
  title: string;
  operational: string;
  otherOperational: string[];
  priority: string;
  card?: ObjectiveCard;
  /** The cards that documented it, the one that became `card` first. */
  readonly printed: PrintedCard[];
}

export interface PrintedCard {
  readonly file: CardFile;
  readonly place: string;
  readonly section: string;
  readonly card: ObjectiveCard;
}

interface Context {
  readonly scheme: CodeScheme;
  readonly years: readonly number[];
  readonly strategy: readonly StrategicLine[];
  readonly contradictions: Contradictions;
}

export function gatherObjectives(cards: readonly CardFile[], context: Context): GatheredObjective[] {
  return new Gathering(context).gather(cards);
}

class Gathering {
  private readonly objectives: GatheredObjective[] = [];

  constructor(private readonly context: Context) {}

  gather(cards: readonly CardFile[]): GatheredObjective[] {
    const printed = cards.map((file, at) => ({ file, place: `cards[${at}]` }));
    const full = printed.filter(({ file }) => file.excerpt !== true);
    for (const { file, place } of full) this.addFull(file, place);
    for (const { file, place } of printed) if (file.excerpt === true) this.addExcerpt(file, place);
    const order = new Map(cards.map((file, at) => [file, at]));
    return this.objectives.sort((a, b) => (order.get(a.printed[0]?.file as CardFile) ?? 0) - (order.get(b.printed[0]?.file as CardFile) ?? 0));
  }

  private addFull(file: CardFile, place: string): void {
    const code = this.codeOf(file, place);
    const known = this.objectives.find((objective) => objective.key === objectiveKey(code.shortCodes, this.context.scheme));
    if (known && sameWording(known.title, textOf(file.title)) && known.printed[0]?.section !== this.sectionOf(file, code.shortCodes)) {
      this.merge(known, file, place);
      return;
    }
    if (!known) {
      this.create(code, file, place);
      return;
    }
    const sector = code.shortCodes[0]?.sector ?? "";
    const number = nextNumber(this.objectives, sector);
    const renumbered = { ...code, shortCodes: [{ sector, number }, ...code.shortCodes.slice(1)] };
    this.context.contradictions.add("code.duplicate", "interchange.duplicateCode", known.key, place, {
      title: textOf(file.title),
      other: known.title,
      code: objectiveKey(renumbered.shortCodes, this.context.scheme),
    });
    this.create(renumbered, file, place);
  }

  private addExcerpt(file: CardFile, place: string): void {
    const code = this.codeOf(file, place);
    const key = objectiveKey(code.shortCodes, this.context.scheme);
    const known = this.objectives.find((objective) => objective.key === key);
    if (known) this.merge(known, file, place);
    else this.create(code, file, place);
  }

  private codeOf(file: CardFile, place: string): { readonly operational: string; readonly shortCodes: readonly ShortCode[] } {
    const { scheme, contradictions } = this.context;
    const read = parseObjectiveCode(file.code, scheme);
    if (read) {
      if (!read.regular) contradictions.add("code.malformed", "interchange.codeMalformed", objectiveKey(read.shortCodes, scheme), `${place}.code`, { code: file.code, written: formatObjectiveCode(read.operational, read.shortCodes, scheme) });
      return read;
    }
    const sector = textOf(file.section) === "" ? "X" : textOf(file.section);
    const shortCodes = [{ sector, number: nextNumber(this.objectives, sector) }];
    contradictions.add("code.malformed", "interchange.codeUnreadable", objectiveKey(shortCodes, scheme), `${place}.code`, { code: file.code, written: objectiveKey(shortCodes, scheme) });
    return { operational: "", shortCodes };
  }

  private sectionOf(file: CardFile, shortCodes: readonly ShortCode[]): string {
    return textOf(file.section) === "" ? (shortCodes[0]?.sector ?? "") : textOf(file.section);
  }

  private create(code: { readonly operational: string; readonly shortCodes: readonly ShortCode[] }, file: CardFile, place: string): void {
    const { scheme } = this.context;
    const key = objectiveKey(code.shortCodes, scheme);
    const card = this.read(file, place, key);
    const { operational, others } = this.chainOf(file, place, key, code.operational);
    this.objectives.push({
      key,
      shortCodes: code.shortCodes,
      title: textOf(file.title),
      operational,
      otherOperational: others,
      priority: priorityOf(file.priority),
      card,
      printed: [{ file, place, section: this.sectionOf(file, code.shortCodes), card }],
    });
    this.comparePages(file, place, key);
  }

  private read(file: CardFile, place: string, key: string): ObjectiveCard {
    return readCardFile(file, this.context.years, (phase, year, words) =>
      this.context.contradictions.add("phases.outside", "interchange.windowOutsidePlan", key, `${place}.phases[${phase}].windows.${year}`, { year, words }),
    );
  }

  /** The operational objectives that the card names; the first is primary and gives the code its prefix. */
  private chainOf(file: CardFile, place: string, key: string, prefix: string): { readonly operational: string; readonly others: string[] } {
    const { contradictions, strategy } = this.context;
    const named = file.chain?.operationalObjectives ?? [];
    const codes = named.map((label, at) => this.operationalOf(label, `${place}.chain.operationalObjectives[${at}]`, key));
    const operational = codes[0] ?? prefix;
    if (codes[0] !== undefined && prefix !== "" && prefix !== operational)
      contradictions.add("code.chain", "interchange.codeChain", key, `${place}.code`, { prefix, chain: operational });
    const node = findOperational({ strategy }, operational);
    if (operational !== "" && !node) contradictions.add("tree.unknown", "interchange.operationalUnknown", key, `${place}.chain`, { operational });
    if (node) {
      this.compareLabel(file.chain?.line, 1, node.line.title, `${place}.chain.line`, key);
      this.compareLabel(file.chain?.strategicObjective, 2, node.strategicObjective.title, `${place}.chain.strategicObjective`, key);
    }
    return { operational, others: codes.slice(1) };
  }

  private operationalOf(label: string, place: string, key: string): string {
    const { scheme, strategy } = this.context;
    const code = parseTreeCode(label, scheme);
    if (code !== undefined) {
      const node = findOperational({ strategy }, code);
      if (node) this.compareLabel(label, 3, node.operational.title, place, key);
      return code;
    }
    for (const node of operationalNodes({ strategy })) if (sameWording(node.operational.title, label)) return node.operational.code;
    return label.replace(/\s+/g, " ");
  }

  /** A printed label may begin with its code: the words after it count. */
  private compareLabel(label: string | null | undefined, levels: 1 | 2 | 3, title: string, place: string, key: string): void {
    const printed = textOf(label);
    const { words } = parseTreeLabel(printed, this.context.scheme, levels);
    if (words !== "" && !sameWording(words, title) && !sameWording(printed, title)) this.context.contradictions.add("tree.label", "interchange.labelDiffers", key, place, { label: words, title });
  }

  private comparePages(file: CardFile, place: string, key: string): void {
    const { contradictions } = this.context;
    (file.pageCodes ?? []).forEach((code, at) => {
      if (textOf(code) !== "" && code !== file.code) contradictions.add("code.pages", "interchange.pageCode", key, `${place}.pageCodes[${at}]`, { page: at + 1, found: textOf(code), code: file.code });
    });
    (file.pageTitles ?? []).forEach((title, at) => {
      if (textOf(title) !== "" && !sameWording(textOf(title), textOf(file.title)))
        contradictions.add("title.pages", "interchange.pageTitle", key, `${place}.pageTitles[${at}]`, { page: at + 1, found: textOf(title), title: textOf(file.title) });
    });
  }

  /** Takes in a further printing of an objective. */
  private merge(known: GatheredObjective, file: CardFile, place: string): void {
    const card = this.read(file, place, known.key);
    known.printed.push({ file, place, section: this.sectionOf(file, known.shortCodes), card });
    this.comparePages(file, place, known.key);
    this.differ(known, "title", known.title, textOf(file.title), place);
    this.differ(known, "priority", known.priority, priorityOf(file.priority), place);
    if (!known.card) return;
    known.card = {
      ...known.card,
      purpose: this.either(known, "purpose", known.card.purpose, card.purpose, place),
      service: this.either(known, "service", known.card.service, card.service, place),
      responsible: this.either(known, "responsible", known.card.responsible, card.responsible, place),
      assessor: this.either(known, "assessor", known.card.assessor, card.assessor, place),
      units: this.either(known, "units", known.card.units, card.units, place),
      sharedWith: this.either(known, "sharedWith", known.card.sharedWith, card.sharedWith, place),
      peg: this.either(known, "peg", known.card.peg, card.peg, place),
      constraints: this.either(known, "constraints", known.card.constraints, card.constraints, place),
      detail: this.either(known, "detail", known.card.detail, card.detail, place),
      expectedResults: known.card.expectedResults.length > 0 ? known.card.expectedResults : card.expectedResults,
      phases: known.card.phases.length > 0 ? known.card.phases : card.phases,
    };
    this.differ(known, "start", textOf(known.printed[0]?.file.start), textOf(file.start), place);
    this.differ(known, "end", textOf(known.printed[0]?.file.end), textOf(file.end), place);
  }

  private either(known: GatheredObjective, field: string, one: string, other: string, place: string): string {
    this.differ(known, field, one, other, place);
    return one === "" ? other : one;
  }

  private differ(known: GatheredObjective, field: string, one: string, other: string, place: string): void {
    if (one !== "" && other !== "" && !sameWording(one, other)) this.context.contradictions.add("title.pages", "interchange.copyDiffers", known.key, `${place}.${field}`, { field, kept: one, other });
  }
}
