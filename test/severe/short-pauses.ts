/** In the place of `src/excel/pauses`: as many, and soon over. */
export const pauses: readonly number[] = [1, 1, 1, 1, 1, 1];
