import { agree, CASES, casesBed, SUBJECTS } from "./formula-cases";

/** The expected results are themselves compared with LibreOffice in test/interop. */
describe.each(SUBJECTS)("formulas: %s", (subject) => {
  const bed = casesBed();
  it.each(CASES.formulas[subject]!.map(([formula, expected]) => ({ formula, expected })))("=$formula", ({ formula, expected }) => {
    const result = bed.evaluate(`=${formula}`, "K25", "Prova");
    if (!agree(result, expected)) expect(result).toEqual(expected);
    expect(agree(result, expected)).toBe(true);
  });
});
