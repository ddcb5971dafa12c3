/**
 * Makes desktop Excel know the add-in of this folder and serves its pane over https with a development certificate, until stopped.
 * With `--remove`, makes Excel forget it.
 */
const { spawnSync } = require("node:child_process");
const { copyFileSync, mkdirSync, readFileSync, rmSync } = require("node:fs");
const { homedir } = require("node:os");
const { dirname, join } = require("node:path");
const certificates = require("office-addin-dev-certs");
const { addInId, registration } = require("./registration.cjs");

const project = join(__dirname, "..", "..");
const manifestPath = join(project, "manifest.xml");

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function main() {
  const id = addInId(readFileSync(manifestPath, "utf8"));
  const steps = registration({ platform: process.platform, home: homedir(), id, manifestPath });
  if (process.argv.includes("--remove")) {
    if (steps) carryOut(steps.remove);
    console.log(
      steps ? "Excel no longer knows Cardine's development version. Restart Excel." : `There is no desktop Excel on ${process.platform}.`,
    );
    return;
  }
  // Asks the person, once, to trust a certificate authority made on this machine for localhost alone.
  await certificates.ensureCertificatesAreInstalled();
  if (steps) carryOut(steps.add);
  console.log(
    steps
      ? "Excel now knows Cardine: restart it and look under Home > Add-ins > Developer Add-ins (Componenti aggiuntivi sviluppatore)."
      : `There is no desktop Excel on ${process.platform}. In Excel on the web choose Add-ins > More add-ins > Upload My Add-in and give it ${manifestPath}.`,
  );
  serve();
}

/** @param {import("./registration.cjs").Step} step what `registration` says */
function carryOut(step) {
  if ("copy" in step) {
    mkdirSync(dirname(step.to), { recursive: true });
    copyFileSync(step.copy, step.to);
  } else if ("erase" in step) {
    rmSync(step.erase, { force: true });
  } else {
    const [program, ...parameters] = step.command;
    const { status, error } = spawnSync(program, parameters, { stdio: "inherit" });
    if (error) throw error;
    if (status !== 0) throw new Error(`${program} ended with status ${status}.`);
  }
}

function serve() {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const { status } = spawnSync(process.execPath, [webpack, "serve", "--config-name", "site", "--mode", "development", "--env", "https"], {
    cwd: project,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
