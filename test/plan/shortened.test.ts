/** Long texts as their beginnings: cells and files cannot hold half a character. */
import fc from "fast-check";
import { shortened } from "../../src/plan/notation/shortened";

test("a text that has room stays; of another its beginning stays", () => {
  expect(shortened("Scheda", 6)).toBe("Scheda");
  expect(shortened("Schede", 5)).toBe("Sche…");
  expect(shortened("ab😀cd", 4)).toBe("ab…");
});

test("no character is cut in two and no room is exceeded, wherever the cut falls", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.integer({ min: 2, max: 40 }), (text, longest) => {
      const short = shortened(text, longest);
      expect(short.length).toBeLessThanOrEqual(longest);
      expect(short).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
      expect(short === text || text.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});
