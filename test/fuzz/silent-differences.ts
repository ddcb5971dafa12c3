/** Holds what was read of a changed file against what stands in it: what differs must be in the plan, or somebody must say so. */
import { fromSerial } from "../../src/plan/notation/calendar-date";
import type { Plan } from "../../src/plan/plan";

export type Standing = string | number | boolean;

/** A value that a file holds. */
export interface HeldValue {
  /** As notes call it: `S1.00001!C15` in a workbook, `cards[3].title` in a plan file. */
  readonly place: string;
  readonly value: Standing;
  /** What says how it is shown, where that may change what it means. */
  readonly look: string;
  /** Whether a formula made it. */
  readonly isComputed: boolean;
}

/** What a reader said beside the plan. */
export interface SaidBeside {
  /** All of it as one text. */
  readonly text: string;
  readonly places: ReadonlySet<string>;
}

export interface JudgedFile {
  /** What says where the plan's parts stand: names and tables. */
  readonly declared: string;
  /** By what tells the place from others in both files. */
  readonly held: ReadonlyMap<string, HeldValue>;
  readonly plan: Plan;
  readonly said: readonly SaidBeside[];
}

/** Shorter texts stand everywhere by chance; codes and dates are spelt in several ways. */
function isTelling(leaf: string): boolean {
  return leaf.length >= 8 && !/^[\d\s./-]+$/.test(leaf);
}

export function silentDifferences(before: JudgedFile, after: JudgedFile): string[] {
  const changed = [...after.held].filter(([key, { value, look, isComputed }]) => {
    if (isComputed) return false;
    const former = before.held.get(key);
    return former?.value !== value || former.look !== look;
  });
  const gone = [...before.held].filter(([key]) => !after.held.has(key)).map(([, { value }]) => words(String(value)));
  const samePlan = JSON.stringify(before.plan) === JSON.stringify(after.plan);
  const saidBefore = new Set(before.said.map(({ text }) => text));
  const newlySaid = after.said.some(({ text }) => !saidBefore.has(text));
  // What stood in the file before and was no part of the plan are the sheets' own words.
  const own = new Set([...places(before, () => true).keys()].filter((text) => !leaves(before.plan).has(text)));
  if (samePlan && !newlySaid && before.said.length === after.said.length)
    return repeats(before, after)
      ? []
      : changed
          .filter(
            ([key, { value }]) =>
              !own.has(words(String(value))) && !gone.includes(words(String(value))) && !meansTheSame(before.held.get(key)?.value, value),
          )
          .map(([, { place, value }]) => `not read: ${place} «${value}»`);
  const differs = !samePlan && !newlySaid && changed.length === 0 && gone.length === 0 && before.declared === after.declared;
  return [
    ...(differs ? ["the plan differs, and nothing in the file does"] : []),
    ...changed
      .filter(([, one]) => !own.has(words(String(one.value))) && !isSaid(one, after))
      .map(([, { place, value }]) => `not read: ${place} «${value}»`),
    ...(samePlan ? [] : lostAndInvented(before, after)),
  ];
}

function isSaid({ place, value }: HeldValue, { plan, said }: JudgedFile): boolean {
  if (said.some((one) => namesPlace(one, place))) return true;
  const text = words(String(value));
  const number = text.replace(",", ".");
  const day = typeof value === "number" && value >= 1 && value < 2_958_466 ? fromSerial(Math.floor(value)) : dayOf(text);
  const inPlan = leaves(plan);
  return (
    inPlan.has(text) ||
    inPlan.has(number) ||
    inPlan.has(day) ||
    [...inPlan.keys()].some((leaf) => leaf.includes(text)) ||
    said.some((one) => words(one.text).includes(text))
  );
}

/** `2026-01-31` of `31.01.26`; else the text. */
function dayOf(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d\d)[./-](\d\d)[./-](?:20)?(\d\d)$/.exec(text) ?? [];
  return day === "" ? text : `20${year}-${month}-${day}`;
}

/** A place, or one within it. */
function namesPlace({ places }: SaidBeside, place: string): boolean {
  return [...places].some((named) => place === named || (named !== "" && (place.startsWith(`${named}.`) || place.startsWith(`${named}[`))));
}

function lostAndInvented(before: JudgedFile, after: JudgedFile): string[] {
  const [former, present] = [leaves(before.plan), leaves(after.plan)];
  const everything = [...present.keys()].join(" ");
  const [stood, stands] = [places(before, isTyped), places(after, isTyped)];
  const lost = [...former].filter(
    ([leaf, count]) =>
      isTelling(leaf) &&
      // Said once for several rows, it is in the plan as often as it has rows.
      (present.get(leaf) ?? 0) < Math.min(count, stands.get(leaf)?.length ?? 0) &&
      (stands.get(leaf)?.length ?? 0) >= (stood.get(leaf)?.length ?? 0) &&
      // A text may have become a list of its lines.
      (present.has(leaf) || !everything.includes(leaf)),
  );
  const unsaid = lost.filter(
    ([leaf]) => !after.said.some((one) => words(one.text).includes(leaf) || stands.get(leaf)?.some((place) => namesPlace(one, place))),
  );
  const shown = places(after, () => true);
  const invented = [...present.keys()].filter(
    (leaf) =>
      isTelling(leaf) &&
      !former.has(leaf) &&
      !after.said.some(({ text }) => words(text).includes(leaf)) &&
      ![...shown.keys()].some((value) => value.includes(leaf)),
  );
  return [...unsaid.map(([leaf]) => `lost: «${leaf}»`), ...invented.map((leaf) => `invented: «${leaf}»`)];
}

/** Places by what they hold. */
function places({ held }: JudgedFile, counts: (value: HeldValue) => boolean): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const one of held.values()) {
    if (!counts(one)) continue;
    const { value, place } = one;
    const text = words(String(value));
    places.set(text, [...(places.get(text) ?? []), place]);
  }
  return places;
}

const known = new WeakMap<object, ReadonlyMap<string, number>>();

/** All texts and numbers of a plan, with how many times each is in it. */
function leaves(plan: Plan): ReadonlyMap<string, number> {
  const before = known.get(plan);
  if (before) return before;
  const counts = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
    else if (value !== undefined && value !== null) counts.set(words(String(value)), (counts.get(words(String(value))) ?? 0) + 1);
  };
  visit(plan);
  known.set(plan, counts);
  return counts;
}

function isTyped({ isComputed }: HeldValue): boolean {
  return !isComputed;
}

/** Without regard to blanks, case and, in texts, other signs, in which nobody means anything else. */
function words(text: string): string {
  return (/\p{L}/u.test(text) ? text.replace(/[^\p{L}\p{N}]+/gu, " ") : text.replace(/\s+/g, " ")).trim().toLowerCase();
}

/** Whether all that stood there still does, and what came says nothing else. */
function repeats(before: JudgedFile, after: JudgedFile): boolean {
  const [stood, stands] = [places(before, isTyped), places(after, isTyped)];
  return (
    after.held.size > before.held.size &&
    stood.size === stands.size &&
    [...stood].every(([text, where]) => (stands.get(text)?.length ?? 0) >= where.length)
  );
}

function meansTheSame(former: Standing | undefined, value: Standing): boolean {
  return former !== undefined && words(String(former)) === words(String(value));
}
