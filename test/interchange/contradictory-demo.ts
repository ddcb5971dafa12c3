/** The demo plan as somebody might have published it by hand: codes, a weight and a title that do not agree with one another. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CardFile, PlanFile } from "../../src/interchange/plan-file/plan-file-shape";

/** Text of the plan file. Of four objectives the code, the chain and the raccordo differ; that of `S3.00001` follows the raccordo. */
export function contradictoryDemo(): string {
  const file = JSON.parse(readFileSync(join(__dirname, "../../assets/demo-plan.json"), "utf8")) as PlanFile;
  const change = (code: string, changed: Partial<CardFile>) => {
    const at = file.cards?.findIndex((card) => card.code.endsWith(code)) ?? -1;
    const card = file.cards?.[at];
    if (!card) throw new Error(`The demo plan has no card ${code}.`);
    Object.assign(card, changed);
  };
  change("S1.00001", { code: "03.02.01.S1.0001" });
  change("S2.00001", { code: "01.01.02.S2.00001", weight: 45 });
  change("S2.00003", { code: "01.02.02.S2.00003" });
  change("S3.00003", { code: "02.02.02.S3.00003" });
  change("S3.00001", { chain: { operationalObjectives: ["03.03.01 - Recuperare l'evasione dei tributi locali"] } });
  return JSON.stringify(file);
}
