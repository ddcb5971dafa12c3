import fc from "fast-check";
import { adjustFormula, type FormulaEdit } from "../../../src/host/calc/formula/adjust-formula";
import { shiftFormula } from "../../../src/host/calc/formula/shift-formula";

const column = fc.integer({ min: 0, max: 400 }).map((index) => {
  let text = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
});
const dollar = fc.constantFrom("", "$");
const cell = fc.tuple(dollar, column, dollar, fc.integer({ min: 1, max: 5000 })).map((parts) => parts.join(""));
const prefix = fc.constantFrom("", "Piano!", "'S1.00001'!", "'L''ente'!");
const reference = fc.tuple(prefix, cell).map(([sheet, address]) => sheet + address);
const formula = fc
  .tuple(reference, reference, reference)
  .map(([one, two, three]) => `=IF(${one}>"A1",SUM(${two},Obiettivi[Codice],[@Peso]),${three}&'S1.00001'!Peso)`);

describe("adjustFormula", () => {
  it("gives the formula back after rows are inserted and deleted again", () => {
    fc.assert(
      fc.property(
        formula,
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom("Piano", "S1.00001", "L'ente"),
        (text, at, count, sheet) => {
          const place = { sheet: "Piano" };
          const inserted = adjustFormula(text, { kind: "insertRows", sheet, at, count }, place);
          expect(adjustFormula(inserted, { kind: "deleteRows", sheet, at, count }, place)).toBe(text);
          const widened = adjustFormula(text, { kind: "insertColumns", sheet, at, count }, place);
          expect(adjustFormula(widened, { kind: "deleteColumns", sheet, at, count }, place)).toBe(text);
        },
      ),
    );
  });

  const place = { sheet: "Piano", table: "Fasi" };
  const cases: [string, string, FormulaEdit, string][] = [
    ["moves what lies below inserted rows", "=A5+Piano!B2", { kind: "insertRows", sheet: "Piano", at: 2, count: 3 }, "=A8+Piano!B2"],
    ["widens a range around inserted rows", "=SUM(A2:A4)", { kind: "insertRows", sheet: "Piano", at: 2, count: 1 }, "=SUM(A2:A5)"],
    [
      "moves a range whose first row is where rows come in",
      "=SUM($A$2:A4)",
      { kind: "insertRows", sheet: "piano", at: 1, count: 1 },
      "=SUM($A$3:A5)",
    ],
    ["leaves other sheets alone", "=S2!A5+'S3.1'!A5", { kind: "insertRows", sheet: "Piano", at: 0, count: 1 }, "=S2!A5+'S3.1'!A5"],
    ["leaves whole columns alone", "=SUM(A:A)", { kind: "deleteRows", sheet: "Piano", at: 0, count: 9 }, "=SUM(A:A)"],
    ["moves whole columns", "=SUM(B:$C)", { kind: "insertColumns", sheet: "Piano", at: 0, count: 1 }, "=SUM(C:$D)"],
    ["narrows a range partly deleted", "=SUM(A2:A9)", { kind: "deleteRows", sheet: "Piano", at: 0, count: 4 }, "=SUM(A1:A5)"],
    ["marks what was deleted", "=A2+A9", { kind: "deleteRows", sheet: "Piano", at: 1, count: 1 }, "=#REF!+A8"],
    ["keeps texts that look like references", '="A9"&A9', { kind: "deleteRows", sheet: "Piano", at: 0, count: 1 }, '="A9"&A8'],
    [
      "follows a sheet's new name",
      "='S1.1'!A1+'s1.1'!Peso+S1!A1",
      { kind: "renameSheet", from: "S1.1", to: "L'ente" },
      "='L''ente'!A1+'L''ente'!Peso+S1!A1",
    ],
    ["unquotes a plain sheet name", "='S1.1'!$A$1", { kind: "renameSheet", from: "S1.1", to: "Piano" }, "=Piano!$A$1"],
    ["marks a deleted sheet", "='S1.1'!A1+A1", { kind: "deleteSheet", sheet: "S1.1" }, "=#REF!+A1"],
    [
      "follows a table's new name",
      "=ROWS(Fasi[Peso])+COUNTA(Fasi)+Fasi2[Peso]",
      { kind: "renameTable", from: "Fasi", to: "Tappe" },
      "=ROWS(Tappe[Peso])+COUNTA(Tappe)+Fasi2[Peso]",
    ],
    ["marks a deleted table", "=SUM(Fasi[Peso])", { kind: "deleteTable", table: "fasi" }, "=SUM(#REF!)"],
    [
      "follows a column's new name, escaping it",
      "=[@Peso]+Fasi[Peso]+Altra[Peso]",
      { kind: "renameTableColumn", table: "Fasi", from: "Peso", to: "Peso #" },
      "=[@[Peso '#]]+Fasi[Peso '#]+Altra[Peso]",
    ],
    ["marks a deleted column", "=[@Peso]+[@Nome]", { kind: "deleteTableColumn", table: "Fasi", column: "Peso" }, "=#REF!+[@Nome]"],
  ];
  it.each(cases)("%s", (_title, before, edit, after) => {
    expect(adjustFormula(before, edit, place)).toBe(after);
  });
});

describe("shiftFormula", () => {
  it("gives the formula back when shifted there and back", () => {
    fc.assert(
      fc.property(formula, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 90 }), (text, rows, columns) => {
        expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });

  it("moves relative parts only", () => {
    expect(shiftFormula("=A1+$A1+A$1+$A$1+SUM(B:B,3:$4)+'S1.1'!C3", 2, 1)).toBe("=B3+$A3+B$1+$A$1+SUM(C:C,$4:5)+'S1.1'!D5");
  });

  it("marks a reference that leaves the sheet", () => {
    expect(shiftFormula("=A1+$B$1", -1, 0)).toBe("=#REF!+$B$1");
  });
});
