/** Who answers for the objectives of a sector: one person written in two ways, one card of a service that names another. */
import { objectiveKey } from "../../plan/codes/code";
import { misspeltWord, nameKey, nameWords } from "../../plan/notation/person-name";
import type { ObjectiveCard, Plan } from "../../plan/plan";
import { wordingKey } from "../../plan/notation/wording";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { ownScheme } from "../sources";

export const responsibleRules: readonly Rule[] = [{ id: "responsible.differs", severity: "note", source: ownScheme, check: differing }];

/** Who answers, as a card says it. */
interface Named {
  readonly service: string;
  readonly serviceKey: string;
  readonly typed: string;
  readonly words: readonly string[];
  readonly excerpt: boolean;
}

interface Answering extends Named {
  readonly subject: string;
  /** The sectors of its codes, owner first. */
  readonly sectors: readonly string[];
}

/** Kept, so that a card that has not changed is not read again. */
const read = new WeakMap<ObjectiveCard, Named>();

function namedOn(card: ObjectiveCard): Named {
  let named = read.get(card);
  if (!named) {
    const [service, typed] = [card.service.trim(), card.responsible.trim()];
    named = { service, serviceKey: wordingKey(service), typed, words: nameWords(typed), excerpt: card.excerpt };
    read.set(card, named);
  }
  return named;
}

function* differing(plan: Plan): Generator<Violation> {
  const answering = plan.objectives
    .flatMap(({ shortCodes, card }): Answering[] =>
      card
        ? [{ ...namedOn(card), subject: objectiveKey(shortCodes, plan.codeScheme), sectors: shortCodes.map(({ sector }) => sector) }]
        : [],
    )
    .filter(({ words }) => words.length > 0);
  const slips = new Set<string>();
  for (const violation of misspelt(plan, answering)) {
    slips.add(violation.subject);
    yield violation;
  }
  yield* oddOnesOut(answering.filter(({ subject, excerpt }) => !excerpt && !slips.has(subject)));
}

/** Also on one-page copies: a name is as wrong there. */
function* misspelt(plan: Plan, answering: readonly Answering[]): Generator<Violation> {
  const heads = new Map(plan.sectors.map(({ code, head }) => [code, { head: head.trim(), words: nameWords(head) }]));
  const known = new Set([...heads.values()].flatMap(({ words }) => words));
  for (const { subject, sectors, typed, words } of answering)
    for (const sector of sectors) {
      const head = heads.get(sector);
      const slip = head && misspeltWord(words, head.words);
      if (!slip || known.has(slip.typed)) continue;
      yield {
        subject,
        place: { kind: "card", objective: subject, field: "responsible" },
        code: "check.responsible.spelling",
        values: { typed: asTyped(typed, slip.typed), known: head.head, sector },
      };
      break;
    }
}

/** The word as it stands in the cell, where several names may. */
function asTyped(typed: string, word: string): string {
  return typed.split(/\s+/).find((part) => nameWords(part).includes(word)) ?? typed;
}

/** As many cards of a service as must agree before another one stands out. */
const agreeing = 2;

/** Services of one sector may have their own heads, but where all cards of a service but one name the same person, that one stands out. */
function* oddOnesOut(answering: readonly Answering[]): Generator<Violation> {
  const services = new Map<string, Answering[]>();
  for (const one of answering) {
    if (one.serviceKey === "") continue;
    const key = `${one.sectors[0]} ${one.serviceKey}`;
    services.set(key, [...(services.get(key) ?? []), one]);
  }
  for (const cards of services.values()) {
    const people = new Map<string, Answering[]>();
    for (const card of cards) people.set(nameKey(card.words), [...(people.get(nameKey(card.words)) ?? []), card]);
    const [most, [odd, ...more] = []] = [...people.values()].sort((one, other) => other.length - one.length);
    if (people.size !== 2 || !most?.[0] || !odd || more.length > 0 || most.length < agreeing || overlap(odd.words, most[0].words)) continue;
    yield {
      subject: odd.subject,
      place: { kind: "card", objective: odd.subject, field: "responsible" },
      code: "check.responsible.service",
      values: { typed: odd.typed, known: most[0].typed, service: odd.service, count: most.length },
    };
  }
}

/** A surname alone, or two names where others have one of them, is the same person's. */
function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => other.includes(word));
}
