/**
 * The batches that Microsoft's client library sends and the answers that it understands.
 * This is internal to the library, which is why its version is pinned.
 */

export const enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

export const enum PathType {
  Global = 1,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

/** Arguments of a call; an argument that is an object is given by the id of its path at the same index. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What to load: paths such as `format/fill/color`, in the library's camel case. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex?: number;
  readonly Location?: string;
}

/** The answer to a batch: all results, or the error with the results up to it. */
export interface BatchAnswer {
  readonly Results?: readonly ActionResult[];
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
  readonly Error?: BatchError;
  /** Markers that were passed; the library then registers the handlers that wait for them. */
  readonly TraceIds?: readonly number[];
}
