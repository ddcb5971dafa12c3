/** Every part is announced with its type, and every relationship leads to a part (ECMA-376 part 2). */
import { children } from "../../src/xlsx/xml/xml-tree";
import { relationshipsPart, repeated, type FileCheck } from "./workbook-package";

const types = "[Content_Types].xml";

export const packageParts: FileCheck = ({ parts, relationships }) => {
  const announced = children(parts.get(types), "Override").map(({ attributes }) => (attributes["PartName"] ?? "").slice(1));
  const usual = new Set(children(parts.get(types), "Default").map(({ attributes }) => attributes["Extension"]));
  const contents = [...parts.keys()].filter((name) => name !== types && !name.endsWith(".rels"));
  const reached = new Set<string>();
  const problems: string[] = [];
  for (const part of ["", ...contents]) {
    const own = relationships(part);
    problems.push(...repeated(own.map(({ id }) => id)).map((id) => `${relationshipsPart(part)}: ${id} twice`));
    for (const { id, target } of own) {
      reached.add(target);
      if (!parts.has(target)) problems.push(`${relationshipsPart(part)}: ${id} leads to ${target}, which is not there`);
    }
    problems.push(
      ...unresolved(
        part,
        own.map(({ id }) => id),
        parts,
      ),
    );
  }
  return [
    ...problems,
    ...repeated(announced).map((name) => `${types}: ${name} twice`),
    ...announced.filter((name) => !parts.has(name)).map((name) => `${types}: ${name} is not there`),
    ...contents.filter((name) => !announced.includes(name)).map((name) => `${types}: ${name} is not announced`),
    ...contents.filter((name) => !reached.has(name)).map((name) => `${name}: nothing leads to it`),
    ...["rels", "xml"].filter((extension) => !usual.has(extension)).map((extension) => `${types}: no type for .${extension}`),
  ];
};

/** Ids that the elements of a part name and its relationships lack. Only small elements name one, never cells. */
function unresolved(part: string, ids: readonly string[], parts: Parameters<FileCheck>[0]["parts"]): string[] {
  const named = (parts.get(part)?.children ?? []).filter(({ name }) => name !== "sheetData").flatMap((one) => [one, ...one.children]);
  return named
    .flatMap(({ attributes }) => attributes["r:id"] ?? [])
    .filter((id) => !ids.includes(id))
    .map((id) => `${part}: ${id} has no relationship`);
}
