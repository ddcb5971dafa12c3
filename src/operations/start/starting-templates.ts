/** What the cards of a new plan can be like, and how its codes can be written. */
import { defaultCodeScheme, type CodeScheme } from "../../plan/codes/code-scheme";
import { schemeOfTemplate } from "../../plan/codes/pattern-codes";
import { formatCode, readCodePattern, type CodePattern, type PatternFault } from "../../plan/template/code-pattern";
import { rowsTemplate, shippedTemplates, usualTemplate } from "../../plan/template/shipped";
import type { Template } from "../../plan/template/template";

/** The template that a draft begins with, and how many years a plan with it usually covers. */
export interface StartingTemplate {
  readonly template: Template;
  readonly years: number;
}

export const startingTemplates: readonly StartingTemplate[] = [...shippedTemplates, rowsTemplate].map(beginning);

function beginning(template: Template): StartingTemplate {
  return { template, years: template.timeline.windows === "yearly" ? 3 : 1 };
}

/** The one of this id, the body's own among them; the usual one where there is none. */
export function startingTemplate(id: string, own: Template | undefined): StartingTemplate {
  if (own?.id === id) return beginning(own);
  return startingTemplates.find(({ template }) => template.id === id) ?? beginning(usualTemplate);
}

/** How codes are written with a tree where nothing else is said. */
export const usualPattern = "{line}.{strategic}.{operational}.{sector}.{n:5}";

/** Ways of writing codes that bodies use, the usual one first. */
export function patternsFor(template: Template, tree: boolean): readonly string[] {
  const own = template.code?.text;
  const withTree = [usualPattern, "{line}.{strategic}.{sector}.{n:2}"];
  const without = ["{sector}.{n:2}", "OB.{year}.{n:2}", "{year}.{sector}.{n:2}", "{n:2}"];
  return [...new Set([...(own === undefined || needsTree(own) !== tree ? [] : [own]), ...(tree ? withTree : []), ...without])];
}

function needsTree(pattern: string): boolean {
  return /\{(?:line|strategic|operational)\}/.test(pattern);
}

const treeLevels = 3;

/** The pattern that a person wrote, or why it is none. */
export function readPattern(text: string, tree: boolean): CodePattern | { readonly fault: PatternFault; readonly at: string } {
  return readCodePattern(text.trim(), tree ? treeLevels : 0);
}

/** A code by the pattern, as an example. */
export function exampleCode(pattern: CodePattern, sector: string, year: number): string {
  return formatCode(pattern, { sector, year, n: 1, tree: ["05", "02", "01"] });
}

const ofTree: ReadonlySet<string> = new Set(["strategicLine", "strategicObjective", "operational", "otherOperational"]);

/** The template with these codes, and without the fields of a tree that there is not. */
export function adapted(template: Template, tree: boolean, code: CodePattern): Template {
  if (template === usualTemplate && tree && code.text === usualPattern) return template;
  const levels = tree ? treeLevels : 0;
  if (tree) return { ...template, levels, code };
  const { fields, parts } = template;
  return {
    ...template,
    levels,
    code,
    fields: Object.fromEntries(Object.entries(fields).filter(([key]) => !ofTree.has(key))),
    parts: parts.flatMap((part) => {
      const rows = part.rows?.map((row) => row.filter((key) => !ofTree.has(key))).filter((row) => row.length > 0);
      const { rows: _, ...others } = part;
      return rows?.length === 0 && part.table === undefined ? [] : [{ ...others, ...(rows && rows.length > 0 ? { rows } : {}) }];
    }),
  };
}

/** The plan's templates and its codes: none of its own where it is the usual one as it is. */
export function templatesOf(
  template: Template,
  firstYear: number,
): { readonly templates: readonly Template[]; readonly codeScheme: CodeScheme } {
  if (template === usualTemplate) return { templates: [], codeScheme: defaultCodeScheme };
  return {
    templates: [template],
    codeScheme: schemeOfTemplate(defaultCodeScheme, template, firstYear),
  };
}
