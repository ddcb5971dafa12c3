/**
 * Runs Microsoft's Excel samples on the embedded Excel, from a copy of their repository outside the project, and compares with
 * `outcome.json`:
 *
 *   git clone https://github.com/OfficeDev/office-js-snippets FOLDER
 *   npm run snippets -- FOLDER [--keep]   --keep writes what happened into outcome.json
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const asked = process.argv.slice(2);
const [folder] = asked.filter((argument) => argument !== "--keep");
if (!folder || !existsSync(join(folder, "samples", "excel"))) {
  console.error("Name the folder of a copy of https://github.com/OfficeDev/office-js-snippets: npm run snippets -- FOLDER [--keep]");
  process.exit(2);
}
const environment = { ...process.env, CARDINE_SNIPPETS: resolve(folder), ...(asked.includes("--keep") && { CARDINE_KEEP_OUTCOMES: "1" }) };
const { status } = spawnSync(process.execPath, [join("node_modules", "jest", "bin", "jest.js"), "test/snippets/copy"], {
  stdio: "inherit",
  env: environment,
});
process.exit(status ?? 1);
