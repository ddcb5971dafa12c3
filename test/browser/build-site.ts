import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

type WebpackSettings = (environment: object, options: { readonly mode: string }) => Promise<Configuration[]>;

const project = join(__dirname, "../..");
const builds = join(project, "node_modules/.cache/cardine-site");
/** All that goes into the site; what is installed of others is told by the list that npm keeps of it. */
const ingredients = ["src", "assets", "docs", "manifest.xml", "LICENSE", "THIRD-PARTY.md", "webpack.config.js", "test/browser/build-site.ts", "node_modules/.package-lock.json"];
const settings = ["CARDINE_BASE_URL", "CARDINE_OFFICE_JS"];
const KEPT = 4;

/** A folder with the site as the sources have it now. One that was built from the very same contents serves again. */
export async function builtSite(): Promise<string> {
  const folder = join(builds, fingerprint());
  if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  else await build(folder);
  const byUse = readdirSync(builds).map((name) => join(builds, name)).sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const unused of byUse.slice(KEPT)) rmSync(unused, { recursive: true, force: true });
  return folder;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ""}\0`);
  for (const file of ingredients.flatMap(filesIn)) {
    const content = readFileSync(join(project, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 32);
}

function filesIn(path: string): string[] {
  if (!statSync(join(project, path)).isDirectory()) return [path];
  return readdirSync(join(project, path)).sort().flatMap((name) => filesIn(`${path}/${name}`));
}

/** Builds beside the place and then takes it, so that a build that breaks off is never served. */
async function build(folder: string): Promise<void> {
  mkdirSync(builds, { recursive: true });
  const beside = mkdtempSync(join(builds, "building-"));
  try {
    const configurations = await (createRequire(__filename)("../../webpack.config.js") as WebpackSettings)({}, { mode: "development" });
    const site = configurations.find(({ name }) => name === "site");
    if (!site) throw new Error("webpack.config.js has no build named site.");
    await run({ ...site, devtool: false, output: { ...site.output, path: beside } });
    if (!existsSync(folder)) renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (failure, stats) => {
      if (failure) reject(failure);
      else if (!stats || stats.hasErrors()) reject(new Error(`The site does not build:\n${stats?.toString({ all: false, errors: true })}`));
      else resolve();
    });
  });
}
