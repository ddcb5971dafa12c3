const { jest: base } = require("../package.json");

/** All that goes through `openExcel`, on the Excel that CARDINE_VARIANT and CARDINE_TROUBLE name: one combination of `npm run test:severe`. */
module.exports = {
  ...base,
  rootDir: "..",
  roots: ["<rootDir>/test/operations", "<rootDir>/test/excel"],
  moduleNameMapper: { "^\\./pauses$": "<rootDir>/test/severe/short-pauses.ts" },
  maxWorkers: 2,
  testTimeout: 120_000,
};
