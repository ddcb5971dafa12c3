/** Every member of Office's library that the product uses has a fact, so that the embedded Excel's answer rests on something. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { officeUses, programOf } from "../architecture/excel-uses";
import { facts } from "./facts";

/** Where the product speaks to Office. */
const FOLDERS = ["src/excel", "src/commands", "src/taskpane"];

/** The client library gives these to every class; what they do is a fact of one of them. */
const OF_EVERY_CLASS = /\.(load|items)$/;

/** What no trial can reach: the end of a ribbon function's own runtime, for which the host's ribbon has tests. */
const BEYOND_TRIALS = new Set(["Event.completed"]);

test("each member that the product uses has a fact that names it", () => {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(join(__dirname, "..", "..", folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  ).filter((path) => /\.tsx?$/.test(path));
  const used = new Set(officeUses(programOf(sources), FOLDERS).map(({ member }) => member));
  const named = facts.flatMap(({ feature }) => feature.split(", "));
  // What belongs to no class is told by its name alone: `onReady` of `Office.onReady`.
  const known = new Set([...named, ...named.map((feature) => feature.slice(feature.lastIndexOf(".") + 1))]);
  expect(used.size).toBeGreaterThan(150);
  expect([...used].filter((member) => !OF_EVERY_CLASS.test(member) && !BEYOND_TRIALS.has(member) && !known.has(member)).sort()).toEqual([]);
});
