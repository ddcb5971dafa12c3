import fc from "fast-check";
import { fromClipboardText, toClipboardText } from "../../../../src/host/grid/clipboard/clipboard-text";

describe("Cells on the clipboard", () => {
  it("reads what Word and Excel put there", () => {
    expect(fromClipboardText("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(fromClipboardText('"due\nrighe"\tb')).toEqual([["due\nrighe", "b"]]);
    expect(fromClipboardText('"detto" così\tb')).toEqual([['"detto" così', "b"]]);
    expect(fromClipboardText("")).toEqual([[""]]);
  });

  it("gives back every block of texts that was copied", () => {
    const cell = fc.string().map((text) => text.replace(/\r\n?/g, "\n"));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(block, (rows) => {
        expect(fromClipboardText(`${toClipboardText(rows)}\r\n`)).toEqual(rows);
      }),
    );
  });

  it("reads a large paste in time that grows with its size only", () => {
    const text = Array.from({ length: 20_000 }, (_, row) => `${row}\t"a ""b"""\tc`).join("\n");
    const started = Date.now();
    expect(fromClipboardText(text)).toHaveLength(20_000);
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
