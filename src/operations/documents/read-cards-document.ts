/** The cards of whatever a person has: a plan file, a plan's workbook, or documents that are none of Cardine's. */
import type { UnplacedText } from "../../interchange/documents/import-values";
import { planFileFormat, readPlanFile } from "../../interchange/plan-file/read-plan-file";
import { NotAPlanError } from "../../sheets/workbook/read-workbook-plan";
import { readPlanDocument, type DocumentFile, type PlanDocument } from "../start/read-plan-document";
import { importDocuments } from "./import-documents";

export interface CardsDocument extends PlanDocument {
  /** Of a document: how many readings are guesses, and what found no place. */
  readonly reading?: { readonly guesses: number; readonly unplaced: readonly UnplacedText[] };
}

/** Throws what `readPlanDocument` throws of plan files and of Cardine's workbooks, and what `importDocuments` throws of all else. */
export async function readCardsDocument(file: DocumentFile): Promise<CardsDocument> {
  if (await isOfCardine(file)) {
    try {
      return await readPlanDocument(file);
    } catch (error) {
      // A workbook without a plan is somebody's form.
      if (!(error instanceof NotAPlanError)) throw error;
    }
  }
  const { text, values, unplaced } = await importDocuments([file], undefined);
  const { plan, contradictions } = readPlanFile(text, file.name);
  const guesses = values.filter(({ guess }) => guess !== undefined).length;
  return { source: file.name, plan, remarks: [], contradictions, reading: { guesses, unplaced } };
}

/** Whether it can be one of Cardine's own, by its name or by how a plan file begins. */
async function isOfCardine(file: DocumentFile): Promise<boolean> {
  if (/\.(?:json|xlsx|xlsm)$/i.test(file.name)) return true;
  const begin = new TextDecoder().decode(new Uint8Array(await file.arrayBuffer()).subarray(0, 4096));
  return begin.includes(planFileFormat);
}
