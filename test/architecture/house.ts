/** The house as it stands: which rooms `src` has, and which of them know which, read from the imports of its files. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const src = join(__dirname, "..", "..", "src");

/** By the path of a folder below `src`: its files, and the folders that these import from, types included. */
export type House = ReadonlyMap<string, { readonly files: number; readonly knows: ReadonlySet<string> }>;

export function readHouse(): House {
  const house = new Map<string, { files: number; knows: Set<string> }>();
  for (const path of readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name))) {
    const folder = roomOf(join(src, path));
    const room = house.get(folder) ?? { files: 0, knows: new Set() };
    house.set(folder, room);
    room.files++;
    for (const { fileName } of ts.preProcessFile(readFileSync(join(src, path), "utf8"), true, true).importedFiles) {
      const target = fileName.startsWith(".") ? roomOf(join(src, dirname(path), fileName)) : folder;
      if (target !== folder && !target.startsWith("..")) room.knows.add(target);
    }
  }
  return house;
}

/** The folder of a module; of one that is named by its folder, that folder. */
function roomOf(module: string): string {
  return relative(src, existsSync(module) && !/\.\w+$/.test(module) ? module : dirname(module))
    .split("\\")
    .join("/");
}

/** The drawing for `docs/architecture.md`: floors with their arrows, then every room. */
export function drawing(house: House): string {
  return ["```mermaid", "flowchart TD", ...arrows(house).map(([from, to]) => `  ${from} --> ${to}`), "```", "", ...roomTable(house)].join(
    "\n",
  );
}

/** From floor to floor, without those that follow from others. */
function arrows(house: House): readonly (readonly [string, string])[] {
  const floors = new Map<string, Set<string>>();
  for (const [room, { knows }] of house) {
    const known = floors.get(floorOf(room)) ?? new Set<string>();
    floors.set(floorOf(room), known);
    for (const other of knows) if (floorOf(other) !== floorOf(room)) known.add(floorOf(other));
  }
  const reaches = (from: string, to: string): boolean => [...(floors.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  return [...floors].sort().flatMap(([from, known]) =>
    [...known]
      .filter((to) => ![...known].some((through) => through !== to && reaches(through, to)))
      .sort()
      .map((to) => [from, to] as const),
  );
}

function floorOf(room: string): string {
  return room.split("/")[0] ?? "";
}

function roomTable(house: House): readonly string[] {
  const rows = [...house]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([room, { files, knows }]) => `| \`${room}\` | ${files} | ${shortened(room, [...knows].sort())} |`);
  return ["| room | files | knows |", "|---|---|---|", ...rows];
}

/** Rooms of the same floor by their names, other floors as a whole; all know `messages` and `plan`. */
function shortened(room: string, known: readonly string[]): string {
  const names = known.map((other) => (floorOf(other) === floorOf(room) ? other.slice(floorOf(room).length) || "/" : floorOf(other)));
  return [...new Set(names)].filter((name) => name !== "messages" && name !== "plan").join(", ");
}
