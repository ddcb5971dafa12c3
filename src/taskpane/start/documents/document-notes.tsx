import "../../later-messages";
import type { CardsDocument } from "../../../operations/documents/read-cards-document";
import { useSpeech } from "../../speech/speech";
import { useStartStyles } from "../start-styles";
import { OtherTexts } from "./other-texts";

/** What of a document to look at: how many readings are guesses, and the texts that found no place. */
export function DocumentNotes({ reading: { guesses, unplaced } }: { readonly reading: NonNullable<CardsDocument["reading"]> }) {
  const { say } = useSpeech();
  const styles = useStartStyles();
  return (
    <>
      {guesses > 0 && <p className={styles.small}>{say("documents.guesses", { count: guesses })}</p>}
      <OtherTexts unplaced={unplaced} />
    </>
  );
}
