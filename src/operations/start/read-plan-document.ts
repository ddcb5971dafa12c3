/** A plan from a file that a person hands over: a plan file, or the workbook of another plan. */
import type { Contradiction } from "../../interchange/contradictions/contradiction";
import { planFileText } from "../../interchange/json-file/file-text";
import { readPlanFile, type PlanFileReading } from "../../interchange/plan-file/read-plan-file";
import { largestWorkbook, readWorkbookFile } from "../../interchange/workbook-file";
import { toldNotes } from "../../interchange/workbook-notes";
import { PlanError } from "../../plan/plan-error";
import type { MessageValues } from "../../messages/message-values";
import type { Plan } from "../../plan/plan";
import { readWorkbookPlan, type WorkbookPlanReading } from "../../sheets/workbook/read-workbook-plan";
import type { WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";

/** Something worth knowing about what was read; `code` is the key of its sentence, `rule` the check that it belongs to. */
export interface Remark {
  readonly code: string;
  readonly values: MessageValues;
  readonly rule?: string;
  /** The cells that it is about, where there are several. */
  readonly cells?: readonly { readonly cell: string; readonly value: string }[];
}

export interface PlanDocument {
  /** The file's name. */
  readonly source: string;
  readonly plan: Plan;
  /** What was read of a workbook by another way, or not at all. */
  readonly remarks: readonly Remark[];
  /** What a plan file contradicts itself in. */
  readonly contradictions: readonly Contradiction[];
}

const megabyte = 2 ** 20;

/** Bytes of the largest plan file that is read, many times the largest plan; more would only fill the memory. */
export const largestPlanFile = 64 * megabyte;

/** A file of `size` bytes where `limit` are as many as a plan can need. */
export class DocumentTooLargeError extends PlanError {
  constructor(file: string, size: number, limit: number) {
    super("file.tooLarge.bytes", { file, size: Math.ceil(size / megabyte), limit: Math.floor(limit / megabyte) });
  }
}

const zipSignature = [0x50, 0x4b];
const compoundSignature = [0xd0, 0xcf];

/** What a person hands over. */
export type DocumentFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** A plan with what its file is needed for afterwards. */
export type DocumentReading =
  | ({ readonly kind: "planFile"; readonly source: string } & PlanFileReading)
  | ({ readonly kind: "workbook"; readonly source: string; readonly snapshot: WorkbookSnapshot; readonly notes: readonly Remark[] } & Omit<
      WorkbookPlanReading,
      "notes"
    >);

/** As `readDocument`, for those who want the plan alone. */
export async function readPlanDocument(file: DocumentFile): Promise<PlanDocument> {
  const reading = await readDocument(file);
  const { source, plan } = reading;
  return reading.kind === "workbook"
    ? { source, plan, remarks: reading.notes, contradictions: [] }
    : { source, plan, remarks: [], contradictions: reading.contradictions };
}

/**
 * Reads a file by what its bytes are, whatever its name ends with. Throws `DocumentTooLargeError`, the named errors of
 * `readPlanFile` for text, those of `readXlsx` and `NotAPlanError` for workbooks.
 */
export async function readDocument(file: DocumentFile): Promise<DocumentReading> {
  const source = file.name;
  ensureSize(file, largestWorkbook);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isWorkbook(bytes, source)) {
    const workbook = await readWorkbookFile(bytes, source);
    const { snapshot } = workbook;
    const reading = readWorkbookPlan(snapshot);
    const notes = [...(await toldNotes(reading.notes, workbook)), ...workbook.notes];
    return { kind: "workbook", source, snapshot, ...reading, notes };
  }
  ensureSize(file, largestPlanFile);
  return { kind: "planFile", source, ...readPlanFile(planFileText(bytes, source), source) };
}

function ensureSize({ name, size }: DocumentFile, limit: number): void {
  if (size > limit) throw new DocumentTooLargeError(name, size, limit);
}

/** What is called a workbook and is no JSON either is refused as a workbook. */
function isWorkbook(bytes: Uint8Array, source: string): boolean {
  if (startsWith(bytes, zipSignature) || startsWith(bytes, compoundSignature)) return true;
  return /\.xls[xm]?$/i.test(source) && !/^\ufeff?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 1024)));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
