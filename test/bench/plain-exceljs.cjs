/**
 * A plain exceljs program as yardstick: the same number of sheets, cells, formulas and characters, with formats, as `plain.py` writes.
 *
 *   write FILE SHEETS CELLS FORMULAS TEXTS CHARACTERS | read FILE
 */
const { Workbook } = require("exceljs");

const columns = 50;
const line = { style: "thin", color: { argb: "FFBFBFBF" } };
const looks = Array.from({ length: 30 }, (_, at) => ({
  font: { name: "Calibri", size: 10 + (at % 3), bold: at % 4 === 0 },
  fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${(0xddebf7 - at).toString(16).toUpperCase()}` } },
  border: { left: line, bottom: line },
  alignment: { wrapText: true, vertical: "top" },
}));

/** Whether a share, spread evenly over the whole, has one at this place. */
function steps(at, share, whole) {
  return Math.floor(((at + 1) * share) / whole) > Math.floor((at * share) / whole);
}

async function write(file, sheets, cells, formulas, texts, characters) {
  const text = "x".repeat(Math.max(1, Math.floor(characters / Math.max(1, texts))));
  const workbook = new Workbook();
  let written = 0;
  for (let number = 0; number < sheets; number++) {
    const sheet = workbook.addWorksheet(`Foglio ${number}`);
    for (let at = 0; at < Math.floor(cells / sheets); at++) {
      const cell = sheet.getCell(Math.floor(at / columns) + 1, (at % columns) + 1);
      if (steps(written, formulas, cells)) cell.value = { formula: 'IF(A1="",0,1)', result: 0 };
      else if (steps(written, texts, cells)) cell.value = text;
      Object.assign(cell, looks[at % looks.length]);
      written++;
    }
  }
  await workbook.xlsx.writeFile(file);
}

async function read(file) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  let filled = 0;
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => (filled += cell.font ? 1 : 0))));
  console.log(filled);
}

const [command, file, ...counts] = process.argv.slice(2);
void (command === "write" ? write(file, ...counts.map(Number)) : read(file));
