import fc from "fast-check";
import { Axis } from "../../../src/host/grid/drawing/axis";

describe("An axis of a sheet", () => {
  it("puts rows of the default size one after the other", () => {
    const axis = new Axis(1_048_576, 20, new Map());
    expect(axis.start(1000)).toBe(20_000);
    expect(axis.at(20_019)).toBe(1000);
  });

  it("takes no room for hidden rows and skips them under the mouse and the keyboard", () => {
    const axis = new Axis(
      10,
      20,
      new Map([
        [3, 0],
        [4, 0],
      ]),
    );
    expect(axis.start(5)).toBe(60);
    expect(axis.at(60)).toBe(5);
    expect(axis.visibleFrom(3, 1)).toBe(5);
    expect(axis.visibleFrom(4, -1)).toBe(2);
  });

  it("finds the index under every pixel of it, whatever the sizes", () => {
    const sizes = fc.dictionary(fc.integer({ min: 0, max: 60 }).map(String), fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 79 }), fc.nat(), (given, index, pixel) => {
        const axis = new Axis(80, 20, new Map(Object.entries(given).map(([key, size]) => [Number(key), size])));
        expect(axis.extent(index, 1)).toBe(axis.size(index));
        expect(axis.at(axis.start(index) + (pixel % axis.size(index)))).toBe(index);
      }),
    );
  });
});
