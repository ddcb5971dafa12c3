import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Fact } from "../fact";
import { isProbed, type ProbedFact } from "../probed";

/** `docs/probe/cardine-probe.yaml`: the probe as Script Lab imports it. */
export function probeSnippet(facts: readonly Fact[], texts: ReadonlyMap<string, string>): string {
  return [
    "name: Cardine probe",
    "description: Asks this Excel what Cardine believes of it. Made from the conformance table by `npm run facts`.",
    "host: EXCEL",
    "api_set:",
    "    ExcelApi: '1.14'",
    ...part("script", "typescript", probeScript(facts, texts)),
    ...part("template", "html", read("pane.html")),
    ...part("style", "css", read("pane.css")),
    "libraries: |-",
    "    https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "    @types/office-js",
    "",
  ].join("\n");
}

/** The pane's program with the questions, without types. */
export function probeScript(facts: readonly Fact[], texts: ReadonlyMap<string, string>): string {
  const trials = facts.filter(isProbed).map((fact) => question(fact, texts.get(fact.id)));
  const program = [
    withoutModules(read("asking.ts")),
    withoutModules(read("pane.ts")),
    `const trials = [\n${trials.join(",\n")},\n];`,
    "offerProbe(trials);",
  ].join("\n");
  return ts.transpileModule(program, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).outputText;
}

function question({ id, input, excelDoes, trial }: ProbedFact, run: string | undefined): string {
  if (run === undefined) throw new Error(`The trial of ${id} is not written out beside it.`);
  return `{ id: ${JSON.stringify(id)},\ninput: ${JSON.stringify(input)},\nexcelDoes: ${JSON.stringify(excelDoes)},\nexpected: ${JSON.stringify(trial.expected)},\n${run} }`;
}

/** A module's statements as a script's: they stand in one file with what they import. */
function withoutModules(text: string): string {
  const file = ts.createSourceFile("part.ts", text, ts.ScriptTarget.Latest, true);
  const kept = file.statements.filter((statement) => !ts.isImportDeclaration(statement));
  return kept.map((statement) => statement.getFullText().replace(/^export /m, "")).join("");
}

function part(name: string, language: string, content: string): string[] {
  const lines = content
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `        ${line}`));
  return [`${name}:`, "    content: |-", ...lines, `    language: ${language}`];
}

function read(name: string): string {
  return readFileSync(join(__dirname, name), "utf8");
}
