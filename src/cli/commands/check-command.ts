import { checkDocument, type CheckedDocument } from "../../operations/checks/check-document";
import type { IsoDate } from "../../plan/iso-date";
import { PlanError } from "../../plan/plan-error";
import { sentenceOf, type Language } from "../../messages";
import type { Option } from "../arguments";
import { command } from "../command";
import { dayTyped } from "../day";
import { failureText } from "../text/failure-text";
import { documentAt } from "../files/files";
import { findingsText } from "../text/findings-text";
import { exitStatus, type CommandIo } from "../io";
import { all, json } from "./options";
import { report } from "../report";

/** The day to look at outcomes and deadlines on. */
const on = { type: "string", usage: "cli.option.on", help: "cli.option.on.help", valueMissing: "cli.dayMissing" } as const satisfies Option;

/**
 * What is wrong with the plans of files, each by itself and by its own settings; what a plan accepts does not count. A file that
 * cannot be read is told of and does not keep the others from being checked.
 */
export const check = command({
  name: "check",
  usage: "cli.usage.check",
  help: "cli.help.check",
  files: { min: 1, max: Infinity },
  options: { all, json, on },
  async run({ files, json: asData, all: each, on: day }, io, language) {
    const today = day === undefined ? undefined : dayTyped("check", day);
    const checked: CheckedDocument[] = [];
    for (const file of files) {
      const document = await checkedOrTold(file, today, io, language);
      if (!document) continue;
      report({ heading: "cli.notes", file, remarks: document.notes, all: each || asData }, io, language);
      if (!asData) io.out(`${checked.length > 0 ? "\n" : ""}${findingsText(document, language)}`);
      checked.push(document);
    }
    if (asData && checked.length > 0)
      io.out(`${JSON.stringify(checked.flatMap((document) => findingsAsData(document, files.length > 1, language)))}\n`);
    if (checked.length < files.length) return exitStatus.badInput;
    return checked.some(({ findings }) => findings.some(({ finding, accepted }) => !accepted && finding.severity === "error"))
      ? exitStatus.findings
      : exitStatus.done;
  },
});

async function checkedOrTold(
  file: string,
  today: IsoDate | undefined,
  io: CommandIo,
  language: Language,
): Promise<CheckedDocument | undefined> {
  try {
    return await checkDocument(await documentAt(file, io.cwd), today);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    io.err(failureText(error, language));
    return undefined;
  }
}

function findingsAsData({ source, findings }: CheckedDocument, severalFiles: boolean, language: Language) {
  return findings.map(({ finding, place, accepted }) => {
    const { rule, severity, subject, values } = finding;
    return {
      ...(severalFiles ? { file: source } : {}),
      rule,
      severity,
      subject,
      values,
      message: sentenceOf(finding, language),
      place,
      ...(accepted ? { accepted: accepted.reason } : {}),
    };
  });
}
