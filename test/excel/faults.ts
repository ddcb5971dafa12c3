/**
 * Makes the embedded Excel fail where a test wants it to, as Excel does: what was done before stays done.
 *
 *   openExcel(data, failAt({ batch: 2, action: 5, code: "GeneralException" }))
 *
 * To try an operation against every failure: run it once with `recording()`, then once for each of `faultPoints(batches)`.
 */
import { refusal, type BatchBody, type Interference, type Refusal } from "./embedded";

/** One failure. Batches count from 1, a batch's actions from 0. */
export interface Fault {
  readonly batch: number;
  /** The first action that is not done any more; 0 (if absent) does nothing of the batch, one beyond the last loses only the answer. */
  readonly action?: number;
  /** Excel's error code; `GeneralException`, if absent. */
  readonly code?: string;
  /** Whether all later batches are refused too, as when the connection is gone. */
  readonly lasting?: boolean;
}

/** A batch as it was sent. */
export interface SentBatch {
  readonly actions: number;
  readonly bytes: number;
  /** Which actions may change something: calls and new values of properties, no questions. */
  readonly writes: readonly number[];
}

/** Fails once, or from then on. */
export function failAt({ batch: failing, action = 0, code = "GeneralException", lasting = false }: Fault): Interference {
  return (batch, { Actions }) => {
    if (batch === failing) return action < Actions.length ? refusal(code, action) : answerLost(code, Actions.length);
    return lasting && batch > failing ? refusal(code) : undefined;
  };
}

/** Refuses every batch that touches a member whose name fits, as a desktop without printer refuses pages. */
export function refusing(member: RegExp, code = "GeneralException", location = ""): Interference {
  return (_, { Actions, ObjectPaths }) => {
    const touched = Actions.findIndex(({ ObjectPathId, Name }) => member.test(Name) || member.test(ObjectPaths[ObjectPathId]?.Name ?? ""));
    if (touched < 0) return undefined;
    const refused = refusal(code, touched);
    return { ...refused, Error: { ...refused.Error, Location: location } };
  };
}

/** Lets everything pass and notes what is sent. */
export function recording(): { readonly interfere: Interference; readonly batches: readonly SentBatch[] } {
  const batches: SentBatch[] = [];
  const interfere: Interference = (_, body) => {
    batches.push({ actions: body.Actions.length, bytes: Buffer.byteLength(JSON.stringify(body)), writes: writesOf(body) });
    return undefined;
  };
  return { interfere, batches };
}

/** Every place where a run of these batches may break: before each write, and after a batch's last one, its answer lost. */
export function faultPoints(batches: readonly SentBatch[]): Fault[] {
  return batches.flatMap(({ actions, writes }, index) =>
    [...new Set([0, ...writes, actions])].map((action) => ({ batch: index + 1, action })),
  );
}

/** At most so many of the items, evenly spread, the first and the last among them. */
export function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, at) => items[Math.round((at * (items.length - 1)) / (most - 1))]!);
}

/** All was done, so no action is to blame. */
function answerLost(code: string, done: number): Refusal {
  const refused = refusal(code, done);
  return { ...refused, Error: { ...refused.Error, ActionIndex: -1 } };
}

const METHOD = 3;
const SET_PROPERTY = 4;

/** The client's own calls, such as keeping a reference, begin with an underscore; what adds something is done when its object is first asked for. */
function writesOf({ Actions, ObjectPaths }: BatchBody): number[] {
  const asked = new Set<number>();
  return Actions.flatMap(({ ActionType, Name, ObjectPathId }, index) => {
    const adds = !asked.has(ObjectPathId) && /^(Add|Insert|Copy)$/.test(ObjectPaths[ObjectPathId]?.Name ?? "");
    asked.add(ObjectPathId);
    const changes = (ActionType === METHOD || ActionType === SET_PROPERTY) && !Name.startsWith("_");
    return adds || changes ? [index] : [];
  });
}
