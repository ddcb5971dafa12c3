import { execFileSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import * as promises from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentAt, readBytes } from "../../src/cli/files/files";
import { ensureMayWrite, writeWhole } from "../../src/cli/files/writing";

jest.mock("node:fs/promises", () => ({ __esModule: true, ...jest.requireActual<typeof promises>("node:fs/promises") }));

const emptyFolder = () => mkdtempSync(join(tmpdir(), "cardine-"));
const most = 2 ** 20;

let cwd = "";
beforeEach(() => {
  cwd = emptyFolder();
});
afterEach(() => {
  jest.restoreAllMocks();
});

const path = (file: string) => join(cwd, file);
const textOf = (file: string) => readFileSync(path(file), "utf8");
const to = (file: string, { force = false, inputs = [] as readonly string[] } = {}) => ({ file, cwd, force, inputs });

test("a file is written whole and leaves nothing beside it", async () => {
  await writeWhole(to("piano.json"), "{}");
  expect(textOf("piano.json")).toBe("{}");
  expect(readdirSync(cwd)).toEqual(["piano.json"]);
});

test("a file that is there is overwritten only when forced", async () => {
  writeFileSync(path("piano.json"), "vecchio");
  await expect(writeWhole(to("piano.json"), "nuovo")).rejects.toMatchObject({ code: "cli.exists", values: { file: "piano.json" } });
  expect(textOf("piano.json")).toBe("vecchio");
  await writeWhole(to("piano.json", { force: true }), "nuovo");
  expect(textOf("piano.json")).toBe("nuovo");
});

test("a write that fails leaves the file as it was and nothing beside it", async () => {
  await expect(writeWhole(to("manca/piano.json"), "{}")).rejects.toMatchObject({ code: "cli.write.ENOENT" });
  expect(readdirSync(cwd)).toEqual([]);
  writeFileSync(path("piano.json"), "vecchio");
  jest.spyOn(promises, "rename").mockRejectedValue(Object.assign(new Error("full"), { code: "ENOSPC" }));
  await expect(writeWhole(to("piano.json", { force: true }), "nuovo")).rejects.toMatchObject({
    code: "cli.write.failed",
    values: { reason: "ENOSPC" },
  });
  expect(textOf("piano.json")).toBe("vecchio");
  expect(readdirSync(cwd)).toEqual(["piano.json"]);
});

test("what does not read back as it was written does not take the file's place", async () => {
  writeFileSync(path("piano.json"), "vecchio");
  jest.spyOn(promises, "readFile").mockResolvedValue(Buffer.from("nuov"));
  await expect(writeWhole(to("piano.json", { force: true }), "nuovo")).rejects.toMatchObject({
    code: "cli.write.differs",
    values: { file: "piano.json" },
  });
  expect(textOf("piano.json")).toBe("vecchio");
  expect(readdirSync(cwd)).toEqual(["piano.json"]);
});

test.each([0o600, 0o640, 0o644])("a file keeps its mode %o", async (mode) => {
  writeFileSync(path("piano.json"), "vecchio");
  chmodSync(path("piano.json"), mode);
  await writeWhole(to("piano.json", { force: true }), "nuovo");
  expect(statSync(path("piano.json")).mode & 0o777).toBe(mode);
});

describe("links", () => {
  beforeEach(() => {
    mkdirSync(path("archivio"));
    writeFileSync(path("archivio/vero.json"), "vecchio");
    symlinkSync("archivio/vero.json", path("piano.json"));
    symlinkSync("archivio", path("cartella"));
    symlinkSync("../archivio/nuovo.json", path("cartella/pendente.json"));
    symlinkSync("cartella/pendente.json", path("pendente.json"));
    symlinkSync("giro.json", path("giro.json"));
  });

  test("lead to the file that is written, and stay links", async () => {
    await expect(writeWhole(to("piano.json"), "nuovo")).rejects.toMatchObject({ code: "cli.exists" });
    await writeWhole(to("piano.json", { force: true }), "nuovo");
    expect(textOf("archivio/vero.json")).toBe("nuovo");
    expect(readlinkSync(path("piano.json"))).toBe("archivio/vero.json");
  });

  test("that lead to nothing are there all the same", async () => {
    await expect(writeWhole(to("pendente.json"), "nuovo")).rejects.toMatchObject({ code: "cli.exists", values: { file: "pendente.json" } });
    await writeWhole(to("pendente.json", { force: true }), "nuovo");
    expect(textOf("archivio/nuovo.json")).toBe("nuovo");
    expect(lstatSync(path("pendente.json")).isSymbolicLink()).toBe(true);
  });

  test("in a circle are named", async () => {
    await expect(writeWhole(to("giro.json", { force: true }), "nuovo")).rejects.toMatchObject({
      code: "cli.write.failed",
      values: { reason: "ELOOP" },
    });
    await expect(documentAt("giro.json", cwd)).rejects.toMatchObject({ code: "cli.read.failed", values: { reason: "ELOOP" } });
  });

  test("of any kind do not hide that what is read would be written over", async () => {
    linkSync(path("archivio/vero.json"), path("gemello.json"));
    for (const file of ["archivio/vero.json", "cartella/vero.json", "./archivio/../archivio/vero.json", "gemello.json", "piano.json"]) {
      const target = to(file, { force: true, inputs: ["altro.json", "piano.json"] });
      await expect(ensureMayWrite(target)).rejects.toMatchObject({ code: "cli.sameFile", values: { file } });
      await expect(writeWhole(target, "nuovo")).rejects.toMatchObject({ code: "cli.sameFile" });
    }
    expect(textOf("archivio/vero.json")).toBe("vecchio");
  });
});

test("a file that is not there, or is a folder, is named", async () => {
  await expect(documentAt("manca.json", cwd)).rejects.toMatchObject({ code: "cli.read.ENOENT", values: { file: "manca.json" } });
  await expect(documentAt(".", cwd)).rejects.toMatchObject({ code: "cli.read.EISDIR" });
  await expect(writeWhole(to(".", { force: true }), "")).rejects.toMatchObject({ code: "cli.write.EISDIR" });
});

test("a pipe is neither waited for nor replaced", async () => {
  execFileSync("mkfifo", [path("tubo")]);
  await expect(documentAt("tubo", cwd)).rejects.toMatchObject({ code: "cli.read.notRegular", values: { file: "tubo" } });
  await expect(writeWhole(to("tubo", { force: true }), "")).rejects.toMatchObject({ code: "cli.write.notRegular" });
  expect(lstatSync(path("tubo")).isFIFO()).toBe(true);
});

test("a file is measured before it is read", async () => {
  writeFileSync(path("grande.json"), "");
  await promises.truncate(path("grande.json"), 600 * 2 ** 20);
  await expect(readBytes(path("grande.json"), "grande.json", most)).rejects.toMatchObject({
    code: "file.tooLarge.bytes",
    values: { file: "grande.json", size: 600, limit: 1 },
  });
  writeFileSync(path("piccolo.json"), "{}");
  expect(Buffer.from(await readBytes(path("piccolo.json"), "piccolo.json", most)).toString()).toBe("{}");
});
