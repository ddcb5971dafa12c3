/** Findings that somebody lets stand, with the reason why: they stay with the plan for as long as what was found stays the same. */
import type { AcceptedFinding } from "../plan/plan-checks";
import type { IsoDate } from "../plan/iso-date";
import { shortened } from "../plan/notation/shortened";
import type { Finding } from "./rule";

/** A longer value is known by its beginning and its length; the text must fit in a cell. */
const longestValue = 300;
/** A sentence may quote whole texts of a card; it only reminds people of what they accepted. */
const longestSentence = 2_000;

/**
 * What was found, as acceptances keep it: `full=100 total=90`, by name. Left out are the place in a file and what only repeats the
 * subject, which is kept apart and may be given another code.
 */
export function valuesText({ subject, values }: Pick<Finding, "subject" | "values">): string {
  return Object.entries(values)
    .filter(([name, value]) => name !== "place" && value !== subject)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${knownBy(String(value).trim().replace(/\s+/g, " "))}`)
    .join(" ");
}

function knownBy(value: string): string {
  return value.length > longestValue ? `${shortened(value, longestValue + 1)} (${value.length})` : value;
}

/** The acceptance of a finding; `found` is its sentence as the person read it. Cells and files keep texts without blanks at their ends. */
export function acceptedFinding(finding: Finding, found: string, reason: string, on: IsoDate): AcceptedFinding {
  return {
    rule: finding.rule,
    subject: finding.subject.trim(),
    found: shortened(found, longestSentence),
    values: valuesText(finding),
    reason,
    on,
  };
}

/** A finding, and its acceptance where it has one. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly accepted?: AcceptedFinding;
}

export interface JudgedFindings {
  /** In the order given. */
  readonly findings: readonly JudgedFinding[];
  /** Acceptances of what is no longer found. */
  readonly outdated: readonly AcceptedFinding[];
}

/**
 * Which findings are accepted: those of the same rule and subject with the same values. Of two acceptances of one thing the last
 * counts. Of rules that were not applied (`rulesNotApplied`) nothing can be found, so their acceptances are not outdated.
 */
export function withAcceptances(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
  notApplied: ReadonlySet<string> = new Set(),
): JudgedFindings {
  const byFinding = new Map(accepted.map((acceptance) => [identity(acceptance.rule, acceptance.subject, acceptance.values), acceptance]));
  const met = new Set<string>();
  const judged = findings.map((finding): JudgedFinding => {
    const id = identity(finding.rule, finding.subject.trim(), valuesText(finding));
    const acceptance = byFinding.get(id);
    if (!acceptance) return { finding };
    met.add(id);
    return { finding, accepted: acceptance };
  });
  return {
    findings: judged,
    outdated: accepted.filter(({ rule, subject, values }) => !notApplied.has(rule) && !met.has(identity(rule, subject, values))),
  };
}

function identity(rule: string, subject: string, values: string): string {
  return JSON.stringify([rule, subject, values]);
}
