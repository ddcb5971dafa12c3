const js = require("@eslint/js");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

const officeGlobals = ["Excel", "Office", "OfficeExtension"];

/** Who may speak to Office: the gateway, the embedded Excel that stands in for it, the start-up files of pane and ribbon. */
const mayTouchOffice = ["src/excel/**", "src/host/api/**", "src/taskpane/index.tsx", "src/commands/index.ts"];

const namesReadOnly = (names) => Object.fromEntries(names.map((name) => [name, "readonly"]));
const nodeGlobals = namesReadOnly(Object.getOwnPropertyNames(globalThis));
const testGlobals = namesReadOnly(["afterAll", "afterEach", "beforeAll", "beforeEach", "describe", "expect", "it", "jest", "test"]);

module.exports = tseslint.config(
  { ignores: ["dist/**", "coverage/**", "test-results/**", "node_modules/**"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: require("node:path").join(__dirname, "..") } },
    rules: {
      "no-undef": "off",
      "max-lines": ["error", 400],
      eqeqeq: ["error", "always"],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Indexed access is checked by the compiler (noUncheckedIndexedAccess); where the index is known to be in range, `!` says so.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Pasted texts and hostile files carry control characters, so expressions have to name them.
      "no-control-regex": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "all" }],
    },
  },
  {
    files: ["src/**/*.tsx", "src/taskpane/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // The plugin's own preset brings a formatter and an old parser along; these are its rules alone.
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: mayTouchOffice,
    rules: {
      "no-restricted-globals": [
        "error",
        ...officeGlobals.map((name) => ({
          name,
          message: "Only src/excel, src/host/api and the start-up files of pane and ribbon speak to Office.",
        })),
        ...["alert", "confirm", "prompt"].map((name) => ({ name, message: "Office shows none of these dialogs." })),
      ],
      "no-restricted-properties": [
        "error",
        ...officeGlobals.flatMap((property) =>
          ["globalThis", "window", "self"].map((object) => ({
            object,
            property,
            message: "Only src/excel, src/host/api and the start-up files of pane and ribbon speak to Office.",
          })),
        ),
      ],
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { ...nodeGlobals, ...namesReadOnly(["__dirname", "__filename", "module", "require"]) },
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ["test/**"],
    languageOptions: { globals: testGlobals },
    rules: { "@typescript-eslint/no-floating-promises": "off" },
  },
);
