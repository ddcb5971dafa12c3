/** Writing the files of the command line: never over what is read, by links to where they lead, and whole or not at all. */
import { randomUUID } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { access, open, readFile, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { FileAccessError, FileDiffersError, FileExistsError, SameFileError } from "../command-errors";
import { ensureRegular } from "./files";

/** Where a command writes. */
export interface WritingTarget {
  /** As typed, which is what messages call it. */
  readonly file: string;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Whether what is there may be written over. */
  readonly force: boolean;
  /** What the command reads, as typed: no file may be replaced by what is made of it. */
  readonly inputs: readonly string[];
}

/** Where a path leads: the file itself, what is known of it if it is there, and whether a link led to it. */
interface Place {
  readonly path: string;
  readonly found: Stats | undefined;
  readonly byLink: boolean;
}

/** As many links after one another as systems follow. */
const mostLinks = 40;

/** Asked before the work begins, so that nobody waits for a result that cannot be kept. Throws `SameFileError`, `FileExistsError`, `FileAccessError`. */
export async function ensureMayWrite(target: WritingTarget): Promise<void> {
  await writablePlace(target);
}

/**
 * Writes beside the file and renames, so that a file is either as it was or complete; it keeps its mode, and links stay. What was
 * written is read back before it takes its place. Throws as `ensureMayWrite` does, and `FileDiffersError`.
 */
export async function writeWhole(target: WritingTarget, contents: Uint8Array | string): Promise<void> {
  const { path, found } = await writablePlace(target);
  const bytes = Buffer.from(contents);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeNew(temporary, bytes, found);
    if (!bytes.equals(await readFile(temporary))) throw new FileDiffersError(target.file);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error instanceof FileDiffersError ? error : new FileAccessError("write", target.file, error);
  }
}

/** With the mode of what it will stand for, from the first byte on: what is private stays so. */
async function writeNew(path: string, bytes: Uint8Array, former: Stats | undefined): Promise<void> {
  const handle = await open(path, "wx", former ? 0o600 : undefined);
  try {
    if (former) await handle.chmod(former.mode & 0o777);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writablePlace({ file, cwd, force, inputs }: WritingTarget): Promise<Place> {
  const place = await placeOf(resolve(cwd, file), file);
  for (const input of inputs) {
    if (isSame(place, await placeOf(resolve(cwd, input), input))) throw new SameFileError(file, input);
  }
  if (place.found) ensureRegular("write", file, place.found);
  if (!force && (place.found || place.byLink)) throw new FileExistsError(file);
  if (place.found) await ofFile(file, access(place.path, constants.W_OK));
  return place;
}

/** Two paths to one file, by links of either kind or by letters that the disk takes for the same. */
function isSame(one: Place, other: Place): boolean {
  if (one.found && other.found) return one.found.ino === other.found.ino && one.found.dev === other.found.dev;
  return one.path === other.path;
}

async function placeOf(path: string, called: string): Promise<Place> {
  let place = path;
  for (let links = 0; links <= mostLinks; links++) {
    const folder = await ofFile(called, realpath(dirname(place)));
    place = join(folder, basename(place));
    const link = await unlessAbsent(called, readlink(place), "EINVAL");
    if (link === undefined) return { path: place, found: await unlessAbsent(called, stat(place)), byLink: links > 0 };
    place = resolve(folder, link);
  }
  throw new FileAccessError("write", called, { code: "ELOOP" });
}

/** Undefined where there is no such file, or where the system says that it is `otherwise`: a file that is no link is EINVAL. */
async function unlessAbsent<T>(called: string, asked: Promise<T>, otherwise = "ENOENT"): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    if (["ENOENT", otherwise].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw new FileAccessError("write", called, error);
  });
}

async function ofFile<T>(called: string, asked: Promise<T>): Promise<T> {
  return asked.catch((error: unknown) => {
    throw new FileAccessError("write", called, error);
  });
}
