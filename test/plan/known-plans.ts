/**
 * Plans of files that tests read as they run: the demo plan, two plans in the shape of published ones (`test/plans`), and these
 * published ones themselves, which are not part of the project.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
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

/** A plan of each shape, the same on every machine: what tests that take long run on. */
export const plansOfEveryShape = ["demo", "sorana", "altopiano"] as const satisfies readonly KnownPlan[];

/** The plans that are at hand, the published ones among them where they lie beside the project. */
export const plansAtHand = (Object.keys(paths) as KnownPlan[]).filter((name) => existsSync(paths[name]));

/** What the published plans have lent their shapes to. */
const shapes = { argine: ["sorana", "argine"], belfiore: ["altopiano", "belfiore"] } as const satisfies Readonly<
  Record<string, readonly KnownPlan[]>
>;

/** The plan in the shape of a published one, and that one itself where it is at hand. */
export function plansInShapeOf(published: keyof typeof shapes): readonly KnownPlan[] {
  return shapes[published].filter((name) => plansAtHand.includes(name));
}

/** The file's content, unread. */
export function planFile(name: KnownPlan): string {
  return readFileSync(paths[name], "utf8");
}

export function knownPlan(name: KnownPlan): Plan {
  return readPlanFile(planFile(name), paths[name]).plan;
}
