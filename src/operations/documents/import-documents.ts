/** Last year's plan from the documents that a body has: what was read, and what was not. */
import { chooseTemplate } from "../../interchange/documents/choose-template";
import { leftOut, withPlacedText, type LabelCorrections } from "../../interchange/documents/corrections";
import type { CardContent } from "../../interchange/documents/cards/card-page";
import { largestDocument, readDocument } from "../../interchange/documents/formats/read-document";
import { recognisePlan, type RecognisedPlan } from "../../interchange/documents/recognise-plan";
import type { SourceDocument } from "../../interchange/documents/source-document";
import { readPlanFile } from "../../interchange/plan-file/read-plan-file";
import { PlanError } from "../../plan/plan-error";
import { shippedTemplates } from "../../plan/template/shipped";
import type { Template } from "../../plan/template/template";
import { DocumentTooLargeError, type DocumentFile, type PlanDocument } from "../start/read-plan-document";

/** Nothing in the documents is of a plan. */
export class NoPlanInDocumentsError extends PlanError {
  constructor(files: string) {
    super("document.noPlan", { files });
  }
}

/** Told before each file is read; answers whether to go on. */
export type DocumentProgress = (done: number, of: number, file: string) => boolean | Promise<boolean>;

/**
 * Documents in the order in which they are given; undefined where `progress` stops it. Throws `DocumentTooLargeError` and what
 * `readDocument` throws, by the name of the file.
 */
export async function readDocuments(
  files: readonly DocumentFile[],
  progress: DocumentProgress,
): Promise<readonly SourceDocument[] | undefined> {
  const documents: SourceDocument[] = [];
  for (const [at, file] of files.entries()) {
    if (!(await progress(at, files.length, file.name))) return undefined;
    if (file.size > largestDocument) throw new DocumentTooLargeError(file.name, file.size, largestDocument);
    documents.push(await readDocument(new Uint8Array(await file.arrayBuffer()), file.name));
  }
  return documents;
}

/**
 * The plan of documents; `template` is the one that the cards follow, else it is found among the shipped ones. Throws
 * `NoPlanInDocumentsError`.
 */
export function recogniseDocuments(
  documents: readonly SourceDocument[],
  template: Template | undefined,
  corrections: LabelCorrections = new Map(),
): RecognisedPlan {
  const recognised = recognisePlan(documents, { template: template ?? chooseTemplate(documents, shippedTemplates), corrections });
  const isPlan = ["cards", "targets", "strategy", "sectors", "peg", "budget"].some((part) => part in recognised.content);
  if (!isPlan) throw new NoPlanInDocumentsError(documents.map(({ file }) => file).join(", "));
  return recognised;
}

export interface ImportedDocuments extends RecognisedPlan {
  /** The plan file, as published. */
  readonly text: string;
}

/** Both, for those who put nothing right. */
export async function importDocuments(files: readonly DocumentFile[], template: Template | undefined): Promise<ImportedDocuments> {
  const documents = (await readDocuments(files, () => true)) ?? [];
  const recognised = recogniseDocuments(documents, template);
  return { ...recognised, text: planFileOf(recognised.content) };
}

/** What a person decides of a reading. */
export interface DocumentChoices {
  /** Cards that do not come in, counted from 0. */
  readonly left: ReadonlySet<number>;
  /** Texts of a card, each with the path of the field that it goes to. */
  readonly placed: readonly { readonly card: number; readonly path: string; readonly text: string }[];
  readonly entity: string;
  readonly title: string;
}

/** The plan as a person wants it, with what the documents contradict themselves in. Throws what `readPlanFile` throws. */
export function planOfDocuments({ content }: RecognisedPlan, choices: DocumentChoices, source: string): PlanDocument {
  const cards = (content["cards"] ?? []) as readonly CardContent[];
  const chosen = cards
    .map((card, at) =>
      choices.placed
        .filter((placed) => placed.card === at && placed.path !== leftOut)
        .reduce((so, { path, text }) => withPlacedText(so, path, text), card),
    )
    .filter((_, at) => !choices.left.has(at));
  const text = planFileOf({ ...content, entity: choices.entity, title: choices.title, ...(cards.length > 0 ? { cards: chosen } : {}) });
  const { plan, contradictions } = readPlanFile(text, source);
  return { source, plan, remarks: [], contradictions };
}

function planFileOf(content: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
