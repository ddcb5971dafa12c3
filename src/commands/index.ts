/** Start-up of the page that Office keeps for the ribbon's buttons. The only file here that knows Office. */
import { languageOfTag } from "../messages";
import { Session } from "../operations/session/session";
import { messageAddress } from "./message-address";
import { ribbonCommands, runRibbonCommand } from "./ribbon-commands";

async function start(): Promise<void> {
  await Office.onReady();
  const session = new Session();
  const language = languageOfTag(Office.context.displayLanguage);
  // There is no pane to speak in: a small window is all that Office offers.
  const tell = (text: string) =>
    new Promise<void>((opened) => {
      Office.context.ui.displayDialogAsync(
        messageAddress(location.href, text, language),
        { width: 30, height: 20, displayInIframe: true },
        () => opened(),
      );
    });
  for (const [name, command] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runRibbonCommand(() => command(session), tell, language).finally(() => event.completed());
    });
  }
}

void start();
