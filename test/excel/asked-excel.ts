/** The Excel that a severe run asks for (`npm run test:severe`): tests that ask for none themselves get it. */
import type { GivenTrouble } from "../../src/host/api/troubles/active-troubles";
import type { EmbeddedExcel, EmbeddedExcelOptions } from "../../src/host/api/embedded-excel";
import { troubles, type Trouble, type TroubleName } from "../../src/host/api/troubles/troubles";
import { usualVariant, variants, type VariantName } from "../../src/host/model/variant";

const variant = named(variants, "CARDINE_VARIANT") ?? usualVariant;
const trouble = named<TroubleName>(troubles, "CARDINE_TROUBLE");

/** Troubles that end when the person comes back to the workbook: as long as they last nothing is written. */
const passing: ReadonlySet<TroubleName> = new Set(["anotherWorkbook", "invalidSelection"]);
/** Batches that are refused until then, fewer than Cardine tries. */
const patience = 2;

export const askedExcel: Pick<EmbeddedExcelOptions, "excelApi" | "troubles" | "variant"> = {
  variant: variants[variant],
  ...(trouble && { troubles: [given(trouble)] }),
  ...(trouble && needsGroups(troubles[trouble]) && { excelApi: "1.20" }),
};

/** `test`, or one that is skipped on Excels where it cannot hold; `why` is for whoever reads. */
export function testUnless(names: readonly (VariantName | TroubleName)[], _why: string): jest.It {
  return names.includes(variant) || (trouble && names.includes(trouble)) ? test.skip : test;
}

/** `test`, or one that is skipped where a trouble refuses batches, so that there are more of them: it counts batches, or breaks one by its number. */
export const testByBatch: jest.It = trouble && refusesBatches(troubles[trouble]) ? test.skip : test;

/** Round trips that pages take more, where Excel passes over what makes them fit and a scale has to be set. */
export const pagesAgain = trouble === "fitToPagesIgnored" ? 1 : 0;

/** How many round trips there were since the last reset; where a trouble refuses some or tells late, there are more. */
export function expectRoundTrips({ statistics }: EmbeddedExcel, expected: number | { readonly atMost: number }): void {
  if (trouble && (refusesBatches(troubles[trouble]) || trouble === "lateEvents")) return;
  if (typeof expected === "number" && pagesAgain === 0) expect(statistics.syncs).toBe(expected);
  else expect(statistics.syncs).toBeLessThanOrEqual((typeof expected === "number" ? expected : expected.atMost) + pagesAgain);
}

function refusesBatches({ refuses, group }: Trouble): boolean {
  return refuses !== undefined || group !== undefined;
}

function given(name: TroubleName): GivenTrouble {
  return passing.has(name) ? { name, batches: patience } : { name };
}

/** Undo groups are asked of an Excel that knows them only. */
function needsGroups({ group }: Trouble): boolean {
  return group !== undefined;
}

/** Throws for a name that there is not. */
function named<N extends string>(known: Readonly<Record<N, unknown>>, setting: string): N | undefined {
  const name = process.env[setting];
  if (name === undefined || name === "") return undefined;
  if (Object.hasOwn(known, name)) return name as N;
  throw new Error(`${setting} cannot be “${name}”, only ${Object.keys(known).join(", ")}.`);
}
