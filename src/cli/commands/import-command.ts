import { basename, resolve } from "node:path";
import { readPlanFile } from "../../interchange/plan-file/read-plan-file";
import { planFileText } from "../../interchange/json-file/file-text";
import type { UnplacedText } from "../../interchange/documents/import-values";
import { placeWords } from "../../interchange/documents/place-words";
import { readTemplateFile } from "../../interchange/template-file/read-template-file";
import { sentence, type Language } from "../../messages";
import { importDocuments, type ImportedDocuments } from "../../operations/documents/import-documents";
import { largestPlanFile, type Remark } from "../../operations/start/read-plan-document";
import type { Option } from "../arguments";
import { command } from "../command";
import { documentAt, readBytes } from "../files/files";
import { ensureMayWrite, writeWhole } from "../files/writing";
import { exitStatus } from "../io";
import { report } from "../report";
import { all, force, json, output } from "./options";

/** The template that the documents' cards follow. */
const template = {
  type: "string",
  usage: "cli.option.template",
  help: "cli.option.template.help",
  valueMissing: "cli.optionValue",
} as const satisfies Option;

/** A plan file from documents: Word, forms of Excel, pages, plain text. */
export const importFiles = command({
  name: "import",
  usage: "cli.usage.import",
  help: "cli.help.import",
  files: { min: 1, max: 1000 },
  options: { output: { ...output, missing: "cli.outputMissing" }, template, force, all, json },
  async run({ files, output: target, template: templateAt, force: overwrites, json: asData, all: each }, io, language) {
    const writing = { file: target, cwd: io.cwd, force: overwrites, inputs: [...files, ...(templateAt === undefined ? [] : [templateAt])] };
    await ensureMayWrite(writing);
    const own =
      templateAt === undefined
        ? undefined
        : readTemplateFile(planFileText(await readBytes(resolve(io.cwd, templateAt), templateAt, largestPlanFile), templateAt), templateAt);
    const documents = await Promise.all(files.map((file) => documentAt(file, io.cwd)));
    const imported = await importDocuments(documents, own);
    const { plan, contradictions } = readPlanFile(imported.text, basename(target));
    await writeWhole(writing, imported.text);
    const { guesses, unplaced } = remarksOf(imported, language);
    const cards = plan.objectives.filter(({ card }) => card !== undefined).length;
    const counted = {
      cards,
      targets: plan.targets.length,
      sectors: plan.sectors.length,
      values: imported.values.length,
      guesses: guesses.length,
      unplaced: unplaced.length,
    };
    report({ heading: "cli.guesses", file: target, remarks: guesses, all: each || asData }, io, language);
    report({ heading: "cli.unplaced", file: target, remarks: unplaced, all: each || asData }, io, language);
    io.out(
      asData
        ? `${JSON.stringify({ file: target, ...counted, template: imported.template?.id ?? null, guessed: placed(guesses, imported), notPlaced: imported.unplaced, contradictions })}\n`
        : `${sentence("cli.imported", { file: target, ...counted, contradictions: contradictions.length }, language)}\n`,
    );
    return unplaced.length > 0 ? exitStatus.findings : exitStatus.done;
  },
});

function placed(guesses: readonly Remark[], { values }: ImportedDocuments) {
  const guessed = values.filter(({ guess }) => guess !== undefined);
  return guesses.map(({ code }, at) => ({ code, path: guessed[at]!.path, place: guessed[at]!.place }));
}

/** What was guessed and what went nowhere, each with where it stands: what a card lost first, chapters between the tables last. */
function remarksOf(
  { values, unplaced }: ImportedDocuments,
  language: Language,
): { readonly guesses: readonly Remark[]; readonly unplaced: readonly Remark[] } {
  const isProse = ({ place }: UnplacedText) => place.paragraph !== undefined;
  return {
    guesses: values.flatMap(({ path, place, guess }) =>
      guess === undefined ? [] : [{ code: `document.guess.${guess}`, values: { cell: placeWords(place, language), value: path } }],
    ),
    unplaced: [
      ...unplaced
        .filter((left) => !isProse(left))
        .map(({ text, place }) => ({ code: "document.unplaced", values: { place: placeWords(place, language), text: shortened(text) } })),
      ...unplaced
        .filter(isProse)
        .map(({ text, place }) => ({ code: "document.prose", values: { cell: placeWords(place, language), value: shortened(text) } })),
    ],
  };
}

const longestShown = 160;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}
