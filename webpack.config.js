/**
 * Two builds: the site (the task pane for Excel, and the page of the embedded Excel with the same pane) and the command line.
 *
 * CARDINE_BASE_URL   address from which an organisation serves the pane; goes into the manifest
 * CARDINE_OFFICE_JS  address of office.js where Microsoft's is out of reach
 */
const { readFileSync } = require("node:fs");
const { createServer } = require("node:net");
const path = require("node:path");
const { URL } = require("node:url");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { guidePage } = require("./src/development/guide-page.cjs");
const { keptFirst } = require("./src/development/kept-first.cjs");

const dist = path.resolve(__dirname, "dist");
const developmentUrl = "https://localhost:3000";
const officeJs = process.env.CARDINE_OFFICE_JS ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const clientLibrary = path.dirname(require.resolve("@microsoft/office-js/package.json"));

const scripts = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } },
  },
};
const styles = { test: /\.css$/, type: "asset/resource", generator: { filename: "[name].[contenthash:8][ext]" } };
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/**
 * A page of the add-in; `before` are scripts that give it Office and Excel, `connect` is where they come from, `frames` what of
 * theirs it may frame.
 */
function addInPage(filename, template, chunks, before, connect, frames) {
  return new HtmlPlugin({
    filename,
    chunks,
    chunksSortMode: "manual",
    template,
    inject: "body",
    scriptLoading: "blocking",
    officeScripts: before.map((source) => `<script src="${source}"></script>`).join("\n    "),
    contentPolicy: [
      "default-src 'none'",
      `script-src 'self'${connect}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      `connect-src 'self'${connect}`,
      ...frames,
    ].join("; "),
  });
}

const panePage = "src/taskpane/taskpane.html";
const commandsPage = "src/commands/commands.html";

function site(mode) {
  const officeOrigin = officeJs.startsWith("http") ? ` ${new URL(officeJs).origin}` : "";
  // On an Office Online of an organisation's own, office.js asks in a frame of its own folder (AgaveErrorUX/index.html) whether to trust the server.
  const officeFrames = [`frame-src${officeOrigin === "" ? " 'self'" : officeOrigin}`];
  return {
    name: "site",
    mode,
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      message: "./src/commands/message.ts",
      embedded: "./src/host/grid/page/index.ts",
      "pane-start": "./src/host/grid/page/pane-start.ts",
    },
    output: { path: dist, filename: "[name].[contenthash:8].js", chunkFilename: "[name].[contenthash:8].js", publicPath: "" },
    devtool: mode === "production" ? false : "source-map",
    module: { rules: [scripts, styles] },
    resolve,
    optimization: { splitChunks: { chunks: "async" } },
    performance: { hints: false },
    plugins: [
      addInPage("taskpane.html", panePage, ["taskpane"], [officeJs], officeOrigin, officeFrames),
      addInPage("taskpane-embedded.html", panePage, ["pane-start", "taskpane"], ["excel-client.js"], "", []),
      addInPage("commands.html", commandsPage, ["commands"], [officeJs], officeOrigin, officeFrames),
      addInPage("commands-embedded.html", commandsPage, ["pane-start", "commands"], ["excel-client.js"], "", []),
      addInPage("message.html", "src/commands/message.html", ["message"], [], "", []),
      new HtmlPlugin({ filename: "index.html", chunks: ["embedded"], template: "src/host/grid/index.html", scriptLoading: "defer" }),
      new CopyPlugin({
        patterns: [
          { from: path.join(clientLibrary, "dist/excel-web-16.00.js"), to: "excel-client.js", info: { minimized: true } },
          { from: "assets/demo-plan.json", to: "demo-plan.json" },
          { from: "LICENSE", to: "LICENSE.txt" },
          { from: "THIRD-PARTY.md", to: "THIRD-PARTY.txt" },
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          { from: "assets/ribbon/*.png", to: "assets/ribbon/[name][ext]" },
          { from: "assets/help.html", to: "assets/help.html" },
          {
            from: "docs/guida.md",
            to: "assets/guida.html",
            transform: (content) => guidePage(content.toString(), readFileSync(path.resolve(__dirname, "assets/guide-frame.html"), "utf8")),
          },
          { from: "docs/immagini/*.png", to: "assets/immagini/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) =>
              content.toString().replaceAll(developmentUrl, (process.env.CARDINE_BASE_URL ?? developmentUrl).replace(/\/+$/, "")),
          },
        ],
      }),
    ],
  };
}

function commandLine(mode) {
  return {
    name: "cli",
    mode,
    target: "node20",
    entry: { "cli/cardine": "./src/cli/main.ts" },
    output: { path: dist, filename: "[name].js" },
    devtool: false,
    module: { rules: [scripts], parser: { javascript: { createRequire: false } } },
    node: { __filename: false },
    resolve,
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

function isFree(port) {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.once("listening", () => probe.close(() => answer(true)));
    probe.listen(port, "localhost");
  });
}

/** The page on plain http for anybody; over https, with development certificates, for a desktop Excel. */
async function developmentServer(https, { isKept, server: settings }) {
  let port = 3000;
  while (!https && !(await isFree(port))) port++;
  const canOpen = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!isKept)
    console.log("Cardine: building the pages, which takes longest the first time; what does not change is kept in node_modules/.cache…");
  const certificates = https ? await require("office-addin-dev-certs").getHttpsServerOptions() : undefined;
  return {
    host: "localhost",
    port,
    open: !https && canOpen,
    hot: false,
    liveReload: false,
    client: false,
    ...settings,
    server: certificates ? { type: "https", options: certificates } : "http",
    headers: { "Access-Control-Allow-Origin": "*" },
    devMiddleware: { stats: "errors-warnings" },
    onListening: ({ server }) => {
      const { port: listening } = server.address();
      const whence = isKept ? " (as built before from these very sources; changes are built as you make them)" : "";
      console.log(`\nCardine: ${https ? "https" : "http"}://localhost:${listening}/${whence}\n`);
    },
  };
}

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  if (!env.WEBPACK_SERVE) return [site(mode), commandLine(mode)];
  const kept = keptFirst();
  const built = site(mode);
  const server = await developmentServer(Boolean(env.https), kept);
  return [{ ...built, plugins: [...built.plugins, kept.plugin], cache: { type: "filesystem" }, devServer: server }, commandLine(mode)];
};
