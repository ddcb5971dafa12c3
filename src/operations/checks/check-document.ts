/** What is wrong with the plan of a file that a person hands over: a plan file, or a workbook. */
import { withAcceptances } from "../../checks/acceptance";
import { checkPlan, rulesNotApplied } from "../../checks/check-plan";
import { settingsOf } from "../../checks/check-settings";
import type { ToldWhileReading } from "../../checks/reading/told-while-reading";
import type { Finding } from "../../checks/rule";
import { PlacesInFile } from "../../interchange/places/place-in-file";
import type { IsoDate } from "../../plan/iso-date";
import type { AcceptedFinding } from "../../plan/plan-checks";
import { PlacesInWorkbook } from "../../sheets/workbook/places-in-workbook";
import { sheetCellText } from "../../sheets/workbook/workbook-cells";
import { notesBesideFindings } from "./notes-beside-findings";
import { readDocument, type DocumentFile, type DocumentReading, type Remark } from "../start/read-plan-document";

/** A finding and where it stands in what was read. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** `S3.00007!D15` in a workbook, `cards[12].phases[3].weight` in a plan file; `""` is the file as a whole. */
  readonly place: string;
  /** Somebody lets it stand, in the plan itself. */
  readonly accepted?: AcceptedFinding;
}

export interface CheckedDocument {
  /** The file's name. */
  readonly source: string;
  /** In the plan's order, those that are accepted among them. */
  readonly findings: readonly PlacedFinding[];
  /** Acceptances of what is no longer found, which may be withdrawn. */
  readonly outdated: readonly AcceptedFinding[];
  /** What could not be read of a workbook, or was read by another way. That is not wrong with the plan. */
  readonly notes: readonly Remark[];
}

/**
 * Reads the file by what its bytes are and checks its plan by the plan's own settings, on a day; without one no date counts as
 * passed. Throws as `readDocument` does.
 */
export async function checkDocument(file: DocumentFile, today?: IsoDate): Promise<CheckedDocument> {
  const reading = await readDocument(file);
  const placeOf = placing(reading);
  const { checks } = reading.plan;
  const settings = settingsOf(checks, today);
  const found = checkPlan(reading.plan, reading.kind === "planFile" ? reading.contradictions : overwrittenFormulas(reading), settings);
  const { findings, outdated } = withAcceptances(found, checks.accepted, rulesNotApplied(settings));
  return {
    source: reading.source,
    findings: findings.map((judged) => ({ ...judged, place: placeOf(judged.finding) })),
    outdated,
    notes: reading.kind === "workbook" ? notesBesideFindings(reading.notes) : [],
  };
}

function placing(reading: DocumentReading): (finding: Finding) => string {
  if (reading.kind === "workbook") {
    const places = new PlacesInWorkbook(reading.snapshot, reading);
    return ({ place, filePlaces: [told] = [] }) => told ?? sheetCellText(places.cellOf(place));
  }
  const places = new PlacesInFile(reading.plan, reading.origins);
  return ({ place, filePlaces: [told] = [] }) => told ?? places.pathOf(place);
}

/** What sheets show in the place of what the plan says, each with its cell. */
function overwrittenFormulas({ notes, places }: Extract<DocumentReading, { kind: "workbook" }>): readonly ToldWhileReading[] {
  const subjects = new Map([...places.sectors, ...places.cards].map(([subject, sheet]) => [sheet, subject]));
  return notes.flatMap(({ code, values }): ToldWhileReading[] =>
    code === "reading.overwrittenComputed"
      ? [
          {
            rule: "formula.overwritten",
            code,
            subject: subjects.get(String(values.sheet)) ?? "",
            place: `${String(values.sheet)}!${String(values.cell)}`,
            values,
          },
        ]
      : [],
  );
}
