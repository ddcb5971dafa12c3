/**
 * Adds answers that the probe printed in real Excels to what is measured.
 *
 *   npm run probe:merge -- ANSWER.json…
 */
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { readAnswers, withAnswers } = require("./merge-answers.cjs");

const file = join(__dirname, "measured.json");
const paths = process.argv.slice(2);
if (paths.length === 0) stop("Name the files that hold the probe's answers: npm run probe:merge -- ANSWER.json");

const before = JSON.parse(readFileSync(file, "utf8"));
const after = paths.reduce((measurements, path) => {
  try {
    return withAnswers(measurements, readAnswers(readFileSync(path, "utf8")));
  } catch (error) {
    return stop(`${path}: ${error.message}`);
  }
}, before);
writeFileSync(file, `${JSON.stringify(after, undefined, 2)}\n`);
console.log(`${after.length - before.length} answers added, ${after.length} in all.`);
console.log("`npx jest test/conformance` says which of them the table does not expect; `npm run facts` renews the checklist.");

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
