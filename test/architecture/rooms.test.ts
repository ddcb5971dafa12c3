import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

const src = join(__dirname, "..", "..", "src");
/** As many files as somebody takes in at a glance. */
const most = 12;
/** Rooms that are lists of their kind: one file a subject of sentences, a class of Excel, a group of functions. */
const lists = ["messages", "host/api/classes", "host/calc/functions"];

function crowded(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).length;
  const name = relative(src, folder).split(sep).join("/");
  return [
    ...(files > most && !lists.includes(name) ? [`${name}: ${files}`] : []),
    ...entries.filter((entry) => entry.isDirectory()).flatMap((entry) => crowded(join(folder, entry.name))),
  ];
}

test("no room of the house is so full that a stranger finds nothing in it", () => {
  expect(crowded(src)).toEqual([]);
});
