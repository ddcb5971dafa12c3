/** The templates that come with Cardine are sound, each in Italian and English. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTemplateFile } from "../../../src/interchange/template-file/read-template-file";
import { rowsTemplate, shippedTemplates } from "../../../src/plan/template/shipped";
import type { LocalText } from "../../../src/plan/template/template";

const folder = join(__dirname, "../../../assets/templates");
const files = readdirSync(folder);

const all = [...shippedTemplates, rowsTemplate];

test("each file of the folder is shipped under its name", () => {
  expect(all.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort());
});

test.each(files)("%s is read as a body's own template is, and says the same", (file) => {
  const read = readTemplateFile(readFileSync(join(folder, file), "utf8"), file);
  expect(read).toEqual(all.find(({ id }) => `${id}.json` === file));
});

test.each(all.map((template) => [template.id, template] as const))("%s speaks both languages", (_, template) => {
  const texts: LocalText[] = [
    template.title,
    ...template.parts.map(({ title }) => title),
    ...Object.values(template.fields).map(({ label }) => label),
    ...Object.values(template.tables).flatMap(({ label, columns }) => [label, ...columns.map((column) => column.label)]),
  ];
  const inOne = texts.filter(({ it, en }) => en === undefined && /\p{L}{3}/u.test(it));
  expect(inOne).toEqual([]);
});
