/**
 * Measures what the add-in and the command line cost: round trips and bytes of operations, the pane's size and speed in
 * Chromium, time of checks, growth with the cards, time and memory of `build` and `read`, and beside them plain openpyxl and exceljs programs that write and read
 * as many cells with formats, and LibreOffice opening the workbook.
 *
 *   npm run bench [-- PLAN.json…]   also builds, reads and checks these plans
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const root = resolve(import.meta.dirname, "../..");
/** As large as published plans with cards are. */
const usualCards = 62;
const folder = mkdtempSync(join(tmpdir(), "cardine-bench-"));
/** Of which a plan's build and reading are measured: a usual plan, a large one, and what must be possible. */
const builtCards = [55, 300, 1000];
/** Beyond these LibreOffice takes longer than all else together. */
const openedCards = 300;
const python = ["/usr/bin/python3", "python3"].find((command) => spawnSync(command, ["-c", "import openpyxl"]).status === 0);
const hasOffice = python && spawnSync("soffice", ["--version"]).status === 0;

try {
  await bundle();
  for (const [title, what] of [
    ["Operations", "operations"],
    ["Templates", "templates"],
  ])
    table(
      title,
      ["", "syncs", "sent kB", "received kB", "ms"],
      result(what).map(({ what, syncs, sent, received, milliseconds }) => [
        what,
        syncs,
        kilo(sent),
        kilo(received),
        Math.round(milliseconds),
      ]),
    );
  table(
    "Checks",
    ["", "findings", "ms"],
    result("checks").map(({ what, findings, milliseconds }) => [what, findings, milliseconds.toFixed(1)]),
  );
  await measurePane();
  const large = builtCards.map((cards) => {
    const plan = join(folder, `${cards}-cards.json`);
    result("plan", cards, plan);
    return { plan, isOpened: cards <= openedCards };
  });
  const published = resolve(root, "../shared/plans/argine-part.json");
  const given = [...process.argv.slice(2).map((path) => resolve(path)), ...[published].filter(existsSync)].map((plan) => ({
    plan,
    isOpened: true,
  }));
  measureGrowth([100, 300, 1000]);
  if (!python) console.log("Python with openpyxl is not installed: there is nothing to compare with.");
  if (!hasOffice) console.log("LibreOffice is not installed: how long it takes to open a workbook is not measured.");
  for (const { plan, isOpened } of [...given, ...large]) measurePlan(plan, isOpened);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The command line and the measuring programs, bundled as the command line is for users. */
async function bundle() {
  const cli = await settings("cli");
  const entry = {
    cardine: join(root, "src/cli/main.ts"),
    measure: join(root, "test/bench/measure.ts"),
    pane: join(root, "test/bench/pane.ts"),
  };
  await built({
    ...cli,
    entry,
    externals: { "playwright-core": "commonjs playwright-core" },
    output: { path: join(root, "dist/bench"), filename: "[name].js" },
  });
}

async function settings(wanted) {
  const configurations = await require(join(root, "webpack.config.js"))({}, { mode: "production" });
  return configurations.find(({ name }) => name === wanted);
}

async function built(configuration) {
  const stats = await new Promise((done, failed) =>
    webpack({ ...configuration, context: root }, (error, result) => (error ? failed(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

function result(...parameters) {
  return answerOf("measure", ...parameters);
}

function answerOf(program, ...parameters) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, `dist/bench/${program}.js`), ...parameters.map(String)], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The pane on the embedded page, in Chromium, with a plan of a usual size. */
async function measurePane() {
  const site = join(folder, "site");
  const production = await settings("site");
  await built({ ...production, output: { ...production.output, path: site } });
  const [plan, workbook] = [join(folder, "pane.json"), join(folder, "pane.xlsx")];
  result("plan", usualCards, plan);
  const { status, stderr } = spawnSync(process.execPath, [join(root, "dist/bench/cardine.js"), "build", plan, "-o", workbook], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const figures = answerOf("pane", site, workbook, "S1.00001");
  if (!figures) return console.log("Chromium is not installed: the pane is not measured.");
  table(
    "The pane's files, without office.js",
    ["", "files", "kB", "kB gzipped"],
    figures.loads.map(({ what, files, bytes, gzipped }) => [what, files, kilo(bytes), kilo(gzipped)]),
  );
  table(
    `The pane in Chromium, ${usualCards} cards`,
    ["", "ms", "ms at worst"],
    figures.times.map(({ what, median, worst }) => [what, Math.round(median), Math.round(worst)]),
  );
}

/** How cells that formulas read, and a file's markup, grow with the cards. The exponent is that between a size and the one before. */
function measureGrowth(sizes) {
  const figures = sizes.map((cards) => {
    const [plan, workbook] = [join(folder, "growth.json"), join(folder, "growth.xlsx")];
    result("plan", cards, plan);
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, "dist/bench/cardine.js"), "build", plan, "-o", workbook, "--force"],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    return { cards, ...result("growth", workbook) };
  });
  const exponent = ({ cards, reads }, before) =>
    before ? (Math.log(reads / before.reads) / Math.log(cards / before.cards)).toFixed(2) : "";
  table(
    "Growth with the cards",
    ["cards", "cells read by formulas", "exponent", "kB of markup a card"],
    figures.map((one, at) => [one.cards, one.reads, exponent(one, figures[at - 1]), kilo(one.markup / one.cards)]),
  );
}

function measurePlan(plan, isOpened) {
  const observed = ["--require", join(import.meta.dirname, "use-of-machine.cjs")];
  const cardine = [...observed, join(root, "dist/bench/cardine.js")];
  const xlsx = join(folder, "plan.xlsx");
  const rows = [
    ["cardine build", ...timed(process.execPath, ...cardine, "build", plan, "-o", xlsx, "--force")],
    ["cardine read", ...timed(process.execPath, ...cardine, "read", xlsx, "-o", join(folder, "again.json"), "--force")],
    ["cardine check, of the plan file", ...timed(process.execPath, ...cardine, "check", plan, "--json")],
    ["cardine check, of the workbook", ...timed(process.execPath, ...cardine, "check", xlsx, "--json")],
  ];
  const { sheets, cells, formulas, texts, characters } = result("cells", xlsx);
  const exceljs = [...observed, join(import.meta.dirname, "plain-exceljs.cjs")];
  const plainJs = join(folder, "plain-exceljs.xlsx");
  const [build] = rows;
  const write = ["exceljs write", ...timed(process.execPath, ...exceljs, "write", plainJs, sheets, cells, formulas, texts, characters)];
  rows.push(["build as a multiple of exceljs write", ...build.slice(1).map((figure, at) => (figure / write[at + 1]).toFixed(2))], write, [
    "exceljs read",
    ...timed(process.execPath, ...exceljs, "read", plainJs),
  ]);
  if (python) {
    const script = join(import.meta.dirname, "plain.py");
    const plain = join(folder, "plain.xlsx");
    rows.push(
      ["openpyxl write", ...timed(python, script, "write", plain, sheets, cells, formulas, texts, characters)],
      ["openpyxl read", ...timed(python, script, "read", plain)],
    );
  }
  if (hasOffice && isOpened)
    rows.push([
      "LibreOffice opens it",
      ...timed(python, join(import.meta.dirname, "opened.py"), xlsx, join(folder, "profile"), join(folder, "opened")),
    ]);
  table(
    `${basename(plan)}: ${sheets} sheets, ${cells} cells, ${formulas} formulas, ${kilo(statSync(xlsx).size)} kB`,
    ["", "s", "processor s", "MB at most"],
    rows,
  );
}

/** Seconds by the clock and of the processor, and megabytes at most, of the best of three runs; a long run is not repeated. */
function timed(command, ...parameters) {
  const runs = [];
  while (runs.length < 3 && (runs.length === 0 || runs[0][0] < 10)) {
    const started = performance.now();
    const { status, output, stderr } = spawnSync(command, parameters.map(String), {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
      encoding: "utf8",
    });
    if (status !== 0 && !(status === 1 && parameters.includes("check"))) throw new Error(stderr);
    const seconds = (performance.now() - started) / 1000;
    const [processor, kilobytes] = output[3].split(" ").map(Number);
    runs.push([seconds, processor, kilobytes / 1024]);
  }
  const [seconds, processor, megabytes] = runs.sort(([a], [b]) => a - b)[0];
  return [seconds.toFixed(2), processor.toFixed(2), Math.round(megabytes)];
}

function kilo(bytes) {
  return Math.round(bytes / 1000);
}

function table(title, header, rows) {
  const lines = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  console.log(`\n${title}`);
  for (const line of lines)
    console.log(`  ${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  ")}`);
}
