/** Finding an operational objective by words or code, whatever their case and accents. */
import type { OperationalObjective, Plan, StrategicLine, StrategicObjective } from "../../plan/plan";

export interface FoundOperational {
  readonly operational: OperationalObjective;
  /** Objectives that serve it first. */
  readonly objectives: number;
}

/** A strategic objective with those of its operational objectives that were found. */
export interface FoundBranch {
  readonly line: StrategicLine;
  readonly lineObjectives: number;
  readonly strategicObjective: StrategicObjective;
  readonly strategicObjectives: number;
  readonly found: readonly FoundOperational[];
}

/** Every operational objective whose chain contains all words of the query, in the order of the tree; all of them for a blank query. */
export function searchOperational(plan: Pick<Plan, "strategy" | "objectives">, query: string): readonly FoundBranch[] {
  const words = wordsOf(query);
  const counts = new Map<string, number>();
  for (const { operational } of plan.objectives) counts.set(operational, (counts.get(operational) ?? 0) + 1);
  const served = ({ code }: OperationalObjective) => counts.get(code) ?? 0;
  const total = (nodes: readonly OperationalObjective[]) => nodes.reduce((sum, node) => sum + served(node), 0);

  return plan.strategy.flatMap((line) => {
    const lineObjectives = total(line.objectives.flatMap((objective) => objective.operational));
    return line.objectives.flatMap((strategicObjective) => {
      const above = `${labelOf(line)} ${labelOf(strategicObjective)}`;
      const found = strategicObjective.operational
        .filter((operational) => containsAll(`${above} ${labelOf(operational)}`, words))
        .map((operational) => ({ operational, objectives: served(operational) }));
      return found.length === 0
        ? []
        : [{ line, lineObjectives, strategicObjective, strategicObjectives: total(strategicObjective.operational), found }];
    });
  });
}

/** `05.02.01 Gestire…`, as lists show a node of the tree. */
export function labelOf({ code, title }: { readonly code: string; readonly title: string }): string {
  return `${code} ${title}`;
}

export interface TextPart {
  readonly text: string;
  readonly matches: boolean;
}

/** The text cut where words of the query stand in it; joined, the parts are the text. */
export function markMatches(text: string, query: string): readonly TextPart[] {
  const folded = fold(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of wordsOf(query))
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) marked.fill(true, at, at + word.length);
  const parts: TextPart[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && marked[at] === marked[start]) continue;
    parts.push({ text: text.slice(start, at), matches: marked[start] === true });
    start = at;
  }
  return parts;
}

function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Whether a text contains all words of a query, in whatever order, case and accents. */
export function containsWords(text: string, query: string): boolean {
  return containsAll(text, wordsOf(query));
}

function containsAll(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

/** Without case and accents and of the same length, so that places found in it are places of the text. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charAt(at).normalize("NFD").toLowerCase().charAt(0)).join("");
}
