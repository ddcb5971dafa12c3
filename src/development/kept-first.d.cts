import type { Compiler } from "webpack";
import type { Configuration } from "webpack-dev-server";

/** Settings of the development server by which it answers from the site that is kept in `folder`, as long as none of `files` changes, and the plugin of its build. */
export function keptFirst(
  folder?: string,
  files?: readonly string[],
): {
  readonly isKept: boolean;
  readonly server: Configuration;
  readonly plugin: { apply(compiler: Compiler): void };
};
