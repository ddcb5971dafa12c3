/** What was contradictory in a file and what the plan says instead, in words that stay with the plan. */
import { learn, sentenceOf } from "../../messages/known";
import { contradictionMessages } from "../../messages/contradictions";
import { resolutionMessages } from "../../messages/resolutions";
import type { IsoDate } from "../../plan/iso-date";
import type { ImportNote, ImportReport } from "../../plan/plan-checks";
import type { MessageValues } from "../../messages/message-values";
import { shortened } from "../../plan/notation/shortened";
import type { Resolved } from "./resolution";

// The report is Italian, as all sheets are, whichever sentences its reader has loaded.
learn({ ...contradictionMessages, ...resolutionMessages });

/** Two copies of a card may differ in whole tables: a cell has to hold the words of both. */
const longestValue = 400;
/** Many places may say the same thing. */
const longestPlaces = 2_000;

/**
 * The report of a reading, a note for each thing that is wrong: what several places of the file say in the same words is one
 * note with all places. Undefined where nothing was contradictory.
 */
export function importReportOf(source: string, on: IsoDate, resolved: readonly Resolved[]): ImportReport | undefined {
  const notes = new Map<string, ImportNote>();
  for (const { contradiction, resolution } of resolved) {
    const { rule, subject, place } = contradiction;
    const found = inItalian(contradiction);
    const key = JSON.stringify([rule, subject, found]);
    const before = notes.get(key);
    notes.set(
      key,
      before ? { ...before, place: `${before.place}, ${place}` } : { rule, subject, place, found, resolved: inItalian(resolution) },
    );
  }
  return notes.size === 0
    ? undefined
    : { source, on, notes: [...notes.values()].map((note) => ({ ...note, place: shortened(note.place, longestPlaces) })) };
}

function inItalian({ code, values }: { readonly code: string; readonly values: MessageValues }): string {
  const short = Object.entries(values).map(([name, value]): [string, string | number] => [
    name,
    typeof value === "string" ? shortened(value, longestValue) : value,
  ]);
  return sentenceOf({ code, values: Object.fromEntries(short) }, "it");
}
