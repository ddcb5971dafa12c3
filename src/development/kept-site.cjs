/** Built sites beside what is installed, each by the contents that it was built from: they serve again as long as these are the same. */
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } = require("node:fs");
const { dirname, join } = require("node:path");

const project = join(__dirname, "../..");
/** All that goes into the site; what is installed of others is told by the list that npm keeps of it. */
const ingredients = [
  "src",
  "assets",
  "docs",
  "manifest.xml",
  "LICENSE",
  "THIRD-PARTY.md",
  "webpack.config.js",
  "node_modules/.package-lock.json",
];
const settings = ["CARDINE_BASE_URL", "CARDINE_OFFICE_JS"];
const KEPT = 4;

/** Where the site of the sources as they are now is kept, if it is. */
function siteFolder() {
  const hash = createHash("sha256");
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ""}\0`);
  for (const file of sourcesOfSite()) {
    const content = readFileSync(join(project, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return join(project, "node_modules/.cache/cardine-site", hash.digest("hex").slice(0, 32));
}

/** All files that go into the site, by their paths on this machine. */
function filesOfSite() {
  return sourcesOfSite().map((file) => join(project, file));
}

function sourcesOfSite() {
  return ingredients.flatMap(filesIn);
}

function isKept(folder) {
  return existsSync(folder);
}

/** Has the folder filled beside its place, which it then takes, so that one that broke off is never served. */
async function keep(folder, fill) {
  const builds = dirname(folder);
  mkdirSync(builds, { recursive: true });
  const beside = mkdtempSync(join(builds, "building-"));
  try {
    await fill(beside);
    if (!existsSync(folder)) renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Notes that the folder is in use; of all that are kept, those used last stay. */
function use(folder) {
  const builds = dirname(folder);
  utimesSync(folder, new Date(), new Date());
  const byUse = readdirSync(builds)
    .map((name) => join(builds, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const unused of byUse.slice(KEPT)) rmSync(unused, { recursive: true, force: true });
}

function filesIn(path) {
  if (!statSync(join(project, path)).isDirectory()) return [path];
  return readdirSync(join(project, path))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}

module.exports = { filesOfSite, siteFolder, isKept, keep, use };
