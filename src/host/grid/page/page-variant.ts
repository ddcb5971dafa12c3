import type { GivenTrouble } from "../../api/troubles/active-troubles";
import { troubles } from "../../api/troubles/troubles";
import { usualVariant, variants, type Variant } from "../../model/variant";

/** The Excel that the page's address asks for (`?excel=web`), the usual one where it asks for none. Throws for a name that there is not. */
export function pageVariant(search: string): Variant {
  return variants[ensureKnown(new URLSearchParams(search).get("excel") ?? usualVariant, variants)];
}

/** The troubles that it is to have (`?trouble=noPrinter`), for as long as the page is open. Throws for a name that there is not. */
export function pageTroubles(search: string): readonly GivenTrouble[] {
  return new URLSearchParams(search).getAll("trouble").map((name) => ({ name: ensureKnown(name, troubles) }));
}

function ensureKnown<N extends string>(name: string, known: Readonly<Record<N, unknown>>): N {
  if (!Object.hasOwn(known, name)) throw new Error(`The embedded Excel cannot be “${name}”, only ${Object.keys(known).join(", ")}.`);
  return name as N;
}
