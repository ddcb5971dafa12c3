import { resolve } from "node:path";
import { readPlanFile } from "../interchange/read-plan-file";
import { sentence, type Language } from "../messages";
import { setUpPlan } from "../operations/set-up-plan";
import { writeXlsx } from "../xlsx";
import type { Arguments } from "./arguments";
import { ensureMayWrite, readText, writeWhole } from "./files";
import { onNewWorkbook } from "./headless-excel";
import { exitStatus, type CommandIo } from "./io";
import { report } from "./report";

/** `build PLAN.json -o PLAN.xlsx`: a workbook from a plan file. */
export async function build({ files: [file = ""], output = "", force, json }: Arguments, io: CommandIo, language: Language): Promise<number> {
  const target = resolve(io.cwd, output);
  ensureMayWrite(target, force);
  const { plan, contradictions } = readPlanFile(await readText(resolve(io.cwd, file)), file);
  const workbook = await onNewWorkbook(async () => {
    await setUpPlan(plan);
  });
  await writeWhole(target, await writeXlsx(workbook), force);
  report("cli.contradictions", file, contradictions, io, language);
  const cards = plan.objectives.filter((objective) => objective.card !== undefined).length;
  const built = { file: output, sheets: workbook.sheets.length, cards, sectors: plan.sectors.length };
  io.out(json ? `${JSON.stringify({ ...built, contradictions })}\n` : `${sentence("cli.built", built, language)}\n`);
  return exitStatus.done;
}
