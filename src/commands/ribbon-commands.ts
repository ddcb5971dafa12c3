/** The ribbon's buttons that work without the pane, by the names that the manifest calls them by. */
import { PagesLeftError } from "../excel/excel-errors";
import type { Language } from "../messages";
import { sentence, sentenceOf } from "../messages";
import type { Session } from "../operations/session/session";

type Command = (session: Session) => Promise<void>;

export const ribbonCommands: Readonly<Record<string, Command>> = {
  addPhase: async (session) => (await import("../operations/card-sheet/go-to-free-phase")).goToFreePhase(session),
  previousCard: async () => (await import("../operations/card-sheet/go-to-neighbour-card")).goToNeighbourCard(-1),
  nextCard: async () => (await import("../operations/card-sheet/go-to-neighbour-card")).goToNeighbourCard(1),
  printSetUp: async (session) => (await import("../operations/card-sheet/set-up-card-print")).setUpCardPrint(session),
};

/** Runs a command; what went wrong is handed to `tell` as a sentence, and ends with its being told: after that Office may end the page that speaks. Never throws, since nobody would hear it. */
export async function runRibbonCommand(
  command: () => Promise<void>,
  tell: (text: string) => Promise<void>,
  language: Language,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    const why = sentenceOf(error, language);
    await tell(error instanceof PagesLeftError ? why : `${sentence("ribbon.failed", {}, language)} ${why}`);
  }
}
