/** Reads zip archives within bounds of time and memory: nothing is unfolded before the directory has been judged, and each part only when asked for. */
import { compression, OverlongDataError } from "./compression";
import { DamagedFileError, EncryptedFileError, FileTooLargeError, TruncatedFileError, type Excess } from "../workbook-file-error";

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** What a workbook may unfold to: plans of 10,000 cards have 53,000 parts and unfold from 170 MB to eight times that. */
export const ZIP_LIMITS = {
  entries: 60_000,
  totalBytes: 512 * 2 ** 20,
  totalRatio: 25,
  partBytes: 256 * 2 ** 20,
  ratio: 400,
  ratioFrom: 32 * 2 ** 20,
} as const;

/** What all parts of a file of `packed` bytes may unfold to: whoever wants more must bring a file that is large itself. */
export function totalBytesLimit(packed: number): number {
  return Math.max(ZIP_LIMITS.totalBytes, packed * ZIP_LIMITS.totalRatio);
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

export class ZipArchive {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private unfolded = 0;

  /** Throws a named error where the directory is missing, damaged, encrypted or promises too much. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: string,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.readDirectory();
  }

  /** Names of all parts, without a leading slash. */
  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** Unfolds one part; undefined where there is none of that name (case does not count, as in Excel). */
  part(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    // A part may be referred to again and again; each time counts.
    this.unfolded += entry.unpacked;
    this.ensureWithin("unfolded", this.unfolded, totalBytesLimit(this.bytes.length));
    const data = this.packedBytes(entry);
    if (entry.method !== 0 && entry.method !== 8) throw new DamagedFileError(this.file, name);
    const bytes = entry.method === 8 ? this.inflated(entry, data) : data;
    // A changed digit must not pass for a value.
    if (compression.crc32(bytes) !== entry.checksum) throw new DamagedFileError(this.file, name);
    return bytes;
  }

  private readDirectory(): void {
    const end = this.endOfDirectory();
    const count = this.view.getUint16(end + 10, true);
    let position = this.view.getUint32(end + 16, true);
    this.ensureWithin("entries", count, ZIP_LIMITS.entries);
    let packed = 0;
    let unpacked = 0;
    for (let index = 0; index < count; index++) {
      if (position + 46 > end || this.view.getUint32(position, true) !== DIRECTORY_ENTRY) throw new DamagedFileError(this.file, "zip");
      const entry = this.directoryEntry(position);
      position +=
        46 + this.view.getUint16(position + 28, true) + this.view.getUint16(position + 30, true) + this.view.getUint16(position + 32, true);
      packed += entry.packed;
      unpacked += entry.unpacked;
      this.ensureWithin("unfolded", entry.unpacked, ZIP_LIMITS.partBytes);
      this.ensureWithin("unfolded", unpacked, totalBytesLimit(this.bytes.length));
      this.ensureWithin("unfolded", entry.unpacked, Math.max(ZIP_LIMITS.ratioFrom, entry.packed * ZIP_LIMITS.ratio));
      // Which of two would be read is chance.
      if (this.entries.has(entry.name.toLowerCase())) throw new DamagedFileError(this.file, entry.name);
      this.entries.set(entry.name.toLowerCase(), entry);
    }
    // Parts that share their bytes unfold to more than the file could honestly hold.
    this.ensureWithin("unfolded", packed, this.bytes.length);
  }

  private ensureWithin(excess: Excess, size: number, limit: number): void {
    if (size > limit) throw new FileTooLargeError(this.file, excess, size, limit);
  }

  private endOfDirectory(): number {
    const first = Math.max(0, this.bytes.length - 22 - 0xffff);
    for (let position = this.bytes.length - 22; position >= first; position--) {
      if (this.view.getUint32(position, true) === END_OF_DIRECTORY) return position;
    }
    throw new TruncatedFileError(this.file);
  }

  private directoryEntry(at: number): Entry {
    if ((this.view.getUint16(at + 8, true) & 1) === 1) throw new EncryptedFileError(this.file);
    const nameLength = this.view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
    return {
      name: name.replaceAll("\\", "/").replace(/^\//u, ""),
      method: this.view.getUint16(at + 10, true),
      checksum: this.view.getUint32(at + 16, true),
      packed: this.view.getUint32(at + 20, true),
      unpacked: this.view.getUint32(at + 24, true),
      offset: this.view.getUint32(at + 42, true),
    };
  }

  private packedBytes({ name, offset, packed }: Entry): Uint8Array {
    if (offset + 30 > this.bytes.length || this.view.getUint32(offset, true) !== LOCAL_ENTRY) throw new DamagedFileError(this.file, name);
    const start = offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (start + packed > this.bytes.length) throw new TruncatedFileError(this.file);
    return this.bytes.subarray(start, start + packed);
  }

  private inflated(entry: Entry, data: Uint8Array): Uint8Array {
    try {
      return compression.inflated(data, entry.unpacked);
    } catch (error) {
      if (error instanceof OverlongDataError) throw new FileTooLargeError(this.file, "unfolded", entry.unpacked + 1, entry.unpacked);
      throw new DamagedFileError(this.file, entry.name, { cause: error });
    }
  }
}
