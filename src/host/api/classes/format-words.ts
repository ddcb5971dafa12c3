import type { Border, HorizontalAlignment, VerticalAlignment } from "../../../xlsx/workbook-data";
import { color, oneOf } from "../arguments";

/** Excel's words for alignments, and ours. */
const HORIZONTAL: Readonly<Record<HorizontalAlignment, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<VerticalAlignment, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

export function horizontalWord(alignment: HorizontalAlignment | undefined): string {
  return HORIZONTAL[alignment ?? "general"];
}

export function verticalWord(alignment: VerticalAlignment | undefined): string {
  return VERTICAL[alignment ?? "bottom"];
}

/** Reads Excel's word; its default becomes `null`, which removes the field. */
export function horizontal(value: unknown): HorizontalAlignment | null {
  const found = keyOf(HORIZONTAL, value);
  return found === "general" ? null : found;
}

export function vertical(value: unknown): VerticalAlignment | null {
  const found = keyOf(VERTICAL, value);
  return found === "bottom" ? null : found;
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, value: unknown): K {
  const word = oneOf(value, Object.values<string>(words));
  return (Object.keys(words) as K[]).find((key) => words[key] === word) as K;
}

/** A border as the API speaks of it: line style, weight and colour apart. */
export interface BorderWords {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const LINE_WORDS: Readonly<Record<Border["line"], readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
};

export function borderWords(border: Border | undefined): BorderWords {
  if (!border) return { style: "None", weight: "Thin", color: "#000000" };
  const [style, weight] = LINE_WORDS[border.line];
  return { style, weight, color: border.color };
}

/** A border after one of its words changed; a colour or weight alone makes a thin line, as in Excel. */
export function changedBorder(border: Border | undefined, field: keyof BorderWords, value: unknown): Border | null {
  const words = borderWords(border);
  const base = border || field === "style" ? words : { ...words, style: "Continuous" };
  switch (field) {
    case "style":
      return borderOf({ ...base, style: oneOf(value, STYLES) });
    case "weight":
      return borderOf({ ...base, weight: oneOf(value, WEIGHTS) });
    case "color":
      return borderOf({ ...base, color: color(value) });
  }
}

function borderOf({ style, weight, color: lineColor }: BorderWords): Border | null {
  switch (style) {
    case "None":
      return null;
    case "Double":
      return { line: "double", color: lineColor };
    case "Dot":
      return { line: "dotted", color: lineColor };
    case "Continuous":
      return {
        line: ({ Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const)[weight as "Thin"] ?? "thin",
        color: lineColor,
      };
    default:
      return { line: "dashed", color: lineColor };
  }
}
