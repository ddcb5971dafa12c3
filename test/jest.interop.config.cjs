/** What other programs make of our files and formulas: LibreOffice, openpyxl. One at a time, since each starts an office suite. */
const { jest: base } = require("../package.json");

module.exports = {
  ...base,
  rootDir: "..",
  roots: ["<rootDir>/test/interop"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 300_000,
  maxWorkers: 1,
};
