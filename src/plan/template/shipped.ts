/** The templates that come with Cardine, each described in a file of its own. */
import budgetIndicatori from "../../../assets/templates/budget-indicatori.json";
import estesaTriennale from "../../../assets/templates/estesa-triennale.json";
import pdoAnnuale from "../../../assets/templates/pdo-annuale.json";
import piaoSintetica from "../../../assets/templates/piao-sintetica.json";
import tabella from "../../../assets/templates/tabella.json";
import { readCodePattern } from "./code-pattern";
import type { Template } from "./template";
import { levelsOf, templateOf } from "./template-of-file";
import type { TemplateFile } from "./template-shape";

/** A test reads these files as those of a body are read, so that they are known to be sound. */
function shipped(content: unknown): Template {
  const file = content as TemplateFile;
  const pattern = file.code === undefined ? undefined : readCodePattern(file.code, levelsOf(file));
  return templateOf(file, pattern && "parts" in pattern ? pattern : undefined);
}

/** Of unions and larger municipalities: what a plan follows that says nothing else. */
export const usualTemplate = shipped(estesaTriennale);

/** Of small bodies, whose areas have rows instead of cards. */
export const rowsTemplate = shipped(tabella);

/** Those of cards. */
export const shippedTemplates: readonly Template[] = [
  usualTemplate,
  shipped(pdoAnnuale),
  shipped(piaoSintetica),
  shipped(budgetIndicatori),
];
