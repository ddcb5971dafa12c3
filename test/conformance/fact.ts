/**
 * The conformance table: what Excel is known to do, one fact a row. The host must behave so (`conformance.test.ts`), the manual
 * checklist and the probe for a real Excel are made from it.
 */
import type { TroubleName } from "../../src/host/api/troubles/troubles";
import type { VariantName } from "../../src/host/model/variant";
import type { PersonBed } from "./person-bed";

/** How a fact is known: Microsoft's documentation, somebody's report, an answer of the probe from a real Excel, or only our belief. */
export type Standing = "documented" | "reported" | "measured" | "guessed";

/** What a trial answers: plain data, so that an answer from a real Excel can be compared. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };

/** What Excel answers, the same on all of them or by variant of the host. */
export type Expected = { readonly always: Answer } | { readonly by: Readonly<Record<VariantName, Answer>> };

/**
 * A trial through Office.js, which the probe takes into a real Excel as text. So it is written out where the fact is, as a function
 * that stands by itself: no imports, nothing from outside but `Excel`, `Office`, `setTimeout` and the language. Script Lab turns it into ES5, where only
 * arrays can be spread or gone through with `for … of` (`Array.from` makes one).
 *
 * `sheet` is a new, empty sheet called Prova, in front, after the one empty sheet that the workbook has. The probe takes away what
 * a trial adds: sheets, names, styles, protection of the workbook; and it puts calculation mode and title back. A trial changes nothing
 * else outside its own sheets, and its answer does not depend on Excel's language.
 *
 * Excel's refusal needs no catching: the answer is then `{ error: code }`.
 */
export interface ApiTrial {
  readonly kind: "api";
  readonly run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Answer>;
  readonly expected: Expected;
  /** Why the probe does not ask it of a real Excel, where Script Lab's page would answer in Excel's place. */
  readonly notInProbe?: string;
}

/** What a person does in the grid, in words in `input`, on the host by its model. */
export interface PersonTrial {
  readonly kind: "person";
  readonly run: (bed: PersonBed) => Answer | Promise<Answer>;
  readonly expected: Expected;
}

/** A file that Excel is given, or that our writer makes as Excel does. */
export interface FileTrial {
  readonly kind: "file";
  readonly run: () => Answer | Promise<Answer>;
  readonly expected: Expected;
}

/** What Excel does now and then: through Office.js on a host under the switch for it (`src/host/api/troubles/troubles.ts`). A real Excel cannot be asked at will. */
export interface TroubleTrial {
  readonly kind: "trouble";
  readonly trouble: TroubleName;
  readonly run: ApiTrial["run"];
  readonly expected: Expected;
}

/** Only a person with an Excel can tell; allowed for guessed facts alone. */
export interface HandTrial {
  readonly kind: "hand";
}

export interface Fact {
  /** Stable: subject and words, `tables.blank-column-fills`. A trial that comes to ask something else gets another one, since real Excels have answered it. */
  readonly id: string;
  /** The Office.js member (`Table.resize`), several by commas, or the part of a file (`tableColumn/calculatedColumnFormula`) that it speaks of. */
  readonly feature: string;
  /** What is done. */
  readonly input: string;
  /** What Excel does then. */
  readonly excelDoes: string;
  readonly standing: Standing;
  /** Addresses of what says so, `https://…`; none for a guess. */
  readonly sources: readonly string[];
  /** Platform and version where it was seen, as far as the source says; "" where it says nothing. */
  readonly seenIn: string;
  readonly trial: ApiTrial | TroubleTrial | PersonTrial | FileTrial | HandTrial;
  /** For the checklist: where to try it (`W L M O 2`, see the checklist) and what to do if Excel does otherwise. */
  readonly byHand?: { readonly where: string; readonly fallback: string };
}
