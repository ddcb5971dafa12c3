/** Every rule that a plan is held to, in the order in which findings of one subject are listed. */
import { codeRules } from "./code-rules";
import type { Rule } from "./rule";

export const rules: readonly Rule[] = [...codeRules];
