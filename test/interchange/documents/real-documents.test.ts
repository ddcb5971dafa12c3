/**
 * Published plans as Word document and as Excel forms give what their plan files say. What differs is listed here one by one, with
 * its reason; nothing else may differ. The documents are not part of the project: without them these tests are skipped.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readPlanFile } from "../../../src/interchange/plan-file/read-plan-file";
import { importDocuments } from "../../../src/operations/documents/import-documents";
import { checkPlan } from "../../../src/checks/check-plan";
import { comparedPlan } from "./compared-plan";
import { fileOf } from "./filled-form";

const shared = resolve(__dirname, "../../../../shared");
const isThere = existsSync(shared);
const read = (path: string) => readFileSync(resolve(shared, path));
const plan = (name: string) => JSON.parse(read(`plans/${name}.json`).toString("utf8")) as Record<string, unknown>;
const imported = (name: string) => importDocuments([fileOf(name, new Uint8Array(read(`documents/${name}`)))], undefined);

/** Lines of results that the plan file parts at a dash within a sentence; the document has one line, and so has what is read. */
const linesParted = [
  "cards[S3 05.02.03.S3.00004].expectedResults[2].text",
  "cards[S3 05.02.03.S3.00004].expectedResults[3].text",
  "cards[S3 05.02.03.S3.00005].expectedResults[0].text",
  "cards[S3 05.02.03.S3.00005].expectedResults[1].text",
  "cards[S3 05.02.03.S3.00005].expectedResults[2].text",
  "cards[S3 05.02.01.S3.00009].expectedResults[0].text",
  "cards[S3 05.02.01.S3.00009].expectedResults[1].text",
  "cards[S3 05.02.01.S3.00009].expectedResults[2].text",
  "cards[S3 05.02.01.S3.00009].expectedResults[3].text",
];

/** Points of a list whose dash the plan file leaves out in the middle of the list. */
const dashes = ["cards[S3 05.02.03.S3.00010].expectedResults[2].text", "cards[S3 05.02.03.S3.00010].expectedResults[9].text"];

/** The document has lost two of the row's four amounts. */
const lostAmounts = ["budget[25].amounts.2020", "budget[25].amounts.2021"];

const suite = isThere ? describe : describe.skip;

suite("a whole plan as a Word document", () => {
  const parts = ["entity", "title", "firstYear", "years", "strategy", "sectors", "alignment", "peg", "budget", "cards"];

  it("gives the fields of its plan file", async () => {
    const { fields, right, wrong } = comparedPlan(plan("argine-part"), (await imported("argine-part.docx")).content, parts);
    expect(wrong.toSorted()).toEqual([...linesParted, ...dashes, ...lostAmounts].toSorted());
    expect(right / fields).toBeGreaterThan(0.995);
  });

  it("says nothing beyond it but missions of sectors, and the sectors and the raccordo that the plan file leaves out", async () => {
    const { beyond } = comparedPlan(plan("argine-part"), (await imported("argine-part.docx")).content, parts);
    const ofOthers = /^sectors\[S[4-9]\]|^alignment\[S[4-9]\.|^sectors\[\w+\]\.mission$/;
    expect(beyond.filter((path) => !ofOthers.test(path))).toEqual([]);
  });

  it("gives the findings of its plan file, and cards that the document does not hold", async () => {
    const { text } = await imported("argine-part.docx");
    const findings = (source: string) => {
      const { plan: sound, contradictions } = readPlanFile(source, "piano.json");
      const counts = new Map<string, number>();
      for (const { rule } of [...contradictions, ...checkPlan(sound).map(({ rule }) => ({ rule }))])
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
      return counts;
    };
    const [own, other] = [findings(text), findings(JSON.stringify(plan("argine-part")))];
    own.delete("card.missing");
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(other));
  });

  it("marks what is guessed, and tells of all else", async () => {
    const { values, unplaced } = await imported("argine-part.docx");
    const guesses = values.filter(({ guess }) => guess !== undefined);
    expect(guesses.length).toBeGreaterThan(0);
    expect(guesses.length / values.length).toBeLessThan(0.02);
    // The chapters before the sectors are prose; of the cards one cell is left, which has two labels and one answer.
    expect(unplaced.filter(({ place }) => (place.table ?? 0) > 33).map(({ place }) => place)).toEqual([
      { file: "argine-part.docx", table: 123, row: 9, cell: 1 },
    ]);
  });
});

suite("the same cards as forms of a workbook", () => {
  /** Notes under a card stand on no sheet of the workbook. */
  const notes = /\.notes\[\d\]$/;

  it("give the fields of the plan file", async () => {
    const { wrong, fields, right } = comparedPlan(plan("argine-part"), (await imported("argine-part-schede.xlsx")).content, ["cards"]);
    expect(wrong.filter((path) => !notes.test(path)).toSorted()).toEqual([...linesParted, ...dashes].toSorted());
    expect(right / fields).toBeGreaterThan(0.99);
  });

  it("leave no text without a place but two labels in one cell", async () => {
    const { unplaced } = await imported("argine-part-schede.xlsx");
    expect(unplaced.map(({ place }) => [place.sheet, place.address])).toEqual([["S3.00008", "A9"]]);
  });
});

suite("a flat plan as a Word document", () => {
  it("gives the fields of its plan file, but for what stands nowhere in it", async () => {
    const read = await imported("belfiore.docx");
    const { wrong, beyond } = comparedPlan(plan("belfiore"), read.content, ["entity", "title", "firstYear", "years", "targets"]);
    // The document does not say whose plan it is, and calls it in other words.
    expect(wrong).toEqual(["entity", "title"]);
    expect(beyond).toEqual([]);
    expect(read.unplaced).toEqual([]);
  });
});
