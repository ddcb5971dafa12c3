/** A plan's workbook, changed and saved by LibreOffice as people do: nothing that stands in it goes lost without a word. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/xlsx";
import { smallPlanWithWholeCard } from "../operations/plans";
import { workbookOf } from "../operations/workbooks";
import { hasLibreOffice } from "./libre-office";
import { readChanged } from "./lost-texts";
import { testWith } from "./xlsx-programs";

/** The Python that LibreOffice lets itself be led by, if any (Debian's `python3-uno`). */
const python = ["/usr/bin/python3", "python3"].find((command) => spawnSync(command, ["-c", "import uno"]).status === 0);

const folder = mkdtempSync(join(tmpdir(), "cardine-led-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

testWith(hasLibreOffice && python !== undefined, "LibreOffice with Python")(
  "what was typed, and what the plan said and still stands there, is in the plan as it is read or in a note",
  async () => {
    const plan = smallPlanWithWholeCard();
    const source = join(folder, "piano.xlsx");
    writeFileSync(source, await writeXlsx(await workbookOf(plan)));
    const script = join(__dirname, "change_by_libre_office.py");
    const printed = execFileSync(python!, [script, source, folder, join(folder, "profile")], { encoding: "utf8", timeout: 240_000 });
    const changes = Object.entries(JSON.parse(printed) as Record<string, { readonly file: string; readonly typed: readonly string[] }>);
    expect(changes.length).toBeGreaterThanOrEqual(15);
    const lost: string[] = [];
    for (const [name, { file, typed }] of changes) {
      const reading = await readChanged(plan, new Uint8Array(readFileSync(join(folder, file))), file, typed);
      lost.push(...reading.lost.map((text) => `${name}: ${text}`));
    }
    console.info(`${changes.length} changes, ${lost.length} texts lost`);
    expect(lost).toEqual([]);
  },
);
