/** Texts, amounts, points and dates of all kinds, as people type them. */
import fc, { type Arbitrary } from "fast-check";
import { readDate } from "../../src/plan/notation/calendar-date";
import { blank, none, valueEntry, type Entry } from "../../src/plan/entry";
import type { SectorWeight } from "../../src/plan/plan";
import type { IsoDate } from "../../src/plan/iso-date";

const words = fc.constantFrom(
  "gestione",
  "dell'Unione",
  "più",
  "servizi",
  "è",
  "2026",
  "«uno»",
  "(bozza)",
  "100%",
  "città",
  "3/4",
  "e",
  "PNRR",
  "🙂",
  "€",
  "a.b.c",
  "__proto__",
  "constructor",
  "_x0041_",
  "<b>&amp;",
  "10\u00a0%",
  "TRUE",
  "1E5",
);
const openers = fc.constantFrom("", "", "", "", "=", "+", "-", "@", "'", "- ", "=A1+", "#N/A ");
/** As long as a cell's text may be. */
const longest = `${"parola ".repeat(4_680)}.`.padEnd(32_767, ".");

/** One line, neither blank nor with blanks at its ends; it may begin as a formula would. */
export const line: Arbitrary<string> = fc
  .tuple(openers, fc.array(words, { minLength: 1, maxLength: 6 }))
  .map(([opener, parts]) => `${opener}${parts.join(" ")}`.trim());

export const optionalLine = fc.oneof(fc.constant(""), line);

/** Nothing, or one line or several. */
export const prose: Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: fc.constant("") },
  { weight: 10, arbitrary: line },
  { weight: 10, arbitrary: fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join("\n")) },
  { weight: 1, arbitrary: fc.constant(longest) },
);

function entryOf<T>(value: Arbitrary<T>, unreadable: readonly string[]): Arbitrary<Entry<T>> {
  return fc.oneof(
    { weight: 6, arbitrary: value.map(valueEntry) },
    fc.constant(blank),
    fc.constant(none),
    fc.constantFrom(...unreadable).map((text): Entry<T> => ({ kind: "text", text })),
  );
}

export const cents = fc.integer({ min: -1_000_000, max: 900_000_000 }).map((value) => value / 100);
export const amount = entryOf(cents, ["35.000 (ATTI) 53.000 (SUE)", "da definire"]);
export const points = entryOf(
  fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
  ["da definire", "10/20"],
);
export const sectorWeight: Arbitrary<SectorWeight> = fc.oneof(
  { weight: 5, arbitrary: points },
  fc.constant<SectorWeight>({ kind: "incentive" }),
);

export function date(years: readonly number[], edge: "start" | "end", year?: number): Arbitrary<Entry<IsoDate>> {
  const day = fc
    .tuple(fc.constantFrom(...years), fc.integer({ min: 0, max: 364 }))
    .map(([of, days]) => new Date(Date.UTC(of, 0, 1 + days)).toISOString().slice(0, 10));
  const reading = year === undefined ? { edge } : { edge, year };
  return fc.oneof(
    { weight: 5, arbitrary: day.map(valueEntry) },
    fc.constantFrom("", "==", "Cfr. già nel 2020", "30/06/2021 salvo proroga", "31/02/2022").map((typed) => readDate(typed, reading)),
  );
}
