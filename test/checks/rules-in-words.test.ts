/** `docs/controlli.md` says of every rule what its code says. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readingRules } from "../../src/checks/reading/reading-rules";
import type { Rule, Severity } from "../../src/checks/rule";
import { rules } from "../../src/checks/rules";
import * as sources from "../../src/checks/sources";
import { isMessageKey, sentence } from "../../src/messages";

const page = readFileSync(resolve(__dirname, "../../docs/controlli.md"), "utf8");
const severities: Readonly<Record<Severity, string>> = { error: "errore", warning: "avviso", note: "nota" };

/** The rows of a table under a heading, cell by cell. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function rowOf({ id, severity, source }: Omit<Rule, "check">, remedy: string): readonly string[] {
  const key = `rule.${id}`;
  return [`\`${id}\``, isMessageKey(key) ? sentence(key, {}, "it") : "", severities[severity], source, remedy];
}

/** Without the sentence that is written by hand. */
const known = (row: readonly string[]) => [...row.slice(0, 2), ...row.slice(3)];

test("the rules of a plan, with their severity, source and remedy", () => {
  expect(rowsUnder("Nel piano").map(known)).toEqual(rules.map((rule) => rowOf(rule, rule.fix ? "sì" : "a mano")));
});

test("the rules that only a published file can break", () => {
  const only = readingRules.filter(({ id }) => !rules.some((rule) => rule.id === id));
  expect(rowsUnder("Solo in un file pubblicato").map(known)).toEqual(only.map((rule) => rowOf(rule, "importando")));
});

test("those that hold there too are named", () => {
  const both = readingRules.filter(({ id }) => rules.some((rule) => rule.id === id)).map(({ id }) => id);
  const named = /\(((?:`[\w.]+`(?:, )?)+)\) valgono anche qui/.exec(page)?.[1]?.match(/[\w.]+/g);
  expect(new Set(named)).toEqual(new Set(both));
});

test("every rule is told in a sentence of its own", () => {
  const said = ["Nel piano", "Solo in un file pubblicato"].flatMap(rowsUnder).map((row) => row[2] ?? "");
  expect(said.filter((words) => !/^[«\p{Lu}].{10,}\.$/u.test(words))).toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});

test("every source that is cited is explained", () => {
  const explained = rowsUnder("Le fonti").map(([cited = ""]) => cited);
  const cited = Object.values(sources).filter((source) => source !== sources.ownScheme);
  expect(cited.filter((source) => !explained.some((prefix) => source.startsWith(prefix)))).toEqual([]);
});
