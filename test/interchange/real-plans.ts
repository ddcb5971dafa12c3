/** The real published plans beside the project, where they are there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../../shared/plans");

/** Declares tests on a real plan's file text; without the file they are skipped, and that is said. */
export function describeRealPlan(file: string, tests: (text: string) => void): void {
  const path = join(folder, file);
  if (existsSync(path)) {
    describe(file, () => tests(readFileSync(path, "utf8")));
    return;
  }
  process.stderr.write(`Skipped: ${file} is not in ${folder}, so the tests on this real plan do not run.\n`);
  describe.skip(`${file} (not there)`, () => {
    test("tests on the real plan", () => undefined);
  });
}
