import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { chromiumPath } from "./chromium";

/**
 * Builds the site once for all browser tests, from the sources as they are now, into a folder of its own.
 * With CARDINE_SITE in the environment that folder is tested instead.
 */
export default async function buildSite(): Promise<void> {
  if (chromiumPath() === undefined || process.env.CARDINE_SITE) return;
  const site = mkdtempSync(join(tmpdir(), "cardine-site-"));
  const module = (await import("../../webpack.config.js")) as { default?: unknown };
  const exported = module.default ?? module;
  const asked: unknown = typeof exported === "function" ? await exported({}, { mode: "development" }) : exported;
  const configurations = (Array.isArray(asked) ? asked : [asked]) as Configuration[];
  await run(configurations.map((configuration) => ({ ...configuration, mode: "development", devtool: false, output: { ...configuration.output, path: site } })));
  process.env.CARDINE_SITE = site;
  process.env.CARDINE_BUILT_SITE = site;
}

function run(configurations: Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configurations, (failure, stats) => {
      if (failure) reject(failure);
      else if (!stats || stats.hasErrors()) reject(new Error(`The site does not build:\n${stats?.toString({ all: false, errors: true })}`));
      else resolve();
    });
  });
}
