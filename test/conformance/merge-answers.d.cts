import type { Answer } from "./fact";

/** What one Excel answered to one fact's trial. */
export interface Measurement {
  readonly id: string;
  /** As `Office.context.diagnostics` says: PC, Mac, OfficeOnline. */
  readonly platform: string;
  readonly build: string;
  /** `2026-11-30` */
  readonly date: string;
  readonly answer: Answer;
}

/** What the probe prints, as far as it is merged. */
export interface ProbeAnswers extends Pick<Measurement, "platform" | "build" | "date"> {
  readonly answers: readonly Pick<Measurement, "id" | "answer">[];
}

/** The text that the probe prints. Throws a sentence where it is something else. */
export function readAnswers(text: string): ProbeAnswers;

/** Measurements with these answers added, in order; an answer that the same Excel has given already is not added. */
export function withAnswers(measurements: readonly Measurement[], answers: ProbeAnswers): Measurement[];
