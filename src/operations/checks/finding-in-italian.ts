/** Findings in the words of the sheets. */
import type { Finding } from "../../checks/rule";
import { cardCheckMessages } from "../../messages/check-card";
import { qualityCheckMessages } from "../../messages/check-quality";
import { checkMessages } from "../../messages/checks";
import { learn, sentenceOf } from "../../messages/known";

// Sheets keep these words, so they must not depend on what a screen has loaded.
learn({ ...checkMessages, ...cardCheckMessages, ...qualityCheckMessages });

/** The sentence of a finding, in Italian as all sheets are. */
export function findingInItalian(finding: Finding): string {
  return sentenceOf(finding, "it");
}
