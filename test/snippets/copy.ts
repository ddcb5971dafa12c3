/** A copy of Microsoft's samples outside the project, and the outcomes that are kept of one. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptOutcomes } from "./outcome";
import { readSample, type Sample } from "./sample";

const KEPT = join(__dirname, "outcome.json");

/** The folder of a checked-out `OfficeDev/office-js-snippets`; absent, the samples are not run. */
export const copyFolder = process.env["CARDINE_SNIPPETS"];

/** The Excel samples of a copy, in the order of their names. */
export function samplesOf(folder: string): Sample[] {
  const root = join(folder, "samples");
  const files = readdirSync(join(root, "excel"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
  return files.sort().map((file) => readSample(`excel/${file.replace(/\.yaml$/, "")}`, readFileSync(join(root, "excel", file), "utf8")));
}

export function commitOf(folder: string): string {
  return execFileSync("git", ["-C", folder, "rev-parse", "HEAD"], { encoding: "utf8" }).trim();
}

export function keptOutcomes(): KeptOutcomes {
  return JSON.parse(readFileSync(KEPT, "utf8")) as KeptOutcomes;
}

/** One sample a line, so that a change of one shows as such. */
export function keep({ commit, samples }: KeptOutcomes): void {
  const lines = samples.map((sample) => `    ${JSON.stringify(sample)}`);
  writeFileSync(KEPT, `{\n  "commit": ${JSON.stringify(commit)},\n  "samples": [\n${lines.join(",\n")}\n  ]\n}\n`);
}
