import { readArguments } from "../../src/cli/arguments";
import { force, json, output } from "../../src/cli/commands/options";

const rules = { name: "read", files: { min: 1, max: 1 }, options: { output, force, json } };

test("files, output and switches are told apart wherever they stand", () => {
  expect(readArguments(rules, ["--force", "piano.xlsx", "-o", "piano.json", "--json"])).toEqual({
    files: ["piano.xlsx"],
    output: "piano.json",
    force: true,
    json: true,
  });
});

test("switches are off unless given", () => {
  expect(readArguments(rules, ["piano.xlsx"])).toEqual({ files: ["piano.xlsx"], force: false, json: false });
});

test.each([
  [[], rules, "cli.fileMissing", {}],
  [["a", "b"], rules, "cli.tooManyFiles", { file: "b" }],
  [["a"], { ...rules, options: { output: { ...output, missing: "cli.outputMissing" as const }, force, json } }, "cli.outputMissing", {}],
  [["a", "-o", "b"], { ...rules, options: { force, json } }, "cli.optionUnknown", { option: "-o" }],
  [["a", "--forza"], rules, "cli.optionUnknown", { option: "--forza" }],
  [["a", "-x"], rules, "cli.optionUnknown", { option: "-x" }],
  [["a", "-o"], rules, "cli.optionValue", { option: "-o" }],
  [["a", "-o", "--force"], rules, "cli.optionValue", { option: "-o" }],
  [["a", "--force=yes"], rules, "cli.optionWithoutValue", { option: "--force" }],
])("%j is refused", (argv, given, code, values) => {
  expect(() => readArguments(given, argv)).toThrow(
    expect.objectContaining({ code, values: expect.objectContaining({ command: "read", ...values }) }),
  );
});
