import type { Host } from "./host";

/** A property of an Excel class; without `set` it is read-only, without `get` it can only be written. */
export interface Property<T> {
  readonly get?: (target: T, host: Host) => unknown;
  readonly set?: (target: T, value: unknown, host: Host) => void;
}

/** Arguments as sent; those that are Excel objects arrive as `HostObject`. */
export type Arguments = readonly unknown[];

/**
 * An Excel class as the client library knows it, under the library's original (Pascal case) names.
 * What is not declared here does not exist: the executor answers `ApiNotFound`.
 */
export interface HostClass<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects; `null` is the null object. */
  readonly objects?: Readonly<Record<string, (target: T, host: Host) => AnyObject | null>>;
  /** Methods answer an object, `null` (the null object), or a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, host: Host) => unknown>>;
  /** Collections: what they hold, and one of it by name, id or index. */
  readonly items?: (target: T, host: Host) => AnyObject[];
  readonly item?: (target: T, key: unknown, host: Host) => AnyObject;
  /** Under what the client finds the object again. */
  readonly identity?: (target: T, host: Host) => Readonly<Record<string, string>>;
}

/** An object of the host that a client's proxy stands for. */
export class HostObject<T> {
  constructor(
    readonly type: HostClass<T>,
    readonly target: T,
  ) {}
}

// A batch mixes objects of all classes; each knows its own target.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyObject = HostObject<any>;
