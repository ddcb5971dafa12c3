/** Reading the files of the command line: regular files only, measured before they are read. */
import { constants, type Stats } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { resolve } from "node:path";
import { DocumentTooLargeError } from "../../operations/start/read-plan-document";
import { PlanError } from "../../plan/plan-error";
import { FileAccessError } from "../command-errors";

/** A file as a person hands one over: its bytes are read when they are asked for. */
export interface FileAtHand {
  /** What messages call it. */
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A regular file, measured. Throws `FileAccessError` for anything else: what is no file may have no end. */
export async function documentAt(file: string, cwd: string): Promise<FileAtHand> {
  const path = resolve(cwd, file);
  const size = await withFile(path, file, (_, found) => Promise.resolve(found.size));
  return { name: file, size, arrayBuffer: async () => (await readBytes(path, file, size)).buffer };
}

/** A regular file whole; `called` is what messages call it. Throws `FileAccessError`, and `DocumentTooLargeError` where it holds more than `most` bytes. */
export async function readBytes(path: string, called: string, most: number): Promise<Uint8Array<ArrayBuffer>> {
  return withFile(path, called, async (handle, { size }) => {
    if (size > most) throw new DocumentTooLargeError(called, size, most);
    // What grows meanwhile is read as far as it was measured; files that the system makes up, as in /proc, have no size and are empty.
    const whole = new Uint8Array(size);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read) read = (await handle.read(whole, length)).bytesRead;
    return whole.slice(0, length);
  });
}

async function withFile<T>(path: string, called: string, use: (handle: FileHandle, found: Stats) => Promise<T>): Promise<T> {
  let handle: FileHandle | undefined;
  try {
    // A pipe that nobody writes to must not keep us waiting.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await handle.stat();
    ensureRegular("read", called, found);
    return await use(handle, found);
  } catch (error) {
    throw error instanceof PlanError ? error : new FileAccessError("read", called, error);
  } finally {
    await handle?.close();
  }
}

/** Throws `FileAccessError` for folders, devices, pipes and sockets. */
export function ensureRegular(action: "read" | "write", called: string, found: Stats): void {
  if (!found.isFile()) throw new FileAccessError(action, called, { code: found.isDirectory() ? "EISDIR" : "notRegular" });
}
