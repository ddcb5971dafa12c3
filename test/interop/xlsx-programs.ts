import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The Python that has openpyxl 3.0 (Debian's `python3-openpyxl`), if any; later ones keep names elsewhere. */
export const python = ["/usr/bin/python3", "python3"].find(
  (command) => spawnSync(command, ["-c", "from openpyxl.workbook.defined_name import DefinedNameList"]).status === 0,
);

/** `test`, or a skipped one that says which program is missing. */
export function testWith(present: boolean, called: string): jest.It {
  if (present) return test;
  console.warn(`${called} is not installed: its tests are skipped.`);
  return test.skip;
}

/** Calls `use` with a directory that exists meanwhile. */
export async function inDirectory<T>(use: (directory: string) => T | Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "cardine-xlsx-"));
  try {
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Runs a Python script on a file (`sys.argv[1]`); returns what it prints as JSON. */
export function runPython(script: string, path: string): unknown {
  const printed = execFileSync(python ?? "", ["-c", script, path], { encoding: "utf8", maxBuffer: 64 * 2 ** 20 });
  return printed.trim() === "" ? undefined : JSON.parse(printed);
}

/** A workbook as LibreOffice saves it in another format (`xls`, `ods`, …). */
export async function savedByLibreOffice(bytes: Uint8Array, format: string): Promise<Uint8Array> {
  return inDirectory((directory) => {
    writeFileSync(join(directory, "prova.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(directory, "profile")}`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", format, "--outdir", join(directory, "out"), join(directory, "prova.xlsx")],
      { stdio: "pipe", timeout: 180_000 },
    );
    return new Uint8Array(readFileSync(join(directory, "out", `prova.${format}`)));
  });
}
