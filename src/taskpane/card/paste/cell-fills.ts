/** The background colours of the cells of a copied page, of their own or by its styles. */
export interface Fills {
  /** Undefined for none, and for white. */
  of(cell: HTMLTableCellElement): string | undefined;
}

const none = /^(none|white|#fff|#ffffff|window|transparent|auto|inherit|initial)?$/;

export function fillsOf(page: Document): Fills {
  const byClass = new Map<string, string>();
  for (const style of page.querySelectorAll("style"))
    for (const [, name, rules] of (style.textContent ?? "").matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)) {
      const fill = fillIn(rules ?? "");
      if (name !== undefined && fill !== undefined) byClass.set(name, fill);
    }
  const known = new Map<HTMLTableCellElement, string | undefined>();
  const read = (cell: HTMLTableCellElement) => {
    const own = fillIn(cell.getAttribute("style") ?? "") ?? cell.getAttribute("bgcolor")?.trim().toLowerCase();
    const fill = own ?? [...cell.classList].map((name) => byClass.get(name)).find((found) => found !== undefined);
    return fill === undefined || none.test(fill) ? undefined : fill;
  };
  return {
    of: (cell) => {
      if (!known.has(cell)) known.set(cell, read(cell));
      return known.get(cell);
    },
  };
}

function fillIn(rules: string): string | undefined {
  return /(?:^|[;\s{])background(?:-color)?\s*:\s*(#[\da-f]{3,8}|rgb\([^)]*\)|[a-z]+)/i.exec(rules)?.[1]?.toLowerCase();
}
