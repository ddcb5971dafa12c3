/** What a person sees: the pages in Chromium. Runs one file at a time, since each starts a browser. */
const { jest: base } = require("../package.json");

module.exports = {
  ...base,
  rootDir: "..",
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  maxWorkers: 1,
};
