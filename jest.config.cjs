/** Tests that need no browser and no office suite; those live in test/browser and test/interop and say when they are skipped. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@cfworker/json-schema)/)"],
  testEnvironmentOptions: { globalsCleanup: "off" },
};
