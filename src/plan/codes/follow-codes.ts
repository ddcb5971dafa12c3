/** What is kept by an objective's key follows it when the key changes. */
import { literalPattern } from "./literal-pattern";
import type { AcceptedFinding, PlanChecks } from "../plan-checks";

/**
 * Acceptances go on speaking of the same objectives, in their subjects and in values that are keys and nothing else: texts that
 * people typed stay as they are on the cards. `codes` gives old key to new key; `keys` are those of all objectives, so that one
 * that stands within another (`S1.00001` in `S2.00002/S1.00001`) is not taken for it.
 */
export function followCodes(checks: PlanChecks, codes: ReadonlyMap<string, string>, keys: readonly string[]): PlanChecks {
  if (codes.size === 0 || checks.accepted.length === 0) return checks;
  const known = [...new Set([...keys, ...codes.keys()])];
  const pattern = anyOf(known);
  const between = betweenValues(known);
  let followed = false;
  const accepted = checks.accepted.map((one): AcceptedFinding => {
    const subject = codes.get(one.subject) ?? one.subject;
    const values = one.values
      .split(between)
      .map((value) => (isKeysAlone(value, pattern) ? value.replace(pattern, (key) => codes.get(key) ?? key) : value))
      .join(" ");
    if (subject === one.subject && values === one.values) return one;
    followed = true;
    return { ...one, subject, values };
  });
  return followed ? { ...checks, accepted } : checks;
}

/** The blanks between `code=S4.00002` and `sector=S4`, each with its name; a key may look as if it began with one: `CdR=1.00003`. */
function betweenValues(keys: readonly string[]): RegExp {
  const looksNamed = keys.filter((key) => /^\w+=/.test(key)).map(literalPattern);
  return looksNamed.length === 0 ? / (?=\w+=)/ : new RegExp(` (?!${looksNamed.join("|")})(?=\\w+=)`);
}

/** Nothing but keys, several of them parted by marks. */
function isKeysAlone(value: string, pattern: RegExp): boolean {
  return !/[\p{L}\p{N}]/u.test(value.replace(/^\w+=/, "").replace(pattern, ""));
}

/** The longest first. */
function anyOf(keys: readonly string[]): RegExp {
  const literal = keys.toSorted((one, other) => other.length - one.length).map(literalPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}
