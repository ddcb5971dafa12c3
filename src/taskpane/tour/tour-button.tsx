import { Button } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useSpeech } from "../speech/speech";
import { useTour } from "./tour-context";

/** Begins the guided tour, and ends the one that is under way. */
export function TourButton() {
  const { say } = useSpeech();
  const { possible, running, begin, end, attachButton } = useTour();
  if (!possible) return null;
  const name = say("tour.button");
  return (
    <Button
      ref={attachButton}
      size="small"
      appearance="subtle"
      icon={<QuestionCircleRegular />}
      aria-label={name}
      title={name}
      aria-expanded={running}
      onClick={running ? end : begin}
    />
  );
}
