import { report } from "../../src/cli/report";
import type { Remark } from "../../src/operations/start/read-plan-document";

function told(remarks: readonly Remark[], all = false): string[] {
  let said = "";
  report(
    { heading: "cli.notes", file: "piano.xlsx", remarks, all },
    { out: () => undefined, err: (text) => void (said += text), env: {}, cwd: "" },
    "it",
  );
  return said.trimEnd().split("\n");
}

const outside = (sheet: string, at: number): Remark => ({
  code: "reading.outsideLayout",
  values: { sheet, cell: `C${at + 4}`, value: `parola ${at}` },
});
const missing = (at: number): Remark => ({ code: "reading.tableMissing", values: { sheet: `Foglio ${at}`, table: "Fasi" } });

test("1,151 notes of one cause are one, with their number and the first cells", () => {
  expect(told([...Array.from({ length: 1151 }, (_, at) => outside("PEG", at)), outside("Area", 0)])).toEqual([
    "piano.xlsx: 1152 annotazioni di lettura:",
    expect.stringContaining("Foglio PEG, cella C4: «parola 0»"),
    "    … e altre 1150 come questa: C5, C6, C7, C8, C9, C10, C11, C12, …. Con --all si vedono tutte.",
    expect.stringContaining("Foglio Area, cella C4"),
  ]);
});

test("what is left out of a long list is counted, with the option that shows it", () => {
  const lines = told(Array.from({ length: 25 }, (_, at) => missing(at)));
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe("  … e altre 5. Con --all si vedono tutte.");
});

test("--all shows each", () => {
  const lines = told(
    [...Array.from({ length: 30 }, (_, at) => outside("PEG", at)), ...Array.from({ length: 25 }, (_, at) => missing(at))],
    true,
  );
  expect(lines).toHaveLength(56);
  expect(lines[30]).toContain("cella C33: «parola 29»");
});
