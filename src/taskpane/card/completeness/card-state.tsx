import { makeStyles, Select } from "@fluentui/react-components";
import { cardStates, stateOf, type CardState } from "../../../plan/card/card-state";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import { useSpeech } from "../../speech/speech";
import type { CardControl } from "../card-control";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

const states = Object.keys(cardStates) as readonly CardState[];

interface CardStateProps {
  readonly objective: DocumentedObjective;
  readonly control: CardControl;
}

/** How far the card has come: of a draft, what is missing is still to be done. */
export function CardStateChoice({ objective: { card }, control }: CardStateProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const state = stateOf(card);
  return (
    <Select
      size="small"
      className={styles.narrow}
      select={{ className: styles.narrow }}
      aria-label={say("card.state")}
      title={say("card.state.explanation")}
      disabled={control.busy}
      value={state ?? card.state}
      onChange={(_, { value }) => void control.edit({ kind: "texts", texts: { state: cardStates[value as CardState] ?? value } })}
    >
      {state === undefined && <option value={card.state}>{card.state === "" ? say("card.state.none") : card.state}</option>}
      {states.map((one) => (
        <option key={one} value={one}>
          {say(`card.state.${one}`)}
        </option>
      ))}
    </Select>
  );
}
