/** Tells what a file is by its first bytes, so that what is no `.xlsx` file gets a sentence of its own. */
import { EncryptedFileError, FileTooLargeError, LegacyFileError, NotAWorkbookError, TruncatedFileError } from "./workbook-file-error";

/** Bytes of the largest file that is read. */
export const INPUT_LIMIT = 256 * 2 ** 20;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
// The first record of a sheet of Excel 2 to 4 and of a bare Excel 5 stream.
const BARE_SHEETS = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];

/** Throws the named error of anything that does not begin as a zip archive does. */
export function ensureZip(bytes: Uint8Array, file: string): void {
  const begins = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new TruncatedFileError(file);
  if (begins(COMPOUND)) throw compoundError(bytes, file);
  if (BARE_SHEETS.some(begins)) throw new LegacyFileError(file);
  if (begins(EMPTY_ZIP)) throw new NotAWorkbookError(file);
  if (!begins(ZIP))
    throw bytes.length < ZIP.length && ZIP.slice(0, bytes.length).every((byte, index) => bytes[index] === byte)
      ? new TruncatedFileError(file)
      : new NotAWorkbookError(file);
  if (bytes.length > INPUT_LIMIT) throw new FileTooLargeError(file, "bytes", bytes.length, INPUT_LIMIT);
}

/** Password-protected workbooks and `.xls` files share one container; the names of its streams tell them apart. */
function compoundError(bytes: Uint8Array, file: string): Error {
  if (containsStream(bytes, "EncryptedPackage")) return new EncryptedFileError(file);
  return containsStream(bytes, "Workbook") || containsStream(bytes, "Book") ? new LegacyFileError(file) : new NotAWorkbookError(file);
}

function containsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
