/** What is done where Excel has made of a table's formulas something else than was written. */

/** Writes once more what is not as it should be anywhere; answers how many cells and names then still are not. */
export async function mendUnlike(tables: readonly string[]): Promise<number> {
  if (tables.length === 0) return 0;
  const { mendOpenWorkbook } = await import("./verify-and-repair");
  const { left } = await mendOpenWorkbook({ step: () => undefined, cancelled: false });
  return left.differences.length;
}
