import { basename, resolve } from "node:path";
import { answersTo, usualChoices, type Answer } from "../../interchange/contradictions/question";
import { readPlanFile } from "../../interchange/plan-file/read-plan-file";
import { sentence, sentenceOf, type Language } from "../../messages";
import { importedPlan } from "../../operations/start/import-plan";
import { Session } from "../../operations/session/session";
import { setUpPlan } from "../../operations/start/set-up-plan";
import { localDay } from "../../plan/notation/calendar-date";
import { writeXlsx } from "../../xlsx";
import type { Arguments } from "../arguments";
import { UsageError } from "../command-errors";
import { ensureMayWrite, readText, writeWhole } from "../files";
import { onNewWorkbook } from "../headless-excel";
import { exitStatus, type CommandIo } from "../io";
import { report } from "../report";

/** `build PLAN.json -o PLAN.xlsx [--follow chain|code|alignment]`: a workbook from a plan file. */
export async function build({ files: [file = ""], output = "", follow, force, json }: Arguments, io: CommandIo, language: Language): Promise<number> {
  const operational = answerOf(follow);
  const target = resolve(io.cwd, output);
  ensureMayWrite(target, force);
  const reading = readPlanFile(await readText(resolve(io.cwd, file)), file);
  const { plan, resolved } = importedPlan({ source: basename(file), ...reading }, { ...usualChoices, operational }, localDay(new Date()));
  const workbook = await onNewWorkbook(async () => {
    await setUpPlan(new Session(), plan);
  });
  await writeWhole(target, await writeXlsx(workbook), force);
  const told = resolved.map(({ contradiction, resolution }) => ({ code: "cli.resolved", values: { found: sentenceOf(contradiction, language), resolved: sentenceOf(resolution, language) } }));
  report("cli.contradictions", file, told, io, language);
  const cards = plan.objectives.filter((objective) => objective.card !== undefined).length;
  const built = { file: output, sheets: workbook.sheets.length, cards, sectors: plan.sectors.length };
  const contradictions = resolved.map(({ contradiction, resolution }) => ({ ...contradiction, resolution }));
  io.out(json ? `${JSON.stringify({ ...built, contradictions })}\n` : `${sentence("cli.built", built, language)}\n`);
  return exitStatus.done;
}

/** Throws `UsageError` for a word that is no answer. */
function answerOf(typed: string | undefined): Answer<"operational"> {
  if (typed === undefined) return usualChoices.operational;
  const answer = answersTo.operational.find((known) => known === typed);
  if (answer === undefined) throw new UsageError("cli.followValue", { command: "build", option: "--follow", value: typed });
  return answer;
}
