/** One name, one thing: no two rooms of the product mean different things by one name. The embedded Excel has names of its own, which the product does not know. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const src = join(__dirname, "../../src");
const declared = /^export (?:type|interface|class|abstract class) (\w+)/gm;

/** The files that export a type or class of a name, by names that several have. */
function namesakes(): Readonly<Record<string, readonly string[]>> {
  const files = new Map<string, string[]>();
  for (const file of readdirSync(src, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file) || /^(?:host|xlsx)\b/.test(file)) continue;
    for (const [, name = ""] of readFileSync(join(src, file), "utf8").matchAll(declared))
      files.set(name, [...(files.get(name) ?? []), file]);
  }
  return Object.fromEntries([...files].filter(([, found]) => found.length > 1));
}

test("a type has a name of its own", () => {
  expect(namesakes()).toEqual({});
});
