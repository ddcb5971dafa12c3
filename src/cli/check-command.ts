import { checkDocument, type CheckedDocument } from "../operations/check-document";
import { PlanError } from "../plan/plan-error";
import { sentenceOf, type Language } from "../messages";
import type { Arguments } from "./arguments";
import { failureText } from "./failure-text";
import { documentAt } from "./files";
import { findingsText } from "./findings-text";
import { exitStatus, type CommandIo } from "./io";
import { report } from "./report";

/**
 * `check FILE… [--json]`: what is wrong with the plans of files, each by itself. A file that cannot be read is told of and
 * does not keep the others from being checked.
 */
export async function check({ files, json }: Arguments, io: CommandIo, language: Language): Promise<number> {
  const checked: CheckedDocument[] = [];
  for (const file of files) {
    const document = await checkedOrTold(file, io, language);
    if (!document) continue;
    report("cli.notes", file, document.notes, io, language);
    if (!json) io.out(`${checked.length > 0 ? "\n" : ""}${findingsText(document, language)}`);
    checked.push(document);
  }
  if (json && checked.length > 0) io.out(`${JSON.stringify(checked.flatMap((document) => findingsAsData(document, files.length > 1, language)))}\n`);
  if (checked.length < files.length) return exitStatus.badInput;
  return checked.some(({ findings }) => findings.some(({ finding }) => finding.severity === "error")) ? exitStatus.findings : exitStatus.done;
}

async function checkedOrTold(file: string, io: CommandIo, language: Language): Promise<CheckedDocument | undefined> {
  try {
    return await checkDocument(await documentAt(file, io.cwd));
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    io.err(failureText(error, language));
    return undefined;
  }
}

function findingsAsData({ source, findings }: CheckedDocument, severalFiles: boolean, language: Language) {
  return findings.map(({ finding, place }) => {
    const { rule, severity, subject, values } = finding;
    return { ...(severalFiles ? { file: source } : {}), rule, severity, subject, values, message: sentenceOf(finding, language), place };
  });
}
