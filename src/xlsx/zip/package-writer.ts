/** Packs parts one by one as they are made: markup is encoded piece by piece into one buffer, so that only packed bytes pile up. */
import { Zip, type ZipInputFile } from "fflate";
import { compression } from "./compression";

// The same workbook gives the same bytes: parts carry the first day that a zip file knows.
const EPOCH = new Date(1980, 0, 1);
const DEFLATED = 8;

export class PackageWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private buffer = new Uint8Array(2 ** 18);
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.chunks.push(chunk);
  });

  /** A part, whole or piece by piece. */
  add(filename: string, markup: string | Iterable<string>): void {
    const bytes = this.encoded(typeof markup === "string" ? [markup] : markup);
    const part: ZipInputFile = { filename, mtime: EPOCH, size: bytes.length, crc: compression.crc32(bytes), compression: DEFLATED };
    this.zip.add(part);
    part.ondata?.(null, compression.deflated(bytes), true);
  }

  finished(): Uint8Array {
    this.zip.end();
    const bytes = new Uint8Array(this.chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let position = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, position);
      position += chunk.length;
    }
    return bytes;
  }

  /** Until the next call. */
  private encoded(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
    let length = 0;
    for (const piece of pieces) {
      // A unit of text takes three bytes at most.
      const needed = length + piece.length * 3;
      if (needed > this.buffer.length) {
        const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
        larger.set(this.buffer.subarray(0, length));
        this.buffer = larger;
      }
      length += this.encoder.encodeInto(piece, this.buffer.subarray(length)).written;
    }
    return this.buffer.subarray(0, length);
  }
}
