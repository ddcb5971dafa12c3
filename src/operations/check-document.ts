/** What is wrong with the plan of a file that a person hands over: a plan file, or a workbook. */
import { checkPlan } from "../checks/check-plan";
import type { Finding } from "../checks/rule";
import { PlacesInFile } from "../interchange/place-in-file";
import { PlacesInWorkbook, sheetCellText } from "../sheets/places-in-workbook";
import { readDocument, type DocumentFile, type DocumentReading, type Remark } from "./read-plan-document";

/** A finding and where it stands in what was read. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** `S3.00007!D15` in a workbook, `cards[12].phases[3].weight` in a plan file; `""` is the file as a whole. */
  readonly place: string;
}

export interface CheckedDocument {
  /** The file's name. */
  readonly source: string;
  /** In the plan's order. */
  readonly findings: readonly PlacedFinding[];
  /** What could not be read of a workbook, or was read by another way. That is not wrong with the plan. */
  readonly notes: readonly Remark[];
}

/** Reads the file by what its bytes are and checks its plan. Throws as `readDocument` does. */
export async function checkDocument(file: DocumentFile): Promise<CheckedDocument> {
  const reading = await readDocument(file);
  const placeOf = placing(reading);
  const findings = checkPlan(reading.plan, reading.kind === "planFile" ? reading.contradictions : []);
  return {
    source: reading.source,
    findings: findings.map((finding) => ({ finding, place: placeOf(finding) })),
    notes: reading.kind === "workbook" ? reading.notes : [],
  };
}

function placing(reading: DocumentReading): (finding: Finding) => string {
  if (reading.kind === "workbook") {
    const places = new PlacesInWorkbook(reading.snapshot, reading);
    return ({ place }) => sheetCellText(places.cellOf(place));
  }
  const places = new PlacesInFile(reading.plan, reading.origins);
  return ({ place, filePlaces: [told] = [] }) => told ?? places.pathOf(place);
}
