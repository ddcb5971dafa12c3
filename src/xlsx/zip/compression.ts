/**
 * Deflate and the checksum of zip archives: Node's own where we run in Node, else in JavaScript. Node's is asked of the running
 * process and not imported, so that a page's bundle knows nothing of it.
 */
import { deflateSync, Inflate } from "fflate";

export interface Compression {
  deflated(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
  /** What `data` unfold to, in one buffer of `size` bytes. Throws `OverlongDataError` as soon as they unfold to more, any other error where they are damaged or cut. */
  inflated(data: Uint8Array, size: number): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/** Data unfold to more than their size was said to be. */
export class OverlongDataError extends Error {
  override name = "OverlongDataError";
}

/** Beyond this level files become hardly smaller, and much slower. */
const LEVEL = 4;
const STEP = 16 * 1024;

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export const scriptCompression: Compression = {
  deflated: (bytes) => deflateSync(bytes, { level: LEVEL }),
  // In small steps, so that what unfolds beyond its size is stopped in time.
  inflated(data, size) {
    const whole = new Uint8Array(size);
    let length = 0;
    let finished = false;
    const inflate = new Inflate((chunk, final) => {
      if (length + chunk.length > size) throw new OverlongDataError();
      whole.set(chunk, length);
      length += chunk.length;
      finished = final;
    });
    for (let at = 0; at < data.length; at += STEP) inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    if (!finished || length !== size) throw new Error("The data end too early.");
    return whole;
  },
  crc32(bytes) {
    let value = -1;
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- over bytes a counted loop is five times as fast
    for (let at = 0; at < bytes.length; at++) value = CRC_TABLE[(value ^ bytes[at]!) & 255]! ^ (value >>> 8);
    return ~value >>> 0;
  },
};

/** What is wanted of `node:zlib`; even its types stay out of what pages load. */
interface Zlib {
  deflateRawSync(bytes: Uint8Array, options: { readonly level: number }): Uint8Array<ArrayBuffer>;
  inflateRawSync(data: Uint8Array, options: { readonly chunkSize: number; readonly maxOutputLength: number }): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

export function nodeCompression({ deflateRawSync, inflateRawSync, crc32 }: Zlib): Compression {
  return {
    deflated: (bytes) => deflateRawSync(bytes, { level: LEVEL }),
    inflated(data, size) {
      // One byte more than is expected: zlib asks for another chunk where the last one came out full.
      const chunkSize = Math.max(64, size + 1);
      let whole: Uint8Array;
      try {
        whole = inflateRawSync(data, { chunkSize, maxOutputLength: Math.max(1, size) });
      } catch (error) {
        throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? new OverlongDataError() : error;
      }
      if (whole.length > size) throw new OverlongDataError();
      if (whole.length < size) throw new Error("The data end too early.");
      return whole;
    },
    crc32: (bytes) => crc32(bytes),
  };
}

function ofProcess(): Compression | undefined {
  // Absent in pages, and in versions of Node before 20.16 and 22.3.
  const found = (globalThis as { process?: Partial<NodeJS.Process> }).process?.getBuiltinModule?.("node:zlib");
  return found && nodeCompression(found);
}

export const compression: Compression = ofProcess() ?? scriptCompression;
