/** What sheets and tables are called once those of objectives with new short codes have been renamed. */
import type { Objective, Plan } from "../../plan/plan";
import {
  cardSheetName,
  cardTablePrefix,
  cardTableSuffix,
  legalSheetName,
  longestName,
  longestSheetName,
  UniqueNames,
} from "../layout/names";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import type { NamesAfter } from "./change-context";
import type { WorkbookChange } from "./workbook-change";

/** A sheet of the workbook, read or not. */
export interface SheetOutline {
  readonly name: string;
  /** Names of its tables. */
  readonly tables: readonly string[];
}

/** The card of an objective whose short codes changed, or that comes back and had to make room meanwhile. */
export interface RecodedCard {
  readonly objective: Pick<Objective, "shortCodes">;
  readonly sheet: SheetSnapshot;
}

/** What the names of a deleted card's sheet and tables end with once another card has been given its code. */
const asideSheet = " (eliminata)";
const asideTable = "_eliminata";
/** And those of a sheet that is about to go, since another one is made in its place. */
const replacedSheet = " (prima)";
const replacedTable = "_prima";

/** The cards that need other names or make room, and the sheets that are made anew. */
export interface CardsToName {
  readonly recoded: readonly RecodedCard[];
  readonly deleted: readonly SheetSnapshot[];
  readonly replaced: readonly SheetSnapshot[];
}

interface Renaming {
  readonly sheet: string;
  readonly name: string;
  readonly wanted: string;
}

/** Names as they are after the renamings, which come before all other changes. */
export class SheetNames implements NamesAfter {
  readonly changes: readonly WorkbookChange[];
  private readonly sheets: UniqueNames;
  private readonly renamedSheets = new Map<string, string>();
  private readonly renamedTables = new Map<string, string>();
  private readonly tables: UniqueNames;
  /** The sheets in their order, those among them that were added so far. */
  private readonly outlines: SheetOutline[];

  /** Sheets of deleted cards, sheets that are replaced, and their tables, make room for others that are given their names. */
  constructor(outlines: readonly SheetOutline[], { recoded, deleted, replaced }: CardsToName, plan: Pick<Plan, "codeScheme">) {
    this.outlines = [...outlines];
    this.sheets = new UniqueNames(
      longestSheetName,
      outlines.map(({ name }) => name),
    );
    this.tables = new UniqueNames(
      longestName,
      outlines.flatMap((outline) => outline.tables),
      "_",
    );
    const sheetRenamings = recoded.map(({ objective, sheet }) => ({
      sheet: sheet.name,
      name: sheet.name,
      wanted: cardSheetName(objective.shortCodes, plan.codeScheme),
    }));
    const tableRenamings = recoded.flatMap(({ objective, sheet }) => wantedTables(sheet, cardTableSuffix(objective, plan.codeScheme)));
    const idle = deleted.filter(({ name }) => !recoded.some(({ sheet }) => sheet.name === name));
    const sheetsAside = aside(
      idle.map(({ name }) => ({ sheet: name, name })),
      sheetRenamings,
      (name) => legalSheetName(`${name}${asideSheet}`),
    );
    const tablesAside = aside(
      idle.flatMap(({ name: sheet, tables: own }) => own.map(({ name }) => ({ sheet, name }))),
      tableRenamings,
      (name) => `${name}${asideTable}`,
    );
    const sheetsReplaced = replaced.map(({ name }) => ({ sheet: name, name, wanted: legalSheetName(`${name}${replacedSheet}`) }));
    const tablesReplaced = replaced.flatMap(({ name: sheet, tables: own }) =>
      own.map(({ name }) => ({ sheet, name, wanted: `${name}${replacedTable}` })),
    );
    const sheetChanges = renamed([...sheetsAside, ...sheetsReplaced, ...sheetRenamings], this.sheets).map(
      ({ sheet, to }): WorkbookChange => {
        this.renamedSheets.set(sheet, to);
        return { kind: "sheetRenamed", sheet, to };
      },
    );
    const tableChanges = renamed([...tablesAside, ...tablesReplaced, ...tableRenamings], this.tables).map(
      ({ sheet, name, to }): WorkbookChange => {
        this.renamedTables.set(name, to);
        return { kind: "tableRenamed", sheet: this.sheet(sheet), table: name, to };
      },
    );
    this.changes = [...sheetChanges, ...tableChanges];
  }

  sheet(name: string): string {
    return this.renamedSheets.get(name) ?? name;
  }

  table(name: string): string {
    return this.renamedTables.get(name) ?? name;
  }

  hasSheet(name: string): boolean {
    return this.sheets.has(name);
  }

  hasTableWith(prefix: string): boolean {
    return this.outlines.some(({ tables }) => tables.some((table) => table.toLowerCase().startsWith(prefix.toLowerCase())));
  }

  hasTable(name: string): boolean {
    return this.tables.has(name);
  }

  replaceSheet(name: string): { readonly name: string; readonly position: number } {
    const at = this.outlines.findIndex((outline) => outline.name === name);
    const position = at < 0 ? this.outlines.length : at;
    const claimed = this.sheets.claim(name);
    // The one that goes is called otherwise by now.
    const [gone] = this.outlines.splice(position, 1, { name: claimed, tables: this.outlines[at]?.tables ?? [] });
    if (gone) this.outlines.splice(position + 1, 0, { name: this.sheet(name), tables: [] });
    return { name: claimed, position };
  }

  addSheet(wanted: string, behind: readonly [string, ...string[]]): { readonly name: string; readonly position: number } {
    const lastWith = (prefix: string) =>
      this.outlines.findLastIndex(({ tables }) => tables.some((table) => table.toLowerCase().startsWith(prefix.toLowerCase())));
    const last = behind.map(lastWith).find((at) => at >= 0);
    const position = last === undefined ? this.outlines.length : last + 1;
    const name = this.sheets.claim(wanted);
    this.outlines.splice(position, 0, { name, tables: [behind[0]] });
    return { name, position };
  }
}

/** Whether a deleted card's sheet, or a table of it, has made room for another. */
export function standsAside({ name, tables }: SheetSnapshot): boolean {
  return name.includes(asideSheet) || tables.some((table) => table.name.includes(asideTable));
}

function aside(held: readonly Omit<Renaming, "wanted">[], renamings: readonly Renaming[], nameAside: (name: string) => string): Renaming[] {
  const wanted = new Set(renamings.map((renaming) => renaming.wanted.toLowerCase()));
  return held.flatMap((renaming) => (wanted.has(renaming.name.toLowerCase()) ? [{ ...renaming, wanted: nameAside(renaming.name) }] : []));
}

function wantedTables(sheet: SheetSnapshot, suffix: string): Renaming[] {
  return sheet.tables.flatMap(({ name }) => {
    const prefix = cardTablePrefix(name);
    return prefix === undefined ? [] : [{ sheet: sheet.name, name, wanted: `${prefix}${suffix}` }];
  });
}

/** Renamings in an order in which each name is free when it is given; where names change places, one gets a number. */
function renamed(renamings: readonly Renaming[], names: UniqueNames): (Renaming & { readonly to: string })[] {
  const done: (Renaming & { readonly to: string })[] = [];
  const waiting = renamings.filter(({ name, wanted }) => name !== wanted);
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ name, wanted }) => !names.has(wanted) || name.toLowerCase() === wanted.toLowerCase());
    const [next] = waiting.splice(Math.max(0, free), 1);
    if (!next) break;
    const isSameName = next.name.toLowerCase() === next.wanted.toLowerCase();
    if (isSameName) names.release(next.name);
    const to = names.claim(next.wanted);
    if (!isSameName) names.release(next.name);
    done.push({ ...next, to });
  }
  return done;
}
