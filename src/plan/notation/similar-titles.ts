/** Titles that resemble one another, so that nobody writes an objective twice. */
import type { Objective } from "../plan";

/** Words that say nothing of what a title is about. */
const emptyWords = new Set(
  "d l il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull e ed o od ad che non si se anche come loro propri relativo relativa relativi relative".split(
    " ",
  ),
);

/** Of shorter titles, two words in common are chance. */
const fewWords = 3;
const likeEnough = 0.55;
/** Likeness of a title whose every word stands in a longer one. */
const withinLonger = 0.7;

/**
 * The objectives whose titles resemble a title most, the most alike first: most of their words in common, or nearly all words
 * of the shorter one within the longer. Case, accents, endings ("gara", "gare") and little words do not count; words of many
 * titles, as the body's name, count less.
 */
export function similarTitles(title: string, objectives: readonly Objective[], most = 3): readonly Objective[] {
  const words = titleWords(title);
  const titles = objectives.map((objective) => ({ objective, words: titleWords(objective.title) }));
  const uses = new Map<string, number>();
  for (const known of titles) for (const word of known.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const weightOf = (all: Iterable<string>) => [...all].reduce((sum, word) => sum + 1 / Math.sqrt(uses.get(word) ?? 1), 0);
  return titles
    .map((known) => ({ objective: known.objective, likeness: likeness(words, known.words, weightOf) }))
    .filter((found) => found.likeness >= likeEnough)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map((found) => found.objective);
}

/** How much of the shorter of two titles stands in the other: from 0, no word, to 1, every word; little words and endings do not count. */
export function sharedWords(one: string, other: string): number {
  const [words, others] = [titleWords(one), titleWords(other)];
  const both = [...words].filter((word) => others.has(word)).length;
  return words.size === 0 || others.size === 0 ? 0 : both / Math.min(words.size, others.size);
}

/** From 0, nothing in common, to 1, the same words. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>, weightOf: (words: Iterable<string>) => number): number {
  if (one.size === 0 || other.size === 0) return 0;
  const both = weightOf([...one].filter((word) => other.has(word)));
  const ofAll = (2 * both) / (weightOf(one) + weightOf(other));
  return Math.min(one.size, other.size) < fewWords
    ? ofAll
    : Math.max(ofAll, (withinLonger * both) / Math.min(weightOf(one), weightOf(other)));
}

function titleWords(title: string): ReadonlySet<string> {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !emptyWords.has(word));
  return new Set(words.map(stem));
}

/** Without the ending that number and gender change; short words and figures have none. */
function stem(word: string): string {
  return word.length < 4 ? word : word.replace(/[aeiou]+$/, "");
}
