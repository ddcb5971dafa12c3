/** Real plans lose nothing on the way in and out, and nothing is added to them: every field of the file is accounted for. */
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { planFile, plansInShapeOf } from "../plan/known-plans";

type Leaf = string | number | boolean;
type Fields = Map<string, Leaf>;
type Json = Readonly<Record<string, unknown>>;

/** Every filled field by its path. */
function fields(value: unknown, path = "", found: Fields = new Map()): Fields {
  if (value === null || value === undefined || value === "") return found;
  if (typeof value !== "object") return found.set(path, value as Leaf);
  for (const [key, part] of Object.entries(value)) fields(part, path === "" ? key : `${path}.${key}`, found);
  return found;
}

const months = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];

/** What a field of the published file should be in the clean one: worked out here apart from the product. */
function clean(path: string, leaf: Leaf): Leaf {
  if (typeof leaf !== "string") return leaf;
  const window = /windows\.(\d{4})\.(start|end)$/.exec(path);
  if (window) {
    const [day, month] = leaf.split("/");
    const at = months.indexOf(leaf) + 1 || Number(month);
    const last = new Date(Number(window[1]), at, 0).getDate();
    const date = month ? Number(day) : window[2] === "start" ? 1 : last;
    return `${window[1]}-${String(at).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  }
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(leaf);
  if (date && /\b(start|end)$/.test(path)) return `${date[3]}-${date[2]}-${date[1]}`;
  if (path.endsWith("weight") && /\d/.test(leaf)) return Number(leaf.replace(/\s*%/, ""));
  if (path.includes("resources.") && leaf === "=") return "==";
  if (path.endsWith("priority")) return leaf.toUpperCase();
  return leaf.trim();
}

function letters(text: unknown): string {
  return String(text)
    .normalize("NFD")
    .replace(/[^a-z0-9]/gi, "")
    .toLowerCase();
}

function identity(card: Json): string {
  const numbers = String(card.code).replace(/\d+(?=$|\/)/g, (digits) => digits.padStart(5, "0"));
  return `${numbers.split(".").slice(3).join(".")} in ${String(card.section)}`;
}

// What the printed document says twice: the code and the chain repeat the tree, pages repeat the card, tables repeat titles.
const repeated = /^(pageCodes|pageTitles|code|chain)\b/;

describe.each(plansInShapeOf("argine"))("%s", (name) => {
  const text = planFile(name);
  const original = JSON.parse(text) as Json & { cards: Json[]; sectors: (Json & { objectives: Json[] })[] };
  const { plan, contradictions } = readPlanFile(text, name);
  const written = JSON.parse(writePlanFile(plan)) as typeof original;

  test("has 28 objectives of 31 cards, and 5 sectors", () => {
    expect([plan.objectives.length, plan.sectors.length]).toEqual([28, 5]);
    expect(plan.objectives.every(({ card }) => card !== undefined)).toBe(true);
  });

  test.each(["entity", "title", "firstYear", "years", "strategy", "peg", "budget"])("%s is as it was", (part) => {
    expect(fields(written[part])).toEqual(fields(original[part]));
  });

  test("sector pages keep their objectives in order, with their weights", () => {
    const rows = (file: typeof original) =>
      file.sectors.map(({ code, name, head, mission, objectives }) => ({
        code,
        name,
        head,
        mission,
        objectives: objectives.map((row) => [row.code, row.weight]),
      }));
    expect(rows(written)).toEqual(rows(original));
  });

  const cards = new Map(written.cards.map((card) => [identity(card), card]));
  const wholeCards = new Map(
    written.cards.filter((card) => card.purpose !== undefined).map((card) => [identity(card).split(" ")[0], card]),
  );

  test.each(original.cards.map((card) => [identity(card), card] as const))("%s keeps every field, and has no others", (name, card) => {
    const found = fields(cards.get(name));
    const whole = fields(wholeCards.get(name.split(" ")[0]));
    for (const [path, leaf] of fields(card)) {
      if (repeated.test(path) || path === "excerpt") continue;
      const kept = found.get(path) ?? whole.get(path);
      if (path === "title" && letters(kept) === letters(leaf)) continue;
      expect([path, kept]).toEqual([path, clean(path, leaf)]);
    }
    const known = fields(card);
    for (const path of found.keys()) if (!repeated.test(path)) expect([path, known.has(path)]).toEqual([path, true]);
  });

  test("what the file contradicts itself in is told, each with its place", () => {
    const told = (rule: string) => contradictions.filter((one) => one.rule === rule).map(({ subject, place }) => `${subject} ${place}`);
    expect(told("code.chain")).toEqual([
      "DG.00002 cards[2].code",
      "S3.00010 cards[28].code",
      "S3.00011 cards[29].code",
      "DG.00003/S7.00001 cards[3].code",
    ]);
    expect(told("code.malformed")).toEqual(["S2.00002 cards[13].code", "DG.00003/S7.00001 cards[3].code"]);
    expect(told("title.pages")).toEqual(["S1.00001 cards[6].pageTitles[3]"]);
    expect(told("field.unknown")).toEqual([]);
  });

  test("written clean it is read as the same plan, without contradictions", () => {
    expect(readPlanFile(writePlanFile(plan), "clean.json")).toMatchObject({ plan, contradictions: [] });
  });
});

describe.each(plansInShapeOf("belfiore"))("%s", (name) => {
  const text = planFile(name);
  const original = JSON.parse(text) as Json & { targets: Json[] };
  const { plan, contradictions } = readPlanFile(text, name);

  test("has its 32 targets, field by field, in their areas and sections", () => {
    const written = JSON.parse(writePlanFile(plan)) as typeof original;
    const rows = (file: typeof original) =>
      file.targets.map((row) => JSON.stringify([...fields(row)].map(([path, leaf]) => [path, clean(path, leaf)]).sort())).sort();
    expect(plan.targets).toHaveLength(32);
    expect(rows(written)).toEqual(rows(original));
  });

  test("contradicts itself in nothing that the format can tell, and is read the same again", () => {
    expect(contradictions).toEqual([]);
    expect(readPlanFile(writePlanFile(plan), "clean.json")).toMatchObject({ plan, contradictions: [] });
  });
});
