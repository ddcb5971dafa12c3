import { usualVariant, variants, type Variant, type VariantName } from "../model/variant";

/** The Excel that the page's address asks for (`?excel=web`), the usual one where it asks for none. Throws for a name that there is not. */
export function pageVariant(search: string): Variant {
  const name = new URLSearchParams(search).get("excel") ?? usualVariant;
  if (!isVariantName(name)) throw new Error(`The embedded Excel cannot be “${name}”, only ${Object.keys(variants).join(", ")}.`);
  return variants[name];
}

function isVariantName(name: string): name is VariantName {
  return Object.hasOwn(variants, name);
}
