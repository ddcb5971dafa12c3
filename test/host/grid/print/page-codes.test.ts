import { pageText } from "../../../../src/host/grid/print/page-codes";

const facts = { page: 2, pages: 4, sheet: "S3.00007", file: "piano.xlsx", date: "9/3/2026", time: "10:15" };
const plain = (code: string): string =>
  pageText(code, facts)
    .map(({ text }) => text)
    .join("");

describe("Headers and footers", () => {
  it("say page, pages, sheet, file, date and time", () => {
    expect(plain("pag. &P di &N")).toBe("pag. 2 di 4");
    expect(plain("&P+3/&N")).toBe("5/4");
    expect(plain("&A (&F), &D &T")).toBe("S3.00007 (piano.xlsx), 9/3/2026 10:15");
  });

  it("take a doubled ampersand for one, and leave pictures and unknown codes out", () => {
    expect(plain("Entrate && spese")).toBe("Entrate & spese");
    expect(plain("&Glogo&Z&H")).toBe("logo");
  });

  it("change font, size and colour from their code on", () => {
    expect(pageText('&"Calibri,Bold"&8Ente&"-,Regular"&KC00000&I &P', facts)).toEqual([
      { text: "Ente", bold: true, italic: false, underline: false, size: 8 },
      { text: " ", bold: false, italic: true, underline: false, size: 8, color: "#C00000" },
      { text: "2", bold: false, italic: true, underline: false, size: 8, color: "#C00000" },
    ]);
  });
});
