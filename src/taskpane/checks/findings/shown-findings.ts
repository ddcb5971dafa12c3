/** What was found, as the view shows it: in words, filtered, grouped, one after the other. Pure. */
import type { PlanPlace } from "../../../checks/plan-place";
import type { Severity } from "../../../checks/rule";
import type { OpenFinding } from "../../../operations/checks/checked-plan";
import { objectiveKey } from "../../../plan/codes/code";
import type { Plan } from "../../../plan/plan";
import { sectorSheetName } from "../../../sheets/layout/names";
import { sheetCellText } from "../../../sheets/workbook/workbook-cells";
import { containsAll, fold, soughtWords } from "../../finder/sought-words";

export const severities: readonly Severity[] = ["error", "warning", "note"];
export const groupings = ["severity", "sector", "rule"] as const;
export type Grouping = (typeof groupings)[number];

/** A finding with all that is shown of it. */
export interface ShownFinding extends OpenFinding {
  readonly sentence: string;
  /** `S3.00007 Sportello unico`, `S3 Servizi educativi`; `""` for the plan as a whole. */
  readonly subject: string;
  /** `S3.00007!D15`. */
  readonly place: string;
  /** Code of the sector that answers for it; `""` where no single one does. */
  readonly sector: string;
  readonly ruleName: string;
  /** All of this and the name of the sector, without case and accents. */
  readonly sought: string;
}

export interface FindingWords {
  readonly tell: (spoken: unknown) => string;
  /** The short name of a rule, by its id. */
  readonly nameOf: (rule: string) => string;
}

export function shownFindings(findings: readonly OpenFinding[], plan: Plan, { tell, nameOf }: FindingWords): readonly ShownFinding[] {
  const subjects = subjectsOf(plan);
  return findings.map((open) => {
    const { finding, cell } = open;
    const words = {
      sentence: tell(finding),
      subject: subjects.names.get(finding.subject) ?? finding.subject,
      place: sheetCellText(cell),
      sector: sectorOf(finding.place, subjects.owners),
      ruleName: nameOf(finding.rule),
    };
    const sector = words.sector === "" ? [] : [sectorSheetName(words.sector), subjects.names.get(words.sector)];
    return { ...open, ...words, sought: fold([...Object.values(words), ...sector, finding.rule].join(" ")) };
  });
}

function subjectsOf({ sectors, objectives, codeScheme }: Plan) {
  const keyed = objectives.map((objective) => ({ key: objectiveKey(objective.shortCodes, codeScheme), objective }));
  return {
    names: new Map([
      ...sectors.map(({ code, name }) => [code, `${code} ${name}`.trim()] as const),
      ...keyed.map(({ key, objective }) => [key, `${key} ${objective.title}`.trim()] as const),
    ]),
    /** The sector of each objective, by its key. */
    owners: new Map(keyed.map(({ key, objective }) => [key, objective.shortCodes[0]?.sector ?? ""])),
  };
}

function sectorOf(place: PlanPlace, owners: ReadonlyMap<string, string>): string {
  if ("sector" in place) return place.sector;
  return "objective" in place ? (owners.get(place.objective) ?? "") : "";
}

export interface FindingFilter {
  /** Only these; all of them, if there are none. */
  readonly severities: ReadonlySet<Severity>;
  /** Words that all occur in what is shown, whatever their case and accents. */
  readonly query: string;
}

export function filtered(findings: readonly ShownFinding[], { severities: only, query }: FindingFilter): readonly ShownFinding[] {
  const words = soughtWords(query);
  return findings.filter(({ finding, sought }) => (only.size === 0 || only.has(finding.severity)) && containsAll(sought, words));
}

export interface FindingGroup {
  /** A severity, the code of a sector (`""` for the whole plan), or the id of a rule. */
  readonly key: string;
  readonly findings: readonly ShownFinding[];
}

/** The groups that have something in them: severities from the worst, the whole plan and then its sectors, rules from the worst. In each the order of the plan. */
export function grouped(
  findings: readonly ShownFinding[],
  grouping: Grouping,
  { sectors }: Pick<Plan, "sectors">,
): readonly FindingGroup[] {
  const keyOf: Readonly<Record<Grouping, (shown: ShownFinding) => string>> = {
    severity: ({ finding }) => finding.severity,
    sector: ({ sector }) => sector,
    rule: ({ finding }) => finding.rule,
  };
  const groups = new Map<string, ShownFinding[]>();
  const first = grouping === "severity" ? severities : grouping === "sector" ? ["", ...sectors.map(({ code }) => code)] : [];
  for (const key of first) groups.set(key, []);
  const inOrder = grouping === "rule" ? [...findings].sort((one, other) => rank(one) - rank(other)) : findings;
  for (const shown of inOrder) {
    const key = keyOf[grouping](shown);
    const group = groups.get(key) ?? [];
    group.push(shown);
    groups.set(key, group);
  }
  return [...groups].flatMap(([key, members]) => (members.length === 0 ? [] : [{ key, findings: members }]));
}

function rank({ finding }: ShownFinding): number {
  return severities.indexOf(finding.severity);
}

export function countOf(findings: readonly OpenFinding[], severity: Severity): number {
  return findings.filter(({ finding }) => finding.severity === severity).length;
}

/** The one after or before another in a list of ids, none at its ends; from nowhere, the first or the last. */
export function neighbour(ids: readonly string[], from: string | undefined, by: 1 | -1): string | undefined {
  const at = from === undefined ? -1 : ids.indexOf(from);
  if (at < 0) return by === 1 ? ids[0] : ids.at(-1);
  return ids[at + by];
}

/** Who takes the place of one that has gone: the next of those that were behind it, else the last of those before it. */
export function successor(before: readonly string[], after: readonly string[], gone: string): string | undefined {
  const there = new Set(after);
  const at = before.indexOf(gone);
  if (at < 0) return undefined;
  return before.slice(at + 1).find((id) => there.has(id)) ?? before.slice(0, at).findLast((id) => there.has(id));
}

export interface FindingNews {
  readonly gone: readonly ShownFinding[];
  readonly come: readonly ShownFinding[];
}

/** What was solved and what is new; one that only says another number now, or stands in another cell, is neither. */
export function newsBetween(before: readonly ShownFinding[], after: readonly ShownFinding[]): FindingNews {
  return { gone: without(before, after), come: without(after, before) };
}

/** Of some findings those that others have nothing for: neither themselves nor, left over, one of the same rule about the same. */
function without(findings: readonly ShownFinding[], others: readonly ShownFinding[]): readonly ShownFinding[] {
  const ids = new Set(findings.map(({ id }) => id));
  const otherIds = new Set(others.map(({ id }) => id));
  const spare = new Map<string, number>();
  for (const other of others) if (!ids.has(other.id)) spare.set(aboutOf(other), (spare.get(aboutOf(other)) ?? 0) + 1);
  return findings.filter((shown) => {
    if (otherIds.has(shown.id)) return false;
    const left = spare.get(aboutOf(shown)) ?? 0;
    spare.set(aboutOf(shown), left - 1);
    return left <= 0;
  });
}

function aboutOf({ finding }: ShownFinding): string {
  return `${finding.rule} ${finding.subject}`;
}
