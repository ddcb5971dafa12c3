const { types } = require("node:util");
// A look at a global takes long in jest's worlds.
const { is, keys, getPrototypeOf, getOwnPropertySymbols } = Object;
const { isArray } = Array;
const { isMap } = types;

/**
 * Whether two pieces of plain data are the same beyond doubt. Workbooks hold maps of maps of cells, and lists of them, in which jest looks
 * at every entry at length; where this says no, jest has the last word. Copies by `structuredClone` are of another world than what the
 * test makes, so that classes are told by their names.
 */
function same(one, other) {
  if (one === other || is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (one.constructor !== other.constructor && one.constructor?.name !== other.constructor?.name) return false;
  if (isArray(one)) return isArray(other) && sameLists(one, other);
  if (isPlain(one)) return isPlain(other) && sameFields(one, other);
  return isMap(one) && isMap(other) && sameMaps(one, other);
}

function sameLists(one, other) {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!same(one[at], other[at])) return false;
  return true;
}

function sameMaps(one, other) {
  if (one.size !== other.size) return false;
  for (const [key, part] of one) if (!other.has(key) || !same(part, other.get(key))) return false;
  return true;
}

function sameFields(one, other) {
  const names = keys(one);
  if (names.length !== keys(other).length) return false;
  for (const name of names) if (!(name in other) || !same(one[name], other[name])) return false;
  return true;
}

/** Neither a matcher of jest nor anything whose contents are not its fields. */
function isPlain(part) {
  const prototype = getPrototypeOf(part);
  return prototype !== null && getPrototypeOf(prototype) === null && getOwnPropertySymbols(part).length === 0;
}

const isOfParts = (part) => isArray(part) || isMap(part);

expect.addEqualityTesters([(one, other) => (isOfParts(one) && isOfParts(other) && same(one, other) ? true : undefined)]);
