import { fittingScale, pageBreaks, pageFooter, pageHeight } from "../../src/sheets/layout/pagination";

describe("pageBreaks", () => {
  const page = { titleRows: 1, pageHeight: 110 };

  test("leaves parts alone that fit on one page", () => {
    expect(pageBreaks([10, 40, 40], [1, 2], page)).toEqual([]);
  });

  test("sends a part that would be cut to the next page", () => {
    expect(pageBreaks([10, 60, 60, 30], [1, 2], page)).toEqual([2]);
  });

  test("counts the title rows that are repeated on every page", () => {
    expect(pageBreaks([10, 60, 60, 35, 35], [1, 2, 3, 4], page)).toEqual([2, 4]);
  });

  test("does not break before a part longer than a page that has half of this one", () => {
    expect(pageBreaks([10, 30, 200], [1, 2], page)).toEqual([]);
  });
});

describe("the printed page", () => {
  test("holds more rows when the sheet is wider and so printed smaller", () => {
    expect(pageHeight(Array<number>(30).fill(10), undefined)).toBeGreaterThan(pageHeight(Array<number>(12).fill(10), undefined));
  });

  test("is as wide as the columns at a scale, which never enlarges and is one that Excel takes", () => {
    expect(fittingScale([20, 20], "A4")).toBe(100);
    expect(fittingScale(Array<number>(30).fill(10), "A4")).toBe(42);
    expect(fittingScale(Array<number>(500).fill(10), "A4")).toBe(10);
  });

  test("shows an ampersand, which begins a code in a footer, and stays within Excel's 255 characters", () => {
    const footer = pageFooter("Rossi & Figli", "x".repeat(400));
    expect(footer.left).toBe("Rossi && Figli");
    expect(footer.left.length + footer.center.length + footer.right.length).toBeLessThan(255);
  });
});
