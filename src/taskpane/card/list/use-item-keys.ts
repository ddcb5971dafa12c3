import { useState } from "react";
import { carryKeys, type KeyedTexts } from "./item-keys";

/** A key for each item that stays with it while the list changes around it. */
export function useItemKeys(texts: readonly string[]): readonly number[] {
  const [known, setKnown] = useState<KeyedTexts>(() => carryKeys({ texts: [], keys: [] }, texts));
  if (known.texts.length === texts.length && texts.every((text, at) => text === known.texts[at])) return known.keys;
  const carried = carryKeys(known, texts);
  setKnown(carried);
  return carried.keys;
}
