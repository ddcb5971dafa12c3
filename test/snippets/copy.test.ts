/** @jest-environment ./test/snippets/sample-environment.cjs */
import { testBed } from "../host/api/client";
import { commitOf, copyFolder, keep, keptOutcomes, samplesOf } from "./copy";
import { declaredMembers, membersUsedBy } from "./declared-members";
import type { Result, SampleOutcome } from "./outcome";
import { runSample, type Run } from "./run-sample";
import type { Sample } from "./sample";

const MINUTES = 60_000;

if (copyFolder === undefined) {
  test.skip("Microsoft's samples are not run: CARDINE_SNIPPETS names no copy of them (npm run snippets -- FOLDER)", () => undefined);
} else {
  const folder = copyFolder;
  test(
    `the Excel samples in ${folder} do on the host what is kept of them`,
    async () => {
      const outcomes = await outcomesOf(samplesOf(folder));
      if (process.env["CARDINE_KEEP_OUTCOMES"]) keep({ commit: commitOf(folder), samples: outcomes });
      expect({ commit: commitOf(folder), samples: outcomes }).toEqual(keptOutcomes());
    },
    15 * MINUTES,
  );
}

async function outcomesOf(samples: readonly Sample[]): Promise<SampleOutcome[]> {
  const declared = await declaredMembers(testBed());
  const used = membersUsedBy(samples);
  const outcomes: SampleOutcome[] = [];
  for (const sample of samples) {
    const run = await runSample(sample);
    const unknown = (used.get(sample.name) ?? []).filter((member) => !declared.has(member));
    outcomes.push({ name: sample.name, result: resultOf(sample, run), unknown, refusals: run.refusals, why: whyOf(sample, run) });
  }
  return outcomes;
}

function resultOf({ template }: Sample, { refusals, beyond, failures, batches }: Run): Result {
  if (refusals.length > 0) return "refused";
  if (beyond.length > 0 || template === "") return "not applicable";
  if (failures.length > 0) return "failed";
  return batches === 0 ? "did nothing" : "ran";
}

/** Samples without a page are custom functions. */
function whyOf({ template }: Sample, { beyond, failures }: Run): string[] {
  return [...(template === "" ? ["custom functions"] : []), ...beyond, ...failures];
}
