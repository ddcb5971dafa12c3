/** The width in pixels of a text of one line in a CSS font. */
export type TextMeasure = (text: string, font: string) => number;

/** Measures with a canvas, remembering each text; without a canvas (no screen) by the average letter. */
export function createTextMeasure(document: Document): TextMeasure {
  const canvas = document.createElement("canvas").getContext?.("2d") ?? undefined;
  if (!canvas) return averageMeasure;
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\u0000${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size > 20_000) known.clear();
    canvas.font = font;
    const width = canvas.measureText(text).width;
    known.set(key, width);
    return width;
  };
}

/** Half the font's height a letter: close enough where nothing is drawn. */
export const averageMeasure: TextMeasure = (text, font) => text.length * 0.5 * Number(/([\d.]+)px/.exec(font)?.[1] ?? 14);

/** How many lines a text takes when it breaks at spaces within `width` pixels. */
export function wrappedLines(text: string, font: string, width: number, measure: TextMeasure): number {
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, font, width, measure), 0);
}

function paragraphLines(paragraph: string, font: string, width: number, measure: TextMeasure): number {
  const space = measure(" ", font);
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(" ")) {
    const needed = measure(word, font);
    if (filled > 0 && filled + space + needed > width) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? space : 0) + needed;
    while (filled > width && filled > 0 && width > 0) {
      lines += 1;
      filled -= width;
    }
  }
  return lines;
}
