import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { chromiumPath } from "./chromium";

type WebpackSettings = (environment: object, options: { readonly mode: string }) => Promise<Configuration[]>;

/**
 * Builds the site once for all browser tests, from the sources as they are now, into a folder of its own.
 * With CARDINE_SITE in the environment that folder is tested instead.
 */
export default async function buildSite(): Promise<void> {
  if (chromiumPath() === undefined || process.env.CARDINE_SITE) return;
  const folder = mkdtempSync(join(tmpdir(), "cardine-site-"));
  const configurations = await (createRequire(__filename)("../../webpack.config.js") as WebpackSettings)({}, { mode: "development" });
  const site = configurations.find(({ name }) => name === "site");
  if (!site) throw new Error("webpack.config.js has no build named site.");
  await run({ ...site, devtool: false, output: { ...site.output, path: folder } });
  process.env.CARDINE_SITE = folder;
  process.env.CARDINE_BUILT_SITE = folder;
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
