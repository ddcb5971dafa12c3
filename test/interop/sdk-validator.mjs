/**
 * Judges workbook files by Microsoft's Open XML SDK, which `@ooxml-tools/validate` brings as WebAssembly: `node sdk-validator.mjs
 * FILE…` prints, by file, what the SDK has against it. A program of its own, since the package is an ECMAScript module of 40 MB.
 */
import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";

/** The oldest Excel on which the add-in runs is that of Office 2021. */
const version = "Office2021";

const findings = {};
for (const path of process.argv.slice(2)) {
  const found = await validate(new Uint8Array(readFileSync(path)), "xlsx", version);
  findings[path] = found.map(({ description, path: { partUri, xpath } }) => `${partUri} ${xpath}: ${description}`);
}
process.stdout.write(JSON.stringify(findings));
