/**
 * The sentences of checking and of files, which the pane loads with the views that say them: its first view must not wait for
 * them. A subject that the first view does not speak of belongs here.
 */
import { areasViewMessages } from "./areas-view";
import { cardCheckMessages } from "./check-card";
import { qualityCheckMessages } from "./check-quality";
import { checkMessages } from "./checks";
import { checksViewMessages } from "./checks-view";
import { contradictionMessages } from "./contradictions";
import { documentMessages } from "./documents";
import { documentsViewMessages } from "./documents-view";
import { finderMessages } from "./finder";
import { fixMessages } from "./fixes";
import { importMessages } from "./import-view";
import { interchangeMessages } from "./interchange";
import { pastedPhasesMessages } from "./pasted-phases";
import { repairViewMessages } from "./repair-view";
import { resolutionMessages } from "./resolutions";
import { ruleNameMessages } from "./rule-names";
import { templateMessages } from "./templates";
import { verificationMessages } from "./verification";
import { xlsxMessages } from "./xlsx";

export const laterMessages = {
  ...areasViewMessages,
  ...cardCheckMessages,
  ...checkMessages,
  ...qualityCheckMessages,
  ...checksViewMessages,
  ...contradictionMessages,
  ...documentMessages,
  ...documentsViewMessages,
  ...finderMessages,
  ...fixMessages,
  ...importMessages,
  ...interchangeMessages,
  ...pastedPhasesMessages,
  ...repairViewMessages,
  ...resolutionMessages,
  ...ruleNameMessages,
  ...templateMessages,
  ...verificationMessages,
  ...xlsxMessages,
} as const;
