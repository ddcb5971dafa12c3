const { isDeepStrictEqual, types } = require("node:util");

/** Cells are maps of maps, in which jest looks at every entry at length; what is strictly equal needs no such look. */
expect.addEqualityTesters([(one, other) => (types.isMap(one) && types.isMap(other) && isDeepStrictEqual(one, other) ? true : undefined)]);
