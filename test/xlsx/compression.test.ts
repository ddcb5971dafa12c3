import * as zlib from "node:zlib";
import fc from "fast-check";
import { Inflate } from "fflate";
import { compression, nodeCompression, OverlongDataError, scriptCompression } from "../../src/xlsx/zip/compression";

const node = nodeCompression(zlib);
const compressions = [
  ["Node's", node],
  ["a page's", scriptCompression],
] as const;

const contents = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 9 }), fc.nat(60_000))
    .map(([word, length]) => Uint8Array.from({ length }, (_, at) => word[at % word.length]!)),
);

afterEach(() => {
  jest.restoreAllMocks();
});

test("Node packs and unfolds by itself, where it lets itself be asked", () => {
  const deflate = jest.spyOn(Inflate.prototype, "push");
  expect(compression.inflated(compression.deflated(new Uint8Array(9)), 9)).toEqual(node.inflated(node.deflated(new Uint8Array(9)), 9));
  expect(deflate).not.toHaveBeenCalled();
});

test("what one packs the other unfolds, and both find the same checksum", () => {
  fc.assert(
    fc.property(contents, (bytes) => {
      for (const [, packing] of compressions) {
        const packed = packing.deflated(bytes);
        for (const [, unfolding] of compressions) expect(Buffer.compare(unfolding.inflated(packed, bytes.length), bytes)).toBe(0);
      }
      expect(node.crc32(bytes)).toBe(scriptCompression.crc32(bytes));
    }),
  );
});

describe.each(compressions)("%s", (_, { deflated, inflated }) => {
  const bytes = Uint8Array.from({ length: 50_000 }, (__, at) => (at * at) >>> 3);

  test("data that unfold to more than was said are refused", () => {
    for (const size of [0, 1, 64, bytes.length - 1]) expect(() => inflated(deflated(bytes), size)).toThrow(OverlongDataError);
  });

  test("data that unfold to less, are cut or damaged are refused otherwise", () => {
    const packed = deflated(bytes);
    for (const [data, size] of [
      [packed, bytes.length + 1],
      [packed.subarray(0, packed.length / 2), bytes.length],
      [packed.subarray(0, 0), 9],
      [new Uint8Array(90).fill(255), 90],
    ] as const) {
      expect(() => inflated(data, size)).toThrow();
      expect(() => inflated(data, size)).not.toThrow(OverlongDataError);
    }
  });
});

test("in a page, data that unfold to too much are stopped step by step", () => {
  const steps = jest.spyOn(Inflate.prototype, "push");
  const noise = zlib.deflateRawSync(Uint8Array.from({ length: 4 * 2 ** 20 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 24));
  const size = 5_000;
  expect(() => scriptCompression.inflated(noise, size)).toThrow(OverlongDataError);
  expect(steps.mock.calls.length).toBeLessThan(4);
});
