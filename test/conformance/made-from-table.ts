import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const project = join(__dirname, "../..");

/** Fails where a file is not what the table makes of it; with UPDATE_FACTS in the environment (`npm run facts`) writes it anew instead. */
export function expectMadeFromTable(path: string, text: string): void {
  const file = join(project, path);
  if (process.env.UPDATE_FACTS) writeFileSync(file, text);
  if (readFileSync(file, "utf8") !== text)
    throw new Error(`${path} is not what the conformance table makes now. Run \`npm run facts\` and look at what changes.`);
}
