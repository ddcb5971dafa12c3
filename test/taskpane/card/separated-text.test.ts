import fc from "fast-check";
import { separatedText } from "../../../src/taskpane/card/paste/separated-text";

it("is rows at line breaks and cells at tabs, all rows of the same length", () => {
  expect(separatedText("N.\tAttività\tPeso\r\n1\tMappa dei processi\t20\r\n2\tAvvio\r\n")).toEqual([
    ["N.", "Attività", "Peso"],
    ["1", "Mappa dei processi", "20"],
    ["2", "Avvio", ""],
  ]);
});

it("keeps breaks and tabs within quotes, as Excel copies cells of several lines", () => {
  expect(separatedText('1\t"Mappa\ndei ""processi"""\t20')).toEqual([["1", 'Mappa\ndei "processi"', "20"]]);
});

it("leaves quotes that belong to the words", () => {
  expect(separatedText('1\t"Porte aperte" nei nidi\t20')).toEqual([["1", '"Porte aperte" nei nidi', "20"]]);
});

it("keeps an empty last cell and passes over empty rows", () => {
  expect(separatedText("a\t\n\n\t\nb\tc")).toEqual([
    ["a", ""],
    ["b", "c"],
  ]);
});

it("gives back any cells that a spreadsheet copies", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "à", '"', "\n", "\t", ";", " "), maxLength: 6 }).map((text) => text.trim());
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }));
  const copied = (text: string) => (/["\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  fc.assert(
    fc.property(table, (rows) => {
      const filled = rows.filter((row) => row.some((text) => text !== ""));
      expect(separatedText(`${rows.map((row) => row.map(copied).join("\t")).join("\r\n")}\r\n`)).toEqual(filled);
    }),
  );
});

describe("files of separated values", () => {
  it("has semicolons between cells, and quotes around breaks and semicolons", () => {
    expect(separatedText('\uFEFFN.;Attività;Peso\r\n1;"Mappa\r\ndei ""processi""; prima parte";20\r\n2;Avvio;30,5\r\n')).toEqual([
      ["N.", "Attività", "Peso"],
      ["1", 'Mappa\ndei "processi"; prima parte', "20"],
      ["2", "Avvio", "30,5"],
    ]);
  });

  it("has commas between cells", () => {
    expect(separatedText('Task Name,Start,"Resource Names"\nDesign,1/5/2026,"Ann, Bob"\nBuild,2/5/2026,')).toEqual([
      ["Task Name", "Start", "Resource Names"],
      ["Design", "1/5/2026", "Ann, Bob"],
      ["Build", "2/5/2026", ""],
    ]);
  });

  it("says its separator", () => {
    expect(separatedText("sep=;\na;b\nc; d")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("is not found in sentences", () => {
    expect(separatedText("Analisi; verifica\nAvvio; prova")).toEqual([["Analisi; verifica"], ["Avvio; prova"]]);
    expect(separatedText("Bando, gara\nLavori")).toEqual([["Bando, gara"], ["Lavori"]]);
    expect(separatedText("Costi 1,5\nCosti 2,5 e 3,5")).toEqual([["Costi 1,5"], ["Costi 2,5 e 3,5"]]);
  });

  it("gives back any cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "à", '"', "\n", ";", ",", " "), maxLength: 6 }).map((text) => text.trim());
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.constantFrom(";", ","), (rows, separator) => {
        const all = [["N.", "Attività", "Peso"], ["1", "Avvio", "30"], ...rows.filter((cells) => cells.some((text) => text !== ""))];
        expect(separatedText(`${all.map((cells) => cells.map(quoted).join(separator)).join("\r\n")}\r\n`)).toEqual(all);
      }),
    );
  });
});
