const { jest: base } = require("../package.json");

/** Tests that ask other programs (LibreOffice, openpyxl) to judge our files and formulas; they say so when one is missing. */
module.exports = {
  ...base,
  rootDir: "..",
  roots: ["<rootDir>/test/interop"],
  testPathIgnorePatterns: [],
  testTimeout: 300_000,
};
