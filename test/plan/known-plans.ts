/**
 * Plans of files that tests read as they run: the demo plan, two plans in the shape of published ones (`test/plans`), and these
 * published ones themselves, which are not part of the project.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readPlanFile } from "../../src/interchange/read-plan-file";
import type { Plan } from "../../src/plan/plan";

const published = resolve(__dirname, "../../../shared/plans");
const masked = resolve(__dirname, "../plans");
const paths = {
  demo: resolve(__dirname, "../../assets/demo-plan.json"),
  sorana: join(masked, "sorana.json"),
  altopiano: join(masked, "altopiano.json"),
  argine: join(published, "argine-part.json"),
  belfiore: join(published, "belfiore.json"),
} as const;

export type KnownPlan = keyof typeof paths;

/** The plans that are at hand. */
export const plansAtHand = (Object.keys(paths) as KnownPlan[]).filter((name) => existsSync(paths[name]));

/** Says which plans are missing, once for a test file, so that nobody takes a skipped test for a passed one. */
export function tellMissingPlans(): void {
  for (const name of Object.keys(paths) as KnownPlan[]) if (!plansAtHand.includes(name)) console.warn(`${paths[name]} is not at hand: its tests are skipped.`);
}

/** `test`, or a skipped one where the plan is not at hand. */
export function testWithPlan(name: KnownPlan): jest.It {
  return plansAtHand.includes(name) ? test : test.skip;
}

/** The file's content, unread. */
export function planFile(name: KnownPlan): string {
  return readFileSync(paths[name], "utf8");
}

export function knownPlan(name: KnownPlan): Plan {
  return readPlanFile(planFile(name), paths[name]).plan;
}
