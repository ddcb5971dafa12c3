/** Lets the development server answer from the site that is kept, as long as nothing of its sources changes. */
const { mkdirSync, statSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { filesOfSite, isKept, keep, siteFolder, use } = require("./kept-site.cjs");

/** The server's settings and the plugin of its build. Where the site is not kept, it is built at once, and kept for the next start. */
function keptFirst(folder = siteFolder(), files = filesOfSite()) {
  if (!isKept(folder))
    return { isKept: false, server: { static: false }, plugin: { apply: (compiler) => keepFirstBuild(compiler, folder, files) } };
  use(folder);
  let changed = false;
  return {
    isKept: true,
    server: {
      static: { directory: folder, watch: false, serveIndex: false },
      // There may be a build that waits for ever, for which stopping would wait too.
      setupExitSignals: false,
      setupMiddlewares(middlewares) {
        const { middleware } = middlewares.find(({ name }) => name === "express-static");
        const missing = (response) => () => response.writeHead(404).end();
        return [
          {
            name: "kept-site",
            middleware: (request, response, next) => (changed ? next() : middleware(request, response, missing(response))),
          },
          ...middlewares,
        ];
      },
    },
    plugin: {
      apply(compiler) {
        // A build in the same process would keep whoever opens the page waiting.
        compiler.hooks.watchRun.tapPromise("kept site", async () => {
          if (changed) return;
          await changeOf(compiler, files);
          changed = true;
          console.log("Cardine: building what has changed…");
        });
      },
    },
  };
}

function changeOf(compiler, files) {
  return new Promise((resolve) => {
    const watcher = compiler.watchFileSystem.watch(files, [], [], Date.now(), { aggregateTimeout: 20 }, () => {
      watcher.close();
      resolve();
    });
  });
}

function keepFirstBuild(compiler, folder, files) {
  const begun = Date.now();
  let isFirst = true;
  compiler.hooks.done.tapPromise("kept site", async ({ compilation }) => {
    const wasFirst = isFirst;
    isFirst = false;
    if (!wasFirst || compilation.errors.length > 0 || files.some((file) => statSync(file).mtimeMs > begun)) return;
    await keep(folder, (beside) => {
      for (const name of Object.keys(compilation.assets)) {
        mkdirSync(dirname(join(beside, name)), { recursive: true });
        writeFileSync(join(beside, name), compiler.outputFileSystem.readFileSync(join(compilation.outputOptions.path, name)));
      }
    });
    use(folder);
  });
}

module.exports = { keptFirst };
