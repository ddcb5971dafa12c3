/** Reading and writing the files of the command line. */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { FileAccessError, FileExistsError } from "./command-errors";

/** `called` is what messages call the file. */
export async function readBytes(file: string, called = file): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new FileAccessError("read", called, error);
  }
}

/** A file as a person hands one over: its bytes are read when they are asked for. `file` is what messages call it. */
export async function documentAt(file: string, cwd: string): Promise<{ readonly name: string; readonly size: number; readonly arrayBuffer: () => Promise<ArrayBuffer> }> {
  const path = resolve(cwd, file);
  const { size } = await stat(path).catch((error: unknown) => {
    throw new FileAccessError("read", file, error);
  });
  return { name: file, size, arrayBuffer: async () => new Uint8Array(await readBytes(path, file)).buffer };
}

export async function readText(file: string): Promise<string> {
  return new TextDecoder("utf-8").decode(await readBytes(file));
}

/** Asked before the work begins, so that nobody waits for a result that cannot be kept. */
export function ensureMayWrite(file: string, force: boolean): void {
  if (!force && existsSync(file)) throw new FileExistsError(file);
}

/** Writes beside the file and renames, so that a file is either as it was or complete. */
export async function writeWhole(file: string, contents: Uint8Array | string, force: boolean): Promise<void> {
  ensureMayWrite(file, force);
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, contents, { flag: "wx" });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new FileAccessError("write", file, error);
  }
}
