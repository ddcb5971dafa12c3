import type { Writable } from "node:stream";
import { OutputError } from "./command-errors";
import { exitStatus, type CommandIo } from "./io";
import { languageOf } from "./language";
import { run } from "./run";
import { StandardOutput } from "./standard-output";
import { failureText } from "./text/failure-text";

interface Surroundings extends Pick<CommandIo, "env" | "cwd"> {
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Runs the command line; a result that could not be written, because the disk is full or the reader gone, is no result: status 2. */
export async function execute(argv: readonly string[], { stdout, stderr, env, cwd }: Surroundings): Promise<number> {
  const out = new StandardOutput(stdout);
  const err = new StandardOutput(stderr);
  const status = await run(argv, { out: out.write, err: err.write, env, cwd });
  const failure = await out.settled();
  if (failure === undefined) return status;
  err.write(failureText(new OutputError(failure), languageOf(env)));
  await err.settled();
  return exitStatus.badInput;
}
