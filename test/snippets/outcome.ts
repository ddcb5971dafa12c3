/** What is kept of a run of Microsoft's samples: their names and what happened, nothing of their code. */
export interface KeptOutcomes {
  /** The commit of `OfficeDev/office-js-snippets` that it was made from. */
  readonly commit: string;
  readonly samples: readonly SampleOutcome[];
}

/**
 * `ran`: every button did its work. `refused`: the host refused some of it. `not applicable`: it needs what no workbook answers, such as
 * the network. `failed`: an error that is no refusal, for one because the pinned client library lacks a member. `did nothing`: no
 * batch was sent.
 */
export type Result = "ran" | "refused" | "not applicable" | "failed" | "did nothing";

export interface SampleOutcome {
  /** Its file below `samples`, without ending. */
  readonly name: string;
  readonly result: Result;
  /** Excel's members that it uses and the host does not declare: `Worksheet.charts`. */
  readonly unknown: readonly string[];
  /** In their order, each once: `ApiNotFound Worksheet.charts`. */
  readonly refusals: readonly string[];
  /** What it needs beyond a workbook, and how it failed. */
  readonly why: readonly string[];
}
