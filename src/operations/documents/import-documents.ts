/** Last year's plan from the documents that a body has: what was read, and what was not. */
import { chooseTemplate } from "../../interchange/documents/choose-template";
import { largestDocument, readDocument } from "../../interchange/documents/formats/read-document";
import { recognisePlan, type RecognisedPlan } from "../../interchange/documents/recognise-plan";
import type { SourceDocument } from "../../interchange/documents/source-document";
import { PlanError } from "../../plan/plan-error";
import { shippedTemplates } from "../../plan/template/shipped";
import type { Template } from "../../plan/template/template";
import { DocumentTooLargeError, type DocumentFile } from "../start/read-plan-document";

/** Nothing in the documents is of a plan. */
export class NoPlanInDocumentsError extends PlanError {
  constructor(files: string) {
    super("document.noPlan", { files });
  }
}

export interface ImportedDocuments extends RecognisedPlan {
  readonly files: readonly string[];
  /** The plan file, as published. */
  readonly text: string;
}

/** Told before each file is read. */
export type DocumentProgress = (done: number, of: number, file: string) => void | Promise<void>;

/**
 * Reads documents in the order in which they are given; `template` is the one that the cards follow, else it is found. Throws
 * `DocumentTooLargeError`, `NoPlanInDocumentsError` and what `readDocument` throws, by the name of the file.
 */
export async function importDocuments(
  files: readonly DocumentFile[],
  template: Template | undefined,
  progress?: DocumentProgress,
): Promise<ImportedDocuments> {
  const documents: SourceDocument[] = [];
  for (const [at, file] of files.entries()) {
    await progress?.(at, files.length, file.name);
    if (file.size > largestDocument) throw new DocumentTooLargeError(file.name, file.size, largestDocument);
    documents.push(await readDocument(new Uint8Array(await file.arrayBuffer()), file.name));
  }
  const recognised = recognisePlan(documents, template ?? chooseTemplate(documents, shippedTemplates));
  const isPlan = ["cards", "targets", "strategy", "sectors", "peg", "budget"].some((part) => part in recognised.content);
  if (!isPlan) throw new NoPlanInDocumentsError(files.map(({ name }) => name).join(", "));
  return { ...recognised, files: files.map(({ name }) => name), text: `${JSON.stringify(recognised.content, null, 2)}\n` };
}
