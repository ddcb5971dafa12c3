import { isMergedCell, pasteRefusal, pasteTarget } from "../../../../src/host/grid/clipboard/paste-target";
import { emptySheet } from "../../../../src/xlsx/workbook-data";
import { box } from "../../model/open-workbook";

describe("Where a block is pasted", () => {
  const target = (selection: string, rows: number, columns: number) => pasteTarget(box(selection), { rows, columns });

  it("is from the selected cell on", () => {
    expect(target("B2", 2, 3)).toEqual(box("B2:D3"));
    expect(target("B2:C2", 2, 3)).toEqual(box("B2:D3"));
  });

  it("is the whole selection where that is a multiple of the block", () => {
    expect(target("B2:E9", 1, 1)).toEqual(box("B2:E9"));
    expect(target("B2:E9", 2, 4)).toEqual(box("B2:E9"));
    expect(target("B2:B5", 1, 3)).toEqual(box("B2:D5"));
  });

  it("is the block alone where the selection is no multiple", () => {
    expect(target("B2:E6", 2, 2)).toEqual(box("B2:C3"));
  });

  it("is refused beyond the sheet's edge and on merged cells", () => {
    const sheet = emptySheet("Foglio");
    sheet.merges.push(box("C3:D4"));
    expect(pasteRefusal(sheet, box("A1:B2"), false)).toBeUndefined();
    expect(pasteRefusal(sheet, { ...box("XFD1"), columns: 2 }, true)).toBe("pasteOffSheet");
    expect(pasteRefusal(sheet, box("A1:E5"), false)).toBe("pasteOnMerged");
    expect(pasteRefusal(sheet, box("C3:C4"), true)).toBe("pasteOnMerged");
    expect(pasteRefusal(sheet, box("A1:E5"), true)).toBeUndefined();
    expect([isMergedCell(sheet, box("C3:D4")), isMergedCell(sheet, box("C3"))]).toEqual([true, false]);
  });
});
