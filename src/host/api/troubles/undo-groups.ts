import type { UndoGroup } from "../../model/journal";

/** What the library says about one run; `_customData` goes with each of its batches to the executor. */
interface RunContext {
  _customData: unknown;
}

type Batch = (context: RunContext) => unknown;
type Run = (...call: unknown[]) => Promise<unknown>;

/** The part of `Excel` that undo groups need. */
export interface RunLibrary {
  run: Run;
}

/** The part of `Office` that says what the host supports. */
export interface Claims {
  readonly context: { readonly requirements: { isSetSupported(name: string, version: string): boolean } };
}

class Group implements UndoGroup {
  readonly kind = "undoGroup";
}

/**
 * Teaches `Excel.run` the option `mergeUndoGroup`, where ExcelApi 1.20 is claimed. The library of Microsoft's newest npm
 * package (1.1.110) passes over it, unlike the one on Microsoft's servers; here each batch of the run carries its group.
 * The answer takes the teaching back.
 */
export function knowUndoGroups(library: RunLibrary, { context: { requirements } }: Claims): () => void {
  const { run } = library;
  library.run = async (...call) => {
    const [options, batch] = call;
    if (!asksForGroup(options) || !isBatch(batch) || !requirements.isSetSupported("ExcelApi", "1.20")) return run.apply(library, call);
    const group = new Group();
    let used: { readonly context: RunContext; readonly before: unknown } | undefined;
    try {
      return await run.call(library, options, (context: RunContext) => {
        used = { context, before: context._customData };
        context._customData = group;
        return batch(context);
      });
    } finally {
      if (used) used.context._customData = used.before;
    }
  };
  return () => {
    library.run = run;
  };
}

/** The group of a batch, from what its context sent along. */
export function groupOf(customData: unknown): UndoGroup | undefined {
  return customData instanceof Group ? customData : undefined;
}

function asksForGroup(options: unknown): boolean {
  return typeof options === "object" && options !== null && "mergeUndoGroup" in options && options.mergeUndoGroup === true;
}

function isBatch(work: unknown): work is Batch {
  return typeof work === "function";
}
