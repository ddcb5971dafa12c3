import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawing, readHouse, type House } from "./house";

const file = join(__dirname, "../../docs/architecture.md");
const drawn = /(?<=<!-- drawn by npm run house -->\n)[\s\S]*(?=\n<!-- end of the drawing -->)/;

test("the map in docs/architecture.md is the house as it stands (`npm run house` draws it)", () => {
  const text = readFileSync(file, "utf8");
  if (process.env.UPDATE_HOUSE)
    writeFileSync(
      file,
      text.replace(drawn, () => drawing(readHouse())),
    );
  expect(drawn.exec(readFileSync(file, "utf8"))?.[0]).toBe(drawing(readHouse()));
});

test("every floor is named in the map's words", () => {
  const text = readFileSync(file, "utf8");
  const floors = new Set([...readHouse().keys()].map((room) => room.split("/")[0] ?? ""));
  expect([...floors].filter((floor) => !text.includes(`**\`${floor}\`**`))).toEqual([]);
});

test("an arrow that follows from two others is not drawn, and rooms of one floor go by their short names", () => {
  const house: House = new Map([
    ["top", { files: 1, knows: new Set(["middle/a", "bottom"]) }],
    ["middle/a", { files: 2, knows: new Set(["middle/b", "bottom"]) }],
    ["middle/b", { files: 3, knows: new Set<string>() }],
    ["bottom", { files: 4, knows: new Set<string>() }],
  ]);
  expect(drawing(house).split("\n")).toEqual([
    "```mermaid",
    "flowchart TD",
    "  middle --> bottom",
    "  top --> middle",
    "```",
    "",
    "| room | files | knows |",
    "|---|---|---|",
    "| `bottom` | 4 |  |",
    "| `middle/a` | 2 | bottom, /b |",
    "| `middle/b` | 3 |  |",
    "| `top` | 1 | bottom, middle |",
  ]);
});
