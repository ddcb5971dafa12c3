/** The sentences that the pane has from the beginning. */
import { cardPartMessages } from "./card-parts";
import { changeMessages } from "./changes";
import { completenessMessages } from "./completeness";
import { doneMessages } from "./done";
import { editingMessages } from "./editing";
import { excelMessages } from "./excel";
import { newCardMessages } from "./new-card-view";
import { operationMessages } from "./operations";
import { paneMessages } from "./pane-shell";
import { planViewMessages } from "./plan-view";
import { readingMessages } from "./reading";
import { startMessages } from "./start-view";
import { tourMessages } from "./tour";

export const firstMessages = {
  ...cardPartMessages,
  ...changeMessages,
  ...completenessMessages,
  ...doneMessages,
  ...editingMessages,
  ...excelMessages,
  ...newCardMessages,
  ...operationMessages,
  ...paneMessages,
  ...planViewMessages,
  ...readingMessages,
  ...startMessages,
  ...tourMessages,
  "error.unexpected": {
    it: "Qualcosa non ha funzionato e non era previsto: {reason}. Riprova; se si ripete, segnala questa frase a chi cura Cardine.",
    en: "Something unexpected went wrong: {reason}. Try again; if it happens again, report this sentence to Cardine’s maintainers.",
  },
} as const;
