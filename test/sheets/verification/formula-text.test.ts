import { tokenize } from "@borgar/fx";
import { canonicalFormula, meansSame } from "../../../src/sheets/verification/formulas/formula-text";
import { planWorkbook } from "../../../src/sheets/workbook/plan-workbook";
import { typedFormula, fileFormula } from "../../../src/xlsx/formula-notation";
import { largePlan } from "../../plan/large-plan";

const table = "Fasi_S1_00001";

describe.each([
  ["capitals of functions, names and cells", "=sum(pesi_s1[peso])+a1", "=SUM(Pesi_S1[Peso])+A1"],
  ["blanks that are no operator", '=IF( Operativo = "" , 1,\n 2 )', '=IF(Operativo="",1,2)'],
  ["quotes of a sheet that needs none", "=Piano!A1", "='Piano'!A1"],
  ["a sheet's capitals", "='s1.00001'!titolo", "='S1.00001'!Titolo"],
  [
    "the row of the table around, as files have it",
    `=IF(AND(6>=${table}[[#This Row],[2026 da]],1),1,0)`,
    "=IF(AND(6>=[@[2026 da]],1),1,0)",
  ],
  ["the row of the table around, named", `=${table}[@Peso]`, "=[@Peso]"],
  ["a column in further brackets", "=SUM(Pesi_S1[[Peso]])", "=SUM(Pesi_S1[Peso])"],
  ["blanks within brackets", `=${table}[ [#This Row] , [Peso] ]`, "=[@Peso]"],
  ["the sign of one cell out of several", "=LEFT(@Operativo,@LunghezzaOperativo)", "=LEFT(Operativo,LunghezzaOperativo)"],
  ["that sign as files hold it", "=LEFT(_xlfn.SINGLE(Operativo),_xlfn.SINGLE(LunghezzaOperativo))", "=LEFT(Operativo,LunghezzaOperativo)"],
  ["the row of neighbouring columns, as files have it", `=SUM(${table}[[#This Row],[2026 da]:[2026 a]])`, "=SUM([@[2026 da]:[2026 a]])"],
  ["a table and its rows", "=ROWS(Pesi_S1[])", "=ROWS(Pesi_S1)"],
  ["the rows of a column, named", "=SUM(Pesi_S1[[#Data],[Peso]])", "=SUM(Pesi_S1[Peso])"],
  ["zeros that say nothing", "=A1*0.50+1.0", "=A1*0.5+1"],
  ["prefixes of younger functions", "=_xlfn.IFS(A1=1,2)", "=IFS(A1=1,2)"],
])("the same but for %s", (_, one, other) => {
  test("means the same", () => expect(canonicalFormula(one, table)).toBe(canonicalFormula(other, table)));
});

describe.each([
  ["a text's capitals", '="manca"', '="Manca"'],
  ["blanks in a text", '="a b"', '="ab"'],
  ["a sign in a text", '="@a"', '="a"'],
  ["another sheet", "='S1.00001'!Titolo", "='S1.00002'!Titolo"],
  ["a row and a whole column", "=Pesi[Peso]", "=Pesi[@Peso]"],
  ["another table's row", "=Pesi[@Peso]", "=[@Peso]"],
  ["another column", "=[@[2026 da]]", "=[@[2027 da]]"],
  ["a header and a column", "=Pesi[[#Headers],[Peso]]", "=Pesi[Peso]"],
  ["one of neighbouring columns", "=SUM([@[da]:[a]])", "=SUM([@da])"],
  ["a number", "=A1*0.05", "=A1*0.5"],
  ["an operator", "=A1-B1", "=A1+B1"],
  ["an intersection", "=A1:C1 B1:B3", "=A1:C1B1:B3"],
  ["a link's text", '=HYPERLINK("#\'S1.00001\'!A1","apri")', '=HYPERLINK("#\'S1.00002\'!A1","apri")'],
])("another: %s", (_, one, other) => {
  test("means something else", () => expect(meansSame(one, other, table)).toBe(false));
});

const formulas = new Set(
  planWorkbook(largePlan({ sectors: 2, cards: 3, years: 2 })).sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells.flat().flatMap((content) => (typeof content === "object" && content !== null ? [content.formula] : [])),
    ),
  ),
);

test("all formulas of a plan mean the same as files hold them and in other capitals, and no two of them mean the same", () => {
  expect(formulas.size).toBeGreaterThan(100);
  for (const formula of formulas) {
    expect(meansSame(`=${fileFormula(formula, table)}`, formula, table)).toBe(true);
    expect(meansSame(typedFormula(fileFormula(formula, table), table), formula, table)).toBe(true);
    expect(
      meansSame(
        spelt(formula, (word) => word.toLowerCase()),
        formula,
        table,
      ),
    ).toBe(true);
    expect(
      meansSame(
        spelt(formula, (word) => `${word} `),
        formula,
        table,
      ),
    ).toBe(true);
  }
  expect(new Set([...formulas].map((formula) => canonicalFormula(formula, table))).size).toBe(formulas.size);
});

/** The formula with what is no text spelt otherwise. */
function spelt(formula: string, by: (word: string) => string): string {
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => (type === "func" || type === "operator" ? by(value) : value))
    .join("")
    .replace(/ \(/g, "(");
}
