/** A command line in an empty folder that keeps what it was told. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandIo } from "../../src/cli/io";
import { run } from "../../src/cli/run";

export function terminal(env: CommandIo["env"] = {}) {
  const said = { out: "", err: "" };
  const cwd = mkdtempSync(join(tmpdir(), "cardine-"));
  const io: CommandIo = { out: (text) => void (said.out += text), err: (text) => void (said.err += text), env, cwd };
  return { said, cwd, run: (...argv: string[]) => run(argv, io) };
}
