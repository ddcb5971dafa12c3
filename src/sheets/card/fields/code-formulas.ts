/** The formulas that put a card's code together from its parts, by the plan's scheme. */
import { hasFixedLength } from "../../../plan/codes/code";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import { identityOf } from "../../../plan/codes/pattern-codes";
import { isTreeToken, treeTokens, type CodePart, type CodePattern } from "../../../plan/template/code-pattern";
import { betweenCodeAndTitle, workbookNames } from "../../layout/names";
import { placeLevel, treeLevels } from "../../reference/tree-levels";

const shared = `IF(CodiciCondivisi="","",${workbookNames.sharedSeparator}&CodiciCondivisi)`;

export function shortCodeFormula(scheme: CodeScheme): string {
  const { pattern } = scheme;
  if (pattern) return `=${joined(identityOf(pattern.code), scheme)}&${shared}`;
  return `=Settore&${workbookNames.numberSeparator}&TEXT(Numero,REPT("0",${workbookNames.numberDigits}))&${shared}`;
}

export function codeFormula(scheme: CodeScheme): string {
  const { pattern } = scheme;
  const without = `"▲ manca ${placeLevel(scheme).one}"`;
  if (!pattern) return `=IF(Operativo="",${without},${placeCode("Operativo", scheme)}&${workbookNames.sectorSeparator}&CodiceBreve)`;
  const whole = `${joined(pattern.code, scheme)}&${shared}`;
  const isOfTree = pattern.code.parts.some((part) => "token" in part && isTreeToken(part.token));
  return isOfTree ? `=IF(Operativo="",${without},${whole})` : `=${whole}`;
}

/** The code of the place that a cell names as the list has it (`05.02.01 – title`). */
export function placeCode(cell: string, scheme: CodeScheme): string {
  return hasFixedLength(scheme)
    ? `LEFT(${cell},${workbookNames.operationalLength})`
    : `LEFT(${cell},FIND("${betweenCodeAndTitle}",${cell}&"${betweenCodeAndTitle}")-1)`;
}

function joined({ parts }: CodePattern, scheme: CodeScheme): string {
  return parts.map((part) => piece(part, scheme)).join("&");
}

function piece(part: CodePart, scheme: CodeScheme): string {
  if (!("token" in part)) return `"${part.literal.replace(/"/g, '""')}"`;
  switch (part.token) {
    case "sector":
      return "Settore";
    case "prefix":
      return "Prefisso";
    case "n":
      return `TEXT(Numero,"${"0".repeat(part.digits)}")`;
    case "year":
      return part.digits === 4 ? workbookNames.firstYear : `RIGHT(${workbookNames.firstYear},2)`;
    default:
      return levelCode(treeTokens.indexOf(part.token), scheme);
  }
}

/** More characters than a level of any code has. */
const widest = 60;

/** A level (counted from 0) of the code of the card's place. */
function levelCode(at: number, scheme: CodeScheme): string {
  const { treeSeparator } = workbookNames;
  if (!hasFixedLength(scheme)) {
    const spread = `SUBSTITUTE(${placeCode("Operativo", scheme)},${treeSeparator},REPT(" ",${widest}))`;
    return `TRIM(MID(${spread},${at * widest + 1},${widest}))`;
  }
  const digits = treeLevels.map((level) => level.digits);
  if (at === 0) return `LEFT(Operativo,${digits[0]})`;
  const separators = at === 1 ? `LEN(${treeSeparator})` : `${at}*LEN(${treeSeparator})`;
  return `MID(Operativo,${digits.slice(0, at).join("+")}+${separators}+1,${digits[at]})`;
}
