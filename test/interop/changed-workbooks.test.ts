/**
 * A plan's workbook, changed by openpyxl as people and other programs change it: nothing that stands in it goes lost without a word, and
 * what is said of it is what openpyxl finds there too.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/xlsx";
import { smallPlanWithWholeCard } from "../operations/plans";
import { workbookOf } from "../operations/workbooks";
import { readChanged, type ChangedReading } from "./lost-texts";
import { python, testWith } from "./xlsx-programs";

const plan = smallPlanWithWholeCard();
const folder = mkdtempSync(join(tmpdir(), "cardine-changed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Changed {
  readonly file: string;
  readonly typed: readonly string[];
}

const testWithPython = testWith(python !== undefined, "Python with openpyxl");
const readings = new Map<string, ChangedReading>();

testWithPython("what was typed, and what the plan said and still stands there, is in the plan as it is read or in a note", async () => {
  const source = join(folder, "piano.xlsx");
  writeFileSync(source, await writeXlsx(await workbookOf(plan)));
  const printed = execFileSync(python!, [join(__dirname, "change_workbook.py"), source, folder], { encoding: "utf8" });
  const changes = Object.entries(JSON.parse(printed) as Record<string, Changed>);
  expect(changes.length).toBeGreaterThanOrEqual(60);
  const lost: string[] = [];
  for (const [name, { file, typed }] of changes) {
    const reading = await readChanged(plan, new Uint8Array(readFileSync(join(folder, file))), file, typed);
    readings.set(file, reading);
    lost.push(...reading.lost.map((text) => `${name}: ${text}`));
  }
  console.info(`${changes.length} changes, ${lost.length} texts lost`);
  expect(lost).toEqual([]);
});

/** A file as openpyxl reads it. */
interface FileRead {
  /** By its name, what each sheet declares. */
  readonly sheets: Readonly<
    Record<string, { readonly tables: Readonly<Record<string, readonly string[]>>; readonly names: readonly string[] }>
  >;
  /** By `Foglio!C15`. */
  readonly cells: Readonly<Record<string, CellRead>>;
}

interface CellRead {
  readonly value: string | number | boolean | null;
  /** The day of a date, as ISO writes it. */
  readonly day: string | null;
  readonly comment: string | null;
  /** Whether it lies within a merge and is not its first cell. */
  readonly isMerged: boolean;
}

type Note = ChangedReading["notes"][number];

/** Every cell that a note names, with what it says of it. */
function cellsOf({ values, cells = [] }: Note): readonly { readonly cell: string; readonly value: string }[] {
  const own =
    values["cell"] === undefined || values["value"] === undefined ? [] : [{ cell: String(values["cell"]), value: String(values["value"]) }];
  return [...own, ...cells];
}

/** What openpyxl disproves of a note. */
function disproved({ sheets, cells }: FileRead, note: Note): readonly string[] {
  const { code, values } = note;
  const sheet = String(values["sheet"] ?? "");
  const declared = sheets[sheet];
  const wrongCells = cellsOf(note).filter(({ cell, value }) => !says(cells[`${sheet}!${cell}`], value, code === "reading.comment"));
  const tables = Object.entries(declared?.tables ?? {});
  const isWrong =
    (code === "reading.sheetMissing" && declared !== undefined) ||
    (code === "reading.nameMissing" && declared?.names.includes(String(values["name"])) === true) ||
    (code === "reading.tableMissing" && tables.some(([name]) => name.startsWith(String(values["table"])))) ||
    (code === "reading.columnMissing" &&
      tables.some(([name, headers]) => name === values["table"] && headers.includes(String(values["column"]))));
  return [
    ...(isWrong ? [JSON.stringify(note)] : []),
    ...wrongCells.map(
      ({ cell, value }) => `${sheet}!${cell} is said to hold «${value}», and holds ${JSON.stringify(cells[`${sheet}!${cell}`])}`,
    ),
  ];
}

function says(read: CellRead | undefined, value: string, isComment: boolean): boolean {
  const words = (text: string) => text.replace(/\s+/g, " ").trim();
  if (isComment) return read?.comment !== null && words(read?.comment ?? "") === words(value);
  // What lies under a merge stands in the file, and openpyxl leaves it out.
  if (read?.isMerged) return true;
  if (read === undefined || read.value === null) return false;
  if (read.day !== null) return [read.day, read.day.split("-").reverse().join("/")].includes(value);
  const { value: held } = read;
  if (typeof held === "boolean") return value === (held ? "VERO" : "FALSO");
  if (typeof held === "string") return words(held) === words(value) || held.startsWith("=");
  const number = Number(value.replaceAll(".", "").replace(",", ".").replace(/[ %]/g, ""));
  return number === held || (value.endsWith("%") && Math.abs(number - held * 100) < 1e-9);
}

testWithPython("no note tells something that openpyxl does not find in the same file", () => {
  const asked = [...readings].map(([file, { notes }]) => [
    file,
    notes.flatMap((note) => cellsOf(note).map(({ cell }) => [String(note.values["sheet"]), cell])),
  ]);
  const printed = execFileSync(python!, [join(__dirname, "read_workbooks.py"), folder], {
    input: JSON.stringify(Object.fromEntries(asked)),
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
  });
  const read = JSON.parse(printed) as Record<string, FileRead>;
  const notes = [...readings].flatMap(([file, reading]) => reading.notes.map((note) => ({ file, note })));
  const untrue = notes.flatMap(({ file, note }) => disproved(read[file]!, note).map((what) => `${file}, ${note.code}: ${what}`));
  const told = notes.reduce((sum, { note }) => sum + cellsOf(note).length, 0);
  console.info(`${notes.length} notes on ${readings.size} files, ${told} cells, ${untrue.length} untrue`);
  expect(told).toBeGreaterThan(100);
  expect(untrue).toEqual([]);
});
