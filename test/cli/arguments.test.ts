import { readArguments, type ArgumentRules } from "../../src/cli/arguments";

const rules: ArgumentRules = { files: { min: 1, max: 1 }, output: "optional" };

test("files, output and switches are told apart wherever they stand", () => {
  expect(readArguments("read", ["--force", "piano.xlsx", "-o", "piano.json", "--json"], rules)).toEqual({ files: ["piano.xlsx"], output: "piano.json", force: true, json: true });
});

test("switches are off unless given", () => {
  expect(readArguments("read", ["piano.xlsx"], rules)).toEqual({ files: ["piano.xlsx"], force: false, json: false });
});

test.each([
  [[], rules, "cli.fileMissing", {}],
  [["a", "b"], rules, "cli.tooManyFiles", { file: "b" }],
  [["a"], { ...rules, output: "required" as const }, "cli.outputMissing", {}],
  [["a", "-o", "b"], { ...rules, output: "none" as const }, "cli.optionUnknown", { option: "-o" }],
  [["a", "--forza"], rules, "cli.optionUnknown", { option: "--forza" }],
  [["a", "-x"], rules, "cli.optionUnknown", { option: "-x" }],
  [["a", "-o"], rules, "cli.optionValue", { option: "-o" }],
  [["a", "-o", "--force"], rules, "cli.optionValue", { option: "-o" }],
  [["a", "--force=yes"], rules, "cli.optionWithoutValue", { option: "--force" }],
])("%j is refused", (argv, given, code, values) => {
  expect(() => readArguments("read", argv, given)).toThrow(expect.objectContaining({ code, values: expect.objectContaining({ command: "read", ...values }) }));
});
