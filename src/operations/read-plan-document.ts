/** A plan from a file that a person hands over: a plan file, or the workbook of another plan. */
import { readPlanFile } from "../interchange/read-plan-file";
import { readWorkbookFile } from "../interchange/workbook-file";
import { PlanError, type MessageValues } from "../plan/plan-error";
import type { Plan } from "../plan/plan";
import { readWorkbookPlan } from "../sheets/read-workbook-plan";

/** Something worth knowing about what was read; `code` is the key of its sentence, `rule` the check that it belongs to. */
export interface Remark {
  readonly code: string;
  readonly values: MessageValues;
  readonly rule?: string;
}

export interface PlanDocument {
  /** The file's name. */
  readonly source: string;
  readonly plan: Plan;
  readonly remarks: readonly Remark[];
}

/** Many times the largest plan; more would only fill the memory. */
const largestDocument = 64 * 1024 * 1024;

export class DocumentTooLargeError extends PlanError {
  constructor(file: string) {
    super("file.tooLarge", { file });
  }
}

const zipSignature = [0x50, 0x4b];
const compoundSignature = [0xd0, 0xcf];

/**
 * Reads a file by what its bytes are, whatever its name ends with. Throws `DocumentTooLargeError`, the named errors of
 * `readPlanFile` for text, those of `readXlsx` and `NotAPlanError` for workbooks.
 */
export async function readPlanDocument(file: Pick<File, "name" | "size" | "arrayBuffer">): Promise<PlanDocument> {
  const source = file.name;
  if (file.size > largestDocument) throw new DocumentTooLargeError(source);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, zipSignature) || startsWith(bytes, compoundSignature)) {
    const { plan, notes } = readWorkbookPlan(await readWorkbookFile(bytes, source));
    return { source, plan, remarks: notes };
  }
  const { plan, contradictions } = readPlanFile(new TextDecoder().decode(bytes), source);
  return { source, plan, remarks: contradictions };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
