/** Keys for fields and tables that people add to a template's sheet by their labels alone. */
import { headerKey } from "../reading/snapshot-reader";

export const keyPattern = /^[A-Za-z][A-Za-z0-9]*$/;
export const longestKey = 40;

/** `dimensioneDiPerformance` of "Dimensione di performance"; with a number where it is taken. */
export function keyOfLabel(label: string, taken: ReadonlySet<string>): string {
  const words = label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const joined = words
    .map((word, at) => (at === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()))
    .join("");
  const key = (/^[A-Za-z]/.test(joined) ? joined : `campo${joined}`).slice(0, longestKey - 2);
  let unique = key;
  for (let n = 2; taken.has(unique); n++) unique = `${key}${n}`;
  return unique;
}

/** The key that people mean who write a key or a label, whatever its case; undefined where it is neither. */
export function keyMeant(text: string, labels: ReadonlyMap<string, string>): string | undefined {
  const wanted = headerKey(text);
  if (wanted === "") return undefined;
  for (const key of labels.keys()) if (headerKey(key) === wanted) return key;
  for (const [key, label] of labels) if (headerKey(label) === wanted) return key;
  return undefined;
}
