const { jest: base } = require("../package.json");

/** Tests of what a person sees, in Chromium. They say so when it is missing; in CI it must be there. */
module.exports = {
  ...base,
  rootDir: "..",
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/test/browser/set-up.ts",
  globalTeardown: "<rootDir>/test/browser/tear-down.ts",
};
