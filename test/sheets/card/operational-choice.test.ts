/** What is read of the cell that an operational objective is chosen in. */
import { defaultCodeScheme } from "../../../src/plan/codes/code-scheme";
import { operationalCode } from "../../../src/sheets/card/fields/kind-cells";

test.each([
  ["05.02.01 – Gestire le risorse", "05.02.01"],
  ["05.02.01", "05.02.01"],
  ["05.02.01\nsi veda anche il 05.03", "05.02.01\nsi veda anche il 05.03"],
  ["05.02.01 Gestire le risorse", "05.02.01"],
  ["da definire", "da definire"],
  // As long as a code is, before a blank.
  ["Riguarda tutti i settori", "Riguarda tutti i settori"],
])("«%s» is %j", (typed, read) => expect(operationalCode(typed, defaultCodeScheme)).toBe(read));
