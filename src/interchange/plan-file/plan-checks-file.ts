/** What a plan decides about its checks, and the report of its import, as parts of a plan file. */
import { isoDateIn } from "../../plan/notation/calendar-date";
import { usualChecks, type AcceptedFinding, type ImportNote, type ImportReport, type PlanChecks } from "../../plan/plan-checks";
import type { Json } from "../json-file/json";
import type { AcceptedFile, ChecksFile, ImportNoteFile, ImportReportFile } from "./plan-file-shape";
import { textOf } from "./read-card-file";

export function readChecksFile(file: ChecksFile | null | undefined): PlanChecks {
  if (!file) return usualChecks;
  return { levels: { ...file.levels }, accepted: (file.accepted ?? []).map(acceptedOf) };
}

function acceptedOf({ rule, subject, found, values, reason, on }: AcceptedFile): AcceptedFinding {
  return { rule, subject, found: textOf(found), values: textOf(values), reason: textOf(reason), on: dayOf(on) };
}

export function readImportReportFile({ source, on, notes }: ImportReportFile): ImportReport {
  return { source: textOf(source), on: dayOf(on), notes: (notes ?? []).map(noteOf) };
}

function noteOf({ rule, subject, place, found, resolved }: ImportNoteFile): ImportNote {
  return { rule, subject: textOf(subject), place: textOf(place), found: textOf(found), resolved: textOf(resolved) };
}

/** A day that no calendar has is none. */
function dayOf(on: AcceptedFile["on"]): AcceptedFinding["on"] {
  return isoDateIn(textOf(on)) ?? "";
}

/** Nothing where all rules weigh as usual and nothing is accepted. */
export function checksFile({ levels, accepted }: PlanChecks): Json {
  const decided = Object.keys(levels).length > 0;
  if (!decided && accepted.length === 0) return undefined;
  return { levels: decided ? levels : undefined, accepted: accepted.length > 0 ? accepted.map(acceptedFile) : undefined };
}

function acceptedFile({ rule, subject, found, values, reason, on }: AcceptedFinding): Json {
  return { rule, subject, found: text(found), values: text(values), reason: text(reason), on: text(on) };
}

export function importReportFile({ source, on, notes }: ImportReport): Json {
  return { source: text(source), on: text(on), notes: notes.map(noteFile) };
}

function noteFile({ rule, subject, place, found, resolved }: ImportNote): Json {
  return { rule, subject: text(subject), place: text(place), found: text(found), resolved: text(resolved) };
}

function text(value: string): string | undefined {
  return value === "" ? undefined : value;
}
