/** The formulas that put a card's code together from its parts, by the plan's scheme. */
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import { identityOf } from "../../../plan/codes/pattern-codes";
import type { CodePart, CodePattern } from "../../../plan/template/code-pattern";
import { workbookNames } from "../../layout/names";

const shared = `IF(CodiciCondivisi="","",${workbookNames.sharedSeparator}&CodiciCondivisi)`;
const noOperational = "▲ manca l’obiettivo operativo";

export function shortCodeFormula({ pattern }: CodeScheme): string {
  if (pattern) return `=${joined(identityOf(pattern.code))}&${shared}`;
  return `=Settore&${workbookNames.numberSeparator}&TEXT(Numero,REPT("0",${workbookNames.numberDigits}))&${shared}`;
}

export function codeFormula({ pattern }: CodeScheme): string {
  if (!pattern)
    return `=IF(Operativo="","${noOperational}",LEFT(Operativo,${workbookNames.operationalLength})&${workbookNames.sectorSeparator}&CodiceBreve)`;
  const whole = `${joined(pattern.code)}&${shared}`;
  const isOfTree = pattern.code.parts.length > identityOf(pattern.code).parts.length;
  return isOfTree ? `=IF(Operativo="","${noOperational}",${whole})` : `=${whole}`;
}

function joined({ parts }: CodePattern): string {
  return parts.map(piece).join("&");
}

/** Where the levels of the tree stand in the code of an operational objective. */
const levels = {
  line: `LEFT(Operativo,${workbookNames.lineDigits})`,
  strategic: `MID(Operativo,${workbookNames.lineDigits}+LEN(${workbookNames.treeSeparator})+1,${workbookNames.strategicDigits})`,
  operational: `MID(Operativo,${workbookNames.lineDigits}+${workbookNames.strategicDigits}+2*LEN(${workbookNames.treeSeparator})+1,${workbookNames.operationalDigits})`,
} as const;

function piece(part: CodePart): string {
  if (!("token" in part)) return `"${part.literal.replace(/"/g, '""')}"`;
  switch (part.token) {
    case "sector":
      return "Settore";
    case "n":
      return `TEXT(Numero,"${"0".repeat(part.digits)}")`;
    case "year":
      return part.digits === 4 ? workbookNames.firstYear : `RIGHT(${workbookNames.firstYear},2)`;
    case "line":
    case "strategic":
    case "operational":
      return levels[part.token];
    default:
      return '""';
  }
}
