/** A plan's workbook, changed by openpyxl as people and other programs change it: nothing that stands in it goes lost without a word. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile } from "../../src/interchange/workbook-file";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { writeXlsx } from "../../src/xlsx";
import { workbookOf } from "../operations/workbooks";
import { smallPlanWithWholeCard } from "../operations/plans";
import { python, testWith } from "./xlsx-programs";

const plan = smallPlanWithWholeCard();
const folder = mkdtempSync(join(tmpdir(), "cardine-changed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Changed {
  readonly file: string;
  readonly typed: readonly string[];
}

/** Of a value, every text in it that is long enough to be told from others. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.length >= 8 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

testWith(python !== undefined, "Python with openpyxl")(
  "what was typed, and what the plan said and still stands there, is in the plan as it is read or in a note",
  async () => {
    const source = join(folder, "piano.xlsx");
    writeFileSync(source, await writeXlsx(await workbookOf(plan)));
    const printed = execFileSync(python!, [join(__dirname, "change_workbook.py"), source, folder], { encoding: "utf8" });
    const changes = Object.entries(JSON.parse(printed) as Record<string, Changed>);
    expect(changes.length).toBeGreaterThanOrEqual(60);
    const known = [...new Set(textsIn(plan))];
    const lost: string[] = [];
    for (const [name, { file, typed }] of changes) {
      const { snapshot, notes } = await readWorkbookFile(new Uint8Array(readFileSync(join(folder, file))), file);
      const reading = readWorkbookPlan(snapshot);
      const said = JSON.stringify([reading.plan, reading.notes, notes]);
      const isSaid = (text: string) => said.includes(JSON.stringify(text).slice(1, -1));
      const standing = new Set(snapshot.sheets.flatMap(({ values }) => values.flat()));
      lost.push(
        ...[...typed, ...known.filter((text) => standing.has(text))].filter((text) => !isSaid(text)).map((text) => `${name}: ${text}`),
      );
    }
    console.info(`${changes.length} changes, ${lost.length} texts lost`);
    expect(lost).toEqual([]);
  },
);
