import { resolve } from "node:path";
import { snapshotOfFile } from "../../interchange/workbook-file";
import { writePlanFile } from "../../interchange/plan-file/write-plan-file";
import { sentence, type Language } from "../../messages";
import { readWorkbookPlan } from "../../sheets/workbook/read-workbook-plan";
import { readXlsx } from "../../xlsx";
import type { Arguments } from "../arguments";
import { ensureMayWrite, readBytes, writeWhole } from "../files";
import { exitStatus, type CommandIo } from "../io";
import { report } from "../report";

/** `read PLAN.xlsx [-o PLAN.json]`: a plan file from a workbook, on standard output without `-o`. */
export async function read({ files: [file = ""], output, force, json }: Arguments, io: CommandIo, language: Language): Promise<number> {
  const target = output === undefined ? undefined : resolve(io.cwd, output);
  if (target !== undefined) ensureMayWrite(target, force);
  const workbook = await readXlsx(await readBytes(resolve(io.cwd, file)), file);
  const { plan, notes } = readWorkbookPlan(snapshotOfFile(workbook, file));
  report("cli.notes", file, notes, io, language);
  const text = writePlanFile(plan);
  if (target === undefined) {
    io.out(text);
    return exitStatus.done;
  }
  await writeWhole(target, text, force);
  const result = { file: output ?? "", objectives: plan.objectives.length, sectors: plan.sectors.length };
  io.out(json ? `${JSON.stringify({ ...result, notes })}\n` : `${sentence("cli.readDone", result, language)}\n`);
  return exitStatus.done;
}
