import { resolve } from "node:path";
import { isOnCard, withRemarksAsNotes } from "../../interchange/remark-notes";
import { largestWorkbook, readWorkbookFile } from "../../interchange/workbook-file";
import { toldNotes } from "../../interchange/workbook-notes";
import { readPlanFile } from "../../interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../interchange/plan-file/write-plan-file";
import { sentence } from "../../messages";
import { readWorkbookPlan } from "../../sheets/workbook/read-workbook-plan";
import type { Option } from "../arguments";
import { command } from "../command";
import { readBytes } from "../files/files";
import { exitStatus } from "../io";
import { all, force, json, output } from "./options";
import { report } from "../report";
import { ensureMayWrite, writeWhole } from "../files/writing";

/** Whether what is written on the sheets of cards goes into the cards' notes. */
const commentsAsNotes = {
  type: "boolean",
  usage: "cli.option.commentsAsNotes",
  help: "cli.option.commentsAsNotes.help",
} as const satisfies Option;

/** A plan file from a workbook, on standard output unless a file is given. */
export const read = command({
  name: "read",
  usage: "cli.usage.read",
  help: "cli.help.read",
  files: { min: 1, max: 1 },
  options: { output, force, all, json, "comments-as-notes": commentsAsNotes },
  async run(
    { files: [file = ""], output: target, force: overwrites, json: asData, all: each, "comments-as-notes": takesComments },
    io,
    language,
  ) {
    const writing = target === undefined ? undefined : { file: target, cwd: io.cwd, force: overwrites, inputs: [file] };
    if (writing) await ensureMayWrite(writing);
    const workbook = await readWorkbookFile(await readBytes(resolve(io.cwd, file), file, largestWorkbook), file);
    const { notes: beside } = workbook;
    const reading = readWorkbookPlan(workbook.snapshot);
    const onCards = beside.filter((remark) => isOnCard(remark, reading.places));
    const plan = takesComments ? withRemarksAsNotes(reading.plan, reading.places, onCards) : reading.plan;
    const ofCells = await toldNotes(reading.notes, workbook);
    const notes = [...ofCells, ...(takesComments ? beside.filter((remark) => !onCards.includes(remark)) : beside)];
    report({ heading: "cli.notes", file, remarks: notes, all: each || asData }, io, language);
    const counted = { count: onCards.length };
    if (onCards.length > 0) io.err(`${sentence(takesComments ? "cli.commentsTaken" : "cli.commentsOffered", counted, language)}\n`);
    const text = writePlanFile(plan);
    if (!writing) {
      io.out(text);
      return exitStatus.done;
    }
    // What is counted is what build will find in the file.
    const { plan: written } = readPlanFile(text, writing.file);
    await writeWhole(writing, text);
    const result = { file: writing.file, objectives: written.objectives.length, sectors: written.sectors.length };
    io.out(asData ? `${JSON.stringify({ ...result, notes })}\n` : `${sentence("cli.readDone", result, language)}\n`);
    return exitStatus.done;
  },
});
