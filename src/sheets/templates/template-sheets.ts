/** Which sheets of a workbook are those of templates, and what the first of them says of the whole plan. */
import { usualTemplate } from "../../plan/template/shipped";
import { isTemplateTable } from "../layout/names";
import type { SnapshotReader } from "../reading/snapshot-reader";
import { readTemplate } from "./read-template";
import { readTemplateInUse } from "./template-in-use";
import { templateNames } from "./template-sheet";

export function isTemplateSheet({ sheet }: SnapshotReader): boolean {
  return sheet.tables.some(({ name }) => isTemplateTable(name)) || sheet.names.some(({ name }) => name === templateNames.id);
}

/** How many levels the tree has by which codes are written. */
export function levelsInUse(sheets: readonly SnapshotReader[]): number {
  const main = sheets.find(isTemplateSheet);
  const { levels } = main ? (readTemplateInUse(main) ?? readTemplate(main).template) : usualTemplate;
  return levels === 0 ? usualTemplate.levels : levels;
}
