/** The text of a plan file's bytes, whatever program saved them. */
import { UnknownEncodingError } from "./file-errors";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

// Bytes that a file begins with: the mark of its encoding, or the way its first character, which JSON has from ASCII, is spelt.
const beginnings: readonly (readonly [Encoding, (first: number, second: number) => boolean])[] = [
  ["utf-16le", (first, second) => first === 0xff && second === 0xfe],
  ["utf-16be", (first, second) => first === 0xfe && second === 0xff],
  ["utf-16le", (first, second) => first !== 0 && second === 0],
  ["utf-16be", (first, second) => first === 0 && second !== 0],
];

/** The signs of Windows-1252 from 80 to 9F; ISO-8859-1 has control characters there. A dot stands where there is no sign. */
const windowsSigns = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

/**
 * UTF-8 or UTF-16 by what the file begins with; what is neither is read as Windows-1252, as ISO-8859-1 is too, unless that would
 * be a guess. Throws `UnknownEncodingError`.
 */
export function planFileText(bytes: Uint8Array, source: string): string {
  const [first = 1, second = 1] = bytes;
  const encoding = beginnings.find(([, begins]) => begins(first, second))?.[0] ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (encoding !== "utf-8") throw new UnknownEncodingError(source, 1);
    return singleByteText(bytes, source);
  }
}

function singleByteText(bytes: Uint8Array, source: string): string {
  const asUnicode = new TextDecoder("utf-8").decode(bytes);
  // One accent spelt as UTF-8 has it says that the file is that, and damaged.
  if (/[^\u0000-\u007f\ufffd]/.test(asUnicode)) throw new UnknownEncodingError(source, lineOf(asUnicode, asUnicode.indexOf("\ufffd")));
  // Versions of Node read Windows-1252 as ISO-8859-1, so its signs are put in here.
  const text = new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 0x80));
  const unused = bytes.findIndex((byte) => byte >= 0x80 && byte < 0xa0 && windowsSigns[byte - 0x80] === ".");
  if (unused >= 0) throw new UnknownEncodingError(source, lineOf(text, unused));
  return text;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n?|\n/).length;
}
