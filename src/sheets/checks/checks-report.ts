/** The findings of one day as the sheet `Controlli` tells them, and what has changed since it was written last. */
import type { Severity } from "../../checks/rule";
import type { AcceptedFinding } from "../../plan/plan-checks";
import type { IsoDate } from "../../plan/iso-date";
import { shortened } from "../../plan/notation/shortened";
import { sheetCellText, type SheetCell } from "../workbook/workbook-cells";

/** A finding in words, all of them Italian as sheets are. */
export interface ReportedFinding {
  readonly severity: Severity;
  /** Id of the rule. */
  readonly rule: string;
  readonly subject: string;
  readonly sentence: string;
  readonly cell: SheetCell;
  /** Somebody lets it stand: it is listed apart. */
  readonly accepted?: Pick<AcceptedFinding, "reason" | "on">;
}

export interface ChecksReport {
  readonly on: IsoDate;
  /** In the plan's order. */
  readonly findings: readonly ReportedFinding[];
}

/** A sentence may quote a whole text of a card, and a reason be as long as a cell. */
const longestText = 2_000;

/** The report with sentences and reasons that a row of a sheet has room for. */
export function withShortTexts(report: ChecksReport): ChecksReport {
  const short = ({ accepted, ...finding }: ReportedFinding): ReportedFinding => ({
    ...finding,
    sentence: shortened(finding.sentence, longestText),
    ...(accepted && { accepted: { ...accepted, reason: shortened(accepted.reason, longestText) } }),
  });
  return { ...report, findings: report.findings.map(short) };
}

/** A row of the last sheet, in the words that it says. */
export interface FormerFinding {
  readonly severity: string;
  readonly rule: string;
  readonly subject: string;
  readonly sentence: string;
  /** `S3.00007!D15`. */
  readonly place: string;
}

/** What the last sheet held. */
export interface FormerReport {
  /** `""` where it cannot be read. */
  readonly on: IsoDate | "";
  readonly findings: readonly FormerFinding[];
}

export type Novelty = "new" | "changed" | "known";

export interface ReportDifference {
  /** What each finding of the report is to those who read the last sheet. */
  readonly novelty: ReadonlyMap<ReportedFinding, Novelty>;
  /** What is found no more. */
  readonly resolved: readonly FormerFinding[];
}

/**
 * A finding is known where the last sheet says the same of the same subject, and changed where it said something else of it at
 * the same place. What was accepted meanwhile is not resolved: it is still found.
 */
export function differenceSince(report: ChecksReport, former: FormerReport): ReportDifference {
  const left = [...former.findings];
  const novelty = new Map<ReportedFinding, Novelty>();
  const pair = (found: Novelty, isSame: (one: ReportedFinding, other: FormerFinding) => boolean) => {
    for (const finding of report.findings) {
      if (novelty.has(finding)) continue;
      const at = left.findIndex((one) => one.rule === finding.rule && one.subject === finding.subject && isSame(finding, one));
      if (at < 0) continue;
      left.splice(at, 1);
      novelty.set(finding, found);
    }
  };
  pair("known", (one, other) => one.sentence === other.sentence);
  pair("changed", (one, other) => sheetCellText(one.cell) === other.place);
  for (const finding of report.findings) if (!novelty.has(finding)) novelty.set(finding, "new");
  return { novelty, resolved: left };
}
