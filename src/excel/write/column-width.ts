/** Pixels of a digit of Excel's default font (Calibri 11) at 96 dots an inch. */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/** The points that the API takes for a column of `characters` of the default font, as Excel itself rounds them. */
export function columnPoints(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels) + paddingPixels;
  return pixels * pointsPerPixel;
}
