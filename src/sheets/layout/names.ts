/**
 * The names that others may rely on: sheets, defined names and tables of a Cardine workbook, and the rules by which
 * names of objectives and sectors become legal ones. See "The workbook contract" in the documentation.
 */
import type { CardListKey } from "../../plan/card/card";
import { cardLists } from "../../plan/card/lists";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import { formatShortCode } from "../../plan/codes/code";
import type { Objective, ShortCode } from "../../plan/plan";
import type { TableColumnName } from "./sheet-plan";

/** What lists and formulas put between a code and its title: `05.02.01 – title`. */
export const betweenCodeAndTitle = " – ";

export const sheetNames = {
  /** The front page. */
  plan: "Piano",
  settings: "Impostazioni",
  strategy: "Strategia",
  sectors: "Settori",
  peg: "PEG",
  budget: "Bilancio",
  register: "Obiettivi",
  lists: "Liste",
  /** The findings on some day, written anew whenever somebody asks. */
  checks: "Controlli",
  /** What was contradictory in the published file that the plan was made from. */
  importReport: "Importazione",
} as const;

export const tableNames = {
  strategy: "Strategia",
  sectors: "Settori",
  peg: "PEG",
  budget: "Bilancio",
  register: "Obiettivi",
  summary: "Riepilogo",
  /** The summary of a workbook of before, once the front page has its own. */
  formerSummary: "RiepilogoPrima",
  /** Year sections of areas. */
  areaSummary: "RiepilogoAree",
  ruleLevels: "Regole",
  accepted: "ControlliAccettati",
  checks: "Controlli",
  resolved: "ControlliRisolti",
  importReport: "Importazione",
} as const;

/** Names of the workbook's scope. */
export const workbookNames = {
  entity: "Ente",
  title: "TitoloPiano",
  firstYear: "PrimoAnno",
  years: "Anni",
  /** What every set of weights totals. */
  points: "PuntiTotali",
  lineDigits: "CifreIndirizzo",
  strategicDigits: "CifreStrategico",
  operationalDigits: "CifreOperativo",
  activityDigits: "CifreAttivita",
  numberDigits: "CifreNumero",
  treeSeparator: "SeparatoreAlbero",
  sectorSeparator: "SeparatoreSettore",
  numberSeparator: "SeparatoreNumero",
  sharedSeparator: "SeparatoreCondivisi",
  /** Characters of the code of a place in the tree, by formula. */
  operationalLength: "LunghezzaOperativo",
  operationalList: "ElencoOperativi",
  sectorList: "ElencoSettori",
  pegList: "ElencoPEG",
  priorityList: "ElencoPriorita",
  stateList: "ElencoStati",
  yesNoList: "ElencoSiNo",
  kindList: "ElencoEntrataSpesa",
  natureList: "ElencoNatura",
  outcomeList: "ElencoEsiti",
  typeList: "ElencoTipi",
  levelList: "ElencoGravita",
  /** The notation of periods, which the bars' formulas search. */
  periods: "Periodi",
} as const;

/** Name of the sheet's scope that marks a deleted card: the cell that holds what brings it back. */
export const deletedCardName = "Cestinata";

export const longestSheetName = 31;

/** A legal sheet name as near as possible to `wanted`: 31 characters, none of `\ / ? * : [ ]`, no apostrophe at the ends. */
export function legalSheetName(wanted: string): string {
  const legal = wanted
    .replace(/[\\/?*:[\]\u0000-\u001f]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  const short = legal.length > longestSheetName ? `${legal.slice(0, longestSheetName - 1).trimEnd()}…` : legal;
  return short === "" || short.toLowerCase() === "history" ? `Foglio ${short}`.trim() : short;
}

/** `S3.00007`, `DG.00004 S4.00002`. */
export function cardSheetName(shortCodes: readonly ShortCode[], scheme: CodeScheme): string {
  return legalSheetName(shortCodes.map((code) => formatShortCode(code, scheme)).join(" "));
}

export function sectorSheetName(sector: string): string {
  return legalSheetName(`Settore ${sector}`);
}

/** Part of a table name: letters, digits and `_` only; a dot is a `_`, any other sign is written by its number, so that two codes never make one name. */
export function nameSuffix(code: string): string {
  return code.replace(/[^\p{L}\p{N}]/gu, (sign) => (sign === "." ? "_" : `_x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}_`));
}

/** What is left of a code, of a sheet named by it or of the suffix of a table, once its signs are taken away: the same of all three. */
export function withoutSigns(name: string): string {
  return name
    .replace(/_x[0-9A-F]+_/gi, "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** What the names of the sectors' tables begin with. */
export const weightsTablePrefix = "Pesi_";

export function weightsTableName(sector: string): string {
  return `${weightsTablePrefix}${nameSuffix(sector)}`;
}

/** What the names of a card's tables begin with. */
export const cardTablePrefixes = Object.fromEntries(
  cardLists.flatMap((list) => ("table" in list ? [[list.key, list.table]] : [])),
) as Readonly<Record<Exclude<CardListKey, "monitoring">, string>>;

/** What the name of a card's table begins with, before its code; undefined of other tables. */
export function cardTablePrefix(name: string): string | undefined {
  const known = Object.values(cardTablePrefixes).find((prefix) => name.toLowerCase().startsWith(prefix.toLowerCase()));
  return known ?? /^Tabella_[A-Za-z][A-Za-z0-9]*_/i.exec(name)?.[0];
}

/** The tables of a template's sheet. */
export type TemplateTableName = "Campi" | "Tabelle" | "Colonne" | "Parti";

export function templateTableName(at: number, table: TemplateTableName): string {
  return `Modello${at + 1}_${table}`;
}

/** Whether a table's name is one of a template's sheet. */
export function isTemplateTable(name: string): boolean {
  return /^Modello\d+_(?:Campi|Tabelle|Colonne|Parti)$/i.test(name);
}

/** Where the number is counted within other words, all that the code says besides the sector. */
function numberSuffix({ number, within }: ShortCode, scheme: CodeScheme): string {
  if (within) return `_${nameSuffix(formatShortCode({ sector: "", number, within }, scheme))}`;
  return formatShortCode({ sector: "", number }, scheme).replace(/[^\p{N}]+/gu, "_");
}

/** What follows `Fasi_`, `Risultati_`, `Risorse_` for an objective: its owner's short code, `S3_00007`. */
export function cardTableSuffix(objective: Pick<Objective, "shortCodes">, scheme: CodeScheme): string {
  const owner = objective.shortCodes[0];
  return owner ? `${nameSuffix(owner.sector)}${numberSuffix(owner, scheme)}` : "scheda";
}

/** Excel's length for a table's name or a defined one. */
export const longestName = 255;

/**
 * Gives each wanted name once: a name already taken (whatever its case) gets a number, within Excel's length. `mark`
 * stands before the number; names of tables take no `~`.
 */
export class UniqueNames {
  private readonly taken = new Set<string>();

  constructor(
    private readonly longest: number,
    taken: Iterable<string> = [],
    private readonly mark: "~" | "_" = "~",
  ) {
    for (const name of taken) this.taken.add(name.toLowerCase());
  }

  claim(wanted: string): string {
    let name = wanted;
    for (let n = 2; this.has(name); n++) {
      const ending = `${this.mark}${n}`;
      name = `${wanted.slice(0, this.longest - ending.length)}${ending}`;
    }
    this.taken.add(name.toLowerCase());
    return name;
  }

  has(name: string): boolean {
    return this.taken.has(name.toLowerCase());
  }

  /** The name is free again. */
  release(name: string): void {
    this.taken.delete(name.toLowerCase());
  }
}

/** A column of a table as formulas outside of it write it: `PEG[Codice]`. */
export function columnReference({ table, header }: TableColumnName): string {
  return `${table}[${header.replace(/['[\]#@]/g, "'$&")}]`;
}

/** A sheet's name as formulas write it: always quoted, apostrophes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Names of Excel are the same in any capitals. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
