/** The plan that a file makes once it is known whose word counts where the file contradicts itself. Pure; nothing is written. */
import type { Contradiction } from "../../interchange/contradictions/contradiction";
import { importReportOf } from "../../interchange/contradictions/import-report";
import type { Choices } from "../../interchange/contradictions/question";
import { resolve, type Resolved } from "../../interchange/contradictions/resolution";
import type { ImportReport } from "../../plan/plan-checks";
import type { Plan } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";

export interface ImportedPlan {
  /** With the report of what was contradictory. */
  readonly plan: Plan;
  readonly resolved: readonly Resolved[];
}

interface ContradictoryDocument {
  readonly source: string;
  readonly plan: Plan;
  readonly contradictions: readonly Contradiction[];
}

/** The plan as these choices make it, `on` this day. A plan that was made from a published file before keeps what was told then. */
export function importedPlan(document: ContradictoryDocument, choices: Choices, on: IsoDate): ImportedPlan {
  const { plan, resolved } = resolve(document, choices);
  const report = withEarlierNotes(importReportOf(document.source, on, resolved), document.plan.importReport);
  return { plan: report ? { ...plan, importReport: report } : plan, resolved };
}

function withEarlierNotes(report: ImportReport | undefined, earlier: ImportReport | undefined): ImportReport | undefined {
  return report && earlier ? { ...report, notes: [...earlier.notes, ...report.notes] } : (report ?? earlier);
}
