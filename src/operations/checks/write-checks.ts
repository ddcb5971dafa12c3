/** Writes the sheet `Controlli` anew: what is wrong with the open plan today, for people without the add-in. */
import { applyChanges } from "../../excel/edit/apply-changes";
import { showSheet } from "../../excel/read/go-to";
import { localDay } from "../../plan/notation/calendar-date";
import { checksSheetChanges } from "../../sheets/checks/checks-sheet-changes";
import { checksDayName } from "../../sheets/checks/checks-sheet";
import type { ReportedFinding } from "../../sheets/checks/checks-report";
import { sheetNames } from "../../sheets/layout/names";
import { stylesFor } from "../../sheets/layout/styles";
import { checkOpenPlan } from "./check-open-plan";
import type { OpenFinding } from "./checked-plan";
import { nothingDone, type DoneEdit } from "../session/done-edit";
import { leaving } from "../session/edit-plan";
import { findingInItalian } from "./finding-in-italian";
import { readPart } from "../session/read-part";
import type { Session } from "../session/session";

/**
 * Checks the whole plan, replaces the last sheet by the new one and shows it: five round trips while the pane follows the
 * workbook. There is nothing to take back. Throws, before anything is written, `ChecksSheetTakenError` and what the gateway refuses.
 */
export function writeChecks(session: Session): Promise<DoneEdit> {
  return session.inTurn(async () => {
    const read = await readPart(session, "whole");
    const on = localDay(new Date());
    const { findings } = checkOpenPlan(read, on);
    const changes = checksSheetChanges(read.snapshot, read.plan, { on, findings: findings.map(reported) }, read.sheets);
    const { pagesLeft } = await applyChanges(changes, stylesFor(read.plan.points));
    await showSheet(sheetNames.checks, checksDayName);
    const count = (severity: string) => findings.filter(({ finding, accepted }) => !accepted && finding.severity === severity).length;
    const accepted = findings.filter((found) => found.accepted).length;
    return {
      ...nothingDone,
      code: "done.checksWritten",
      values: { sheet: sheetNames.checks, errors: count("error"), warnings: count("warning"), notes: count("note"), accepted },
      ...leaving(pagesLeft),
    };
  });
}

function reported({ finding, cell, accepted }: OpenFinding): ReportedFinding {
  const { severity, rule, subject } = finding;
  return { severity, rule, subject, sentence: findingInItalian(finding), cell, ...(accepted && { accepted }) };
}
