import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readText, writeWhole } from "../../src/cli/files";

const folder = () => mkdtempSync(join(tmpdir(), "cardine-"));

test("a file is written whole and leaves nothing beside it", async () => {
  const target = join(folder(), "piano.json");
  await writeWhole(target, "{}", false);
  expect(readFileSync(target, "utf8")).toBe("{}");
  expect(readdirSync(join(target, ".."))).toEqual(["piano.json"]);
});

test("a file that is there is overwritten only when forced", async () => {
  const target = join(folder(), "piano.json");
  writeFileSync(target, "vecchio");
  await expect(writeWhole(target, "nuovo", false)).rejects.toMatchObject({ code: "cli.exists", values: { file: target } });
  expect(readFileSync(target, "utf8")).toBe("vecchio");
  await writeWhole(target, "nuovo", true);
  expect(readFileSync(target, "utf8")).toBe("nuovo");
});

test("a write that fails leaves the file as it was and nothing beside it", async () => {
  const place = folder();
  await expect(writeWhole(join(place, "manca", "piano.json"), "{}", false)).rejects.toMatchObject({ code: "cli.write.ENOENT" });
  expect(readdirSync(place)).toEqual([]);
});

test("a file that is not there, or is a folder, is named", async () => {
  const place = folder();
  await expect(readText(join(place, "manca.json"))).rejects.toMatchObject({ code: "cli.read.ENOENT", values: { file: join(place, "manca.json") } });
  await expect(readText(place)).rejects.toMatchObject({ code: "cli.read.EISDIR" });
});
