/** Microsoft's Open XML SDK finds nothing against our files, and does find what is wrong. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "../../src/xlsx";
import { producedWorkbooks } from "../files/produced-files";
import { tellMissingPlans } from "../plan/known-plans";
import { sampleWorkbook } from "../xlsx/sample-workbook";
import { inDirectory } from "./xlsx-programs";

tellMissingPlans();

const program = join(__dirname, "sdk-validator.mjs");

/** What the SDK says of each file. One process for all: it takes ten seconds to warm up. */
function judged(paths: readonly string[]): Record<string, readonly string[]> {
  return JSON.parse(execFileSync(process.execPath, [program, ...paths], { encoding: "utf8", maxBuffer: 64 * 2 ** 20 })) as Record<string, readonly string[]>;
}

test("the SDK has nothing against any file, and names the part and the element of one that was broken", async () => {
  await inDirectory(async (directory) => {
    const paths = new Map<string, string>();
    for (const [name, workbook] of producedWorkbooks) {
      const path = join(directory, `${paths.size}.xlsx`);
      writeFileSync(path, await writeXlsx(await workbook()));
      paths.set(path, name);
    }
    const broken = join(directory, "broken.xlsx");
    writeFileSync(broken, withoutNameOfColumn(await writeXlsx(sampleWorkbook())));
    const { [broken]: found, ...others } = judged([...paths.keys(), broken]);
    expect(Object.entries(others).map(([path, problems]) => [paths.get(path), problems])).toEqual([...paths.values()].map((name) => [name, []]));
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^\/xl\/tables\/table1\.xml .*tableColumn\[1\].*'name' is missing/u)]));
  });
});

function withoutNameOfColumn(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const name = "xl/tables/table1.xml";
  return zipSync({ ...parts, [name]: strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(/(<tableColumn id="1") name="[^"]*"/u, "$1")) });
}
