import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { execute } from "../../src/cli/execute";

function failing(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => setImmediate(done, Object.assign(new Error(code), { code })) });
}

function collecting() {
  const said: string[] = [];
  const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => (said.push(chunk.toString()), setImmediate(done)) });
  return { said, stream };
}

const surroundings = { env: {}, cwd: mkdtempSync(join(tmpdir(), "cardine-")) };

test.each([
  ["ENOSPC", "Il disco è pieno"],
  ["EPIPE", "Chi legge l’uscita"],
  ["EIO", "EIO"],
])("an output that fails with %s ends with status 2 and one sentence", async (code, words) => {
  const { said, stream } = collecting();
  expect(await execute(["--version"], { ...surroundings, stdout: failing(code), stderr: stream })).toBe(2);
  expect(said).toEqual([expect.stringContaining(words)]);
  expect(said[0]).toMatch(/^cardine: [^\n]*\n$/);
});

test("where nothing can be said either, the status says it", async () => {
  expect(await execute(["--version"], { ...surroundings, stdout: failing("ENOSPC"), stderr: failing("EPIPE") })).toBe(2);
});

test("all that is written has gone before the status is told", async () => {
  const { said, stream } = collecting();
  expect(await execute(["--version"], { ...surroundings, stdout: stream, stderr: failing("EPIPE") })).toBe(0);
  expect(said.join("")).toMatch(/^\d+\.\d+\.\d+\n$/);
});
