/** A body's card template as a file: read, written, refused with its place and the reason. */
import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTemplate, readTemplateFile } from "../../../src/interchange/template-file/read-template-file";
import { writeTemplateFile } from "../../../src/interchange/template-file/write-template-file";
import { sentenceOf } from "../../../src/messages";
import { PlanError } from "../../../src/plan/plan-error";
import { arbitraryTemplate } from "../../plan/template/arbitrary-template";

/** A card of one part with a field of the body's own; a test takes away or puts in what is wrong. */
const sound = {
  format: "cardine-template/1",
  id: "annuale",
  title: { it: "Scheda annuale", en: "Yearly card" },
  code: "OB.{year}.{n:2}",
  levels: 0,
  weights: { objectives: { rule: "coefficient", list: [1, 1.2, 1.4] } },
  fields: {
    purpose: { label: "Che cosa vogliamo ottenere", required: "always" },
    dimension: { kind: "choice", label: "Dimensione", list: ["Efficacia", "Qualità"], required: "ready" },
    why: { kind: "text", label: "Perché", required: { when: "dimension", is: "Qualità" } },
  },
  tables: {
    phases: { label: "Fasi", columns: [{ key: "text", label: "Fase" }] },
    people: { label: "Personale", columns: [{ key: "role", kind: "text", label: "Profilo" }], rows: { max: 5 } },
  },
  parts: [
    { title: "Obiettivo", rows: [["purpose"], ["dimension", "why"]] },
    { title: "Personale", table: "people" },
  ],
};

test("what is not said is as usual: three levels, months, a pair of dates a year, weights that make the plan’s points", () => {
  const { fields, parts } = sound;
  const template = readTemplateFile(
    JSON.stringify({ format: sound.format, id: "x", title: "Scheda", fields, parts, tables: sound.tables }),
    "m.json",
  );
  expect(template).toMatchObject({
    title: { it: "Scheda" },
    levels: 3,
    timeline: { unit: "month", windows: "yearly" },
    weights: { objectives: { rule: "sum" }, phases: { rule: "sum" }, results: { rule: "sum" } },
  });
  expect(template.code).toBeUndefined();
  expect(Object.keys(template.fields)).toEqual(["purpose", "dimension", "why"]);
});

test("any template is written and read back the same", () => {
  fc.assert(
    fc.property(arbitraryTemplate, (template) => {
      expect(readTemplateFile(writeTemplateFile(template), "modello.json")).toEqual(template);
    }),
    { numRuns: 200 },
  );
});

const example = join(__dirname, "../../../../shared/examples/plan-with-own-template.json");
(existsSync(example) ? test : test.skip)("the template of a plan in the shape meant is read, and written as it was given", () => {
  const { templates } = JSON.parse(readFileSync(example, "utf8")) as { templates: object[] };
  const template = readTemplate(templates[0], "piano.json", "templates[0]");
  expect(template.weights.objectives).toEqual({ rule: "coefficient", list: [1, 1.2, 1.4] });
  expect(template.tables.results?.columns.at(-1)).toMatchObject({ key: "target", perYear: true });
  expect(JSON.parse(writeTemplateFile(template))).toEqual(templates[0]);
});

/** As it is in a file, where anything may stand anywhere. */
type Loose = ReturnType<typeof JSON.parse>;
type Changed = (template: Loose) => void;

test.each<[string, Changed, string, RegExp]>([
  ["another format", (t) => (t.format = "cardine-template/2"), "format", /«cardine-template\/2»/],
  ["no title", (t) => delete t.title, "title", /manca/],
  ["no parts", (t) => (t.parts = []), "parts", /\[\]/],
  ["an id with blanks", (t) => (t.id = "La mia"), "id", /"La mia"/],
  ["levels beyond four", (t) => (t.levels = 5), "levels", /5/],
  ["an unknown timeline", (t) => (t.timeline = { unit: "week" }), "timeline.unit", /"week"/],
  ["an unknown weight rule", (t) => (t.weights.phases = { rule: "points" }), "weights.phases.rule", /"points"/],
  ["a coefficient without its list", (t) => (t.weights.phases = { rule: "coefficient" }), "weights.phases.list", /coefficient/],
  ["a product of texts", (t) => (t.weights.phases = { rule: "product", fields: ["why"] }), "weights.phases.fields[0]", /«why»/],
  ["a reserve without its share", (t) => (t.weights.phases = { rule: "reserve" }), "weights.phases.share", /reserve/],
  ["a pattern without a number", (t) => (t.code = "OB.{year}"), "code", /non ha il numero/],
  ["a pattern with a level that is not there", (t) => (t.code = "{line}.{n}"), "code", /\{line\}/],
  ["a field of no kind", (t) => (t.fields.mine = { label: "Mio" }), "fields.mine", /non dice di che tipo/],
  ["a field of an unknown kind", (t) => (t.fields.mine = { label: "Mio", kind: "colour" }), "fields.mine.kind", /«colour»/],
  ["a known field of another kind", (t) => (t.fields.purpose.kind = "date"), "fields.purpose.kind", /«date»/],
  ["a choice without its list", (t) => delete t.fields.dimension.list, "fields.dimension.list", /list/],
  ["a key with a blank", (t) => (t.fields["il mio"] = { label: "Mio", kind: "text" }), "fields.il mio", /«il mio»/],
  ["a field that waits for itself", (t) => (t.fields.dimension.required = { when: "why", is: "x" }), "required.when", /→/],
  ["a field that waits for none", (t) => (t.fields.why.required = { when: "nobody", is: "x" }), "fields.why.required.when", /«nobody»/],
  ["a field shown twice", (t) => t.parts.push({ title: "Ancora", rows: [["why"]] }), "parts[2].rows[0][0]", /«why»/],
  ["a field that is not there", (t) => t.parts[0].rows.push(["ghost"]), "parts[0].rows[2][0]", /«ghost»/],
  ["a table that is not there", (t) => (t.parts[1].table = "ghosts"), "parts[1].table", /«ghosts»/],
  ["a part of nothing", (t) => t.parts.push({ title: "Vuota" }), "parts[2]", /rows/],
  ["a column twice", (t) => t.tables.people.columns.push(t.tables.people.columns[0]), "tables.people.columns[1].key", /«role»/],
  ["a table of its own without columns", (t) => delete t.tables.people.columns, "tables.people.columns", /«people»/],
  ["fewer rows at most than at least", (t) => (t.tables.people.rows = { min: 4, max: 2 }), "tables.people.rows", /4–2/],
  [
    "five hundred fields",
    (t) => Array.from({ length: 500 }, (_, at) => (t.fields[`own${at}`] = { label: "x", kind: "text" })),
    "fields",
    /503\/120/,
  ],
])("%s is refused, with its place", (_, change, place, found) => {
  const template = structuredClone(sound);
  change(template);
  const sentence = refusalOf(() => readTemplate({ ...template }, "piano.json", "templates[0]"));
  expect(sentence).toContain(`templates[0].${place === "required.when" ? "fields." : place}`);
  expect(sentence).toMatch(found);
});

test("a key that stands twice in the file is refused", () => {
  const twice = JSON.stringify(sound).replace('"why":', '"dimension":');
  expect(refusalOf(() => readTemplateFile(twice, "modello.json"))).toMatch(/fields.*«dimension» compare due volte/);
});

function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof PlanError) return sentenceOf(error, "it");
    throw error;
  }
  throw new Error("read without a refusal");
}
