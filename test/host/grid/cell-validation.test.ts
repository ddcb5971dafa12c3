import { validationOf } from "../../../src/host/grid/entry/cell-validation";
import type { CellValidation } from "../../../src/host/grid/entry/cell-validation";
import { box, openWorkbook, sheetOf } from "../model/open-workbook";

/** A cell whose list takes its values from a source; `Liste!A2:A4` holds ALTA, nothing, BASSA. */
function listed(source: string): CellValidation {
  const workbook = openWorkbook(["Scheda", "Liste"]);
  const [card, lists] = [sheetOf(workbook, "Scheda"), sheetOf(workbook, "Liste")];
  workbook.typeBlock(lists, 0, 0, [["Priorità"], ["ALTA"], [""], ["BASSA"]]);
  workbook.names.add("Elenco", "=Liste!$A$2:$A$4");
  workbook.names.add("Mobile", "=OFFSET(Liste!$A$1,1,0,3,1)");
  workbook.validations.set(card, box("B2"), { rule: { kind: "list", source } });
  const found = validationOf(workbook, card, { row: 1, column: 1 });
  if (!found) throw new Error("The cell has no validation.");
  return found;
}

describe("The values of a list", () => {
  it.each(["=Elenco", "=Liste!$A$2:$A$4", "=Mobile", "ALTA,BASSA", "=Liste!A2:A4"])("are the filled ones of %s", (source) => {
    expect(listed(source).choices()).toEqual(["ALTA", "BASSA"]);
  });

  it("are what the cell takes, in capitals or not", () => {
    const priority = listed("=Elenco");
    expect([priority.acceptsTyped("bassa"), priority.acceptsTyped("MEDIA"), priority.acceptsTyped("")]).toEqual([true, false, true]);
  });
});
