/** What is wrong with the open plan on this day, each finding with its cell. Asks nothing of Excel. */
import { withAcceptances } from "../../checks/acceptance";
import { checkPlan, rulesNotApplied } from "../../checks/check-plan";
import { settingsOf } from "../../checks/check-settings";
import { fixOf } from "../../checks/fix-of";
import type { Finding } from "../../checks/rule";
import { localDay } from "../../plan/notation/calendar-date";
import type { IsoDate } from "../../plan/iso-date";
import { PlacesInWorkbook } from "../../sheets/workbook/places-in-workbook";
import type { WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";
import { codesInUse } from "../session/codes-in-use";
import type { CheckedPlan, OpenFinding } from "./checked-plan";
import type { OpenPlan } from "../following/open-plan";

/** By the plan's own settings. What has not changed since the last call is not looked at again. */
export function checkOpenPlan(open: OpenPlan, today: IsoDate = localDay(new Date())): CheckedPlan {
  const { plan, snapshot } = open;
  const settings = settingsOf(plan.checks, today);
  const { findings, outdated } = withAcceptances(checkPlan(plan, [], settings), plan.checks.accepted, rulesNotApplied(settings));
  const places = placesIn(open);
  const taken = codesInUse(snapshot);
  const ids = new FindingIds();
  return {
    findings: findings.map(({ finding, accepted }): OpenFinding => {
      const fix = fixOf(plan, finding, taken);
      return {
        id: ids.of(finding),
        finding,
        cell: places.cellOf(finding.place),
        ...(fix && { fix: { safe: fix.safe, code: fix.code, values: fix.values } }),
        ...(accepted && { accepted }),
      };
    }),
    outdated,
  };
}

const known = new WeakMap<WorkbookSnapshot, PlacesInWorkbook>();

function placesIn({ snapshot, places }: OpenPlan): PlacesInWorkbook {
  const found = known.get(snapshot) ?? new PlacesInWorkbook(snapshot, { places });
  known.set(snapshot, found);
  return found;
}

/** A finding is the same for as long as a rule finds something at one place, whatever the values; several at one place are counted. */
class FindingIds {
  private readonly given = new Map<string, number>();

  of({ rule, subject, place }: Finding): string {
    const id = JSON.stringify([rule, subject, place]);
    const count = (this.given.get(id) ?? 0) + 1;
    this.given.set(id, count);
    return count === 1 ? id : `${id} ${count}`;
  }
}
