import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMessageKey, languageOfTag, messages, sentence, sentenceOf, type Language } from "../../src/messages";
import { cardMessages } from "../../src/messages/card";
import { cardFormMessages } from "../../src/messages/card-form";
import { cardViewMessages } from "../../src/messages/card-view";
import { checksViewMessages } from "../../src/messages/checks-view";
import { laterMessages } from "../../src/messages/later";
import { newCardMessages } from "../../src/messages/new-card-view";
import { paneMessages } from "../../src/messages/pane-shell";
import { planViewMessages } from "../../src/messages/plan-view";
import { repairViewMessages } from "../../src/messages/repair-view";
import { startMessages } from "../../src/messages/start-view";
import { weightsMessages } from "../../src/messages/weights";
import { weightsViewMessages } from "../../src/messages/weights-view";
import { tourMessages } from "../../src/messages/tour";
import { PlanError } from "../../src/plan/plan-error";

const languages: readonly Language[] = ["it", "en"];
const entries = Object.entries(messages);

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)[|:}]/g)].map((match) => match[1] ?? ""))].sort();
}

describe("every sentence", () => {
  it.each(entries)("%s speaks both languages about the same values", (_key, texts) => {
    for (const language of languages) expect(texts[language].trim()).not.toBe("");
    expect(placeholders(texts.en)).toEqual(placeholders(texts.it));
  });

  it("is well formed: nothing between braces but a value or its number's words", () => {
    for (const [key, texts] of entries)
      for (const language of languages)
        expect({ key, rest: texts[language].replace(/\{\w+(:\w+|(\|[^|{}]*){2,})?\}/g, "") }).toEqual({
          key,
          rest: expect.not.stringMatching(/[{}|]/),
        });
  });

  it("has a key of its own: no subject overwrites another's", () => {
    const folder = join(__dirname, "../../src/messages");
    const keys = readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/^ {2}"([\w.]+)": \{/gm)].map((match) => match[1]),
    );
    expect(keys.length).toBe(entries.length);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("every named error", () => {
  const sources = readdirSync(join(__dirname, "../../src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("host"))
    .map((path) => ({ path, text: readFileSync(join(__dirname, "../../src", path), "utf8") }));
  const named = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/class (\w+) extends (?:PlanError|ExcelError|WorkbookFileError)\b[\s\S]*?super\(\s*"([\w.]+)"/g)].map(
      (match) => [match[1] ?? "", match[2] ?? "", path] as const,
    ),
  );

  it("is found in the sources", () => expect(named.map(([name]) => name)).toContain("NotAPlanError"));

  it.each(named)("%s has the sentence %s (%s)", (_name, code) => expect(isMessageKey(code)).toBe(true));
});

it("of the pane is said somewhere", () => {
  const said = readdirSync(join(__dirname, "../../src/taskpane"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(__dirname, "../../src/taskpane", path), "utf8"))
    .concat(readFileSync(join(__dirname, "../../src/operations/start/draft-problem.ts"), "utf8"))
    .join("\n");
  const ofThePane = {
    ...cardFormMessages,
    ...cardViewMessages,
    ...checksViewMessages,
    ...newCardMessages,
    ...paneMessages,
    ...planViewMessages,
    ...repairViewMessages,
    ...startMessages,
    ...tourMessages,
    ...weightsViewMessages,
  };
  expect(Object.keys(ofThePane).filter((key) => !said.includes(`"${key}"`) && !said.includes(`\`${key.replace(/\w+$/, "${")}`))).toEqual(
    [],
  );
});

it("that the pane loads later is said only by views that load it, and by what they alone do", () => {
  const source = join(__dirname, "../../src");
  const first = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) =>
    /^(taskpane\/(?!start\/|area\/|checks\/|finder\/|card\/paste\/|templates\/)|plan\/(?!difference\/template-|editing\/edit-templates)|sheets\/(?!verification\/)|excel\/|operations\/(?!checks\/check-|documents\/|template\/|start\/read-(?:plan-document|form)|verification\/verify-)).*\.tsx?$/.test(
      path,
    ),
  );
  expect(first.length).toBeGreaterThan(100);
  const keys = Object.keys(laterMessages);
  expect(
    first.flatMap((path) =>
      keys.filter((key) => readFileSync(join(source, path), "utf8").includes(`"${key}"`)).map((key) => `${path}: ${key}`),
    ),
  ).toEqual([]);
});

it.each([
  ["card", cardMessages, /^taskpane\/(card\/|checks\/card-findings|weights\/renumber\/renumber-panel)|^interchange\/paste\//],
  ["weights", weightsMessages, /^taskpane\/(weights|area)\//],
])("that comes with the view %s is said only there, or where that is loaded too", (_view, ofView, places) => {
  const source = join(__dirname, "../../src");
  const others = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith("messages/") && !places.test(path),
  );
  const keys = Object.keys(ofView);
  expect(
    others.flatMap((path) => {
      const text = readFileSync(join(source, path), "utf8");
      return keys.filter((key) => text.includes(`"${key}"`)).map((key) => `${path}: ${key}`);
    }),
  ).toEqual([]);
});

describe("a sentence", () => {
  it("is filled with its values", () => expect(sentence("plan.toSheet", { sheet: "Settore S1" }, "it")).toBe("Vai al foglio Settore S1"));

  it("agrees with its number", () => {
    expect([1, 5].map((missing) => sentence("points.missing", { missing }, "it"))).toEqual(["manca 1 punto", "mancano 5 punti"]);
    expect([1, 0].map((count) => sentence("newCard.objectives", { count }, "en"))).toEqual(["1 objective", "0 objectives"]);
  });

  it("writes numbers as the language does, and years without separators", () => {
    expect(languages.map((language) => sentence("points.missing", { missing: 2.5 }, language))).toEqual([
      "mancano 2,5 punti",
      "2.5 points missing",
    ]);
    expect(sentence("newCard.date.hint", { year: 2026 }, "it")).toContain("01/02/2026");
  });

  it("keeps a placeholder whose value is missing, and takes no value from the object's prototype", () => {
    expect(sentence("plan.toSheet", {}, "it")).toBe("Vai al foglio {sheet}");
    expect(isMessageKey("constructor")).toBe(false);
  });

  it("names what a value lists by ids, and says how many there are of each", () => {
    expect(sentence("done.mended", { count: 4, rules: "date.text 3, phases.number" }, "en")).toBe(
      `4 findings corrected: ${sentence("rule.date.text", {}, "en")} (3), ${sentence("rule.phases.number", {}, "en")}.`,
    );
    expect(sentence("done.mended", { count: 1, rules: "of.later" }, "en")).toBe("1 finding corrected: of.later.");
  });

  it("does not take what a value contains for a placeholder", () =>
    expect(sentence("plan.toSheet", { sheet: "{sheet}" }, "it")).toBe("Vai al foglio {sheet}"));
});

describe("the sentence of a failure", () => {
  it("is the error's own", () =>
    expect(sentenceOf(new PlanError("operation.titleMissing"), "en")).toBe("The title of the objective is missing."));

  it("carries the words of what nobody foresaw", () =>
    expect(sentenceOf(new TypeError("x is not a function"), "it")).toContain("x is not a function"));
});

it("speaks Italian to an Italian Office and English to any other", () => {
  expect(["it-IT", "it-CH", "it", "en-US", "de-DE", "", "ita"].map(languageOfTag)).toEqual(["it", "it", "it", "en", "en", "en", "en"]);
});
