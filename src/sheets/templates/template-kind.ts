/** The sheets of card templates: `Modello`. */
import { withPattern } from "../../plan/codes/pattern-codes";
import { sameContent } from "../../plan/difference/same-content";
import type { Plan } from "../../plan/plan";
import type { ChangeContext } from "../changes/change-context";
import { UnwrittenChangeError } from "../changes/change-errors";
import type { WorkbookChange } from "../changes/workbook-change";
import { frameOf } from "../layout/frame";
import { isTemplateTable, sheetNames } from "../layout/names";
import { outsideLayout } from "../reading/left-in-table";
import type { PlanPlaces } from "../workbook/plan-places";
import type { PartsRead, SheetKind } from "../workbook/sheet-kind";
import type { WorkbookReader } from "../workbook/workbook-reader";
import { readTemplate } from "./read-template";
import { planTemplateSheet, templateNames, templateSheetName } from "./template-sheet";

function read(workbook: WorkbookReader, { plan }: { readonly plan: Plan; readonly places: PlanPlaces }): PartsRead {
  const templates = workbook.readers
    .filter(
      ({ sheet }) => sheet.tables.some(({ name }) => isTemplateTable(name)) || sheet.names.some(({ name }) => name === templateNames.id),
    )
    .map((reader, at) => {
      const template = readTemplate(reader, workbook.snapshot, workbook.note);
      const { texts } = frameOf(planTemplateSheet(template, at, plan));
      outsideLayout(reader, texts, "reading.outsideLayout").forEach(workbook.note);
      workbook.markRead(reader);
      return template;
    });
  const { firstYear, years, codeScheme } = plan;
  const [main] = templates;
  return {
    plan: { templates, ...(main?.code ? { codeScheme: withPattern(codeScheme, main.code, firstYear) } : {}) },
    places: { readBy: { firstYear, years, templates } },
  };
}

/** The sheets of templates that come. Throws `UnwrittenChangeError` where one that is there differs: people change it on its sheet. */
function added({ before, after, names, places: _ }: ChangeContext): WorkbookChange[] {
  const known = new Map(before.templates.map((template) => [template.id, template]));
  const kept = after.templates.slice(0, before.templates.length);
  if (!kept.every((template, at) => before.templates[at]?.id === template.id && sameContent(known.get(template.id), template)))
    throw new UnwrittenChangeError("templates", {});
  return after.templates.slice(before.templates.length).map((template, n): WorkbookChange => {
    const at = before.templates.length + n;
    const { name, position } = names.addSheet(templateSheetName(at), [sheetNames.register]);
    return { kind: "sheetAdded", plan: { ...planTemplateSheet(template, at, after), name }, position };
  });
}

export const templateKind: SheetKind = {
  plan: (plan) => plan.templates.map((template, at) => planTemplateSheet(template, at, plan)),
  read,
  writes: ["templates"],
  added,
};
