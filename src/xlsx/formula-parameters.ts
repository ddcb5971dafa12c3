/** Names that LET and LAMBDA declare: files mark them with `_xlpm.`, or Excel takes them for names of the workbook. */
import { isWhitespace, type Token } from "@borgar/fx";

interface Call {
  readonly name: string;
  argument: number;
}

/** The declared names of a formula's tokens, in lower case. */
export function declaredParameters(tokens: readonly Token[]): ReadonlySet<string> {
  const declared = new Set<string>();
  const calls: Call[] = [];
  const meaningful = tokens.filter((token) => !isWhitespace(token));
  meaningful.forEach((token, index) => {
    if (token.value === "(")
      calls.push({ name: meaningful[index - 1]?.type === "func" ? (meaningful[index - 1]?.value.toUpperCase() ?? "") : "", argument: 0 });
    else if (token.value === ")") calls.pop();
    const call = calls.at(-1);
    if (call === undefined) return;
    const isSeparator = token.type === "operator" && token.value === ",";
    if (isSeparator) call.argument += 1;
    // A name stands alone in its argument, and is followed by another one: the last argument is what is calculated.
    const standsAlone = isArgumentStart(meaningful[index - 1]) && meaningful[index + 1]?.value === ",";
    const mayDeclare = call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0);
    if (token.type === "range_named" && standsAlone && mayDeclare) declared.add(token.value.toLowerCase());
  });
  return declared;
}

function isArgumentStart(previous: Token | undefined): boolean {
  return previous?.value === "(" || previous?.value === ",";
}
