/**
 * Runs the suites of operations and of what speaks to Excel on every Excel that differs and under every trouble that real ones
 * make, one after the other, and closes with the sum:
 *
 *   npm run test:severe [-- NAME…]   a NAME is a variant or a trouble; all without names
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { transformFileSync } from "@swc/core";

const { variants } = tables("src/host/model/variant.ts");
const { troubles } = tables("src/host/api/troubles/troubles.ts");
const combinations = [
  ...Object.keys(variants).map((name) => ({ name, setting: { CARDINE_VARIANT: name } })),
  ...Object.keys(troubles).map((name) => ({ name, setting: { CARDINE_TROUBLE: name } })),
];

/** Files that are about something which a combination takes away, and where it is said what becomes of it then. */
const leftOut = {
  missingEvents: {
    files: ["operations/follow-workbook", "operations/follow-heights", "operations/broken-codes", "excel/watch-workbook"],
    why: "about what events tell; test/severe/events.test.ts says what becomes of it without",
  },
  lateEvents: {
    files: ["excel/watch-workbook"],
    why: "about what events tell at once; test/severe/events.test.ts says what becomes of it later",
  },
};

/** `testByBatch` speaks of single tests. */
const byBatch = { files: ["excel/edit-faults"], why: "breaks batches by their numbers, and a trouble that refuses some makes others" };
for (const [name, { refuses, group }] of Object.entries(troubles)) if (refuses || group) leftOut[name] = byBatch;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !combinations.some((combination) => combination.name === name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(", ")}. There are ${combinations.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, setting } of combinations) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const out = leftOut[name];
  const { passed, skipped, failures } = run(setting, out?.files ?? []);
  console.log(
    `${name}: ${told({ passed, failed: failures.length, skipped })}${out ? ` (without ${out.files.join(", ")}: ${out.why})` : ""}`,
  );
  for (const failure of failures) console.log(`  ${failure}`);
  total.passed += passed;
  total.failed += failures.length;
  total.skipped += skipped;
}
console.log(`All: ${told(total)}`);
process.exit(total.failed > 0 ? 1 : 0);

/** What a TypeScript file without imports at run time exports. */
function tables(path) {
  const { code } = transformFileSync(path, { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } });
  const exports = {};
  new Function("exports", "require", code)(exports, createRequire(import.meta.url));
  return exports;
}

/** A test file that does not load counts as a failed test. */
function run(setting, files) {
  const folder = mkdtempSync(join(tmpdir(), "cardine-severe-"));
  const results = join(folder, "results.json");
  try {
    const jest = join("node_modules", "jest", "bin", "jest.js");
    spawnSync(
      process.execPath,
      [
        jest,
        "--config",
        "test/jest.severe.config.cjs",
        ...files.map((file) => `--testPathIgnorePatterns=test/${file}.test`),
        "--json",
        `--outputFile=${results}`,
      ],
      { stdio: "ignore", env: { ...process.env, ...setting } },
    );
    if (!existsSync(results)) return { passed: 0, skipped: 0, failures: ["jest did not run"] };
    const counted = JSON.parse(readFileSync(results, "utf8"));
    return {
      passed: counted.numPassedTests,
      skipped: counted.numPendingTests + counted.numTodoTests,
      failures: counted.testResults.flatMap(failuresIn),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function failuresIn({ name, status, assertionResults }) {
  const file = relative(".", name);
  const failed = assertionResults.filter((result) => result.status === "failed").map(({ fullName }) => `${file}: ${fullName}`);
  return status === "failed" && failed.length === 0 ? [`${file} does not load`] : failed;
}

function told({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
