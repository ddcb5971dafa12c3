import { parseTreeLabel } from "../../plan/codes/code";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { StrategicLine } from "../../plan/plan";
import { operationalNodes } from "../../plan/strategy";
import { sameWording } from "../../plan/notation/wording";

/**
 * The operational objective that a published text names, by its code (`05.02.01 - Gestire…`) or by its words alone; words
 * that the tree does not have are given back in one line.
 */
export function operationalOf(
  label: string,
  scheme: CodeScheme,
  strategy: readonly StrategicLine[],
): { readonly operational: string; readonly words: string } {
  const { code, words } = parseTreeLabel(label, scheme, 3);
  if (code !== undefined) return { operational: code, words };
  for (const { operational } of operationalNodes({ strategy }))
    if (sameWording(operational.title, label)) return { operational: operational.code, words };
  return { operational: words.replace(/\s+/g, " "), words };
}
