import fc from "fast-check";
import { tabbedText } from "../../../src/taskpane/card/paste/tabbed-text";

it("is rows at line breaks and cells at tabs, all rows of the same length", () => {
  expect(tabbedText("N.\tAttività\tPeso\r\n1\tMappa dei processi\t20\r\n2\tAvvio\r\n")).toEqual([
    ["N.", "Attività", "Peso"],
    ["1", "Mappa dei processi", "20"],
    ["2", "Avvio", ""],
  ]);
});

it("keeps breaks and tabs within quotes, as Excel copies cells of several lines", () => {
  expect(tabbedText('1\t"Mappa\ndei ""processi"""\t20')).toEqual([["1", 'Mappa\ndei "processi"', "20"]]);
});

it("leaves quotes that belong to the words", () => {
  expect(tabbedText('1\t"Porte aperte" nei nidi\t20')).toEqual([["1", '"Porte aperte" nei nidi', "20"]]);
});

it("keeps an empty last cell and passes over empty rows", () => {
  expect(tabbedText("a\t\n\n\t\nb\tc")).toEqual([
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
      expect(tabbedText(`${rows.map((row) => row.map(copied).join("\t")).join("\r\n")}\r\n`)).toEqual(filled);
    }),
  );
});
