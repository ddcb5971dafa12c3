/** What is found in workbooks that people, or an Excel that fills columns, have damaged: the cells, and what belongs there. */
import { readSheets } from "../../../src/excel/read/read-workbook";
import { setUpPlan } from "../../../src/operations/start/set-up-plan";
import { Session } from "../../../src/operations/session/session";
import { cellAddress } from "../../../src/sheets/reading/snapshot-reader";
import type { Verification } from "../../../src/sheets/verification/difference";
import { verifyWorkbook } from "../../../src/sheets/verification/verify-workbook";
import { closeExcel, openExcel } from "../../excel/embedded";
import { objective, smallPlan } from "../../operations/plans";

afterEach(closeExcel);

const { card: _card, ...withoutCard } = objective([{ sector: "S3", number: 1 }]);
const plan = smallPlan({ objectives: [...smallPlan().objectives, objective([{ sector: "S2", number: 2 }]), withoutCard] });

/** What is found after `damage`: `Obiettivi!A5 =… (was …)`, `name Foglio!Nome A1:A1`. */
async function foundAfter(
  damage: (workbook: Excel.Workbook) => void,
): Promise<{ readonly differences: string[]; readonly obstacles: Verification["obstacles"] }> {
  openExcel();
  await setUpPlan(new Session(), plan);
  await Excel.run(async (context) => {
    damage(context.workbook);
    await context.sync();
  });
  const { snapshot } = await readSheets({ formulaTexts: true });
  const { differences, obstacles } = verifyWorkbook(snapshot);
  return { differences: differences.map(shown), obstacles };
}

function shown(difference: Verification["differences"][number]): string {
  if (difference.kind === "name") {
    const { row, column, rows, columns } = difference.range;
    return `name ${difference.sheet}!${difference.name} ${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
  }
  const { sheet, row, column, formula, found } = difference;
  const was = typeof found === "object" && found !== null ? found.formula : JSON.stringify(found);
  return `${sheet}!${cellAddress(row, column)} ${formula} (was ${was})`;
}

function sheet(workbook: Excel.Workbook, name: string): Excel.Worksheet {
  return workbook.worksheets.getItem(name);
}

/** As dragging the first row's cells down does: names know no rows, so every row follows the first card. */
function fillDown(workbook: Excel.Workbook, columns: string): void {
  const [first = "", last = ""] = columns.split(":");
  sheet(workbook, "Obiettivi").getRange(`${first}6:${last}7`).copyFrom(`${first}5:${last}5`, "Formulas");
}

test("a column of the register that was filled down, row by row by the other columns", async () => {
  const { differences, obstacles } = await foundAfter((workbook) => fillDown(workbook, "C:C"));
  expect(differences).toEqual([
    `Obiettivi!C6 ='S1.00004 S2.00001'!Titolo&"" (was ='S1.00001'!Titolo&"")`,
    `Obiettivi!C7 ='S2.00002'!Titolo&"" (was ='S1.00001'!Titolo&"")`,
  ]);
  expect(obstacles).toEqual([]);
});

test("a register of which every row repeats the first card: the cards come back in the order of their sheets", async () => {
  const { differences, obstacles } = await foundAfter((workbook) => fillDown(workbook, "A:P"));
  expect(differences).toHaveLength(2 * 16);
  expect(differences[0]).toBe(`Obiettivi!A6 ='S1.00004 S2.00001'!CodiceBreve&"" (was ='S1.00001'!CodiceBreve&"")`);
  expect(differences.at(-1)).toContain(`Obiettivi!P7 =HYPERLINK("#'S2.00002'!A1"`);
  expect(obstacles).toEqual([]);
});

test("rows that repeat a card with notes beside them are not dealt out, and that is told", async () => {
  const { differences, obstacles } = await foundAfter((workbook) => {
    fillDown(workbook, "A:P");
    sheet(workbook, "Obiettivi").getRange("Q7").values = [["chiedere a Bea"]];
  });
  expect(differences).toEqual([]);
  expect(obstacles).toEqual([
    {
      code: "verify.rowsUndecided",
      values: { sheet: "Obiettivi", rows: "5, 6, 7", count: 3, cards: "S1.00001, S1.00004 S2.00001, S2.00002" },
    },
  ]);
});

test("a short code that somebody typed says which card such a row is", async () => {
  const { differences, obstacles } = await foundAfter((workbook) => {
    fillDown(workbook, "A:P");
    const register = sheet(workbook, "Obiettivi");
    register.getRange("Q7").values = [["chiedere a Bea"]];
    register.getRange("A6:A7").values = [["S2.00002"], ["S1.00004/S2.00001"]];
  });
  expect(obstacles).toEqual([]);
  expect(differences).toContain(`Obiettivi!C6 ='S2.00002'!Titolo&"" (was ='S1.00001'!Titolo&"")`);
  expect(differences).toContain(`Obiettivi!A7 ='S1.00004 S2.00001'!CodiceBreve&"" (was "S1.00004/S2.00001")`);
});

test("a row that stands twice is told, not changed", async () => {
  const { differences, obstacles } = await foundAfter((workbook) => {
    const register = sheet(workbook, "Obiettivi");
    register.getRange("8:8").insert("Down");
    register.getRange("A8:P8").copyFrom("A5:P5", "Formulas");
  });
  expect(differences).toEqual([]);
  expect(obstacles).toEqual([{ code: "verify.rowsUndecided", values: { sheet: "Obiettivi", rows: "5, 8", count: 2, cards: "S1.00001" } }]);
});

test("a card without a row is told", async () => {
  const { differences, obstacles } = await foundAfter((workbook) => sheet(workbook, "Obiettivi").getRange("6:6").delete("Up"));
  expect(differences).toEqual([]);
  expect(obstacles).toEqual([{ code: "verify.cardsWithoutRow", values: { sheet: "Obiettivi", cards: "S1.00004 S2.00001", count: 1 } }]);
});

test("values over formulas, with what stands there: of the register, a sector, a card, the summary, the figures of the plan", async () => {
  const { differences } = await foundAfter((workbook) => {
    sheet(workbook, "Obiettivi").getRange("K5").values = [[60]];
    sheet(workbook, "Obiettivi").getRange("B8").values = [["01.01.01.S3.00001"]];
    sheet(workbook, "Settore S1").getRange("B8").values = [["Un titolo"]];
    sheet(workbook, "Settore S1").names.getItem("TotalePesi").getRange().values = [[100]];
    sheet(workbook, "Settori").getRange("F5").values = [[100]];
    sheet(workbook, "S1.00001").names.getItem("Codice").getRange().values = [["01.01.01.S1.00001"]];
    workbook.tables.getItem("Fasi_S1_00001").columns.getItem("gen 2026").getDataBodyRange().getRow(0).values = [[1]];
    sheet(workbook, "Piano").getRange("A4").values = [[3]];
    sheet(workbook, "Piano").getRange("B9").values = [["Servizi"]];
    sheet(workbook, "Piano").getRange("A1").values = [["Piano 2026"]];
  });
  expect(differences.map((difference) => difference.replace(/ =.*(\(was .*\))$/, " $1"))).toEqual([
    'Piano!A1 (was "Piano 2026")',
    "Piano!A4 (was 3)",
    'Piano!B9 (was "Servizi")',
    "Settori!F5 (was 100)",
    'Obiettivi!B8 (was "01.01.01.S3.00001")',
    "Obiettivi!K5 (was 60)",
    "Settore S1!D5 (was 100)",
    'Settore S1!B8 (was "Un titolo")',
    'S1.00001!A1 (was "01.01.01.S1.00001")',
    expect.stringMatching(/^S1\.00001!\w+ \(was 1\)$/),
  ]);
});

test("deleted names of both scopes, with the cells that they stood for", async () => {
  const { differences, obstacles } = await foundAfter((workbook) => {
    for (const name of ["TitoloPiano", "CifreNumero", "ElencoSettori", "ElencoPriorita"]) workbook.names.getItem(name).delete();
    for (const name of ["Titolo", "Numero", "PesoFasi"]) sheet(workbook, "S1.00001").names.getItem(name).delete();
    sheet(workbook, "Settore S2").names.getItem("NumeroObiettivi").delete();
  });
  expect(obstacles).toEqual([]);
  expect(differences).toEqual([
    "name Impostazioni!TitoloPiano B6:B6",
    expect.stringMatching(/^name Impostazioni!CifreNumero B\d+:B\d+$/),
    "name Settori!ElencoSettori A5:A7",
    expect.stringMatching(/^name Settore S2!NumeroObiettivi/),
    expect.stringMatching(/^name S1.00001!Titolo /),
    expect.stringMatching(/^name S1.00001!Numero /),
    expect.stringMatching(/^name S1.00001!PesoFasi /),
    "name Liste!ElencoPriorita A5:A7",
  ]);
});

test("names that are gone after rows came in between", async () => {
  const { differences } = await foundAfter((workbook) => {
    const card = sheet(workbook, "S1.00001");
    card.getRange("5:6").insert("Down");
    card.names.getItem("Responsabile").delete();
    card.names.getItem("Numero").delete();
  });
  const undamaged = await foundAfter((workbook) => {
    for (const name of ["Responsabile", "Numero"]) sheet(workbook, "S1.00001").names.getItem(name).delete();
  });
  const rowsOf = (found: readonly string[]) => found.map((text) => Number(/:[A-Z]+(\d+)$/.exec(text)?.[1]));
  expect(rowsOf(differences)).toEqual(rowsOf(undamaged.differences).map((row) => row + 2));
});

test("a table that is gone leaves what speaks of it alone, and is told", async () => {
  const { differences, obstacles } = await foundAfter((workbook) => {
    workbook.tables.getItem("Pesi_S1").convertToRange();
    sheet(workbook, "Obiettivi").getRange("K5").values = [[60]];
  });
  expect(differences).toHaveLength(1);
  expect(obstacles).toEqual([{ code: "verify.tableMissing", values: { sheet: "Settore S1", table: "Pesi_S1" } }]);
});

test("a register that is gone is told by its sheet", async () => {
  const { differences, obstacles } = await foundAfter((workbook) => sheet(workbook, "Obiettivi").delete());
  expect(differences).toEqual([]);
  expect(obstacles).toEqual([{ code: "verify.sheetMissing", values: { sheet: "Obiettivi" } }]);
});

test("a column of formulas that is gone is told by its table", async () => {
  const { obstacles } = await foundAfter((workbook) => sheet(workbook, "Obiettivi").getRange("M4:M8").delete("Left"));
  expect(obstacles).toEqual([{ code: "verify.columnMissing", values: { sheet: "Obiettivi", table: "Obiettivi", column: "Peso fasi" } }]);
});
