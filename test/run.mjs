/**
 * Runs the test suites named on the command line (all three without names) and closes with the slowest files and the sum of their tests.
 * They run as one, so that no processor waits for the last file of a suite.
 *
 * The unit suite needs nothing but Node. The browser suite needs Chromium, the interop suite LibreOffice and openpyxl: where one is
 * missing, what needs it is skipped and named; with CI in the environment a missing program is a failure.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const chromium = {
  name: "Chromium",
  present: () =>
    [
      process.env.CHROMIUM_PATH,
      "/usr/bin/chromium-headless-shell",
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
    ].some((path) => path && existsSync(path)),
};
const libreOffice = { name: "LibreOffice", present: () => runs("soffice", "--version") };
const openpyxl = {
  name: "Python with openpyxl",
  present: () => ["/usr/bin/python3", "python3"].some((python) => runs(python, "-c", "import openpyxl")),
};

const require = createRequire(import.meta.url);
const { jest: base } = require("../package.json");

const suites = {
  unit: { configuration: base, programs: [] },
  browser: { configuration: require("./jest.browser.config.cjs"), programs: [chromium] },
  interop: { configuration: require("./jest.interop.config.cjs"), programs: [libreOffice, openpyxl] },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`Unknown suite: ${unknown.join(", ")}. There are ${Object.keys(suites).join(", ")}.`);
  process.exit(2);
}

const SLOWEST = 10;
/** Workbooks live longer than V8 expects of what is new: with more room for it, collecting garbage halts a test half as long. */
const nodeOptions = ["--max-semi-space-size=32"];

const total = { passed: 0, failed: 0, skipped: 0 };
const files = [];
const missing = [];
const running = [];
for (const name of asked.length > 0 ? asked : Object.keys(suites)) {
  const lacking = suites[name].programs.filter((program) => !program.present()).map((program) => program.name);
  if (lacking.length > 0)
    missing.push(`${lacking.join(" and ")} missing: tests of the ${name} suite that need it ${process.env.CI ? "fail" : "are SKIPPED"}.`);
  if (lacking.length > 0 && process.env.CI) total.failed += 1;
  else running.push(name);
}
if (running.length > 0) run(running);

if (total.skipped > 0 && !process.env.CARDINE_SNIPPETS)
  missing.push("CARDINE_SNIPPETS names no copy of Microsoft's samples: they are SKIPPED (npm run snippets -- FOLDER runs them).");
for (const { name, seconds } of files.sort((one, other) => other.seconds - one.seconds).slice(0, SLOWEST))
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`);
for (const line of missing) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
process.exit(total.failed > 0 ? 1 : 0);

/** Runs suites and adds their tests to the total; a test file that does not load counts as a failed test. */
function run(names) {
  console.log(`\n== ${names.join(", ")} tests`);
  const folder = mkdtempSync(join(tmpdir(), "cardine-tests-"));
  const results = join(folder, "results.json");
  // Jest takes the time for a test from all projects' settings, never from a project's own.
  const testTimeout = Math.max(...names.map((name) => suites[name].configuration.testTimeout));
  const configuration = { rootDir: process.cwd(), maxWorkers: base.maxWorkers, testTimeout, projects: names.map(project) };
  try {
    const jest = join("node_modules", "jest", "bin", "jest.js");
    const { status } = spawnSync(
      process.execPath,
      [...nodeOptions, jest, "--config", JSON.stringify(configuration), "--json", `--outputFile=${results}`],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    const counted = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : undefined;
    const failed = counted ? counted.numFailedTests + counted.numRuntimeErrorTestSuites : 0;
    total.passed += counted?.numPassedTests ?? 0;
    total.skipped += (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0);
    total.failed += status !== 0 && failed === 0 ? 1 : failed;
    files.push(
      ...(counted?.testResults ?? []).map(({ name, startTime, endTime }) => ({
        name: relative(process.cwd(), name),
        seconds: (endTime - startTime) / 1000,
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A suite as one of jest's projects, which have the number of workers in common. */
function project(name) {
  const configuration = { ...suites[name].configuration, rootDir: process.cwd(), displayName: name };
  delete configuration.maxWorkers;
  delete configuration.testTimeout;
  return configuration;
}

function runs(command, ...parameters) {
  return spawnSync(command, parameters, { stdio: "ignore" }).status === 0;
}
