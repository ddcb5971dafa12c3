import { basename, resolve } from "node:path";
import { answersTo, usualChoices, type Answer } from "../../interchange/contradictions/question";
import { planFileText } from "../../interchange/json-file/file-text";
import { readPlanFile } from "../../interchange/plan-file/read-plan-file";
import { sentence, sentenceOf } from "../../messages";
import { importedPlan } from "../../operations/start/import-plan";
import { Session } from "../../operations/session/session";
import { largestPlanFile } from "../../operations/start/read-plan-document";
import { setUpPlan } from "../../operations/start/set-up-plan";
import { localDay } from "../../plan/notation/calendar-date";
import { writeXlsx } from "../../xlsx";
import type { Option } from "../arguments";
import { command } from "../command";
import { UsageError } from "../command-errors";
import { readBytes } from "../files/files";
import { onNewWorkbook } from "../headless-excel";
import { exitStatus } from "../io";
import { all, force, json, output } from "./options";
import { report } from "../report";
import { ensureMayWrite, writeWhole } from "../files/writing";

/** Whose word counts where a plan contradicts itself. */
const follow = {
  type: "string",
  usage: "cli.option.follow",
  help: "cli.option.follow.help",
  valueMissing: "cli.followValue",
} as const satisfies Option;

/** A workbook from a plan file. */
export const build = command({
  name: "build",
  usage: "cli.usage.build",
  help: "cli.help.build",
  files: { min: 1, max: 1 },
  options: { output: { ...output, missing: "cli.outputMissing" }, force, all, json, follow },
  async run({ files: [file = ""], output: target, follow: word, force: overwrites, json: asData, all: each }, io, language) {
    const operational = answerOf(word);
    const writing = { file: target, cwd: io.cwd, force: overwrites, inputs: [file] };
    await ensureMayWrite(writing);
    const reading = readPlanFile(planFileText(await readBytes(resolve(io.cwd, file), file, largestPlanFile), file), file);
    const { plan, resolved } = importedPlan({ source: basename(file), ...reading }, { ...usualChoices, operational }, localDay(new Date()));
    const workbook = await onNewWorkbook(async () => {
      await setUpPlan(new Session(), plan);
    });
    await writeWhole(writing, await writeXlsx(workbook));
    const told = resolved.map(({ contradiction, resolution }) => ({
      code: "cli.resolved",
      values: { found: sentenceOf(contradiction, language), resolved: sentenceOf(resolution, language) },
    }));
    report({ heading: "cli.contradictions", file, remarks: told, all: each || asData }, io, language);
    const cards = plan.objectives.filter((objective) => objective.card !== undefined).length;
    const built = { file: target, sheets: workbook.sheets.length, cards, sectors: plan.sectors.length };
    const contradictions = resolved.map(({ contradiction, resolution }) => ({ ...contradiction, resolution }));
    io.out(asData ? `${JSON.stringify({ ...built, contradictions })}\n` : `${sentence("cli.built", built, language)}\n`);
    return exitStatus.done;
  },
});

/** Throws `UsageError` for a word that is no answer. */
function answerOf(typed: string | undefined): Answer<"operational"> {
  if (typed === undefined) return usualChoices.operational;
  const answer = answersTo.operational.find((known) => known === typed);
  if (answer === undefined) throw new UsageError("cli.followValue", { command: "build", option: "--follow", value: typed });
  return answer;
}
