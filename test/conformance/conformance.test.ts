import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { variants, type VariantName } from "../../src/host/model/variant";
import type { Fact } from "./fact";
import { facts } from "./facts";
import { answerOf, expectedFor } from "./try-fact";
import { withoutWaiting } from "../excel/without-waiting";

withoutWaiting();

const tried = facts.filter(({ trial }) => trial.kind !== "hand");

describe.each(Object.keys(variants) as VariantName[])("the host as %s", (name) => {
  test.each(tried.map((fact) => [fact.id, fact] as const))("%s", async (_, fact: Fact) => {
    if (fact.trial.kind === "hand") throw new Error("filtered");
    expect(await answerOf(fact, name)).toEqual(expectedFor(fact.trial.expected, name));
  });
});

describe("the table", () => {
  test("takes in the facts of every subject", () => {
    const subjects = readdirSync(join(__dirname, "facts"))
      .filter((name) => name !== "index.ts")
      .map((name) => name.replace(/\.ts$/, ""));
    const index = readFileSync(join(__dirname, "facts", "index.ts"), "utf8");
    expect(subjects.filter((subject) => !index.includes(`from "./${subject}";`))).toEqual([]);
  });

  test("has each fact once", () => {
    expect(repeated(facts.map(({ id }) => id))).toEqual([]);
  });

  test("names a source for all but guesses", () => {
    expect(facts.filter(({ standing, sources }) => standing !== "guessed" && sources.length === 0).map(({ id }) => id)).toEqual([]);
    expect(facts.flatMap(({ sources }) => sources).filter((source) => !/^https:\/\/\S+$/.test(source))).toEqual([]);
  });

  test("tries everything that is documented, reported or measured", () => {
    expect(facts.filter(({ standing, trial }) => trial.kind === "hand" && standing !== "guessed").map(({ id }) => id)).toEqual([]);
  });

  test("says of each guess where to try it and what to do if Excel does otherwise", () => {
    expect(facts.filter(({ standing, byHand }) => standing === "guessed" && !byHand).map(({ id }) => id)).toEqual([]);
  });
});

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}
