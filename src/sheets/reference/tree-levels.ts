/** What the sheets call the levels of the strategic tree, from the top. */
import type { CodeScheme } from "../../plan/codes/code-scheme";
import { workbookNames } from "../layout/names";

export interface TreeLevel {
  /** Header of the column of `Strategia` that holds its code, and of the register's column of places where it is the last one. */
  readonly code: string;
  readonly title: string;
  readonly codeWidth: number;
  readonly titleWidth: number;
  /** Header of the register's column of further places. */
  readonly others: string;
  /** Name of the setting that holds its digits. */
  readonly digits: string;
  readonly digitsLabel: string;
  readonly lengthLabel: string;
  /** In a sentence, with its article. */
  readonly one: string;
  /** In a sentence, without. */
  readonly bare: string;
  readonly many: string;
  /** In a prompt, where it follows from a level below. */
  readonly above: string;
  /** In a prompt: several of others that a card serves. */
  readonly othersServed: string;
}

export const treeLevels: readonly TreeLevel[] = [
  {
    code: "Indirizzo",
    title: "Indirizzo strategico",
    codeWidth: 10,
    titleWidth: 20,
    others: "Altri indirizzi",
    digits: workbookNames.lineDigits,
    digitsLabel: "Cifre dell’indirizzo",
    lengthLabel: "Lunghezza del codice dell’indirizzo",
    one: "l’indirizzo strategico",
    bare: "indirizzo strategico",
    many: "indirizzi strategici",
    above: "indirizzo",
    othersServed: "altri indirizzi strategici serviti",
  },
  {
    code: "Strategico",
    title: "Obiettivo strategico",
    codeWidth: 10,
    titleWidth: 26,
    others: "Altri strategici",
    digits: workbookNames.strategicDigits,
    digitsLabel: "Cifre dell’obiettivo strategico",
    lengthLabel: "Lunghezza del codice strategico",
    one: "l’obiettivo strategico",
    bare: "obiettivo strategico",
    many: "obiettivi strategici",
    above: "obiettivo strategico",
    othersServed: "altri obiettivi strategici serviti",
  },
  {
    code: "Operativo",
    title: "Obiettivo operativo",
    codeWidth: 10,
    titleWidth: 31,
    others: "Altri operativi",
    digits: workbookNames.operationalDigits,
    digitsLabel: "Cifre dell’obiettivo operativo",
    lengthLabel: "Lunghezza del codice operativo",
    one: "l’obiettivo operativo",
    bare: "obiettivo operativo",
    many: "obiettivi operativi",
    above: "obiettivo operativo",
    othersServed: "altri obiettivi operativi serviti",
  },
  {
    code: "Attività",
    title: "Attività dell’obiettivo",
    codeWidth: 12,
    titleWidth: 31,
    others: "Altre attività",
    digits: workbookNames.activityDigits,
    digitsLabel: "Cifre dell’attività",
    lengthLabel: "Lunghezza del codice dell’attività",
    one: "l’attività",
    bare: "attività",
    many: "attività",
    above: "attività",
    othersServed: "altre attività servite",
  },
];

/** The level that objectives hang on. */
export function placeLevel({ tree }: Pick<CodeScheme, "tree">): TreeLevel {
  return treeLevels[tree.length - 1]!;
}
