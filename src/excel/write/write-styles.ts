/** The named cell styles that the sheets wear ("Cell Styles" on Excel's Home tab), so that people can restyle them all at once. */
import type { StyleDefinition } from "../../sheets/layout/sheet-plan";
import { propertyBytes, rangeBytes, type Writer } from "../batches";

const edges = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
] as const;

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Adds the styles, or brings those already in the workbook (`existing`, names in small letters) to their definition. */
export function* writeStyles(
  context: Excel.RequestContext,
  definitions: readonly StyleDefinition[],
  existing: ReadonlySet<string>,
): Writer {
  for (const definition of definitions) {
    if (!existing.has(definition.name.toLowerCase())) context.workbook.styles.add(definition.name);
    define(context.workbook.styles.getItem(definition.name), definition);
    yield rangeBytes + 30 * propertyBytes;
  }
}

function define(style: Excel.Style, definition: StyleDefinition): void {
  style.numberFormat = definition.numberFormat;
  style.font.size = definition.font.size;
  style.font.bold = definition.font.bold ?? false;
  style.font.italic = definition.font.italic ?? false;
  style.font.color = definition.font.color;
  if (definition.fill === undefined) style.fill.clear();
  else style.fill.color = definition.fill;
  style.horizontalAlignment = definition.horizontal === undefined ? "General" : horizontals[definition.horizontal];
  style.verticalAlignment = verticals[definition.vertical];
  style.wrapText = definition.wrap ?? false;
  style.indentLevel = definition.indent ?? 0;
  if (definition.rotation !== undefined) style.textOrientation = definition.rotation;
  style.locked = definition.locked;
  for (const [edge, index] of edges) {
    const border = style.borders.getItem(index);
    if (!definition.border?.edges.includes(edge)) {
      border.style = "None";
      continue;
    }
    border.style = "Continuous";
    border.weight = definition.border.weight === "medium" ? "Medium" : "Thin";
    border.color = definition.border.color;
  }
}
