import fc from "fast-check";
import { carryKeys, type KeyedTexts } from "../../../src/taskpane/card/list/item-keys";

const known: KeyedTexts = { texts: ["mappa", "avvio", "prova"], keys: [0, 1, 2] };

it("an item keeps its key wherever it is moved", () => expect(carryKeys(known, ["prova", "mappa", "avvio"]).keys).toEqual([2, 0, 1]));

it("a removed item takes its key along; a new one gets a new key", () => {
  expect(carryKeys(known, ["mappa", "prova"]).keys).toEqual([0, 2]);
  expect(carryKeys(known, ["mappa", "nuova", "avvio", "prova"]).keys).toEqual([0, 3, 1, 2]);
});

it("a rewritten item keeps its key, since it is the one that stood there", () =>
  expect(carryKeys(known, ["mappa", "avvio dei lavori", "prova"]).keys).toEqual([0, 1, 2]));

it("items of the same text stay apart", () => {
  const split = carryKeys(known, ["mappa", "avvio", "avvio", "prova"]);
  expect(split.keys).toEqual([0, 1, 3, 2]);
  expect(carryKeys(split, ["mappa", "avvio", "prova"]).keys).toEqual([0, 1, 2]);
});

it("keys are always all different, and an unchanged list changes none", () => {
  const texts = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 6 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const first = carryKeys({ texts: [], keys: [] }, before);
      const { keys } = carryKeys(first, after);
      expect(new Set(keys).size).toBe(after.length);
      expect(carryKeys(first, before).keys).toEqual(first.keys);
    }),
  );
});
