/** Builds the site for the browser on this machine, unless it is kept; run as a program after `npm ci`, so that the first `npm start` finds it. */
const { isKept, keep, siteFolder, use } = require("./kept-site.cjs");

/** A folder with the site as the sources have it now. */
async function builtSite() {
  const folder = siteFolder();
  if (!isKept(folder)) await keep(folder, build);
  use(folder);
  return folder;
}

async function build(path) {
  const configurations = await require("../../webpack.config.js")({}, { mode: "production" });
  const site = configurations.find(({ name }) => name === "site");
  if (!site) throw new Error("webpack.config.js has no build named site.");
  // As people get it, only that nobody waits for its scripts to be made small.
  const optimization = { ...site.optimization, minimize: false };
  await run({ ...site, optimization, output: { ...site.output, path } });
}

function run(configuration) {
  return new Promise((resolve, reject) => {
    require("webpack")(configuration, (failure, stats) => {
      if (failure) reject(failure);
      else if (!stats || stats.hasErrors()) reject(new Error(`The site does not build:\n${stats?.toString({ all: false, errors: true })}`));
      else resolve();
    });
  });
}

module.exports = { builtSite };

if (require.main === module) {
  builtSite().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
