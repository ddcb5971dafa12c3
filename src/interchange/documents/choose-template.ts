/** Which template the cards of documents follow: found by labels that no other form has. */
import type { LocalText, Template } from "../../plan/template/template";
import { fieldMeant, labelWords } from "../drawn-form/usual-labels";
import { filled, oneLine, type SourceDocument } from "./source-document";

/** One label may stand anywhere by chance. */
const fewestLabels = 2;

/** The template most of whose own labels stand in the documents; undefined where the usual words say it all. */
export function chooseTemplate(documents: readonly SourceDocument[], templates: readonly Template[]): Template | undefined {
  const said = labelsSaid(documents);
  const found = templates
    .map((template) => ({ template, count: ownLabels(template).filter((label) => said.has(label)).length }))
    .sort((one, other) => other.count - one.count)[0];
  return found && found.count >= fewestLabels ? found.template : undefined;
}

const longestLabel = 120;

/** What cells say, whole or up to a colon. */
function labelsSaid(documents: readonly SourceDocument[]): ReadonlySet<string> {
  const texts = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? block.rows.flatMap((row) => filled(row).map(({ text }) => text)) : [block.text])),
  );
  return new Set(
    texts.flatMap((text) => [text, text.split(":")[0]!]).flatMap((text) => (text.length > longestLabel ? [] : [labelWords(oneLine(text))])),
  );
}

/** Labels of the body's own fields and tables, and words of its own for what others have. */
function ownLabels({ fields, tables }: Template): readonly string[] {
  const ofFields = Object.values(fields).flatMap(({ label, kind }) =>
    wordsOf(label).filter((words) => kind !== undefined || fieldMeant(words) === undefined),
  );
  const ofTables = Object.values(tables).flatMap(({ columns }) =>
    columns.flatMap(({ label, kind }) => (kind === undefined ? [] : wordsOf(label))),
  );
  return [...new Set([...ofFields, ...ofTables])];
}

function wordsOf({ it, en }: LocalText): string[] {
  return [it, en ?? ""].map(labelWords).filter((words) => words !== "");
}
