import type { Fact } from "../../fact";
import { coauthoringFacts } from "./coauthoring";
import { codeFacts } from "./codes";
import { controlFacts } from "./controls";
import { draftingFacts } from "./drafting";
import { installingFacts } from "./installing";
import { paneFacts } from "./pane";
import { printingFacts } from "./printing";
import { rowFacts } from "./rows";
import { settingUpFacts } from "./setting-up";

/** What is to be tried by hand, in the order in which somebody who tries a release comes to it. */
export const byHandFacts: readonly Fact[] = [
  ...installingFacts,
  ...settingUpFacts,
  ...draftingFacts,
  ...rowFacts,
  ...printingFacts,
  ...paneFacts,
  ...coauthoringFacts,
  ...codeFacts,
  ...controlFacts,
];
